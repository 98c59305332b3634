//! The look that an audit takes: along the line of the branch that counts, or only along what is new since the last time.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::panic::resume_unwind;
use std::path::Path;
use std::thread;

use super::audit_cache::{Shelf, State, hex, read_state, state};
use super::audit_summary::{Happened, Summary};
use super::line;
use super::line::{Past, Step};
use crate::disk::drafts;
use crate::git::{self, CommitId, Refusal, Repository, Signature};
use crate::history::landed::{Bound, Landing, Ledger};
use crate::model::Day;
use crate::model::day::day_of;
use crate::model::deviation::Departure;
use crate::report::audit::{Apart, Person};

/// What is asked of a look.
pub(crate) struct Request {
    /// The commit that is trusted, when one is.
    pub(crate) trusted: Option<CommitId>,
    /// Whether nothing counts that was kept.
    pub(crate) is_fresh: bool,
    /// Beyond how many days the entries are wanted that landed so far from their date.
    pub(crate) beyond: Option<i64>,
}

/// What was seen.
pub(crate) struct Looked {
    pub(crate) summary: Summary,
    /// How far the last look came, when the branch does not hold that commit any more.
    pub(crate) last_seen: Option<CommitId>,
}

/// How many of the entries that landed furthest from their date are shown, when nobody gave a number of days.
const FURTHEST: usize = 5;

/// Looks along the line to a commit. Nothing when what is trusted is not on the line.
pub(crate) fn look(
    repository: &Repository,
    register: &Path,
    tip: &CommitId,
    request: &Request,
) -> Result<Option<Looked>, Refusal> {
    let mut past = Past::new(repository, register)?;
    if let Some(trusted) = &request.trusted {
        let Some(landings) = past.line(tip, Some(trusted), 1)? else { return Ok(None) };
        let mut ledger = Ledger::default();
        let state = past.state(trusted, 0)?;
        ledger.land(&state, &mut past)?;
        let mut look = Look { past, ledger, kept: Summary::default() };
        let summary = look.along(&landings, (tip, Some(trusted)), None, request.beyond)?;
        return Ok(Some(Looked { summary, last_seen: None }));
    }
    let shelf = Shelf::new(repository, past.register());
    let kept = if request.is_fresh { None } else { shelf.read("summary") };
    let kept = kept.and_then(|text| Summary::read(&text));
    let signers = signers(repository)?;
    if let Some(kept) = kept.as_ref().filter(|kept| kept.tip == tip.as_str() && kept.signers == signers)
        && request.beyond.is_none()
    {
        return Ok(Some(Looked { summary: kept.clone(), last_seen: None }));
    }
    let mut last_seen = None;
    if let Some(kept) = kept {
        let before = CommitId::parse(&kept.tip);
        let is_there =
            before.as_ref().map(|it| repository.resolve(it.as_str())).transpose()?.flatten().is_some();
        let first = u32::try_from(kept.landed).unwrap_or(u32::MAX);
        let line = match before.as_ref().filter(|_| is_there) {
            Some(before) => past.line(tip, Some(before), first)?,
            None => None,
        };
        match (line, shelf.read("state").and_then(|text| read_state(&kept.tip, &text)), before) {
            (Some(landings), Some(state), Some(before)) => {
                if let Some(ledger) = restored(state, &before, &mut past)? {
                    let mut look = Look { past, ledger, kept };
                    let since = (tip, Some(&before));
                    let summary = look.along(&landings, since, Some(&shelf), request.beyond)?;
                    return Ok(Some(Looked { summary, last_seen: None }));
                }
            }
            (None, _, before) => last_seen = before,
            _ => {}
        }
        past = Past::new(repository, register)?;
    }
    // From the beginning there always is a line.
    let landings = past.line(tip, None, 0)?.unwrap_or_default();
    let mut look = Look { past, ledger: Ledger::default(), kept: Summary::default() };
    let summary = look.along(&landings, (tip, None), Some(&shelf), request.beyond)?;
    // The run ends when it is told: to give back every small piece of a long history first would only take time.
    std::mem::forget((look, landings));
    Ok(Some(Looked { summary, last_seen }))
}

/// A mark of the file of allowed signers, when there is one.
fn signers(repository: &Repository) -> Result<Option<String>, Refusal> {
    let Some(file) = repository.allowed_signers()? else { return Ok(None) };
    let bytes = drafts::noted(&file).unwrap_or_default();
    let mark = git::fingerprint(format!("{}\n{bytes}", file.display()).as_bytes());
    Ok(Some(hex(&mark)))
}

/// The ledger as it was kept, with the files of its commit; nothing when they do not fit each other.
fn restored(state: State, tip: &CommitId, past: &mut Past<'_>) -> Result<Option<Ledger>, Refusal> {
    let State { mut records, stands, stems, steps } = state;
    let mut standing: BTreeMap<String, usize> = BTreeMap::new();
    for (at, record) in records.iter().enumerate().filter(|(at, _)| stands[*at]) {
        standing.insert(record.id.to_lowercase(), at);
    }
    let landed = past.state(tip, 0)?;
    for change in landed.changes {
        let Some(told) = change.after else { continue };
        let Some(at) = standing.get(&change.stem.to_lowercase()) else { return Ok(None) };
        records[*at].files.insert(change.path, told);
    }
    let is_whole = records.iter().zip(&stands).all(|(record, stands)| *stands != record.files.is_empty());
    past.remember(steps);
    Ok(is_whole.then(|| Ledger::kept(records, stems)))
}

/// Whose commits they are, those with most first, and a mark of what their signatures were verified against. `kept` is
/// what was known up to the commit `after`.
fn people(
    root: &Path,
    tip: &CommitId,
    kept: &Summary,
    after: Option<&CommitId>,
) -> Result<(Vec<Person>, Option<String>), Refusal> {
    let repository = &Repository::discover(root)?.ok_or_else(Refusal::gone)?;
    let (signers, allowed) = (signers(repository)?, repository.allowed_signers()?);
    let is_same = kept.tip.is_empty() || signers == kept.signers;
    let mut people = if is_same { kept.people.clone() } else { Vec::new() };
    for (author, authored) in repository.authors(tip, after.filter(|_| is_same))? {
        let known = people.iter().position(|it| it.name == author.name && it.email == author.email);
        let at = known.unwrap_or_else(|| {
            people.push(Person { name: author.name, email: author.email, ..Person::default() });
            people.len() - 1
        });
        let person = &mut people[at];
        person.commits += authored.commits;
        person.signed += authored.signed.len();
        if let Some(allowed) = &allowed {
            let verdicts = repository.verify(&authored.signed, allowed)?;
            let number = |wanted| verdicts.iter().filter(|verdict| **verdict == wanted).count();
            *person.own.get_or_insert(0) += number(Signature::Own);
            *person.others.get_or_insert(0) += number(Signature::Others);
        }
    }
    people.sort_by(|one, other| {
        (other.commits, &one.name, &one.email).cmp(&(one.commits, &other.name, &other.email))
    });
    Ok((people, signers))
}

struct Look<'r> {
    past: Past<'r>,
    ledger: Ledger,
    /// What was seen before.
    kept: Summary,
}

impl Look<'_> {
    /// What is seen along a line to `tip`, from after `since`; kept on a shelf, when there is one. Who wrote its commits is
    /// looked up meanwhile.
    fn along(
        &mut self,
        landings: &[Landing],
        (tip, since): (&CommitId, Option<&CommitId>),
        place: Option<&Shelf>,
        beyond: Option<i64>,
    ) -> Result<Summary, Refusal> {
        let (root, kept) = (self.past.root(), &self.kept);
        let (departures, people) = thread::scope(|scope| {
            let people = scope.spawn(|| people(root, tip, kept, since));
            let departures = line::land(&mut self.ledger, landings, &mut self.past);
            if let (Some(shelf), Ok(_)) = (place, &departures) {
                let step =
                    |number| self.past.step(number).map(|it| (it.commit.clone(), it.committed.seconds));
                shelf.write("state", &state(tip.as_str(), &self.ledger, &step));
            }
            (departures, people.join().unwrap_or_else(|panic| resume_unwind(panic)))
        });
        let (departures, (people, signers)) = (departures?, people?);
        let mut happened = self.kept.happened.clone();
        happened.extend(departures.into_iter().filter_map(|(number, it)| self.happened(number, it)));
        let has_some = landings.iter().find(|landing| !landing.changes.is_empty());
        let first = has_some.and_then(|landing| self.past.step(landing.number));
        let first = self.kept.first.clone().or(first.map(|step| step.commit.as_str().to_owned()));
        let (files, entries, unread) = self.standing();
        let mut summary = Summary {
            tip: tip.as_str().to_owned(),
            first,
            landed: self.kept.landed + landings.len(),
            files,
            entries,
            happened,
            unread,
            people,
            signers,
            apart: self.apart(None),
        };
        if let Some(shelf) = place {
            shelf.write("summary", &summary.text());
        }
        if beyond.is_some() {
            summary.apart = self.apart(beyond);
        }
        Ok(summary)
    }

    fn happened(&self, number: u32, departure: Departure) -> Option<Happened> {
        let step = self.past.step(number)?;
        let against = step.parents().get(departure.parent).filter(|_| departure.parent > 0);
        let against = against.map(|commit| commit.as_str().to_owned());
        Some(Happened { commit: step.commit.as_str().to_owned(), against, departure })
    }

    /// How many files and entries stand at the end, and which of the files cannot be read though something must be in them.
    fn standing(&self) -> (usize, usize, Vec<String>) {
        let (mut files, mut entries, mut unread) = (0, 0, Vec::new());
        for record in self.ledger.records() {
            let is_expected = record.bound.values().any(|bound| !bound.is_lost);
            for (path, told) in &record.files {
                files += 1;
                entries += told.entries.len();
                if !told.is_whole && is_expected {
                    unread.push(slashed(path));
                }
            }
        }
        unread.sort();
        (files, entries, unread)
    }

    /// The day that an entry bears, the day on which it landed, and with which commit.
    fn days(&self, bound: &Bound) -> Option<(Day, Day, &Step)> {
        let step = self.past.step(bound.landed).filter(|_| !bound.is_lost)?;
        Some((bound.entry.date?, day_of(step.committed.seconds), step))
    }

    /// The entries that landed furthest from their date, or every one beyond a number of days.
    fn apart(&self, beyond: Option<i64>) -> Vec<Apart> {
        let between = |dated: Day, landed: Day| (landed - dated).num_days().abs();
        let least = beyond.map_or_else(
            || {
                let bound = self.ledger.records().iter().flat_map(|record| record.bound.values());
                let days = bound.filter_map(|it| self.days(it));
                furthest(days.map(|(dated, landed, _)| between(dated, landed)).collect())
            },
            |days| days + 1,
        );
        let mut all = Vec::new();
        for record in self.ledger.records() {
            for bound in record.bound.values() {
                let Some((dated, landed, step)) = self.days(bound) else { continue };
                if between(dated, landed) >= least {
                    all.push(Apart {
                        file: record.files.keys().next().map(|path| slashed(path)).unwrap_or_default(),
                        kind: bound.entry.kind,
                        id: bound.entry.id.to_string(),
                        dated,
                        landed,
                        commit: step.commit.as_str().to_owned(),
                    });
                }
            }
        }
        all.sort_by(|one, other| {
            let days = other.days().abs().cmp(&one.days().abs());
            days.then_with(|| (&one.file, &one.id).cmp(&(&other.file, &other.id)))
        });
        if beyond.is_none() {
            all.truncate(FURTHEST);
        }
        all
    }
}

/// How many days the last of the few is apart that are shown: of many entries, the others are not even put in order.
fn furthest(mut days: Vec<i64>) -> i64 {
    if days.len() <= FURTHEST {
        return 1;
    }
    let (_, last, _) = days.select_nth_unstable_by_key(FURTHEST - 1, |days| Reverse(*days));
    (*last).max(1)
}

/// A path from the repository's root, with `/` on every system.
fn slashed(path: &Path) -> String {
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

//! `audit`: the whole history of the branch that counts, commit by commit. Nothing in a dossier was ever changed or lost,
//! or else: what, and by which commit.

use super::past::{self, Past, Step};
use super::reading::{Format, shown};
use crate::context::Context;
use crate::disk::load;
use crate::git::{CommitId, Main, Refusal, Repository};
use crate::model::day::day_of;
use crate::model::ledger::{Departure, Ledger, Record};
use crate::outcome::{Fault, Outcome, Said};
use crate::render::{audit as render, audit_json};
use crate::report::audit::{self as report, Apart, Commit, Event, Person};
use crate::words::audit as words;

/// Looks through the whole history: nothing in a dossier was ever changed or lost.
#[derive(Debug, clap::Args)]
pub struct Audit {
    /// Compares only from this commit of the main branch on, and trusts what came before
    #[arg(long, value_name = "REV")]
    from: Option<String>,
    /// Sees whether the commit of an earlier report is still in the history
    #[arg(long, value_name = "COMMIT")]
    extends: Option<String>,
    /// Shows every entry that landed more than so many days from its date
    #[arg(long, value_name = "DAYS", value_parser = clap::value_parser!(i64).range(0..))]
    apart: Option<i64>,
    /// Reads all of it again, also what was looked at last time
    #[arg(long)]
    fresh: bool,
    /// How it is written
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    format: Format,
}

/// How many of the entries that landed furthest from their date are shown, when nobody gave a number of days.
const FURTHEST: usize = 5;

impl Audit {
    pub(super) fn run(self, context: &Context) -> Result<Said, Fault> {
        let repository = past::repository(context)?;
        let main = main(context, &repository)?;
        let audit = self.audit(context, &repository, &main)?;
        let out = match self.format {
            Format::Json => audit_json::json(&context.shown(context.register()?), &audit),
            format => shown(context.style, format, &render::page(context.lang, &audit)),
        };
        let outcome = match (audit.unread.is_empty(), audit.is_fine()) {
            (false, _) => Outcome::Unchecked,
            (true, false) => Outcome::Findings,
            (true, true) => Outcome::Fine,
        };
        Ok(Said { out, outcome, ..Said::default() })
    }

    fn audit(&self, context: &Context, repository: &Repository, main: &Main) -> Result<report::Audit, Fault> {
        let refused = |refusal| super::refusal::fault(context, refusal);
        let lang = context.lang;
        let trusted = self.from.as_deref().map(|it| named(context, repository, it)).transpose()?;
        let mut past = Past::new(repository, context.register()?).map_err(refused)?;
        let mut ledger = Ledger::default();
        let first = u32::from(trusted.is_some());
        let Some(landings) = past.line(&main.tip, trusted.as_ref(), first).map_err(refused)? else {
            let name = self.from.as_deref().unwrap_or_default();
            let fault = Fault::request(words::not_on_line(lang, name, main.name()));
            return Err(fault.hint(words::not_on_line_hint(lang, main.name())));
        };
        if let Some(trusted) = &trusted {
            let state = past.state(trusted, 0).map_err(refused)?;
            ledger.land(&state, &mut past).map_err(refused)?;
        }
        let departures = past::land(&mut ledger, &landings, &mut past).map_err(refused)?;
        let look = Look { context, repository, past: &past, ledger: &ledger };
        let commit = |id: &CommitId| look.commit(id).map_err(refused);
        let has_some = landings.iter().find(|landing| !landing.changes.is_empty());
        let first = has_some.and_then(|landing| past.step(landing.number));
        let (people, signers) = look.people(&main.tip, trusted.as_ref()).map_err(refused)?;
        let (files, entries, unread) = look.standing();
        Ok(report::Audit {
            main: main.name().to_owned(),
            tip: commit(&main.tip)?,
            trusted: trusted.as_ref().map(commit).transpose()?,
            first: first.map(|step| commit(&step.commit)).transpose()?,
            commits: people.iter().map(|person| person.commits).sum(),
            landed: past.steps().len(),
            files,
            entries,
            events: look.events(departures).map_err(refused)?,
            unread,
            people,
            signers,
            apart: look.apart(self.apart),
            beyond: self.apart,
            cited: self.cited(context, repository, main)?,
            last_seen: None,
        })
    }

    /// Whether the history holds the commit that an earlier report cites.
    fn cited(
        &self,
        context: &Context,
        repository: &Repository,
        main: &Main,
    ) -> Result<Option<(String, bool)>, Fault> {
        let refused = |refusal| super::refusal::fault(context, refusal);
        let Some(cited) = &self.extends else { return Ok(None) };
        let is_held = match repository.resolve(cited).map_err(refused)? {
            Some(commit) => repository.is_in(&commit, &main.tip).map_err(refused)?,
            // A name that nothing goes by is what a history that was rewritten leaves.
            None if cited.len() >= 7 && cited.bytes().all(|it| it.is_ascii_hexdigit()) => false,
            None => return Err(Fault::request(words::no_commit(context.lang, cited))),
        };
        Ok(Some((cited.clone(), is_held)))
    }
}

/// The branch that counts, as `register.toml` names it.
pub(super) fn main(context: &Context, repository: &Repository) -> Result<Main, Fault> {
    let policy = load::policy(context.register()?).unwrap_or_default();
    let name = policy.main_branch();
    let found = repository.main(name).map_err(|refusal| super::refusal::fault(context, refusal))?;
    let lang = context.lang;
    found.ok_or_else(|| Fault::world(words::no_main(lang, name)).hint(words::no_main_hint(lang, name)))
}

/// The commit that a revision names.
fn named(context: &Context, repository: &Repository, revision: &str) -> Result<CommitId, Fault> {
    let found = repository.resolve(revision).map_err(|refusal| super::refusal::fault(context, refusal))?;
    found.ok_or_else(|| Fault::request(words::no_commit(context.lang, revision)))
}

/// A look back over what has landed.
struct Look<'a> {
    context: &'a Context,
    repository: &'a Repository,
    past: &'a Past<'a>,
    ledger: &'a Ledger,
}

impl Look<'_> {
    fn commit(&self, id: &CommitId) -> Result<Commit, Refusal> {
        let logged = self.repository.logged(id)?;
        let seconds = logged.committed.map_or(0, |moment| moment.seconds);
        let (id, short) = (id.as_str().to_owned(), id.short().to_owned());
        Ok(Commit { id, short, day: day_of(seconds), author: logged.author })
    }

    fn events(&self, departures: Vec<(u32, Departure)>) -> Result<Vec<Event>, Refusal> {
        let mut events = Vec::new();
        for (number, departure) in departures {
            let Some(step) = self.past.step(number) else { continue };
            let against = step.parents().get(departure.parent).filter(|_| departure.parent > 0);
            let against = against.map(|commit| commit.as_str().to_owned());
            events.push(Event { commit: self.commit(&step.commit)?, against, departure });
        }
        Ok(events)
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

    /// Whose commits they are, and the file that their signatures were verified against.
    fn people(
        &self,
        tip: &CommitId,
        without: Option<&CommitId>,
    ) -> Result<(Vec<Person>, Option<String>), Refusal> {
        let signers = self.repository.allowed_signers()?;
        let mut people = Vec::new();
        for (author, authored) in self.repository.authors(tip, without)? {
            let mut person = Person {
                name: author.name,
                email: author.email,
                commits: authored.commits,
                signed: authored.signed.len(),
                ..Person::default()
            };
            if let Some(signers) = &signers {
                use crate::git::Verdict;
                let verdicts = self.repository.verify(&authored.signed, signers)?;
                let number = |wanted| verdicts.iter().filter(|verdict| **verdict == wanted).count();
                (person.own, person.others) = (Some(number(Verdict::Own)), Some(number(Verdict::Others)));
            }
            people.push(person);
        }
        people.sort_by_key(|person| std::cmp::Reverse(person.commits));
        Ok((people, signers.map(|file| self.context.shown(&file))))
    }

    /// The entries that landed furthest from their date, or every one beyond a number of days.
    fn apart(&self, beyond: Option<i64>) -> Vec<Apart> {
        let apart = |record: &Record| {
            let file = record.files.keys().next().map(|path| slashed(path)).unwrap_or_default();
            let of = |bound: &crate::model::ledger::Bound| {
                let step: &Step = self.past.step(bound.landed).filter(|_| !bound.is_lost)?;
                Some(Apart {
                    file: file.clone(),
                    kind: bound.entry.kind,
                    id: bound.entry.id.to_string(),
                    dated: bound.entry.date?,
                    landed: day_of(step.committed.seconds),
                    commit: step.commit.as_str().to_owned(),
                })
            };
            record.bound.values().filter_map(of).collect::<Vec<_>>()
        };
        let mut all: Vec<Apart> = self.ledger.records().iter().flat_map(apart).collect();
        all.retain(|it| it.days().abs() > beyond.unwrap_or(0));
        all.sort_by(|one, other| {
            let key = |it: &Apart| (std::cmp::Reverse(it.days().abs()), it.file.clone(), it.id.clone());
            key(one).cmp(&key(other))
        });
        if beyond.is_none() {
            all.truncate(FURTHEST);
        }
        all
    }
}

/// A path from the repository's root, with `/` on every system.
fn slashed(path: &std::path::Path) -> String {
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

//! An audit: along the line of the branch that counts, or only along what is new since the last time.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::panic::resume_unwind;
use std::path::Path;
use std::thread;

use super::audit_cache::{AuditCache, CachedEntries, CachedPartnership, SealedText};
use super::audit_contributors::{contributors, signers};
use super::{
    AuditSummary, BoundEntry, CommittedChange, HistoryWalk, LandedEntries, Landing, main_line, slashed,
};
use crate::git::{CommitId, Repository, Result};
use crate::model::day::day_of;
use crate::model::{Day, LandedChange, LandingDelay};

pub(crate) struct AuditRequest {
    pub(crate) trusted: Option<CommitId>,
    /// Whether nothing counts that was kept.
    pub(crate) is_fresh: bool,
    /// Beyond how many days the entries are wanted that landed so far from their date.
    pub(crate) beyond: Option<i64>,
}

pub(crate) struct Audited {
    pub(crate) summary: AuditSummary,
    /// How far the last audit came, when the branch does not hold that commit any more.
    pub(crate) last_seen: Option<CommitId>,
}

/// How many of the entries that landed furthest from their date are shown, when nobody gave a number of days.
const FURTHEST: usize = 5;

/// Audits the line to a commit. Nothing when what is trusted is not on the line.
pub(crate) fn audit(
    repository: &Repository,
    register: &Path,
    tip: &CommitId,
    request: &AuditRequest,
) -> Result<Option<Audited>> {
    let walk = HistoryWalk::of_register(repository, register)?;
    if let Some(trusted) = &request.trusted {
        let Some(landings) = walk.line(tip, Some(trusted), 1)? else { return Ok(None) };
        let mut entries = LandedEntries::default();
        entries.land(&walk.at_once(trusted)?, &walk)?;
        let mut audit = LineAudit::new(walk, entries, &landings);
        let summary = audit.along((tip, Some(trusted)), None, request.beyond)?;
        return Ok(Some(Audited { summary, last_seen: None }));
    }
    let cache = AuditCache::new(repository, &walk.folder);
    let sealed = if request.is_fresh { None } else { cache.read("summary") };
    let earlier: Option<AuditSummary> = sealed.as_ref().and_then(SealedText::ours);
    let signers = signers(repository)?;
    if let Some(earlier) = earlier.as_ref().filter(|it| it.tip == tip.as_str() && it.signers == signers)
        && request.beyond.is_none()
    {
        return Ok(Some(Audited { summary: earlier.clone(), last_seen: None }));
    }
    let mut last_seen = None;
    if let Some(before) = sealed.as_ref().and_then(SealedText::tip) {
        let first = earlier.as_ref().map_or(0, |it| u32::try_from(it.landed).unwrap_or(u32::MAX));
        let is_there = repository.resolve(before.as_str())?.is_some();
        let line = if is_there { walk.line(tip, Some(&before), first)? } else { None };
        let sealed = cache.read("state");
        let cached: Option<CachedEntries<'_>> = sealed.as_ref().and_then(SealedText::ours);
        match (line, earlier, cached.filter(|cached| cached.tip == before.as_str())) {
            (Some(landings), Some(earlier), Some(cached)) => {
                if let Some((entries, steps)) = restored(cached, &before, &walk)? {
                    let audit = LineAudit::new(walk, entries, &landings);
                    let mut audit = LineAudit { steps, earlier, ..audit };
                    let summary = audit.along((tip, Some(&before)), Some(&cache), request.beyond)?;
                    return Ok(Some(Audited { summary, last_seen: None }));
                }
            }
            (None, ..) => last_seen = Some(before),
            _ => {}
        }
    }
    // From the beginning there always is a line.
    let landings = walk.line(tip, None, 0)?.unwrap_or_default();
    let mut audit = LineAudit::new(walk, LandedEntries::default(), &landings);
    let summary = audit.along((tip, None), Some(&cache), request.beyond)?;
    // The run ends with it: to give back every small piece of a long history first would only take time.
    std::mem::forget(audit);
    std::mem::forget(landings);
    Ok(Some(Audited { summary, last_seen }))
}

/// The commits of landings by their number, each with the second in which it was committed.
type Steps = BTreeMap<u32, (CommitId, i64)>;

/// The entries as they were cached, with the files of their commit; nothing when they do not fit each other.
fn restored(
    cached: CachedEntries<'_>,
    tip: &CommitId,
    walk: &HistoryWalk<'_>,
) -> Result<Option<(LandedEntries, Steps)>> {
    let stands: Vec<bool> = cached.records.iter().map(|record| record.stands).collect();
    let records: Option<Vec<_>> = cached.records.into_iter().map(CachedPartnership::record).collect();
    let step =
        |(number, commit, second): (u32, String, i64)| Some((number, (CommitId::parse(&commit)?, second)));
    let steps: Option<Steps> = cached.steps.into_iter().map(step).collect();
    let (Some(mut records), Some(steps)) = (records, steps) else { return Ok(None) };
    let mut standing: BTreeMap<String, usize> = BTreeMap::new();
    for (at, record) in records.iter().enumerate().filter(|(at, _)| stands[*at]) {
        standing.insert(record.id.to_lowercase(), at);
    }
    for change in walk.at_once(tip)?.changes {
        let Some(snapshot) = change.after else { continue };
        let Some(at) = standing.get(&change.stem.to_lowercase()) else { return Ok(None) };
        records[*at].files.insert(change.path, snapshot);
    }
    let is_whole = records.iter().zip(&stands).all(|(record, stands)| *stands != record.files.is_empty());
    Ok(is_whole.then(|| (LandedEntries::restored(records, cached.stems), steps)))
}

struct LineAudit<'r, 'l> {
    walk: HistoryWalk<'r>,
    entries: LandedEntries,
    /// The line, and the commits of landings before it, as far as they are remembered.
    landings: &'l [Landing],
    steps: Steps,
    /// What an audit came to before.
    earlier: AuditSummary,
}

impl<'r, 'l> LineAudit<'r, 'l> {
    fn new(walk: HistoryWalk<'r>, entries: LandedEntries, landings: &'l [Landing]) -> Self {
        Self { walk, entries, landings, steps: BTreeMap::new(), earlier: AuditSummary::default() }
    }

    /// What is seen along a line to `tip`, from after `since`; kept in the cache, when there is one. Who wrote its commits is
    /// looked up meanwhile.
    fn along(
        &mut self,
        (tip, since): (&CommitId, Option<&CommitId>),
        cache: Option<&AuditCache>,
        beyond: Option<i64>,
    ) -> Result<AuditSummary> {
        let (root, earlier) = (self.walk.repository.root(), &self.earlier);
        let (changes, people) = thread::scope(|scope| {
            let people = scope.spawn(|| contributors(root, tip, earlier, since));
            let changes = main_line::land(&mut self.entries, self.landings, &self.walk);
            if let (Some(cache), Ok(_)) = (cache, &changes) {
                let step = |number| commit_of(self.landings, &self.steps, number).cloned();
                cache.write("state", &CachedEntries::new(tip, &self.entries, &step));
            }
            (changes, people.join().unwrap_or_else(|panic| resume_unwind(panic)))
        });
        let (changes, (people, signers)) = (changes?, people?);
        let mut happened = self.earlier.happened.clone();
        happened.extend(changes.into_iter().filter_map(|(number, it)| self.committed(number, it)));
        let has_some = self.landings.iter().find(|landing| !landing.changes.is_empty());
        let first = has_some.and_then(|landing| landing.commit.as_ref());
        let first = self.earlier.first.clone().or(first.map(|(commit, _)| commit.as_str().to_owned()));
        let (files, entries, unread) = self.standing();
        let mut summary = AuditSummary {
            tip: tip.as_str().to_owned(),
            first,
            landed: self.earlier.landed + self.landings.len(),
            files,
            entries,
            happened,
            unread,
            people,
            signers,
            apart: self.apart(None),
        };
        if let Some(cache) = cache {
            cache.write("summary", &summary);
        }
        if beyond.is_some() {
            summary.apart = self.apart(beyond);
        }
        Ok(summary)
    }

    fn committed(&self, number: u32, change: LandedChange) -> Option<CommittedChange> {
        let landing = landing_of(self.landings, number)?;
        let against = landing.parents.get(change.parent).filter(|_| change.parent > 0);
        let against = against.map(|commit| commit.as_str().to_owned());
        Some(CommittedChange { commit: landing.commit.as_ref()?.0.as_str().to_owned(), against, change })
    }

    /// How many files and entries stand at the end, and which of the files cannot be read though something must be in them.
    fn standing(&self) -> (usize, usize, Vec<String>) {
        let (mut files, mut entries, mut unread) = (0, 0, Vec::new());
        for record in self.entries.records() {
            let is_expected = record.bound.values().any(|bound| !bound.is_lost);
            for (path, snapshot) in &record.files {
                files += 1;
                entries += snapshot.entries.len();
                if !snapshot.is_whole && is_expected {
                    unread.push(slashed(path));
                }
            }
        }
        unread.sort();
        (files, entries, unread)
    }

    /// The day that an entry bears, the day on which it landed, and with which commit.
    fn days(&self, bound: &BoundEntry) -> Option<(Day, Day, &CommitId)> {
        let (commit, seconds) =
            commit_of(self.landings, &self.steps, bound.landed).filter(|_| !bound.is_lost)?;
        Some((bound.entry.date?, day_of(*seconds), commit))
    }

    /// The entries that landed furthest from their date, or every one beyond a number of days.
    fn apart(&self, beyond: Option<i64>) -> Vec<LandingDelay> {
        let between = |dated: Day, landed: Day| (landed - dated).num_days().abs();
        let least = beyond.map_or_else(
            || {
                let bound = self.entries.records().iter().flat_map(|record| record.bound.values());
                let days = bound.filter_map(|it| self.days(it));
                furthest(days.map(|(dated, landed, _)| between(dated, landed)).collect())
            },
            |days| days + 1,
        );
        let mut all = Vec::new();
        for record in self.entries.records() {
            for bound in record.bound.values() {
                let Some((dated, landed, commit)) = self.days(bound) else { continue };
                if between(dated, landed) >= least {
                    all.push(LandingDelay {
                        file: record.files.keys().next().map(|path| slashed(path)).unwrap_or_default(),
                        kind: bound.entry.kind,
                        id: bound.entry.id.to_string(),
                        dated,
                        landed,
                        commit: commit.as_str().to_owned(),
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

fn landing_of(landings: &[Landing], number: u32) -> Option<&Landing> {
    let at = number.checked_sub(landings.first()?.number)?;
    landings.get(usize::try_from(at).ok()?)
}

/// The commit of a landing, and the second in which it was committed; none for what is before all that is remembered.
fn commit_of<'a>(landings: &'a [Landing], steps: &'a Steps, number: u32) -> Option<&'a (CommitId, i64)> {
    landing_of(landings, number).map_or_else(|| steps.get(&number), |landing| landing.commit.as_ref())
}

/// How many days the last of the few is apart that are shown: of many entries, the others are not even put in order.
fn furthest(mut days: Vec<i64>) -> i64 {
    if days.len() <= FURTHEST {
        return 1;
    }
    let (_, last, _) = days.select_nth_unstable_by_key(FURTHEST - 1, |days| Reverse(*days));
    (*last).max(1)
}

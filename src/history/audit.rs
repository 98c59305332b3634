//! An audit: along the line of the branch that counts, or only along what is new since the last time.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::mem::ManuallyDrop;
use std::panic::resume_unwind;
use std::path::Path;
use std::thread;

use super::audit_cache::{AuditCache, CachedEntries, CachedPartnership, SealedText};
use super::audit_contributors::{contributors, signers};
use super::landed::LandingNotice;
use super::main_line::{self, LineEvents};
use super::{
    AuditSummary, BesideCommit, BoundEntry, CommittedChange, CommittedNotice, HistoryWalk, LandedEntries,
    Landing, audit_beside, slashed,
};
use crate::git::{CommitId, Main, Repository, Result};
use crate::model::day::day_of;
use crate::model::{CommitStanding, Day, LandedChange, LandedChangeKind, LandingDelay};

pub(crate) struct AuditRequest {
    pub(crate) trusted: Option<CommitId>,
    /// Whether nothing counts that was kept.
    pub(crate) is_fresh: bool,
    /// Beyond how many days the entries are wanted that landed so far from their date.
    pub(crate) beyond: Option<i64>,
    /// The commit that an earlier report cites.
    pub(crate) cited: Option<CommitId>,
}

pub(crate) struct Audited {
    pub(crate) summary: AuditSummary,
    /// Up to which commit an earlier audit was believed.
    pub(crate) kept: Option<CommitId>,
    /// Where the commit stands that was cited.
    pub(crate) cited: Option<CommitStanding>,
    /// How far an earlier audit came, when the history does not hold that commit any more.
    pub(crate) last_seen: Option<CommitId>,
    /// What was compared as one change, or could not be.
    pub(crate) beside: Vec<BesideCommit>,
}

/// How many of the entries that landed furthest from their date are shown, when nobody gave a number of days.
const FURTHEST: usize = 5;

/// Audits the line to what has landed, and what stands beside it. Nothing when what is trusted is not on the line.
pub(crate) fn audit(walk: HistoryWalk<'_>, main: &Main, request: &AuditRequest) -> Result<Option<Audited>> {
    // The run ends with it: to give back every small piece of a long history first would only take time.
    let walk = &ManuallyDrop::new(walk);
    let repository = walk.repository;
    let Some((mut summary, kept)) = along_the_line(walk, &main.landed, request)? else { return Ok(None) };
    let mut audited = Audited {
        kept,
        cited: None,
        last_seen: None,
        beside: walk.beside(main)?,
        summary: AuditSummary::default(),
    };
    for beside in &audited.beside {
        let Some(base) = &beside.base else { continue };
        let one = walk.as_one_change(base, &beside.commit)?;
        summary.happened.extend(audit_beside::committed(one.changes, &beside.commit, Some(base)));
        if beside.commit == main.tip {
            (summary.files, summary.entries) = (one.sight.files, one.sight.entries);
        }
        summary.unread.extend(one.sight.unread);
    }
    if main.tip != main.landed {
        let more = contributors(repository.root(), &main.tip, &summary, Some(&main.landed))?;
        summary.people = more.people;
    }
    let sought: Vec<CommitId> = summary.sought.iter().filter_map(|it| CommitId::parse(it)).collect();
    let cited = request.cited.iter();
    for (commit, is_cited) in cited.map(|it| (it, true)).chain(sought.iter().map(|it| (it, false))) {
        let standing = walk.standing(main, commit)?;
        if standing == CommitStanding::Beside {
            let (notice, changes) = walk.led_round(commit, &main.landed)?;
            let is_new = !summary.notices.contains(&notice);
            summary.notices.extend(Some(notice).filter(|_| is_new));
            for change in changes.into_iter().filter(|_| is_new) {
                if !walk.is_told(&summary.happened, &change)? {
                    summary.happened.push(change);
                }
            }
        }
        if is_cited {
            audited.cited = Some(standing);
        } else if standing == CommitStanding::Gone {
            audited.last_seen = Some(commit.clone());
        }
    }
    summary.unread.sort();
    summary.unread.dedup();
    Ok(Some(Audited { summary, ..audited }))
}

/// Whether the line that goes on from what has landed changes on its way what it holds itself: an entry that was mended
/// before anybody else had it.
pub(crate) fn mends_itself(
    repository: &Repository,
    register: &Path,
    landed: &CommitId,
    tip: &CommitId,
) -> Result<bool> {
    let walk = &ManuallyDrop::new(HistoryWalk::of_register(repository, register)?);
    let request = AuditRequest { trusted: Some(landed.clone()), is_fresh: true, beyond: None, cited: None };
    let found = along_the_line(walk, tip, &request)?;
    Ok(found.is_some_and(|(summary, _)| summary.happened.iter().any(|it| it.change.what.is_violation())))
}

/// What an audit comes to along the line, and up to which commit an earlier one was believed.
fn along_the_line(
    walk: &HistoryWalk<'_>,
    tip: &CommitId,
    request: &AuditRequest,
) -> Result<Option<(AuditSummary, Option<CommitId>)>> {
    let repository = walk.repository;
    if let Some(trusted) = &request.trusted {
        let Some(landings) = walk.line(tip, Some(trusted), 1)? else { return Ok(None) };
        let mut entries = LandedEntries::default();
        entries.land(&walk.at_once(trusted)?, walk)?;
        let mut audit = LineAudit::new(walk, entries, &landings);
        return Ok(Some((audit.along((tip, Some(trusted)), None, request.beyond)?, None)));
    }
    let cache = AuditCache::new(repository, &walk.folder);
    let sealed = if request.is_fresh { None } else { cache.read("summary") };
    let earlier: Option<AuditSummary> = sealed.as_ref().and_then(SealedText::ours);
    let signers = signers(repository)?;
    if let Some(earlier) = earlier.as_ref().filter(|it| it.tip == tip.as_str() && it.signers == signers)
        && request.beyond.is_none()
    {
        return Ok(Some((earlier.clone(), Some(tip.clone()))));
    }
    let mut sought: Vec<String> = earlier.as_ref().map(|it| it.sought.clone()).unwrap_or_default();
    if let Some(before) = sealed.as_ref().and_then(SealedText::tip) {
        let first = earlier.as_ref().map_or(0, |it| u32::try_from(it.landed).unwrap_or(u32::MAX));
        let is_there = repository.resolve(before.as_str())?.is_some();
        // Where another register went since, this one may be what it was copied to, and goes on from it: then all counts.
        let is_alone = is_there && !walk.has_lost_a_register(&before, tip)?;
        let line = if is_there { walk.line(tip, Some(&before), first)? } else { None };
        let sealed = cache.read("state");
        let cached: Option<CachedEntries<'_>> = sealed.as_ref().and_then(SealedText::ours);
        match (line, earlier, cached.filter(|cached| cached.tip == before.as_str() && is_alone)) {
            (Some(landings), Some(earlier), Some(cached)) => {
                if let Some((entries, steps)) = restored(cached, &before, walk)? {
                    let audit = LineAudit::new(walk, entries, &landings);
                    let mut audit = LineAudit { steps, earlier, ..audit };
                    let summary = audit.along((tip, Some(&before)), Some(&cache), request.beyond)?;
                    return Ok(Some((summary, Some(before))));
                }
            }
            (None, ..) => sought.push(before.as_str().to_owned()),
            _ => {}
        }
    }
    // From the beginning there always is a line.
    let landings = ManuallyDrop::new(walk.line(tip, None, 0)?.unwrap_or_default());
    if !request.is_fresh {
        // What an audit kept where the register stood before.
        let stood_in = walk.stood_in.borrow();
        let kept = stood_in
            .iter()
            .filter(|it| **it != walk.folder)
            .filter_map(|folder| AuditCache::new(repository, folder).read("summary")?.tip());
        sought.extend(kept.map(|tip| tip.as_str().to_owned()));
    }
    let mut audit = ManuallyDrop::new(LineAudit::new(walk, LandedEntries::default(), &landings));
    audit.earlier.sought = sought;
    Ok(Some((audit.along((tip, None), Some(&cache), request.beyond)?, None)))
}

/// What stands at the end of an audit.
#[derive(Debug, Default)]
pub(super) struct AuditSight {
    pub(super) files: usize,
    pub(super) entries: usize,
    /// The files that cannot be read.
    pub(super) unread: Vec<String>,
}

impl AuditSight {
    pub(super) fn of(entries: &LandedEntries) -> Self {
        let mut sight = Self::default();
        for (path, snapshot) in entries.records().iter().flat_map(|record| &record.files) {
            sight.files += 1;
            sight.entries += snapshot.entries.len();
            sight.unread.extend((!snapshot.is_whole).then(|| slashed(path)));
        }
        sight.unread.sort();
        sight
    }
}

/// The commits of landings by their number, each with the second in which it was committed, by its own clock.
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
    walk: &'l HistoryWalk<'r>,
    entries: LandedEntries,
    /// The line, and the commits of landings before it, as far as they are remembered.
    landings: &'l [Landing],
    steps: Steps,
    /// What an audit came to before.
    earlier: AuditSummary,
}

impl<'r, 'l> LineAudit<'r, 'l> {
    fn new(walk: &'l HistoryWalk<'r>, entries: LandedEntries, landings: &'l [Landing]) -> Self {
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
        let (events, people) = thread::scope(|scope| {
            let read = || contributors(root, tip, earlier, since);
            let people = thread::Builder::new().spawn_scoped(scope, read);
            let events = main_line::land(&mut self.entries, self.landings, self.walk);
            if let (Some(cache), Ok(_)) = (cache, &events) {
                let step = |number| commit_of(self.landings, &self.steps, number).cloned();
                cache.write("state", &CachedEntries::new(tip, &self.entries, &step));
            }
            // Where nothing more can be started, one is done after the other.
            let join = |people: thread::ScopedJoinHandle<'_, _>| {
                people.join().unwrap_or_else(|it| resume_unwind(it))
            };
            (events, people.map_or_else(|_| read(), join))
        });
        let (mut events, people) = (events?, people?);
        self.add_second_roots(&people.roots, &mut events)?;
        let mut happened = self.earlier.happened.clone();
        happened.extend(events.changes.into_iter().filter_map(|(number, it)| self.committed(number, it)));
        let mut notices = self.earlier.notices.clone();
        let told = |(number, notice)| {
            Some(CommittedNotice::new(&landing_of(self.landings, number)?.commit.as_ref()?.0, notice))
        };
        notices.extend(events.notices.into_iter().filter_map(told));
        let has_some = self.landings.iter().find(|landing| !landing.changes.is_empty());
        let first = has_some.and_then(|landing| landing.commit.as_ref());
        let first = self.earlier.first.clone().or(first.map(|(commit, _)| commit.as_str().to_owned()));
        let AuditSight { files, entries, unread } = AuditSight::of(&self.entries);
        let mut summary = AuditSummary {
            tip: tip.as_str().to_owned(),
            first,
            landed: self.earlier.landed + self.landings.len(),
            files,
            entries,
            happened,
            notices,
            sought: self.earlier.sought.clone(),
            unread,
            people: people.people,
            signers: people.signers,
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

    /// Tells of histories that began apart; where the line is the second of two, what both hold otherwise was changed.
    fn add_second_roots(&self, roots: &[CommitId], events: &mut LineEvents) -> Result<()> {
        for second in self.walk.second_roots(self.landings, roots)? {
            let of_it = |(number, _): &&(u32, LandingNotice)| *number == second.number;
            let told = events.notices.iter().filter(of_it).flat_map(|(_, notice)| &notice.differing);
            let mut changes = Vec::new();
            for it in told.filter(|it| second.is_the_line && it.parent == second.parent) {
                let key = |what: &LandedChangeKind| matches!(what, LandedChangeKind::Changed { kind, id, .. } if (*kind, id) == (it.kind, &it.id));
                if events.changes.iter().any(|(number, change)| *number == second.number && key(&change.what))
                {
                    continue;
                }
                let before = self.walk.entry(&it.said_in.1, it.kind, &it.id)?;
                let after = self.walk.entry(&it.said_in.0, it.kind, &it.id)?;
                let (path, partnership) = self.entries.place_of(it.kind, &it.id).unwrap_or_default();
                let what = LandedChangeKind::Changed { kind: it.kind, id: it.id.clone(), before, after };
                changes.push((
                    second.number,
                    LandedChange { path, partnership, parent: second.parent, landed: None, what },
                ));
            }
            events.changes.extend(changes);
            events.notices.push((second.number, second.notice));
        }
        Ok(())
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

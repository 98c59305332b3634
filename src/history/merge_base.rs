//! What a change is compared with: the merge base of a revision and HEAD, as a register of its own, and what the change did to
//! what had landed there. The work tree lands as a trial.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use super::{FileSnapshot, HistoryWalk, LandedEntries, Landing, SnapshotChange, main_line, slashed};
use crate::disk::{Loaded, id_of};
use crate::finding::Finding;
use crate::git::{CommitId, Refusal, Repository, Result, Stored};
use crate::model::{Baseline, FileId, Outcome, Partnership, Policy};
use crate::words::Lang;

/// The number of a landing that has not happened.
const TRIAL: u32 = u32::MAX;

pub(crate) struct MergeBase {
    /// The commit, in full.
    pub(crate) commit: CommitId,
    /// What was there, and what became of it.
    pub(crate) baseline: Baseline,
    /// What reading found there already.
    pub(crate) findings: Vec<Finding>,
    /// The files there that could not be read, or not whole.
    pub(crate) broken: BTreeSet<FileId>,
}

/// Why there is nothing to compare with.
#[derive(Debug)]
pub(crate) enum NoMergeBase {
    Refused(Refusal),
    /// Nothing is committed yet.
    NoHead,
    /// No commit goes by the revision's name.
    NoSuchRevision,
    /// The revision and HEAD have nothing in common.
    Unrelated,
}

impl From<Refusal> for NoMergeBase {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl MergeBase {
    /// Compares a register on disk or in a commit, as it was loaded, with the merge base of a revision and HEAD, or that commit.
    /// From here on the register's categories ask what they asked there.
    pub(crate) fn compare(
        repository: &Repository,
        (register, at): (&Path, Option<&CommitId>),
        revision: &str,
        loaded: &mut Loaded,
        lang: Lang,
    ) -> Result<Self, NoMergeBase> {
        let commit = commit(repository, revision, at)?;
        let mut walk = match at {
            Some(at) => HistoryWalk::of_commit(repository, at, &repository.relative(register)?),
            None => HistoryWalk::of_register(repository, register)?,
        };
        walk.is_only_one = true;
        let was = walk.register_at(&commit, lang, &|_, _| true)?;
        let mut entries = LandedEntries::default();
        // The commit is on its own line, so there is one.
        let landings = walk.line(&commit, None, 0)?.unwrap_or_default();
        main_line::land(&mut entries, &landings, &walk)?;
        let numbers: Vec<Option<usize>> =
            was.register.partnerships.iter().map(|it| entries.number(&it.id)).collect();
        let mut baseline = Baseline {
            commit: commit.short().to_owned(),
            has_policy: was.register.policy.schema.is_some() && !was.broken.contains(&FileId(0)),
            ..Baseline::default()
        };
        for change in entries.land(&trial(&walk, &commit, register, loaded)?, &walk)? {
            // What has no file any more is shown in the policy.
            let path = register.join(change.path.strip_prefix(&walk.folder).unwrap_or(&change.path));
            let shown_in = loaded.files.iter().position(|file| file.path == path).unwrap_or(0);
            baseline.landed_changes.push((FileId(shown_in), change));
        }
        for (at, partnership) in was.register.partnerships.iter().enumerate() {
            let Some(now) = numbers[at].map(|number| entries.records()[number].id.clone()) else { continue };
            let path = &was.files[partnership.file.0].path;
            let file = slashed(path.strip_prefix(repository.root()).unwrap_or(path));
            baseline.was.insert(now, (at, file));
        }
        baseline.register = was.register;
        for partnership in &loaded.register.partnerships {
            let id = &partnership.id;
            if let Some(weighed) = entries.at(id).and_then(|record| record.weighed.clone()) {
                baseline.considered.insert(id.clone(), weighed);
            }
            let was = baseline.partnership(id).map(decisions_to_enter).unwrap_or_default();
            if decisions_to_enter(partnership).first().is_some_and(|first| !was.contains(first)) {
                baseline.newly_entered.insert(id.clone());
            }
        }
        baseline.is_main_continued =
            is_main_continued(repository, &baseline.register.policy, &loaded.register.policy)?;
        baseline.hold(&mut loaded.register.policy);
        Ok(Self { commit, baseline, findings: was.findings, broken: was.broken })
    }
}

/// Whether the branch that a change says counts holds, on its own line, the last commit that has landed.
fn is_main_continued(repository: &Repository, was: &Policy, is: &Policy) -> Result<bool> {
    let (was, is) = (was.main_branch(), is.main_branch());
    if was == is {
        return Ok(true);
    }
    let (Some(old), Some(new)) = (repository.main(was)?, repository.main(is)?) else { return Ok(false) };
    repository.is_on_line(&old.landed, &new.tip)
}

fn decisions_to_enter(partnership: &Partnership) -> Vec<String> {
    let decisions = partnership.dossier.decisions_in_order().into_iter();
    decisions.filter(|it| it.outcome == Outcome::Enter).map(|it| it.id.to_string()).collect()
}

fn commit(repository: &Repository, revision: &str, at: Option<&CommitId>) -> Result<CommitId, NoMergeBase> {
    let head = at.cloned().map_or_else(|| repository.head(), |at| Ok(Some(at)))?;
    let head = head.ok_or(NoMergeBase::NoHead)?;
    let other = repository.resolve(revision)?.ok_or(NoMergeBase::NoSuchRevision)?;
    repository.merge_base(&other, &head)?.ok_or(NoMergeBase::Unrelated)
}

/// The work tree, as if it landed on a commit.
fn trial(walk: &HistoryWalk<'_>, commit: &CommitId, register: &Path, loaded: &Loaded) -> Result<Landing> {
    let mut was = walk.partnerships_at(commit)?;
    let unseen = walk.unseen()?;
    was.retain(|path, _| !unseen.contains(path));
    let mut changes = Vec::new();
    for (at, file) in loaded.files.iter().enumerate().skip(1).filter(|(_, file)| !file.is_gone) {
        let path = walk.within(register, &file.path);
        let stored = was.remove(&path);
        let bytes = file.text.as_deref().map(str::as_bytes);
        let is_same = match (bytes, stored.and_then(Stored::blob)) {
            (Some(bytes), Some(blob)) => walk.repository.blob_of(bytes)? == blob,
            _ => false,
        };
        if !is_same {
            let after = on_disk(walk, loaded, at)?;
            let before = stored.map(|stored| walk.snapshot(stored)).transpose()?.flatten();
            changes.push(SnapshotChange { stem: id_of(&path), path, before, after });
        }
    }
    for (path, stored) in was {
        let before = walk.snapshot(stored)?;
        changes.push(SnapshotChange { stem: id_of(&path), path, before, after: None });
    }
    Ok(Landing { number: TRIAL, changes, ..Landing::default() })
}

/// What a file of the work tree says; nothing where no regular file stands, and nothing readable where it cannot be read.
fn on_disk(walk: &HistoryWalk<'_>, loaded: &Loaded, at: usize) -> Result<Option<Arc<FileSnapshot>>> {
    let has = |rule: &str| loaded.findings.iter().any(|it| it.file() == FileId(at) && it.rule == rule);
    let file = &loaded.files[at];
    match &file.text {
        Some(text) if !has("encoding") => walk.uncommitted_snapshot(text.clone().into_bytes()).map(Some),
        None if has("not-a-file") && file.fault.is_none() => Ok(None),
        _ => Ok(Some(Arc::new(FileSnapshot::unread("")))),
    }
}

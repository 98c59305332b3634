//! Going on from what an earlier command left: HEAD, the index and the files come to agree on what was or on what was to be,
//! and what somebody changed since stays theirs.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::careful_write::Planner;
use super::journal::{self, BegunChange, BegunKind, BegunWrite, forget};
use super::{FileChange, Obstacle, RegisterSite, Unrecorded, sync, write_file};
use crate::disk::{drafts, scratch, write};
use crate::git::{COMMAND, CommitId, Refusal, Repository};

/// What became of what an earlier command had left.
#[derive(Debug)]
pub(crate) struct Healed {
    pub(crate) begun: BegunWrite,
    pub(crate) end: HealedEnd,
}

#[derive(Debug)]
pub(crate) enum HealedEnd {
    /// It was finished; with this commit, where it has one that was made only now.
    Finished(Option<CommitId>),
    /// All of it had been done, and nobody was told.
    WasDone(Option<CommitId>),
    /// Everything is as it was before.
    TakenBack,
    /// These files were changed since, and stay as they are.
    Left(Vec<PathBuf>),
}

impl Healed {
    pub(crate) fn kind(&self) -> BegunKind {
        self.begun.kind
    }

    /// The commit that was made only now.
    pub(crate) fn new_commit(&self) -> Option<&CommitId> {
        if let HealedEnd::Finished(commit) = &self.end { commit.as_ref() } else { None }
    }

    /// The commit that holds it.
    pub(crate) fn commit(&self) -> Option<&CommitId> {
        match &self.end {
            HealedEnd::Finished(commit) | HealedEnd::WasDone(commit) => commit.as_ref(),
            HealedEnd::TakenBack | HealedEnd::Left(_) => None,
        }
    }
}

/// Goes on from what an earlier command left, for whoever does something else; the lock is held.
pub(crate) fn settle(repository: &Repository) -> Result<Option<Healed>, Obstacle> {
    let healed = heal(repository)?;
    // A merge that others have a hand in goes on being known.
    if !healed
        .as_ref()
        .is_some_and(|it| matches!(it.end, HealedEnd::Left(_)) && it.kind() == BegunKind::Merge)
    {
        forget(repository);
    }
    Ok(healed)
}

/// The same for whoever only reads, and waits for nobody: nothing while somebody is at work.
pub(crate) fn settle_if_idle(folder: &Path) -> Result<Option<Healed>, Obstacle> {
    let is_noted = scratch::git_directory(folder).is_some_and(|git| journal::is_noted(&git));
    if !is_noted {
        return Ok(None);
    }
    let Some(repository) = Repository::discover(folder)? else { return Ok(None) };
    match repository.lock(Duration::ZERO) {
        Ok(_lock) => settle(&repository),
        Err(Refusal::Locked { .. }) => Ok(None),
        Err(refusal) => Err(refusal.into()),
    }
}

/// Goes on from what an earlier command left; the lock is held. A note of what was done stays until somebody was told.
pub(super) fn heal(repository: &Repository) -> Result<Option<Healed>, Obstacle> {
    let healed = match journal::noted(repository) {
        None => None,
        Some((begun, is_back)) => {
            repository.wait_until_idle()?;
            let end = match begun.kind {
                BegunKind::Write if is_back => Some(take_back(repository, &begun)?),
                BegunKind::Write => finish(repository, &begun)?,
                BegunKind::Files if is_back => Some(put_back(repository, &begun)?),
                BegunKind::Files => finish_files(&begun)?,
                BegunKind::Undo => finish_undo(repository, &begun)?,
                BegunKind::Resolve => finish_resolving(repository, &begun)?,
                BegunKind::Merge => sync::take_back_merge(repository, &begun)?,
            };
            end.map(|end| Healed { begun, end })
        }
    };
    if let Some(healed) = &healed {
        let folders: BTreeSet<&Path> =
            healed.begun.changes.iter().filter_map(|change| change.path.parent()).collect();
        folders.into_iter().for_each(scratch::sweep);
    } else {
        forget(repository);
    }
    scratch::sweep(&repository.git_dir().join("partners"));
    Ok(healed)
}

impl BegunChange {
    fn holds(&self, text: Option<&String>) -> bool {
        drafts::noted(&self.path).as_ref() == text && self.path.symlink_metadata().is_ok() == text.is_some()
    }

    fn is_done(&self) -> bool {
        self.holds(self.after.as_ref())
    }

    fn is_ours(&self) -> bool {
        self.is_done() || self.holds(self.before.as_ref())
    }
}

/// Whether a part of it was done, and nobody has changed these files since.
pub(super) fn is_begun(begun: &BegunWrite) -> bool {
    begun.changes.iter().any(BegunChange::is_done) && begun.changes.iter().all(BegunChange::is_ours)
}

/// The files that hold neither what they held nor what they were to hold.
fn changed_since(begun: &BegunWrite) -> Vec<PathBuf> {
    begun.changes.iter().filter(|it| !it.is_ours()).map(|it| it.path.clone()).collect()
}

/// Writes what is not written yet; whether anything was not.
fn write_rest(begun: &BegunWrite) -> Result<bool, Obstacle> {
    let rest: Vec<&BegunChange> = begun.changes.iter().filter(|change| !change.is_done()).collect();
    for change in &rest {
        write_file(&change.path, change.after.as_deref())?;
    }
    Ok(!rest.is_empty())
}

fn finish(repository: &Repository, begun: &BegunWrite) -> Result<Option<HealedEnd>, Obstacle> {
    let (paths, head) = (begun.paths(), begun.head());
    let message = begun.message();
    let made = message.as_ref().map(|message| repository.made_since(head.as_ref(), message)).transpose()?;
    if let Some(commit) = made.flatten() {
        for change in begun.changes.iter().filter(|it| !it.is_done() && it.holds(it.before.as_ref())) {
            write_file(&change.path, change.after.as_deref())?;
        }
        repository.agree_index(&paths, head.as_ref())?;
        return Ok(Some(HealedEnd::WasDone(Some(commit))));
    }
    if !is_begun(begun) {
        unstage(repository, begun)?;
        let left = changed_since(begun);
        return Ok((!left.is_empty()).then_some(HealedEnd::Left(left)));
    }
    write_rest(begun)?;
    if repository.are_committed(&paths)? {
        return Ok(Some(HealedEnd::WasDone(None)));
    }
    let Some(message) = message else { return Ok(None) };
    let is_there = begun.branch.is_some() && repository.branch()? == begun.branch;
    let branch = begun.branch.as_deref().filter(|_| !is_there);
    let commit =
        repository.preflight(&paths, branch).and_then(|()| repository.commit(&paths, &message, branch));
    match commit {
        Ok(commit) => Ok(Some(HealedEnd::Finished(Some(commit)))),
        // The git of the command that was killed lived on, and made the commit in the meantime.
        Err(Refusal::NothingToCommit) => Ok(Some(HealedEnd::WasDone(None))),
        // The branch was made and the commit was not.
        Err(Refusal::BranchExists { .. }) => Ok(Some(take_back(repository, begun)?)),
        Err(refusal) => Err(refusal.into()),
    }
}

/// Takes out of the index what was staged for it, where it still stands there.
fn unstage(repository: &Repository, begun: &BegunWrite) -> Result<(), Obstacle> {
    let files: Vec<(&Path, Option<&str>)> =
        begun.changes.iter().map(|change| (change.path.as_path(), change.after.as_deref())).collect();
    Ok(repository.unstage(&files, begun.head().as_ref())?)
}

/// Puts all of it back: it was refused, and could not be put back at once.
fn take_back(repository: &Repository, begun: &BegunWrite) -> Result<HealedEnd, Obstacle> {
    unstage(repository, begun)?;
    if let Some(branch) = &begun.branch {
        repository.leave_branch(branch, begun.on.as_deref(), begun.head().as_ref())?;
    }
    put_back(repository, begun)
}

fn put_back(repository: &Repository, begun: &BegunWrite) -> Result<HealedEnd, Obstacle> {
    let left = changed_since(begun);
    for (nth, change) in begun.changes.iter().enumerate().rev() {
        if change.is_done() && !change.holds(change.before.as_ref()) {
            restore(&journal::aside(repository, nth), &change.path, change.before.as_deref())?;
        }
    }
    Ok(if left.is_empty() { HealedEnd::TakenBack } else { HealedEnd::Left(left) })
}

/// Gives a file what it held: from what was kept of it, else from its text.
pub(super) fn restore(aside: &Path, path: &Path, before: Option<&str>) -> Result<(), Obstacle> {
    let failed = |fault| Obstacle::NotPutBack { path: path.to_owned(), fault };
    if before.is_some() && write::put_back(aside, path).map_err(failed)? {
        return Ok(());
    }
    match before {
        Some(text) => write::write_atomic(path, text.as_bytes()),
        None => write::remove(path),
    }
    .map_err(failed)
}

fn finish_files(begun: &BegunWrite) -> Result<Option<HealedEnd>, Obstacle> {
    if !is_begun(begun) {
        return Ok(None);
    }
    Ok(Some(if write_rest(begun)? { HealedEnd::Finished(None) } else { HealedEnd::WasDone(None) }))
}

fn finish_undo(repository: &Repository, begun: &BegunWrite) -> Result<Option<HealedEnd>, Obstacle> {
    let Some(undone) = begun.head() else { return Ok(None) };
    if repository.head()? != begun.to() {
        return Ok(None);
    }
    let left = repository.finish_undo(&undone)?;
    Ok(Some(if left.is_empty() { HealedEnd::Finished(None) } else { HealedEnd::Left(left) }))
}

fn finish_resolving(repository: &Repository, begun: &BegunWrite) -> Result<Option<HealedEnd>, Obstacle> {
    if !is_begun(begun) {
        return Ok(None);
    }
    let conflicts = repository.conflicts()?;
    let root = repository.root();
    let open: Vec<PathBuf> = conflicts.into_iter().map(|conflict| conflict.path).collect();
    let own: BTreeSet<PathBuf> =
        begun.changes.iter().map(|it| repository.relative(&it.path)).collect::<Result<_, _>>()?;
    let open: Vec<PathBuf> = open.into_iter().filter(|path| own.contains(path)).collect();
    // Whoever gave the merge up since wants none of it.
    if open.is_empty() && repository.state()?.operation.is_none() && !root.as_os_str().is_empty() {
        return Ok(Some(HealedEnd::WasDone(None)));
    }
    let is_rest = write_rest(begun)?;
    repository.add(&open)?;
    Ok(Some(if is_rest || !open.is_empty() { HealedEnd::Finished(None) } else { HealedEnd::WasDone(None) }))
}

impl BegunWrite {
    /// Whether a plan is this same write once more: drawn on the files as they were, it gives the same but for the ids.
    pub(super) fn is_retried<E>(
        &self,
        site: RegisterSite<'_>,
        plan: &Planner<'_, E>,
    ) -> Result<bool, Unrecorded<E>> {
        let mut earlier = site.load()?;
        let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let spelled: HashMap<PathBuf, PathBuf> =
            earlier.files.iter().map(|it| (real(&it.path), it.path.clone())).collect();
        let path = |change: &BegunChange| spelled.get(&real(&change.path)).unwrap_or(&change.path).clone();
        let paths: Vec<PathBuf> = self.changes.iter().map(path).collect();
        let befores = self.changes.iter().map(|change| change.before.as_deref());
        earlier.put_all(site.lang, &paths.iter().map(PathBuf::as_path).zip(befores).collect::<Vec<_>>());
        let Ok(again) = plan(&earlier) else { return Ok(false) };
        let own = |trailers: &[(String, String)]| {
            trailers.iter().filter(|it| it.0 == "Entry").map(|it| it.1.clone()).collect::<Vec<_>>()
        };
        let (ours, theirs) = (own(&self.trailers), own(&again.all_trailers()));
        let is_verb = self.trailers.iter().any(|it| it.0 == COMMAND && it.1 == again.verb);
        let is_same = |(noted, change): (&BegunChange, &FileChange)| {
            (noted.before.is_none() || noted.path.file_name() == change.path.file_name())
                && without(noted.after.as_deref(), &ours) == without(change.text.as_deref(), &theirs)
        };
        let is_as_many = self.changes.len() == again.changes.len() && ours.len() == theirs.len();
        Ok(is_verb && is_as_many && self.changes.iter().zip(&again.changes).all(is_same))
    }
}

/// A text whose own ids are left out.
fn without(text: Option<&str>, ids: &[String]) -> Option<String> {
    text.map(|text| ids.iter().fold(text.to_owned(), |text, id| text.replace(id, "")))
}

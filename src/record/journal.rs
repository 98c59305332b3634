//! What is about to be written, noted in the git directory until it is committed. A command that is killed between its
//! file and its commit leaves the note, and the next one finishes what was begun: nothing is lost, and nothing doubled.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::careful_write::Planner;
use super::{FileChange, Obstacle, RegisterSite, Unrecorded, WritePlan, write_file};
use crate::disk::{drafts, write};
use crate::git::{COMMAND, CommitId, Lock, Message, Refusal, Repository};

const FORMAT: &str = "partners.pending/1";

/// A write that was begun, as it is noted.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct BegunWrite {
    format: String,
    subject: String,
    trailers: Vec<(String, String)>,
    branch: Option<String>,
    /// What the reader is told when it is done.
    #[serde(rename = "said")]
    pub(super) summary: String,
    changes: Vec<BegunChange>,
}

/// A file that changes: what it held, and what it is to hold.
#[derive(Debug, Serialize, Deserialize)]
struct BegunChange {
    path: PathBuf,
    before: Option<String>,
    after: Option<String>,
}

/// What an earlier command left behind, now that it is in order.
#[derive(Debug)]
pub(super) struct FinishedWrite {
    pub(super) write: BegunWrite,
    /// The commit that was made just now; nothing when it had been made already.
    pub(super) commit: Option<CommitId>,
}

/// The note of a write under way, and the lock under which it is done. It stays until somebody was told of the write: who is
/// killed in between and asks again has it written once.
#[derive(Debug)]
pub(crate) struct JournalNote {
    pub(crate) repository: Repository,
    _lock: Lock,
}

impl JournalNote {
    /// Waits for whoever writes now.
    pub(super) fn open(repository: Repository) -> Result<Self, Refusal> {
        let lock = repository.lock(Lock::PATIENCE)?;
        Ok(Self { repository, _lock: lock })
    }

    /// Somebody was told of the write.
    pub(crate) fn close(self) {
        forget(&self.repository);
    }
}

/// What an earlier command began and did not live to commit: what it was to be called, and of how many files it is; nothing
/// while somebody is at work.
pub(crate) fn unfinished(repository: &Repository) -> Option<(String, usize)> {
    let begun = drafts::noted(&file(repository))?;
    let _lock = repository.lock(Duration::ZERO).ok()?;
    let begun: BegunWrite = serde_json::from_str(&begun).ok()?;
    let paths: Vec<PathBuf> = begun.changes.iter().map(|change| change.path.clone()).collect();
    let is_left = begun.format == FORMAT && begun.is_begun() && !repository.are_committed(&paths).ok()?;
    is_left.then_some((begun.subject, paths.len()))
}

/// Finishes what an earlier command left, for whoever goes on with something else; the lock is held.
pub(super) fn settle(repository: &Repository) -> Result<(), Obstacle> {
    heal(repository)?;
    forget(repository);
    Ok(())
}

/// Notes what is about to be written.
pub(super) fn note(
    repository: &Repository,
    plan: &WritePlan,
    message: &Message,
    branch: Option<&str>,
    originals: &[Option<String>],
) {
    let noted = |(change, before): (&FileChange, &Option<String>)| BegunChange {
        path: change.path.clone(),
        before: before.clone(),
        after: change.text.clone(),
    };
    let begun = BegunWrite {
        format: FORMAT.to_owned(),
        subject: message.subject().to_owned(),
        trailers: message.trailers().to_vec(),
        branch: branch.map(str::to_owned),
        summary: plan.summary.clone(),
        changes: plan.changes.iter().zip(originals).map(noted).collect(),
    };
    if let Ok(text) = serde_json::to_string(&begun) {
        drafts::keep(&file(repository), &text, false);
    }
}

/// The write is committed, or put back.
fn forget(repository: &Repository) {
    drafts::forget(&file(repository));
}

fn file(repository: &Repository) -> PathBuf {
    repository.git_dir().join("partners").join("pending")
}

/// Finishes what an earlier command began and did not live to commit, or to tell of; the lock is held. The note stays
/// until somebody was told.
pub(super) fn heal(repository: &Repository) -> Result<Option<FinishedWrite>, Obstacle> {
    let Some(text) = drafts::noted(&file(repository)) else { return Ok(None) };
    let begun = serde_json::from_str(&text).ok().filter(|begun: &BegunWrite| begun.format == FORMAT);
    let Some(begun) = begun else {
        forget(repository);
        return Ok(None);
    };
    let folders: BTreeSet<&Path> = begun.changes.iter().filter_map(|change| change.path.parent()).collect();
    folders.into_iter().for_each(write::sweep);
    if !begun.is_begun() {
        forget(repository);
        return Ok(None);
    }
    for change in begun.changes.iter().filter(|change| !change.is_done()) {
        write_file(&change.path, change.after.as_deref())?;
    }
    let paths: Vec<PathBuf> = begun.changes.iter().map(|change| change.path.clone()).collect();
    let is_committed = repository.are_committed(&paths)?;
    let commit = match if is_committed { Ok(None) } else { begun.commit(repository, &paths) } {
        Ok(commit) => commit,
        // The git of the command that was killed lived on, and made the commit in the meantime.
        Err(Refusal::NothingToCommit) => None,
        // The branch was made and the commit was not: whoever looks finds the file changed, and is told so.
        Err(Refusal::BranchExists { .. }) => {
            forget(repository);
            return Ok(None);
        }
        Err(refusal) => return Err(refusal.into()),
    };
    Ok(Some(FinishedWrite { write: begun, commit }))
}

impl BegunChange {
    fn holds(&self, text: Option<&String>) -> bool {
        drafts::noted(&self.path).as_ref() == text && self.path.symlink_metadata().is_ok() == text.is_some()
    }

    fn is_done(&self) -> bool {
        self.holds(self.after.as_ref())
    }
}

impl BegunWrite {
    /// Whether a part of it was done, and nobody has changed these files since.
    fn is_begun(&self) -> bool {
        let is_ours = |it: &BegunChange| it.is_done() || it.holds(it.before.as_ref());
        self.changes.iter().any(BegunChange::is_done) && self.changes.iter().all(is_ours)
    }

    fn commit(&self, repository: &Repository, paths: &[PathBuf]) -> Result<Option<CommitId>, Refusal> {
        let Ok(message) = Message::new(&self.subject, &self.trailers) else { return Ok(None) };
        let is_there = self.branch.is_some() && repository.branch()? == self.branch;
        let branch = self.branch.as_deref().filter(|_| !is_there);
        repository.preflight(paths, branch)?;
        repository.commit(paths, &message, branch).map(Some)
    }

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

    pub(super) fn written(&self) -> impl Iterator<Item = &Path> {
        self.changes.iter().filter(|it| it.after.is_some()).map(|it| it.path.as_path())
    }
}

/// A text whose own ids are left out.
fn without(text: Option<&str>, ids: &[String]) -> Option<String> {
    text.map(|text| ids.iter().fold(text.to_owned(), |text, id| text.replace(id, "")))
}

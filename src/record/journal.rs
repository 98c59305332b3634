//! What is about to be written, noted in the git directory until it is committed. A command that is killed between its
//! file and its commit leaves the note, and the next one finishes what was begun: nothing is lost, and nothing doubled.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::placing::{disk_fault, place};
use super::saving::{Change, Plan};
use crate::context::Context;
use crate::disk::load::Loaded;
use crate::disk::{drafts, write};
use crate::git::{CommitId, Message, Refusal, Repository};
use crate::outcome::Fault;

const FORMAT: &str = "partners.pending/1";

/// A write that was begun.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct Pending {
    format: String,
    subject: String,
    trailers: Vec<(String, String)>,
    branch: Option<String>,
    /// What is said when it is done.
    pub(crate) said: String,
    changes: Vec<Noted>,
}

/// A file that changes: what it held, and what it is to hold.
#[derive(Debug, Serialize, Deserialize)]
struct Noted {
    path: PathBuf,
    before: Option<String>,
    after: Option<String>,
}

/// What an earlier command left behind, now that it is in order.
#[derive(Debug)]
pub(crate) struct Healed {
    pub(crate) pending: Pending,
    /// The commit that was made just now; nothing when it had been made already.
    pub(crate) commit: Option<CommitId>,
}

/// Notes what is about to be written.
pub(crate) fn note(
    repository: &Repository,
    plan: &Plan,
    message: &Message,
    branch: Option<&str>,
    originals: &[Option<String>],
) {
    let noted = |(change, before): (&Change, &Option<String>)| Noted {
        path: change.path.clone(),
        before: before.clone(),
        after: change.text.clone(),
    };
    let pending = Pending {
        format: FORMAT.to_owned(),
        subject: message.subject().to_owned(),
        trailers: message.trailers().to_vec(),
        branch: branch.map(str::to_owned),
        said: plan.said.clone(),
        changes: plan.changes.iter().zip(originals).map(noted).collect(),
    };
    if let Ok(text) = serde_json::to_string(&pending) {
        drafts::keep(&file(repository), &text, false);
    }
}

/// The write is committed, or put back.
pub(crate) fn forget(repository: &Repository) {
    drafts::forget(&file(repository));
}

fn file(repository: &Repository) -> PathBuf {
    repository.git_dir().join("partners").join("pending")
}

/// Finishes what an earlier command began and did not live to commit, or to tell of; the lock is held. The note stays
/// until somebody was told.
pub(crate) fn heal(context: &Context, repository: &Repository) -> Result<Option<Healed>, Fault> {
    let Some(text) = drafts::noted(&file(repository)) else { return Ok(None) };
    let read = serde_json::from_str(&text).ok().filter(|pending: &Pending| pending.format == FORMAT);
    let Some(pending) = read else {
        forget(repository);
        return Ok(None);
    };
    let folders: BTreeSet<&Path> = pending.changes.iter().filter_map(|it| it.path.parent()).collect();
    folders.into_iter().for_each(write::sweep);
    if !pending.is_begun() {
        forget(repository);
        return Ok(None);
    }
    let refused = |refusal| crate::outcome::refusal::fault(context, refusal);
    for change in pending.changes.iter().filter(|it| !it.is_done()) {
        place(&change.path, change.after.as_deref())
            .map_err(|fault| disk_fault(context, &change.path, &fault))?;
    }
    let paths: Vec<PathBuf> = pending.changes.iter().map(|it| it.path.clone()).collect();
    let commit = if repository.are_committed(&paths).map_err(refused)? {
        None
    } else {
        match pending.commit(repository, &paths) {
            Ok(commit) => commit,
            // The git of the command that was killed lived on, and made the commit in the meantime.
            Err(Refusal::NothingToCommit) => None,
            // The branch was made and the commit was not: whoever looks finds the file changed, and is told so.
            Err(Refusal::BranchExists { .. }) => {
                forget(repository);
                return Ok(None);
            }
            Err(refusal) => return Err(refused(refusal)),
        }
    };
    Ok(Some(Healed { pending, commit }))
}

impl Noted {
    fn holds(&self, text: Option<&str>) -> bool {
        drafts::noted(&self.path).as_deref() == text && self.path.symlink_metadata().is_ok() == text.is_some()
    }

    fn is_done(&self) -> bool {
        self.holds(self.after.as_deref())
    }
}

impl Pending {
    /// Whether a part of it was done, and nobody has changed these files since.
    fn is_begun(&self) -> bool {
        let is_ours = |it: &Noted| it.is_done() || it.holds(it.before.as_deref());
        self.changes.iter().any(Noted::is_done) && self.changes.iter().all(is_ours)
    }

    fn commit(&self, repository: &Repository, paths: &[PathBuf]) -> Result<Option<CommitId>, Refusal> {
        let trailers: Vec<(&str, &str)> =
            self.trailers.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        let Ok(message) = Message::new(&self.subject, &trailers) else { return Ok(None) };
        let is_there = self.branch.is_some() && repository.branch()? == self.branch;
        let branch = self.branch.as_deref().filter(|_| !is_there);
        repository.preflight(paths, branch)?;
        repository.commit(paths, &message, branch).map(Some)
    }

    /// Whether a plan is this same write once more: drawn on the files as they were, it gives the same but for the ids.
    pub(crate) fn is_retried(
        &self,
        context: &Context,
        plan: &dyn Fn(&Loaded) -> Result<Plan, Fault>,
    ) -> Result<bool, Fault> {
        let mut earlier = crate::context::register::all(context)?;
        let real = |path: &Path| path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let spelled: HashMap<PathBuf, PathBuf> =
            earlier.files.iter().map(|it| (real(&it.path), it.path.clone())).collect();
        let path = |change: &Noted| spelled.get(&real(&change.path)).unwrap_or(&change.path).clone();
        let paths: Vec<PathBuf> = self.changes.iter().map(path).collect();
        let befores = self.changes.iter().map(|change| change.before.as_deref());
        earlier.put_all(context.lang, &paths.iter().map(PathBuf::as_path).zip(befores).collect::<Vec<_>>());
        let Ok(again) = plan(&earlier) else { return Ok(false) };
        let own = |trailers: &[(String, String)]| {
            trailers.iter().filter(|it| it.0 == "Entry").map(|it| it.1.clone()).collect::<Vec<_>>()
        };
        let (ours, theirs) = (own(&self.trailers), own(&again.owned_trailers()));
        let is_verb = self.trailers.iter().any(|it| it.0 == crate::git::COMMAND && it.1 == again.verb);
        let is_same = |(noted, change): (&Noted, &Change)| {
            (noted.before.is_none() || noted.path.file_name() == change.path.file_name())
                && without(noted.after.as_deref(), &ours) == without(change.text.as_deref(), &theirs)
        };
        let is_as_many = self.changes.len() == again.changes.len() && ours.len() == theirs.len();
        Ok(is_verb && is_as_many && self.changes.iter().zip(&again.changes).all(is_same))
    }

    /// The files that were written.
    pub(crate) fn written(&self) -> impl Iterator<Item = &Path> {
        self.changes.iter().filter(|it| it.after.is_some()).map(|it| it.path.as_path())
    }
}

/// A text whose own ids are left out.
fn without(text: Option<&str>, ids: &[String]) -> Option<String> {
    text.map(|text| ids.iter().fold(text.to_owned(), |text, id| text.replace(id, "")))
}

//! What is about to be done, noted in the git directory until HEAD, the index and the files agree on it and somebody was told.
//! A command that is stopped in between leaves the note, and the next one goes on from it, forwards or back.

use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::{FileChange, Obstacle, healing};
use crate::disk::{drafts, write};
use crate::git::{COMMAND, CheckedOut, CommitId, Lock, Message, Refusal, Repository};

const FORMAT: &str = "partners.pending/1";

/// What was begun.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum BegunKind {
    /// Files are written and committed.
    #[default]
    Write,
    /// Files are written.
    Files,
    /// The last commit is taken back.
    Undo,
    /// What others shared is brought in.
    Merge,
    /// Files in conflict are resolved.
    Resolve,
}

/// What was begun, as it is noted.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct BegunWrite {
    format: String,
    #[serde(default)]
    pub(super) kind: BegunKind,
    pub(crate) subject: String,
    pub(super) trailers: Vec<(String, String)>,
    /// The new branch that it is committed on.
    pub(super) branch: Option<String>,
    /// What the reader is told when it is done.
    #[serde(rename = "said")]
    pub(crate) summary: String,
    pub(super) changes: Vec<BegunChange>,
    /// The commit that was checked out, and the branch.
    #[serde(default)]
    head: Option<String>,
    #[serde(default)]
    pub(super) on: Option<String>,
    /// The commit that is brought in, or that is gone back to.
    #[serde(default)]
    to: Option<String>,
}

/// A file that changes: what it held, and what it is to hold.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct BegunChange {
    pub(super) path: PathBuf,
    pub(super) before: Option<String>,
    pub(super) after: Option<String>,
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
    pub(crate) fn open(repository: Repository) -> Result<Self, Refusal> {
        let lock = repository.lock(Lock::PATIENCE)?;
        Ok(Self { repository, _lock: lock })
    }

    /// Somebody was told of the write.
    pub(crate) fn close(self) {
        forget(&self.repository);
    }
}

impl BegunWrite {
    /// What is begun on what is checked out now.
    pub(super) fn new(repository: &Repository, kind: BegunKind, subject: &str) -> Result<Self, Refusal> {
        let head = repository.state()?.head;
        let on = match &head {
            CheckedOut::Branch(name, _) => Some(name.clone()),
            CheckedOut::Detached(_) => None,
        };
        let head = head.commit().map(|commit| commit.as_str().to_owned());
        let (format, subject) = (FORMAT.to_owned(), subject.to_owned());
        Ok(Self { format, kind, subject, head, on, ..Self::default() })
    }

    /// The same, with the files that change and what they hold now.
    pub(super) fn changing(mut self, changes: &[FileChange], originals: &[Option<String>]) -> Self {
        let noted = |(change, before): (&FileChange, &Option<String>)| BegunChange {
            path: change.path.clone(),
            before: before.clone(),
            after: change.text.clone(),
        };
        self.changes = changes.iter().zip(originals).map(noted).collect();
        self
    }

    /// The same, with what its commit says, and the branch that it is on.
    pub(super) fn committing(mut self, message: &Message, branch: Option<&str>) -> Self {
        self.trailers = message.trailers().to_vec();
        self.branch = branch.map(str::to_owned);
        self
    }

    /// The same, with what the reader is told when it is done.
    pub(super) fn saying(mut self, summary: &str) -> Self {
        summary.clone_into(&mut self.summary);
        self
    }

    /// The same, with the commit that it leads to.
    pub(super) fn leading_to(mut self, commit: Option<&CommitId>) -> Self {
        self.to = commit.map(|commit| commit.as_str().to_owned());
        self
    }

    /// Whether a command of this name began it.
    pub(crate) fn is_of(&self, verb: &str) -> bool {
        self.trailers.iter().any(|(key, value)| key == COMMAND && value == verb)
    }

    /// The commit that was checked out.
    pub(super) fn head(&self) -> Option<CommitId> {
        self.head.as_deref().and_then(CommitId::parse)
    }

    pub(super) fn to(&self) -> Option<CommitId> {
        self.to.as_deref().and_then(CommitId::parse)
    }

    pub(super) fn message(&self) -> Option<Message> {
        Message::new(&self.subject, &self.trailers).ok()
    }

    pub(super) fn paths(&self) -> Vec<PathBuf> {
        self.changes.iter().map(|change| change.path.clone()).collect()
    }

    pub(crate) fn written(&self) -> impl Iterator<Item = &Path> {
        self.changes.iter().filter(|it| it.after.is_some()).map(|it| it.path.as_path())
    }

    /// Notes it, before anything is done: what cannot be noted is not begun.
    pub(super) fn note(&self, repository: &Repository) -> Result<(), Obstacle> {
        forget(repository);
        let path = file(repository, FORWARDS);
        let text = serde_json::to_string(self).unwrap_or_default();
        write::write_atomic(&path, text.as_bytes()).map_err(|fault| Obstacle::Disk { path, fault })
    }
}

/// What an earlier command began and did not live to commit: what it was to be called, and of how many files it is; nothing
/// while somebody is at work.
pub(crate) fn unfinished(repository: &Repository) -> Option<(String, usize)> {
    let (begun, _) = noted(repository)?;
    let _lock = repository.lock(Duration::ZERO).ok()?;
    let paths = begun.paths();
    let is_left = match begun.kind {
        BegunKind::Write => healing::is_begun(&begun) && !repository.are_committed(&paths).ok()?,
        BegunKind::Files | BegunKind::Resolve => healing::is_begun(&begun),
        BegunKind::Undo | BegunKind::Merge => true,
    };
    is_left.then_some((begun.subject, paths.len()))
}

/// Whether anything is noted in a git directory, found without opening it.
pub(crate) fn is_noted(git_directory: &Path) -> bool {
    let folder = git_directory.join(FOLDER);
    [FORWARDS, BACKWARDS].iter().any(|name| folder.join(name).symlink_metadata().is_ok())
}

const FOLDER: &str = "partners";
const FORWARDS: &str = "pending";
const BACKWARDS: &str = "pending.back";

fn file(repository: &Repository, name: &str) -> PathBuf {
    repository.git_dir().join(FOLDER).join(name)
}

/// Where it stands what is begun.
pub(super) fn place(repository: &Repository) -> PathBuf {
    file(repository, FORWARDS)
}

/// Where the file stands, of the nth change, as it was before.
pub(super) fn aside(repository: &Repository, nth: usize) -> PathBuf {
    file(repository, &format!("{FORWARDS}.{nth}"))
}

/// What is noted, and whether it is to be taken back. What nobody can read any more is forgotten.
pub(super) fn noted(repository: &Repository) -> Option<(BegunWrite, bool)> {
    let read = |name| {
        let text = drafts::noted(&file(repository, name))?;
        serde_json::from_str(&text).ok().filter(|begun: &BegunWrite| begun.format == FORMAT)
    };
    let back = read(BACKWARDS).map(|begun| (begun, true));
    back.or_else(|| read(FORWARDS).map(|begun| (begun, false)))
}

/// From here on it is taken back, whoever does it. This takes no room on the disk.
pub(super) fn turn_back(repository: &Repository) {
    drafts::rename(&file(repository, FORWARDS), &file(repository, BACKWARDS));
}

/// It is done, or put back, and what was kept for it may go.
pub(crate) fn forget(repository: &Repository) {
    let folder = repository.git_dir().join(FOLDER);
    // What was kept goes first: a note without it can still be followed.
    for path in drafts::beginning_with(&folder, &format!("{FORWARDS}.")) {
        if path.extension().is_some_and(|nth| nth.to_string_lossy().parse::<usize>().is_ok()) {
            drafts::forget(&path);
        }
    }
    drafts::forget(&file(repository, BACKWARDS));
    drafts::forget(&file(repository, FORWARDS));
}

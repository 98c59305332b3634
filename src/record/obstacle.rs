//! Why nothing was recorded: facts only. Which sentence goes with each, and who must act, is said in the hall.

use std::path::PathBuf;

use super::{Consequences, Healed};
use crate::disk::{Unloadable, WriteFault};
use crate::edit::Unfit;
use crate::finding::Finding;
use crate::git::{BadMessage, CommitId, Refusal, SharedBranch};
use crate::history::NoMergeBase;

/// What stands in the way of a write.
#[derive(Debug)]
pub(crate) enum Obstacle {
    /// The repository refused.
    Git(Refusal),
    /// No repository holds this folder.
    NoRepository(PathBuf),
    /// The register cannot be read at all.
    Unloadable(Unloadable),
    /// No partnership goes by this id.
    NoPartnership(String),
    /// The same id is that of several files.
    SeveralFiles { id: String, files: Vec<PathBuf> },
    /// The file of a partnership cannot be changed so.
    Unfit { id: String, path: PathBuf, why: Unfit },
    /// The file is of a newer version of the format.
    NewerFormat(PathBuf),
    /// All is as it was.
    Unchanged,
    /// The file has changes that nobody committed.
    Dirty(PathBuf),
    /// The same, and they take these entries away that are recorded, or change what they say.
    Removing { path: PathBuf, entries: Vec<String> },
    /// What the commit would say is not in the grammar of such messages.
    BadMessage(BadMessage),
    /// The file could not be written; the others are as they were.
    Disk { path: PathBuf, fault: WriteFault },
    /// The file could not be put back.
    NotPutBack { path: PathBuf, fault: WriteFault },
    /// What the change brings breaks the format.
    BreaksIntegrity(Box<Consequences>),
    /// What the change brings is not as the framework has it, and nobody said that this is meant.
    AgainstFramework(Box<Consequences>),
    /// Somebody saw what the change brings, and said no.
    Declined,
    /// A merge was begun by somebody and must be finished first.
    MergeUnderWay,
    /// There is nowhere to share it.
    NoRemote,
    /// There is nothing to share yet.
    NoCommit,
    /// These files of the register have changes that nobody committed.
    Uncommitted(Vec<PathBuf>),
    /// The histories of both sides are cut off before they meet.
    CutOff,
    /// What others share has nothing in common with what is here: its history was replaced.
    Replaced(String),
    /// The history of the register is cut off.
    NoHistory,
    /// There is nothing to compare with at this revision.
    NoMergeBase { revision: String, why: NoMergeBase },
    /// The remote refused, with this answer.
    NotTaken { remote: SharedBranch, answer: String },
    /// Others were just before us so many times.
    TooBusy(usize),
    /// What would be shared is not in order; the commit stays here.
    Unsound { findings: Vec<Finding>, commit: CommitId },
}

/// Why a write ended without being recorded: what stood in the way, or what its caller refused.
#[derive(Debug)]
pub(crate) enum Unrecorded<E> {
    Obstacle(Obstacle),
    /// The caller itself would not go on.
    Caller(E),
    /// The same, after an earlier write that was stopped was put in order.
    AfterHealing(Box<Healed>, Box<Self>),
}

impl Obstacle {
    /// Whether something of what was begun stands, and is noted.
    pub(super) fn is_pending(&self) -> bool {
        match self {
            Self::Git(refusal) => refusal.is_pending(),
            Self::NotPutBack { .. } => true,
            _ => false,
        }
    }
}

impl<E> Unrecorded<E> {
    pub(super) fn is_pending(&self) -> bool {
        matches!(self, Self::Obstacle(obstacle) if obstacle.is_pending())
    }
}

impl From<Refusal> for Obstacle {
    fn from(refusal: Refusal) -> Self {
        Self::Git(refusal)
    }
}

impl<E> From<Obstacle> for Unrecorded<E> {
    fn from(obstacle: Obstacle) -> Self {
        Self::Obstacle(obstacle)
    }
}

impl<E> From<Refusal> for Unrecorded<E> {
    fn from(refusal: Refusal) -> Self {
        Self::Obstacle(refusal.into())
    }
}

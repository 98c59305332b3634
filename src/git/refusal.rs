//! Why the repository would not do it: facts only, from which `words` makes one sentence in either language.
//!
//! A field `said` holds the words of git, of the system, of a hook or of a signing program as they came: clean them before
//! showing. The path of a file that is committed, taken back or in conflict counts from the work tree's root.

use std::path::PathBuf;
use std::time::Duration;

use super::{CommitId, Holder};

/// What stands in the way. Unless a variant says otherwise, everything is as it was.
#[derive(Debug)]
pub enum Refusal {
    /// The repository has no work tree to write in.
    Bare { git_dir: PathBuf },
    /// The repository stores its references as a reftable, which libgit2 cannot read.
    Reftable { folder: PathBuf },
    /// The repository belongs to another user of this machine, and git does not trust it.
    NotOwner { folder: PathBuf, said: String },
    /// The work tree is configured to be elsewhere (`core.worktree`) and holds no `.git`, so git would not find its way back.
    WorkTreeElsewhere { git_dir: PathBuf, root: PathBuf },
    /// There is a repository, but something in it could not be read.
    Unreadable { path: PathBuf, said: String },
    /// The path is not in this repository's work tree.
    OutsideRepository { path: PathBuf, root: PathBuf },
    /// There is no program `git` on the path.
    NoProgram,
    /// The program `git` could not be started or spoken to.
    Program { said: String },
    /// `git`, called so, did not answer in time and was stopped.
    TooSlow { command: String, waited: Duration },
    /// `git` answered more than was safe to take in.
    TooLong { command: String },
    /// A command of git failed.
    Failed { command: String, said: String },
    /// A command of git failed and said nothing; how it ended.
    Silent { command: String, ended: String },
    /// Git does not know who is committing.
    NoIdentity { who: Identity, said: String },
    /// Something was begun in the repository and must be finished or given up first.
    InProgress { operation: Operation },
    /// Files in the index have conflicts that nobody resolved yet.
    Conflicted { paths: Vec<PathBuf> },
    /// No branch is checked out, so the next checkout would lose the commit. Committing on a new branch is possible.
    Detached { at: CommitId },
    /// Only a part of the files is checked out (a sparse checkout).
    Sparse,
    /// The history is cut off at the commit (a shallow clone), so that it cannot be taken back.
    Shallow { commit: CommitId },
    /// Only a part of the contents was fetched (a partial clone), and what is asked for is not among them.
    Partial,
    /// Another git program is busy with the index, HEAD or the branch, or was killed and left its lock; how old that is, when
    /// the clock allows to say so.
    IndexLocked { path: PathBuf, age: Option<Duration> },
    /// Another writer holds our own lock, and was waited for so long; who it is, where that can be seen.
    Locked { waited: Duration, holder: Option<Holder> },
    /// The lock file could not be made or locked.
    LockFailed { path: PathBuf, said: String },
    /// Git does not allow this as the name of a branch.
    BranchName { name: String },
    /// The branch, or one that stands in the way of its name (`a` and `a/b`), exists already.
    BranchExists { name: String },
    /// Git is told to ignore this new file (`.gitignore`), so that it would never be committed.
    Ignored { path: PathBuf },
    /// Git is told not to look at this file (`assume-unchanged` or `skip-worktree`), so that it would commit nothing.
    Hidden { path: PathBuf },
    /// A folder, link or other thing was offered for a commit, which takes files.
    NotAFile { path: PathBuf },
    /// The files are as they were committed already.
    NothingToCommit,
    /// The commit itself was refused, by a hook, by signing or by git. The index and the branch are as they were; the
    /// files are as they were offered.
    Refused { said: String },
    /// The commit was made, or may have been, and could not be looked at: nothing is put back.
    Unseen { is_made: bool, why: Box<Refusal> },
    /// Git answered that the commit was made, and there is none. The index is as it was; the files are as they were offered.
    NotMade,
    /// Git answered that it took these files up, and has not this one. The index is as it was; the files are as they were
    /// offered.
    NotStaged { path: PathBuf },
    /// A commit was made, and by a hook or by git what was to be recorded is not in it. The index is as the commit has it.
    NotInCommit { commit: CommitId },
    /// The index is of a kind that libgit2 does not read, which this setting of git makes.
    IndexKind { setting: &'static str },
    /// It failed, and what had been done could not be put back: somebody has to look at `git status`.
    HalfDone { first: Box<Refusal>, then: Box<Refusal> },
    /// What should be taken back is not the last commit any more.
    NotLast { expected: CommitId, head: Option<CommitId> },
    /// The last commit was not made by `partners` (it lacks the trailer [`super::COMMAND`], or it is a merge).
    NotOurs { commit: CommitId },
    /// Another branch, a remote's branch or a tag holds the last commit, by its full name; and whether that is the remote's
    /// branch that counts, so that it has landed.
    Landed { commit: CommitId, reference: String, is_main: bool },
    /// The file was changed, staged or removed since the commit, so that taking back would lose that.
    Changed { path: PathBuf },
    /// The commit touches other files than expected.
    OtherFiles { paths: Vec<PathBuf> },
    /// The commit was taken back and the index is as before it, but this file in the work tree could not be restored.
    FileLeft { path: PathBuf, said: String },
}

impl Refusal {
    /// What was there a moment ago is not there any more.
    pub fn gone() -> Self {
        Self::unanswered("open")
    }

    /// A command of git failed without a word, or said what cannot be understood.
    pub(super) fn unanswered(command: &str) -> Self {
        Self::Failed { command: command.to_owned(), said: String::new() }
    }

    /// Whether something of what was begun stands, and is known where it was noted.
    pub fn is_pending(&self) -> bool {
        matches!(self, Self::Unseen { .. } | Self::HalfDone { .. } | Self::FileLeft { .. })
    }

    /// The same, when what had been done could not be put back either.
    pub(super) fn unless_undone(self, undone: Result<(), Self>) -> Self {
        match undone {
            Ok(()) => self,
            Err(then) => Self::HalfDone { first: Box::new(self), then: Box::new(then) },
        }
    }
}

/// Whose name goes in a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identity {
    Author,
    Committer,
}

/// What can be going on in a repository.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    Merge,
    /// `git rebase`, of any kind.
    Rebase,
    CherryPick,
    Revert,
    Bisect,
    Apply,
}

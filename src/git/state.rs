//! What is going on in the repository: what is checked out, what was begun and not finished, who holds the index.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use super::{CommitId, Git, Operation, Refusal, Repository, Result, path_of};

/// What is checked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckedOut {
    /// A branch, by its short name, and its last commit; none yet in a new repository.
    Branch(String, Option<CommitId>),
    /// A commit, without a branch.
    Detached(CommitId),
}

impl CheckedOut {
    /// The commit that is checked out.
    pub fn commit(&self) -> Option<&CommitId> {
        match self {
            Self::Branch(_, commit) => commit.as_ref(),
            Self::Detached(commit) => Some(commit),
        }
    }
}

/// No git holds a lock so long.
const ABANDONED: Duration = Duration::from_secs(10 * 60);

/// What is going on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RepositoryState {
    pub head: CheckedOut,
    pub operation: Option<Operation>,
    /// Whether only a part of the files is checked out.
    pub sparse: bool,
    pub shallow: bool,
    /// The index's lock file, when it is there now.
    pub index_lock: Option<PathBuf>,
}

impl Repository {
    /// What is going on now.
    pub fn state(&self) -> Result<RepositoryState> {
        let lock = self.index_lock();
        Ok(RepositoryState {
            head: self.checked_out()?,
            operation: operation(self.inner.state()),
            sparse: self.is_sparse()?,
            shallow: self.inner.is_shallow(),
            index_lock: fs::symlink_metadata(&lock).is_ok().then_some(lock),
        })
    }

    /// The commit that is checked out; none in a new repository.
    pub fn head(&self) -> Result<Option<CommitId>> {
        // What a branch names is a commit: to look it up would open every pack.
        let head = self.unless(&[git2::ErrorCode::UnbornBranch], self.inner.head())?;
        Ok(head.and_then(|head| head.target()).map(CommitId::of))
    }

    /// The branch that is checked out, by its short name; also one without a commit yet.
    pub fn branch(&self) -> Result<Option<String>> {
        let head = self.inner.find_reference("HEAD").map_err(|error| self.unreadable(&error))?;
        let target = head.symbolic_target().map_err(|error| self.unreadable(&error))?;
        Ok(target.map(|name| name.strip_prefix("refs/heads/").unwrap_or(name).to_owned()))
    }

    pub(super) fn head_commit(&self) -> Result<Option<git2::Commit<'_>>> {
        let head = self.unless(&[git2::ErrorCode::UnbornBranch], self.inner.head())?;
        head.map(|head| head.peel_to_commit()).transpose().map_err(|error| self.unreadable(&error))
    }

    /// Waits until nobody holds the index, HEAD or its branch: an editor's git, say, looks at it every few seconds.
    pub(super) fn wait_for_git(&self, patience: Duration) -> Result<()> {
        let locks = self.locks()?;
        let held = || locks.iter().find_map(|path| Some((path.clone(), fs::symlink_metadata(path).ok()?)));
        let begun = Instant::now();
        let mut pause = Duration::from_millis(5);
        while let Some((path, found)) = held() {
            if begun.elapsed() >= patience {
                let age = found.modified().ok().and_then(|time| time.elapsed().ok());
                return Err(Refusal::IndexLocked { path, age });
            }
            thread::sleep(pause);
            pause = (pause * 2).min(Duration::from_millis(200));
        }
        Ok(())
    }

    /// Locks of git that have stood for longer than git works: whoever made them was stopped. That of the index is told apart.
    pub fn old_locks(&self) -> Vec<PathBuf> {
        let is_old = |path: &Path| {
            let made = fs::symlink_metadata(path).and_then(|found| found.modified()).ok();
            made.and_then(|made| made.elapsed().ok()).is_some_and(|age| age > ABANDONED)
        };
        let all = ["HEAD", "config", "packed-refs", "shallow", "ORIG_HEAD", "MERGE_HEAD"].map(|name| {
            let folder = if name.ends_with("HEAD") { self.git_dir() } else { self.common_dir() };
            folder.join(format!("{name}.lock"))
        });
        let branches = self.locks().unwrap_or_default().into_iter().filter(|path| *path != self.index_lock());
        let mut locks: Vec<PathBuf> = all.into_iter().chain(branches).filter(|path| is_old(path)).collect();
        locks.sort();
        locks.dedup();
        locks
    }

    fn index_lock(&self) -> PathBuf {
        self.git_dir().join("index.lock")
    }

    fn locks(&self) -> Result<Vec<PathBuf>> {
        let branch = self.branch()?.map(|name| self.common_dir().join(format!("refs/heads/{name}.lock")));
        Ok([self.index_lock(), self.git_dir().join("HEAD.lock")].into_iter().chain(branch).collect())
    }

    fn checked_out(&self) -> Result<CheckedOut> {
        let commit = self.head()?;
        Ok(match (self.branch()?, commit) {
            (Some(branch), commit) => CheckedOut::Branch(branch, commit),
            (None, Some(commit)) => CheckedOut::Detached(commit),
            (None, None) => CheckedOut::Branch(String::new(), None),
        })
    }

    /// The files below a folder that are not checked out, because only a part of them is; from the root.
    pub fn not_checked_out(&self, folder: &Path) -> Result<BTreeSet<PathBuf>> {
        if self.is_bare() || !(self.is_sparse()? || self.passes_over_any()) {
            return Ok(BTreeSet::new());
        }
        self.see_index()?;
        let within = self.relative(folder)?;
        let within = if within.as_os_str().is_empty() { PathBuf::from(".") } else { within };
        let answer =
            Git::reading(self.root(), "ls-files").args(["-t", "-z", "--"]).args([&within]).demand()?;
        let skipped = answer.out.split(|byte| *byte == 0).filter_map(|line| line.strip_prefix(b"S "));
        let is_absent = |path: &PathBuf| fs::symlink_metadata(self.root().join(path)).is_err();
        Ok(skipped.map(path_of).filter(is_absent).collect())
    }

    /// Refuses an index that is gone or damaged: git takes the first for an empty one, and of one that breaks off it lists what
    /// is left, as if that were all.
    pub(super) fn see_index(&self) -> Result<()> {
        let path = self.inner.path().join("index");
        if let Err(error) = fs::symlink_metadata(&path)
            && self.head()?.is_some()
        {
            return Err(Refusal::Unreadable { path, said: error.to_string() });
        }
        match self.index() {
            // A kind of index that only git itself reads.
            Err(Refusal::IndexKind { .. }) => Ok(()),
            read => read.map(drop),
        }
    }

    /// Whether git was told of some file not to look at the work tree for it.
    fn passes_over_any(&self) -> bool {
        let is_passed_over = |entry: git2::IndexEntry| {
            git2::IndexEntryExtendedFlag::from_bits_truncate(entry.flags_extended).is_skip_worktree()
        };
        self.index().is_ok_and(|index| index.iter().any(is_passed_over))
    }

    fn is_sparse(&self) -> Result<bool> {
        let config = self.inner.config().map_err(|error| self.unreadable(&error))?;
        let is_set = self.unless(&[git2::ErrorCode::NotFound], config.get_bool("core.sparseCheckout"))?;
        Ok(is_set.unwrap_or(false))
    }
}

fn operation(state: git2::RepositoryState) -> Option<Operation> {
    use git2::RepositoryState as Git;
    match state {
        Git::Clean => None,
        Git::Merge => Some(Operation::Merge),
        Git::Revert | Git::RevertSequence => Some(Operation::Revert),
        Git::CherryPick | Git::CherryPickSequence => Some(Operation::CherryPick),
        Git::Bisect => Some(Operation::Bisect),
        Git::Rebase | Git::RebaseInteractive | Git::RebaseMerge => Some(Operation::Rebase),
        Git::ApplyMailbox | Git::ApplyMailboxOrRebase => Some(Operation::Apply),
    }
}

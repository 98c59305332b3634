//! What git could not merge, as the index has it, and telling git that it is resolved.

use std::path::{Path, PathBuf};

use super::{CommitId, Git, Operation, Repository, Result, nul_separated, path_of, slashed};

/// A file that git could not merge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The file, from the work tree's root.
    pub path: PathBuf,
    /// What both began with; nothing when both added it.
    pub base: Option<Vec<u8>>,
    /// What our side has; nothing when it took the file away.
    pub ours: Option<Vec<u8>>,
    pub theirs: Option<Vec<u8>>,
}

impl Repository {
    /// The files that git could not merge.
    pub fn conflicts(&self) -> Result<Vec<Conflict>> {
        let index = self.index()?;
        if !index.has_conflicts() {
            return Ok(Vec::new());
        }
        let all = index.conflicts().map_err(|error| self.unreadable(&error))?;
        let bytes = |entry: &Option<git2::IndexEntry>| {
            let blob = entry.as_ref().map(|entry| self.inner.find_blob(entry.id)).transpose();
            blob.map(|blob| blob.map(|blob| blob.content().to_vec()))
        };
        let read = |found: git2::IndexConflict| {
            let any = [&found.our, &found.their, &found.ancestor].into_iter().flatten().next();
            let path = any.map(|entry| path_of(&entry.path)).unwrap_or_default();
            let (base, ours, theirs) = (bytes(&found.ancestor)?, bytes(&found.our)?, bytes(&found.their)?);
            Ok(Conflict { path, base, ours, theirs })
        };
        all.map(|found| found.and_then(read))
            .collect::<Result<_, _>>()
            .map_err(|error| self.unreadable(&error))
    }

    /// Tells git that files are as they stand in the work tree, and so resolved; one that is gone stays gone. Not by `git add`,
    /// to which an empty list means all there is.
    pub fn add(&self, paths: &[PathBuf]) -> Result<()> {
        if paths.is_empty() {
            return Ok(());
        }
        let mut sorted = paths.to_vec();
        sorted.sort();
        Git::writing_files(self.root(), "update-index", paths.len())
            .args(["--add", "--remove", "-z", "--stdin"])
            .input(nul_separated(&sorted))
            .demand()
            .map(drop)
    }

    /// The commit that is being brought in, as long as that is not finished.
    pub fn incoming(&self) -> Result<Option<CommitId>> {
        let name = match self.state()?.operation {
            Some(Operation::Merge) => "MERGE_HEAD",
            Some(Operation::Rebase) => "REBASE_HEAD",
            Some(Operation::CherryPick) => "CHERRY_PICK_HEAD",
            Some(Operation::Revert) => "REVERT_HEAD",
            _ => return Ok(None),
        };
        self.resolve(name)
    }

    /// Whether others have a commit already: a branch of a remote holds it.
    pub fn is_shared(&self, commit: &CommitId) -> bool {
        let asked = Git::reading(self.root(), "for-each-ref")
            .args(["--count=1", "--format=%(refname)", "--contains", commit.as_str(), "refs/remotes"])
            .run();
        asked.is_ok_and(|answer| answer.is_yes() && !answer.out.is_empty())
    }

    /// Who wrote a line of a file as a commit has it, as far as git can tell.
    pub fn writer_of(&self, commit: &CommitId, path: &Path, line: usize) -> Option<String> {
        let lines = format!("-L{line},{line}");
        let answer = Git::reading(self.root(), "blame")
            .args(["--porcelain", &lines, commit.as_str(), "--"])
            .args([String::from_utf8_lossy(&slashed(path)).as_ref()])
            .demand()
            .ok()?;
        answer.text().lines().find_map(|line| line.strip_prefix("author ")).map(str::to_owned)
    }
}

//! One commit of exactly these files, by the user's own git: `git add` first, then `git commit --only`.
//!
//! In that order because a crash between the two must leave an index that is *newer* than HEAD: the next plain commit then
//! brings the entry along. With the other order the index is older, and the next plain commit silently takes it out.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use tempfile::TempPath;

use super::new_branch::Started;
use super::{CommitId, Git, IndexPlaces, Message, Refusal, Repository, Result, broken, nul_separated};

/// From so many files on, they are committed as what is staged, where nothing else is.
pub(super) const MANY: usize = 100;

/// How many commits back to look for the one just made: a hook may commit too, and so may a colleague.
const NEAR: usize = 16;

impl Repository {
    /// Commits exactly these files as they are in the work tree (added, changed, or gone), on a new branch from HEAD if
    /// one is named. What else is staged stays staged and out of it; what else is edited stays as it is.
    ///
    /// When git, a hook or signing refuses, the index holds of these files what it held, and HEAD names the branch it
    /// named; the files themselves stay as they were offered.
    pub fn commit(&self, paths: &[PathBuf], message: &Message, branch: Option<&str>) -> Result<CommitId> {
        let paths = self.ready(paths, branch)?;
        let before = self.head()?;
        let staged = IndexPlaces::staged(self, &paths)?;
        let started = branch.map(|name| Started::at_head(self, name)).transpose()?;
        let outcome = self.stage(&paths).and_then(|()| self.record(&paths, message));
        // Asked also after a failure: git can have made the commit and then stumble, over a full disk say. And a commit
        // that was made must not be half undone.
        match (self.made_since(before.as_ref(), message)?, outcome) {
            (Some(commit), _) => Ok(commit),
            (None, Ok(())) => self.head()?.ok_or(Refusal::NothingToCommit),
            (None, Err(first)) => {
                let index = staged.write(self);
                let head = started.map_or(Ok(()), |started| started.go_back(self));
                Err(first.unless_undone(index.and(head)))
            }
        }
    }

    fn stage(&self, paths: &[PathBuf]) -> Result<()> {
        // A file that is gone, from the index too (moved with `git mv`, say), is staged already and would be no match.
        let index = self.index()?;
        let there = |path: &&PathBuf| {
            index.get_path(path, 0).is_some() || self.root().join(path).symlink_metadata().is_ok()
        };
        self.add(&paths.iter().filter(there).cloned().collect::<Vec<_>>())
    }

    fn record(&self, paths: &[PathBuf], message: &Message) -> Result<()> {
        let index = self.index()?;
        let mut changed = Vec::new();
        for path in paths {
            if self.staged_otherwise(&index, path)? {
                changed.push(path.clone());
            }
        }
        if changed.is_empty() {
            return Err(Refusal::NothingToCommit);
        }
        // Git compares each of the files it is told with each in the index: of thousands only where it cannot be spared.
        if changed.len() >= MANY
            && let Some(index) = self.index_of(changed.len())?
        {
            return Git::writing_files(self.root(), "commit", paths.len())
                .index(&index)
                .args(["--quiet", "--cleanup=verbatim", "--file=-"])
                .input(message.text().into_bytes())
                .run()?
                .accepted();
        }
        let mut list = tempfile::NamedTempFile::new_in(self.git_dir()).map_err(broken)?;
        list.write_all(&nul_separated(&changed)).map_err(broken)?;
        Git::writing_files(self.root(), "commit", paths.len())
            .args(["--quiet", "--only", "--cleanup=verbatim", "--file=-", "--pathspec-file-nul"])
            .args(["--pathspec-from-file".as_ref(), list.path().as_os_str()])
            .input(message.text().into_bytes())
            .run()?
            .accepted()
    }

    /// A copy of the index, where it differs from HEAD in so many files and in no other: what others stage while git and its
    /// hooks are at work is not in it.
    fn index_of(&self, count: usize) -> Result<Option<TempPath>> {
        let copy = tempfile::NamedTempFile::new_in(self.git_dir()).map_err(broken)?.into_temp_path();
        fs::copy(self.git_dir().join("index"), &copy).map_err(broken)?;
        let staged = Git::reading(self.root(), "diff")
            .index(&copy)
            .args(["--cached", "--name-only", "--no-renames", "-z"])
            .demand()?;
        let paths = staged.out.split(|byte| *byte == 0).filter(|path| !path.is_empty());
        Ok((paths.count() == count).then_some(copy))
    }

    /// The commit with this message's trailers that was made after `before`.
    fn made_since(&self, before: Option<&CommitId>, message: &Message) -> Result<Option<CommitId>> {
        let mut at = self.head_commit()?;
        for _ in 0..NEAR {
            let Some(commit) = at else { return Ok(None) };
            let id = CommitId::of(commit.id());
            if before == Some(&id) {
                return Ok(None);
            }
            if message.is_in(&String::from_utf8_lossy(commit.message_bytes())) {
                return Ok(Some(id));
            }
            at = commit.parents().next();
        }
        Ok(None)
    }
}

//! Everything that could stop a commit and can be known beforehand, asked before anything is written.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{CheckedOut, Identity, Refusal, Repository, Result, path_of};
use super::{Git, new_branch};

/// How long another git may be busy.
const PATIENCE: Duration = Duration::from_secs(3);

impl Repository {
    /// Whether a commit of these files, on a new branch if one is named, can be expected to succeed; else the first
    /// thing that stands in the way. The files need not exist yet, nor differ.
    pub fn preflight(&self, paths: &[PathBuf], branch: Option<&str>) -> Result<()> {
        self.ready(paths, branch)?;
        self.identity("GIT_AUTHOR_IDENT", Identity::Author)?;
        self.identity("GIT_COMMITTER_IDENT", Identity::Committer)
    }

    /// Waits until no other git is at work here: one that a stopped command had started may live on.
    pub fn wait_until_idle(&self) -> Result<()> {
        self.wait_for_git(PATIENCE)
    }

    /// All of that but the identity, of which git itself speaks in time; the paths from the root.
    pub(super) fn ready(&self, paths: &[PathBuf], branch: Option<&str>) -> Result<Vec<PathBuf>> {
        let state = self.state()?;
        // Before the branch: a rebase detaches HEAD, and its own name says more.
        if let Some(operation) = state.operation {
            return Err(Refusal::InProgress { operation });
        }
        if state.sparse {
            return Err(Refusal::Sparse);
        }
        if let (CheckedOut::Detached(at), None) = (state.head, branch) {
            return Err(Refusal::Detached { at });
        }
        if let Some(name) = branch {
            new_branch::allow(self, name)?;
        }
        self.wait_for_git(PATIENCE)?;
        let within = paths.iter().map(|path| self.relative(path)).collect::<Result<Vec<_>, _>>()?;
        let index = self.index()?;
        self.unconflicted(&index)?;
        for path in &within {
            self.committable(&index, path)?;
        }
        Ok(within)
    }

    fn unconflicted(&self, index: &git2::Index) -> Result<()> {
        if !index.has_conflicts() {
            return Ok(());
        }
        let conflicts = index.conflicts().map_err(|error| self.unreadable(&error))?;
        let path = |conflict: git2::IndexConflict| conflict.our.or(conflict.their).or(conflict.ancestor);
        let names = conflicts.filter_map(Result::ok).filter_map(path);
        let paths = names.map(|entry| path_of(&entry.path)).collect();
        Err(Refusal::Conflicted { paths })
    }

    fn committable(&self, index: &git2::Index, within: &Path) -> Result<()> {
        let path = within.to_owned();
        match fs::symlink_metadata(self.root().join(within)) {
            Ok(found) if !found.is_file() => return Err(Refusal::NotAFile { path }),
            _ => {}
        }
        let Some(entry) = index.get_path(within, 0) else {
            let ignored = self.inner.is_path_ignored(within).map_err(|error| self.unreadable(&error))?;
            return if ignored { Err(Refusal::Ignored { path }) } else { Ok(()) };
        };
        let unwatched = git2::IndexEntryFlag::from_bits_truncate(entry.flags).is_valid();
        let skipped =
            git2::IndexEntryExtendedFlag::from_bits_truncate(entry.flags_extended).is_skip_worktree();
        if unwatched || skipped { Err(Refusal::Hidden { path }) } else { Ok(()) }
    }

    fn identity(&self, variable: &str, who: Identity) -> Result<()> {
        let answer = Git::writing(self.root(), "var").args([variable]).run()?;
        match answer.code() {
            Some(0) => Ok(()),
            // So git ends when it does not know, and it says at length what to do.
            Some(128) if !answer.err.is_empty() => Err(Refusal::NoIdentity { who, said: answer.said() }),
            _ if answer.err.is_empty() && answer.out.is_empty() => {
                Err(Refusal::Silent { command: "git var".to_owned(), ended: answer.status.to_string() })
            }
            _ => Err(Refusal::Failed { command: "git var".to_owned(), said: answer.said() }),
        }
    }
}

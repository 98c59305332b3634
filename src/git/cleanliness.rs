//! Whether files are as they were committed. Bytes are compared here, not asked of the index: `assume-unchanged` and
//! `skip-worktree` make git call a changed file clean.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use super::{CommitId, Refusal, Repository, Result, trailers};

impl Repository {
    /// Whether anything in a folder differs from HEAD, in the index or in the work tree; untracked files count, ignored
    /// ones do not. Quick, and so believes the index where it says `assume-unchanged`.
    pub fn is_dirty(&self, folder: &Path) -> Result<bool> {
        let mut options = git2::StatusOptions::new();
        let statuses = self.statuses(folder, options.exclude_submodules(true))?;
        let unseen = self.not_checked_out(folder)?;
        for found in statuses.iter() {
            // Line ends that git would convert make no difference, whatever libgit2 knows of `core.autocrlf`.
            let same = match found.path() {
                Ok(path) if found.status() == git2::Status::WT_MODIFIED => {
                    self.same_as_head(Path::new(path))?
                }
                Ok(path) if found.status() == git2::Status::WT_DELETED => unseen.contains(Path::new(path)),
                _ => false,
            };
            if !same {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The files in a folder that differ from HEAD, in the index or in the work tree, or are new; from the root.
    pub fn changes_in(&self, folder: &Path) -> Result<Vec<PathBuf>> {
        if !self.is_dirty(folder)? {
            return Ok(Vec::new());
        }
        let mut options = git2::StatusOptions::new();
        let statuses = self.statuses(folder, options.recurse_untracked_dirs(true))?;
        Ok(statuses.iter().filter_map(|found| found.path().ok().map(PathBuf::from)).collect())
    }

    fn statuses(&self, folder: &Path, options: &mut git2::StatusOptions) -> Result<git2::Statuses<'_>> {
        let within = self.relative(folder)?;
        options.include_untracked(true).disable_pathspec_match(true);
        if !within.as_os_str().is_empty() {
            options.pathspec(&within);
        }
        // Where git lists the index, libgit2 is to know it as it is now.
        self.index()?;
        self.inner.statuses(Some(options)).map_err(|error| self.unreadable(&error))
    }

    /// Whether a file's bytes in the work tree are HEAD's, apart from CRLF for LF; absent in both is clean too.
    pub fn is_path_clean(&self, path: &Path) -> Result<bool> {
        self.same_as_head(&self.relative(path)?)
    }

    /// Whether what is staged of a file is not what HEAD holds; a conflict counts.
    pub fn is_staged_differently(&self, path: &Path) -> Result<bool> {
        self.staged_otherwise(&self.index()?, &self.relative(path)?)
    }

    /// Whether HEAD, the index and the work tree hold the same of all these files.
    pub fn are_committed(&self, paths: &[PathBuf]) -> Result<bool> {
        let index = self.index()?;
        for path in paths {
            let within = self.relative(path)?;
            if !self.same_as_head(&within)? || self.staged_otherwise(&index, &within)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// The files that a commit touched, compared with its first parent, from the work tree's root.
    pub fn touched(&self, commit: &CommitId) -> Result<Vec<PathBuf>> {
        let commit = self.find(commit)?;
        let read = || {
            let before = commit.parents().next().map(|parent| parent.tree()).transpose()?;
            self.inner.diff_tree_to_tree(before.as_ref(), Some(&commit.tree()?), None)
        };
        let diff = read().map_err(|error| self.unreadable(&error))?;
        Ok(diff.deltas().filter_map(|delta| delta.new_file().path().map(Path::to_owned)).collect())
    }

    /// The trailers of a commit's message.
    pub fn trailers_of(&self, commit: &CommitId) -> Result<Vec<(String, String)>> {
        Ok(trailers(&String::from_utf8_lossy(self.find(commit)?.message_bytes())))
    }

    pub(super) fn find(&self, commit: &CommitId) -> Result<git2::Commit<'_>> {
        self.inner.find_commit(self.oid(commit)?).map_err(|error| self.unreadable(&error))
    }

    pub(super) fn same_as_head(&self, within: &Path) -> Result<bool> {
        self.same_as(self.in_head(within)?.map(|(id, _)| id), within)
    }

    /// Whether a file's bytes are a blob's, apart from CRLF for LF; without a blob, whether it is not there.
    pub(super) fn same_as(&self, blob: Option<git2::Oid>, within: &Path) -> Result<bool> {
        let Some(id) = blob else {
            return Ok(fs::symlink_metadata(self.root().join(within)).is_err());
        };
        let Ok(blob) = self.inner.find_blob(id) else { return Ok(false) };
        let path = self.root().join(within);
        match regular_bytes(&path, blob.size() * 2 + 2) {
            Ok(Some(bytes)) => Ok(same_lines(&bytes, blob.content())),
            Ok(None) => Ok(false),
            Err(error) => Err(Refusal::Unreadable { path, said: error.to_string() }),
        }
    }

    /// Whether a file is not there, or holds only the beginning of a blob: what git leaves that dies while it writes the file.
    pub(super) fn is_half_written(&self, blob: Option<git2::Oid>, within: &Path) -> bool {
        let Some(blob) = blob.and_then(|id| self.inner.find_blob(id).ok()) else { return false };
        let path = self.root().join(within);
        let found = regular_bytes(&path, blob.size() * 2 + 2).ok().flatten();
        let held = found.map(|bytes| unix_lines(&bytes).collect::<Vec<_>>());
        let whole: Vec<u8> = unix_lines(blob.content()).collect();
        held.map_or_else(|| path.symlink_metadata().is_err(), |held| whole.starts_with(&held))
    }

    pub(super) fn staged_otherwise(&self, index: &git2::Index, within: &Path) -> Result<bool> {
        let conflicted = (1..4).any(|stage| index.get_path(within, stage).is_some());
        let staged = index.get_path(within, 0).map(|entry| (entry.id, entry.mode));
        Ok(conflicted || staged != self.in_head(within)?)
    }

    /// A file's blob and mode in HEAD.
    pub(super) fn in_head(&self, within: &Path) -> Result<Option<(git2::Oid, u32)>> {
        let Some(commit) = self.head_commit()? else { return Ok(None) };
        let tree = commit.tree().map_err(|error| self.unreadable(&error))?;
        self.in_tree(&tree, within)
    }

    pub(super) fn in_tree(&self, tree: &git2::Tree<'_>, within: &Path) -> Result<Option<(git2::Oid, u32)>> {
        let entry = self.unless(&[git2::ErrorCode::NotFound], tree.get_path(within))?;
        Ok(entry.map(|entry| (entry.id(), entry.filemode_raw().cast_unsigned())))
    }
}

/// The bytes of a regular file, at most so many; a link, a folder or nothing has none.
fn regular_bytes(path: &Path, most: usize) -> io::Result<Option<Vec<u8>>> {
    match fs::symlink_metadata(path) {
        Ok(found) if found.is_file() => {
            let mut bytes = Vec::new();
            File::open(path)?.take(most as u64).read_to_end(&mut bytes)?;
            Ok(Some(bytes))
        }
        Ok(_) => Ok(None),
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            Ok(None)
        }
        Err(error) => Err(error),
    }
}

pub(super) fn same_lines(left: &[u8], right: &[u8]) -> bool {
    left == right || unix_lines(left).eq(unix_lines(right))
}

fn unix_lines(bytes: &[u8]) -> impl Iterator<Item = u8> + '_ {
    let next = bytes.iter().skip(1).copied().map(Some).chain([None]);
    bytes.iter().copied().zip(next).filter(|pair| *pair != (b'\r', Some(b'\n'))).map(|(byte, _)| byte)
}

#[cfg(test)]
mod tests {
    use super::same_lines;

    #[test]
    fn only_line_ends_may_differ() {
        assert!(same_lines(b"a\r\nb\r\n", b"a\nb\n"));
        assert!(same_lines(b"", b""));
        assert!(!same_lines(b"a\rb\n", b"ab\n"));
        assert!(!same_lines(b"a\nb", b"a\nb\n"));
        assert!(!same_lines(b"a\r", b"a"));
    }
}

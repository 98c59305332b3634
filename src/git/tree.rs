//! The files of a folder as a commit holds them, and what they hold; read by git2, whatever stands in the work tree.

use std::fmt;
use std::path::{Path, PathBuf};

use super::{CommitId, Refusal, Repository};

/// The name of a file's content: the same bytes have the same name, wherever and whenever they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BlobId(pub(super) git2::Oid);

impl BlobId {
    /// Reads a full name, as [`BlobId`] is written.
    pub fn parse(hex: &str) -> Option<Self> {
        let format = match hex.len() {
            40 => git2::ObjectFormat::Sha1,
            64 => git2::ObjectFormat::Sha256,
            _ => return None,
        };
        git2::Oid::from_str_ext(hex, format).ok().map(Self)
    }
}

impl fmt::Display for BlobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What stands at a path of a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stored {
    /// A regular file.
    File(BlobId),
    Link,
    /// The commit of another repository.
    Submodule,
}

impl Stored {
    /// The content, of a regular file.
    pub fn blob(self) -> Option<BlobId> {
        if let Self::File(blob) = self { Some(blob) } else { None }
    }

    pub(super) fn of(entry: &git2::TreeEntry<'_>) -> Self {
        match entry.filemode_raw() & 0o170_000 {
            0o120_000 => Self::Link,
            0o160_000 => Self::Submodule,
            _ => Self::File(BlobId(entry.id())),
        }
    }
}

impl Repository {
    /// Everything below a folder in a commit's tree, in git's own order, by its path from the repository's root. The
    /// folder counts from there too, as [`Repository::relative`] gives it; where it is not there, neither is anything.
    ///
    /// # Errors
    /// When there is no such commit, or the repository cannot be read.
    pub fn files_at(&self, commit: &CommitId, folder: &Path) -> Result<Vec<(PathBuf, Stored)>, Refusal> {
        let commit = self.find(commit)?;
        let Some(tree) = self.folder_in(&commit, folder)? else { return Ok(Vec::new()) };
        let mut files = Vec::new();
        let gathered = tree.walk(git2::TreeWalkMode::PreOrder, |within, entry| {
            if entry.kind() != Some(git2::ObjectType::Tree) {
                let name = path_of(entry.name_bytes());
                files.push((folder.join(within).join(name), Stored::of(entry)));
            }
            git2::TreeWalkResult::Ok
        });
        gathered.map_err(|error| self.incomplete(&error))?;
        Ok(files)
    }

    /// What stands at a path of a commit; nothing for a folder, or where nothing stands.
    ///
    /// # Errors
    /// When there is no such commit, or the repository cannot be read.
    pub fn file_at(&self, commit: &CommitId, path: &Path) -> Result<Option<Stored>, Refusal> {
        let tree = self.find(commit)?.tree().map_err(|error| self.incomplete(&error))?;
        match tree.get_path(path) {
            Ok(entry) => {
                Ok(Some(Stored::of(&entry)).filter(|_| entry.kind() != Some(git2::ObjectType::Tree)))
            }
            Err(error) if error.code() == git2::ErrorCode::NotFound => Ok(None),
            Err(error) => Err(self.incomplete(&error)),
        }
    }

    /// The bytes of a content.
    ///
    /// # Errors
    /// When it is not there: in a partial clone it was not fetched, else the repository is damaged.
    pub fn blob(&self, blob: BlobId) -> Result<Vec<u8>, Refusal> {
        let odb = self.inner.odb().map_err(|error| self.unreadable(&error))?;
        Ok(odb.read(blob.0).map_err(|error| self.incomplete(&error))?.data().to_vec())
    }

    /// The name that a content has, or would have, in this repository.
    ///
    /// # Errors
    /// When it cannot be reckoned.
    pub fn blob_of(&self, bytes: &[u8]) -> Result<BlobId, Refusal> {
        let named = git2::Oid::hash_object_ext(git2::ObjectType::Blob, bytes, self.inner.object_format());
        named.map(BlobId).map_err(|error| self.unreadable(&error))
    }

    pub(super) fn folder_in(
        &self,
        commit: &git2::Commit<'_>,
        folder: &Path,
    ) -> Result<Option<git2::Tree<'_>>, Refusal> {
        let root = commit.tree().map_err(|error| self.incomplete(&error))?;
        let folder = match root.get_path(folder) {
            _ if folder.as_os_str().is_empty() => return self.tree(root.id()).map(Some),
            Ok(entry) => entry,
            Err(error) if error.code() == git2::ErrorCode::NotFound => return Ok(None),
            Err(error) => return Err(self.incomplete(&error)),
        };
        let is_folder = folder.kind() == Some(git2::ObjectType::Tree);
        if is_folder { self.tree(folder.id()).map(Some) } else { Ok(None) }
    }

    pub(super) fn tree(&self, id: git2::Oid) -> Result<git2::Tree<'_>, Refusal> {
        self.inner.find_tree(id).map_err(|error| self.incomplete(&error))
    }

    /// What is missing from a partial clone was never fetched; anywhere else it is damage.
    pub(super) fn incomplete(&self, error: &git2::Error) -> Refusal {
        if error.code() == git2::ErrorCode::NotFound && self.is_partial() {
            Refusal::Partial
        } else {
            self.unreadable(error)
        }
    }
}

/// A name in a tree as a path.
pub(super) fn path_of(name: &[u8]) -> PathBuf {
    #[cfg(unix)]
    let name: &std::ffi::OsStr = std::os::unix::ffi::OsStrExt::from_bytes(name);
    #[cfg(not(unix))]
    let name = String::from_utf8_lossy(name).into_owned();
    PathBuf::from(name)
}

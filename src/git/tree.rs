//! The files of a folder as a commit holds them, and what they hold; read by git2, whatever stands in the work tree.

use std::collections::BTreeSet;
use std::fmt;
use std::path::{Path, PathBuf};

use super::{CommitId, Git, Refusal, Repository, Result};

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
    pub fn files_at(&self, commit: &CommitId, folder: &Path) -> Result<Vec<(PathBuf, Stored)>> {
        let root = self.find(commit)?.tree().map_err(|error| self.incomplete(&error))?;
        let tree = if folder.as_os_str().is_empty() {
            root
        } else {
            let entry = self.unless(&[git2::ErrorCode::NotFound], root.get_path(folder))?;
            let entry = entry.filter(|entry| entry.kind() == Some(git2::ObjectType::Tree));
            let Some(entry) = entry else { return Ok(Vec::new()) };
            self.inner.find_tree(entry.id()).map_err(|error| self.incomplete(&error))?
        };
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

    /// What is staged below a folder, from the root: what the next commit will hold. Refused while a merge is not resolved.
    pub fn staged_in(&self, folder: &Path) -> Result<Vec<(PathBuf, Stored)>> {
        let within = self.relative(folder)?;
        let within = if within.as_os_str().is_empty() { PathBuf::from(".") } else { within };
        self.see_index()?;
        let answer =
            Git::reading_index(self.root(), "ls-files").args(["-s", "-z", "--"]).args([&within]).demand()?;
        // What was only announced (`git add -N`) stands in the index as an empty file, and no commit will hold it.
        let announced = Git::reading_index(self.root(), "diff-files")
            .args(["--diff-filter=A", "--name-only", "--no-ext-diff", "-z", "--"])
            .args([&within])
            .demand()?;
        let announced: BTreeSet<PathBuf> = announced.out.split(|byte| *byte == 0).map(path_of).collect();
        let (mut files, mut unresolved) = (Vec::new(), Vec::new());
        for line in answer.out.split(|byte| *byte == 0).filter(|line| !line.is_empty()) {
            // `100644 <blob> 0<tab>path`
            let Some(tab) = line.iter().position(|byte| *byte == b'\t') else { continue };
            let (head, path) = (String::from_utf8_lossy(&line[..tab]), path_of(&line[tab + 1..]));
            let mut fields = head.split(' ');
            let (mode, blob, stage) = (fields.next(), fields.next().and_then(BlobId::parse), fields.next());
            let Some(blob) = blob else { return Err(Refusal::unanswered("ls-files")) };
            match (mode, stage) {
                (_, Some("1" | "2" | "3")) => unresolved.push(path),
                (Some("120000"), _) => files.push((path, Stored::Link)),
                (Some("160000"), _) => files.push((path, Stored::Submodule)),
                _ => files.push((path, Stored::File(blob))),
            }
        }
        files.retain(|(path, _)| !announced.contains(path));
        unresolved.dedup();
        if unresolved.is_empty() { Ok(files) } else { Err(Refusal::Conflicted { paths: unresolved }) }
    }

    /// What stands at a path of a commit; nothing for a folder, or where nothing stands.
    pub fn file_at(&self, commit: &CommitId, path: &Path) -> Result<Option<Stored>> {
        let tree = self.find(commit)?.tree().map_err(|error| self.incomplete(&error))?;
        let entry = self.unless(&[git2::ErrorCode::NotFound], tree.get_path(path))?;
        let file = entry.filter(|entry| entry.kind() != Some(git2::ObjectType::Tree));
        Ok(file.map(|entry| Stored::of(&entry)))
    }

    /// The bytes of a content.
    pub fn blob(&self, blob: BlobId) -> Result<Vec<u8>> {
        let odb = self.inner.odb().map_err(|error| self.unreadable(&error))?;
        Ok(odb.read(blob.0).map_err(|error| self.incomplete(&error))?.data().to_vec())
    }

    /// The name that a content has, or would have, in this repository.
    pub fn blob_of(&self, bytes: &[u8]) -> Result<BlobId> {
        let named = git2::Oid::hash_object_ext(git2::ObjectType::Blob, bytes, self.inner.object_format());
        named.map(BlobId).map_err(|error| self.unreadable(&error))
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

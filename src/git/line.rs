//! What a branch held, one state after another: a walk along its first parents, oldest first, with what each commit changed
//! below a folder. Trees are compared by name, and only what differs is looked into, so that a commit costs what it changed.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::raw::{RawCommit, RawEntry, differing, entries};
use super::tree::path_of;
use super::{BlobId, CommitId, Moment, Refusal, Repository, Stored};

/// A path, with what stood there and what stands there now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The path, from the repository's root.
    pub path: PathBuf,
    /// What stood there.
    pub before: Option<Stored>,
    /// What stands there.
    pub after: Option<Stored>,
}

/// A commit of the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Landing {
    /// The commit.
    pub commit: CommitId,
    /// When it was committed.
    pub committed: Moment,
    /// Its parents; the first is the one before it on the line.
    pub parents: Vec<CommitId>,
    /// What it changed of its first parent, or of nothing.
    pub changes: Vec<Change>,
    /// What it has otherwise than each of its other parents, in their order.
    pub merged: Vec<Vec<Change>>,
}

/// A walk along a line of commits.
pub struct Line<'r> {
    repository: &'r Repository,
    odb: git2::Odb<'r>,
    folder: PathBuf,
    /// The commits that are still to come, the next one last.
    ahead: Vec<(git2::Oid, RawCommit)>,
    /// The folder's tree in the commit before.
    before: Option<git2::Oid>,
    /// The trees of the commit before, by folder: what was read once is not read again.
    known: HashMap<PathBuf, (git2::Oid, Vec<u8>)>,
}

impl Repository {
    /// A walk to a commit: from the first of its line, or from after `trusted`, which must be on the line, or else there
    /// is no walk. `folder` counts from the repository's root.
    ///
    /// # Errors
    /// When the history cannot be read.
    pub fn line<'r>(
        &'r self,
        tip: &CommitId,
        trusted: Option<&CommitId>,
        folder: &Path,
    ) -> Result<Option<Line<'r>>, Refusal> {
        // Each object is read once here, and what is not read again only takes room.
        git2::opts::enable_caching(false);
        let odb = self.inner.odb().map_err(|error| self.unreadable(&error))?;
        let until = trusted.map(|commit| self.oid(commit)).transpose()?;
        let mut ahead = Vec::new();
        let mut next = Some(self.oid(tip)?);
        let mut before = None;
        loop {
            let Some(id) = next else {
                if until.is_some() {
                    return Ok(None);
                }
                break;
            };
            let commit = self.raw_commit(&odb, id)?;
            if until == Some(id) {
                before = self.raw_folder(&odb, commit.tree, folder)?;
                break;
            }
            next = commit.parents.first().copied();
            ahead.push((id, commit));
        }
        let (repository, folder, known) = (self, folder.to_owned(), HashMap::new());
        Ok(Some(Line { repository, odb, folder, ahead, before, known }))
    }

    /// What one commit has below a folder otherwise than another.
    ///
    /// # Errors
    /// When one of them cannot be read.
    pub fn changes(&self, from: &CommitId, to: &CommitId, folder: &Path) -> Result<Vec<Change>, Refusal> {
        let odb = self.inner.odb().map_err(|error| self.unreadable(&error))?;
        let within =
            |commit: &CommitId| self.raw_folder(&odb, self.raw_commit(&odb, self.oid(commit)?)?.tree, folder);
        self.compare(&odb, None, folder, (within(from)?, within(to)?))
    }

    /// The tree of a folder below another tree.
    fn raw_folder(
        &self,
        odb: &git2::Odb<'_>,
        root: git2::Oid,
        folder: &Path,
    ) -> Result<Option<git2::Oid>, Refusal> {
        let mut at = root;
        for part in folder.components() {
            let tree = self.raw_tree(odb, at)?;
            let name = part.as_os_str().as_encoded_bytes();
            let found =
                entries(&tree, self.digits() / 2).find(|entry| entry.name == name && entry.is_folder());
            let Some(found) = found else { return Ok(None) };
            at = self.raw_oid(found.id)?;
        }
        Ok(Some(at))
    }

    fn compare(
        &self,
        odb: &git2::Odb<'_>,
        known: Option<&mut HashMap<PathBuf, (git2::Oid, Vec<u8>)>>,
        folder: &Path,
        (before, after): (Option<git2::Oid>, Option<git2::Oid>),
    ) -> Result<Vec<Change>, Refusal> {
        let mut changes = Vec::new();
        let width = self.digits() / 2;
        Comparison { repository: self, odb, width, known, changes: &mut changes }
            .folders(folder, before, after)?;
        Ok(changes)
    }
}

impl Line<'_> {
    /// How many commits are still to come.
    #[must_use]
    pub fn count_ahead(&self) -> usize {
        self.ahead.len()
    }

    fn land(&mut self, id: git2::Oid, commit: &RawCommit) -> Result<Landing, Refusal> {
        let (repository, odb) = (self.repository, &self.odb);
        let after = repository.raw_folder(odb, commit.tree, &self.folder)?;
        let trees = (self.before, after);
        let changes = repository.compare(odb, Some(&mut self.known), &self.folder, trees)?;
        let mut merged = Vec::new();
        for parent in commit.parents.iter().skip(1) {
            let parent = repository.raw_commit(odb, *parent)?;
            let before = repository.raw_folder(odb, parent.tree, &self.folder)?;
            merged.push(repository.compare(odb, None, &self.folder, (before, after))?);
        }
        self.before = after;
        let (seconds, offset) = commit.committed();
        Ok(Landing {
            commit: CommitId::of(id),
            committed: Moment { seconds, offset },
            parents: commit.parents.iter().map(|parent| CommitId::of(*parent)).collect(),
            changes,
            merged,
        })
    }
}

impl Iterator for Line<'_> {
    type Item = Result<Landing, Refusal>;

    fn next(&mut self) -> Option<Self::Item> {
        let (id, commit) = self.ahead.pop()?;
        let landed = self.land(id, &commit);
        if landed.is_err() {
            self.ahead.clear();
        }
        Some(landed)
    }
}

/// Two trees, side by side.
struct Comparison<'r, 'c> {
    repository: &'r Repository,
    odb: &'c git2::Odb<'r>,
    width: usize,
    known: Option<&'c mut HashMap<PathBuf, (git2::Oid, Vec<u8>)>>,
    changes: &'c mut Vec<Change>,
}

impl Comparison<'_, '_> {
    fn folders(
        &mut self,
        folder: &Path,
        before: Option<git2::Oid>,
        after: Option<git2::Oid>,
    ) -> Result<(), Refusal> {
        if before == after {
            return Ok(());
        }
        let read = |id: git2::Oid| self.repository.raw_tree(self.odb, id);
        let known = self.known.as_mut().and_then(|known| known.remove(folder));
        let ours = match (before, known) {
            (Some(id), Some((known, tree))) if known == id => tree,
            (Some(id), _) => read(id)?,
            (None, _) => Vec::new(),
        };
        let theirs = after.map(read).transpose()?.unwrap_or_default();
        self.trees(folder, &ours, &theirs)?;
        if let (Some(known), Some(after)) = (self.known.as_mut(), after) {
            known.insert(folder.to_owned(), (after, theirs));
        }
        Ok(())
    }

    fn trees(&mut self, folder: &Path, before: &[u8], after: &[u8]) -> Result<(), Refusal> {
        let (before, after) = differing(before, after, self.width);
        let mut ours = entries(before, self.width).peekable();
        let mut theirs = entries(after, self.width).peekable();
        loop {
            let order = match (ours.peek(), theirs.peek()) {
                (None, None) => return Ok(()),
                (Some(_), None) => std::cmp::Ordering::Less,
                (None, Some(_)) => std::cmp::Ordering::Greater,
                (Some(one), Some(other)) => one.order(other),
            };
            let before = if order.is_le() { ours.next() } else { None };
            let after = if order.is_ge() { theirs.next() } else { None };
            if before != after {
                self.entries(folder, before, after)?;
            }
        }
    }

    fn entries(
        &mut self,
        folder: &Path,
        before: Option<RawEntry<'_>>,
        after: Option<RawEntry<'_>>,
    ) -> Result<(), Refusal> {
        let Some(named) = before.or(after) else { return Ok(()) };
        let path = folder.join(path_of(named.name));
        let repository = self.repository;
        let tree = |entry: Option<RawEntry<'_>>| {
            entry.filter(RawEntry::is_folder).map(|entry| repository.raw_oid(entry.id)).transpose()
        };
        let file = |entry: Option<RawEntry<'_>>| -> Result<Option<Stored>, Refusal> {
            let Some(entry) = entry.filter(|entry| !entry.is_folder()) else { return Ok(None) };
            Ok(Some(match entry.mode {
                b"120000" => Stored::Link,
                b"160000" => Stored::Submodule,
                _ => Stored::File(BlobId(repository.raw_oid(entry.id)?)),
            }))
        };
        self.folders(&path, tree(before)?, tree(after)?)?;
        let (before, after) = (file(before)?, file(after)?);
        if before != after {
            self.changes.push(Change { path, before, after });
        }
        Ok(())
    }
}

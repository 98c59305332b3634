//! What a branch held, one state after another: along its first parents, oldest first, with what each commit changed below
//! a folder. Trees are compared by name, and only what differs is looked into, so that a commit costs what it changed.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use git2::{Odb, Oid};

use super::raw::{RawCommit, RawEntry, differing, entries};
use super::{BlobId, CommitId, CommitTime, Repository, Result, Stored, path_of};

/// A path, with what stood there and what stands there now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PathChange {
    /// The path, from the repository's root.
    pub path: PathBuf,
    pub before: Option<Stored>,
    pub after: Option<Stored>,
}

/// A commit of the line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineCommit {
    pub commit: CommitId,
    pub committed: CommitTime,
    /// Its parents; the first is the one before it on the line.
    pub parents: Vec<CommitId>,
    /// What it changed of its first parent, or of nothing.
    pub changes: Vec<PathChange>,
    /// What it has otherwise than each of its other parents, in their order.
    pub merged: Vec<Vec<PathChange>>,
}

/// How many commits a stretch has at most.
const STRETCH: usize = 256;

/// A part of a line, to be compared on any thread.
#[derive(Debug)]
pub struct Stretch {
    /// Its commits, newest first.
    commits: Vec<(Oid, RawCommit)>,
    /// The tree of the commit before it.
    before: Option<Oid>,
}

impl Repository {
    /// Finds the line to a commit, its newest stretch first: to its beginning, or to after `trusted`; whether that was on the
    /// line.
    pub fn stretches(
        &self,
        tip: &CommitId,
        trusted: Option<&CommitId>,
        found: &mut dyn FnMut(Stretch),
    ) -> Result<bool> {
        // Each object is read once here, and what is not read again only takes room.
        git2::opts::enable_caching(false);
        let odb = self.inner.odb().map_err(|error| self.unreadable(&error))?;
        let until = trusted.map(|commit| self.oid(commit)).transpose()?;
        let (mut commits, mut next) = (Vec::new(), Some(self.oid(tip)?));
        while let Some(id) = next {
            let commit = self.raw_commit(&odb, id)?;
            let is_end = until == Some(id);
            if is_end || commits.len() == STRETCH {
                found(Stretch { commits: std::mem::take(&mut commits), before: Some(commit.tree) });
            }
            if is_end {
                return Ok(true);
            }
            next = commit.parents.first().copied();
            commits.push((id, commit));
        }
        found(Stretch { commits, before: None });
        Ok(until.is_none())
    }

    /// The commits of a stretch, oldest first, with what each changed below a folder, which counts from the repository's root.
    pub fn line_commits(&self, stretch: &Stretch, folder: &Path) -> Result<Vec<LineCommit>> {
        let odb = &self.inner.odb().map_err(|error| self.unreadable(&error))?;
        let within = |tree| self.raw_folder(odb, tree, folder);
        let mut before = stretch.before.map(within).transpose()?.flatten();
        // The trees of the commit before, by folder: what was read once is not read again.
        let mut known = HashMap::new();
        let mut line = Vec::with_capacity(stretch.commits.len());
        for (id, commit) in stretch.commits.iter().rev() {
            let after = within(commit.tree)?;
            let changes = self.compare(odb, Some(&mut known), folder, (before, after))?;
            let mut merged = Vec::new();
            for parent in commit.parents.iter().skip(1) {
                let parent = within(self.raw_commit(odb, *parent)?.tree)?;
                merged.push(self.compare(odb, None, folder, (parent, after))?);
            }
            before = after;
            line.push(LineCommit {
                commit: CommitId::of(*id),
                committed: commit.committed(),
                parents: commit.parents.iter().map(|parent| CommitId::of(*parent)).collect(),
                changes,
                merged,
            });
        }
        Ok(line)
    }

    /// What one commit has below a folder otherwise than another.
    pub fn changes(&self, from: &CommitId, to: &CommitId, folder: &Path) -> Result<Vec<PathChange>> {
        let odb = self.inner.odb().map_err(|error| self.unreadable(&error))?;
        let within =
            |commit: &CommitId| self.raw_folder(&odb, self.raw_commit(&odb, self.oid(commit)?)?.tree, folder);
        self.compare(&odb, None, folder, (within(from)?, within(to)?))
    }

    fn raw_folder(&self, odb: &Odb<'_>, root: Oid, folder: &Path) -> Result<Option<Oid>> {
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
        odb: &Odb<'_>,
        known: Option<&mut HashMap<PathBuf, (Oid, Vec<u8>)>>,
        folder: &Path,
        (before, after): (Option<Oid>, Option<Oid>),
    ) -> Result<Vec<PathChange>> {
        let (width, changes) = (self.digits() / 2, Vec::new());
        let mut comparison = Comparison { repository: self, odb, width, known, changes };
        comparison.folders(folder, before, after)?;
        Ok(comparison.changes)
    }
}

struct Comparison<'r, 'c> {
    repository: &'r Repository,
    odb: &'c Odb<'r>,
    width: usize,
    known: Option<&'c mut HashMap<PathBuf, (Oid, Vec<u8>)>>,
    changes: Vec<PathChange>,
}

impl Comparison<'_, '_> {
    fn folders(&mut self, folder: &Path, before: Option<Oid>, after: Option<Oid>) -> Result<()> {
        if before == after {
            return Ok(());
        }
        let read = |id: Oid| self.repository.raw_tree(self.odb, id);
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

    fn trees(&mut self, folder: &Path, before: &[u8], after: &[u8]) -> Result<()> {
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
    ) -> Result<()> {
        let Some(named) = before.or(after) else { return Ok(()) };
        let path = folder.join(path_of(named.name));
        let repository = self.repository;
        let tree = |entry: Option<RawEntry<'_>>| {
            entry.filter(RawEntry::is_folder).map(|entry| repository.raw_oid(entry.id)).transpose()
        };
        let file = |entry: Option<RawEntry<'_>>| -> Result<Option<Stored>> {
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
            self.changes.push(PathChange { path, before, after });
        }
        Ok(())
    }
}

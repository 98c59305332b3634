//! What a branch held, one state after another: along its first parents, oldest first, with what each commit changed below
//! a folder. Trees are compared by name, and only what differs is looked into, so that a commit costs what it changed.

use std::cell::RefCell;
use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

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

/// What is looked at in a folder: all that stands below a folder in it, and a file beside that, by which the folder is known.
#[derive(Clone, Copy, Debug)]
pub struct LinePlace<'p> {
    /// The folder, from the repository's root.
    pub folder: &'p Path,
    pub below: &'p str,
    pub beside: &'p str,
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
    /// The file by which the folder is known, and what each parent has there.
    pub beside: Option<BlobId>,
    pub beside_before: Vec<Option<BlobId>>,
    /// The files that may be run as programs from here on.
    pub runnable: Vec<PathBuf>,
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

    /// The commits of a stretch, oldest first, with what each changed in a place.
    pub fn line_commits(&self, stretch: &Stretch, place: LinePlace<'_>) -> Result<Vec<LineCommit>> {
        let odb = &self.inner.odb().map_err(|error| self.unreadable(&error))?;
        let folder = &place.folder.join(place.below);
        let within = |tree| self.raw_place(odb, tree, place);
        let nothing = (None, None);
        let mut before = stretch.before.map(within).transpose()?.unwrap_or(nothing);
        // The trees of the commit before, by folder: what was read once is not read again.
        let mut known = HashMap::new();
        let mut line = Vec::with_capacity(stretch.commits.len());
        for (id, commit) in stretch.commits.iter().rev() {
            let after = within(commit.tree)?;
            let (changes, runnable) = self.compare(odb, Some(&mut known), folder, (before.0, after.0))?;
            let mut merged = Vec::new();
            let mut beside_before: Vec<_> = commit.parents.first().map(|_| before.1).into_iter().collect();
            for parent in commit.parents.iter().skip(1) {
                let parent = within(self.raw_commit(odb, *parent)?.tree)?;
                merged.push(self.compare(odb, None, folder, (parent.0, after.0))?.0);
                beside_before.push(parent.1);
            }
            before = after;
            line.push(LineCommit {
                commit: CommitId::of(*id),
                committed: commit.committed(),
                parents: commit.parents.iter().map(|parent| CommitId::of(*parent)).collect(),
                changes,
                merged,
                beside: after.1,
                beside_before,
                runnable,
            });
        }
        Ok(line)
    }

    /// What one commit has below a folder otherwise than another.
    pub fn changes(&self, from: &CommitId, to: &CommitId, folder: &Path) -> Result<Vec<PathChange>> {
        let odb = self.inner.odb().map_err(|error| self.unreadable(&error))?;
        let within =
            |commit: &CommitId| self.raw_folder(&odb, self.raw_commit(&odb, self.oid(commit)?)?.tree, folder);
        Ok(self.compare(&odb, None, folder, (within(from)?, within(to)?))?.0)
    }

    /// The folders in which a commit holds a file of a name, but for those below a folder `inner` beside such a file.
    pub fn folders_with(
        &self,
        known: &KnownFolders,
        commit: &CommitId,
        place: (&str, &str),
    ) -> Result<Vec<PathBuf>> {
        let odb = self.inner.odb().map_err(|error| self.unreadable(&error))?;
        let tree = self.raw_commit(&odb, self.oid(commit)?)?.tree;
        Ok(self.folders_below(&odb, known, tree, place)?.to_vec())
    }

    fn folders_below(
        &self,
        odb: &Odb<'_>,
        known: &KnownFolders,
        tree: Oid,
        place: (&str, &str),
    ) -> Result<Rc<[PathBuf]>> {
        if let Some(found) = known.0.borrow().get(&tree) {
            return Ok(Rc::clone(found));
        }
        let (file, inner) = (place.0.as_bytes(), place.1.as_bytes());
        let bytes = self.raw_tree(odb, tree)?;
        let width = self.digits() / 2;
        let is_held = entries(&bytes, width).any(|entry| entry.name == file && !entry.is_folder());
        let mut found: Vec<PathBuf> = if is_held { vec![PathBuf::new()] } else { Vec::new() };
        for entry in entries(&bytes, width).filter(RawEntry::is_folder) {
            if !(is_held && entry.name == inner) {
                let below = self.folders_below(odb, known, self.raw_oid(entry.id)?, place)?;
                let name = path_of(entry.name);
                let within =
                    |it: &PathBuf| if it.as_os_str().is_empty() { name.clone() } else { name.join(it) };
                found.extend(below.iter().map(within));
            }
        }
        let found: Rc<[PathBuf]> = found.into();
        known.0.borrow_mut().insert(tree, Rc::clone(&found));
        Ok(found)
    }

    /// The folder and the file of a place.
    fn raw_place(
        &self,
        odb: &Odb<'_>,
        root: Oid,
        place: LinePlace<'_>,
    ) -> Result<(Option<Oid>, Option<BlobId>)> {
        let Some(folder) = self.raw_folder(odb, root, place.folder)? else { return Ok((None, None)) };
        let tree = self.raw_tree(odb, folder)?;
        let (mut below, mut beside) = (None, None);
        for entry in entries(&tree, self.digits() / 2) {
            if entry.is_folder() && entry.name == place.below.as_bytes() {
                below = Some(self.raw_oid(entry.id)?);
            } else if !entry.is_folder() && entry.name == place.beside.as_bytes() {
                beside = Some(BlobId(self.raw_oid(entry.id)?));
            }
        }
        Ok((below, beside))
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
    ) -> Result<(Vec<PathChange>, Vec<PathBuf>)> {
        let (width, changes, runnable) = (self.digits() / 2, Vec::new(), Vec::new());
        let mut comparison = Comparison { repository: self, odb, width, known, changes, runnable };
        comparison.folders(folder, before, after)?;
        Ok((comparison.changes, comparison.runnable))
    }
}

/// What was found already of folders that hold a file, by their tree.
#[derive(Debug, Default)]
pub struct KnownFolders(RefCell<HashMap<Oid, Rc<[PathBuf]>>>);

struct Comparison<'r, 'c> {
    repository: &'r Repository,
    odb: &'c Odb<'r>,
    width: usize,
    known: Option<&'c mut HashMap<PathBuf, (Oid, Vec<u8>)>>,
    changes: Vec<PathChange>,
    runnable: Vec<PathBuf>,
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
        let is_runnable = |entry: Option<RawEntry<'_>>| entry.is_some_and(|entry| entry.mode == b"100755");
        if is_runnable(after) && !is_runnable(before) {
            self.runnable.push(path.clone());
        }
        let (before, after) = (file(before)?, file(after)?);
        if before != after {
            self.changes.push(PathChange { path, before, after });
        }
        Ok(())
    }
}

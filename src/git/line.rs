//! What a branch held, one state after another: a walk along its first parents, oldest first, with what each commit changed
//! below a folder. Trees are compared by name, and only what differs is looked into, so that a commit costs what it changed.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::tree::path_of;
use super::{CommitId, Moment, Refusal, Repository, Stored};

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
    folder: PathBuf,
    /// The commits that are still to come, the next one last.
    ahead: Vec<git2::Oid>,
    /// The folder's tree in the commit before.
    before: Option<git2::Oid>,
    /// The trees of the commit before, by folder: what was read once is not read again.
    known: HashMap<PathBuf, git2::Tree<'r>>,
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
        let until = trusted.map(|commit| self.find(commit)).transpose()?;
        let mut ahead = Vec::new();
        let mut next = Some(self.find(tip)?);
        let before = loop {
            let Some(commit) = next else {
                if until.is_some() {
                    return Ok(None);
                }
                break None;
            };
            if until.as_ref().is_some_and(|until| until.id() == commit.id()) {
                break self.folder_in(&commit, folder)?.map(|tree| tree.id());
            }
            ahead.push(commit.id());
            let is_first = commit.parent_count() == 0;
            next = if is_first { None } else { Some(commit.parent(0).map_err(|it| self.incomplete(&it))?) };
        };
        let (folder, known) = (folder.to_owned(), HashMap::new());
        Ok(Some(Line { repository: self, folder, ahead, before, known }))
    }

    /// What one commit has below a folder otherwise than another.
    ///
    /// # Errors
    /// When one of them cannot be read.
    pub fn changes(&self, from: &CommitId, to: &CommitId, folder: &Path) -> Result<Vec<Change>, Refusal> {
        let before = self.folder_in(&self.find(from)?, folder)?.map(|tree| tree.id());
        let after = self.folder_in(&self.find(to)?, folder)?.map(|tree| tree.id());
        let mut changes = Vec::new();
        Comparison { repository: self, known: None, changes: &mut changes }.folders(folder, before, after)?;
        Ok(changes)
    }
}

impl Line<'_> {
    /// How many commits are still to come.
    #[must_use]
    pub fn count_ahead(&self) -> usize {
        self.ahead.len()
    }

    fn land(&mut self, id: git2::Oid) -> Result<Landing, Refusal> {
        let repository = self.repository;
        let commit = repository.inner.find_commit(id).map_err(|error| repository.incomplete(&error))?;
        let after = repository.folder_in(&commit, &self.folder)?.map(|tree| tree.id());
        let mut changes = Vec::new();
        Comparison { repository, known: Some(&mut self.known), changes: &mut changes }.folders(
            &self.folder,
            self.before,
            after,
        )?;
        let mut merged = Vec::new();
        for parent in commit.parents().skip(1) {
            let before = repository.folder_in(&parent, &self.folder)?.map(|tree| tree.id());
            let mut changes = Vec::new();
            Comparison { repository, known: None, changes: &mut changes }.folders(
                &self.folder,
                before,
                after,
            )?;
            merged.push(changes);
        }
        self.before = after;
        let time = commit.committer().when();
        Ok(Landing {
            commit: CommitId::of(id),
            committed: Moment { seconds: time.seconds(), offset: time.offset_minutes() },
            parents: commit.parent_ids().map(CommitId::of).collect(),
            changes,
            merged,
        })
    }
}

impl Iterator for Line<'_> {
    type Item = Result<Landing, Refusal>;

    fn next(&mut self) -> Option<Self::Item> {
        let id = self.ahead.pop()?;
        let landed = self.land(id);
        if landed.is_err() {
            self.ahead.clear();
        }
        Some(landed)
    }
}

/// Two trees, side by side.
struct Comparison<'r, 'c> {
    repository: &'r Repository,
    known: Option<&'c mut HashMap<PathBuf, git2::Tree<'r>>>,
    changes: &'c mut Vec<Change>,
}

impl<'r> Comparison<'r, '_> {
    fn folders(
        &mut self,
        folder: &Path,
        before: Option<git2::Oid>,
        after: Option<git2::Oid>,
    ) -> Result<(), Refusal> {
        if before == after {
            return Ok(());
        }
        let known = self.known.as_mut().and_then(|known| known.remove(folder));
        let before = match (before, known) {
            (Some(id), Some(tree)) if tree.id() == id => Some(tree),
            (Some(id), _) => Some(self.repository.tree(id)?),
            (None, _) => None,
        };
        let after = after.map(|id| self.repository.tree(id)).transpose()?;
        self.trees(folder, before.as_ref(), after.as_ref())?;
        if let (Some(known), Some(after)) = (self.known.as_mut(), after) {
            known.insert(folder.to_owned(), after);
        }
        Ok(())
    }

    /// Git sorts a folder as if its name ended in `/`, so that a file and a folder of one name are two things.
    fn trees(
        &mut self,
        folder: &Path,
        before: Option<&git2::Tree<'r>>,
        after: Option<&git2::Tree<'r>>,
    ) -> Result<(), Refusal> {
        let mut ours = before.into_iter().flat_map(git2::Tree::iter).peekable();
        let mut theirs = after.into_iter().flat_map(git2::Tree::iter).peekable();
        loop {
            let order = match (ours.peek(), theirs.peek()) {
                (None, None) => return Ok(()),
                (Some(_), None) => std::cmp::Ordering::Less,
                (None, Some(_)) => std::cmp::Ordering::Greater,
                (Some(one), Some(other)) => order(one, other),
            };
            let before = if order.is_le() { ours.next() } else { None };
            let after = if order.is_ge() { theirs.next() } else { None };
            self.entries(folder, before.as_ref(), after.as_ref())?;
        }
    }

    fn entries(
        &mut self,
        folder: &Path,
        before: Option<&git2::TreeEntry<'_>>,
        after: Option<&git2::TreeEntry<'_>>,
    ) -> Result<(), Refusal> {
        if let (Some(one), Some(other)) = (before, after)
            && one.id() == other.id()
            && one.filemode_raw() == other.filemode_raw()
        {
            return Ok(());
        }
        let Some(name) = before.or(after).map(|entry| path_of(entry.name_bytes())) else { return Ok(()) };
        let path = folder.join(name);
        let tree =
            |entry: Option<&git2::TreeEntry<'_>>| entry.filter(|it| is_folder(it)).map(git2::TreeEntry::id);
        let file = |entry: Option<&git2::TreeEntry<'_>>| entry.filter(|it| !is_folder(it)).map(Stored::of);
        self.folders(&path, tree(before), tree(after))?;
        let (before, after) = (file(before), file(after));
        if before != after {
            self.changes.push(Change { path, before, after });
        }
        Ok(())
    }
}

fn is_folder(entry: &git2::TreeEntry<'_>) -> bool {
    entry.filemode_raw() & 0o170_000 == 0o040_000
}

/// The order in which git keeps two names in a tree.
fn order(one: &git2::TreeEntry<'_>, other: &git2::TreeEntry<'_>) -> std::cmp::Ordering {
    let (first, second) = (one.name_bytes(), other.name_bytes());
    let shared = first.len().min(second.len());
    let end = |name: &[u8], entry| name.get(shared).copied().or(is_folder(entry).then_some(b'/'));
    first[..shared].cmp(&second[..shared]).then_with(|| end(first, one).cmp(&end(second, other)))
}

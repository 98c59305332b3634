//! A few files' places in the index: noting them, and putting them back exactly, whatever else was staged since.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::{Git, Repository, Result, nul_separated, slashed};

/// What the index (or a tree) holds of some files.
#[derive(Clone, PartialEq, Eq)]
pub(super) struct IndexPlaces(Vec<Entry>);

/// The index as it was, under another name: to put it back takes no room on the disk.
pub(super) struct KeptIndex(PathBuf);

#[derive(Clone, PartialEq, Eq)]
struct Entry {
    path: PathBuf,
    /// Blob and mode; `None` when it is not there.
    held: Option<(git2::Oid, u32)>,
    /// Announced with `git add --intent-to-add`: in the index without content.
    announced: bool,
}

impl IndexPlaces {
    /// What the index holds of these files now.
    pub(super) fn staged(repository: &Repository, paths: &[PathBuf]) -> Result<Self> {
        let index = repository.index()?;
        let note = |path: &PathBuf| {
            let entry = index.get_path(path, 0);
            let announced = entry.as_ref().is_some_and(|entry| {
                git2::IndexEntryExtendedFlag::from_bits_truncate(entry.flags_extended).is_intent_to_add()
            });
            Entry { path: path.clone(), held: entry.map(|entry| (entry.id, entry.mode)), announced }
        };
        Ok(Self(paths.iter().map(note).collect()))
    }

    /// What a commit held of these files; nothing when there is no commit.
    pub(super) fn committed(
        repository: &Repository,
        commit: Option<&git2::Commit<'_>>,
        paths: &[PathBuf],
    ) -> Result<Self> {
        let tree =
            commit.map(git2::Commit::tree).transpose().map_err(|error| repository.unreadable(&error))?;
        let note = |path: &PathBuf| {
            let held = tree.as_ref().map(|tree| repository.in_tree(tree, path)).transpose()?.flatten();
            Ok(Entry { path: path.clone(), held, announced: false })
        };
        Ok(Self(paths.iter().map(note).collect::<Result<_>>()?))
    }

    /// Those of these places that are held otherwise elsewhere.
    pub(super) fn unlike(&self, other: &Self) -> Self {
        let is_other = |(own, other): &(&Entry, &Entry)| own.held != other.held;
        Self(self.0.iter().zip(&other.0).filter(is_other).map(|(own, _)| own.clone()).collect())
    }

    /// What is held of one file.
    pub(super) fn blob_of(&self, path: &Path) -> Option<git2::Oid> {
        self.0.iter().find(|entry| entry.path == path)?.held.map(|(id, _)| id)
    }

    /// Those of these places that are of some files.
    pub(super) fn only(&self, paths: &[PathBuf]) -> Self {
        let paths: BTreeSet<&PathBuf> = paths.iter().collect();
        Self(self.0.iter().filter(|entry| paths.contains(&entry.path)).cloned().collect())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Those of these places of which `now`, for the same files, holds what `then` did.
    pub(super) fn where_held_as(&self, then: &Self, now: &Self) -> Self {
        let is_held = |own: &&Entry| {
            let of = |places: &Self| places.0.iter().find(|it| it.path == own.path).map(|it| it.held);
            of(then) == of(now)
        };
        Self(self.0.iter().filter(is_held).cloned().collect())
    }

    pub(super) fn paths(&self) -> Vec<PathBuf> {
        self.0.iter().map(|entry| entry.path.clone()).collect()
    }

    pub(super) fn present(&self) -> Vec<PathBuf> {
        self.0.iter().filter(|entry| entry.held.is_some()).map(|entry| entry.path.clone()).collect()
    }

    pub(super) fn absent(&self) -> impl Iterator<Item = &Path> {
        self.0.iter().filter(|entry| entry.held.is_none()).map(|entry| entry.path.as_path())
    }

    /// The same, where nobody else has staged anything since by taking the kept index back, for which no room is needed.
    pub(super) fn put_back(&self, repository: &Repository, kept: Option<&KeptIndex>) -> Result<()> {
        if Self::staged(repository, &self.paths())? == *self {
            return Ok(());
        }
        match kept.map(|kept| kept.take_back(repository, self)) {
            Some(Ok(true)) => Ok(()),
            _ => self.write(repository),
        }
    }

    /// Makes the index hold exactly this of these files, in one step, and touches nothing else in it.
    pub(super) fn write(&self, repository: &Repository) -> Result<()> {
        if self.is_empty() {
            return Ok(());
        }
        let lines: Vec<u8> = self.0.iter().flat_map(|entry| entry.line(repository)).collect();
        Git::writing(repository.root(), "update-index").args(["-z", "--index-info"]).input(lines).demand()?;
        let announced: Vec<_> =
            self.0.iter().filter(|entry| entry.announced).map(|entry| entry.path.clone()).collect();
        if !announced.is_empty() {
            Git::writing(repository.root(), "add")
                .args(["--intent-to-add", "--pathspec-from-file=-", "--pathspec-file-nul"])
                .input(nul_separated(&announced))
                .demand()?;
        }
        Ok(())
    }
}

impl KeptIndex {
    /// Keeps the index as it is now; where the disk knows no second names, not at all.
    pub(super) fn keep(repository: &Repository) -> Option<Self> {
        let kept = repository.own_folder().ok()?.join("index.kept");
        let _ = fs::remove_file(&kept);
        fs::hard_link(repository.git_dir().join("index"), &kept).ok().map(|()| Self(kept))
    }

    /// Takes the place of the index, as git itself does it: with the name of its lock. Not where another than these files has
    /// changed in it.
    fn take_back(&self, repository: &Repository, places: &IndexPlaces) -> std::io::Result<bool> {
        let own: BTreeSet<Vec<u8>> = places.0.iter().map(|entry| slashed(&entry.path)).collect();
        let others = |index: &git2::Index| {
            let all = index.iter().filter(|entry| !own.contains(&entry.path));
            all.map(|it| (it.path, it.id, it.mode, it.flags, it.flags_extended)).collect::<Vec<_>>()
        };
        let lock = repository.git_dir().join("index.lock");
        fs::hard_link(&self.0, &lock)?;
        let is_same = || {
            let kept = git2::Index::open_ext(&self.0, repository.inner.object_format()).ok()?;
            Some(others(&kept) == others(&repository.index().ok()?))
        };
        if is_same() == Some(true) {
            fs::rename(&lock, repository.git_dir().join("index"))?;
            return Ok(true);
        }
        fs::remove_file(&lock)?;
        Ok(false)
    }
}

impl Drop for KeptIndex {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

impl Entry {
    fn line(&self, repository: &Repository) -> Vec<u8> {
        let head = match self.held.filter(|_| !self.announced) {
            Some((id, mode)) => format!("{mode:o} {id}\t"),
            None => format!("0 {}\t", "0".repeat(repository.digits())),
        };
        [head.into_bytes(), slashed(&self.path), vec![0]].concat()
    }
}

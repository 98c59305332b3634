//! A few files' places in the index: noting them, and putting them back exactly, whatever else was staged since.

use std::path::{Path, PathBuf};

use super::{Git, Repository, Result, nul_separated, slashed};

/// What the index (or a tree) holds of some files.
pub(super) struct IndexPlaces(Vec<Entry>);

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

    pub(super) fn present(&self) -> Vec<PathBuf> {
        self.0.iter().filter(|entry| entry.held.is_some()).map(|entry| entry.path.clone()).collect()
    }

    pub(super) fn absent(&self) -> impl Iterator<Item = &Path> {
        self.0.iter().filter(|entry| entry.held.is_none()).map(|entry| entry.path.as_path())
    }

    /// Makes the index hold exactly this of these files, in one step, and touches nothing else in it.
    pub(super) fn write(&self, repository: &Repository) -> Result<()> {
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

impl Entry {
    fn line(&self, repository: &Repository) -> Vec<u8> {
        let head = match self.held.filter(|_| !self.announced) {
            Some((id, mode)) => format!("{mode:o} {id}\t"),
            None => format!("0 {}\t", "0".repeat(repository.digits())),
        };
        [head.into_bytes(), slashed(&self.path), vec![0]].concat()
    }
}

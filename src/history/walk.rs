//! A walk through the history of a register: which of its files a commit holds, and what each content says, read once. What
//! landed on the main branch (`main_line`), what each commit meant (`commit_meanings`) and what is not committed
//! (`work_tree`) are all found on it.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;

use super::FileSnapshot;
use super::register_folder::{KnownRegister, RegisterTraits};
use crate::disk::committed::is_partnership;
use crate::disk::read::LIMIT;
use crate::disk::{PARTNERSHIPS, POLICY, id_of};
use crate::document;
use crate::git::{BlobId, CommitId, KnownFolders, PathChange, Repository, Result, Stored};
use crate::model::{FileState, FileVersion};

/// The files of a register in a commit, by their path from the repository's root.
pub(crate) type StoredFiles = BTreeMap<PathBuf, Stored>;

/// A walk through the history of the register in one folder.
pub(crate) struct HistoryWalk<'r> {
    pub(crate) repository: &'r Repository,
    /// The register's folder as it is known, from the repository's root.
    pub(crate) folder: PathBuf,
    /// Where it is known from.
    pub(super) known: KnownRegister,
    /// Whether the one register that a commit holds is this one, also where they have nothing in common: a change may have
    /// replaced all of it.
    pub(super) is_only_one: bool,
    /// In which folder commits hold it, as far as that was asked.
    pub(super) known_folders: RefCell<HashMap<CommitId, Option<PathBuf>>>,
    /// The folders in which it stood, as far as that was found.
    pub(super) stood_in: RefCell<Vec<PathBuf>>,
    pub(super) folders: KnownFolders,
    pub(super) traits: RefCell<HashMap<(CommitId, PathBuf), Rc<RegisterTraits>>>,
    /// What each content says, for what a commit meant.
    states: ContentCache<FileState>,
    /// What of each content is held against what landed.
    pub(super) snapshots: ContentCache<FileSnapshot>,
    /// Contents that no commit holds, by their name.
    pub(super) uncommitted: RefCell<HashMap<Box<str>, Vec<u8>>>,
}

/// What contents say, by their name.
pub(super) struct ContentCache<T> {
    pub(super) known: RefCell<HashMap<BlobId, Arc<T>>>,
    most: usize,
}

impl<T> ContentCache<T> {
    /// One that is emptied when it holds so many.
    fn of(most: usize) -> Self {
        Self { known: RefCell::default(), most }
    }

    pub(super) fn get(&self, blob: BlobId) -> Option<Arc<T>> {
        self.known.borrow().get(&blob).cloned()
    }

    pub(super) fn insert(&self, blob: BlobId, content: T) -> Arc<T> {
        let mut known = self.known.borrow_mut();
        if known.len() >= self.most {
            known.clear();
        }
        Arc::clone(known.entry(blob).or_insert_with(|| Arc::new(content)))
    }
}

impl<'r> HistoryWalk<'r> {
    /// Of the register in a folder of a commit, which counts from the repository's root; nothing of it is read yet.
    pub(crate) fn of_commit(repository: &'r Repository, commit: &CommitId, folder: &Path) -> Self {
        Self::new(repository, folder.to_owned(), KnownRegister::In(commit.clone()))
    }

    /// Of the register in a folder on disk.
    pub(crate) fn of_register(repository: &'r Repository, register: &Path) -> Result<Self> {
        let known = KnownRegister::OnDisk(register.to_owned());
        Ok(Self::new(repository, repository.relative(register)?, known))
    }

    fn new(repository: &'r Repository, folder: PathBuf, known: KnownRegister) -> Self {
        // A long history has many more states than these, and seldom asks for an old one again.
        let (states, snapshots) = (ContentCache::of(10_000), ContentCache::of(usize::MAX));
        Self {
            repository,
            stood_in: RefCell::new(vec![folder.clone()]),
            folder,
            known,
            is_only_one: false,
            known_folders: RefCell::default(),
            folders: KnownFolders::default(),
            traits: RefCell::default(),
            states,
            snapshots,
            uncommitted: RefCell::default(),
        }
    }

    /// The files of the register that are not checked out, because only a part of them is.
    pub(super) fn unseen(&self) -> Result<BTreeSet<PathBuf>> {
        match &self.known {
            KnownRegister::OnDisk(register) => self.repository.not_checked_out(register),
            KnownRegister::In(_) => Ok(BTreeSet::new()),
        }
    }

    /// The files of the register in a commit that held it in some folder.
    pub(crate) fn files_at(&self, commit: &CommitId, folder: &Path) -> Result<StoredFiles> {
        self.files_at_in(commit, folder, folder)
    }

    /// The files of a register in a folder of a commit, as far as they stand below one in it.
    pub(super) fn files_at_in(&self, commit: &CommitId, below: &Path, folder: &Path) -> Result<StoredFiles> {
        let files = self.repository.files_at(commit, below)?.into_iter();
        Ok(files.filter(|(path, _)| is_of(folder, path)).collect())
    }

    /// The partnerships' files in a commit, and what else stands in their place.
    pub(crate) fn partnerships_at(&self, commit: &CommitId) -> Result<StoredFiles> {
        self.files_below(commit, &self.likely_folder_at(commit)?)
    }

    pub(crate) fn version(&self, path: &Path, stored: Stored) -> Result<FileVersion> {
        let Some(blob) = stored.blob() else { return Ok(version_of(path, String::new(), Arc::default())) };
        let state = match self.states.get(blob) {
            Some(state) => state,
            None => self.states.insert(blob, state_of(&self.repository.blob(blob)?)),
        };
        Ok(version_of(path, blob.to_string(), state))
    }

    pub(crate) fn versions(&self, files: &StoredFiles) -> Result<Vec<FileVersion>> {
        files.iter().map(|(path, stored)| self.version(path, *stored)).collect()
    }
}

pub(super) fn is_of(folder: &Path, path: &Path) -> bool {
    path.strip_prefix(folder).is_ok_and(|within| within == Path::new(POLICY) || is_partnership(within))
}

/// What files are not as they were before.
pub(super) fn path_changes(mut before: StoredFiles, after: StoredFiles) -> Vec<PathChange> {
    let mut changes = Vec::new();
    for (path, after) in after {
        let before = before.remove(&path);
        if before != Some(after) {
            changes.push(PathChange { path, before, after: Some(after) });
        }
    }
    let gone = before.into_iter();
    changes.extend(gone.map(|(path, it)| PathChange { path, before: Some(it), after: None }));
    changes
}

/// Files as if the folder that they stand in stood elsewhere.
pub(crate) fn relocated(files: StoredFiles, from: &Path, to: &Path) -> StoredFiles {
    if from == to {
        return files;
    }
    let moved = |path: PathBuf| path.strip_prefix(from).map(|within| to.join(within)).unwrap_or(path.clone());
    files.into_iter().map(|(path, stored)| (moved(path), stored)).collect()
}

pub(super) fn version_of(path: &Path, bytes: String, state: Arc<FileState>) -> FileVersion {
    let is_below_partnerships =
        || path.parent().is_some_and(|folder| folder.iter().any(|name| name == PARTNERSHIPS));
    let is_policy = path.file_name().is_some_and(|name| name == POLICY) && !is_below_partnerships();
    FileVersion { path: slashed(path), id: (!is_policy).then(|| id_of(path)), bytes, state }
}

pub(super) fn state_of(bytes: &[u8]) -> FileState {
    match std::str::from_utf8(bytes) {
        Ok(text) if bytes.len() as u64 <= LIMIT => {
            let (file, is_whole) = document::values(text);
            FileState::new(file.canonical(), is_whole)
        }
        _ => FileState::default(),
    }
}

/// A path from the repository's root, with `/` on every system.
pub(crate) fn slashed(path: &Path) -> String {
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

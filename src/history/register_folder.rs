//! Where the register stood: the same register in whichever folder, told from others by what it holds. A commit that moves it
//! moves nothing else, and a copy beside it is another register.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::HistoryWalk;
use crate::disk::{PARTNERSHIPS, POLICY, Read, id_of, read_within, walk};
use crate::git::{BlobId, CommitId, Result, Stored};

/// Where a register stands as it is known.
#[derive(Clone, Debug)]
pub(crate) enum KnownRegister {
    OnDisk(PathBuf),
    In(CommitId),
}

/// What tells a register from another.
#[derive(Debug, Default)]
pub(super) struct RegisterTraits {
    policy: Option<BlobId>,
    contents: HashSet<BlobId>,
    stems: HashSet<String>,
    entries: HashSet<Box<str>>,
}

/// How much two registers have in common: entries first, then whole files, then what they are called.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Likeness {
    entries: usize,
    contents: usize,
    is_policy_same: bool,
    stems: usize,
}

/// Where a register came from.
#[derive(Debug)]
pub(super) struct RegisterOrigin {
    pub(super) folder: PathBuf,
    /// Whether what it came from stands there still, so that the two are two.
    pub(super) is_copied: bool,
}

impl Likeness {
    fn of(one: &RegisterTraits, other: &RegisterTraits) -> Self {
        Self {
            entries: one.entries.intersection(&other.entries).count(),
            contents: one.contents.intersection(&other.contents).count(),
            is_policy_same: one.policy.is_some() && one.policy == other.policy,
            stems: one.stems.intersection(&other.stems).count(),
        }
    }

    /// Whether they hold the same of what was recorded.
    fn is_of_one(self) -> bool {
        self.entries > 0 || self.contents > 0
    }
}

impl HistoryWalk<'_> {
    /// The folder in which a commit holds the register that this walk is about, wherever that is.
    pub(crate) fn folder_at(&self, commit: &CommitId) -> Result<Option<PathBuf>> {
        if let Some(known) = self.known_folders.borrow().get(commit) {
            return Ok(known.clone());
        }
        if let Some(first) = self.first_that_went(commit)? {
            self.known_folders.borrow_mut().insert(commit.clone(), Some(first.clone()));
            return Ok(Some(first));
        }
        let mut ours = self.registers_at(commit)?;
        ours.retain(|it| self.stood_in.borrow().contains(it));
        let found = match ours.as_slice() {
            // Where it stood is known by now, and it stands in one place at a time.
            [only] if self.stood_in.borrow().len() > 1 => Some(only.clone()),
            _ => {
                let found = self.came_from(&self.known, &self.folder, commit)?;
                let found = found.filter(|it| !it.is_copied).map(|it| it.folder);
                match found {
                    Some(other)
                        if !self.is_only_one
                            && other != self.folder
                            && !self.resembles(&self.known, &self.folder, commit, &other)? =>
                    {
                        None
                    }
                    found => found,
                }
            }
        };
        self.known_folders.borrow_mut().insert(commit.clone(), found.clone());
        Ok(found)
    }

    /// The folder in which a commit holds the register, else where it would.
    pub(crate) fn likely_folder_at(&self, commit: &CommitId) -> Result<PathBuf> {
        Ok(self.folder_at(commit)?.unwrap_or_else(|| self.folder.clone()))
    }

    /// A path of a commit in the folder in which it holds the register, as it stands in another commit; nothing where both hold
    /// it in one.
    pub(super) fn elsewhere(
        &self,
        path: &Path,
        commit: &CommitId,
        other: &CommitId,
    ) -> Result<Option<PathBuf>> {
        let Some(was_in) = self.folder_at(other)? else { return Ok(None) };
        let folder = self.likely_folder_at(commit)?;
        Ok(path.strip_prefix(&folder).ok().filter(|_| was_in != folder).map(|within| was_in.join(within)))
    }

    /// The folders in which a commit holds a register.
    pub(super) fn registers_at(&self, commit: &CommitId) -> Result<Vec<PathBuf>> {
        self.repository.folders_with(&self.folders, commit, (POLICY, PARTNERSHIPS))
    }

    /// The folder of the first register of which this one was a copy, where a commit holds both and the first has gone since: the
    /// copy goes on from it.
    fn first_that_went(&self, commit: &CommitId) -> Result<Option<PathBuf>> {
        let there = self.registers_at(commit)?;
        if !there.contains(&self.folder) {
            return Ok(None);
        }
        let now = match &self.known {
            KnownRegister::In(now) => Some(now.clone()),
            KnownRegister::OnDisk(_) => self.repository.head()?,
        };
        let lives_on = |other: &Path| match &now {
            Some(now) => self.lives_on(&KnownRegister::In(now.clone()), other, commit),
            None => Ok(false),
        };
        for other in there.iter().filter(|it| **it != self.folder) {
            if !self.holds(&self.known, other)? && !lives_on(other)? && self.was_copied_from(other, commit)? {
                return Ok(Some(other.clone()));
            }
        }
        Ok(None)
    }

    /// Whether a register of a commit, in another folder than this one, stands there no more in a later one.
    pub(super) fn has_lost_a_register(&self, before: &CommitId, after: &CommitId) -> Result<bool> {
        let still = self.registers_at(after)?;
        let gone = |it: &PathBuf| *it != self.folder && !still.contains(it);
        Ok(self.registers_at(before)?.iter().any(gone))
    }

    /// In which folder the register that stands in one here stood in another commit.
    pub(super) fn came_from(
        &self,
        here: &KnownRegister,
        folder: &Path,
        there: &CommitId,
    ) -> Result<Option<RegisterOrigin>> {
        let moved = |folder: &Path| Some(RegisterOrigin { folder: folder.to_owned(), is_copied: false });
        let mut candidates = self.registers_at(there)?;
        let is_there = candidates.iter().any(|it| it == folder);
        match candidates.as_slice() {
            [only] if only == folder => return Ok(moved(folder)),
            // It went from there, and is nowhere else.
            [only] if !self.holds(here, only)? && self.files_below(there, folder)?.is_empty() => {
                return Ok(moved(only));
            }
            [] if self.files_below(there, folder)?.is_empty() => return Ok(None),
            [] => return Ok(moved(folder)),
            _ => {}
        }
        if !is_there && !self.files_below(there, folder)?.is_empty() {
            candidates.push(folder.to_owned());
        }
        let own = self.traits(here, folder)?;
        if is_there && !own.contents.is_disjoint(&self.traits_at(there, folder)?.contents) {
            return Ok(moved(folder));
        }
        let mut best: Option<(Likeness, bool, PathBuf)> = None;
        for candidate in candidates {
            let likeness = Likeness::of(&own, &*self.traits_at(there, &candidate)?);
            let is_same_place = candidate == folder;
            let is_it = likeness.is_of_one()
                || is_same_place
                || (likeness > Likeness::default() && !self.holds(here, &candidate)?);
            let is_better = best.as_ref().is_none_or(|(least, was_same_place, _)| {
                (*least, *was_same_place) < (likeness, is_same_place)
            });
            if is_it && is_better {
                best = Some((likeness, is_same_place, candidate));
            }
        }
        let Some((likeness, _, found)) = best else { return Ok(None) };
        // What stood in the same place and has nothing of it may be another one, which lives on elsewhere.
        if !likeness.is_of_one() && found == folder && self.lives_on(here, folder, there)? {
            return Ok(None);
        }
        let is_copied = found != folder
            && self.holds(here, &found)?
            && Likeness::of(&*self.traits(here, &found)?, &*self.traits_at(there, &found)?).is_of_one();
        Ok(Some(RegisterOrigin { folder: found, is_copied }))
    }

    /// Whether a register has anything in common with the one in a folder of another commit.
    pub(super) fn resembles(
        &self,
        here: &KnownRegister,
        folder: &Path,
        there: &CommitId,
        other: &Path,
    ) -> Result<bool> {
        let own = self.traits(here, folder)?;
        Ok(Likeness::of(&own, &*self.traits_at(there, other)?) > Likeness::default())
    }

    /// Remembers where the register stood.
    pub(super) fn remember(&self, folder: &Path) {
        let mut stood_in = self.stood_in.borrow_mut();
        if !stood_in.iter().any(|it| it == folder) {
            stood_in.push(folder.to_owned());
        }
    }

    /// Whether what stood in a folder of another commit stands in another folder here, where nothing stood there.
    fn lives_on(&self, here: &KnownRegister, folder: &Path, there: &CommitId) -> Result<bool> {
        let KnownRegister::In(commit) = here else { return Ok(false) };
        let (was, before) = (self.traits_at(there, folder)?, self.registers_at(there)?);
        for other in self.registers_at(commit)? {
            if other != folder
                && !before.contains(&other)
                && Likeness::of(&was, &*self.traits_at(commit, &other)?).is_of_one()
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether a register stands in a folder.
    fn holds(&self, here: &KnownRegister, folder: &Path) -> Result<bool> {
        match here {
            KnownRegister::OnDisk(_) => {
                Ok(self.repository.root().join(folder).join(POLICY).symlink_metadata().is_ok())
            }
            KnownRegister::In(commit) => Ok(self.registers_at(commit)?.iter().any(|it| it == folder)),
        }
    }

    fn traits(&self, here: &KnownRegister, folder: &Path) -> Result<Rc<RegisterTraits>> {
        match here {
            KnownRegister::OnDisk(register) if folder == self.folder => self.traits_on_disk(register),
            KnownRegister::OnDisk(_) => self.traits_on_disk(&self.repository.root().join(folder)),
            KnownRegister::In(commit) => self.traits_at(commit, folder),
        }
    }

    fn traits_at(&self, commit: &CommitId, folder: &Path) -> Result<Rc<RegisterTraits>> {
        let key = (commit.clone(), folder.to_owned());
        if let Some(known) = self.traits.borrow().get(&key) {
            return Ok(Rc::clone(known));
        }
        let policy = self.repository.file_at(commit, &folder.join(POLICY))?.and_then(Stored::blob);
        let mut traits = RegisterTraits { policy, ..RegisterTraits::default() };
        let files = self.files_below(commit, folder)?;
        self.read_all(&files)?;
        for (path, stored) in files {
            traits.stems.insert(id_of(&path).to_lowercase());
            traits.contents.extend(stored.blob());
            if let Some(snapshot) = self.snapshot(stored)? {
                traits.entries.extend(snapshot.entries.iter().map(|entry| entry.id.clone()));
            }
        }
        let traits = Rc::new(traits);
        self.traits.borrow_mut().insert(key, Rc::clone(&traits));
        Ok(traits)
    }

    fn traits_on_disk(&self, register: &Path) -> Result<Rc<RegisterTraits>> {
        let content = |path: &Path| match read_within(register, path) {
            Read::Bytes(bytes) => Some(bytes),
            _ => None,
        };
        let policy = content(&register.join(POLICY)).map(|it| self.repository.blob_of(&it)).transpose()?;
        let mut traits = RegisterTraits { policy, ..RegisterTraits::default() };
        for path in walk::partnerships(register).unwrap_or_default() {
            traits.stems.insert(id_of(&path).to_lowercase());
            let Some(bytes) = content(&path) else { continue };
            traits.contents.insert(self.repository.blob_of(&bytes)?);
            let snapshot = self.uncommitted_snapshot(bytes)?;
            traits.entries.extend(snapshot.entries.iter().map(|entry| entry.id.clone()));
        }
        Ok(Rc::new(traits))
    }

    /// The partnerships' files below a folder of a commit.
    pub(super) fn files_below(&self, commit: &CommitId, folder: &Path) -> Result<super::StoredFiles> {
        self.files_at_in(commit, &folder.join(PARTNERSHIPS), folder)
    }
}

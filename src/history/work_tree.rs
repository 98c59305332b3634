//! What the files on disk have otherwise than a commit: what is not committed yet.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{HistoryWalk, StoredFiles, relocated, slashed, state_of, version_of};
use crate::disk::{POLICY, Read, read_within};
use crate::git::{BlobId, CommitId, Result};
use crate::model::register_diff::compare;
use crate::model::{FileDifference, FileVersion};

/// A register on disk: its folder, and the partnerships' files in it.
pub(crate) struct FilesOnDisk<'d> {
    pub(crate) register: &'d Path,
    pub(crate) partnerships: &'d [PathBuf],
}

impl HistoryWalk<'_> {
    /// What the work tree has otherwise than a commit, or than nothing.
    pub(crate) fn uncommitted(
        &self,
        from: Option<&CommitId>,
        disk: &FilesOnDisk<'_>,
    ) -> Result<Vec<FileDifference>> {
        let mut stored = StoredFiles::new();
        if let Some(commit) = from
            && let Some(folder) = self.folder_at(commit)?
        {
            stored = relocated(self.files_at(commit, &folder)?, &folder, &self.folder);
        }
        let after = self.differing(&mut stored, disk)?;
        Ok(compare(&self.versions(&stored)?, &after))
    }

    /// The same of one file.
    pub(crate) fn uncommitted_of(
        &self,
        from: Option<&CommitId>,
        within: &Path,
        disk: &FilesOnDisk<'_>,
    ) -> Result<Vec<FileDifference>> {
        let stored =
            from.map(|commit| self.repository.file_at(commit, &self.at(within, commit)?)).transpose()?;
        let Some(stored) = stored.flatten() else {
            // What is new may have been called otherwise, and stood elsewhere.
            let mut all = self.uncommitted(from, disk)?;
            all.retain(|change| change.path == slashed(within));
            return Ok(all);
        };
        let path = disk.register.join(within.strip_prefix(&self.folder).unwrap_or(within));
        let after = self.on_disk(disk.register, &path, within, stored.blob())?;
        let Some(after) = after else { return Ok(Vec::new()) };
        Ok(compare(&[self.version(within, stored)?], &[after]))
    }

    /// The files on disk that are not as they are stored, or not stored at all; the others go from `stored`.
    fn differing(&self, stored: &mut StoredFiles, disk: &FilesOnDisk<'_>) -> Result<Vec<FileVersion>> {
        let (policy, unseen) = (disk.register.join(POLICY), self.unseen()?);
        stored.retain(|path, _| !unseen.contains(path));
        let mut files = Vec::new();
        for path in std::iter::once(&policy).chain(disk.partnerships) {
            let within = self.within(disk.register, path);
            let then = stored.get(&within).and_then(|file| file.blob());
            match self.on_disk(disk.register, path, &within, then)? {
                Some(file) => files.push(file),
                None => drop(stored.remove(&within)),
            }
        }
        Ok(files)
    }

    /// A path in the register's folder as a commit has it, wherever that holds the register.
    pub(crate) fn at(&self, within: &Path, commit: &CommitId) -> Result<PathBuf> {
        let folder = self.likely_folder_at(commit)?;
        Ok(within.strip_prefix(&self.folder).map_or_else(|_| within.to_owned(), |it| folder.join(it)))
    }

    /// A file on disk by its path from the repository's root.
    pub(crate) fn within(&self, register: &Path, path: &Path) -> PathBuf {
        self.folder.join(path.strip_prefix(register).unwrap_or(path))
    }

    /// A file as it stands on disk; nothing when it is as it was.
    fn on_disk(
        &self,
        register: &Path,
        path: &Path,
        within: &Path,
        then: Option<BlobId>,
    ) -> Result<Option<FileVersion>> {
        let Read::Bytes(bytes) = read_within(register, path) else {
            return Ok(Some(version_of(within, String::new(), Arc::default())));
        };
        let blob = self.repository.blob_of(&bytes)?;
        // Line ends that git converted on their way to the disk are no change.
        let is_same = |then| Ok(then == blob || then == self.repository.blob_of(&without_returns(&bytes))?);
        if then.map(is_same).transpose()?.unwrap_or(false) {
            return Ok(None);
        }
        Ok(Some(version_of(within, blob.to_string(), Arc::new(state_of(&bytes)))))
    }
}

fn without_returns(bytes: &[u8]) -> Vec<u8> {
    String::from_utf8_lossy(bytes).replace("\r\n", "\n").into_bytes()
}

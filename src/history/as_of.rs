//! The register as a commit held it: in which folder it stood, its policy, all of it, and which commit the main branch stood at
//! on a day.

use std::path::{Path, PathBuf};

use super::HistoryWalk;
use crate::disk::load;
use crate::disk::{FileKind, Loaded, POLICY, Read, committed, id_of};
use crate::document;
use crate::git::{CommitId, Main, Repository, Result, Stored};
use crate::model::day::day_of;
use crate::model::{Day, FileId, Policy};
use crate::words::Lang;

/// Where a register is looked for.
#[derive(Clone, Copy)]
pub(crate) struct RegisterPlace<'p> {
    /// The folder that was named, else the one to look from.
    pub(crate) searched: &'p Path,
    /// Whether it was named, so that the register stands there or nowhere.
    pub(crate) was_named: bool,
    /// Where it stands on disk, when it does.
    pub(crate) on_disk: Option<&'p Path>,
}

impl RegisterPlace<'_> {
    /// The register's folder in a commit, from the repository's root: that of the register on disk, wherever it stood; else the
    /// one that was named, or the nearest from where we are, as it is looked for on disk.
    pub(crate) fn folder_in(self, repository: &Repository, commit: &CommitId) -> Result<Option<PathBuf>> {
        if let Some(register) = self.on_disk
            && let Some(folder) = HistoryWalk::of_register(repository, register)?.folder_at(commit)?
        {
            return Ok(Some(folder));
        }
        let place = repository.relative(self.searched)?;
        let holds = |folder: &Path| repository.file_at(commit, &folder.join(POLICY)).map(|it| it.is_some());
        if self.was_named {
            return Ok(if holds(&place)? { Some(place) } else { None });
        }
        for folder in place.ancestors() {
            for folder in [folder.to_owned(), folder.join("register")] {
                if holds(&folder)? {
                    return Ok(Some(folder));
                }
            }
        }
        Ok(None)
    }

    /// Which branch counts, says the register that HEAD holds: what somebody is typing in the work tree has not been agreed.
    /// Where HEAD holds none, it is the work tree's.
    pub(crate) fn policy_of_head(self, repository: &Repository) -> Result<Policy> {
        if let Some(head) = repository.head()?
            && let Some(folder) = self.folder_in(repository, &head)?
        {
            return policy_in(repository, &head, &folder);
        }
        Ok(self.on_disk.and_then(load::policy).unwrap_or_default())
    }
}

/// The last commit of the main branch before the first that is of a later day, each by its own clock; none when its first is.
pub(crate) fn on_day(repository: &Repository, main: &Main, day: Day) -> Result<Option<CommitId>> {
    let end = ((day - day_of(0)).num_days() + 1) * 86_400;
    repository.last_before(&main.tip, end)
}

/// The folders in which a commit holds a register, wherever that is.
pub(crate) fn folders_in(repository: &Repository, commit: &CommitId) -> Result<Vec<PathBuf>> {
    let files = repository.files_at(commit, Path::new(""))?.into_iter();
    let policies = files.filter(|(path, _)| path.file_name().is_some_and(|name| name == POLICY));
    Ok(policies.filter_map(|(path, _)| path.parent().map(Path::to_owned)).collect())
}

/// The policy of a register in a commit, as far as it can be read.
pub(crate) fn policy_in(repository: &Repository, commit: &CommitId, folder: &Path) -> Result<Policy> {
    let Some(Read::Bytes(bytes)) = policy_file(repository, commit, folder)? else {
        return Ok(Policy::default());
    };
    let text = String::from_utf8_lossy(&bytes);
    Ok(document::read_policy(Lang::default(), FileId(0), &text).facts)
}

/// The register in a folder on disk, as it is staged: what the next commit will hold of it.
pub(crate) fn as_staged(repository: &Repository, register: &Path, lang: Lang) -> Result<Loaded> {
    let folder = repository.relative(register)?;
    let (mut policy, mut files) = (None, Vec::new());
    for (path, stored) in repository.staged_in(register)? {
        let read = content(repository, stored)?;
        if path == folder.join(POLICY) {
            policy = Some(read);
        } else {
            files.push((register.join(path.strip_prefix(&folder).unwrap_or(&path)), read));
        }
    }
    Ok(committed::register(register, lang, policy, files))
}

impl HistoryWalk<'_> {
    /// The register as a commit holds it, and of its partnerships those that are wanted by their id and text.
    pub(crate) fn register_at(
        &self,
        commit: &CommitId,
        lang: Lang,
        is_wanted: &dyn Fn(&str, &str) -> bool,
    ) -> Result<Loaded> {
        let (root, folder) = (self.repository.root(), self.likely_folder_at(commit)?);
        let policy = policy_file(self.repository, commit, &folder)?;
        let mut files = Vec::new();
        for (path, stored) in self.files_below(commit, &folder)? {
            let read = content(self.repository, stored)?;
            let text = if let Read::Bytes(bytes) = &read { bytes.as_slice() } else { &[] };
            if is_wanted(&id_of(&path), &String::from_utf8_lossy(text)) {
                files.push((root.join(path), read));
            }
        }
        Ok(committed::register(&root.join(folder), lang, policy, files))
    }
}

fn policy_file(repository: &Repository, commit: &CommitId, folder: &Path) -> Result<Option<Read>> {
    let stored = repository.file_at(commit, &folder.join(POLICY))?;
    stored.map(|stored| content(repository, stored)).transpose()
}

/// What stands in a commit, as if it stood on disk.
fn content(repository: &Repository, stored: Stored) -> Result<Read> {
    Ok(match stored {
        Stored::File(blob) => committed::read(repository.blob(blob)?),
        Stored::Link => Read::NotAFile(FileKind::Link(PathBuf::new())),
        Stored::Submodule => Read::NotAFile(FileKind::Folder),
    })
}

//! What one commit of a register has and another has not, in partnerships and entries; and what is not in order in one.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::disk::committed;
use crate::disk::read::Read;
use crate::disk::walk::{POLICY, id_of};
use crate::finding::Finding;
use crate::git::{BlobId, CommitId, Refusal, Repository, Stored};
use crate::record::conflict::sides::entries;
use crate::record::site::RegisterSite;

/// What one commit has and another has not.
#[derive(Debug, Default)]
pub(crate) struct News {
    pub(crate) partnerships: BTreeSet<String>,
    pub(crate) entries: BTreeSet<String>,
    /// How many other files of the register differ.
    pub(crate) others: usize,
}

impl News {
    /// What is new in `to`; from nothing, all of it.
    pub(super) fn between(
        repository: &Repository,
        folder: &Path,
        from: Option<&CommitId>,
        to: &CommitId,
    ) -> Result<Self, Refusal> {
        let files = |commit: &CommitId| -> Result<BTreeMap<PathBuf, Stored>, Refusal> {
            Ok(repository.files_at(commit, folder)?.into_iter().collect())
        };
        let before = from.map(files).transpose()?.unwrap_or_default();
        let after = files(to)?;
        let mut news = Self::default();
        let mut old = BTreeSet::new();
        let changed = |files: &BTreeMap<PathBuf, Stored>,
                       other: &BTreeMap<PathBuf, Stored>|
         -> Vec<(PathBuf, Option<BlobId>)> {
            let differs = files.iter().filter(|(path, stored)| other.get(*path) != Some(*stored));
            differs.map(|(path, stored)| (path.clone(), stored.blob())).collect()
        };
        let read = |blob: BlobId| -> Result<BTreeSet<String>, Refusal> {
            Ok(entries(&String::from_utf8_lossy(&repository.blob(blob)?)))
        };
        for (path, blob) in changed(&before, &after) {
            if is_partnership(folder, &path) {
                news.partnerships.insert(id_of(&path));
                old.extend(blob.map(read).transpose()?.unwrap_or_default());
            }
        }
        for (path, blob) in changed(&after, &before) {
            if is_partnership(folder, &path) {
                news.partnerships.insert(id_of(&path));
                news.entries.extend(blob.map(read).transpose()?.unwrap_or_default());
            } else {
                news.others += 1;
            }
        }
        news.entries = news.entries.difference(&old).cloned().collect();
        Ok(news)
    }

    /// Adds what came later.
    pub(super) fn take(&mut self, later: Self) {
        self.partnerships.extend(later.partnerships);
        self.entries.extend(later.entries);
        self.others += later.others;
    }
}

fn is_partnership(folder: &Path, path: &Path) -> bool {
    path.strip_prefix(folder).is_ok_and(committed::is_partnership)
}

/// What is not in order in the register as a commit has it.
pub(super) fn findings_at(
    site: RegisterSite<'_>,
    repository: &Repository,
    folder: &Path,
    commit: &CommitId,
) -> Result<Vec<Finding>, Refusal> {
    let root = repository.root().join(folder);
    let (mut policy, mut partnerships) = (None, Vec::new());
    for (path, stored) in repository.files_at(commit, folder)? {
        let Some(blob) = stored.blob() else { continue };
        let read = |blob| -> Result<Read, Refusal> { Ok(committed::read(repository.blob(blob)?)) };
        if path == folder.join(POLICY) {
            policy = Some(read(blob)?);
        } else if is_partnership(folder, &path) {
            partnerships.push((repository.root().join(&path), read(blob)?));
        }
    }
    Ok(site.findings(&committed::register(&root, site.lang, policy, partnerships)))
}

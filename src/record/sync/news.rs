//! What one commit of a register has and another has not, in partnerships and entries; and what is not in order in one.

use std::collections::BTreeSet;
use std::path::Path;

use crate::disk::{POLICY, Read, committed, id_of};
use crate::finding::Finding;
use crate::git::{CommitId, PathChange, Refusal, Repository, Stored};
use crate::record::RegisterSite;
use crate::record::conflict::entries;

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
        let changes = if let Some(from) = from {
            repository.changes(from, to, folder)?
        } else {
            let files = repository.files_at(to, folder)?.into_iter();
            files.map(|(path, stored)| PathChange { path, before: None, after: Some(stored) }).collect()
        };
        let read = |stored: Option<Stored>| -> Result<BTreeSet<String>, Refusal> {
            let bytes = stored.and_then(Stored::blob).map(|blob| repository.blob(blob)).transpose()?;
            Ok(bytes.map(|bytes| entries(&String::from_utf8_lossy(&bytes))).unwrap_or_default())
        };
        let (mut news, mut old) = (Self::default(), BTreeSet::new());
        for change in changes {
            if is_partnership(folder, &change.path) {
                news.partnerships.insert(id_of(&change.path));
                old.extend(read(change.before)?);
                news.entries.extend(read(change.after)?);
            } else {
                news.others += usize::from(change.after.is_some());
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

//! What came in and what went out, told in partnerships and entries; and what is not in order in a register as committed.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::sides::entries;
use crate::context::Context;
use crate::disk::committed;
use crate::disk::load::Loaded;
use crate::disk::read::Read;
use crate::disk::walk::{POLICY, id_of};
use crate::finding::Finding;
use crate::git::{BlobId, CommitId, Refusal, Repository, Stored};
use crate::words::{Lang, sync as words};

/// How many ids are told before the rest is only counted.
const TOLD: usize = 6;

/// What one commit has and another has not.
#[derive(Debug, Default)]
pub(crate) struct News {
    /// The partnerships that differ.
    pub(crate) partnerships: BTreeSet<String>,
    /// The entries that are new.
    pub(crate) entries: BTreeSet<String>,
    /// How many other files of the register differ.
    others: usize,
}

impl News {
    /// What is new in `to`; from nothing, all of it.
    pub(crate) fn between(
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
    pub(crate) fn take(&mut self, later: Self) {
        self.partnerships.extend(later.partnerships);
        self.entries.extend(later.entries);
        self.others += later.others;
    }

    /// In a few words: `2 partnerships (a, b) and 1 entry (2026-…)`.
    pub(crate) fn told(&self, lang: Lang) -> String {
        let mut parts = Vec::new();
        if !self.partnerships.is_empty() {
            parts.push(words::partnerships(lang, self.partnerships.len()) + &listed(&self.partnerships));
        }
        if !self.entries.is_empty() {
            parts.push(words::entries(lang, self.entries.len()) + &listed(&self.entries));
        }
        if self.others > 0 && self.partnerships.is_empty() {
            parts.push(words::settings(lang));
        }
        if parts.is_empty() { words::nothing_of_the_register(lang) } else { parts.join(", ") }
    }
}

fn listed(ids: &BTreeSet<String>) -> String {
    let clean = |id: &String| crate::text::clean::Clean::line(id).to_string();
    let told: Vec<String> = ids.iter().take(TOLD).map(clean).collect();
    let more = if ids.len() > TOLD { ", …" } else { "" };
    format!(" ({}{more})", told.join(", "))
}

fn is_partnership(folder: &Path, path: &Path) -> bool {
    path.strip_prefix(folder).is_ok_and(committed::is_partnership)
}

/// What is not in order in the register as a commit has it.
pub(crate) fn findings_at(
    context: &Context,
    repository: &Repository,
    folder: &Path,
    commit: &CommitId,
) -> Result<Vec<Finding>, Refusal> {
    let loaded = loaded_at(context, repository, folder, commit)?;
    let site = crate::record::site::RegisterSite { folder, lang: context.lang, today: context.today };
    Ok(site.findings(&loaded))
}

fn loaded_at(
    context: &Context,
    repository: &Repository,
    folder: &Path,
    commit: &CommitId,
) -> Result<Loaded, Refusal> {
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
    Ok(committed::register(&root, context.lang, policy, partnerships))
}

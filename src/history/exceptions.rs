//! Exceptions about a key of the head hold until that key changes: whether it did since somebody looked, only the past says.

use std::path::{Path, PathBuf};

use super::register_folder::KnownRegister;
use super::walk::state_of;
use super::{FilesOnDisk, HistoryWalk};
use crate::disk::Loaded;
use crate::git::{CommitId, Result};
use crate::model::{
    ContentChange, EntryId, ExceptedRule, Facts as _, FileState, Head, Partnership, TomlValue,
};

/// Marks the exceptions about a key that says something else than when they were recorded, up to a commit.
pub(crate) fn mark_outlived(walk: &HistoryWalk<'_>, tip: &CommitId, loaded: &mut Loaded) -> Result<()> {
    let files: Vec<PathBuf> = loaded.files.iter().skip(1).map(|file| file.path.clone()).collect();
    for partnership in &mut loaded.register.partnerships {
        let exceptions = about_keys(partnership);
        let file = &loaded.files[partnership.file.0];
        let Some(text) = file.text.as_deref().filter(|_| !exceptions.is_empty()) else { continue };
        let now = state_of(text.as_bytes());
        let changes = walk.changing_file(tip, &path_in(walk, tip, &file.path, &files)?)?;
        for (id, key) in exceptions {
            let brings = |change: &ContentChange| matches!(change, ContentChange::Added { id: added, .. } if *added == *id.as_str());
            let mut all = changes.iter().flat_map(|(_, changes)| changes);
            let first = all.rfind(|it| it.changes.iter().any(brings));
            if first.is_some_and(|then| said(&then.state, &key) != said(&now, &key)) {
                partnership.outlived.push(id);
            }
        }
    }
    Ok(())
}

/// Under which path a commit holds a file that was read: in the folder where that holds the register, and by its name then.
fn path_in(walk: &HistoryWalk<'_>, commit: &CommitId, path: &Path, files: &[PathBuf]) -> Result<PathBuf> {
    let KnownRegister::OnDisk(register) = &walk.known else { return walk.repository.relative(path) };
    let within = walk.within(register, path);
    let disk = FilesOnDisk { register, partnerships: files };
    let was_at = walk.uncommitted_of(Some(commit), &within, &disk)?.into_iter().find_map(|it| it.was_at);
    walk.at(&was_at.map_or(within, PathBuf::from), commit)
}

/// The exceptions about a key of the head, each with the key.
fn about_keys(partnership: &Partnership) -> Vec<(EntryId, Vec<String>)> {
    let texts =
        partnership.dossier.exceptions.standing().filter(|it| it.rule != ExceptedRule::PossibleDuplicate);
    let keyed = texts.filter_map(|it| {
        let key: Vec<String> = it.about.as_deref()?.split('.').map(str::to_owned).collect();
        Head::SCHEMA.key(key.first()?).map(|_| (it.id.clone(), key))
    });
    keyed.collect()
}

/// What a head says at a key and below it.
fn said<'s>(state: &'s FileState, key: &[String]) -> Vec<(&'s [String], &'s TomlValue)> {
    state
        .head
        .iter()
        .filter(|(path, _)| path.starts_with(key))
        .map(|(path, value)| (path.as_slice(), value))
        .collect()
}

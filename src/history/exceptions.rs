//! Exceptions about a key of the head hold until that key changes: whether it did since somebody looked, only the past says.

use std::path::Path;

use super::walk::state_of;
use crate::disk::Loaded;
use crate::document::Sought;
use crate::git::{CommitId, Repository, Result, Stored};
use crate::model::{EntryId, ExceptedRule, Facts as _, FileState, Head, Partnership, TomlValue};

/// Marks the exceptions about a key that says something else than when they were recorded, up to a commit.
pub(crate) fn mark_outlived(repository: &Repository, tip: &CommitId, loaded: &mut Loaded) -> Result<()> {
    for partnership in &mut loaded.register.partnerships {
        let exceptions = about_keys(partnership);
        let file = &loaded.files[partnership.file.0];
        let Some(text) = file.text.as_deref().filter(|_| !exceptions.is_empty()) else { continue };
        let now = state_of(text.as_bytes());
        let within = repository.relative(&file.path)?;
        for (id, key) in exceptions {
            let first = first_with(repository, tip, &within, &id)?;
            if first.is_some_and(|then| said(&state_of(&then), &key) != said(&now, &key)) {
                partnership.outlived.push(id);
            }
        }
    }
    Ok(())
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

/// The file as the first commit held it that has the entry; none when it is not committed yet.
fn first_with(
    repository: &Repository,
    tip: &CommitId,
    within: &Path,
    id: &EntryId,
) -> Result<Option<Vec<u8>>> {
    let sought = Sought::new(id.as_str());
    let mut first = None;
    for commit in repository.commits_below(tip, &[within.to_owned()], None)? {
        let stored = repository.file_at(&commit.id, within)?;
        let Some(blob) = stored.and_then(Stored::blob) else { break };
        let bytes = repository.blob(blob)?;
        if !std::str::from_utf8(&bytes).is_ok_and(|text| sought.is_in(text)) {
            break;
        }
        first = Some(bytes);
    }
    Ok(first)
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

//! What changes that nobody committed take away of what is recorded: to commit them would not be the way out.

use std::path::Path;

use super::Obstacle;
use crate::disk::{Read, read_regular};
use crate::document::whole_values;
use crate::git::Repository;
use crate::model::{Kind, TomlValue};

/// The entries that the last commit holds of a file, and the file itself no longer, or otherwise. None where that cannot be told.
pub(super) fn removed(repository: &Repository, path: &Path) -> Vec<String> {
    taken_away(repository, path).unwrap_or_default()
}

fn taken_away(repository: &Repository, path: &Path) -> Option<Vec<String>> {
    let within = repository.relative(path).ok()?;
    let head = repository.head().ok()??;
    let blob = repository.file_at(&head, &within).ok()??.blob()?;
    let before = whole_values(std::str::from_utf8(&repository.blob(blob).ok()?).ok()?)?;
    let now = match read_regular(path) {
        Read::Bytes(bytes) => whole_values(std::str::from_utf8(&bytes).ok()?)?,
        _ => return None,
    };
    let entries = Kind::ALL.iter().flat_map(|kind| {
        let key = kind.table();
        let of = |tree: &TomlValue, id: &str| tree.get(key).and_then(|table| table.get(id)).cloned();
        let all = before.get(key).map(TomlValue::entries).unwrap_or_default();
        let gone = all.iter().filter(|(id, entry)| of(&now, id).as_ref() != Some(entry));
        gone.map(|(id, _)| id.clone()).collect::<Vec<_>>()
    });
    Some(entries.collect())
}

/// What stands in the way of a write to a file with changes that nobody committed.
pub(super) fn obstacle(repository: &Repository, path: &Path) -> Obstacle {
    let (path, entries) = (path.to_owned(), removed(repository, path));
    if entries.is_empty() { Obstacle::Dirty(path) } else { Obstacle::Removing { path, entries } }
}

//! Entries go to the end of the file; every byte that was there stays as it was.

use super::prove::{Unfit, differs_only_at, read};
use super::set::find;
use crate::model::{EntryId, KeyPath, Kind};

/// Adds an entry, as [`super::entry`] writes it, to the end of a file, with the file's own line ends.
pub fn append(text: &str, kind: Kind, id: &EntryId, entry: &str) -> Result<String, Unfit> {
    let end = line_end(text);
    let mut after = String::with_capacity(text.len() + entry.len() + 4);
    after.push_str(text);
    if !text.is_empty() && !text.ends_with('\n') {
        after.push_str(end);
    }
    after.push_str(end);
    after.push_str(&entry.replace('\n', end));
    let path = KeyPath::from([kind.table(), id.as_str()]);
    if find(&read(text)?, &path.0).is_some() {
        return Err(Unfit::Entangled(path));
    }
    differs_only_at(text, &after, &path)?;
    Ok(after)
}

/// The line end of a file: that of its first line.
pub(super) fn line_end(text: &str) -> &'static str {
    match text.find('\n') {
        Some(at) if text[..at].ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

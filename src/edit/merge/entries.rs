//! Entries as facts: whether two say the same, and whether one is the other, redacted.

use toml::de::{DeTable, DeValue};

use super::value::is_equal;
use crate::edit::prove::{is_same, is_same_table};

/// Whether two entries, or tables, say the same however they are written.
pub(super) fn says_the_same(a: &str, b: &str) -> bool {
    let is_same = |a: &str, b: &str| match (DeTable::parse(a), DeTable::parse(b)) {
        (Ok(a), Ok(b)) => is_same_table(a.get_ref(), b.get_ref()),
        _ => false,
    };
    is_equal(a, b) || is_same(a, b)
}

/// Whether an entry became another by nothing but a redaction: the table stays, and what is left of it was there.
pub(super) fn is_redacted(before: &str, after: &str) -> bool {
    let (Ok(before), Ok(after)) = (DeTable::parse(before), DeTable::parse(after)) else { return false };
    let entry = |tree: &DeTable<'_>, key: &str| {
        let mut entries = tree.values().filter_map(|kind| kind.get_ref().as_table());
        entries.any(|kind| kind.values().any(|entry| entry.get_ref().get(key).is_some()))
    };
    let (before, after) = (before.get_ref(), after.get_ref());
    entry(after, "redacted") && !entry(before, "redacted") && is_part(after, before)
}

/// Whether all that a table says was said by another, the redaction itself left aside.
fn is_part(part: &DeTable<'_>, whole: &DeTable<'_>) -> bool {
    let mut keys = part.iter().filter(|(key, _)| key.get_ref() != "redacted");
    keys.all(|(key, value)| {
        match (value.get_ref(), whole.get(key.get_ref().as_ref()).map(toml::Spanned::get_ref)) {
            (DeValue::Table(part), Some(DeValue::Table(whole))) => is_part(part, whole),
            (value, Some(whole)) => is_same(value, whole),
            (_, None) => false,
        }
    })
}

//! The proof that a change did what it should, and nothing else: both texts are read, and compared fact by fact.

use toml::de::{DeTable, DeValue};

use crate::document::without_mark;
use crate::model::KeyPath;

/// Why a change cannot be made to a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unfit {
    /// The file has lines that cannot be read; mend those first.
    Unreadable,
    /// The key stands where a program cannot change it without touching something else.
    Entangled(KeyPath),
    /// There is nothing there to take away.
    Absent(KeyPath),
}

/// The facts of a text, when every line can be read.
pub(super) fn read(text: &str) -> Result<DeTable<'_>, Unfit> {
    let (tree, errors) = DeTable::parse_recoverable(without_mark(text));
    if errors.is_empty() { Ok(tree.into_inner()) } else { Err(Unfit::Unreadable) }
}

/// Proves that two texts differ at one key and nowhere else; `kept` is what must be kept to the byte at the start.
pub(super) fn differs_only_at(before: &str, after: &str, path: &KeyPath) -> Result<(), Unfit> {
    let (old, new) = (read(before)?, read(after).map_err(|_| Unfit::Entangled(path.clone()))?);
    if is_same_but(&old, &new, &path.0) { Ok(()) } else { Err(Unfit::Entangled(path.clone())) }
}

/// Whether two tables are the same but for what stands at a path; tables that came or went with it are empty elsewhere.
fn is_same_but(old: &DeTable<'_>, new: &DeTable<'_>, path: &[String]) -> bool {
    let Some((key, rest)) = path.split_first() else { return true };
    let others = |table: &DeTable<'_>| table.keys().filter(|it| it.get_ref() != key.as_str()).count();
    let is_kept = old.iter().filter(|(it, _)| it.get_ref() != key.as_str()).all(|(it, value)| {
        new.get(it.get_ref().as_ref()).is_some_and(|other| is_same(value.get_ref(), other.get_ref()))
    });
    let (old_value, new_value) = (old.get(key.as_str()), new.get(key.as_str()));
    let is_rest_kept = match (old_value.map(toml::Spanned::get_ref), new_value.map(toml::Spanned::get_ref)) {
        (Some(DeValue::Table(old)), Some(DeValue::Table(new))) => is_same_but(old, new, rest),
        (Some(DeValue::Array(old)), Some(DeValue::Array(new))) if !rest.is_empty() => {
            // One more at the end is a table that came with the key.
            let added = new.get(old.len()).map(toml::Spanned::get_ref);
            let is_added = match added {
                Some(DeValue::Table(added)) if rest[0] == old.len().to_string() => {
                    is_same_but(&DeTable::new(), added, &rest[1..])
                }
                Some(_) => false,
                None => true,
            };
            is_added
                && new.len() - old.len().min(new.len()) <= 1
                && old.len() <= new.len()
                && old.iter().zip(new.iter()).enumerate().all(|(at, (a, b))| {
                    match (a.get_ref(), b.get_ref()) {
                        (DeValue::Table(a), DeValue::Table(b)) if rest[0] == at.to_string() => {
                            is_same_but(a, b, &rest[1..])
                        }
                        (a, b) => is_same(a, b),
                    }
                })
        }
        (None, Some(DeValue::Table(new))) => is_same_but(&DeTable::new(), new, rest),
        (Some(DeValue::Table(old)), None) => is_same_but(old, &DeTable::new(), rest),
        _ => rest.is_empty() || (old_value.is_none() && new_value.is_none()),
    };
    others(old) == others(new) && is_kept && is_rest_kept
}

/// Whether two values say the same, wherever and however they are written.
pub(super) fn is_same(a: &DeValue<'_>, b: &DeValue<'_>) -> bool {
    match (a, b) {
        (DeValue::Table(a), DeValue::Table(b)) => is_same_table(a, b),
        (DeValue::Array(a), DeValue::Array(b)) => {
            a.len() == b.len() && a.iter().zip(b.iter()).all(|(a, b)| is_same(a.get_ref(), b.get_ref()))
        }
        (DeValue::String(a), DeValue::String(b)) => a.replace("\r\n", "\n") == b.replace("\r\n", "\n"),
        (DeValue::Integer(a), DeValue::Integer(b)) => a.as_str() == b.as_str() && a.radix() == b.radix(),
        (DeValue::Float(a), DeValue::Float(b)) => a.as_str() == b.as_str(),
        (DeValue::Boolean(a), DeValue::Boolean(b)) => a == b,
        (DeValue::Datetime(a), DeValue::Datetime(b)) => a == b,
        _ => false,
    }
}

pub(super) fn is_same_table(a: &DeTable<'_>, b: &DeTable<'_>) -> bool {
    a.len() == b.len()
        && a.iter().all(|(key, value)| {
            b.get(key.get_ref().as_ref()).is_some_and(|other| is_same(value.get_ref(), other.get_ref()))
        })
}

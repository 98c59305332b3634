//! Where something is said: a file and a key in it. Only the document knows the line.

use super::entries::Entry;
use super::facts::Given as _;

/// A file of the register, by its number in reading order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub usize);

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub file: FileId,
    pub spot: Spot,
}

/// A spot in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    /// The file as a whole.
    File,
    Value(KeyPath),
    Key(KeyPath),
    /// The header of a table, for what it lacks; of the empty path, the head's first line.
    Header(KeyPath),
    /// A key that is missing: shown at the header of the table that lacks it, and named whole.
    Missing(KeyPath),
    /// Bytes of the text, for what has no key.
    Bytes(usize, usize),
}

impl Spot {
    /// The keys of what is meant; nothing for a table as a whole, and for what has no key.
    pub fn path(&self) -> Option<&KeyPath> {
        match self {
            Self::Value(path) | Self::Key(path) | Self::Missing(path) => Some(path),
            Self::File | Self::Header(_) | Self::Bytes(..) => None,
        }
    }
}

/// The keys that lead to a value, outermost first; a number for a place in a list.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub struct KeyPath(pub Vec<String>);

impl KeyPath {
    /// The path one key deeper.
    pub fn join(&self, key: &str) -> Self {
        let mut keys = self.0.clone();
        keys.push(key.to_owned());
        Self(keys)
    }

    /// The path of the table that holds the key.
    pub fn parent(&self) -> Self {
        Self(self.0[..self.0.len().saturating_sub(1)].to_vec())
    }
}

impl<const N: usize> From<[&str; N]> for KeyPath {
    fn from(keys: [&str; N]) -> Self {
        Self(keys.iter().map(|key| (*key).to_owned()).collect())
    }
}

impl std::fmt::Display for KeyPath {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.join("."))
    }
}

fn path(keys: &[&str]) -> KeyPath {
    KeyPath(keys.iter().map(|key| (*key).to_owned()).collect())
}

fn path_of<T>(table: &str, entry: &Entry<T>, keys: &[&str]) -> KeyPath {
    let mut path = KeyPath::from([table, entry.id.as_str()]);
    path.0.extend(keys.iter().map(|key| (*key).to_owned()));
    path
}

/// Where a key of the head is written.
pub fn value(keys: &[&str]) -> Spot {
    Spot::Value(path(keys))
}

/// The header of the table that lacks a key of the head.
pub fn missing(keys: &[&str]) -> Spot {
    Spot::Missing(path(keys))
}

/// The spot of a text of the head that was not given: its value when it is blank, else the header of the table that
/// lacks it. Nothing when it was given.
pub fn not_given_in_head<P: AsRef<str>>(keys: &[&str], text: Option<&P>) -> Option<Spot> {
    match text {
        Some(_) if text.is_given() => None,
        Some(_) => Some(value(keys)),
        None => Some(missing(keys)),
    }
}

/// Where an entry's key is written.
pub fn value_of<T>(table: &str, entry: &Entry<T>, keys: &[&str]) -> Spot {
    Spot::Value(path_of(table, entry, keys))
}

/// The header of the table that lacks a key of an entry.
pub fn missing_in<T>(table: &str, entry: &Entry<T>, keys: &[&str]) -> Spot {
    Spot::Missing(path_of(table, entry, keys))
}

/// The spot of a text that was not given: its value when it is blank, else the header of the table that lacks it.
/// Nothing when it was given.
pub fn not_given<T, P: AsRef<str>>(
    table: &str,
    entry: &Entry<T>,
    keys: &[&str],
    text: Option<&P>,
) -> Option<Spot> {
    match text {
        Some(_) if text.is_given() => None,
        Some(_) => Some(value_of(table, entry, keys)),
        None => Some(missing_in(table, entry, keys)),
    }
}

//! Where something is said: a file and a key in it. Only the document knows the line.

/// A file of the register, by its number in reading order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(pub usize);

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The file.
    pub file: FileId,
    /// Where in it.
    pub spot: Spot,
}

/// A spot in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Spot {
    /// The file as a whole.
    File,
    /// The value of a key.
    Value(KeyPath),
    /// A key itself.
    Key(KeyPath),
    /// The header of a table, for what it lacks; of the empty path, the head's first line.
    Header(KeyPath),
    /// A key that is missing: shown at the header of the table that lacks it, and named whole.
    Missing(KeyPath),
    /// Bytes of the text, for what has no key.
    Bytes(usize, usize),
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

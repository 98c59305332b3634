//! What a file is in a register, by its path or by what it says.

use std::path::Path;

use crate::disk::walk;
use crate::edit;
use crate::model::Value;

/// What a file is in a register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum FileRole {
    /// A partnership, by its id.
    Partnership(String),
    /// `register.toml`.
    Policy,
    /// Somebody else's.
    Other,
}

impl FileRole {
    pub(crate) fn of(path: &Path) -> Self {
        let is_below = path.iter().rev().skip(1).any(|part| part == walk::PARTNERSHIPS);
        match path.file_name() {
            Some(name) if name == walk::POLICY => Self::Policy,
            _ if is_below && path.extension().is_some_and(|it| it == "toml") => {
                Self::Partnership(walk::id_of(path))
            }
            _ => Self::Other,
        }
    }

    /// What a file is, by its path or else by what it says: only a register's files have a number for their format.
    pub(crate) fn of_text(path: &Path, text: &str) -> Self {
        let is_toml = path.extension().is_some_and(|it| it == "toml");
        let has_schema = || {
            let answers = edit::fragment(text).unwrap_or_default().answers;
            answers.iter().any(|(key, value)| *key == ["schema"].into() && matches!(value, Value::Number(_)))
        };
        match Self::of(path) {
            Self::Other if is_toml && has_schema() => Self::Partnership(walk::id_of(path)),
            role => role,
        }
    }
}

//! What happened to something that had landed.

use std::path::PathBuf;

use crate::model::dossier::Kind;
use crate::model::toml_value::{Path, TomlValue};

/// What happened, and where.
#[derive(Clone, Debug, PartialEq)]
pub struct Departure {
    /// The file: where it stands now, else where it stood.
    pub path: PathBuf,
    /// The partnership, by its id now, or at last.
    pub partnership: String,
    /// The parent that it was compared with, counted from 0.
    pub parent: usize,
    /// The landing in which the entry was bound, when that was before this one.
    pub landed: Option<u32>,
    /// What happened.
    pub what: What,
}

/// What happened.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// An entry says something else.
    Changed {
        /// Its kind.
        kind: Kind,
        /// Its id.
        id: String,
        /// What it said.
        before: TomlValue,
        /// What it says.
        after: TomlValue,
    },
    /// An entry is gone.
    Removed {
        /// Its kind.
        kind: Kind,
        /// Its id.
        id: String,
        /// What it said.
        before: TomlValue,
        /// The partnership in which the id stands now.
        elsewhere: Option<String>,
    },
    /// A partnership is gone.
    FileRemoved,
    /// An entry lost its text on a legal ground, which is the one change that is allowed.
    Redacted {
        /// Its kind.
        kind: Kind,
        /// Its id.
        id: String,
        /// What it lost.
        lost: Vec<Path>,
        /// What it says of that: `redacted`.
        said: TomlValue,
    },
    /// An entry bears an id that stood for another kind or another partnership.
    EntryIdReused {
        /// Its kind.
        kind: Kind,
        /// Its id.
        id: String,
        /// The kind that the id stood for.
        was: Kind,
        /// The partnership that it stood in.
        of: String,
    },
    /// A partnership bears an id that stood for another.
    StemReused {
        /// The one that it stood for, as that is called now or at last.
        of: String,
    },
}

impl What {
    /// Whether it is what nobody may do to what has landed.
    pub fn is_violation(&self) -> bool {
        matches!(self, Self::Changed { .. } | Self::Removed { .. } | Self::FileRemoved)
    }
}

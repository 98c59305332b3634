//! What is known of what has landed: how long after its day it did, and what happened to it since.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use crate::model::redaction::{last_redaction, redaction};
use crate::model::{Day, Kind, Path, TomlValue};

/// What happened, and where.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LandedChange {
    /// The file: where it stands now, else where it stood.
    pub path: PathBuf,
    /// The partnership, by its id now, or at last.
    pub partnership: String,
    /// The parent that it was compared with, counted from 0.
    pub parent: usize,
    /// The landing in which the entry was bound, when that was before this one.
    pub landed: Option<u32>,
    pub what: LandedChangeKind,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LandedChangeKind {
    /// An entry says something else.
    Changed {
        kind: Kind,
        id: String,
        before: TomlValue,
        after: TomlValue,
    },
    Removed {
        kind: Kind,
        id: String,
        before: TomlValue,
        /// The partnership in which the id stands now.
        elsewhere: Option<String>,
    },
    FileRemoved,
    /// An entry lost its text on a legal ground, which is the one change that is allowed.
    Redacted {
        kind: Kind,
        id: String,
        lost: Vec<Path>,
        /// What it says of that: `redacted`.
        said: TomlValue,
    },
    /// An entry bears an id that stood for another kind or another partnership.
    EntryIdReused {
        kind: Kind,
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

impl LandedChangeKind {
    /// What it is that an entry says something else: a redaction, or a change.
    pub fn between(kind: Kind, id: String, before: TomlValue, after: TomlValue) -> Self {
        match redaction(kind, &before, &after) {
            Some(lost) => {
                let said = last_redaction(&after).cloned().unwrap_or(after);
                Self::Redacted { kind, id, lost, said }
            }
            None => Self::Changed { kind, id, before, after },
        }
    }

    /// Whether it is what nobody may do to what has landed.
    pub fn is_violation(&self) -> bool {
        matches!(self, Self::Changed { .. } | Self::Removed { .. } | Self::FileRemoved)
    }
}

/// An entry with the day that it bears and the day that it landed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LandingDelay {
    pub file: String,
    pub kind: Kind,
    pub id: String,
    pub dated: Day,
    pub landed: Day,
    pub commit: String,
}

impl LandingDelay {
    /// The partnership that it is in, by its id.
    pub fn partnership(&self) -> &str {
        let name = self.file.rsplit('/').next().unwrap_or(&self.file);
        name.strip_suffix(".toml").unwrap_or(name)
    }

    /// How many days later it landed; fewer than none when it landed before its day.
    pub fn days(&self) -> i64 {
        (self.landed - self.dated).num_days()
    }
}

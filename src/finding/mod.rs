//! Something to be said about a place in the register.

use crate::model::{FileId, Place, RuleLevel};

/// How serious a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Note,
    Warning,
    /// Not as it should be; `check` fails.
    Error,
}

impl Level {
    /// As machine formats write it.
    pub fn spelling(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }

    /// The level that an institution chose; nothing when it turned the rule off.
    pub fn chosen(level: RuleLevel) -> Option<Self> {
        match level {
            RuleLevel::Off => None,
            RuleLevel::Note => Some(Self::Note),
            RuleLevel::Warning => Some(Self::Warning),
            RuleLevel::Error => Some(Self::Error),
        }
    }
}

/// Something to be said about a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule, by its id.
    pub rule: &'static str,
    pub level: Level,
    /// The partnership, by its id; nothing for `register.toml`.
    pub partnership: Option<String>,
    pub place: Place,
    /// The other places that have to do with it, each with a few words.
    pub also: Vec<(Place, String)>,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

impl Finding {
    /// Adds another place.
    pub fn and(mut self, place: Place, label: String) -> Self {
        self.also.push((place, label));
        self
    }

    /// The file it is about.
    pub fn file(&self) -> FileId {
        self.place.file
    }
}

/// How many findings there are of each level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub errors: usize,
    pub warnings: usize,
    pub notes: usize,
}

impl Counts {
    /// Counts findings.
    pub fn of<'a>(findings: impl IntoIterator<Item = &'a Finding>) -> Self {
        let mut counts = Self::default();
        for finding in findings {
            match finding.level {
                Level::Error => counts.errors += 1,
                Level::Warning => counts.warnings += 1,
                Level::Note => counts.notes += 1,
            }
        }
        counts
    }
}

//! The register as a whole: what was seen while it was read, and an index that is built once, so that no rule looks
//! through all files for one entry.

use std::collections::{BTreeSet, HashMap};

use crate::finding::Finding;
use crate::model::dossier::{FollowUp, Line};
use crate::model::{Entry, FileId, Partnership, Register};
use crate::words::Lang;

/// The file of the policy, `register.toml`.
pub(super) const POLICY: FileId = FileId(0);

/// What was seen while the files were read.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// The files that could not be read, or not whole: what seems to be missing may be there.
    pub broken: &'a BTreeSet<FileId>,
    /// What is not as the format has it. Nothing more is said of the same key.
    pub findings: &'a [Finding],
}

/// An entry, and the partnership it belongs to.
#[derive(Clone, Copy)]
pub struct Held<'a> {
    /// The partnership.
    pub partnership: &'a Partnership,
    /// The entry.
    pub line: Line<'a>,
}

/// A step on a signal, and the partnership it stands with.
#[derive(Clone, Copy)]
pub struct HeldStep<'a> {
    /// The partnership.
    pub partnership: &'a Partnership,
    /// The step.
    pub step: &'a Entry<FollowUp>,
}

/// The register as a whole.
pub struct Whole<'a> {
    /// The register.
    pub register: &'a Register,
    /// The reader's language.
    pub lang: Lang,
    /// What was seen while it was read.
    pub seen: Seen<'a>,
    entries: HashMap<&'a str, Held<'a>>,
    twice: Vec<(Held<'a>, Held<'a>)>,
    steps: HashMap<&'a str, Vec<HeldStep<'a>>>,
}

impl<'a> Whole<'a> {
    pub(super) fn new(register: &'a Register, lang: Lang, seen: Seen<'a>) -> Self {
        let (mut entries, mut twice) = (HashMap::new(), Vec::new());
        let mut steps: HashMap<&str, Vec<HeldStep<'_>>> = HashMap::new();
        for partnership in &register.partnerships {
            for line in partnership.dossier.everything() {
                let held = Held { partnership, line };
                let first = *entries.entry(line.id.as_str()).or_insert(held);
                let is_itself = std::ptr::eq(first.partnership, partnership) && first.line.kind == line.kind;
                if !is_itself {
                    twice.push((first, held));
                }
            }
            for step in partnership.dossier.follow_ups.standing() {
                if let Some(signal) = step.signal.as_deref() {
                    steps.entry(signal).or_default().push(HeldStep { partnership, step });
                }
            }
        }
        Self { register, lang, seen, entries, twice, steps }
    }

    /// The entry of an id, in whichever file.
    #[must_use]
    pub fn entry(&self, id: &str) -> Option<Held<'a>> {
        self.entries.get(id).copied()
    }

    /// Every entry whose id was used before, after the first that has it.
    #[must_use]
    pub fn twice(&self) -> &[(Held<'a>, Held<'a>)] {
        &self.twice
    }

    /// Every step on a signal that stands, in whichever file.
    #[must_use]
    pub fn steps_on(&self, signal: &str) -> &[HeldStep<'a>] {
        self.steps.get(signal).map_or(&[], Vec::as_slice)
    }

    /// Whether a file was read whole.
    #[must_use]
    pub fn is_read_whole(&self, file: FileId) -> bool {
        !self.seen.broken.contains(&file)
    }

    /// Whether every partnership was read whole; else an entry that seems to be nowhere may be there.
    #[must_use]
    pub fn are_all_read_whole(&self) -> bool {
        self.seen.broken.iter().all(|file| *file == POLICY)
    }
}

//! The register as a whole: what was seen while it was read, and an index that is built once, so that no rule looks
//! through all files for one entry.

use std::collections::hash_map::Entry;
use std::collections::{BTreeSet, HashMap};

use crate::finding::Finding;
use crate::model::{Baseline, Day, FileId, Kind, Partnership, Place, Register, SignalSteps, Spot};
use crate::words::Lang;

/// The file of the policy, `register.toml`.
pub(super) const POLICY: FileId = FileId(0);

/// How many entries a partnership has, roughly: room that is made at once.
const ENTRIES: usize = 16;

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
pub struct OwnedEntry<'a> {
    pub partnership: &'a Partnership,
    pub kind: Kind,
    pub id: &'a str,
}

impl OwnedEntry<'_> {
    /// Whether two are in the same file.
    pub fn is_beside(&self, other: &OwnedEntry<'_>) -> bool {
        std::ptr::eq(self.partnership, other.partnership)
    }

    /// Where its header is.
    pub fn place(&self) -> Place {
        Place { file: self.partnership.file, spot: Spot::Header([self.kind.table(), self.id].into()) }
    }
}

/// The register as a whole.
pub struct RegisterIndex<'a> {
    pub register: &'a Register,
    /// The day to reckon from.
    pub today: Day,
    pub lang: Lang,
    /// What was seen while it was read.
    pub seen: Seen<'a>,
    /// The partnerships whose decision to enter is not in the base, by id; none without a base.
    pub newly_entered: &'a BTreeSet<String>,
    /// What was there before the change that is looked at, if one is.
    pub before: Option<&'a Baseline>,
    /// The first entry of an id: which partnership, by its number, and which kind. Kept small, for there are many.
    entries: HashMap<&'a str, (u32, Kind)>,
    twice: Vec<(OwnedEntry<'a>, OwnedEntry<'a>)>,
    pub steps: SignalSteps<'a>,
}

impl<'a> RegisterIndex<'a> {
    pub(super) fn new(
        register: &'a Register,
        today: Day,
        lang: Lang,
        seen: Seen<'a>,
        newly_entered: &'a BTreeSet<String>,
    ) -> Self {
        let (entries, twice) = index(register);
        let steps = SignalSteps::of(register, None);
        Self { register, today, lang, seen, newly_entered, before: None, entries, twice, steps }
    }

    /// The entry of an id, in whichever file.
    pub fn entry(&self, id: &str) -> Option<OwnedEntry<'a>> {
        let (id, (at, kind)) = self.entries.get_key_value(id)?;
        Some(OwnedEntry { partnership: self.register.partnerships.get(*at as usize)?, kind: *kind, id })
    }

    /// Every entry whose id was used before, after the first that has it.
    pub fn twice(&self) -> &[(OwnedEntry<'a>, OwnedEntry<'a>)] {
        &self.twice
    }

    /// Whether a file was read whole.
    pub fn is_read_whole(&self, file: FileId) -> bool {
        !self.seen.broken.contains(&file)
    }

    /// Whether every partnership was read whole; else an entry that seems to be nowhere may be there.
    pub fn are_all_read_whole(&self) -> bool {
        self.seen.broken.iter().all(|file| *file == POLICY)
    }
}

/// The first entry of every id, and every later one that has the same.
#[expect(clippy::type_complexity, reason = "read once, right above")]
fn index(register: &Register) -> (HashMap<&str, (u32, Kind)>, Vec<(OwnedEntry<'_>, OwnedEntry<'_>)>) {
    let mut entries = HashMap::with_capacity(register.partnerships.len() * ENTRIES);
    let mut twice = Vec::new();
    for (at, partnership) in register.partnerships.iter().enumerate() {
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        for line in partnership.everything() {
            let (kind, id) = (line.kind, line.id.as_str());
            match entries.entry(id) {
                Entry::Vacant(free) => {
                    free.insert((at, kind));
                }
                Entry::Occupied(taken) => {
                    let (first, kind_of_first) = *taken.get();
                    let first = &register.partnerships[first as usize];
                    let first = OwnedEntry { partnership: first, kind: kind_of_first, id };
                    twice.push((first, OwnedEntry { partnership, kind, id }));
                }
            }
        }
    }
    (entries, twice)
}

//! What has landed and may not change any more: the entries of each partnership as they were first recorded. `audit` leads
//! them along a whole history; `check --base` leads them to the base, and then lets the change land as a trial.
//!
//! An entry is bound from the first commit where it stands without an integrity error; until then it may be mended.

pub(crate) mod binding;
mod merge_notices;
pub(crate) mod merged_branches;
pub(crate) mod placing;
pub(crate) mod renaming;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

pub(crate) use merge_notices::LandingNotice;

use super::{EntrySnapshot, FileSnapshot, HistoryWalk};
use crate::git::{CommitId, Result};
use crate::model::{Kind, LandedChange, Weighed};

/// A file of a partnership, before and after a commit; nothing where no regular file stands.
#[derive(Clone, Debug)]
pub(crate) struct SnapshotChange {
    pub(crate) path: PathBuf,
    /// The stem of its name: the partnership's id.
    pub(crate) stem: String,
    pub(crate) before: Option<Arc<FileSnapshot>>,
    pub(crate) after: Option<Arc<FileSnapshot>>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Landing {
    /// Its number: later ones are higher.
    pub(crate) number: u32,
    /// The commit, and the second in which it was committed; nothing for what is not committed.
    pub(crate) commit: Option<(CommitId, i64)>,
    /// Its parents; the first is the one before it on the line.
    pub(crate) parents: Vec<CommitId>,
    /// What it changes of the commit before it.
    pub(crate) changes: Vec<SnapshotChange>,
    /// What it has otherwise than each of its other parents, in their order.
    pub(crate) merged: Vec<Vec<SnapshotChange>>,
    /// The files that may be run as programs from here on.
    pub(crate) runnable: Vec<PathBuf>,
}

#[derive(Clone, Debug)]
pub(crate) struct BoundEntry {
    pub(crate) entry: Arc<EntrySnapshot>,
    /// The name of a file that says it.
    pub(crate) content: Arc<str>,
    /// The number of the landing in which it was bound.
    pub(crate) landed: u32,
    /// Whether it has gone since.
    pub(crate) is_lost: bool,
}

/// A partnership, whatever its file is called.
#[derive(Clone, Debug, Default)]
pub(crate) struct LandedPartnership {
    /// Its id, now or at last.
    pub(crate) id: String,
    /// Its files: one, unless a copy stands somewhere.
    pub(crate) files: BTreeMap<PathBuf, Arc<FileSnapshot>>,
    /// Its entries that are bound, by id.
    pub(crate) bound: BTreeMap<Box<str>, BoundEntry>,
    /// Whether it has ever stood there in order.
    pub(crate) has_landed: bool,
    /// What there was to weigh when it was last considered.
    pub(crate) weighed: Option<Arc<Weighed>>,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct LandedEntries {
    records: Vec<LandedPartnership>,
    /// The stems that stand, by whose they are; capitals make no difference.
    current: HashMap<String, usize>,
    /// Every stem that ever stood, by whose it was first.
    ever: HashMap<String, usize>,
    /// Every entry's id that was ever bound, by whose it was last.
    owners: HashMap<Box<str>, usize>,
    /// Every entry's id that stands, by what it stands for.
    standing: HashMap<Box<str>, Vec<(Kind, usize)>>,
    /// The partnerships with an entry that is not bound yet.
    waiting: BTreeSet<usize>,
}

/// A landing as it goes on: where contents are read, its number, and what it changed that had landed.
pub(crate) struct LandingLog<'w> {
    walk: &'w HistoryWalk<'w>,
    number: u32,
    events: Vec<LandedChange>,
}

impl LandedEntries {
    /// Lets a commit land: what it changed that may not change, and what was redacted.
    pub(crate) fn land(&mut self, landing: &Landing, walk: &HistoryWalk<'_>) -> Result<Vec<LandedChange>> {
        let mut log = LandingLog { walk, number: landing.number, events: Vec::new() };
        let changed = self.place(&landing.changes, &mut log.events);
        for partnership in &changed {
            self.hold(partnership, &mut log)?;
        }
        for partnership in &changed {
            self.bind(partnership, &mut log)?;
        }
        if !changed.is_empty() {
            self.bind_waiting(landing.number);
        }
        for parent in 1..=landing.merged.len() {
            self.compare(landing, parent, &mut log)?;
        }
        Ok(log.events)
    }

    /// Every partnership that was ever there.
    pub(crate) fn records(&self) -> &[LandedPartnership] {
        &self.records
    }

    /// The partnership that stands under a stem.
    pub(crate) fn at(&self, stem: &str) -> Option<&LandedPartnership> {
        self.current.get(&lower(stem)).map(|at| &self.records[*at])
    }

    /// The number of the partnership that stands under a stem.
    pub(crate) fn number(&self, stem: &str) -> Option<usize> {
        self.current.get(&lower(stem)).copied()
    }

    /// Where an entry stands: the file, and the partnership.
    pub(crate) fn place_of(&self, kind: Kind, id: &str) -> Option<(PathBuf, String)> {
        let (_, at) = self.standing.get(id)?.iter().find(|(of, _)| *of == kind)?;
        let record = &self.records[*at];
        let path = record.files.iter().find(|(_, it)| it.get(kind, id).next().is_some())?.0;
        Some((path.clone(), record.id.clone()))
    }

    /// Every stem that ever stood, with the number of the partnership whose it was first.
    pub(crate) fn stems(&self) -> impl Iterator<Item = (&str, usize)> {
        self.ever.iter().map(|(stem, at)| (stem.as_str(), *at))
    }

    /// Restored from a cache: the partnerships, and the stems that ever stood. What stands now is in their files.
    pub(crate) fn restored(
        records: Vec<LandedPartnership>,
        stems: impl IntoIterator<Item = (String, usize)>,
    ) -> Self {
        let mut entries = Self { ever: stems.into_iter().collect(), records, ..Self::default() };
        for at in 0..entries.records.len() {
            let record = &entries.records[at];
            if !record.files.is_empty() {
                entries.current.insert(lower(&record.id), at);
            }
            for snapshot in record.files.values() {
                for entry in &snapshot.entries {
                    entries.standing.entry(entry.id.clone()).or_default().push((entry.kind, at));
                }
            }
            for (id, bound) in &record.bound {
                let is_taken = bound.is_lost && entries.owners.contains_key(id);
                if !is_taken {
                    entries.owners.insert(id.clone(), at);
                }
            }
            let is_bound = |entry: &Arc<EntrySnapshot>| {
                let bound = record.bound.get(&entry.id).filter(|bound| !bound.is_lost);
                bound.is_some_and(|bound| bound.entry.kind == entry.kind)
            };
            if record.files.values().any(|snapshot| !snapshot.entries.iter().all(is_bound)) {
                entries.waiting.insert(at);
            }
        }
        entries
    }
}

/// A stem, as it is compared.
fn lower(stem: &str) -> String {
    stem.to_lowercase()
}

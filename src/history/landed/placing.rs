//! Puts the files of a commit in place: which partnership each belongs to, and what stands where from now on.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::renaming::{StemEvidence, pairs};
use super::{LandedEntries, LandedPartnership, SnapshotChange, lower};
use crate::history::file_snapshot::FileSnapshot;
use crate::model::{LandedChange, LandedChangeKind};

type SnapshotsByPath = BTreeMap<PathBuf, Arc<FileSnapshot>>;

/// A partnership whose files a commit changed.
pub(crate) struct PartnershipChange {
    pub(crate) record: usize,
    pub(crate) before: SnapshotsByPath,
    /// How many entries the file had, when all that happened is that more were appended.
    pub(crate) appended_to: Option<usize>,
}

impl LandedEntries {
    pub(crate) fn place(
        &mut self,
        changes: &[SnapshotChange],
        events: &mut Vec<LandedChange>,
    ) -> Vec<PartnershipChange> {
        let mut stems: BTreeMap<String, (&str, SnapshotsByPath, SnapshotsByPath)> = BTreeMap::new();
        for change in changes {
            let stem = lower(&change.stem);
            let at = self.current.get(&stem);
            let (spelled, _, after) = stems.entry(stem).or_insert_with(|| {
                let before = at.map(|at| self.records[*at].files.clone()).unwrap_or_default();
                (&change.stem, before.clone(), before)
            });
            if let Some(snapshot) = &change.after {
                *spelled = &change.stem;
                after.insert(change.path.clone(), Arc::clone(snapshot));
            } else {
                after.remove(&change.path);
            }
        }
        let linked = self.linked(&stems);
        let mut touched = Vec::new();
        // What is gone first, so that its stem is free.
        for (stem, (_, before, after)) in &stems {
            if after.is_empty()
                && let Some(record) = self.current.remove(stem)
                && !linked.contains_key(stem)
            {
                self.move_to(record, None, before.clone(), SnapshotsByPath::new(), &mut touched);
            }
        }
        let from: BTreeMap<&str, usize> =
            linked.iter().map(|(_, (new, record))| (new.as_str(), *record)).collect();
        for (stem, (spelled, before, after)) in stems {
            if after.is_empty() {
                continue;
            }
            let (record, before) = match (self.current.get(&stem), from.get(stem.as_str())) {
                (Some(record), _) => (*record, before),
                (None, Some(record)) => (*record, self.records[*record].files.clone()),
                (None, None) => (self.record_for(&stem, &after), before),
            };
            // Only where it is new: it has stood there otherwise.
            let is_new = !self.current.contains_key(&stem);
            if let Some(first) = self.ever.get(&stem).filter(|first| is_new && **first != record) {
                let what = LandedChangeKind::StemReused { of: self.records[*first].id.clone() };
                let path = after.keys().next().cloned().unwrap_or_default();
                let partnership = spelled.to_owned();
                events.push(LandedChange { path, partnership, parent: 0, landed: None, what });
            }
            self.current.insert(stem, record);
            self.move_to(record, Some(spelled), before, after, &mut touched);
        }
        touched
    }

    /// For each stem that is gone, the new one that is the same partnership, and its record.
    fn linked(
        &self,
        stems: &BTreeMap<String, (&str, SnapshotsByPath, SnapshotsByPath)>,
    ) -> BTreeMap<String, (String, usize)> {
        let moved = stems.iter().filter(|(_, (_, before, after))| before.is_empty() != after.is_empty());
        let (gone, new): (Vec<_>, Vec<_>) = moved.partition(|(_, (_, _, after))| after.is_empty());
        if gone.is_empty() || new.is_empty() {
            return BTreeMap::new();
        }
        let bound = |stem: &str| {
            let record = self.current.get(stem).map(|at| &self.records[*at]);
            record.into_iter().flat_map(|it| &it.bound).map(|(id, _)| &**id).collect::<Vec<_>>()
        };
        let of_gone: Vec<_> = gone
            .iter()
            .map(|(stem, (_, before, _))| StemEvidence::new(stem, before.values(), bound(stem)))
            .collect();
        let of_new: Vec<_> = new
            .iter()
            .map(|(stem, (_, _, after))| StemEvidence::new(stem, after.values(), Vec::new()))
            .collect();
        let pair = |(from, to): (usize, usize)| {
            let (stem, new) = (gone[from].0.clone(), new[to].0.clone());
            let record = *self.current.get(&stem)?;
            Some((stem, (new, record)))
        };
        pairs(&of_gone, &of_new).into_iter().filter_map(pair).collect()
    }

    /// The record of a stem that is new: the one that it had when it comes back, else one of its own.
    fn record_for(&mut self, stem: &str, after: &SnapshotsByPath) -> usize {
        if let Some(first) = self.ever.get(stem) {
            let record = &self.records[*first];
            let mut entries = after.values().flat_map(|snapshot| &snapshot.entries);
            let is_back = record.bound.is_empty() || entries.any(|it| record.bound.contains_key(&it.id));
            if record.files.is_empty() && is_back {
                return *first;
            }
        }
        self.records.push(LandedPartnership::default());
        self.records.len() - 1
    }

    fn move_to(
        &mut self,
        record: usize,
        spelled: Option<&str>,
        before: SnapshotsByPath,
        after: SnapshotsByPath,
        touched: &mut Vec<PartnershipChange>,
    ) {
        let appended_to = appended(&before, &after);
        for snapshot in before.values().filter(|_| appended_to.is_none()) {
            for entry in &snapshot.entries {
                if let Some(places) = self.standing.get_mut(&entry.id) {
                    let at = places.iter().position(|it| *it == (entry.kind, record));
                    at.map(|at| places.swap_remove(at));
                }
            }
        }
        for snapshot in after.values() {
            for entry in snapshot.entries.iter().skip(appended_to.unwrap_or_default()) {
                self.standing.entry(entry.id.clone()).or_default().push((entry.kind, record));
            }
            for stem in snapshot.formerly.iter().map(String::as_str).chain(spelled) {
                self.ever.entry(lower(stem)).or_insert(record);
            }
        }
        let it = &mut self.records[record];
        if let Some(spelled) = spelled {
            spelled.clone_into(&mut it.id);
        }
        it.files = after;
        touched.push(PartnershipChange { record, before, appended_to });
    }
}

/// How many entries the one file had, when it only gained more.
fn appended(before: &SnapshotsByPath, after: &SnapshotsByPath) -> Option<usize> {
    let one = before.values().next().filter(|_| before.len() == 1)?;
    let other = after.values().next().filter(|_| after.len() == 1)?;
    let is_longer = one.is_whole && other.is_whole && other.entries.len() >= one.entries.len();
    let are_same = || one.entries.iter().zip(&other.entries).all(|(one, other)| Arc::ptr_eq(one, other));
    (is_longer && are_same()).then_some(one.entries.len())
}

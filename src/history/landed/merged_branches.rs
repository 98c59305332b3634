//! Compares a merge with the parents that it brings in: what a branch recorded may not get lost on its way.
//!
//! Of such a parent only what the branch itself brings counts. What it has from the line, also what the line mended or
//! dropped before it was bound, is the line's own matter, and was looked at there.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::binding::landed_change;
use super::renaming::{StemEvidence, pairs};
use super::{BoundEntry, LandedEntries, Landing, LandingLog, SnapshotChange, lower};
use crate::git::Result;
use crate::history::file_snapshot::{EntrySnapshot, FileSnapshot};
use crate::model::{Kind, LandedChange, LandedChangeKind};

/// An entry of a parent that the merge does not hold as it was.
struct MissingEntry<'a> {
    stem: String,
    path: &'a PathBuf,
    snapshot: &'a Arc<FileSnapshot>,
    entry: &'a Arc<EntrySnapshot>,
    /// The partnership that should have it.
    record: Option<usize>,
}

impl LandedEntries {
    pub(crate) fn compare(
        &mut self,
        landing: &Landing,
        parent: usize,
        log: &mut LandingLog<'_>,
    ) -> Result<()> {
        let changes = landing.merged[parent - 1].as_slice();
        let records = self.records_of(changes);
        let mut missing = Vec::new();
        let mut gone: BTreeMap<String, &SnapshotChange> = BTreeMap::new();
        for change in changes {
            let Some(snapshot) = change.before.as_ref().filter(|snapshot| snapshot.is_whole) else {
                continue;
            };
            let stem = lower(&change.stem);
            let record = records.get(&stem).copied();
            if record.is_none() {
                gone.insert(stem.clone(), change);
            }
            for entry in snapshot.entries.iter().filter(|entry| entry.is_sound) {
                if !self.is_settled(log.number, record, entry) {
                    let stem = stem.clone();
                    missing.push(MissingEntry { stem, path: &change.path, snapshot, entry, record });
                }
            }
        }
        if missing.is_empty() && gone.is_empty() {
            return Ok(());
        }
        let (Some(first), Some(other)) = (landing.parents.first(), landing.parents.get(parent)) else {
            return Ok(());
        };
        let in_parent = ParentEntries::new(log.walk.snapshots_at(std::slice::from_ref(other))?);
        let common = log.walk.snapshots_at(&log.walk.repository.merge_bases(first, other)?)?;
        for (stem, change) in gone {
            let is_common = common.iter().any(|(other, _)| lower(other) == stem);
            if !is_common && !self.ever.contains_key(&stem) {
                let what = LandedChangeKind::FileRemoved;
                let (path, partnership) = (change.path.clone(), change.stem.clone());
                log.events.push(LandedChange { path, partnership, parent, landed: None, what });
            }
        }
        for it in missing {
            let is_common = common.iter().any(|(_, snapshot)| {
                snapshot.get(it.entry.kind, &it.entry.id).any(|entry| entry.is_same(it.entry))
            });
            if let Some(record) = it.record
                && !is_common
                && in_parent.is_sound(&it)
            {
                self.miss(parent, &it, record, log)?;
            }
        }
        Ok(())
    }

    /// Which partnership of the merge each stem of the parent is.
    fn records_of(&self, changes: &[SnapshotChange]) -> BTreeMap<String, usize> {
        let mut records = BTreeMap::new();
        let mut lost: BTreeMap<String, Vec<Arc<FileSnapshot>>> = BTreeMap::new();
        let mut found: BTreeMap<String, Vec<Arc<FileSnapshot>>> = BTreeMap::new();
        for change in changes {
            let stem = lower(&change.stem);
            match (&change.before, self.current.get(&stem)) {
                (Some(_), Some(record)) => {
                    records.insert(stem, *record);
                }
                (Some(snapshot), None) => lost.entry(stem).or_default().push(Arc::clone(snapshot)),
                (None, _) => {
                    if let Some(snapshot) = &change.after {
                        found.entry(stem).or_default().push(Arc::clone(snapshot));
                    }
                }
            }
        }
        let (lost, found): (Vec<_>, Vec<_>) = (lost.into_iter().collect(), found.into_iter().collect());
        let pairs = pairs(&all_named(&lost), &all_named(&found));
        for (at, (stem, _)) in lost.iter().enumerate() {
            let linked = pairs.get(&at).and_then(|to| self.current.get(&found[*to].0));
            // The line may have given it another name.
            let renamed = self.ever.get(stem);
            if let Some(record) = linked.or(renamed) {
                records.insert(stem.clone(), *record);
            }
        }
        records
    }

    /// Whether an entry of a parent stands in the merge as it was, or was bound before and so looked at already.
    fn is_settled(&self, number: u32, record: Option<usize>, entry: &EntrySnapshot) -> bool {
        let stands = record.is_some_and(|at| {
            let files = &self.records[at].files;
            files.values().any(|snapshot| snapshot.get(entry.kind, &entry.id).any(|it| it.is_same(entry)))
        });
        let owner = self.owners.get(&entry.id).map(|at| &self.records[*at]);
        let bound = owner.and_then(|record| record.bound.get(&entry.id));
        stands || bound.is_some_and(|bound| bound.landed < number)
    }

    fn miss(
        &mut self,
        parent: usize,
        it: &MissingEntry<'_>,
        at: usize,
        log: &mut LandingLog<'_>,
    ) -> Result<()> {
        let (kind, id) = it.entry.key();
        let record = &self.records[at];
        let now = record.files.iter().find(|(_, snapshot)| snapshot.get(kind, id).next().is_some());
        let before = log.walk.entry(&it.snapshot.name, kind, id)?;
        let (path, what) = match now {
            Some((path, snapshot)) => {
                let after = log.walk.entry(&snapshot.name, kind, id)?;
                (path.clone(), LandedChangeKind::between(kind, id.to_owned(), before, after))
            }
            None if record.files.values().any(|snapshot| !snapshot.is_whole) => {
                // It stands in a file that cannot be read now, and must be there once it can be.
                self.look_out(at, it, log.number);
                return Ok(());
            }
            None => {
                let elsewhere = self.elsewhere(id, at);
                let path = record.files.keys().next().unwrap_or(it.path).clone();
                (path, LandedChangeKind::Removed { kind, id: id.to_owned(), before, elsewhere })
            }
        };
        log.events.push(LandedChange { parent, ..landed_change(record, path, None, what) });
        Ok(())
    }

    fn look_out(&mut self, at: usize, it: &MissingEntry<'_>, number: u32) {
        if self.owners.contains_key(&it.entry.id) {
            return;
        }
        let (entry, content) = (Arc::clone(it.entry), Arc::from(&*it.snapshot.name));
        self.owners.insert(entry.id.clone(), at);
        let bound = BoundEntry { content, landed: number, is_lost: false, entry };
        self.records[at].bound.insert(bound.entry.id.clone(), bound);
    }
}

fn all_named(list: &[(String, Vec<Arc<FileSnapshot>>)]) -> Vec<StemEvidence<'_>> {
    list.iter().map(|(stem, files)| StemEvidence::new(stem, files, Vec::new())).collect()
}

/// What a parent holds, by entry.
struct ParentEntries {
    places: BTreeMap<Box<str>, Vec<(Kind, String)>>,
}

impl ParentEntries {
    fn new(files: Vec<(String, Arc<FileSnapshot>)>) -> Self {
        let mut places: BTreeMap<Box<str>, Vec<(Kind, String)>> = BTreeMap::new();
        for (stem, snapshot) in files {
            for entry in &snapshot.entries {
                places.entry(entry.id.clone()).or_default().push((entry.kind, lower(&stem)));
            }
        }
        Self { places }
    }

    /// Whether an entry stands there once only, and what it names stands there too.
    fn is_sound(&self, it: &MissingEntry<'_>) -> bool {
        let at = |id: &str| self.places.get(id).map(Vec::as_slice).unwrap_or_default();
        let is_unique = at(&it.entry.id).iter().all(|place| *place == (it.entry.kind, it.stem.clone()));
        let mut names = it.entry.names.iter();
        is_unique
            && names.all(|(id, wanted)| at(id).iter().any(|(kind, _)| wanted.is_none_or(|it| it == *kind)))
    }
}

//! Compares a merge with the parents that it brings in: what a branch recorded may not get lost on its way.
//!
//! Of such a parent only what the branch itself brings counts. What it has from the line, also what the line mended or
//! dropped before it was bound, is the line's own matter, and was looked at there.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::binding::departure;
use super::renaming::{Named, pairs};
use super::{Archive, Bound, Changed, Ledger, Record, lower};
use crate::history::snapshot::{Entry, Told};
use crate::model::deviation::{Departure, What};
use crate::model::dossier::Kind;
use crate::model::redaction::redaction;

/// An entry of a parent that the merge does not hold as it was.
struct Missing<'a> {
    stem: String,
    path: &'a PathBuf,
    told: &'a Arc<Told>,
    entry: &'a Arc<Entry>,
    /// The partnership that should have it.
    record: Option<usize>,
}

impl Ledger {
    pub(crate) fn compare<A: Archive>(
        &mut self,
        number: u32,
        parent: usize,
        changes: &[Changed],
        archive: &mut A,
        departures: &mut Vec<Departure>,
    ) -> Result<(), A::Error> {
        let records = self.records_of(changes);
        let mut missing = Vec::new();
        let mut gone: BTreeMap<String, &Changed> = BTreeMap::new();
        for change in changes {
            let Some(told) = change.before.as_ref().filter(|told| told.is_whole) else { continue };
            let stem = lower(&change.stem);
            let record = records.get(&stem).copied();
            if record.is_none() {
                gone.insert(stem.clone(), change);
            }
            for entry in told.entries.iter().filter(|entry| entry.is_sound) {
                if !self.is_settled(number, record, entry) {
                    let stem = stem.clone();
                    missing.push(Missing { stem, path: &change.path, told, entry, record });
                }
            }
        }
        if missing.is_empty() && gone.is_empty() {
            return Ok(());
        }
        let held = Held::new(archive.held(number, parent)?);
        let common = archive.common(number, parent)?;
        for (stem, change) in gone {
            let is_common = common.iter().any(|(other, _)| lower(other) == stem);
            if !is_common && !self.ever.contains_key(&stem) {
                let what = What::FileRemoved;
                let (path, partnership) = (change.path.clone(), change.stem.clone());
                departures.push(Departure { path, partnership, parent, landed: None, what });
            }
        }
        for it in missing {
            let is_common = common
                .iter()
                .any(|(_, told)| told.get(it.entry.kind, &it.entry.id).any(|entry| entry.is_same(it.entry)));
            if let Some(record) = it.record
                && !is_common
                && held.is_sound(&it)
            {
                self.miss(number, parent, &it, record, archive, departures)?;
            }
        }
        Ok(())
    }

    /// Which partnership of the merge each stem of the parent is.
    fn records_of(&self, changes: &[Changed]) -> BTreeMap<String, usize> {
        let mut records = BTreeMap::new();
        let mut lost: BTreeMap<String, Vec<Arc<Told>>> = BTreeMap::new();
        let mut found: BTreeMap<String, Vec<Arc<Told>>> = BTreeMap::new();
        for change in changes {
            let stem = lower(&change.stem);
            match (&change.before, self.current.get(&stem)) {
                (Some(_), Some(record)) => {
                    records.insert(stem, *record);
                }
                (Some(told), None) => lost.entry(stem).or_default().push(Arc::clone(told)),
                (None, _) => {
                    if let Some(told) = &change.after {
                        found.entry(stem).or_default().push(Arc::clone(told));
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
    fn is_settled(&self, number: u32, record: Option<usize>, entry: &Entry) -> bool {
        let stands = record.is_some_and(|at| {
            let files = &self.records[at].files;
            files.values().any(|told| told.get(entry.kind, &entry.id).any(|it| it.is_same(entry)))
        });
        let owner = self.owners.get(&entry.id).map(|at| &self.records[*at]);
        let bound = owner.and_then(|record| record.bound.get(&entry.id));
        stands || bound.is_some_and(|bound| bound.landed < number)
    }

    fn miss<A: Archive>(
        &mut self,
        number: u32,
        parent: usize,
        it: &Missing<'_>,
        at: usize,
        archive: &mut A,
        departures: &mut Vec<Departure>,
    ) -> Result<(), A::Error> {
        let (kind, id) = it.entry.key();
        let record: &Record = &self.records[at];
        let now = record.files.iter().find_map(|(path, told)| Some((path, told, told.get(kind, id).next()?)));
        let before = archive.content(&it.told.name, kind, id)?;
        let (path, what) = match now {
            Some((path, told, _)) => {
                let after = archive.content(&told.name, kind, id)?;
                let id = id.to_owned();
                let what = match redaction(kind, &before, &after) {
                    Some(lost) => {
                        let said = after.get("redacted").cloned().unwrap_or(after);
                        What::Redacted { kind, id, lost, said }
                    }
                    None => What::Changed { kind, id, before, after },
                };
                (path.clone(), what)
            }
            None if record.files.values().any(|told| !told.is_whole) => {
                // It stands in a file that cannot be read now, and must be there once it can be.
                self.look_out(at, it, number);
                return Ok(());
            }
            None => {
                let elsewhere = self.elsewhere(id, at);
                let path = record.files.keys().next().unwrap_or(it.path).clone();
                (path, What::Removed { kind, id: id.to_owned(), before, elsewhere })
            }
        };
        let departed = departure(record, path, None, what);
        departures.push(Departure { parent, ..departed });
        Ok(())
    }

    fn look_out(&mut self, at: usize, it: &Missing<'_>, number: u32) {
        if self.owners.contains_key(&it.entry.id) {
            return;
        }
        let (entry, told_in) = (Arc::clone(it.entry), Arc::from(&*it.told.name));
        self.owners.insert(entry.id.clone(), at);
        let bound = Bound { told_in, landed: number, is_lost: false, entry };
        self.records[at].bound.insert(bound.entry.id.clone(), bound);
    }
}

fn all_named(list: &[(String, Vec<Arc<Told>>)]) -> Vec<Named<'_>> {
    list.iter().map(|(stem, files)| Named { stem, files: files.iter().collect(), ids: Vec::new() }).collect()
}

/// What a parent holds, by entry.
struct Held {
    places: BTreeMap<Box<str>, Vec<(Kind, String)>>,
}

impl Held {
    fn new(files: Vec<(String, Arc<Told>)>) -> Self {
        let mut places: BTreeMap<Box<str>, Vec<(Kind, String)>> = BTreeMap::new();
        for (stem, told) in files {
            for entry in &told.entries {
                places.entry(entry.id.clone()).or_default().push((entry.kind, lower(&stem)));
            }
        }
        Self { places }
    }

    /// Whether an entry stands there once only, and what it names stands there too.
    fn is_sound(&self, it: &Missing<'_>) -> bool {
        let at = |id: &str| self.places.get(id).map(Vec::as_slice).unwrap_or_default();
        let is_unique = at(&it.entry.id).iter().all(|place| *place == (it.entry.kind, it.stem.clone()));
        let mut names = it.entry.names.iter();
        is_unique
            && names.all(|(id, wanted)| at(id).iter().any(|(kind, _)| wanted.is_none_or(|it| it == *kind)))
    }
}

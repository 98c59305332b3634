//! Holds each partnership to what is bound, and binds what is new.

use std::collections::HashSet;
use std::path::PathBuf;
use std::sync::Arc;

use super::placing::PartnershipChange;
use super::{BoundEntry, LandedEntries, LandedPartnership, LandingLog};
use crate::git::Result;
use crate::history::file_snapshot::{EntrySnapshot, FileSnapshot};
use crate::model::id::is_partnership_id;
use crate::model::{Kind, LandedChange, LandedChangeKind, Mark};

impl LandedEntries {
    /// Sees that everything bound of a partnership still stands in it, as it was.
    pub(crate) fn hold(&mut self, touched: &PartnershipChange, log: &mut LandingLog<'_>) -> Result<()> {
        if touched.appended_to.is_some() {
            return Ok(());
        }
        let at = touched.record;
        // Where it stands now, else where it stood.
        let mut paths = self.records[at].files.keys().chain(touched.before.keys());
        let path = paths.next().cloned().unwrap_or_default();
        if self.records[at].files.is_empty() {
            let record = &mut self.records[at];
            record.bound.values_mut().for_each(|bound| bound.is_lost = true);
            if record.has_landed {
                log.events.push(landed_change(record, path, None, LandedChangeKind::FileRemoved));
            }
            return Ok(());
        }
        let entries = self.records[at].files.values().flat_map(|snapshot| &snapshot.entries);
        let stands: HashSet<(Kind, &str, &Mark)> =
            entries.map(|entry| (entry.kind, &*entry.id, &entry.mark)).collect();
        let is_unread = self.records[at].files.values().any(|snapshot| !snapshot.is_whole);
        let is_departed = |bound: &BoundEntry| {
            !bound.is_lost && !stands.contains(&(bound.entry.kind, &*bound.entry.id, &bound.entry.mark))
        };
        let departed = self.records[at].bound.iter().filter(|(_, bound)| is_departed(bound));
        let departed: Vec<(Box<str>, BoundEntry)> =
            departed.map(|(id, bound)| (id.clone(), bound.clone())).collect();
        for (id, bound) in departed {
            match now(&self.records[at], bound.entry.kind, &id) {
                Some(now) => self.change(at, &bound, now, log)?,
                None if is_unread => {}
                None => {
                    let before = log.walk.entry(&bound.content, bound.entry.kind, &id)?;
                    let elsewhere = self.elsewhere(&id, at);
                    let (kind, id) = (bound.entry.kind, id.to_string());
                    let record = &mut self.records[at];
                    if let Some(bound) = record.bound.get_mut(&*id) {
                        bound.is_lost = true;
                    }
                    let what = LandedChangeKind::Removed { kind, id, before, elsewhere };
                    log.events.push(landed_change(record, path.clone(), Some(bound.landed), what));
                }
            }
        }
        Ok(())
    }

    /// An entry says something else than it must: a redaction, or a change. From now on it is held to what it says.
    fn change(
        &mut self,
        at: usize,
        bound: &BoundEntry,
        (path, snapshot, entry): (PathBuf, Arc<FileSnapshot>, Arc<EntrySnapshot>),
        log: &mut LandingLog<'_>,
    ) -> Result<()> {
        let (kind, id) = (entry.kind, entry.id.to_string());
        let before = log.walk.entry(&bound.content, kind, &id)?;
        let after = log.walk.entry(&snapshot.name, kind, &id)?;
        let what = LandedChangeKind::between(kind, id, before, after);
        let record = &mut self.records[at];
        log.events.push(landed_change(record, path, Some(bound.landed), what));
        if let Some(bound) = record.bound.get_mut(&entry.id) {
            (bound.entry, bound.content, bound.is_lost) = (entry, Arc::from(&*snapshot.name), false);
        }
        Ok(())
    }

    /// Binds what is new in a partnership, as far as it stands without an integrity error.
    pub(crate) fn bind(&mut self, touched: &PartnershipChange, log: &mut LandingLog<'_>) -> Result<()> {
        let at = touched.record;
        // Where all that happened is that more were appended, all of those are new.
        let before = touched.before.values().filter(|_| touched.appended_to.is_none());
        let stood: HashSet<(Kind, &str)> =
            before.flat_map(|snapshot| &snapshot.entries).map(|it| it.key()).collect();
        let skipped = touched.appended_to.unwrap_or_default();
        let mut is_waiting = false;
        let files = self.records[at].files.clone();
        for (path, snapshot) in &files {
            let name: Arc<str> = Arc::from(&*snapshot.name);
            for entry in snapshot.entries.iter().skip(skipped) {
                let is_new = !stood.contains(&entry.key());
                if is_new && entry.kind == Kind::Consideration {
                    self.records[at].weighed = Some(Arc::clone(&snapshot.weighed));
                }
                let bound = self.records[at].bound.get_mut(&entry.id);
                if let Some(bound) = bound.filter(|bound| bound.entry.kind == entry.kind) {
                    if bound.is_lost && bound.entry.mark == entry.mark {
                        bound.is_lost = false;
                    } else if bound.is_lost {
                        let (bound, now) = (bound.clone(), (path.clone(), snapshot.clone(), entry.clone()));
                        self.change(at, &bound, now, log)?;
                    }
                    continue;
                }
                if is_new
                    && let Some((was, of)) = self.owner(at, entry)
                    && !is_told(&log.events, entry, (&of, &self.records[at].id))
                {
                    let (kind, id) = (entry.kind, entry.id.to_string());
                    let what = LandedChangeKind::EntryIdReused { kind, id, was, of };
                    log.events.push(landed_change(&self.records[at], path.clone(), None, what));
                }
                is_waiting |= !self.try_to_bind(at, entry, &name, log.number);
            }
        }
        let record = &mut self.records[at];
        let is_in_order = files.values().any(|snapshot| snapshot.is_whole && snapshot.is_sound);
        record.has_landed |= !record.bound.is_empty() || (is_in_order && is_partnership_id(&record.id));
        let was_waiting = skipped > 0 && self.waiting.contains(&at);
        if is_waiting || was_waiting {
            self.waiting.insert(at);
        } else {
            self.waiting.remove(&at);
        }
        Ok(())
    }

    /// Tries again with what could not be bound before: what it names may stand by now, or its double be gone.
    pub(crate) fn bind_waiting(&mut self, number: u32) {
        for at in self.waiting.clone() {
            let mut is_waiting = false;
            for snapshot in self.records[at].files.clone().values() {
                let name: Arc<str> = Arc::from(&*snapshot.name);
                for entry in &snapshot.entries {
                    let bound = self.records[at].bound.get(&entry.id);
                    if bound.is_none_or(|bound| bound.entry.kind != entry.kind) {
                        is_waiting |= !self.try_to_bind(at, entry, &name, number);
                    }
                }
            }
            if !is_waiting {
                self.waiting.remove(&at);
            }
        }
    }

    /// Whose an id is, or was, when it is not this entry's: the kind, and the partnership.
    fn owner(&self, at: usize, entry: &EntrySnapshot) -> Option<(Kind, String)> {
        let owner = *self.owners.get(&entry.id)?;
        let kind = self.records[owner].bound.get(&entry.id)?.entry.kind;
        (owner != at || kind != entry.kind).then(|| (kind, self.records[owner].id.clone()))
    }

    fn try_to_bind(&mut self, at: usize, entry: &Arc<EntrySnapshot>, name: &Arc<str>, number: u32) -> bool {
        let is_free = self
            .owners
            .get(&entry.id)
            .is_none_or(|owner| self.records[*owner].bound.get(&entry.id).is_none_or(|bound| bound.is_lost));
        let is_unique =
            self.standing.get(&entry.id).is_none_or(|it| it.iter().all(|it| *it == (entry.kind, at)));
        if !(is_free && is_unique && entry.is_sound && self.are_named(at, entry)) {
            return false;
        }
        self.owners.insert(entry.id.clone(), at);
        let (entry, content) = (Arc::clone(entry), Arc::clone(name));
        let bound = BoundEntry { entry, content, landed: number, is_lost: false };
        self.records[at].bound.insert(bound.entry.id.clone(), bound);
        self.records[at].has_landed = true;
        true
    }

    /// Whether everything stands that an entry names in whichever file.
    fn are_named(&self, at: usize, entry: &EntrySnapshot) -> bool {
        entry.names.iter().all(|(id, wanted)| {
            let places = self.standing.get(id).map(Vec::as_slice).unwrap_or_default();
            places.iter().any(|(kind, record)| {
                let is_itself = (*kind, *record) == (entry.kind, at) && *id == entry.id;
                wanted.is_none_or(|wanted| wanted == *kind) && !is_itself
            })
        })
    }

    /// The other partnership in which an id stands.
    pub(crate) fn elsewhere(&self, id: &str, at: usize) -> Option<String> {
        let places = self.standing.get(id)?;
        places.iter().find(|(_, record)| *record != at).map(|(_, record)| self.records[*record].id.clone())
    }
}

/// Whether it was told already that an entry was moved from one partnership to another, or that all of the one is gone.
fn is_told(events: &[LandedChange], entry: &EntrySnapshot, (from, to): (&str, &str)) -> bool {
    events.iter().any(|event| match &event.what {
        LandedChangeKind::Removed { kind, id, elsewhere: Some(elsewhere), .. } => {
            (*kind, id.as_str()) == entry.key() && elsewhere == to
        }
        LandedChangeKind::FileRemoved => event.partnership == from,
        _ => false,
    })
}

/// Where an entry stands in a partnership, and what it says there.
fn now(
    record: &LandedPartnership,
    kind: Kind,
    id: &str,
) -> Option<(PathBuf, Arc<FileSnapshot>, Arc<EntrySnapshot>)> {
    record.files.iter().find_map(|(path, snapshot)| {
        let entry = snapshot.get(kind, id).next()?;
        Some((path.clone(), Arc::clone(snapshot), Arc::clone(entry)))
    })
}

pub(super) fn landed_change(
    record: &LandedPartnership,
    path: PathBuf,
    landed: Option<u32>,
    what: LandedChangeKind,
) -> LandedChange {
    LandedChange { path, partnership: record.id.clone(), parent: 0, landed, what }
}

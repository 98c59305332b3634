//! What a dossier was before anything in it was put right, for what can still be said of what was corrected since.

use std::collections::BTreeMap;

use super::dossier::{Dossier, Line};
use super::entries::{Entries, Entry};
use super::place::KeyPath;
use super::register::{Partnership, Register};

impl Dossier {
    /// The dossier without the entries that correct or withdraw another; nothing when there are none.
    pub fn before_corrections(&self) -> Option<Self> {
        let is_corrected = self.everything().any(|line| line.common.corrects.is_some());
        is_corrected.then(|| self.only(&|line| line.common.corrects.is_none()))
    }
}

impl Partnership {
    /// The entry that in the end corrected the one that a path leads into; nothing when that one stands.
    pub fn correction_of(&self, path: &KeyPath) -> Option<Line<'_>> {
        let [table, id, ..] = path.0.as_slice() else { return None };
        let next = |id: &str| {
            self.everything()
                .find(|line| line.kind.table() == table && line.common.corrects.as_deref() == Some(id))
        };
        let mut found = next(id)?;
        // No chain is longer than the dossier; one that bites its own tail would never end.
        for _ in self.everything() {
            match next(found.id.as_str()) {
                Some(later) => found = later,
                None => break,
            }
        }
        Some(found)
    }
}

impl<T> Entries<T> {
    /// The ids by which an entry is known: its own, and those of the ones it took the place of.
    pub fn known_as<'e>(&'e self, entry: &'e Entry<T>) -> impl Iterator<Item = &'e str> {
        let earlier = |it: &&'e Entry<T>| self.get(it.common.corrects.as_deref()?);
        // No chain is longer than all entries; one that bites its own tail would never end.
        std::iter::successors(Some(entry), earlier).take(self.all().count()).map(|it| it.id.as_str())
    }
}

impl<T> Entries<T> {
    /// What stands in the place of an id: the entry itself, or the one that in the end corrected it; nothing when it was
    /// withdrawn or was never there.
    pub fn in_place_of(&self, id: &str) -> Option<&Entry<T>> {
        self.standing().find(|entry| self.known_as(entry).any(|known| known == id))
    }
}

impl Register {
    /// Every signal that was corrected, with the one that stands in its place: a step on the one is a step on the other. Of one
    /// that was withdrawn, with that one.
    pub fn signals_in_place(&self) -> BTreeMap<&str, &str> {
        let mut in_place = BTreeMap::new();
        for signals in self.partnerships.iter().map(|partnership| &partnership.dossier.signals) {
            for signal in signals.standing().filter(|signal| signal.common.corrects.is_some()) {
                let earlier = signals.known_as(signal).skip(1);
                in_place.extend(earlier.map(|id| (id, signal.id.as_str())));
            }
            for (signal, withdrawal) in signals.withdrawn() {
                let others = signals.known_as(withdrawal).filter(|id| *id != signal.id.as_str());
                in_place.extend(others.map(|id| (id, signal.id.as_str())));
            }
        }
        in_place
    }
}

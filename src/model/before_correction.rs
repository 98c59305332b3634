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
    /// The ids by which an entry is known: its own, and those of all that it took the place of, also of what corrected the
    /// same and did not hold.
    pub fn known_as<'e>(&'e self, entry: &'e Entry<T>) -> impl Iterator<Item = &'e str> {
        self.family(entry.id.as_str()).into_iter()
    }

    /// What stands in the place of an id: the entry itself, or the one that in the end corrected it; nothing when it was
    /// withdrawn or was never there.
    pub fn in_place_of(&self, id: &str) -> Option<&Entry<T>> {
        let family = self.family(self.get(id)?.id.as_str());
        self.standing().find(|entry| family.contains(&entry.id.as_str()))
    }

    /// An id, and all that are bound to it by corrections.
    fn family<'e>(&'e self, id: &'e str) -> Vec<&'e str> {
        let mut family = vec![id];
        let corrections: Vec<(&str, &str)> =
            self.all().filter_map(|entry| Some((entry.id.as_str(), entry.corrected()?))).collect();
        let mut at = 0;
        while let Some(id) = family.get(at).copied() {
            for (correction, corrected) in &corrections {
                let met = if *correction == id {
                    *corrected
                } else if *corrected == id {
                    *correction
                } else {
                    continue;
                };
                if !family.contains(&met) {
                    family.push(met);
                }
            }
            at += 1;
        }
        family
    }
}

impl Register {
    /// Every signal that was corrected, with the one that stands in its place: a step on the one is a step on the other.
    pub fn signals_in_place(&self) -> BTreeMap<&str, &str> {
        let mut in_place = BTreeMap::new();
        for signals in self.partnerships.iter().map(|partnership| &partnership.dossier.signals) {
            for signal in signals.standing().filter(|signal| signal.corrected().is_some()) {
                let earlier = signals.known_as(signal).skip(1);
                in_place.extend(earlier.map(|id| (id, signal.id.as_str())));
            }
        }
        in_place
    }
}

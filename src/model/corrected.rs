//! What a dossier was before anything in it was put right, for what can still be said of what was corrected since.

use super::dossier::{Dossier, Line};
use super::entries::Entries;
use super::place::KeyPath;

impl Dossier {
    /// The dossier without the entries that correct or withdraw another; nothing when there are none.
    #[must_use]
    pub fn before_corrections(&self) -> Option<Self> {
        let is_corrected = self.everything().any(|line| line.common.corrects.is_some());
        is_corrected.then(|| Self {
            considerations: first_ones(&self.considerations),
            decisions: first_ones(&self.decisions),
            shared: first_ones(&self.shared),
            advice: first_ones(&self.advice),
            knowledge_security: first_ones(&self.knowledge_security),
            signals: first_ones(&self.signals),
            follow_ups: first_ones(&self.follow_ups),
            evaluations: first_ones(&self.evaluations),
            adjustments: first_ones(&self.adjustments),
            adjustments_done: first_ones(&self.adjustments_done),
            monitoring: first_ones(&self.monitoring),
            samples: first_ones(&self.samples),
            handovers: first_ones(&self.handovers),
        })
    }

    /// The entry that in the end corrected the one that a path leads into; nothing when that one stands.
    #[must_use]
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

fn first_ones<T: Clone>(entries: &Entries<T>) -> Entries<T> {
    Entries::new(entries.all().filter(|entry| entry.common.corrects.is_none()).cloned().collect())
}

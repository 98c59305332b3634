//! What an evaluation led to: its adjustments, and that they were done (003:12, 003:274-280).

use super::day::Day;
use super::dossier::{Adjustment, AdjustmentDone, Dossier, Evaluation};
use super::entries::Entry;

impl Dossier {
    /// The adjustments of an evaluation that stand, also those that name one that it corrects: what was agreed then stands.
    pub fn adjustments_of(&self, evaluation: &Entry<Evaluation>) -> Vec<&Entry<Adjustment>> {
        let versions: Vec<&str> = self.evaluations.known_as(evaluation).collect();
        let of = |it: &&Entry<Adjustment>| it.evaluation.as_deref().is_some_and(|id| versions.contains(&id));
        self.adjustments.standing().filter(of).collect()
    }

    /// The adjustments that were agreed by a day: those of an evaluation that was withdrawn went with it.
    pub fn agreed(&self, by: Day) -> impl Iterator<Item = &Entry<Adjustment>> {
        let is_gone =
            |id: &str| self.evaluations.get(id).is_some() && self.evaluations.in_place_of(id).is_none();
        let agreed = self.adjustments.standing().filter(move |it| it.date <= by);
        agreed.filter(move |it| !it.evaluation.as_deref().is_some_and(is_gone))
    }

    /// The adjustments that were done by a day, each once, however often that was recorded.
    pub fn adjusted(&self, by: Day) -> impl Iterator<Item = (&Entry<Adjustment>, &Entry<AdjustmentDone>)> {
        self.agreed(by).filter_map(move |it| Some((it, self.done(it, by)?)))
    }

    /// That an adjustment was done, on or before a day, also when one that it corrects was named.
    pub fn done(&self, adjustment: &Entry<Adjustment>, by: Day) -> Option<&Entry<AdjustmentDone>> {
        let mut done = self.adjustments_done.standing().filter(|it| it.date <= by);
        done.find(|it| self.adjustments.known_as(adjustment).any(|id| it.adjustment.as_deref() == Some(id)))
    }
}

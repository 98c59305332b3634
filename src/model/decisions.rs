//! What was decided, in the order in which it was, and on which consideration.

use super::day::Day;
use super::dossier::{Consideration, Decision, Dossier};
use super::entries::Entry;
use super::facts::Given as _;
use super::vocabulary::Outcome;

impl Dossier {
    /// The decisions that stand, in the order in which they were taken: by date, then as `after` says, then by id.
    pub fn decisions_in_order(&self) -> Vec<&Entry<Decision>> {
        let mut waiting: Vec<_> = self.decisions.standing().collect();
        let mut ordered: Vec<&Entry<Decision>> = Vec::with_capacity(waiting.len());
        while !waiting.is_empty() {
            let date = waiting[0].date;
            let free = |decision: &Entry<Decision>| {
                decision.date == date
                    && !decision.after.as_ref().is_some_and(|after| {
                        waiting.iter().any(|other| {
                            other.date == date && self.decisions.known_as(other).any(|id| id == after)
                        })
                    })
            };
            let at = waiting.iter().position(|decision| free(decision)).unwrap_or(0);
            ordered.push(waiting.remove(at));
        }
        ordered
    }

    /// The last decision on or before a day.
    pub fn last_decision(&self, day: Day) -> Option<&Entry<Decision>> {
        self.decisions_in_order().into_iter().rfind(|decision| decision.date <= day)
    }

    /// The first decision to enter that stands.
    pub fn entering(&self) -> Option<&Entry<Decision>> {
        self.decisions_in_order().into_iter().find(|decision| decision.outcome == Outcome::Enter)
    }

    /// The consideration that a decision rests on: the one it names, else the latest not after it, else the first
    /// after it.
    pub fn consideration_of(&self, decision: &Entry<Decision>) -> Option<&Entry<Consideration>> {
        if let Some(id) = &decision.considers {
            // What names one that was withdrawn, or that is not there yet, names nothing.
            let named = self.considerations.in_place_of(id);
            if named.is_some() {
                return named;
            }
        }
        self.considerations.last_by(decision.date).or_else(|| {
            self.considerations.standing().find(|consideration| consideration.date > decision.date)
        })
    }
}

impl Entry<Consideration> {
    /// Whether anything was weighed: a reason, or something of an aspect. A redacted one lost what it said.
    pub fn says_anything(&self) -> bool {
        self.reason.is_given() || self.content.is_some() || self.profile.is_some() || self.is_redacted()
    }
}

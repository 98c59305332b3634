//! What is asked of a strategic partnership where its category sets `objectives`: objectives with evidence, and the parts that
//! belong to it (001:483-485, 001:546-568, 001:1012-1070). Whether evidence convinces is for people to judge.

use super::{Requirement, Shortcoming, UnderFramework};
use crate::model::place::{missing, not_given_in_head};
use crate::model::{Objective, Spot, Strategic};

/// The parts that belong to a strategic partnership, by their keys: first the potential, which goes with the objectives.
/// Structural monitoring and evaluation follow from the category itself.
pub const PARTS: [&str; 6] =
    ["potential", "selection", "complementarity", "board_commitment", "multi_year_plan", "funding_options"];

/// Fewer objectives come with evidence than the category asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooFewObjectives {
    pub there: usize,
    pub asked: i64,
}

impl Strategic {
    /// The objectives that have evidence, in the order of the policy; points under one of them are no objectives.
    pub fn shown(&self) -> Vec<Objective> {
        let written = self.objectives.0.iter().filter(|(_, evidence)| !evidence.trim().is_empty());
        let mut shown: Vec<Objective> = written.map(|(objective, _)| *objective).collect();
        shown.sort_unstable();
        shown.dedup();
        shown
    }
}

impl UnderFramework<'_> {
    /// How many objectives its category asks for; nothing when it asks none. Only of formal and of strategic partnerships
    /// more is asked than the decision itself.
    pub fn objectives_asked(&self) -> Option<i64> {
        let category = self.register.policy.category(self.head().category.as_deref())?;
        category.objectives.filter(|_| self.is_formal_or_strategic())
    }

    /// Objectives with evidence, from the decision to enter.
    pub fn objectives(&self) -> Option<Shortcoming<TooFewObjectives>> {
        let (asked, when) = (self.objectives_asked()?, self.once_entered()?);
        let strategic = self.head().strategic.as_ref();
        let there = strategic.map_or(0, |strategic| strategic.shown().len());
        let is_written = strategic.is_some_and(|strategic| !strategic.objectives.0.is_empty());
        let path = ["strategic", "objectives"];
        let spot = || if is_written { Spot::Header(path.into()) } else { missing(&path) };
        let is_short = i64::try_from(there).is_ok_and(|there| there < asked);
        is_short.then(|| Shortcoming { what: TooFewObjectives { there, asked }, spot: spot(), when })
    }

    /// A part, from the decision to enter.
    pub fn strategic_part(&self, key: &'static str) -> Option<Shortcoming<&'static str>> {
        let (_, when) = (self.objectives_asked()?, self.once_entered()?);
        let strategic = self.head().strategic.as_ref();
        let path = ["strategic", key];
        let text = match key {
            "potential" => strategic.and_then(|it| it.potential.as_ref()),
            "selection" => strategic.and_then(|it| it.selection.as_ref()),
            "complementarity" => strategic.and_then(|it| it.complementarity.as_ref()),
            "multi_year_plan" => strategic.and_then(|it| it.multi_year_plan.as_ref()),
            "funding_options" => strategic.and_then(|it| it.funding_options.as_ref()),
            _ if self.partnership.has_come(strategic.and_then(|it| it.board_commitment)).is_some() => {
                return None;
            }
            _ => None,
        };
        Some(Shortcoming { what: key, spot: not_given_in_head(&path, text)?, when })
    }

    /// What a strategic partnership does not show.
    pub fn strategic_shortcomings(&self) -> Vec<Shortcoming<Requirement>> {
        let objectives = self.objectives().map(|it| it.demanding(Requirement::Objectives));
        let parts = PARTS.iter().filter_map(|key| self.strategic_part(key));
        objectives.into_iter().chain(parts.map(|it| it.demanding(Requirement::Part))).collect()
    }
}

//! `strategic-objectives`: fewer of the six objectives come with evidence than the category asks for, or it does not say
//! how there could be more (001:1034-1070).
//!
//! Asked from the decision to enter, where the category sets `objectives`. An objective counts when somebody wrote down
//! what shows it; whether that is convincing is for people to judge.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::place::value;
use crate::model::{Objective, Shortcoming, Strategic, TooFewObjectives, Word as _};
use crate::words::labels::RegisterLabels;
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("strategic-objectives", Level::Error, &explain::STRATEGIC_OBJECTIVES, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let (lang, id) = (case.lang, &case.partnership.id);
    if let Some(missing) = case.objectives().filter(Shortcoming::is_asked) {
        let strategic = case.head().strategic.as_ref();
        let shown = strategic.map(Strategic::shown).unwrap_or_default();
        let open: Vec<Objective> = Objective::ALL.iter().copied().filter(|it| !shown.contains(it)).collect();
        let labels = RegisterLabels::new(lang, &case.register.policy);
        let named = open.iter().map(|it| labels.of(*it)).collect::<Vec<_>>().join(", ");
        let first = open.first().map_or("synergy", |it| it.spelling());
        let help = shortcomings::few_objectives_help(lang, id, first, &named);
        let TooFewObjectives { there, asked } = missing.what;
        voice.say(case.partnership, missing.spot, shortcomings::few_objectives(lang, there, asked), help);
        let written = strategic.into_iter().flat_map(|strategic| &strategic.objectives.0);
        for (objective, _) in written.filter(|(_, evidence)| evidence.trim().is_empty()) {
            let spot = value(&["strategic", "objectives", objective.spelling()]);
            voice.and(case.place(spot), shortcomings::without_evidence(lang));
        }
    }
    if let Some(missing) = case.strategic_part("potential").filter(Shortcoming::is_asked) {
        let help = shortcomings::no_potential_help(lang, id);
        voice.say(case.partnership, missing.spot, shortcomings::no_potential(lang), help);
    }
}

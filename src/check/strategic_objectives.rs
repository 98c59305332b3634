//! `strategic-objectives`: fewer of the six objectives come with evidence than the category asks for, or it does not say
//! how there could be more (001:1034-1070).
//!
//! Asked from the decision to enter, where the category sets `objectives`. An objective counts when somebody wrote down
//! what shows it; whether that is convincing is for people to judge.

use super::voice::{not_given_in_head, path, value};
use super::{Case, Group, Rule, Run, Voice};
use crate::finding::Level;
use crate::model::place::Spot;
use crate::model::vocabulary::{Objective, Word};
use crate::words::labels::Labels;
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule = Rule {
    id: "strategic-objectives",
    group: Group::Framework,
    level: Level::Error,
    explanation: &explain::STRATEGIC_OBJECTIVES,
    run: Run::Each(run),
};

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let Some(least) = case.objectives_asked() else { return };
    let strategic = case.head().strategic.as_ref();
    let written = strategic.map_or(&[][..], |strategic| &strategic.objectives.0);
    let is_shown = |text: &String| !text.trim().is_empty();
    let shown = |objective: Objective| written.iter().any(|(it, text)| *it == objective && is_shown(text));
    let open: Vec<Objective> = Objective::ALL.iter().copied().filter(|it| !shown(*it)).collect();
    let count = Objective::ALL.len() - open.len();
    let (lang, id) = (case.lang, &case.partnership.id);
    if i64::try_from(count).is_ok_and(|count| count < least) {
        let path = path(&["strategic", "objectives"]);
        let spot = if written.is_empty() { Spot::Missing(path) } else { Spot::Header(path) };
        let labels = Labels::new(lang, &case.register.policy);
        let named = open.iter().map(|it| labels.of(*it)).collect::<Vec<_>>().join(", ");
        let first = open.first().map_or("synergy", |it| it.spelling());
        let help = shortcomings::few_objectives_help(lang, id, first, &named);
        voice.say(case.partnership, spot, shortcomings::few_objectives(lang, count, least), help);
        for (objective, _) in written.iter().filter(|(_, text)| !is_shown(text)) {
            let spot = value(&["strategic", "objectives", objective.spelling()]);
            voice.and(case.place(spot), shortcomings::without_evidence(lang));
        }
    }
    let potential = strategic.and_then(|strategic| strategic.potential.as_ref());
    let key = ["strategic", "potential"];
    if let Some(spot) = not_given_in_head(&key, potential) {
        voice.say(
            case.partnership,
            spot,
            shortcomings::no_potential(lang),
            shortcomings::no_potential_help(lang, id),
        );
    }
}

//! `no-adjustment-or-reason`: an evaluation ends in no adjustment, and not in a reason why none is needed (003:12,
//! 003:274-280). The guidance is about social safety; that is why it stays at a warning.

use std::collections::HashSet;

use super::voice::not_given;
use super::{Case, Group, Rule, Run, Voice};
use crate::finding::Level;
use crate::model::dossier::Evaluation;
use crate::model::entries::Entry;
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule = Rule {
    id: "no-adjustment-or-reason",
    group: Group::Framework,
    level: Level::Warning,
    explanation: &explain::NO_ADJUSTMENT_OR_REASON,
    run: Run::Each(run),
};

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    if !case.is_formal_or_strategic() || case.dossier().evaluations.is_empty() {
        return;
    }
    let adjusted: HashSet<&str> =
        case.dossier().adjustments.standing().filter_map(|it| it.evaluation.as_deref()).collect();
    for evaluation in case.dossier().evaluations.standing().filter(|it| !it.is_redacted()) {
        let Some(spot) =
            not_given("evaluations", evaluation, &["none_needed"], evaluation.none_needed.as_ref())
        else {
            continue;
        };
        if is_adjusted(case, evaluation, &adjusted) {
            continue;
        }
        let message = shortcomings::no_adjustment(case.lang, &shortcomings::day(evaluation.date));
        let help = shortcomings::no_adjustment_help(case.lang, &case.partnership.id, evaluation.id.as_str());
        voice.say(case.partnership, spot, message, help);
    }
}

/// Whether an adjustment names the evaluation, or one that it corrects: what was agreed then stands.
fn is_adjusted(case: &Case<'_>, evaluation: &Entry<Evaluation>, adjusted: &HashSet<&str>) -> bool {
    case.dossier().evaluations.known_as(evaluation).any(|id| adjusted.contains(id))
}

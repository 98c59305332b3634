//! `decision-without-reasons`: a decision cannot be explained afterwards (000:226, 000:350-356).
//!
//! Of an informal one the short reason of the consideration that was made for it is enough.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::place::not_given;
use crate::model::{Decision, Entry, Given};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("decision-without-reasons", Level::Error, &explain::DECISION_WITHOUT_REASONS, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    for decision in case.decisions.iter().filter(|decision| !decision.is_redacted()) {
        let Some(spot) = not_given("decisions", decision, &["reasons"], decision.reasons.as_ref()) else {
            continue;
        };
        if !case.is_formal_or_strategic() && is_explained_by_its_consideration(case, decision) {
            continue;
        }
        let what = shortcomings::the_decision(case.lang, decision.outcome.known());
        let message =
            shortcomings::without_reasons(case.lang, what, &shortcomings::day(case.lang, decision.date));
        let help = shortcomings::without_reasons_help(case.lang, &case.partnership.id, decision.id.as_str());
        voice.say(case.partnership, spot, message, help);
    }
}

/// Whether a consideration that no earlier decision rests on gives the reason, or lost it.
fn is_explained_by_its_consideration(case: &Case<'_>, decision: &Entry<Decision>) -> bool {
    let Some(consideration) = case.weighed_for(decision) else { return false };
    let is_its_own = decision.considers.is_some()
        || case.decided_before(decision).is_none_or(|earlier| consideration.date > earlier.date);
    is_its_own && (consideration.reason.is_given() || consideration.is_redacted())
}

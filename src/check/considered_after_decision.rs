//! `considered-after-decision`: the consideration was made after the decision, the signing or the start
//! (000:210-212, 000:264-271).
//!
//! Asked of formal and strategic partnerships: at the decision to enter, and, as a warning, to decline. Of any other
//! decision only when it names a later consideration itself. What is from before the framework was not weighed
//! before its start, and is not held to that.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::place::{value, value_of};
use crate::model::{Consideration, Decision, Entry, Outcome, Spot};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("considered-after-decision", Level::Error, &explain::CONSIDERED_AFTER_DECISION, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    if !case.is_formal_or_strategic() {
        return;
    }
    let last_entering = case.decided(Outcome::Enter).last();
    for decision in case.decisions.iter().copied() {
        let Some(outcome) = decision.outcome.known() else { continue };
        let is_asked = match outcome {
            Outcome::Enter => true,
            Outcome::Decline => case.partnership.is_formal(),
            Outcome::Renew => false,
            _ => decision.considers.is_some(),
        };
        let Some(consideration) = case.dossier().consideration_of(decision).filter(|_| is_asked) else {
            continue;
        };
        let is_current = last_entering.is_some_and(|last| last.id == decision.id);
        let Some(after) = after(case, decision, consideration, is_current) else { continue };
        let level = if outcome == Outcome::Decline { Level::Warning } else { Level::Error };
        let settled_by = case.settled_by(decision, |later| {
            case.dossier().consideration_of(later).is_some_and(|it| it.date <= later.date)
        });
        let spot = value_of("considerations", consideration, &["date"]);
        let help = shortcomings::considered_after_help(case.lang, &case.partnership.id);
        voice.say_unless_settled(case, settled_by, (level, spot), after.message, help);
        voice.and(case.place(after.spot), after.label);
    }
}

/// What a consideration came after.
struct After {
    message: String,
    spot: Spot,
    label: String,
}

fn after(
    case: &Case<'_>,
    decision: &Entry<Decision>,
    consideration: &Entry<Consideration>,
    is_current: bool,
) -> Option<After> {
    let (lang, considered) = (case.lang, shortcomings::day(consideration.date));
    if consideration.date > decision.date {
        let what = shortcomings::the_decision(lang, decision.outcome.known());
        let message =
            shortcomings::considered_after(lang, &considered, what, &shortcomings::day(decision.date));
        let spot = value_of("decisions", decision, &["date"]);
        return Some(After { message, spot, label: shortcomings::decided_here(lang) });
    }
    if !is_current || case.is_from_before() {
        return None;
    }
    let signed = case.head().agreement.as_ref().and_then(|agreement| agreement.signed);
    if let Some(signed) = signed.filter(|signed| consideration.date > *signed) {
        let message = shortcomings::considered_after_signing(lang, &considered, &shortcomings::day(signed));
        let spot = value(&["agreement", "signed"]);
        return Some(After { message, spot, label: shortcomings::signed_here(lang) });
    }
    let starts = case.head().starts.filter(|starts| consideration.date > *starts)?;
    let message = shortcomings::considered_after_start(lang, &considered, &shortcomings::day(starts));
    Some(After { message, spot: value(&["starts"]), label: shortcomings::begun_here(lang) })
}

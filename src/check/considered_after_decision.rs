//! `considered-after-decision`: the consideration was made after the decision, the signing or the start
//! (000:210-212, 000:264-271).
//!
//! Asked of formal and strategic partnerships: at the decision to enter, and, as a warning, to decline. Of any other
//! decision only when it names a later consideration itself. What is from before the framework was not weighed
//! before its start, and is not held to that.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::place::{value, value_of};
use crate::model::{Consideration, Day, Decision, Entry, Outcome, Spot};
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
        let is_mild = outcome == Outcome::Decline || after.is_only_decided_late;
        let level = if is_mild { Level::Warning } else { Level::Error };
        let settled_by = case.settled_by(decision, |later| {
            case.dossier().consideration_of(later).is_some_and(|it| it.date <= later.date)
        });
        let id = &case.partnership.id;
        let (spot, help) = if after.is_only_decided_late {
            (value_of("decisions", decision, &["date"]), shortcomings::decided_after_help(case.lang, id))
        } else {
            let spot = value_of("considerations", consideration, &["date"]);
            (spot, shortcomings::considered_after_help(case.lang, id))
        };
        voice.say_unless_settled(case, settled_by, (level, spot), after.message, help);
        voice.and(case.place(after.spot), after.label);
    }
}

/// What a consideration came after.
struct After {
    message: String,
    spot: Spot,
    label: String,
    /// Whether it was considered in time, and only the decision came after.
    is_only_decided_late: bool,
}

fn after(
    case: &Case<'_>,
    decision: &Entry<Decision>,
    consideration: &Entry<Consideration>,
    is_current: bool,
) -> Option<After> {
    let (lang, considered) = (case.lang, shortcomings::day(case.lang, consideration.date));
    if consideration.date > decision.date {
        let what = shortcomings::the_decision(lang, decision.outcome.known());
        let message = shortcomings::considered_after(
            lang,
            &considered,
            what,
            &shortcomings::day(case.lang, decision.date),
        );
        let spot = value_of("decisions", decision, &["date"]);
        return Some(After {
            message,
            spot,
            label: shortcomings::decided_here(lang),
            is_only_decided_late: false,
        });
    }
    if !is_current || case.is_from_before() {
        return None;
    }
    let is_of_this_run = |day: &Day| case.course.since.is_none_or(|since| *day >= since);
    let signed = case.partnership.signed().filter(is_of_this_run);
    let signed = signed.map(|day| (day, value(&["agreement", "signed"]), true));
    let starts = case.course.starts.map(|day| (day, value(&["starts"]), false));
    let days = || signed.iter().chain(&starts);
    let considered_late = days().find(|(day, ..)| consideration.date > *day);
    let decided_late = || days().find(|(day, ..)| decision.date > *day);
    let (day, spot, is_signing) = considered_late.or_else(decided_late)?;
    let is_only_decided_late = considered_late.is_none();
    let decided = shortcomings::day(case.lang, decision.date);
    let message = match (is_only_decided_late, is_signing) {
        (false, true) => {
            shortcomings::considered_after_signing(lang, &considered, &shortcomings::day(case.lang, *day))
        }
        (false, false) => {
            shortcomings::considered_after_start(lang, &considered, &shortcomings::day(case.lang, *day))
        }
        (true, true) => {
            shortcomings::decided_after_signing(lang, &decided, &shortcomings::day(case.lang, *day))
        }
        (true, false) => {
            shortcomings::decided_after_start(lang, &decided, &shortcomings::day(case.lang, *day))
        }
    };
    let label = if *is_signing { shortcomings::signed_here(lang) } else { shortcomings::begun_here(lang) };
    Some(After { message, spot: spot.clone(), label, is_only_decided_late })
}

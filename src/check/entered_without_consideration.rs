//! `entered-without-consideration`: no consideration is recorded behind a decision (000:210-212, 000:327-332).
//!
//! Asked of formal and strategic partnerships at the decision to enter; of a formal decision to decline as a warning,
//! where one judged aspect is enough.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::place::{missing_in, value_of};
use crate::model::{Consideration, Decision, Entry, Judgement, Outcome, Said, Spot};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule = Rule::of_framework(
    "entered-without-consideration",
    Level::Error,
    &explain::ENTERED_WITHOUT_CONSIDERATION,
    run,
);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    if case.is_formal_or_strategic() {
        case.decided(Outcome::Enter).for_each(|decision| entered(case, decision, voice));
    }
    if case.partnership.is_formal() {
        case.decided(Outcome::Decline).for_each(|decision| declined(case, decision, voice));
    }
}

fn entered(case: &Case<'_>, decision: &Entry<Decision>, voice: &mut Voice<'_>) {
    let is_weighed = |it: &Entry<Decision>| case.dossier().consideration_of(it).is_some();
    if is_weighed(decision) || case.names_nothing(decision) {
        return;
    }
    let what = shortcomings::the_decision(case.lang, decision.outcome.known());
    let message =
        shortcomings::without_consideration(case.lang, what, &shortcomings::day(case.lang, decision.date));
    let help = shortcomings::without_consideration_help(case.lang, &case.partnership.id);
    let settled_by = case.settled_by(decision, is_weighed);
    voice.say_unless_settled(case, settled_by, (Level::Error, spot(decision)), message, help);
}

fn declined(case: &Case<'_>, decision: &Entry<Decision>, voice: &mut Voice<'_>) {
    let is_judged = |it: &Entry<Decision>| case.dossier().consideration_of(it).is_some_and(judges);
    if is_judged(decision) || case.names_nothing(decision) {
        return;
    }
    let date = shortcomings::day(case.lang, decision.date);
    let message = if case.dossier().consideration_of(decision).is_some() {
        shortcomings::declined_unjudged(case.lang, &date)
    } else {
        let what = shortcomings::the_decision(case.lang, decision.outcome.known());
        shortcomings::without_consideration(case.lang, what, &date)
    };
    let help = shortcomings::declined_help(case.lang, &case.partnership.id);
    let settled_by = case.settled_by(decision, is_judged);
    voice.say_unless_settled(case, settled_by, (Level::Warning, spot(decision)), message, help);
}

/// Where a consideration is missing: at the decision, or at the one it names, which was taken back.
fn spot(decision: &Entry<Decision>) -> Spot {
    match decision.considers {
        Some(_) => value_of("decisions", decision, &["considers"]),
        None => missing_in("decisions", decision, &["considers"]),
    }
}

/// Whether at least one aspect is judged; an unknown word is a finding of its own.
fn judges(consideration: &Entry<Consideration>) -> bool {
    let is_judged = |judgement: &Said<Judgement>| *judgement != Said::Nothing;
    consideration.content.as_ref().is_some_and(|it| is_judged(&it.judgement))
        || consideration.profile.as_ref().is_some_and(|it| is_judged(&it.judgement))
}

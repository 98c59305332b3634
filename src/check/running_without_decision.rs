//! `running-without-decision`: it began or was signed, and nobody decided to enter (000:179-181, 000:352-356).
//!
//! Also for an informal one: some decision is always taken. A later decision to go on settles it.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::{Day, Outcome, Spot};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("running-without-decision", Level::Error, &explain::RUNNING_WITHOUT_DECISION, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let is_unclear = case.decisions.iter().any(|decision| decision.outcome.known().is_none());
    let is_entered = case.decided(Outcome::Enter).next().is_some();
    if is_unclear || is_entered || case.is_from_before() {
        return;
    }
    let Some((date, is_signing)) = running_since(case) else { return };
    let (lang, partnership) = (case.lang, case.partnership);
    let (message, key): (_, &[&str]) = if is_signing {
        (
            shortcomings::signed_without_decision(lang, &shortcomings::day(case.lang, date)),
            &["agreement", "signed"],
        )
    } else {
        (shortcomings::started_without_decision(lang, &shortcomings::day(case.lang, date)), &["starts"])
    };
    let help = shortcomings::without_decision_help(lang, &partnership.id);
    let settled_by = case.decisions.iter().copied().find(|it| it.outcome != Outcome::Decline);
    let spot = Spot::Missing(["decisions"].into());
    voice.say_unless_settled(case, settled_by, (Level::Error, spot), message, help);
    voice.and(case.place(crate::model::place::value(key)), shortcomings::since_here(lang));
    if let Some(since) = case.register.policy.framework.filter(|_| partnership.is_before_framework()) {
        let label = shortcomings::not_from_before(lang, &shortcomings::day(case.lang, since));
        voice.and(case.place(crate::model::place::value(&["before_framework"])), label);
    }
}

/// Since when it runs, and whether that is the signing. A start that was planned before it was declined is none.
fn running_since(case: &Case<'_>) -> Option<(Day, bool)> {
    let is_past = |day: &Day| *day <= case.today;
    let declined = case.decided(Outcome::Decline).last().map(|decision| decision.date);
    let starts = case.head().starts.filter(is_past).filter(|_| declined.is_none());
    let agreement = case.head().agreement.as_ref();
    let signed = agreement.and_then(|it| it.signed).filter(is_past);
    let signed = signed.filter(|signed| declined.is_none_or(|declined| *signed > declined));
    starts.map(|day| (day, false)).or(signed.map(|day| (day, true)))
}

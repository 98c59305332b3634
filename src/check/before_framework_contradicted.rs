//! `before-framework-contradicted`: it says that it is from before the framework, and was entered since (000:273-279).

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::Outcome;
use crate::model::place::{value, value_of};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule = Rule::of_framework(
    "before-framework-contradicted",
    Level::Error,
    &explain::BEFORE_FRAMEWORK_CONTRADICTED,
    run,
);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let Some(since) = case.partnership.framework.filter(|_| case.partnership.is_before_framework()) else {
        return;
    };
    if case.is_from_before() {
        return;
    }
    let signed = case.partnership.signed();
    let entered = case.decided(Outcome::Enter).next();
    let days = [
        entered.map(|decision| (decision.date, value_of("decisions", decision, &["date"]))),
        signed.map(|day| (day, value(&["agreement", "signed"]))),
        case.head().starts.map(|day| (day, value(&["starts"]))),
    ];
    let Some((first, spot)) = days.into_iter().flatten().min_by_key(|(day, _)| *day) else { return };
    let (lang, day) = (case.lang, shortcomings::day);
    let message = shortcomings::not_before_framework(lang, &day(lang, first), &day(lang, since));
    let help = shortcomings::not_before_framework_help(lang, &case.partnership.id);
    voice.say(case.partnership, value(&["before_framework"]), message, help);
    voice.and(case.place(spot), shortcomings::the_earliest_here(lang));
}

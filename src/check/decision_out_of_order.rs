//! `decision-out-of-order`: a decision that does not follow from those before it, and changes no status (000:350-356).

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::place::value_of;
use crate::model::{Outcome, Status};
use crate::words::labels::{Labelled as _, status};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("decision-out-of-order", Level::Warning, &explain::DECISION_OUT_OF_ORDER, run)
        .at_most(Level::Warning);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let level = if case.is_formal_or_strategic() { Level::Warning } else { Level::Note };
    for decision in case.course.out_of_order.iter().filter(|decision| !case.is_history(decision.date)) {
        let lang = case.lang;
        let outcome = decision.outcome.known().map_or("", |outcome| outcome.label().in_lang(lang));
        let then = status(lang, case.partnership.status(decision.date));
        let message =
            shortcomings::out_of_order(lang, outcome, &shortcomings::day(case.lang, decision.date), then);
        let id = &case.partnership.id;
        let was_over = matches!(case.partnership.status(decision.date), Status::Ended | Status::Declined);
        let help = match decision.outcome.known() {
            Some(Outcome::Decline) => shortcomings::declined_what_runs_help(lang, id),
            _ if was_over => shortcomings::out_of_order_help(lang, id),
            Some(Outcome::Resume) if case.course.entered.is_some() => {
                shortcomings::nothing_to_resume_help(lang)
            }
            _ => shortcomings::never_entered_help(lang, id),
        };
        let spot = value_of("decisions", decision, &["outcome"]);
        voice.say_at(level, case.partnership, spot, message, help);
    }
}

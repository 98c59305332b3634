//! `renewed-without-end`: it was renewed and its end is the old one, or renews itself past an end without a term
//! (000:293-297).

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::place::{value, value_of};
use crate::model::{Outcome, Status};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("renewed-without-end", Level::Warning, &explain::RENEWED_WITHOUT_END, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let Some(ends) = case.course.ends.filter(|_| case.is_entered() || case.status == Status::Expired) else {
        return;
    };
    let (lang, id, day) = (case.lang, &case.partnership.id, shortcomings::day);
    let renewed = case.decided(Outcome::Renew).last().filter(|decision| ends <= decision.takes_effect());
    let term = case.head().agreement.as_ref().and_then(|agreement| agreement.renewal_term);
    if let Some(decision) = renewed {
        let message = shortcomings::renewed_without_end(lang, &day(lang, decision.date), &day(lang, ends));
        let help = shortcomings::renewed_without_end_help(lang, id);
        voice.say(case.partnership, value(&["ends"]), message, help);
        let there = value_of("decisions", decision, &["outcome"]);
        voice.and(case.place(there), shortcomings::decided_here(lang));
    } else if case.partnership.renews_automatically() && ends < case.today && term.is_none() {
        let message = shortcomings::renews_past_end(lang, &day(lang, ends));
        voice.say(case.partnership, value(&["ends"]), message, shortcomings::renews_past_end_help(lang, id));
    }
}

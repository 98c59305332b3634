//! `ended-without-board`: a formal partnership was ended before its end date, and not by the board (000:287-291,
//! 000:364-366).
//!
//! The conversation begins at the level where it was entered, so this stays a warning. An open-ended one is always ended
//! before its end.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::place::{value, value_of};
use crate::model::{Body, Decision, Entry, Outcome};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("ended-without-board", Level::Warning, &explain::ENDED_WITHOUT_BOARD, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    if !case.partnership.is_formal() {
        return;
    }
    let ends = case.head().ends;
    let is_early = |decision: &&Entry<Decision>| ends.is_none_or(|ends| decision.takes_effect() < ends);
    for decision in case.decided(Outcome::End).filter(is_early) {
        if matches!(decision.by.known(), Some(Body::Board) | None) {
            continue;
        }
        let (lang, board) = (case.lang, case.board());
        let (day, date) =
            (|day| shortcomings::day(case.lang, day), shortcomings::day(case.lang, decision.date));
        let message = match ends {
            Some(ends) => shortcomings::ended_early(lang, &date, &day(ends), &board),
            None => shortcomings::ended_open(lang, &date, &board),
        };
        let help = shortcomings::ended_early_help(lang, &case.partnership.id, decision.id.as_str(), &board);
        let settled_by = case.settled_by(decision, |later| later.by == Body::Board);
        let spot = value_of("decisions", decision, &["by"]);
        voice.say_unless_settled(case, settled_by, (Level::Warning, spot), message, help);
        if ends.is_some() {
            voice.and(case.place(value(&["ends"])), shortcomings::agreed_end_here(lang));
        }
    }
}

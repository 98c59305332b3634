//! `ended-without-board`: a formal partnership was ended before its end date, and not by the board (000:287-291,
//! 000:364-366).
//!
//! The conversation begins at the level where it was entered, so this stays a warning. An open-ended one has no end date
//! that it could be ended before.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::place::{value, value_of};
use crate::model::{Body, Outcome};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("ended-without-board", Level::Warning, &explain::ENDED_WITHOUT_BOARD, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let Some(ends) = case.head().ends.filter(|_| case.partnership.is_formal()) else { return };
    for decision in case.decided(Outcome::End).filter(|decision| decision.date < ends) {
        if matches!(decision.by.known(), Some(Body::Board) | None) {
            continue;
        }
        let (lang, board) = (case.lang, case.board());
        let message = shortcomings::ended_early(
            lang,
            &shortcomings::day(decision.date),
            &shortcomings::day(ends),
            &board,
        );
        let help = shortcomings::ended_early_help(lang, &case.partnership.id, decision.id.as_str(), &board);
        let settled_by = case.settled_by(decision, |later| later.by == Body::Board);
        let spot = value_of("decisions", decision, &["by"]);
        voice.say_unless_settled(case, settled_by, (Level::Warning, spot), message, help);
        voice.and(case.place(value(&["ends"])), shortcomings::agreed_end_here(lang));
    }
}

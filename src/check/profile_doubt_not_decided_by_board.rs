//! `profile-doubt-not-decided-by-board`: only the profile was in doubt, and it was not the board that decided to enter
//! (000:226-228). Doubt about the content goes to conversation and to governance, not to the board.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::place::value_of;
use crate::model::{Outcome, Unmet};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule = Rule::of_framework(
    "profile-doubt-not-decided-by-board",
    Level::Error,
    &explain::PROFILE_DOUBT_NOT_DECIDED_BY_BOARD,
    run,
);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    for decision in case.decided(Outcome::Enter) {
        let Some(consideration) = case.weighed_for(decision) else { continue };
        if Unmet::of(decision, consideration) != Some(Unmet::DoubtNotDecidedByBoard) {
            continue;
        }
        let (lang, board) = (case.lang, case.board());
        let message = shortcomings::profile_doubt(lang, &shortcomings::day(case.lang, decision.date), &board);
        let help = shortcomings::profile_doubt_help(lang, &case.partnership.id, &board);
        let settled_by = case.both_positive_since(decision, consideration);
        let spot = value_of("decisions", decision, &["by"]);
        voice.say_unless_settled(case, settled_by, (Level::Error, spot), message, help);
        let doubt = value_of("considerations", consideration, &["profile", "judgement"]);
        voice.and(case.place(doubt), shortcomings::doubt_here(lang));
    }
}

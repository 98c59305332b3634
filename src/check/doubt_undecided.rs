//! `doubt-undecided`: the last judgement is doubt or negative, and nobody has decided since; on the profile, the board
//! (000:191-194, 000:226-228, 000:281-291).
//!
//! A note and never a fault: doubt that was honestly recorded stays in sight, and the partnership stays valid.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::place::value_of;
use crate::model::{Aspect, Word as _};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("doubt-undecided", Level::Note, &explain::DOUBT_UNDECIDED, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let lang = case.lang;
    for aspect in Aspect::ALL.iter().copied() {
        let Some(doubt) = case.undecided(aspect).filter(|doubt| !doubt.is_entered_on) else { continue };
        let consideration = doubt.consideration;
        let (date, judged) =
            (shortcomings::day(consideration.date), shortcomings::judgement(lang, doubt.judgement));
        let id = &case.partnership.id;
        let (message, help) = if aspect == Aspect::Profile {
            let board = case.board();
            let message = shortcomings::undecided_by_board(lang, judged, &date, &board);
            (message, shortcomings::undecided_by_board_help(lang, id, &board))
        } else {
            let message = shortcomings::undecided(lang, shortcomings::aspect(lang, aspect), judged, &date);
            (message, shortcomings::undecided_help(lang, id))
        };
        let spot = value_of("considerations", consideration, &[aspect.spelling(), "judgement"]);
        voice.say(case.partnership, spot, message, help);
    }
}

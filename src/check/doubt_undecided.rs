//! `doubt-undecided`: the last judgement is doubt or negative, and nobody has decided since; on the profile, the board
//! (000:191-194, 000:226-228, 000:281-291).
//!
//! A note and never a fault: doubt that was honestly recorded stays in sight, and the partnership stays valid.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::place::value_of;
use crate::model::{Aspect, Judgement, Word as _};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("doubt-undecided", Level::Note, &explain::DOUBT_UNDECIDED, run).at_most(Level::Note);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let lang = case.lang;
    for aspect in Aspect::ALL.iter().copied() {
        let Some(doubt) = case.undecided(aspect).filter(|doubt| !doubt.is_entered_on) else { continue };
        let consideration = doubt.consideration;
        let (date, judged) = (
            shortcomings::day(case.lang, consideration.date),
            shortcomings::judgement(lang, doubt.judgement),
        );
        let id = &case.partnership.id;
        let board = case.board();
        let is_proposal = !case.is_entered();
        let plain = || shortcomings::undecided(lang, shortcomings::aspect(lang, aspect), judged, &date);
        let (message, help) = match (doubt.judgement, aspect) {
            (Judgement::Negative, _) if is_proposal => {
                (plain(), shortcomings::negative_proposal_help(lang, id))
            }
            (Judgement::Negative, _) => (plain(), shortcomings::negative_help(lang, id, &board)),
            (_, Aspect::Profile) => {
                let message = shortcomings::undecided_by_board(lang, judged, &date, &board);
                let help = if is_proposal {
                    shortcomings::undecided_proposal_by_board_help(lang, id, &board)
                } else {
                    shortcomings::undecided_by_board_help(lang, id, &board)
                };
                (message, help)
            }
            _ if is_proposal => (plain(), shortcomings::undecided_proposal_help(lang, id)),
            _ => (plain(), shortcomings::undecided_help(lang, id)),
        };
        let spot = value_of("considerations", consideration, &[aspect.spelling(), "judgement"]);
        voice.say(case.partnership, spot, message, help);
    }
}

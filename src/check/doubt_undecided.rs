//! `doubt-undecided`: the last judgement is doubt or negative, and nobody has decided since; on the profile, the board
//! (000:191-194, 000:226-228, 000:281-291).
//!
//! A note and never a fault: doubt that was honestly recorded stays in sight, and the partnership stays valid.

use super::judgements::last_judgement;
use super::voice::value_of;
use super::{Case, Group, Rule, Run, Voice};
use crate::finding::Level;
use crate::model::dossier::Consideration;
use crate::model::entries::Entry;
use crate::model::vocabulary::{Aspect, Body, Judgement, Outcome, Word};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule = Rule {
    id: "doubt-undecided",
    group: Group::Framework,
    level: Level::Note,
    explanation: &explain::DOUBT_UNDECIDED,
    run: Run::Each(run),
};

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let lang = case.lang;
    for aspect in Aspect::ALL.iter().copied() {
        let Some((consideration, judgement)) = last_judgement(case, aspect) else { continue };
        if judgement == Judgement::Positive || is_decided(case, consideration, aspect) {
            continue;
        }
        let (date, judged) =
            (shortcomings::day(consideration.date), shortcomings::judgement(lang, judgement));
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

/// Whether somebody decided since, who may. To stop, anybody may; a decision to enter that rests on this very
/// judgement is held to a rule of its own.
fn is_decided(case: &Case<'_>, consideration: &Entry<Consideration>, aspect: Aspect) -> bool {
    let mut since = case.decisions.iter().filter(|decision| decision.date >= consideration.date);
    since.any(|decision| {
        let is_by_board = matches!(decision.by.known(), Some(Body::Board) | None);
        let is_stop = matches!(decision.outcome.known(), Some(Outcome::Decline | Outcome::End));
        let is_entered_on_it = decision.outcome == Outcome::Enter
            && case.weighed_for(decision).is_some_and(|weighed| weighed.id == consideration.id);
        aspect == Aspect::Content || is_by_board || is_stop || is_entered_on_it
    })
}

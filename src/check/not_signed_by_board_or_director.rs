//! `not-signed-by-board-or-director`: a formal partnership runs, and no signature of the board or a director is recorded
//! (000:173-181).
//!
//! Before it runs that is a note. Whether whoever signed was entitled to, is for people to know.

use super::voice::{missing, not_given_in_head, value};
use super::{Case, Group, Rule, Run, Voice};
use crate::finding::Level;
use crate::model::place::Spot;
use crate::model::vocabulary::{Signatory, Word};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule = Rule {
    id: "not-signed-by-board-or-director",
    group: Group::Framework,
    level: Level::Error,
    explanation: &explain::NOT_SIGNED_BY_BOARD_OR_DIRECTOR,
    run: Run::Each(run),
};

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    if !case.is_entered() || !case.partnership.is_formal() {
        return;
    }
    if let Some((spot, message, help)) = lack(case) {
        voice.say_once_it_runs(case, (Level::Error, spot), message, &help);
    }
}

/// What a signature lacks, where, and what to do about it.
fn lack(case: &Case<'_>) -> Option<(Spot, String, String)> {
    let (lang, id) = (case.lang, &case.partnership.id);
    let Some(agreement) = &case.head().agreement else {
        return Some((
            missing(&["agreement"]),
            shortcomings::unsigned(lang),
            shortcomings::unsigned_help(lang, id),
        ));
    };
    let Some(signed) = agreement.signed else {
        let spot = missing(&["agreement", "signed"]);
        return Some((spot, shortcomings::unsigned(lang), shortcomings::unsigned_help(lang, id)));
    };
    if signed > case.today && case.is_running() {
        let message =
            shortcomings::signed_later(lang, &shortcomings::day(signed), &shortcomings::day(case.today));
        return Some((value(&["agreement", "signed"]), message, shortcomings::signed_later_help(lang, id)));
    }
    let (by, key) = (agreement.signed_by.as_ref(), ["agreement", "signed_by"]);
    if let Some(spot) = not_given_in_head(&key, by) {
        let message = shortcomings::signed_by_nobody(lang, &shortcomings::day(signed));
        return Some((spot, message, shortcomings::signed_by_nobody_help(lang, id)));
    }
    if by.is_some_and(|by| Signatory::parse(by).is_some()) {
        return None;
    }
    let message = shortcomings::signed_by_other(lang, &case.board());
    Some((value(&key), message, shortcomings::signed_by_other_help(lang, id, &case.board())))
}

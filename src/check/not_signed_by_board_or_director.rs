//! `not-signed-by-board-or-director`: a formal partnership runs, and no signature of the board or a director is recorded
//! (000:173-181).
//!
//! Before it runs that is a note. Whether whoever signed was entitled to, is for people to know.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::{Shortcoming, SignatureLack};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule = Rule::of_framework(
    "not-signed-by-board-or-director",
    Level::Error,
    &explain::NOT_SIGNED_BY_BOARD_OR_DIRECTOR,
    run,
);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let Some(missing) = case.signature().filter(Shortcoming::is_asked) else { return };
    let (lang, id) = (case.lang, &case.partnership.id);
    let (message, help) = match missing.what {
        SignatureLack::Unsigned => (shortcomings::unsigned(lang), shortcomings::unsigned_help(lang, id)),
        SignatureLack::Later(signed) => {
            let message = shortcomings::signed_later(
                lang,
                &shortcomings::day(case.lang, signed),
                &shortcomings::day(case.lang, case.today),
            );
            (message, shortcomings::signed_later_help(lang, id))
        }
        SignatureLack::ByNobody(signed) => {
            let message = shortcomings::signed_by_nobody(lang, &shortcomings::day(case.lang, signed));
            (message, shortcomings::signed_by_nobody_help(lang, id))
        }
        SignatureLack::ByAnother => {
            let board = case.board();
            (
                shortcomings::signed_by_other(lang, &board),
                shortcomings::signed_by_other_help(lang, id, &board),
            )
        }
    };
    voice.ask(case, (Level::Error, missing.when, missing.spot), message, &help);
}

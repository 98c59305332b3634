//! `strategic-parts`: a part that belongs to a strategic partnership is not there (001:483-485, 001:557-566,
//! 001:1019-1024).
//!
//! Asked from the decision to enter, where the category sets `objectives`. Structural monitoring and evaluation, the
//! fourth of the tailor-made parts, follow from the category itself.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::Shortcoming;
use crate::model::asked::PARTS;
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("strategic-parts", Level::Error, &explain::STRATEGIC_PARTS, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let (lang, id) = (case.lang, &case.partnership.id);
    for key in PARTS.into_iter().filter(|key| *key != "potential") {
        let Some(missing) = case.strategic_part(key).filter(Shortcoming::is_asked) else { continue };
        let (message, help) = if key == "board_commitment" {
            let board = case.board();
            (shortcomings::no_commitment(lang, &board), shortcomings::no_commitment_help(lang, id))
        } else {
            let part = shortcomings::strategic_part(lang, key);
            (shortcomings::no_part(lang, part), shortcomings::no_part_help(lang, id, key))
        };
        voice.say(case.partnership, missing.spot, message, help);
    }
}

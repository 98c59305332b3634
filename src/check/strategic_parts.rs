//! `strategic-parts`: a part that belongs to a strategic partnership is not there (001:483-485, 001:557-566,
//! 001:1019-1024).
//!
//! Asked from the decision to enter, where the category sets `objectives`. Structural monitoring and evaluation, the
//! fourth of the tailor-made parts, follow from the category itself.

use super::voice::{missing, not_given_in_head};
use super::{Case, Group, Rule, Run, Voice};
use crate::finding::Level;
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule = Rule {
    id: "strategic-parts",
    group: Group::Framework,
    level: Level::Error,
    explanation: &explain::STRATEGIC_PARTS,
    run: Run::Each(run),
};

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    if case.objectives_asked().is_none() {
        return;
    }
    let strategic = case.head().strategic.clone().unwrap_or_default();
    let text = |key, text| not_given_in_head(&["strategic", key], text);
    let is_committed = strategic.board_commitment.is_some();
    let parts = [
        ("selection", text("selection", strategic.selection.as_ref())),
        ("complementarity", text("complementarity", strategic.complementarity.as_ref())),
        ("board_commitment", (!is_committed).then(|| missing(&["strategic", "board_commitment"]))),
        ("multi_year_plan", text("multi_year_plan", strategic.multi_year_plan.as_ref())),
        ("funding_options", text("funding_options", strategic.funding_options.as_ref())),
    ];
    let (lang, id) = (case.lang, &case.partnership.id);
    for (key, spot) in parts.into_iter().filter_map(|(key, spot)| Some((key, spot?))) {
        let (message, help) = if key == "board_commitment" {
            let board = case.board();
            (shortcomings::no_commitment(lang, &board), shortcomings::no_commitment_help(lang, id))
        } else {
            let part = shortcomings::strategic_part(lang, key);
            (shortcomings::no_part(lang, part), shortcomings::no_part_help(lang, id, key))
        };
        voice.say(case.partnership, spot, message, help);
    }
}

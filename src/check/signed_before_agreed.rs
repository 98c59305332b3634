//! `signed-before-agreed`: the agreement is signed, and a theme of the conversation is still open (002:8-13).
//!
//! Good practice from a conversation guide, so a warning; asked of formal and strategic partnerships that are not over. A
//! theme that does not matter is marked as such; one of which nothing is said was never opened.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::place::value;
use crate::model::{Status, ThemeState};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("signed-before-agreed", Level::Note, &explain::SIGNED_BEFORE_AGREED, run)
        .at_most(Level::Note);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let is_over = matches!(case.status, Status::Ended | Status::Declined | Status::Expired);
    if is_over || !case.is_formal_or_strategic() {
        return;
    }
    let Some(signed) = case.partnership.signed() else { return };
    let (lang, id) = (case.lang, &case.partnership.id);
    for (name, theme) in &case.head().themes {
        if theme.state == ThemeState::Open {
            let message = shortcomings::still_open(lang, &shortcomings::day(case.lang, signed));
            let help = shortcomings::still_open_help(lang, id, name);
            voice.say(case.partnership, value(&["themes", name, "state"]), message, help);
            voice.and(case.place(value(&["agreement", "signed"])), shortcomings::signed_here(lang));
        }
    }
}

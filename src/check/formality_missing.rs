//! `formality-missing`: it was decided to enter, began or was signed, and is neither formal nor informal (000:173-181).

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::place::missing;
use crate::model::{Outcome, Said};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("formality-missing", Level::Error, &explain::FORMALITY_MISSING, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let has_begun = case.partnership.has_come(case.head().starts).or(case.partnership.signed()).is_some();
    let is_asked = has_begun || case.decided(Outcome::Enter).next().is_some();
    if is_asked && case.head().formality == Said::Nothing {
        let help = shortcomings::formality_missing_help(case.lang, &case.partnership.id, &case.board());
        let message = shortcomings::formality_missing(case.lang);
        voice.say(case.partnership, missing(&["formality"]), message, help);
    }
}

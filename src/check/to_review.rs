//! `to-review`: from before the framework, and not yet decided anew (000:273-279, 001:1015-1019).
//!
//! It stands in place of all other rules of the framework. Once it is decided anew the others hold.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::{Spot, Status};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("to-review", Level::Note, &explain::TO_REVIEW, run).at_most(Level::Note);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let is_over = matches!(case.status, Status::Ended | Status::Declined);
    if case.is_from_before_and_undecided() && !is_over {
        let help = shortcomings::to_review_help(case.lang, &case.partnership.id);
        voice.say(case.partnership, Spot::File, shortcomings::to_review(case.lang), help);
    }
}

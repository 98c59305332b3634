//! `to-review`: from before the framework, and not yet decided anew (000:273-279, 001:1015-1019).
//!
//! It stands in place of all other rules of the framework. Once it is decided anew the others hold; a formal one that
//! was decided without being weighed stays to be reviewed.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::{Outcome, Spot};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule = Rule::of_framework("to-review", Level::Note, &explain::TO_REVIEW, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let is_entered_anew = case.decided(Outcome::Enter).next().is_some();
    let is_unweighed = !case.partnership.is_reviewed(case.today) && !is_entered_anew;
    if case.is_from_before_and_undecided() || (case.is_from_before() && is_unweighed) {
        let help = shortcomings::to_review_help(case.lang, &case.partnership.id);
        voice.say(case.partnership, Spot::File, shortcomings::to_review(case.lang), help);
    }
}

//! `no-adjustment-or-reason`: an evaluation ends in no adjustment, and not in a reason why none is needed (003:12,
//! 003:274-280). The guidance is about social safety; that is why it stays at a warning.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("no-adjustment-or-reason", Level::Warning, &explain::NO_ADJUSTMENT_OR_REASON, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    for missing in case.evaluations_without_adjustment() {
        let evaluation = missing.what;
        let message = shortcomings::no_adjustment(case.lang, &shortcomings::day(case.lang, evaluation.date));
        let help = shortcomings::no_adjustment_help(case.lang, &case.partnership.id, evaluation.id.as_str());
        voice.say(case.partnership, missing.spot, message, help);
    }
}

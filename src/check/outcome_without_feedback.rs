//! `outcome-without-feedback`: a signal has its outcome, and whoever reported it has not heard (000:271, 000:342-344,
//! 003:282).
//!
//! The feedback is owed to the reporter, whatever the partnership is: this also holds for informal ones. The steps may
//! stand in any file.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::{Place, Spot};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("outcome-without-feedback", Level::Warning, &explain::OUTCOME_WITHOUT_FEEDBACK, run)
        .at_most(Level::Warning);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    if !case.whole.are_all_read_whole() {
        return; // The feedback may stand where it could not be read.
    }
    for signal in case.dossier().signals.standing() {
        let Some(outcome) = case.whole.steps.without_feedback(signal.id.as_str()) else { continue };
        let (said, since) =
            (shortcomings::day(case.lang, signal.date), shortcomings::day(case.lang, outcome.step.date));
        let message = shortcomings::no_feedback(case.lang, &said, &since);
        let help = shortcomings::no_feedback_help(case.lang, signal.id.as_str());
        let spot = Spot::Header(["signals", signal.id.as_str()].into());
        voice.say(case.partnership, spot, message, help);
        let spot = Spot::Value(["follow_ups", outcome.step.id.as_str(), "step"].into());
        voice.and(Place { file: outcome.partnership.file, spot }, shortcomings::outcome_here(case.lang));
    }
}

//! `not-shared-with-partner`: it is not recorded that the partner knows the consideration or the decision
//! (000:210-212, 000:327-332).
//!
//! Asked of formal partnerships that run or were declined, of their entering or declining as it is now: what was
//! shared of an earlier period does not count, nor what was corrected since.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::Shortcoming;
use crate::model::place::value_of;
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("not-shared-with-partner", Level::Warning, &explain::NOT_SHARED_WITH_PARTNER, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let Some(missing) = case.shared().filter(Shortcoming::is_asked) else { return };
    let Some(decision) = missing.what else { return };
    let what = shortcomings::the_decision(case.lang, decision.outcome.known());
    let message = shortcomings::not_shared(case.lang, what, &shortcomings::day(case.lang, decision.date));
    let help = shortcomings::not_shared_help(case.lang, &case.partnership.id);
    voice.say(case.partnership, missing.spot, message, help);
    let decided = value_of("decisions", decision, &["outcome"]);
    voice.and(case.place(decided), shortcomings::decided_here(case.lang));
}

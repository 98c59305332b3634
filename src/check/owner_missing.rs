//! `owner-missing`: nobody is named as looking after it (000:319-321, 004:1073-1075).
//!
//! Asked of formal and strategic partnerships from the decision to enter until they are over.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::Shortcoming;
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("owner-missing", Level::Warning, &explain::OWNER_MISSING, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let Some(missing) = case.owner().filter(Shortcoming::is_asked) else { return };
    let help = shortcomings::owner_missing_help(case.lang, &case.partnership.id);
    voice.say(case.partnership, missing.spot, shortcomings::owner_missing(case.lang), help);
}

//! `owner-missing`: nobody is named as looking after it (000:319-321, 004:1073-1075).
//!
//! Asked of formal and strategic partnerships from the decision to enter until they are over.

use super::{Case, Group, Rule, Run, Voice};
use crate::finding::Level;
use crate::model::asked::Shortcoming;
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule = Rule {
    id: "owner-missing",
    group: Group::Framework,
    level: Level::Warning,
    explanation: &explain::OWNER_MISSING,
    run: Run::Each(run),
};

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let Some(missing) = case.owner().filter(Shortcoming::is_asked) else { return };
    let help = shortcomings::owner_missing_help(case.lang, &case.partnership.id);
    voice.say(case.partnership, missing.spot, shortcomings::owner_missing(case.lang), help);
}

//! `owner-missing`: nobody is named as looking after it (000:319-321, 004:1073-1075).
//!
//! Asked of formal and strategic partnerships from the decision to enter until they are over.

use super::voice::not_given_in_head;
use super::{Case, Group, Rule, Run, Voice};
use crate::finding::Level;
use crate::model::Status;
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule = Rule {
    id: "owner-missing",
    group: Group::Framework,
    level: Level::Warning,
    explanation: &explain::OWNER_MISSING,
    run: Run::Each(run),
};

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let is_asked = case.is_entered() || case.status == Status::Expired;
    let owner = &case.head().owner;
    if !is_asked || !case.is_formal_or_strategic() {
        return;
    }
    let Some(spot) = not_given_in_head(&["owner"], owner.as_ref()) else { return };
    let help = shortcomings::owner_missing_help(case.lang, &case.partnership.id);
    voice.say(case.partnership, spot, shortcomings::owner_missing(case.lang), help);
}

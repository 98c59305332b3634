//! `owner-missing`: nobody is named as responsible (000:319-325; 004).

use super::{Case, Group, Rule, Run, Voice};
use crate::finding::Level;
use crate::model::Given;
use crate::model::place::Spot;
use crate::words::{explain, framework};

pub(super) const RULE: Rule = Rule {
    id: "owner-missing",
    group: Group::Framework,
    level: Level::Warning,
    explanation: &explain::OWNER_MISSING,
    run: Run::Each(run),
};

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let head = &case.partnership.head;
    if case.partnership.is_formal() && case.is_running() && !head.owner.is_given() {
        let (message, help) = (framework::owner_missing(case.lang), framework::owner_missing_help(case.lang));
        voice.say(case.partnership, Spot::Missing(["owner"].into()), message, help);
    }
}

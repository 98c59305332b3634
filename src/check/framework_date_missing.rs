//! `framework-date-missing`: partnerships claim to be from before the framework, and the register does not say since when it
//! applies. Said once for the register.

use super::register_index::POLICY;
use super::{RegisterIndex, Rule, Voice};
use crate::finding::Level;
use crate::model::place::missing;
use crate::words::{explain, overview, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_register("framework-date-missing", Level::Note, &explain::FRAMEWORK_DATE_MISSING, run)
        .at_most(Level::Note);

fn run(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    let listed = whole.register.partnerships.iter().filter(|it| it.head.void.is_none());
    let count = listed.filter(|it| it.is_before_framework()).count();
    if count == 0 || whole.register.policy.framework.is_some() || !whole.is_read_whole(POLICY) {
        return;
    }
    let message =
        shortcomings::framework_date_missing(whole.lang, &overview::partnerships(whole.lang, count));
    let help = shortcomings::framework_date_missing_help(whole.lang);
    voice.say_of_file(POLICY, missing(&["framework"]), message, help);
}

//! `no-evaluation-plan`: it is not recorded when it is evaluated (000:293-297, 001:485-487, 001:566).
//!
//! Asked of formal and strategic partnerships that run; before that it is a note. A category that is evaluated every so
//! often is a plan, and then evaluating at the end only is too little.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::{PlanLack, Shortcoming};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("no-evaluation-plan", Level::Error, &explain::NO_EVALUATION_PLAN, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let Some(missing) = case.evaluation_plan().filter(Shortcoming::is_asked) else { return };
    let (lang, id) = (case.lang, &case.partnership.id);
    let (message, help) = match missing.what {
        PlanLack::Absent => (shortcomings::no_plan(lang), shortcomings::no_plan_help(lang, id)),
        PlanLack::Mode => {
            (shortcomings::plan_without_mode(lang), shortcomings::plan_without_mode_help(lang, id))
        }
        PlanLack::Interval => {
            (shortcomings::plan_without_interval(lang), shortcomings::plan_without_interval_help(lang, id))
        }
        PlanLack::OnlyAtEnd(every) => {
            let name = case.head().category.as_deref().unwrap_or_default();
            let message = shortcomings::plan_only_at_end(lang, name, &shortcomings::interval(lang, every));
            (message, shortcomings::plan_only_at_end_help(lang, id))
        }
    };
    voice.ask(case, (Level::Error, missing.when, missing.spot), message, &help);
}

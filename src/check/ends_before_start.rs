//! `ends-before-start`: the end date lies before the start date.

use super::{Case, Rule, Run, Voice};
use crate::model::Spot;
use crate::words::shortcomings::day;
use crate::words::{consistency, explain};

pub(super) const RULE: Rule =
    Rule::of_integrity("ends-before-start", &explain::ENDS_BEFORE_START, Run::Each(run));

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    let (Some(starts), Some(ends)) = (case.head().starts, case.head().ends) else { return };
    if ends < starts {
        let message =
            consistency::ends_before_start(case.lang, &day(case.lang, ends), &day(case.lang, starts));
        let help = consistency::ends_before_start_help(case.lang, &case.partnership.id);
        voice.say(case.partnership, Spot::Value(["ends"].into()), message, help);
        voice.and(case.place(Spot::Value(["starts"].into())), consistency::starts_here(case.lang));
    }
}

//! `date-in-future`: an entry is dated after today. A dossier tells what has happened; the head may look ahead.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::{Line, Spot};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("date-in-future", Level::Warning, &explain::DATE_IN_FUTURE, run);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    // One that only takes another back does not stand, and says what happened all the same.
    let is_said = |line: &Line<'_>| line.stands || line.common.withdrawn.is_some();
    for line in case.partnership.everything().filter(|line| is_said(line) && line.date > case.today) {
        let spot = Spot::Value([line.kind.table(), line.id.as_str(), "date"].into());
        let message =
            shortcomings::in_future(case.lang, &shortcomings::day(line.date), &shortcomings::day(case.today));
        voice.say(case.partnership, spot, message, shortcomings::in_future_help(case.lang));
    }
}

//! `not-shared-with-partner`: it is not recorded that the partner knows the consideration or the decision
//! (000:210-212, 000:327-332).
//!
//! Asked of formal partnerships that run or were declined, of their entering or declining as it is now: what was
//! shared of an earlier period does not count, nor what was corrected since.

use super::voice::value_of;
use super::{Case, Group, Rule, Run, Voice};
use crate::finding::Level;
use crate::model::dossier::Decision;
use crate::model::entries::Entry;
use crate::model::place::Spot;
use crate::model::vocabulary::Outcome;
use crate::model::{Day, Status};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule = Rule {
    id: "not-shared-with-partner",
    group: Group::Framework,
    level: Level::Warning,
    explanation: &explain::NOT_SHARED_WITH_PARTNER,
    run: Run::Each(run),
};

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    if !case.partnership.is_formal() {
        return;
    }
    let Some(decision) = current(case) else { return };
    let weighed = case.dossier().consideration_of(decision).map(|it| it.date);
    let since = weighed.map_or(decision.date, |weighed| weighed.min(decision.date));
    let mut shared = case.dossier().shared.standing();
    if shared.any(|it| it.about.as_deref().is_none_or(|about| is_of_now(case, about, since))) {
        return;
    }
    let what = shortcomings::the_decision(case.lang, decision.outcome.known());
    let message = shortcomings::not_shared(case.lang, what, &shortcomings::day(decision.date));
    let help = shortcomings::not_shared_help(case.lang, &case.partnership.id);
    voice.say(case.partnership, Spot::Missing(["shared"].into()), message, help);
    let decided = value_of("decisions", decision, &["outcome"]);
    voice.and(case.place(decided), shortcomings::decided_here(case.lang));
}

/// The decision by which it runs or was declined.
fn current<'a>(case: &Case<'a>) -> Option<&'a Entry<Decision>> {
    match case.status {
        Status::Declined => case.decided(Outcome::Decline).last(),
        _ if case.is_running() => {
            case.decided(Outcome::Enter).last().or_else(|| case.decisions.first().copied())
        }
        _ => None,
    }
}

/// Whether what was shared stands, and is of the present period. A reference to nothing is a finding of its own.
fn is_of_now(case: &Case<'_>, about: &str, since: Day) -> bool {
    let consideration = case.dossier().considerations.get(about).map(|it| (it.stands, it.date));
    let decision = case.dossier().decisions.get(about).map(|it| (it.stands, it.date));
    consideration.or(decision).is_none_or(|(stands, date)| stands && date >= since)
}

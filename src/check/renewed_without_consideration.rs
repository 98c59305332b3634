//! `renewed-without-consideration`: it was renewed without a new consideration or evaluation (000:273-277).
//!
//! Asked of formal and strategic partnerships. New is what came since the decision of an earlier day; what was weighed
//! after the renewal came too late for it.

use super::{Case, Rule, Voice};
use crate::finding::Level;
use crate::model::place::{missing_in, value_of};
use crate::model::{Decision, Entry, Outcome};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule = Rule::of_framework(
    "renewed-without-consideration",
    Level::Error,
    &explain::RENEWED_WITHOUT_CONSIDERATION,
    run,
);

fn run(case: &Case<'_>, voice: &mut Voice<'_>) {
    if !case.is_formal_or_strategic() {
        return;
    }
    for renewal in case.decided(Outcome::Renew) {
        if is_weighed(case, renewal) || case.names_nothing(renewal) {
            continue;
        }
        let (lang, date) = (case.lang, shortcomings::day(case.lang, renewal.date));
        let message = match case.decided_before(renewal) {
            Some(earlier) => shortcomings::renewed_unweighed_since(
                lang,
                &date,
                &shortcomings::day(case.lang, earlier.date),
            ),
            None => shortcomings::renewed_unweighed(lang, &date),
        };
        let help = shortcomings::renewed_help(lang, &case.partnership.id);
        let spot = match renewal.considers {
            Some(_) => value_of("decisions", renewal, &["considers"]),
            None => missing_in("decisions", renewal, &["considers"]),
        };
        let settled_by = case.settled_by(renewal, |later| is_weighed(case, later));
        voice.say_unless_settled(case, settled_by, (Level::Error, spot), message, help);
    }
}

/// Whether there is a consideration or an evaluation since the decision of an earlier day, and not after this one.
fn is_weighed(case: &Case<'_>, decision: &Entry<Decision>) -> bool {
    let since = case.decided_before(decision).map(|earlier| earlier.date);
    let is_new = |date| since.is_none_or(|since| date > since) && date <= decision.date;
    let dossier = case.dossier();
    dossier.considerations.standing().any(|it| is_new(it.date) && it.says_anything())
        || dossier.evaluations.standing().any(|it| is_new(it.date))
}

//! `date-in-future`: a day that says what happened lies after today. A dossier tells what has happened; of the head only what
//! is planned may look ahead: its first and last day, and what is due.

use super::register_index::POLICY;
use super::{Case, RegisterIndex, Rule, Voice};
use crate::finding::Level;
use crate::model::place::value;
use crate::model::{Day, Head, KeyPath, Line, Spot};
use crate::words::{explain, shortcomings};

pub(super) const RULE: Rule =
    Rule::of_framework("date-in-future", Level::Warning, &explain::DATE_IN_FUTURE, at_partnership)
        .about_writing()
        .also_at_policy(at_policy);

fn at_partnership(case: &Case<'_>, voice: &mut Voice<'_>) {
    let mut say = |spot: Spot, day: Day, is_of_entry: bool| {
        let (lang, day, today) =
            (case.lang, shortcomings::day(case.lang, day), shortcomings::day(case.lang, case.today));
        let (message, help) = if is_of_entry {
            (shortcomings::in_future(lang, &day, &today), shortcomings::in_future_help(lang))
        } else {
            (shortcomings::head_in_future(lang, &day, &today), shortcomings::head_in_future_help(lang))
        };
        voice.say(case.partnership, spot, message, help);
    };
    for (path, day) in happened(case.head()).into_iter().filter(|(_, day)| *day > case.today) {
        say(Spot::Value(path), day, false);
    }
    // One that only takes another back does not stand, and says what happened all the same.
    let is_said = |line: &Line<'_>| line.stands || line.common.withdrawn.is_some();
    for line in case.partnership.everything().filter(is_said) {
        let at = |keys: &[&str]| value(&[&[line.kind.table(), line.id.as_str()], keys].concat());
        if line.date > case.today {
            say(at(&["date"]), line.date, true);
        }
        let redacted = &line.common.redacted.0;
        for (nth, day) in redacted.iter().enumerate().filter_map(|(nth, it)| Some((nth, it.date?))) {
            if day > case.today {
                let nth = nth.to_string();
                let keys: &[&str] =
                    if redacted.len() == 1 { &["redacted", "date"] } else { &["redacted", &nth, "date"] };
                say(at(keys), day, false);
            }
        }
    }
}

/// The days of a head that say what happened.
fn happened(head: &Head) -> Vec<(KeyPath, Day)> {
    let agreement = head.agreement.as_ref();
    let strategic = head.strategic.as_ref();
    let own = [
        (["void", "date"], head.void.as_ref().and_then(|void| void.date)),
        (["agreement", "signed"], agreement.and_then(|agreement| agreement.signed)),
        (["agreement", "notice_given"], agreement.and_then(|agreement| agreement.notice_given)),
        (["strategic", "board_commitment"], strategic.and_then(|strategic| strategic.board_commitment)),
    ];
    let own = own.into_iter().filter_map(|(keys, day)| Some((keys.into(), day?)));
    let verified = head.contacts.iter().filter_map(|(name, contact)| {
        Some((["contacts", name.as_str(), "verified"].into(), contact.verified?))
    });
    own.chain(verified).collect()
}

/// When the input for a round was received.
fn at_policy(whole: &RegisterIndex<'_>, voice: &mut Voice<'_>) {
    let (lang, today) = (whole.lang, whole.today);
    for (year, units) in &whole.register.policy.rounds {
        for (unit, day) in units.iter().filter(|(_, day)| **day > today) {
            let message = shortcomings::head_in_future(
                lang,
                &shortcomings::day(lang, *day),
                &shortcomings::day(lang, today),
            );
            let help = shortcomings::head_in_future_help(lang);
            voice.say_of_file(POLICY, value(&["rounds", year, unit]), message, help);
        }
    }
}

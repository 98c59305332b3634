//! The register as governance keeps it.

use super::{Lang, dates};
use crate::messages;
use crate::model::Day;

/// The title.
pub fn title(lang: Lang, today: Day, at: &str) -> String {
    register_on(lang, &dates::day(lang, today), at)
}

/// A decision: on which day, what, and by whom.
pub fn decided(lang: Lang, day: Day, outcome: &str, by: &str) -> String {
    decided_by(lang, &dates::day(lang, day), outcome, by)
}

/// When it was signed and by whom, as far as recorded.
pub fn signed(lang: Lang, day: Option<Day>, by: Option<&str>) -> String {
    match (day.map(|day| dates::day(lang, day)), by) {
        (Some(day), Some(by)) => signed_by(lang, &day, by),
        (Some(day), None) => signed_by_nobody(lang, &day),
        (None, Some(by)) => signed_some_day(lang, by),
        (None, None) => not_recorded(lang),
    }
}

messages! {
    pub fn by(outcome: &str, by: &str) { nl: "{outcome}, door {by}", en: "{outcome}, by {by}" }
    fn register_on(today: &str, at: &str) {
        nl: "Register van formele en strategische samenwerkingen{at} op {today}",
        en: "Register of formal and strategic partnerships{at} on {today}",
    }
    fn decided_by(day: &str, outcome: &str, by: &str) { nl: "{day}: {outcome}, door {by}", en: "{day}: {outcome}, by {by}" }
    fn signed_by(day: &str, by: &str) { nl: "{day}, door {by}", en: "{day}, by {by}" }
    fn signed_by_nobody(day: &str) { nl: "{day}; door wie is niet vastgelegd", en: "{day}; by whom is not recorded" }
    fn signed_some_day(by: &str) { nl: "door {by}; wanneer is niet vastgelegd", en: "by {by}; when is not recorded" }
    pub fn intro() {
        nl: "Formeel is wat het bestuur of een directeur ondertekent, of zo is vastgelegd; informele samenwerkingen en wat is vervallen staan hier niet. Wat niet is vastgelegd, staat er als niet vastgelegd; dat is geen oordeel.",
        en: "Formal is what the board or a director signs, or is recorded as such; informal partnerships and void entries are not here. What is not recorded is shown as not recorded; that is no judgement.",
    }
    pub fn last_decided() { nl: "Laatste besluit op", en: "Last decision on" }
    pub fn last_decision() { nl: "Laatste besluit", en: "Last decision" }
    pub fn last_decided_by() { nl: "Laatste besluit door", en: "Last decision by" }
    pub fn partner_head() { nl: "Partner", en: "Partner" }
    pub fn decided_on() { nl: "Besloten op", en: "Decided on" }
    pub fn decision_id() { nl: "Aantekening", en: "Entry" }
    pub fn sheet() { nl: "Register", en: "Register" }
    pub fn none(at: &str) {
        nl: "In dit register staat{at} geen formele of strategische samenwerking.",
        en: "There is no formal or strategic partnership{at} in this register.",
    }
    pub fn not_recorded() { nl: "niet vastgelegd", en: "not recorded" }
    pub fn these_not_recorded(what: &str) { nl: "niet vastgelegd: {what}", en: "not recorded: {what}" }
    pub fn our_side() { nl: "Onze kant", en: "Our side" }
    pub fn undecided() { nl: "nog geen besluit", en: "no decision yet" }
}

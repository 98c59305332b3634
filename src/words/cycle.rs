//! The cycles that are not complete.

use super::{Lang, dates};
use crate::messages;
use crate::model::Day;

/// The title.
pub fn title(lang: Lang, today: Day, at: &str) -> String {
    not_complete_on(lang, &dates::day(lang, today), at)
}

/// None of the three was found; and how many are still to be reviewed.
pub fn complete(lang: Lang, to_review: usize, at: &str) -> String {
    match to_review {
        0 => all_complete(lang, at),
        number => format!("{} {}", all_complete(lang, at), still_to_review(lang, number)),
    }
}

/// How many are from before the framework and still to be reviewed.
pub fn still_to_review(lang: Lang, number: usize) -> String {
    if number == 1 { one_to_review(lang) } else { more_to_review(lang, number) }
}

/// How long an adjustment is overdue.
pub fn overdue(lang: Lang, days: i64) -> String {
    days_overdue(lang, &dates::days(lang, days))
}

messages! {
    fn not_complete_on(today: &str, at: &str) {
        nl: "Cycli die{at} niet rond zijn op {today}",
        en: "Cycles that are not complete{at} on {today}",
    }
    fn all_complete(at: &str) {
        nl: "Hiervan is{at} niets gevonden: een formele of strategische samenwerking zonder doel, een evaluatie daarvan zonder bijstelling of reden, een bijstelling over tijd of zonder datum die niet als uitgevoerd is vastgelegd.",
        en: "None of these was found{at}: a formal or strategic partnership without a goal, an evaluation of one without an adjustment or a reason, an adjustment overdue or without a date that is not recorded as carried out.",
    }
    pub fn definition() {
        nl: "Hier staan drie dingen die een cyclus open laten: geen doel, een evaluatie die nergens toe leidde, een bijstelling die niet als uitgevoerd is vastgelegd. Of een doel is bereikt en wat er verder te doen is, staat hier niet.",
        en: "Here are three things that leave a cycle open: no goal, an evaluation that led to nothing, an adjustment not recorded as carried out. Whether a goal was reached, and what else is due, is not here.",
    }
    fn one_to_review() {
        nl: "Eén samenwerking van vóór het kader is nog te herijken; dan wordt ook naar een doel gevraagd.",
        en: "One partnership from before the framework is still to be reviewed; a goal is asked for then.",
    }
    fn more_to_review(number: usize) {
        nl: "{number} samenwerkingen van vóór het kader zijn nog te herijken; dan wordt ook naar een doel gevraagd.",
        en: "{number} partnerships from before the framework are still to be reviewed; a goal is asked for then.",
    }
    fn days_overdue(days: &str) { nl: "{days} over tijd", en: "{days} overdue" }
    pub fn none(at: &str) { nl: "Er is{at} geen samenwerking om naar te kijken.", en: "There is no partnership{at} to look at." }
    pub fn no_goal_head() { nl: "Zonder doel", en: "Without a goal" }
    pub fn no_goal_help(id: &str) {
        nl: "Met een concreet doel is later te zien of het is bereikt: `partners set {id} goal=…`.",
        en: "With a concrete goal it can be seen later whether it was reached: `partners set {id} goal=…`.",
    }
    pub fn no_adjustment_head() {
        nl: "Geëvalueerd, zonder bijstelling of reden waarom die niet nodig is",
        en: "Evaluated, without an adjustment or a reason why none is needed",
    }
    pub fn no_adjustment_help() {
        nl: "`partners explain no-adjustment-or-reason` zegt hoe dat alsnog kan.",
        en: "`partners explain no-adjustment-or-reason` says how that can still be done.",
    }
    pub fn not_done_head() {
        nl: "Bijstellingen waarvan niet is vastgelegd dat zij zijn uitgevoerd",
        en: "Adjustments that are not recorded as carried out",
    }
    pub fn not_done_help(id: &str) {
        nl: "Is de bijstelling uitgevoerd, leg dan vast wat het effect was: `partners adjusted {id}`.",
        en: "If it was carried out, record what the effect was: `partners adjusted {id}`.",
    }
    pub fn no_day(day: &str) { nl: "afgesproken op {day}, zonder datum", en: "agreed on {day}, without a date" }
    pub fn sheet() { nl: "Niet rond", en: "Not complete" }
    pub fn what_column() { nl: "Wat ontbreekt", en: "What is missing" }
    pub fn entry_column() { nl: "Aantekening", en: "Entry" }
    pub fn days_column() { nl: "Dagen over tijd", en: "Days overdue" }
}

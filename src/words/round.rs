//! The yearly strategic round: what it is, what a category asks, and what is still to be done.

use super::labels::{RegisterLabels, kind};
use super::lists::capital;
use super::{Lang, dates};
use crate::messages;
use crate::model::{Category, Kind};

/// What the round is, with the strategy team's own name.
pub fn intro(labels: RegisterLabels<'_>) -> String {
    laid_before(labels.lang, &capital(&labels.in_own_names("{strategy}")))
}

/// What a category asks: `Strategisch partner: monitoring elke 12 maanden, evaluatie elke 24 maanden, …`.
pub fn asks(labels: RegisterLabels<'_>, name: &str, category: &Category) -> Option<String> {
    let lang = labels.lang;
    let monitored = category.monitor_every.map(|every| monitored_every(lang, &dates::every(lang, every)));
    let evaluated = category.evaluate_every.map(|every| evaluated_every(lang, &dates::every(lang, every)));
    let objectives = category.objectives.map(|number| objectives_asked(lang, number));
    let asks: Vec<String> = [monitored, evaluated, objectives].into_iter().flatten().collect();
    (!asks.is_empty()).then(|| format!("{}: {}.", labels.category(name), asks.join(", ")))
}

/// Something that is not recorded, by its key in the table `strategic`.
pub fn part(labels: RegisterLabels<'_>, key: &'static str) -> String {
    match key {
        "knowledge_security" => kind(labels.lang, Kind::KnowledgeSecurity).to_owned(),
        key => labels.key("Strategic", key).to_owned(),
    }
}

/// So many objectives more.
pub fn objectives_lack(lang: Lang, more: i64, asked: i64) -> String {
    if more == 1 { one_objective(lang, asked) } else { more_objectives(lang, more, asked) }
}

messages! {
    fn laid_before(team: &str) {
        nl: "{team} neemt elk jaar het initiatief om de strategische samenwerkingen en de kandidaten met faculteiten en kenniscentra te bespreken. Hieronder staat wat is vastgelegd en wat nog te doen is.",
        en: "{team} takes the initiative each year to go through the strategic partnerships and the candidates with faculties and knowledge centres. Below is what is recorded, and what is still to be done.",
    }
    fn monitored_every(every: &str) { nl: "monitoring {every}", en: "monitoring {every}" }
    fn evaluated_every(every: &str) { nl: "evaluatie {every}", en: "evaluation {every}" }
    fn objectives_asked(number: i64) {
        nl: "ten minste {number} van de 6 doelstellingen",
        en: "at least {number} of the 6 objectives",
    }
    fn one_objective(asked: i64) {
        nl: "nog één doelstelling (gevraagd: ten minste {asked})",
        en: "one more objective (at least {asked} are asked)",
    }
    fn more_objectives(more: i64, asked: i64) {
        nl: "nog {more} doelstellingen (gevraagd: ten minste {asked})",
        en: "{more} more objectives (at least {asked} are asked)",
    }
    pub fn title(year: &str, at: &str) { nl: "Strategische ronde {year}{at}", en: "Strategic round {year}{at}" }
    pub fn nothing(year: &str, at: &str) {
        nl: "Voor de ronde van {year} zijn er{at} geen strategische samenwerkingen en geen kandidaten vastgelegd.",
        en: "No strategic partnerships and no candidates are recorded{at} for the round of {year}.",
    }
    pub fn input_head() { nl: "Inbreng van de eenheden", en: "Input of the units" }
    pub fn received(day: &str) { nl: "ontvangen op {day}", en: "received on {day}" }
    pub fn not_received() { nl: "nog niet vastgelegd", en: "not recorded yet" }
    pub fn last_time(day: &str) { nl: "vorige keer {day}", en: "last time {day}" }
    pub fn categorised_name() { nl: "besluit over de categorie", en: "decision on the category" }
    pub fn candidate() { nl: "kandidaat", en: "candidate" }
    pub fn none_here(at: &str) {
        nl: "Strategische samenwerkingen of kandidaten zijn{at} niet vastgelegd.",
        en: "No strategic partnerships or candidates are recorded{at}.",
    }
    pub fn no_candidates(at: &str) {
        nl: "Kandidaten voor een strategische samenwerking zijn{at} niet vastgelegd.",
        en: "No candidates for a strategic partnership are recorded{at}.",
    }
    pub fn to_review() {
        nl: "Van vóór het kader en nog te herijken: wat hier ontbreekt, hoort bij de herijking.",
        en: "From before the framework and still to be reviewed: what is missing here belongs to the review.",
    }
    pub fn input_column() { nl: "Inbreng ontvangen", en: "Input received" }
    pub fn next(what: &str) { nl: "Volgende {what}", en: "Next {what}" }
    pub fn last(what: &str) { nl: "Vorige {what}", en: "Last {what}" }
}

//! Open signals: what they are, how old, what was done, and what is missing.

use super::labels::Labels;
use super::lists::{and, capital};
use super::{Lang, dates};
use crate::messages;
use crate::model::dossier::{FollowUp, Signal};
use crate::model::vocabulary::{Level, Step};
use crate::model::{Day, Entry};

/// What kind of signal it is and who reported it, in a few words.
#[must_use]
pub fn origin(labels: Labels<'_>, signal: &Signal) -> String {
    let lang = labels.lang;
    let mut parts: Vec<String> = Vec::new();
    parts.extend(labels.said(&signal.kind).map(str::to_owned));
    parts.extend(labels.said(&signal.from).map(|from| reported_by(lang, from)));
    parts.extend(signal.via.as_deref().filter(|via| !via.trim().is_empty()).map(|via| through(lang, via)));
    parts.extend(labels.said(&signal.concerns).map(|aspect| about(lang, aspect)));
    capital(&parts.join(", "))
}

/// The steps so far, each with its day.
#[must_use]
pub fn steps(labels: Labels<'_>, steps: &[&Entry<FollowUp>]) -> String {
    let lang = labels.lang;
    let named: Vec<String> = steps
        .iter()
        .map(|it| format!("{} ({})", labels.said(&it.step).unwrap_or_default(), dates::day(lang, it.date)))
        .collect();
    if named.is_empty() { none_yet(lang) } else { named.join(", ") }
}

/// What is missing.
#[must_use]
pub fn missing(labels: Labels<'_>, lacks: &[Step]) -> String {
    and(labels.lang, &lacks.iter().map(|step| labels.of(*step)).collect::<Vec<_>>())
}

/// How old a signal is.
#[must_use]
pub fn age(lang: Lang, days: i64) -> String {
    if days == 0 { received_today(lang) } else { days_old(lang, &dates::days(lang, days)) }
}

/// Where unease about it is first discussed.
#[must_use]
pub fn talk_first(lang: Lang, level: Level) -> String {
    match level {
        Level::Team => at_team(lang),
        Level::Unit => at_unit(lang),
        Level::Institution => at_institution(lang),
    }
}

/// The title.
#[must_use]
pub fn title(lang: Lang, today: Day) -> String {
    open_on(lang, &dates::day(lang, today))
}

messages! {
    fn reported_by(who: &str) { nl: "gemeld door: {who}", en: "reported by: {who}" }
    fn through(via: &str) { nl: "via {via}", en: "through {via}" }
    fn about(aspect: &str) { nl: "over het aspect {aspect}", en: "about the {aspect}" }
    fn none_yet() { nl: "nog niets vastgelegd", en: "nothing recorded yet" }
    fn received_today() { nl: "vandaag ontvangen", en: "received today" }
    fn days_old(days: &str) { nl: "{days} oud", en: "{days} old" }
    fn at_team() { nl: "het team", en: "the team" }
    fn at_unit() { nl: "de eenheid", en: "the unit" }
    fn at_institution() { nl: "de instelling", en: "the institution" }
    fn open_on(today: &str) { nl: "Open signalen op {today}", en: "Open signals on {today}" }
    /// None is open.
    pub fn none() { nl: "Er zijn geen open signalen.", en: "No signals are open." }
    /// What was done.
    pub fn done_name() { nl: "gedaan", en: "done" }
    /// What is missing.
    pub fn missing_name() { nl: "nog nodig", en: "still needed" }
    /// Where it is discussed first.
    pub fn level_name() { nl: "eerst te bespreken in", en: "first discussed in" }
    /// Its text had to go.
    pub fn text_removed() { nl: "De tekst is om juridische redenen verwijderd.", en: "The text was removed for legal reasons." }
}

//! What a dossier says between its facts.

use super::labels::Labels;
use super::{Lang, dates};
use crate::messages;
use crate::model::Day;

/// From when to when it runs.
#[must_use]
pub fn term(lang: Lang, starts: Option<Day>, ends: Option<Day>) -> Option<String> {
    match (starts, ends) {
        (Some(starts), Some(ends)) => Some(from_to(lang, &dates::day(lang, starts), &dates::day(lang, ends))),
        (Some(starts), None) => Some(from(lang, &dates::day(lang, starts))),
        (None, Some(ends)) => Some(to(lang, &dates::day(lang, ends))),
        (None, None) => None,
    }
}

/// Who is responsible, and who stands in.
#[must_use]
pub fn with_deputy(lang: Lang, owner: Option<&str>, deputy: Option<&str>) -> Option<String> {
    match (owner, deputy) {
        (Some(owner), Some(deputy)) => Some(deputised(lang, owner, deputy)),
        (Some(owner), None) => Some(owner.to_owned()),
        (None, Some(deputy)) => Some(only_deputy(lang, deputy)),
        (None, None) => None,
    }
}

/// The parts of an entry's id that tell it apart: its random tail.
#[must_use]
pub fn tail(id: &str) -> &str {
    id.get(11..).filter(|tail| !tail.is_empty()).unwrap_or(id)
}

/// An entry of the same dossier, by its kind and tail.
#[must_use]
pub fn refers(labels: Labels<'_>, kind: crate::model::Kind, id: &str) -> String {
    format!("{} {}", super::labels::kind(labels.lang, kind), tail(id))
}

messages! {
    fn from_to(starts: &str, ends: &str) { nl: "{starts} tot en met {ends}", en: "{starts} to {ends}" }
    fn from(starts: &str) { nl: "sinds {starts}, zonder einddatum", en: "since {starts}, open-ended" }
    fn to(ends: &str) { nl: "tot en met {ends}", en: "to {ends}" }
    fn deputised(owner: &str, deputy: &str) { nl: "{owner} (vervanging: {deputy})", en: "{owner} (deputy: {deputy})" }
    fn only_deputy(deputy: &str) { nl: "vervanging: {deputy}", en: "deputy: {deputy}" }
    /// How long it runs.
    pub fn term_name() { nl: "looptijd", en: "term" }
    /// Who has the final responsibility.
    pub fn accountable_name() { nl: "eindverantwoordelijk", en: "accountable" }
    /// A heading.
    pub fn due_head() { nl: "Te doen", en: "Due" }
    /// A heading.
    pub fn ahead_head() { nl: "Later", en: "Ahead" }
    /// A heading.
    pub fn signals_head() { nl: "Open signalen", en: "Open signals" }
    /// A heading.
    pub fn signals_elsewhere_head() {
        nl: "Open signalen over het profiel, bij een andere samenwerking met dezelfde partner",
        en: "Open signals about the profile, in another partnership with the same partner",
    }
    /// A heading.
    pub fn partners_head() { nl: "Partners", en: "Partners" }
    /// A heading.
    pub fn agreement_head() { nl: "Overeenkomst", en: "Agreement" }
    /// A heading.
    pub fn themes_head() { nl: "Thema’s van het gesprek", en: "Themes of the conversation" }
    /// A heading.
    pub fn strategic_head() { nl: "Strategisch", en: "Strategic" }
    /// A heading.
    pub fn contacts_head() { nl: "Netwerkkaart", en: "Network map" }
    /// A heading.
    pub fn own_head() { nl: "Eigen gegevens", en: "Own data" }
    /// A heading.
    pub fn timeline_head() { nl: "Tijdlijn", en: "Time line" }
    /// A heading.
    pub fn weighed_head() { nl: "Afwegingen", en: "Considerations" }
    /// A heading.
    pub fn decided_head() { nl: "Besluiten", en: "Decisions" }
    /// It came from before the framework.
    pub fn before_framework() {
        nl: "Aangegaan voordat het kader gold.",
        en: "Entered before the framework applied.",
    }
    /// It should not have been in the register.
    pub fn void(date: &str, by: &str) { nl: "Vervallen sinds {date}, door: {by}", en: "Void since {date}, by: {by}" }
    /// A judgement of an aspect.
    pub fn judged(aspect: &str, judgement: &str) { nl: "{aspect}: {judgement}", en: "{aspect}: {judgement}" }
    /// The opposite of a word.
    pub fn not(word: &str) { nl: "niet {word}", en: "not {word}" }
    /// An entry was corrected.
    pub fn corrected(tail: &str) { nl: "verbeterd door {tail}", en: "corrected by {tail}" }
    /// An entry was taken back.
    pub fn taken_back(tail: &str) { nl: "ingetrokken door {tail}", en: "withdrawn by {tail}" }
    /// An entry corrects another.
    pub fn corrects(tail: &str) { nl: "verbetert {tail}", en: "corrects {tail}" }
    /// An entry takes another back.
    pub fn takes_back(tail: &str) { nl: "trekt {tail} in", en: "withdraws {tail}" }
    /// Its text had to go.
    pub fn redacted(date: &str, by: &str, ground: &str) {
        nl: "Tekst verwijderd op {date} door {by}. Grond: {ground}",
        en: "Text removed on {date} by {by}. Ground: {ground}",
    }
    /// What led to it.
    pub fn prompted_by(ids: &str) { nl: "naar aanleiding van {ids}", en: "prompted by {ids}" }
    /// It stands in another file.
    pub fn stands_at(partnership: &str) { nl: "vastgelegd bij {partnership}", en: "recorded in {partnership}" }
    /// When an adjustment is due.
    pub fn due_by(date: &str) { nl: "uiterlijk {date}", en: "by {date}" }
    /// How many one was drawn from.
    pub fn drawn_from(number: i64) { nl: "getrokken uit {number}", en: "drawn from {number}" }
    /// From whom to whom something was handed over.
    pub fn handed_over(from: &str, to: &str) { nl: "van {from} naar {to}", en: "from {from} to {to}" }
    /// To whom something was handed over.
    pub fn handed_to(to: &str) { nl: "naar {to}", en: "to {to}" }
    /// It was accepted.
    pub fn accepted() { nl: "aangenomen", en: "accepted" }
    /// It was not yet accepted.
    pub fn not_yet_accepted() { nl: "nog niet aangenomen", en: "not accepted yet" }
    /// Last verified.
    pub fn verified(date: &str) { nl: "nagegaan op {date}", en: "verified on {date}" }
    /// What the partner does not get to see is left out.
    pub fn for_partner() {
        nl: "Samenvatting voor de partner: wat is afgesproken, afgewogen en besloten.",
        en: "Summary for the partner: what was agreed, weighed and decided.",
    }
    /// The asked file cannot be read whole.
    pub fn cannot_show(file: &str) {
        nl: "{file} is niet heel te lezen en wordt daarom niet getoond",
        en: "{file} cannot be read whole, and so is not shown",
    }
}

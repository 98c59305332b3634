//! What a dossier says between its facts.

use super::labels::RegisterLabels;
use super::{Lang, dates};
use crate::messages;
use crate::model::{Day, RunningTerm};

/// From when to when it runs: as it is written, with what a decision or its renewing makes of that.
pub fn term(lang: Lang, term: RunningTerm) -> Option<String> {
    let (ended, runs_until) = (term.ended, term.runs_until);
    let term = written_term(lang, term.starts, term.ends);
    match (ended, runs_until) {
        (Some(ended), _) => {
            let decided = ended_from(lang, &dates::day(lang, ended));
            Some(term.map_or_else(|| decided.clone(), |term| format!("{term}; {decided}")))
        }
        (None, Some(until)) => term.map(|term| runs_on(lang, &term, &dates::day(lang, until))),
        (None, None) => term,
    }
}

fn written_term(lang: Lang, starts: Option<Day>, ends: Option<Day>) -> Option<String> {
    match (starts, ends) {
        (Some(starts), Some(ends)) => Some(from_to(lang, &dates::day(lang, starts), &dates::day(lang, ends))),
        (Some(starts), None) => Some(from(lang, &dates::day(lang, starts))),
        (None, Some(ends)) => Some(to(lang, &dates::day(lang, ends))),
        (None, None) => None,
    }
}

/// Who is responsible, and who stands in.
pub fn with_deputy(lang: Lang, owner: Option<&str>, deputy: Option<&str>) -> Option<String> {
    match (owner, deputy) {
        (Some(owner), Some(deputy)) => Some(deputised(lang, owner, deputy)),
        (Some(owner), None) => Some(owner.to_owned()),
        (None, Some(deputy)) => Some(only_deputy(lang, deputy)),
        (None, None) => None,
    }
}

/// The parts of an entry's id that tell it apart: its random tail.
pub fn tail(id: &str) -> &str {
    id.get(11..).filter(|tail| !tail.is_empty()).unwrap_or(id)
}

/// An entry of the same dossier, by its kind and tail.
pub fn refers(labels: RegisterLabels<'_>, kind: crate::model::Kind, id: &str) -> String {
    format!("{} {}", super::labels::kind(labels.lang, kind), tail(id))
}

messages! {
    fn ended_from(day: &str) { nl: "volgens besluit beëindigd per {day}", en: "ended by decision from {day}" }
    fn runs_on(term: &str, until: &str) {
        nl: "{term}; verlengt vanzelf en loopt nu tot en met {until}",
        en: "{term}; renews itself and now runs to {until}",
    }
    fn from_to(starts: &str, ends: &str) { nl: "{starts} tot en met {ends}", en: "{starts} to {ends}" }
    fn from(starts: &str) { nl: "vanaf {starts}, zonder einddatum", en: "from {starts}, open-ended" }
    fn to(ends: &str) { nl: "tot en met {ends}", en: "to {ends}" }
    fn deputised(owner: &str, deputy: &str) { nl: "{owner} (vervanger: {deputy})", en: "{owner} (deputy: {deputy})" }
    fn only_deputy(deputy: &str) { nl: "vervanger: {deputy}", en: "deputy: {deputy}" }
    pub fn term_name() { nl: "looptijd", en: "term" }
    pub fn accountable_name() { nl: "eindverantwoordelijk", en: "accountable" }
    pub fn due_head() { nl: "Te doen", en: "Due" }
    pub fn ahead_head() { nl: "Later", en: "Ahead" }
    pub fn signals_head() { nl: "Open signalen", en: "Open signals" }
    pub fn signals_elsewhere_head() {
        nl: "Open signalen over het profiel, bij een andere samenwerking met dezelfde partner",
        en: "Open signals about the profile, in another partnership with the same partner",
    }
    pub fn partners_head() { nl: "Partners", en: "Partners" }
    pub fn agreement_head() { nl: "Overeenkomst", en: "Agreement" }
    pub fn themes_head() { nl: "Thema’s van het gesprek", en: "Themes of the conversation" }
    pub fn strategic_head() { nl: "Strategisch", en: "Strategic" }
    pub fn contacts_head() { nl: "Netwerkkaart", en: "Network map" }
    pub fn own_head() { nl: "Eigen gegevens", en: "Own data" }
    pub fn timeline_head() { nl: "Tijdlijn", en: "Time line" }
    pub fn weighed_head() { nl: "Afwegingen", en: "Considerations" }
    pub fn decided_head() { nl: "Besluiten", en: "Decisions" }
    pub fn before_framework() {
        nl: "Aangegaan voordat het kader gold.",
        en: "Entered before the framework applied.",
    }
    pub fn derived_level(level: &str) {
        nl: "{level} (volgt uit wie besloot; niet apart vastgelegd)",
        en: "{level} (follows from who decided; not recorded as such)",
    }
    pub fn void(date: &str, by: &str) { nl: "Vervallen sinds {date}, door: {by}", en: "Void since {date}, by: {by}" }
    pub fn judged(aspect: &str, judgement: &str) { nl: "{aspect}: {judgement}", en: "{aspect}: {judgement}" }
    pub fn but_not(word: &str, other: &str) { nl: "{word}, maar niet {other}", en: "{word}, but not {other}" }
    pub fn not(word: &str) { nl: "niet {word}", en: "not {word}" }
    pub fn corrected(tail: &str) { nl: "verbeterd door {tail}", en: "corrected by {tail}" }
    pub fn taken_back(tail: &str) { nl: "ingetrokken door {tail}", en: "withdrawn by {tail}" }
    pub fn corrects(tail: &str) { nl: "verbetert {tail}", en: "corrects {tail}" }
    pub fn takes_back(tail: &str) { nl: "trekt {tail} in", en: "withdraws {tail}" }
    pub fn redacted(date: &str, by: &str, ground: &str) {
        nl: "Tekst verwijderd op {date} door {by}. Grond: {ground}",
        en: "Text removed on {date} by {by}. Ground: {ground}",
    }
    pub fn prompted_by(ids: &str) { nl: "naar aanleiding van {ids}", en: "prompted by {ids}" }
    pub fn stands_at(partnership: &str) { nl: "vastgelegd bij {partnership}", en: "recorded in {partnership}" }
    pub fn due_by(date: &str) { nl: "uiterlijk {date}", en: "by {date}" }
    pub fn drawn_from(number: i64) { nl: "getrokken uit {number}", en: "drawn from {number}" }
    pub fn handed_over(from: &str, to: &str) { nl: "van {from} naar {to}", en: "from {from} to {to}" }
    pub fn handed_to(to: &str) { nl: "naar {to}", en: "to {to}" }
    pub fn accepted() { nl: "aanvaard", en: "accepted" }
    pub fn not_yet_accepted() { nl: "nog niet aanvaard", en: "not accepted yet" }
    pub fn verified(date: &str) { nl: "nagegaan op {date}", en: "verified on {date}" }
    pub fn for_partner() {
        nl: "Samenvatting voor de partner: wat is afgesproken, afgewogen en besloten.",
        en: "Summary for the partner: what was agreed, weighed and decided.",
    }
    pub fn cannot_show(file: &str) {
        nl: "{file} is niet volledig te lezen en wordt daarom niet getoond",
        en: "{file} cannot be read in full, and so is not shown",
    }
}

//! Open signals: what they are, how old, what was done, and what is missing.

use super::labels::RegisterLabels;
use super::lists::{and, capital};
use super::{Lang, dates};
use crate::messages;
use crate::model::{Aspect, Day, Entry, FollowUp, Reporter, Said, Signal, SignalKind, Step, UneaseLevel};

/// What kind of signal it is and who reported it, in a few words.
pub fn origin(labels: RegisterLabels<'_>, signal: &Signal) -> String {
    let lang = labels.lang;
    let mut parts: Vec<String> = Vec::new();
    parts.extend(labels.said(&signal.kind).map(str::to_owned));
    let is_told = signal.kind == SignalKind::OtherInstitution && signal.from == Reporter::OtherInstitution;
    parts.extend(from(labels, &signal.from).filter(|_| !is_told));
    parts.extend(signal.via.as_deref().filter(|via| !via.trim().is_empty()).map(|via| through(lang, via)));
    parts.extend(signal.concerns.known().map(|aspect| match aspect {
        Aspect::Content => about_content(lang),
        Aspect::Profile => about_profile(lang),
    }));
    capital(&parts.join(", "))
}

/// Who reported it: a role, never a name.
fn from(labels: RegisterLabels<'_>, from: &Said<Reporter>) -> Option<String> {
    let lang = labels.lang;
    Some(match from.known() {
        Some(Reporter::Student) => by_student(lang),
        Some(Reporter::Staff) => by_staff(lang),
        Some(Reporter::OtherInstitution) => by_other(lang),
        Some(Reporter::Outside) => by_outside(lang),
        Some(Reporter::Anonymous) => by_anonymous(lang),
        None => by(lang, labels.said(from)?),
    })
}

/// The steps so far, each with its day.
pub fn steps(labels: RegisterLabels<'_>, steps: &[&Entry<FollowUp>]) -> String {
    let lang = labels.lang;
    let named: Vec<String> = steps
        .iter()
        .map(|it| format!("{} ({})", labels.said(&it.step).unwrap_or_default(), dates::day(lang, it.date)))
        .collect();
    if named.is_empty() { none_yet(lang) } else { named.join(", ") }
}

/// What is missing.
pub fn missing(labels: RegisterLabels<'_>, lacks: &[Step]) -> String {
    and(labels.lang, &lacks.iter().map(|step| labels.of(*step)).collect::<Vec<_>>())
}

/// What is missing, named as such.
pub fn still_needed(labels: RegisterLabels<'_>, lacks: &[Step]) -> String {
    needs(labels.lang, &missing(labels, lacks))
}

/// That a referral was not accepted yet.
pub fn unaccepted(lang: Lang, referred: Day) -> String {
    not_accepted(lang, &dates::day(lang, referred))
}

/// By which day whoever reported hears the outcome, as the institution set it.
pub fn hears_by(lang: Lang, day: Day) -> String {
    by_day(lang, &dates::day(lang, day))
}

/// Which other partnerships it also concerns, behind something else; nothing where there are none.
pub fn also(lang: Lang, names: &[&str]) -> String {
    if names.is_empty() { String::new() } else { also_in(lang, &names.join(", ")) }
}

/// How old a signal is.
pub fn age(lang: Lang, days: i64) -> String {
    if days == 0 { received_today(lang) } else { days_old(lang, &dates::days(lang, days)) }
}

/// Where unease about it is first discussed.
pub fn talk_first(lang: Lang, level: UneaseLevel) -> String {
    match level {
        UneaseLevel::Team => at_team(lang),
        UneaseLevel::Unit => at_unit(lang),
        UneaseLevel::Institution => at_institution(lang),
    }
}

/// The title.
pub fn title(lang: Lang, today: Day, at: &str) -> String {
    open_on(lang, &dates::day(lang, today), at)
}

messages! {
    fn by(who: &str) { nl: "van: {who}", en: "from: {who}" }
    fn by_student() { nl: "van een student", en: "from a student" }
    fn by_staff() { nl: "van een medewerker", en: "from a member of staff" }
    fn by_other() { nl: "van een andere instelling", en: "from another institution" }
    fn by_outside() { nl: "van iemand van buiten", en: "from somebody outside" }
    fn by_anonymous() { nl: "anoniem", en: "anonymous" }
    fn through(via: &str) { nl: "via {via}", en: "through {via}" }
    fn about_content() { nl: "over de inhoud", en: "about the content" }
    fn about_profile() { nl: "over het profiel", en: "about the profile" }
    fn none_yet() { nl: "nog niets vastgelegd", en: "nothing recorded yet" }
    fn received_today() { nl: "vandaag ontvangen", en: "received today" }
    fn days_old(days: &str) { nl: "{days} oud", en: "{days} old" }
    fn at_team() { nl: "in het team", en: "in the team" }
    fn at_unit() { nl: "in de eenheid", en: "in the unit" }
    fn at_institution() { nl: "op het niveau van de instelling", en: "at the level of the institution" }
    fn open_on(today: &str, at: &str) { nl: "Open signalen{at} op {today}", en: "Open signals{at} on {today}" }
    pub fn sheet() { nl: "Open signalen", en: "Open signals" }
    pub fn received_head() { nl: "ontvangen", en: "received" }
    pub fn age_head() { nl: "dagen oud", en: "days old" }
    pub fn signal_head() { nl: "signaal", en: "signal" }
    fn by_day(day: &str) { nl: "uiterlijk {day}, volgens de eigen termijn", en: "by {day}, as the institution set itself" }
    fn needs(missing: &str) { nl: "nog nodig: {missing}", en: "still needed: {missing}" }
    /// None is no proof of calm (004:1414-1415).
    pub fn none(at: &str) {
        nl: "Er zijn{at} geen open signalen vastgelegd; dat wil niet zeggen dat er niets speelt.",
        en: "No open signals are recorded{at}; that does not mean that nothing is the matter.",
    }
    /// What an open signal is, and that more or fewer of them say nothing (004:1040-1042, 004:1414-1415).
    pub fn definition() {
        nl: "Een signaal is open tot de uitkomst is vastgelegd en de melder die heeft gehoord, of tot vastligt waarom dat niet kon. Meer signalen wil niet zeggen dat het slechter gaat, en geen signalen niet dat er niets speelt.",
        en: "A signal is open until its outcome is recorded and whoever reported has heard it, or why that was not possible. More signals do not mean that things are worse, and none does not mean that nothing is the matter.",
    }
    pub fn done_name() { nl: "gedaan", en: "done" }
    pub fn missing_name() { nl: "nog nodig", en: "still needed" }
    fn not_accepted(on: &str) { nl: "{on}, nog niet aanvaard", en: "{on}, not yet accepted" }
    pub fn referred_name() { nl: "doorverwezen", en: "referred" }
    pub fn unaccepted_head() { nl: "doorverwezen, nog niet aanvaard", en: "referred, not yet accepted" }
    pub fn also_name() { nl: "speelt ook bij", en: "also concerns" }
    pub fn concerns_too(partnership: &str, signal: &str, other: &str) {
        nl: "{partnership}: hier speelt ook signaal {signal} over het profiel van de partner, vastgelegd bij {other}",
        en: "{partnership}: signal {signal} about the partner’s profile, recorded in {other}, also concerns this one",
    }
    fn also_in(names: &str) { nl: "; ook bij {names}", en: "; also for {names}" }
    pub fn level_name() { nl: "eerst te bespreken", en: "first discussed" }
    pub fn conversation_name() { nl: "gesprek", en: "conversation" }
    pub fn not_recorded_yet() { nl: "nog niet vastgelegd", en: "not recorded yet" }
    pub fn text_removed() { nl: "De tekst is op een wettelijke grond verwijderd.", en: "The text was removed on a legal ground." }
}

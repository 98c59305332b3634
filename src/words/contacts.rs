//! The network map.

use super::{Lang, dates};
use crate::messages;
use crate::model::{Day, Side};

/// The title.
pub fn title(lang: Lang, today: Day, at: &str) -> String {
    map_on(lang, &dates::day(lang, today), at)
}

/// When a contact was last verified, and how long that is overdue where the institution set a period.
pub fn verified(lang: Lang, day: Option<Day>, overdue: Option<i64>) -> String {
    let Some(day) = day.map(|day| dates::day(lang, day)) else { return never_verified(lang) };
    match overdue {
        Some(days) => verified_long_ago(lang, &day, &dates::days(lang, days)),
        None => super::show::verified(lang, &day),
    }
}

/// That only one side has contacts.
pub fn one_sided(lang: Lang, side: Side) -> String {
    match side {
        Side::Us => only_ours(lang),
        Side::Partner => only_theirs(lang),
    }
}

messages! {
    fn map_on(today: &str, at: &str) { nl: "Netwerkkaart{at} op {today}", en: "Network map{at} on {today}" }
    fn never_verified() { nl: "niet vastgelegd wanneer dit is nagegaan", en: "verification not recorded" }
    fn verified_long_ago(day: &str, days: &str) {
        nl: "nagegaan op {day}, {days} over tijd",
        en: "verified on {day}, {days} overdue",
    }
    fn only_ours() {
        nl: "Alleen aan onze kant is een contact vastgelegd.",
        en: "A contact is recorded on our side only.",
    }
    fn only_theirs() {
        nl: "Alleen aan de kant van de partner is een contact vastgelegd.",
        en: "A contact is recorded on the partner’s side only.",
    }
    pub fn intro() {
        nl: "Contacten staan er per functie in, aan beide kanten en met een vervanger. Zo is niets van één persoon afhankelijk. Hier staan samenwerkingen met contacten, en formele en strategische die lopen en er geen hebben.",
        en: "Contacts are listed by function, on both sides and with a deputy. So nothing depends on one person. Here are partnerships with contacts, and formal and strategic ones that run and have none.",
    }
    pub fn none(at: &str) {
        nl: "Bij samenwerkingen die niet voorbij zijn, zijn{at} geen contacten vastgelegd.",
        en: "No contacts are recorded{at} of partnerships that are not over.",
    }
    pub fn without_head() { nl: "Nog zonder contacten", en: "Without contacts so far" }
    pub fn no_deputy() { nl: "geen vervanger vastgelegd", en: "no deputy recorded" }
    pub fn deputy(deputy: &str) { nl: "vervanger: {deputy}", en: "deputy: {deputy}" }
    pub fn no_channel() { nl: "bereikbaarheid niet vastgelegd", en: "channel not recorded" }
    pub fn no_side() { nl: "Kant niet vastgelegd", en: "Side not recorded" }
    pub fn overdue_column() { nl: "Dagen over tijd", en: "Days overdue" }
    pub fn one_sided_column() { nl: "Alleen aan de kant van", en: "On the side only of" }
}

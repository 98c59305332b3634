//! What a change means, in words: what came, what went, and what says something else.

use super::{Lang, lists};
use crate::messages;

/// So many partnerships, by what became of them: `1 samenwerking toegevoegd`.
pub fn count(lang: Lang, number: usize, fate: &str) -> String {
    let fate = match (lang, fate) {
        (Lang::En, "changed") => "changed",
        (Lang::En, other) => other,
        (Lang::Nl, "added") => "toegevoegd",
        (Lang::Nl, "removed") => "weg",
        (Lang::Nl, "renamed") => "met een ander kenmerk",
        (Lang::Nl, "moved") => "in een andere map",
        (Lang::Nl, "rewritten") => "anders opgemaakt",
        (Lang::Nl, "unreadable") => "niet te lezen",
        (Lang::Nl, _) => "gewijzigd",
    };
    format!("{} {fate}", super::overview::partnerships(lang, number))
}

/// Words from a file, so that a reader sees where they begin and end.
pub fn quoted(lang: Lang, text: &str) -> String {
    match lang {
        Lang::Nl => format!("‘{text}’"),
        Lang::En => format!("“{text}”"),
    }
}

/// What stands at the beginning of a line.
pub fn label(parts: &[String]) -> String {
    lists::capital(&parts.join(", "))
}

messages! {
    pub fn nothing() { nl: "niets wezenlijks", en: "nothing of substance" }
    pub fn same() { nl: "Er is geen verschil.", en: "There is no difference." }
    pub fn nothing_of_substance() {
        nl: "Niets wezenlijks: alleen de opmaak is anders.",
        en: "Nothing of substance: only the way it is written is different.",
    }
    pub fn written_otherwise() { nl: "niets wezenlijks: alleen anders opgemaakt", en: "nothing of substance: only written differently" }
    pub fn set(label: &str, after: &str) { nl: "{label}: {after} (was leeg)", en: "{label}: {after} (was empty)" }
    pub fn changed(label: &str, before: &str, after: &str) { nl: "{label}: {after} (was: {before})", en: "{label}: {after} (was: {before})" }
    pub fn cleared(label: &str, before: &str) { nl: "{label}: nu leeg (was: {before})", en: "{label}: now empty (was: {before})" }
    pub fn added(entry: &str, says: &str) { nl: "{entry} toegevoegd: {says}", en: "{entry} added: {says}" }
    pub fn added_bare(entry: &str) { nl: "{entry} toegevoegd", en: "{entry} added" }
    pub fn removed(entry: &str) { nl: "{entry} is weg", en: "{entry} is gone" }
    pub fn altered(entry: &str) { nl: "{entry} zegt iets anders", en: "{entry} says something else" }
    pub fn redacted(entry: &str, lost: &str, ground: &str) {
        nl: "{entry}: tekst verwijderd op een wettelijke grond ({ground}); weg: {lost}",
        en: "{entry}: text removed on a legal ground ({ground}); gone: {lost}",
    }
    pub fn fate_added() { nl: "nieuw in het register", en: "new in the register" }
    pub fn fate_removed() { nl: "weg uit het register", en: "gone from the register" }
    pub fn fate_renamed(from: &str) { nl: "heette eerst {from}", en: "was called {from}" }
    pub fn fate_moved(from: &str) { nl: "stond eerst in {from}", en: "stood in {from}" }
    pub fn unread() { nl: "niet (volledig) te lezen, dus niet vergeleken", en: "cannot be read (in full), and so was not compared" }
    pub fn partner(number: usize) { nl: "partner {number}", en: "partner {number}" }
    pub fn policy() { nl: "Inrichting van het register", en: "Set-up of the register" }
    pub fn entry(kind: &str, id: &str) { nl: "{kind} {id}", en: "{kind} {id}" }
    pub fn and_more(number: usize) { nl: "en nog {number}", en: "and {number} more" }
    pub fn title(from: &str, to: &str) { nl: "Wat er wijzigt van {from} naar {to}", en: "What changes from {from} to {to}" }
    pub fn at_commit(commit: &str) { nl: "commit {commit}", en: "commit {commit}" }
    pub fn on_disk() { nl: "de bestanden op schijf", en: "the files on disk" }
    pub fn from_nothing() { nl: "een leeg register", en: "an empty register" }
    pub fn no_common(one: &str, other: &str) {
        nl: "`{one}` en `{other}` hebben geen gezamenlijk begin",
        en: "`{one}` and `{other}` have no beginning in common",
    }
}

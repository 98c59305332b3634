//! `find`: where words stand in the dossiers.

use super::{Bilingual, Lang, differences::quoted, lists};
use crate::messages;
use crate::model::Kind;

/// What the entries of a kind are called together.
pub fn several(kind: Kind) -> Bilingual {
    match kind {
        Kind::Consideration => Bilingual { nl: "afwegingen", en: "considerations" },
        Kind::Decision => Bilingual { nl: "besluiten", en: "decisions" },
        Kind::Shared => Bilingual { nl: "bekendmakingen", en: "announcements" },
        Kind::Advice => Bilingual { nl: "contacten en adviezen", en: "contacts and advice" },
        Kind::KnowledgeSecurity => {
            Bilingual { nl: "uitkomsten kennisveiligheid", en: "knowledge-security outcomes" }
        }
        Kind::Signal => Bilingual { nl: "signalen", en: "signals" },
        Kind::FollowUp => Bilingual { nl: "stappen", en: "steps on signals" },
        Kind::Evaluation => Bilingual { nl: "evaluaties", en: "evaluations" },
        Kind::Adjustment => Bilingual { nl: "bijstellingen", en: "adjustments" },
        Kind::AdjustmentDone => Bilingual { nl: "uitgevoerde bijstellingen", en: "adjustments done" },
        Kind::Monitoring => Bilingual { nl: "monitoring", en: "monitoring" },
        Kind::Sample => Bilingual { nl: "steekproeven", en: "samples" },
        Kind::Handover => Bilingual { nl: "overdrachten", en: "handovers" },
        Kind::Submission => Bilingual { nl: "voorgelegde vragen", en: "questions submitted" },
        Kind::Exception => Bilingual { nl: "uitzonderingen", en: "exceptions" },
    }
}

/// What else people call the entries of a kind.
pub fn also_called(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Shared => &["bekendmaking", "announcement", "gedeeld"],
        Kind::Advice => &["advies", "adviezen", "contact", "contacten"],
        Kind::KnowledgeSecurity => &["kennisveiligheid", "knowledge-security", "beslisboom"],
        Kind::FollowUp => &["stap", "step", "steps", "vervolg", "follow-up"],
        Kind::Handover => &["overdracht", "handover"],
        Kind::Submission => &["voorgelegd", "submission"],
        Kind::Exception => &["uitzondering", "exception"],
        _ => &[],
    }
}

/// What is so now of a partnership, before its entries.
pub const HEAD: Bilingual = Bilingual { nl: "gegevens", en: "head" };

/// What was looked for: each word as it was typed.
pub fn words(lang: Lang, all: &[String]) -> String {
    lists::and(lang, &all.iter().map(|word| quoted(lang, word)).collect::<Vec<_>>())
}

messages! {
    pub fn title(words: &str, scope: &str) { nl: "Teksten met {words}{scope}", en: "Texts with {words}{scope}" }
    pub fn nothing(words: &str, scope: &str) {
        nl: "Geen tekst in de dossiers bevat {words}{scope}.",
        en: "No text in the dossiers has {words}{scope}.",
    }
    pub fn nothing_read(words: &str, scope: &str) {
        nl: "Geen tekst in de dossiers die te lezen waren bevat {words}{scope}.",
        en: "No text in the dossiers that could be read has {words}{scope}.",
    }
    pub fn only_in(places: &str) { nl: " · alleen {places}", en: " · only {places}" }
    pub fn corrected() { nl: "later verbeterd", en: "corrected later" }
    pub fn no_such_kind(name: &str) {
        nl: "`{name}` is geen soort aantekening",
        en: "`{name}` is not a kind of entry",
    }
    pub fn no_word(word: &str) {
        nl: "`{word}` heeft geen letter of cijfer om naar te zoeken",
        en: "`{word}` has no letter or digit to look for",
    }
}

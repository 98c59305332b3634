//! What reports and findings say.

use super::{Bilingual, Lang};
use crate::messages;

/// The word before a finding or its help, by its machine spelling.
#[must_use]
pub fn level(lang: Lang, spelling: &str) -> &'static str {
    match spelling {
        "error" => Bilingual { nl: "fout", en: "error" },
        "warning" => Bilingual { nl: "waarschuwing", en: "warning" },
        "help" => Bilingual { nl: "hulp", en: "help" },
        _ => Bilingual { nl: "opmerking", en: "note" },
    }
    .in_lang(lang)
}

/// A count with its noun.
#[must_use]
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// So many files.
#[must_use]
pub fn files(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => count(number, "bestand", "bestanden"),
        Lang::En => count(number, "file", "files"),
    }
}

/// So many errors.
#[must_use]
pub fn errors(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => count(number, "fout", "fouten"),
        Lang::En => count(number, "error", "errors"),
    }
}

/// So many warnings.
#[must_use]
pub fn warnings(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => count(number, "waarschuwing", "waarschuwingen"),
        Lang::En => count(number, "warning", "warnings"),
    }
}

/// So many notes.
#[must_use]
pub fn notes(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => count(number, "opmerking", "opmerkingen"),
        Lang::En => count(number, "note", "notes"),
    }
}

messages! {
    /// How many files were checked, and what was found.
    pub fn checked(files: &str, errors: &str, warnings: &str, notes: &str) {
        nl: "{files} gecontroleerd: {errors}, {warnings}, {notes}",
        en: "{files} checked: {errors}, {warnings}, {notes}",
    }
    /// All is well.
    pub fn checked_fine(files: &str) {
        nl: "{files} gecontroleerd: alles in orde",
        en: "{files} checked: all in order",
    }
    /// What a cell of a spreadsheet says at its end when there was no room for more.
    pub fn cut_short(characters: usize) {
        nl: "… [ingekort: {characters} tekens]",
        en: "… [cut short: {characters} characters]",
    }
    /// How to learn more.
    pub fn explain_more(rule: &str) {
        nl: "`partners explain {rule}` legt uit waarom, en wat u kunt doen",
        en: "`partners explain {rule}` says why, and what you can do",
    }
}

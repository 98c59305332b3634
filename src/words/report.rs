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
    /// Of one rule, when it found nothing.
    pub fn no_findings() { nl: "geen bevindingen", en: "no findings" }
    /// All is well.
    pub fn checked_fine(files: &str) {
        nl: "{files} gecontroleerd: alles in orde",
        en: "{files} checked: all in order",
    }
    /// Too much for a workbook.
    pub fn no_workbook(said: &str) { nl: "hiervan is geen xlsx te maken ({said})", en: "no xlsx can be made of this ({said})" }
    /// A calendar of what has no dates.
    pub fn no_days() {
        nl: "in dit rapport staan geen dagen waarop iets moet gebeuren, dus er is geen agenda (ics) van",
        en: "nothing in this report is to happen on a day, so there is no calendar (ics) of it",
    }
    /// What has.
    pub fn no_days_hint() {
        nl: "`partners report due --format ics` geeft wat er te doen is als agenda",
        en: "`partners report due --format ics` gives what is due as a calendar",
    }
    /// A file that ends as no form does.
    pub fn no_such_form(ending: &str) {
        nl: "een rapport kan niet worden geschreven als `.{ending}`",
        en: "a report cannot be written as `.{ending}`",
    }
    /// What can.
    pub fn no_such_form_hint() {
        nl: "laat het bestand eindigen op .txt, .md, .html, .json, .csv, .xlsx of .ics, of kies met `--format`; html laat zich afdrukken als PDF",
        en: "let the file end with .txt, .md, .html, .json, .csv, .xlsx or .ics, or choose with `--format`; html prints as a PDF",
    }
    /// What a terminal cannot show.
    pub fn no_terminal_form() {
        nl: "een xlsx-bestand laat zich niet op het scherm tonen",
        en: "an xlsx file cannot be shown on a screen",
    }
    /// Where it can go.
    pub fn no_terminal_form_hint() {
        nl: "schrijf het naar een bestand met `--out BESTAND.xlsx`",
        en: "write it to a file with `--out FILE.xlsx`",
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

//! What reports and findings say.

use super::Lang;
use crate::messages;

/// The word before a finding or its help, by its machine spelling.
pub fn level(lang: Lang, spelling: &str) -> &'static str {
    match spelling {
        "error" => lang.pick("fout", "error"),
        "warning" => lang.pick("waarschuwing", "warning"),
        "help" => lang.pick("hulp", "help"),
        _ => lang.pick("opmerking", "note"),
    }
}

/// A count with its noun.
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

/// So many files.
pub fn files(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => count(number, "bestand", "bestanden"),
        Lang::En => count(number, "file", "files"),
    }
}

/// So many errors.
pub fn errors(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => count(number, "fout", "fouten"),
        Lang::En => count(number, "error", "errors"),
    }
}

/// So many warnings.
pub fn warnings(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => count(number, "waarschuwing", "waarschuwingen"),
        Lang::En => count(number, "warning", "warnings"),
    }
}

/// So many notes.
pub fn notes(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => count(number, "opmerking", "opmerkingen"),
        Lang::En => count(number, "note", "notes"),
    }
}

/// What is from before the framework, in one line: the only one by its id, of several how many.
pub fn to_review(lang: Lang, number: usize, id: &str) -> String {
    if number == 1 { to_review_one(lang, id) } else { to_review_many(lang, number) }
}

messages! {
    pub fn to_review_one(id: &str) {
        nl: "opmerking[to-review]: {id} stamt van vóór het kader en is nog niet opnieuw afgewogen en besloten; dat kan met `partners consider {id}`",
        en: "note[to-review]: {id} dates from before the framework and has not yet been weighed and decided on again; `partners consider {id}` does",
    }
    pub fn to_review_many(number: usize) {
        nl: "opmerking[to-review]: {number} samenwerkingen stammen van vóór het kader en zijn nog niet opnieuw afgewogen en besloten; welke, toont `partners list --status \"te herijken\"`",
        en: "note[to-review]: {number} partnerships date from before the framework and have not yet been weighed and decided on again; `partners list --status to-review` shows which",
    }
    pub fn checked(files: &str, errors: &str, warnings: &str, notes: &str) {
        nl: "{files} gecontroleerd: {errors}, {warnings}, {notes}",
        en: "{files} checked: {errors}, {warnings}, {notes}",
    }
    pub fn also_elsewhere(number: usize) {
        nl: "hetzelfde staat nog op {number} plaatsen:",
        en: "the same stands in {number} more places:",
    }
    pub fn no_findings() { nl: "geen bevindingen", en: "no findings" }
    pub fn checked_fine(files: &str) {
        nl: "{files} gecontroleerd: niets gevonden",
        en: "{files} checked: nothing found",
    }
    pub fn no_workbook(said: &str) { nl: "hiervan is geen xlsx te maken ({said})", en: "no xlsx can be made of this ({said})" }
    pub fn no_days() {
        nl: "in dit rapport staan geen dagen waarop iets moet gebeuren, dus er is geen agenda (ics) van",
        en: "nothing in this report is to happen on a day, so there is no calendar (ics) of it",
    }
    pub fn no_days_hint() {
        nl: "`partners report due --format ics` geeft wat er te doen is als agenda",
        en: "`partners report due --format ics` gives what is due as a calendar",
    }
    pub fn no_such_form(ending: &str) {
        nl: "een rapport kan niet worden geschreven als `.{ending}`",
        en: "a report cannot be written as `.{ending}`",
    }
    pub fn no_such_form_hint() {
        nl: "laat het bestand eindigen op .txt, .md, .html, .json, .csv, .xlsx of .ics, of kies met `--format`; html laat zich afdrukken als PDF",
        en: "let the file end with .txt, .md, .html, .json, .csv, .xlsx or .ics, or choose with `--format`; html prints as a PDF",
    }
    pub fn no_such_page_hint() {
        nl: "laat het bestand eindigen op .txt, .md, .html of .json, of kies met `--format`; html laat zich afdrukken als PDF",
        en: "let the file end with .txt, .md, .html or .json, or choose with `--format`; html prints as a PDF",
    }
    pub fn no_machine_form_hint() {
        nl: "dit is alleen voor mensen: kies `tekst`, `md` of `html`",
        en: "this is for people only: choose text, md or html",
    }
    pub fn no_terminal_form() {
        nl: "een xlsx-bestand laat zich niet op het scherm tonen",
        en: "an xlsx file cannot be shown on a screen",
    }
    pub fn no_terminal_form_hint() {
        nl: "schrijf het naar een bestand met `--out BESTAND.xlsx`",
        en: "write it to a file with `--out FILE.xlsx`",
    }
    pub fn no_document(said: &str) { nl: "hiervan is geen docx te maken ({said})", en: "no docx can be made of this ({said})" }
    pub fn no_terminal_docx() {
        nl: "een docx-bestand laat zich niet op het scherm tonen",
        en: "a docx file cannot be shown on a screen",
    }
    pub fn no_terminal_docx_hint() {
        nl: "schrijf het naar een bestand met `--out BESTAND.docx`",
        en: "write it to a file with `--out FILE.docx`",
    }
    pub fn docx_for_whom() {
        nl: "een docx is er van wat naar het bestuur of de partner gaat",
        en: "there is a docx of what goes to the board or the partner",
    }
    pub fn docx_for_whom_hint() {
        nl: "voeg `--for bestuur` of `--for partner` toe; van het hele dossier is er html",
        en: "add `--for board` or `--for partner`; of the whole dossier there is html",
    }
    pub fn cut_short(characters: usize) {
        nl: "… [ingekort: {characters} tekens]",
        en: "… [cut short: {characters} characters]",
    }
    pub fn explain_more(rule: &str) {
        nl: "`partners explain {rule}` legt uit waarom, en wat u kunt doen",
        en: "`partners explain {rule}` says why, and what you can do",
    }
}

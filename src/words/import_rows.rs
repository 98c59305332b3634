//! What is said of the rows of a list that is imported, and of what of it was not read.

use super::Lang;
use super::import::rows;
use super::lists::and;
use super::report::count;
use crate::messages;

/// How many rows of each other fate there are, behind those of every list.
pub fn other_fates(lang: Lang, [repeated, differing, taken_over, left_out]: [usize; 4]) -> String {
    let parts = [
        (repeated, repeated_rows as fn(Lang, usize) -> String),
        (differing, differing_rows),
        (taken_over, taken_over_rows),
        (left_out, left_out_rows),
    ];
    let said = parts.into_iter().filter(|(count, _)| *count > 0);
    said.fold(String::new(), |text, (count, said)| text + " · " + &said(lang, count))
}

/// A value that stands otherwise in the register.
pub fn otherwise_than_register(lang: Lang, here: &str, there: Option<&str>) -> String {
    match there {
        Some(there) => otherwise(lang, here, there),
        None => only_here(lang, here),
    }
}

/// A value that stands otherwise in a row above.
pub fn otherwise_than_row(lang: Lang, row: usize, here: &str, there: Option<&str>) -> String {
    match there {
        Some(there) => otherwise_row(lang, row, here, there),
        None => only_here_row(lang, row, here),
    }
}

/// The sheets that were not read, each with how many rows it has.
pub fn sheets_unread(lang: Lang, sheets: &[(&str, usize)], is_asked: bool) -> String {
    let named = |(name, number): &(&str, usize)| format!("{name} ({})", rows(lang, *number));
    let sheets = and(lang, &sheets.iter().map(named).collect::<Vec<_>>());
    if is_asked { sheets_passed_over(lang, &sheets) } else { unread_sheets(lang, &sheets) }
}

/// What stands above the headers, when it was not read.
pub fn above_headers(lang: Lang, number: usize, first: &str) -> String {
    rows_above(lang, &rows(lang, number), first)
}

fn cells(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => count(number, "cel", "cellen"),
        Lang::En => count(number, "cell", "cells"),
    }
}

/// Words in place of a day.
pub fn left_empty(lang: Lang, column: &str, number: usize, texts: &str) -> String {
    emptied(lang, column, &cells(lang, number), texts)
}

/// Words that say there is no end.
pub fn without_end(lang: Lang, column: &str, number: usize, texts: &str) -> String {
    endless(lang, column, &cells(lang, number), texts)
}

/// Values that do not fit the header of their column.
pub fn does_not_fit(lang: Lang, column: &str, number: usize, texts: &str) -> String {
    unfit(lang, column, &cells(lang, number), texts)
}

/// Links of which only the text is kept.
pub fn links_dropped(lang: Lang, column: &str, number: usize) -> String {
    unlinked(lang, column, &cells(lang, number))
}

/// What may be two partners and was taken for one.
pub fn perhaps_several(lang: Lang, column: &str, number: usize, texts: &str) -> String {
    perhaps(lang, column, &cells(lang, number), texts)
}

messages! {
    fn repeated_rows(number: usize) { nl: "{number} herhaald", en: "{number} repeated" }
    fn differing_rows(number: usize) { nl: "{number} anders dan wat er al is", en: "{number} other than what is there" }
    fn taken_over_rows(number: usize) { nl: "{number} overgenomen", en: "{number} taken over" }
    fn left_out_rows(number: usize) { nl: "{number} niet ingelezen", en: "{number} left out" }
    pub fn differs() { nl: "anders dan in het register", en: "other than in the register" }
    pub fn differs_from_row() { nl: "anders dan een rij erboven", en: "other than a row above" }
    pub fn is_taken_over() { nl: "overgenomen", en: "taken over" }
    pub fn is_left_out() { nl: "niet ingelezen", en: "left out" }
    pub fn differing_head() { nl: "Anders dan wat er al is", en: "Other than what is there" }
    pub fn left_out_head() { nl: "Niet ingelezen", en: "Left out" }
    fn otherwise(here: &str, there: &str) { nl: "hier {here}, in het register {there}", en: "{here} here, {there} in the register" }
    fn only_here(here: &str) { nl: "hier {here}, in het register niets", en: "{here} here, nothing in the register" }
    fn otherwise_row(row: usize, here: &str, there: &str) {
        nl: "zelfde samenwerking als rij {row}, maar {here} in plaats van {there}",
        en: "the same partnership as row {row}, but {here} in place of {there}",
    }
    fn only_here_row(row: usize, here: &str) {
        nl: "zelfde samenwerking als rij {row}, maar {here}, waar daar niets staat",
        en: "the same partnership as row {row}, but {here}, where that has nothing",
    }
    pub fn otherwise_than_row_help() {
        nl: "zijn het twee samenwerkingen, geef elk een eigen contractnummer, naam, eenheid of begindatum; is het er één, maak er één rij van",
        en: "if they are two partnerships, give each a contract number, name, unit or first day of its own; if it is one, make one row of them",
    }
    pub fn only_there(there: &str) { nl: "hier niets, in het register {there}", en: "nothing here, {there} in the register" }
    pub fn keys_that_differ(keys: &str, number: usize) {
        nl: "{number} gegevens verschillen, zoals {keys}; `partners show` toont wat er staat",
        en: "{number} values differ, such as {keys}; `partners show` shows what is there",
    }
    pub fn entries_stay() {
        nl: "wat is vastgelegd verandert niet; een aantekening die verbetert, legt u vast met de opdracht die erbij hoort",
        en: "what was recorded does not change; a new entry that corrects it is recorded by its own command",
    }
    pub fn set_it(command: &str) { nl: "overnemen: `{command}`", en: "to take it over: `{command}`" }
    pub fn edit_it(id: &str) { nl: "overnemen: `partners edit {id}`", en: "to take it over: `partners edit {id}`" }
    pub fn headers_again() { nl: "de koppen, nog eens", en: "the headers, once more" }
    pub fn is_total() { nl: "dit lijkt een totaal, en geen samenwerking", en: "this looks like a total, and not a partnership" }
    pub fn is_note() { nl: "dit lijkt een opmerking bij de lijst, en geen samenwerking", en: "this looks like a note to the list, and not a partnership" }
    pub fn is_heading() { nl: "dit lijkt een tussenkop, en geen samenwerking", en: "this looks like a heading between rows, and not a partnership" }
    pub fn hidden_row() {
        nl: "deze rij is verborgen in het bestand; maak de rij zichtbaar om die in te lezen",
        en: "this row is hidden in the file; show it to have it imported",
    }
    pub fn looks_personal(found: &str) {
        nl: "{found}; deze cel is niet ingelezen",
        en: "{found}; this cell was not imported",
    }
    pub fn looks_personal_help() {
        nl: "personen komen niet in het register; functies en algemene adressen wel",
        en: "people do not enter the register; functions and general addresses may",
    }
    pub fn nth_has_no_name(nth: usize) { nl: "partner {nth} heeft geen naam", en: "partner {nth} has no name" }
    pub fn several_partners(number: usize, names: &str) {
        nl: "{number} partners in één cel: {names}",
        en: "{number} partners in one cell: {names}",
    }
    fn emptied(column: &str, cells: &str, texts: &str) {
        nl: "{column}: in {cells} staat geen datum of termijn maar {texts}; leeg gelaten",
        en: "{column}: {cells} with no day or term but {texts}; left empty",
    }
    fn endless(column: &str, cells: &str, texts: &str) {
        nl: "{column}: in {cells} staat {texts}; ingelezen als zonder einddatum",
        en: "{column}: {cells} with {texts}; imported as without an end",
    }
    fn unfit(column: &str, cells: &str, texts: &str) {
        nl: "{column}: wat in {cells} staat, past niet bij de kop ({texts}); dat is bewaard als eigen gegeven",
        en: "{column}: what is in {cells} does not fit its header ({texts}); it is kept as data of your own",
    }
    fn unlinked(column: &str, cells: &str) {
        nl: "{column}: in {cells} staat een koppeling; alleen de tekst ervan is ingelezen",
        en: "{column}: {cells} with a link, of which only the text was imported",
    }
    fn perhaps(column: &str, cells: &str, texts: &str) {
        nl: "{column}: in {cells} staan misschien twee partners, zoals {texts}; ingelezen als één. Zijn het er twee, zet er dan een ; tussen",
        en: "{column}: {cells} may name two partners, such as {texts}; imported as one. If there are two, put a ; between them",
    }
    fn unread_sheets(sheets: &str) {
        nl: "niet gelezen: {sheets}; met `--sheet` leest u een ander werkblad",
        en: "not read: {sheets}; `--sheet` reads another sheet",
    }
    fn sheets_passed_over(sheets: &str) { nl: "niet gelezen: {sheets}", en: "not read: {sheets}" }
    pub fn sheet_read(sheet: &str, header: usize) {
        nl: "gelezen: werkblad {sheet}, met de koppen in rij {header}",
        en: "read: sheet {sheet}, with the headers in row {header}",
    }
    pub fn is_hidden_sheet() { nl: "dit werkblad is verborgen in het bestand", en: "this sheet is hidden in the file" }
    fn rows_above(rows: &str, first: &str) {
        nl: "boven de koppen niet gelezen: {rows} (\"{first}\")",
        en: "not read above the headers: {rows} (\"{first}\")",
    }
    pub fn merged_columns(columns: &str) {
        nl: "samengevoegde cellen: {columns}; wat er in zo'n cel staat, is bij elke rij ernaast ingelezen",
        en: "merged cells: {columns}; what stands in such a cell was imported with each row beside it",
    }
    pub fn letters_garbled(samples: &str) {
        nl: "hier lijken letters al verkeerd in de lijst te staan: {samples}; haal de lijst opnieuw op waar die vandaan komt, als UTF-8",
        en: "letters here seem to be wrong in the list itself: {samples}; get the list once more from where it came, as UTF-8",
    }
    pub fn hidden_columns(columns: &str) {
        nl: "verborgen in het bestand, en wel ingelezen: {columns}",
        en: "hidden in the file, and imported all the same: {columns}",
    }
    pub fn encoding_guessed(encoding: &str, samples: &str) {
        nl: "de letters zijn gelezen als {encoding}; kloppen deze? {samples}; zo niet, geef `--encoding`, zoals `--encoding windows-1250`",
        en: "the letters were read as {encoding}; are these right? {samples}; if not, say `--encoding`, such as `--encoding windows-1250`",
    }
    pub fn guessed(columns: &str) { nl: "geraden aan de kop: {columns}", en: "guessed from the header: {columns}" }
    pub fn column_as(column: &str, meaning: &str) { nl: "{column} als {meaning}", en: "{column} as {meaning}" }
    pub fn of_partner(label: &str) { nl: "partner: {label}", en: "partner: {label}" }
    pub fn of_nth_partner(nth: usize, label: &str) { nl: "partner {nth}: {label}", en: "partner {nth}: {label}" }
    pub fn people_by_content(columns: &str) {
        nl: "niet ingelezen, omdat er gegevens van personen in lijken te staan: {columns}; zijn het er geen, zeg dan met `--map` wat het is",
        en: "not imported, since these look like they are about people: {columns}; if they are not, say with `--map` what they are",
    }
    pub fn rows_read(done: usize, all: usize) { nl: "{done} van {all} rijen gelezen", en: "{done} of {all} rows read" }
    pub fn rows_checked(all: usize) { nl: "{all} rijen toetsen aan de regels", en: "holding {all} rows to the rules" }
    pub fn rows_written(all: usize) { nl: "{all} rijen schrijven en vastleggen", en: "writing and committing {all} rows" }
}

//! What the columns of a list become, as an advisor says it, and what is asked about them on a terminal.

use super::import_rows::{of_nth_partner, of_partner};
use super::report::count;
use super::{Lang, labels};
use crate::messages;
use crate::model::{Facts as _, Head};
use crate::text::fold::folded;
use crate::words::columns::{ColumnMeaning, meant};

/// What a key is called.
pub fn meaning(lang: Lang, key: &str) -> String {
    let steps: Vec<&str> = key.split('.').collect();
    match steps.as_slice() {
        ["partners", nth, rest @ ..] => {
            let label = match rest {
                ["registration", "number"] => kvk_number(lang),
                ["registration", last] => labels::key(lang, "Registration", last).unwrap_or(last).to_owned(),
                rest => rest
                    .last()
                    .map(|last| labels::key(lang, "Partner", last).unwrap_or(last).to_owned())
                    .unwrap_or_default(),
            };
            match nth.parse::<usize>() {
                Ok(nth) if nth > 0 => of_nth_partner(lang, nth + 1, &label),
                _ => of_partner(lang, &label),
            }
        }
        ["name"] => name_of_partnership(lang),
        ["starts"] => first_day(lang),
        ["ends"] => last_day(lang),
        ["agreement", last] => labels::key(lang, "Agreement", last).unwrap_or(last).to_owned(),
        [first] => labels::key(lang, Head::SCHEMA.name, first).unwrap_or(first).to_owned(),
        [first, .., last] => {
            let above = labels::key(lang, Head::SCHEMA.name, first).unwrap_or(first);
            let schema = Head::SCHEMA.key(first).and_then(crate::model::Key::below);
            let label = schema.and_then(|schema| labels::key(lang, schema.name, last)).unwrap_or(last);
            format!("{above}: {label}")
        }
        [] => String::new(),
    }
}

/// What is kept as the institution's own.
pub const OWN: &str = "own";
/// What is left out.
pub const LEFT_OUT: &str = "leave-out";

/// The key that somebody means by what they typed: a key, what it is called, or how a column of it may be headed.
pub fn meant_by(text: &str, keys: &[String]) -> Option<String> {
    let plain = folded(text);
    if [OWN, "eigen", "eigen gegeven", "bewaren"].contains(&plain.as_str()) {
        return Some(OWN.to_owned());
    }
    if ["leave out", "weg", "weglaten", "leave", "out", "niets", "overslaan"].contains(&plain.as_str()) {
        return Some(LEFT_OUT.to_owned());
    }
    let is_called = |key: &&String| {
        **key == text.trim() || [Lang::Nl, Lang::En].iter().any(|lang| folded(&meaning(*lang, key)) == plain)
    };
    keys.iter().find(is_called).cloned().or_else(|| match meant(text)? {
        ColumnMeaning::Key(key) => Some(key.to_owned()),
        ColumnMeaning::OneOf(keys) => keys.first().map(|key| (*key).to_owned()),
        ColumnMeaning::Person => Some(LEFT_OUT.to_owned()),
    })
}

/// So many cells, rows or values, with a question about them.
pub fn of_cells(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => count(number, "cel", "cellen"),
        Lang::En => count(number, "cell", "cells"),
    }
}

/// So many values.
pub fn of_values(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => count(number, "waarde", "waarden"),
        Lang::En => count(number, "value", "values"),
    }
}

messages! {
    fn kvk_number() { nl: "KvK-nummer", en: "KvK number" }
    fn name_of_partnership() { nl: "naam van de samenwerking", en: "name of the partnership" }
    fn first_day() { nl: "begindatum", en: "first day" }
    fn last_day() { nl: "einddatum", en: "last day" }
    pub fn question(letters: &str, header: &str) {
        nl: "Kolom {letters} \"{header}\": wat is dit?",
        en: "Column {letters} \"{header}\": what is it?",
    }
    pub fn preview(values: &str) { nl: "Bijvoorbeeld: {values}", en: "For instance: {values}" }
    pub fn nothing_in_it() { nl: "Er staat niets in.", en: "There is nothing in it." }
    pub fn is_guess() { nl: "Dit is geraden.", en: "This is a guess." }
    pub fn looks_like_people() {
        nl: "Hier lijken gegevens van personen in te staan; die komen niet in het register.",
        en: "This looks like it is about people, who do not enter the register.",
    }
    pub fn keep_as_own() { nl: "bewaren als eigen gegeven", en: "keep as data of your own" }
    pub fn as_far_as_it_fits(meaning: &str) {
        nl: "{meaning}; wat niet past, bewaren als eigen gegeven",
        en: "{meaning}; what does not fit, kept as data of your own",
    }
    pub fn leave_out() { nl: "weglaten", en: "leave out" }
    pub fn unclear(text: &str) {
        nl: "`{text}` is niet bekend; kies een nummer, of noem het gegeven, zoals einddatum, land of contractnummer",
        en: "`{text}` is not known; choose a number, or name what it is, such as last day, country or contract number",
    }
    pub fn letters_shown(samples: &str) {
        nl: "Het bestand zegt niet in welke lettercodering het is geschreven. Zo zijn de letters gelezen:\n\n  {samples}\n",
        en: "The file does not say in which encoding it is written. This is how its letters were read:\n\n  {samples}\n",
    }
    pub fn letters_right() { nl: "Kloppen deze letters?", en: "Are these letters right?" }
    pub fn letters_which() {
        nl: "Hoe horen ze eruit te zien? Typ het nummer, of de naam van een lettercodering.",
        en: "What should they look like? Type the number, or the name of an encoding.",
    }
    pub fn keys(now: &str) {
        nl: "Enter: {now} · een nummer, of typ wat het is · < een kolom terug",
        en: "Enter: {now} · a number, or type what it is · < back one column",
    }
    pub fn which_sheet(best: &str) {
        nl: "Welk werkblad is de lijst? Enter: {best} · een nummer",
        en: "Which sheet is the list? Enter: {best} · a number",
    }
    pub fn import_keys() {
        nl: "j leest in · Enter: terug naar de kolommen · een letter, zoals B: die kolom opnieuw · n stopt; uw antwoorden blijven bewaard",
        en: "y imports · Enter: back to the columns · a letter, such as B: that column again · n stops; your answers are kept",
    }
    pub fn nothing_to_import() {
        nl: "Zo is er niets om in te lezen. Stoppen met n, of verder met Enter?",
        en: "As it is, there is nothing to import. Stop with n, or go on with Enter?",
    }
    pub fn import_unclear(text: &str) {
        nl: "`{text}` is hier geen antwoord; uw antwoorden over de kolommen zijn er nog",
        en: "`{text}` is not an answer here; your answers about the columns are still there",
    }
    pub fn choose_otherwise(sentence: &str) {
        nl: "{sentence}. Kies hieronder iets anders, of stop met Ctrl-C en verbeter de lijst; uw antwoorden blijven bewaard.",
        en: "{sentence}. Choose something else below, or stop with Ctrl-C and fix the list; your answers are kept.",
    }
    pub fn keep_people(cells: &str) {
        nl: "In {cells} lijkt iets over een persoon te staan; zonder ja blijft dat weg. Toch inlezen?",
        en: "{cells} look like they are about a person; without a yes they are left out. Import them all the same?",
    }
    pub fn keep_hidden(rows: &str) {
        nl: "{rows} verborgen in het bestand en blijft zonder ja weg. Toch inlezen?",
        en: "{rows} hidden in the file, and left out without a yes. Import all the same?",
    }
    pub fn keep_odd(rows: &str) {
        nl: "{rows} zo te zien geen samenwerking (een totaal, opmerking of tussenkop) en blijft zonder ja weg. Toch inlezen?",
        en: "{rows} by the look of them no partnership (a total, a note, a heading), and left out without a yes. Import all the same?",
    }
    pub fn keep_whole(rows: &str) {
        nl: "{rows} met meer partners in één cel; zonder ja worden ze gesplitst. Toch als één partner inlezen?",
        en: "{rows} with several partners in one cell; without a yes they are split. Import each as one partner all the same?",
    }
    pub fn take_over(values: &str) {
        nl: "De lijst heeft {values} die in het register anders zijn. Overnemen in het register?",
        en: "The list has {values} that differ from the register. Take these over?",
    }
    pub fn plan_when(partnerships: &str) {
        nl: "{partnerships} van vóór het kader, en nog te herijken. Wilt u een plan? Typ voor welke dag alles herijkt moet zijn, zoals 1 juli 2027; Enter slaat dit over.",
        en: "{partnerships} from before the framework, still to be reviewed. Do you want a plan? Type by which day all must be reviewed, such as 1 July 2027; Enter skips this.",
    }
    pub fn plan_unclear(text: &str) { nl: "`{text}` is geen dag na vandaag", en: "`{text}` is not a day after today" }
    pub fn plan_which() {
        nl: "Welke dat zijn, toont `partners list --status \"te herijken\"`; met `--unit` die van één eenheid.",
        en: "`partners list --status to-review` shows which these are; `--unit` those of one unit.",
    }
    pub fn plan_head(day: &str) { nl: "Plan om te herijken wat is ingelezen, tot en met {day}", en: "A plan to review what was imported, up to and including {day}" }
    pub fn plan_unit_head() { nl: "Eenheid", en: "Unit" }
    pub fn plan_number_head() { nl: "Te herijken", en: "To review" }
    pub fn plan_pace_head() { nl: "Per maand", en: "A month" }
    pub fn no_unit() { nl: "zonder eenheid", en: "without a unit" }
}

//! How a register came to be as it is: by which commit, of whom, and when that landed on the branch that counts.

use super::{Lang, dates};
use crate::messages;
use crate::model::Day;

/// When it landed, and with which pull request.
pub fn landed(
    lang: Lang,
    main: &str,
    day: Option<Day>,
    commit: Option<&str>,
    request: Option<&str>,
) -> String {
    let day = day.map_or_else(|| "?".to_owned(), |day| dates::day(lang, day));
    let mut said = on_main(lang, main, &day);
    if let Some(request) = request {
        said.push_str(&with_request(lang, request));
    }
    if let Some(commit) = commit {
        said.push_str(&by_commit(lang, commit));
    }
    said
}

/// So many commits, or all of them.
pub fn commits(lang: Lang, number: usize, is_more: bool) -> String {
    match (is_more, number) {
        (true, 1) => newest_one(lang),
        (true, _) => newest(lang, number),
        (false, 1) => one(lang),
        (false, _) => all(lang, number),
    }
}

messages! {
    fn on_main(main: &str, day: &str) { nl: "op {main} sinds {day}", en: "on {main} since {day}" }
    fn with_request(request: &str) { nl: ", met voorstel {request}", en: ", with pull request {request}" }
    fn by_commit(commit: &str) { nl: " (commit {commit})", en: " (commit {commit})" }
    fn newest(number: usize) { nl: "De laatste {number} wijzigingen, de nieuwste eerst.", en: "The last {number} changes, the newest first." }
    fn newest_one() { nl: "De laatste wijziging.", en: "The last change." }
    fn one() { nl: "Eén wijziging.", en: "One change." }
    fn all(number: usize) { nl: "{number} wijzigingen, de nieuwste eerst.", en: "{number} changes, the newest first." }
    pub fn not_landed(main: &str) { nl: "nog niet op {main}", en: "not on {main} yet" }
    pub fn title_of(name: &str) { nl: "Geschiedenis van {name}", en: "History of {name}" }
    pub fn title() { nl: "Geschiedenis van het register", en: "History of the register" }
    pub fn see_more(number: usize) {
        nl: "Er is meer: `partners history --last {number}` gaat verder terug, `partners history ID` volgt één samenwerking.",
        en: "There is more: `partners history --last {number}` goes further back, `partners history ID` follows one partnership.",
    }
    pub fn see_all(id: &str) {
        nl: "Er is meer: `partners history {id}` toont alles.",
        en: "There is more: `partners history {id}` shows all of it.",
    }
    pub fn nothing() { nl: "Er is nog niets vastgelegd.", en: "Nothing has been committed yet." }
    pub fn no_main() {
        nl: "De hoofdbranch is hier niet te vinden; wanneer iets daarop kwam, is dus niet te zeggen.",
        en: "The main branch cannot be found here, so when something landed on it cannot be said.",
    }
    pub fn key_in_files(key: &str) { nl: "In de bestanden: {key}", en: "In the files: {key}" }
    pub fn why_all_lede() {
        nl: "Elk gegeven zoals het nu is, onder de vastlegging die het zo maakte; de nieuwste eerst.",
        en: "Each fact as it is now, under the commit that made it so; the newest first.",
    }
    pub fn fact_now(name: &str, value: &str) { nl: "{name}: {value}", en: "{name}: {value}" }
    pub fn uncommitted() { nl: "Nog niet vastgelegd", en: "Not committed yet" }
    pub fn made(day: &str, author: &str) { nl: "{day} · {author}", en: "{day} · {author}" }
    pub fn message(subject: &str) { nl: "omschrijving: {subject}", en: "message: {subject}" }
    pub fn why_title(what: &str, name: &str) { nl: "{what} · {name}", en: "{what} · {name}" }
    pub fn why_all(name: &str) { nl: "Wat is wanneer voor het laatst gewijzigd · {name}", en: "When what was last changed · {name}" }
    pub fn earlier() { nl: "Eerder", en: "Earlier" }
    pub fn now(value: &str) { nl: "Nu: {value}", en: "Now: {value}" }
    pub fn then(value: &str) { nl: "Was: {value}", en: "Was: {value}" }
    pub fn now_bare() { nl: "Nu", en: "Now" }
    pub fn then_bare() { nl: "Was", en: "Was" }
    pub fn now_empty() { nl: "Nu leeg", en: "Empty now" }
    pub fn then_empty() { nl: "Was leeg", en: "Was empty" }
    pub fn never(what: &str) { nl: "{what} is nooit ingevuld.", en: "{what} was never filled in." }
    pub fn says() { nl: "Wat er staat", en: "What it says" }
    pub fn recorded() { nl: "Hoe het is vastgelegd", en: "How it was recorded" }
    pub fn text_removed() { nl: "tekst verwijderd op een wettelijke grond", en: "text removed on a legal ground" }
    pub fn key_column() { nl: "wat", en: "what" }
    pub fn value_column() { nl: "nu", en: "now" }
    pub fn day_column() { nl: "gewijzigd", en: "changed" }
    pub fn who_column() { nl: "door", en: "by" }
    pub fn request_column() { nl: "met", en: "with" }
    pub fn ask_further(id: &str) {
        nl: "`partners why {id} SLEUTEL` toont van één gegeven of aantekening elke eerdere waarde.",
        en: "`partners why {id} KEY` shows every earlier value of one key or entry.",
    }
    pub fn dossier_on(day: &str) { nl: "Het dossier op {day}", en: "The dossier on {day}" }
    pub fn rests_on() { nl: "op grond van", en: "rests on" }
    pub fn rests_on_nothing() { nl: "geen afweging", en: "no consideration" }
    pub fn advice() { nl: "contact en advies", en: "contact and advice" }
    pub fn signals() { nl: "open signalen", en: "open signals" }
    pub fn none() { nl: "geen", en: "none" }
    pub fn dissent() { nl: "bezwaar", en: "dissent" }
    pub fn recorded_later() { nl: "later vastgelegd dan het besluit", en: "recorded later than the decision" }
    pub fn no_key(key: &str, id: &str) {
        nl: "`{key}` is geen gegeven of aantekening van `{id}`",
        en: "`{key}` is no key or entry of `{id}`",
    }
    pub fn no_key_hint(id: &str) { nl: "`partners why {id}` toont wat er is", en: "`partners why {id}` shows what there is" }
}

//! What an audit says: how far it looked, what it trusts, and what was changed, lost or redacted.

use super::report::count;
use super::{Lang, dates};
use crate::messages;
use crate::model::Day;

/// So many commits, in either language.
pub fn commits(number: usize) -> String {
    count(number, "commit", "commits")
}

/// So many entries.
pub fn entries(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => count(number, "aantekening", "aantekeningen"),
        Lang::En => count(number, "entry", "entries"),
    }
}

/// The title: how many things were done that nobody may do.
pub fn title(lang: Lang, main: &str, violations: usize) -> String {
    match (lang, violations) {
        (_, 0) => title_fine(lang, main),
        (Lang::Nl, 1) => format!("Geschiedenis van {main}: één aantekening of bestand veranderd of weg"),
        (Lang::Nl, many) => {
            format!("Geschiedenis van {main}: {many} aantekeningen of bestanden veranderd of weg")
        }
        (Lang::En, 1) => format!("History of {main}: one entry or file was changed or lost"),
        (Lang::En, many) => format!("History of {main}: {many} entries or files were changed or lost"),
    }
}

/// A commit with its day: `1a2b3c4d5e (12 juni 2024)`.
pub fn commit(lang: Lang, short: &str, day: Day) -> String {
    format!("{short} ({})", dates::day(lang, day))
}

/// How many days a landing lies after its day, or before.
pub fn apart(lang: Lang, days: i64) -> String {
    let number = dates::days(lang, days.abs());
    if days < 0 { before_day(lang, &number) } else { after_day(lang, &number) }
}

messages! {
    fn title_fine(main: &str) {
        nl: "Geschiedenis van {main}: niets veranderd en niets verloren",
        en: "History of {main}: nothing was changed and nothing lost",
    }
    fn before_day(days: &str) { nl: "{days} eerder", en: "{days} before" }
    fn after_day(days: &str) { nl: "{days} later", en: "{days} after" }
    pub fn looked_name() { nl: "bekeken", en: "looked at" }
    pub fn looked(commits: &str, first: &str, tip: &str, landed: usize) {
        nl: "{commits}, van {first} tot en met {tip}; op de branch zelf staan er {landed}, elk vergeleken met elke voorganger",
        en: "{commits}, from {first} up to {tip}; on the branch itself there are {landed}, each compared with each of its parents",
    }
    pub fn nothing_there() { nl: "het begin", en: "the beginning" }
    pub fn found_name() { nl: "gevonden", en: "found" }
    pub fn found(files: &str, entries: &str) {
        nl: "{files} met {entries} aan het eind",
        en: "{files} with {entries} at its end",
    }
    pub fn trusts_name() { nl: "vertrouwt op", en: "trusts" }
    pub fn trusts_beginning() {
        nl: "het begin, en dat deze kloon dezelfde geschiedenis heeft als die van anderen; met `partners audit --extends COMMIT` ziet u of de commit uit een eerder rapport er nog in staat",
        en: "the beginning, and that this clone has the history that others have; `partners audit --extends COMMIT` shows whether the commit of an earlier report is still in it",
    }
    pub fn trusts_commit(commit: &str) {
        nl: "commit {commit} en alles daarvoor, zoals gevraagd; pas daarna is vergeleken",
        en: "commit {commit} and all before it, as was asked; what came after was compared",
    }
    pub fn cited_name() { nl: "eerder rapport", en: "earlier report" }
    pub fn contains(commit: &str) {
        nl: "commit {commit} staat nog in deze geschiedenis",
        en: "commit {commit} is still in this history",
    }
    pub fn contains_not(commit: &str) {
        nl: "commit {commit} staat niet in deze geschiedenis: zij is herschreven, of het kenmerk klopt niet",
        en: "commit {commit} is not in this history: it was rewritten, or the name is not right",
    }
    pub fn last_seen(commit: &str, main: &str) {
        nl: "de vorige keer kwam deze controle hier tot commit {commit}, en die staat niet meer op {main}",
        en: "last time this audit came as far as commit {commit}, which is not on {main} any more",
    }
    pub fn violations_head() { nl: "Veranderd of verloren", en: "Changed or lost" }
    pub fn by_commit(commit: &str, author: &str) { nl: "commit {commit}, van {author}", en: "commit {commit}, by {author}" }
    pub fn against(commit: &str) {
        nl: "vergeleken met de samengevoegde commit {commit}",
        en: "compared with the merged commit {commit}",
    }
    pub fn changed(key: &str) { nl: "{key} is veranderd", en: "{key} was changed" }
    pub fn removed(key: &str) { nl: "{key} is weg", en: "{key} is gone" }
    pub fn moved(key: &str, to: &str) { nl: "{key} is weg, en staat nu bij {to}", en: "{key} is gone, and stands in {to} now" }
    pub fn file_removed(partnership: &str) { nl: "de samenwerking {partnership} is weg", en: "the partnership {partnership} is gone" }
    pub fn said(before: &str) { nl: "er stond: {before}", en: "it said: {before}" }
    pub fn says(after: &str) { nl: "er staat: {after}", en: "it says: {after}" }
    pub fn nothing_said() { nl: "niets", en: "nothing" }
    pub fn redactions_head() { nl: "Tekst verwijderd op een wettelijke grond", en: "Text removed on a legal ground" }
    pub fn redacted(date: &str, by: &str, ground: &str) { nl: "op {date}, door: {by}; grond: {ground}", en: "on {date}, by: {by}; ground: {ground}" }
    pub fn lost(keys: &str) { nl: "weg: {keys}", en: "gone: {keys}" }
    pub fn unread_head() { nl: "Niet te lezen, dus niet te vergelijken", en: "Cannot be read, and so not compared" }
    pub fn people_head() { nl: "Van wie de commits zijn", en: "Whose commits these are" }
    pub fn who_column() { nl: "wie", en: "who" }
    pub fn commits_column() { nl: "commits", en: "commits" }
    pub fn signed_column() { nl: "ondertekend", en: "signed" }
    pub fn own_column() { nl: "eigen sleutel", en: "own key" }
    pub fn others_column() { nl: "andermans sleutel", en: "another’s key" }
    pub fn verified(file: &str) {
        nl: "Handtekeningen zijn nagegaan tegen {file}.",
        en: "Signatures were verified against {file}.",
    }
    pub fn unverified() {
        nl: "Handtekeningen zijn geteld en niet nagegaan: git kent hier geen gpg.ssh.allowedSignersFile.",
        en: "Signatures were counted and not verified: git knows no gpg.ssh.allowedSignersFile here.",
    }
    pub fn apart_head() { nl: "Grootste afstand tussen de datum en de dag van vastleggen", en: "Furthest from their date when they landed" }
    pub fn beyond_head(days: &str) { nl: "Meer dan {days} tussen de datum en de dag van vastleggen", en: "More than {days} between their date and the day they landed" }
    pub fn entry_column() { nl: "aantekening", en: "entry" }
    pub fn landed_column() { nl: "vastgelegd", en: "landed" }
    pub fn apart_column() { nl: "afstand", en: "distance" }
    pub fn partnership_column() { nl: "samenwerking", en: "partnership" }
    pub fn commit_column() { nl: "commit", en: "commit" }
    pub fn no_main(main: &str) {
        nl: "de branch `{main}` is er niet, hier niet en bij origin niet",
        en: "there is no branch `{main}`, neither here nor at origin",
    }
    pub fn no_main_hint(main: &str) {
        nl: "haal hem op met `git fetch origin {main}`, of zet in register.toml bij `main` de branch die telt",
        en: "get it with `git fetch origin {main}`, or name the branch that counts under `main` in register.toml",
    }
    pub fn no_commit(revision: &str) {
        nl: "`{revision}` is hier geen commit",
        en: "`{revision}` is no commit here",
    }
    pub fn not_on_line(revision: &str, main: &str) {
        nl: "commit `{revision}` staat niet op {main} zelf, dus er is geen weg van daar naar hier",
        en: "commit `{revision}` is not on {main} itself, so there is no way from there to here",
    }
    pub fn not_on_line_hint(main: &str) {
        nl: "kies er een uit `git log --first-parent {main}`",
        en: "choose one from `git log --first-parent {main}`",
    }
}

//! What is said of a change: of what had landed and may not change, and of what asks for less than before.

use super::Lang;
use crate::messages;

/// What there is to do where another branch is to count.
pub fn main_moved_help(lang: Lang, is_continued: bool) -> String {
    if is_continued { main_goes_on(lang) } else { main_stays(lang) }
}

messages! {
    pub fn main_moved(from: &str, to: &str) {
        nl: "een andere branch gaat tellen: `main` gaat van `{from}` naar `{to}`, en daarmee wat vastgelegd is",
        en: "another branch is to count: `main` goes from `{from}` to `{to}`, and with it what is on record",
    }
    fn main_goes_on() {
        nl: "die branch gaat verder waar de vorige was; laat iemand die erover gaat meekijken",
        en: "that branch goes on where the other one was; ask somebody who is responsible for it to look",
    }
    fn main_stays() {
        nl: "op die branch staat niet wat het laatst is vastgelegd: laat `main` zoals het was, of laat eerst de nieuwe branch verdergaan vanaf de oude",
        en: "that branch does not hold what was last put on record: leave `main` as it was, or first have the new branch go on from the old one",
    }
    pub fn entry_changed(key: &str, commit: &str, keys: &str) {
        nl: "`{key}` is al vastgelegd en zegt iets anders dan in commit {commit}: {keys}",
        en: "`{key}` is on record and says something else than in commit {commit}: {keys}",
    }
    pub fn entry_changed_help(commit: &str, file: &str, id: &str) {
        nl: "zet terug wat er stond (git show {commit}:{file}), en verbeter het met een nieuwe aantekening met `corrects = \"{id}\"`",
        en: "put back what it said (git show {commit}:{file}), and correct it with a new entry that has `corrects = \"{id}\"`",
    }
    pub fn entry_removed(key: &str, commit: &str) {
        nl: "`{key}` staat hier niet meer, en stond er nog in commit {commit}",
        en: "`{key}` is not here any more, and still was in commit {commit}",
    }
    pub fn entry_moved(key: &str, to: &str, commit: &str) {
        nl: "`{key}` hoort hier, zoals in commit {commit}, en staat nu bij `{to}`",
        en: "`{key}` belongs here, as in commit {commit}, and stands in `{to}` now",
    }
    pub fn show_help(commit: &str, file: &str) {
        nl: "zet terug wat er stond: git show {commit}:{file}",
        en: "put back what was there: git show {commit}:{file}",
    }
    pub fn put_back_help(commit: &str) {
        nl: "zet terug wat er in commit {commit} stond",
        en: "put back what was there in commit {commit}",
    }
    pub fn partnership_removed(id: &str, commit: &str, file: &str) {
        nl: "de samenwerking `{id}` is weg; in commit {commit} stond die in {file}",
        en: "the partnership `{id}` is gone; in commit {commit} it was in {file}",
    }
    pub fn partnership_removed_help(commit: &str, file: &str) {
        nl: "haal het bestand terug (git checkout {commit} -- {file}); hoort de samenwerking niet in het register, zet er dan `void` in",
        en: "bring the file back (git checkout {commit} -- {file}); if the partnership should not be in the register, put `void` in it",
    }
    pub fn entry_id_reused(id: &str, kind: &str, of: &str) {
        nl: "het kenmerk `{id}` is al van {kind} bij `{of}`",
        en: "the id `{id}` already stands for {kind} of `{of}`",
    }
    pub fn entry_id_reused_help(table: &str) {
        nl: "geef de nieuwe aantekening een eigen kenmerk: zet er in `partners edit` `[{table}.new]` boven",
        en: "give the new entry an id of its own: head it `[{table}.new]` in `partners edit`",
    }
    pub fn stem_reused(stem: &str, of: &str) {
        nl: "het kenmerk `{stem}` is eerder gebruikt voor een andere samenwerking: `{of}`",
        en: "the id `{stem}` was used before for another partnership: `{of}`",
    }
    pub fn stem_reused_help() {
        nl: "geef het bestand een andere naam: naar de oude kan nog worden verwezen",
        en: "give the file another name: the old one may still be referred to",
    }
    pub fn level_lowered(rule: &str, from: &str, to: &str) {
        nl: "de regel `{rule}` gaat van {from} naar {to}",
        en: "the rule `{rule}` goes from {from} to {to}",
    }
    pub fn category_lowered(category: &str, key: &str, from: &str, to: &str) {
        nl: "de categorie `{category}` vraagt minder: `{key}` gaat van {from} naar {to}",
        en: "the category `{category}` asks for less: `{key}` goes from {from} to {to}",
    }
    pub fn framework_later(from: &str, to: &str) {
        nl: "het kader geldt later: `framework` gaat van {from} naar {to}",
        en: "the framework applies later: `framework` goes from {from} to {to}",
    }
    pub fn head_lowered(key: &str, from: &str, to: &str) {
        nl: "van deze samenwerking wordt minder gevraagd: `{key}` gaat van {from} naar {to}",
        en: "less is asked of this partnership: `{key}` goes from {from} to {to}",
    }
    pub fn lowered_help() {
        nl: "dat kan terecht zijn: laat iemand die erover gaat meekijken; deze wijziging is nog aan de oude regels getoetst",
        en: "that may be right: ask somebody who is responsible for it to look; this change was still checked against the old rules",
    }
    pub fn lowered_head_help(id: &str) {
        nl: "dat kan terecht zijn: hoort er een besluit bij, leg het dan in dezelfde wijziging vast: `partners decide {id}`",
        en: "that may be right: if there is a decision with it, record it in the same change: `partners decide {id}`",
    }
    pub fn flag_help() {
        nl: "wat mensen aankruisten, mag worden verbeterd; hier staat het, zodat iemand het ziet",
        en: "what people ticked may be corrected; it stands here so that somebody sees it",
    }
    pub fn country_differs(from: &str, to: &str) {
        nl: "het land van de instelling gaat van {from} naar {to}: daarmee heten andere samenwerkingen internationaal",
        en: "the institution’s country goes from {from} to {to}: other partnerships become international by it",
    }
    pub fn off() { nl: "uit", en: "off" }
    pub fn nothing() { nl: "niets", en: "nothing" }
    pub fn changed_since(keys: &str) {
        nl: "anders dan toen deze samenwerking voor het laatst is afgewogen: {keys}",
        en: "not as it was when this partnership was last considered: {keys}",
    }
    pub fn changed_since_help(id: &str) {
        nl: "vraagt dit een nieuwe afweging, leg die dan vast met `partners consider {id}`",
        en: "if this asks for a new consideration, record it with `partners consider {id}`",
    }
    pub fn older_head(commit: &str) {
        nl: "Al zo in commit {commit}, en niet door deze wijziging:",
        en: "Already the case in commit {commit}, and not brought by this change:",
    }
    pub fn older(findings: &str) {
        nl: "daarnaast al aanwezig, en hier niet meegeteld: {findings}",
        en: "besides, already there and not counted here: {findings}",
    }
    pub fn redacted_head() {
        nl: "Tekst verwijderd op een wettelijke grond:",
        en: "Text removed on a legal ground:",
    }
    pub fn redacted(key: &str, file: &str, lost: &str, ground: &str) {
        nl: "{key} in {file}: {lost} (grond: {ground})",
        en: "{key} in {file}: {lost} (ground: {ground})",
    }
    pub fn no_base(revision: &str) {
        nl: "`{revision}` is hier geen commit, dus er is niets om de wijziging mee te vergelijken",
        en: "`{revision}` is not a commit in this repository, so there is nothing to compare the change with",
    }
    pub fn no_base_hint(branch: &str) {
        nl: "haal die op met `git fetch origin {branch}`, en geef `--base origin/{branch}`",
        en: "get it with `git fetch origin {branch}`, and give `--base origin/{branch}`",
    }
    pub fn unrelated(revision: &str) {
        nl: "HEAD en `{revision}` hebben geen geschiedenis gemeen, dus er is geen punt waarop deze wijziging is begonnen",
        en: "HEAD and `{revision}` have no history in common, so there is no point at which this change began",
    }
    pub fn unrelated_hint(revision: &str) {
        nl: "geef de branch waar deze van is afgetakt: `git merge-base HEAD {revision}` moet een commit noemen",
        en: "give the branch that this one was made from: `git merge-base HEAD {revision}` must name a commit",
    }
    pub fn no_head() {
        nl: "hier is nog niets vastgelegd, dus er is niets om mee te vergelijken",
        en: "nothing is committed here yet, so there is nothing to compare with",
    }
}

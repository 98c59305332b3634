//! What an audit says: how far it looked, what it trusts, and what was changed, lost or redacted.

use super::lists::and;
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

/// What was looked at: the branch, from after a commit when one was trusted, and what stands beside it.
pub fn asked(lang: Lang, main: &str, trusted: Option<&str>, beside: &[&str]) -> String {
    let main = trusted.map_or_else(|| main.to_owned(), |commit| main_after(lang, main, commit));
    if beside.is_empty() { main } else { and_beside(lang, &main, &and(lang, beside)) }
}

/// The title: how many things were done that nobody may do in what was looked at, and whether all could be read.
pub fn title(lang: Lang, asked: &str, violations: usize, is_whole: bool) -> String {
    match violations {
        0 if is_whole => title_fine(lang, asked),
        0 => title_fine_in_part(lang, asked),
        1 => title_one(lang, asked),
        many => title_many(lang, asked, many),
    }
}

/// The title where a commit is not in what was looked at that should be.
pub fn title_missing(lang: Lang, asked: &str, missing: &str, is_whole: bool) -> String {
    if is_whole {
        missing_rest_fine(lang, asked, missing)
    } else {
        missing_rest_in_part(lang, asked, missing)
    }
}

/// Which commits were looked at, from the first that holds something or after one that was trusted; and how many of them are
/// on the branch itself.
pub fn looked(
    lang: Lang,
    (number, landed): (usize, usize),
    (trusted, first): (Option<&str>, Option<&str>),
    tip: &str,
) -> String {
    let span = match (number, trusted, first) {
        (0, Some(trusted), _) => return none_after(lang, trusted),
        (1, ..) => format!("{}: {tip}", commits(1)),
        (_, Some(trusted), _) => after_to(lang, &commits(number), trusted, tip),
        (_, None, Some(first)) => from_to(lang, &commits(number), first, tip),
        (_, None, None) => from_to(lang, &commits(number), &nothing_there(lang), tip),
    };
    let compared = match landed {
        1 if number == 1 => compared_one(lang),
        1 => one_on_branch(lang),
        all if all == number => compared_each(lang),
        some => some_on_branch(lang, some),
    };
    format!("{span}; {compared}")
}

/// So many things to be told.
pub fn notices(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => count(number, "melding", "meldingen"),
        Lang::En => count(number, "notice", "notices"),
    }
}

/// So many files that cannot be read.
pub fn cannot_be_read(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => format!("{} niet te lezen", count(number, "bestand", "bestanden")),
        Lang::En => format!("{} cannot be read", count(number, "file", "files")),
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
    fn main_after(main: &str, commit: &str) { nl: "{main} na commit {commit}", en: "{main} after commit {commit}" }
    fn and_beside(main: &str, beside: &str) { nl: "{main}, met {beside} ernaast", en: "{main}, with {beside} beside it" }
    fn title_fine(asked: &str) {
        nl: "Geschiedenis van {asked}: niets veranderd en niets verloren",
        en: "History of {asked}: nothing was changed and nothing lost",
    }
    fn title_fine_in_part(asked: &str) {
        nl: "Geschiedenis van {asked}: voor zover te lezen niets veranderd en niets verloren",
        en: "History of {asked}: as far as it can be read, nothing was changed and nothing lost",
    }
    fn missing_rest_fine(asked: &str, missing: &str) {
        nl: "Geschiedenis van {asked}: {missing}; aan wat er wel in staat, is niets veranderd",
        en: "History of {asked}: {missing}; of what is in it, nothing was changed",
    }
    fn missing_rest_in_part(asked: &str, missing: &str) {
        nl: "Geschiedenis van {asked}: {missing}; aan wat er wel in staat, is voor zover te lezen niets veranderd",
        en: "History of {asked}: {missing}; of what is in it, as far as it can be read, nothing was changed",
    }
    fn title_one(asked: &str) {
        nl: "Geschiedenis van {asked}: één aantekening of bestand veranderd of weg",
        en: "History of {asked}: one entry or file was changed or lost",
    }
    fn title_many(asked: &str, many: usize) {
        nl: "Geschiedenis van {asked}: {many} aantekeningen of bestanden veranderd of weg",
        en: "History of {asked}: {many} entries or files were changed or lost",
    }
    pub fn is_held(commit: &str) { nl: "commit {commit} staat er nog in", en: "commit {commit} is still in it" }
    pub fn is_gone_round(commit: &str) {
        nl: "commit {commit} staat er nog in, maar de branch loopt eromheen",
        en: "commit {commit} is still in it, but the branch goes round it",
    }
    pub fn is_missing(commit: &str) {
        nl: "commit {commit} staat er niet in",
        en: "commit {commit} is not in it",
    }
    pub fn was_not_looked_at(branches: &str) {
        nl: "{branches} niet bekeken",
        en: "{branches} not looked at",
    }
    pub fn notices_head() { nl: "Meldingen", en: "Notices" }
    pub fn parents_differ() {
        nl: "wat hier is samengevoegd, zegt onder hetzelfde kenmerk verschillende dingen",
        en: "what was merged here says different things under one id",
    }
    pub fn neither_parent() {
        nl: "in deze samenvoeging staat iets anders dan in alles wat is samengevoegd",
        en: "this merge says something else than everything that it merges",
    }
    pub fn second_root() {
        nl: "hier is een geschiedenis bijgekomen die ergens anders begint",
        en: "a history that begins elsewhere came in here",
    }
    pub fn was_led_round() {
        nl: "de branch loopt nu om deze commit heen; wat daarin stond, is vergeleken met wat er nu staat",
        en: "the branch goes round this commit now; what it held was compared with what stands now",
    }
    pub fn may_be_run() {
        nl: "dit bestand is sinds deze commit uitvoerbaar",
        en: "since this commit this file may be run as a program",
    }
    pub fn beside_name() { nl: "ernaast", en: "beside it" }
    pub fn as_one_change(branch: &str, commit: &str, base: &str) {
        nl: "{branch} staat bij {commit}; dat ligt niet op die branch, en is als één wijziging vergeleken met {base}",
        en: "{branch}, at {commit}, is not on that branch, and was compared as one change with {base}",
    }
    pub fn nothing_in_common(branch: &str, commit: &str) {
        nl: "{branch} staat bij {commit}; dat heeft niets gemeen met die branch, en is niet bekeken",
        en: "{branch}, at {commit}, has nothing in common with that branch, and was not looked at",
    }
    pub fn unseen_name() { nl: "niet bekeken", en: "not looked at" }
    pub fn holds_not(main: &str, branch: &str) {
        nl: "{branch}, waarmee de andere kant begint, staat niet in {main}: kijk of `main` in register.toml de branch noemt die telt",
        en: "{branch}, with which the remote begins, is not in {main}: see whether `main` in register.toml names the branch that counts",
    }
    pub fn kept_name() { nl: "overgeslagen", en: "spared" }
    pub fn kept(commit: &str) {
        nl: "alles tot en met {commit}: dat is overgenomen van een eerdere controle, bewaard in .git/partners; `partners audit --fresh` vergelijkt alles opnieuw",
        en: "all up to {commit}: that was taken from an earlier audit, kept in .git/partners; `partners audit --fresh` compares all of it again",
    }
    pub fn led_round(commit: &str, main: &str) {
        nl: "commit {commit} staat in deze geschiedenis, maar {main} loopt eromheen; alles wat erin stond, is vergeleken met wat er nu staat",
        en: "commit {commit} is in this history, but {main} was led round it; all that it held was compared with what stands now",
    }
    pub fn last_seen_name() { nl: "eerdere controle", en: "earlier audit" }
    fn before_day(days: &str) { nl: "{days} eerder", en: "{days} before" }
    fn after_day(days: &str) { nl: "{days} later", en: "{days} after" }
    pub fn looked_name() { nl: "bekeken", en: "looked at" }
    fn none_after(commit: &str) { nl: "geen enkele commit na {commit}", en: "no commit after {commit}" }
    fn after_to(commits: &str, trusted: &str, tip: &str) {
        nl: "{commits}, na {trusted} tot en met {tip}",
        en: "{commits}, after {trusted} up to {tip}",
    }
    fn from_to(commits: &str, first: &str, tip: &str) {
        nl: "{commits}, van {first} tot en met {tip}",
        en: "{commits}, from {first} up to {tip}",
    }
    fn compared_one() { nl: "vergeleken met elke voorganger", en: "compared with each of its parents" }
    fn compared_each() {
        nl: "elk vergeleken met elke voorganger",
        en: "each compared with each of its parents",
    }
    fn one_on_branch() {
        nl: "op de branch zelf staat er één, vergeleken met elke voorganger",
        en: "on the branch itself there is one, compared with each of its parents",
    }
    fn some_on_branch(number: usize) {
        nl: "op de branch zelf staan er {number}, elk vergeleken met elke voorganger",
        en: "on the branch itself there are {number}, each compared with each of its parents",
    }
    fn nothing_there() { nl: "het begin", en: "the beginning" }
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
        nl: "commit {commit} staat niet in deze geschiedenis: die is herschreven, of de naam klopt niet",
        en: "commit {commit} is not in this history: it was rewritten, or the name is not right",
    }
    pub fn last_seen(commit: &str, main: &str) {
        nl: "een eerdere controle kwam hier tot commit {commit}, en die staat niet meer in de geschiedenis van {main}; klopt dat, dan begint `partners audit --fresh` opnieuw",
        en: "an earlier audit here came as far as commit {commit}, which is not in the history of {main} any more; if that is right, `partners audit --fresh` starts again",
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
        nl: "Handtekeningen zijn geteld en niet nagegaan: git kent hier de instelling `gpg.ssh.allowedSignersFile` niet.",
        en: "Signatures were counted and not verified: git has no `gpg.ssh.allowedSignersFile` here.",
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
        nl: "haal die op met `git fetch origin {main}`, of zet in register.toml bij `main` de branch die telt",
        en: "get it with `git fetch origin {main}`, or name the branch that counts under `main` in register.toml",
    }
    pub fn no_commit(revision: &str) {
        nl: "`{revision}` is hier geen commit",
        en: "`{revision}` is not a commit in this repository",
    }
    pub fn not_on_line(revision: &str, main: &str) {
        nl: "commit `{revision}` staat niet op {main} zelf, dus er is geen weg van daar naar hier",
        en: "commit `{revision}` is not on {main} itself, so there is no way from there to here",
    }
    pub fn not_on_line_hint(main: &str) {
        nl: "kies er één uit `git log --first-parent {main}`",
        en: "choose one from `git log --first-parent {main}`",
    }
}

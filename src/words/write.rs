//! What writing commands say.

use super::Lang;
use crate::messages;

/// A field that nobody knows.
pub fn unknown_field(lang: Lang, key: &str, near: Option<&str>) -> String {
    match (lang, near) {
        (Lang::Nl, Some(near)) => format!("`{key}` is hier geen veld; bedoelt u `{near}`?"),
        (Lang::Nl, None) => format!("`{key}` is hier geen veld"),
        (Lang::En, Some(near)) => format!("`{key}` is not a field here; did you mean `{near}`?"),
        (Lang::En, None) => format!("`{key}` is not a field here"),
    }
}

/// Which one in a row, counted from 0: `second` is 1.
pub fn nth(lang: Lang, at: usize) -> String {
    let names = ["eerste/first", "tweede/second", "derde/third", "vierde/fourth", "vijfde/fifth"];
    let name = names.get(at).and_then(|names| names.split_once('/'));
    name.map_or_else(
        || format!("{}{}", at + 1, lang.pick("e", "th")),
        |(nl, en)| lang.pick(nl, en).to_owned(),
    )
}

/// Lines below a sentence, each a little in.
pub fn below<T: AsRef<str>>(lines: impl IntoIterator<Item = T>) -> String {
    lines.into_iter().fold(String::new(), |text, line| text + "\n  " + line.as_ref())
}

messages! {
    pub fn wrong_field(field: &str, why: &str) { nl: "{field}: {why}", en: "{field}: {why}" }
    pub fn wrong_fields(lines: &str) { nl: "dit klopt niet:{lines}", en: "this is not right:{lines}" }
    pub fn missing_fields(lines: &str) { nl: "er ontbreekt nog:{lines}", en: "still missing:{lines}" }
    pub fn stopped() { nl: "gestopt; er is niets geschreven", en: "stopped; nothing was written" }
    pub fn nothing_written() { nl: "er is niets geschreven", en: "nothing was written" }
    pub fn fragment_unreadable(path: &str, line: usize) {
        nl: "{path} is niet te lezen als TOML, vanaf regel {line}",
        en: "{path} cannot be read as TOML, from line {line}",
    }
    pub fn fragment_hint() {
        nl: "schrijf per veld een regel, zonder kop en zonder kenmerk: reasons = \"…\"",
        en: "write a line for each field, without a header and without an id: reasons = \"…\"",
    }
    pub fn fragment_odd(path: &str, key: &str) {
        nl: "in {path} heeft `{key}` een waarde die geen enkel veld kan hebben",
        en: "in {path}, `{key}` has a value that no field can have",
    }
    pub fn resume_needs_a_terminal() {
        nl: "`--resume` gaat verder met vragen, en daar is een terminal voor nodig",
        en: "`--resume` goes on asking, and needs a terminal for that",
    }
    pub fn no_day(text: &str) {
        nl: "`{text}` is geen bestaande datum; schrijf bijvoorbeeld 2026-03-14, 14-3-2026 of 14 maart 2026",
        en: "`{text}` is not an existing date; write, for example, 2026-03-14, 14-3-2026 or 14 March 2026",
    }
    pub fn no_flag(text: &str) { nl: "`{text}` is geen ja of nee", en: "`{text}` is neither yes nor no" }
    pub fn no_number(text: &str, least: i64) {
        nl: "`{text}` is geen geheel getal van {least} of meer",
        en: "`{text}` is not a whole number of {least} or more",
    }
    pub fn no_interval(text: &str) {
        nl: "`{text}` is geen termijn; schrijf bijvoorbeeld `12 maanden` of `2 jaar`",
        en: "`{text}` is not a length of time; write, for example, `12 months` or `2 years`",
    }
    pub fn is_empty() { nl: "hier staat niets", en: "there is nothing here" }
    pub fn has_control() {
        nl: "de tekst bevat onzichtbare stuurtekens; typ hem over, of plak hem als gewone tekst",
        en: "the text has invisible control characters; type it again, or paste it as plain text",
    }
    pub fn no_shape() {
        nl: "dit past niet op één regel; gebruik `--input`, of `partners edit`",
        en: "this does not fit on one line; use `--input`, or `partners edit`",
    }
    pub fn no_assignment(text: &str) {
        nl: "`{text}` is geen SLEUTEL=WAARDE; schrijf bijvoorbeeld ends=2028-08-31",
        en: "`{text}` is not KEY=VALUE; write, for example, ends=2028-08-31",
    }
    pub fn nothing_to_set() {
        nl: "er ontbreekt nog: wat er wijzigt, als SLEUTEL=WAARDE; schrijf bijvoorbeeld ends=2028-08-31",
        en: "still missing: what changes, as KEY=VALUE; write, for example, ends=2028-08-31",
    }
    pub fn without_effect(flag: &str) {
        nl: "`{flag}` doet hier niets; laat het weg",
        en: "`{flag}` has no effect here; leave it out",
    }
    pub fn weighs_nothing() {
        nl: "in een afweging hoort iets te staan: een oordeel of een antwoord over de inhoud of het profiel, of een reden (--reason)",
        en: "a consideration says something: a judgement or an answer on the content or the profile, or a reason (--reason)",
    }
    pub fn like_needs_a_terminal() {
        nl: "`--like` biedt eerdere antwoorden aan wie de vragen beantwoordt, en daar is een terminal voor nodig; geef de antwoorden met vlaggen of `--input`",
        en: "`--like` offers earlier answers to whoever is asked, and needs a terminal for that; give the answers with flags or `--input`",
    }
    pub fn no_such_partner(nth: &str, last: usize) {
        nl: "er is geen {nth} partner; partners tellen vanaf 0, en de laatste is `partners.{last}`; een volgende begint met zijn naam",
        en: "there is no {nth} partner; partners count from 0, and the last is `partners.{last}`; another one begins with its name",
    }
    pub fn ends_too_early(ends: &str, effective: &str) {
        nl: "de laatste dag {ends} ligt niet na {effective}, de dag waarop dit besluit ingaat",
        en: "the last day {ends} is not after {effective}, the day on which this decision takes effect",
    }
    pub fn about_a_person() {
        nl: "ga dan met < terug, en schrijf op wat er speelt zonder dat te zien is om wie het gaat; wat vertrouwelijk is staat elders, en hier alleen het zaaknummer",
        en: "then go back with <, and write down what is the matter so that nobody can see who it is about; what is confidential stands elsewhere, and here only the case number",
    }
    pub fn adjusted_before(day: &str) {
        nl: "deze bijstelling was al uitgevoerd op {day}, en telt één keer",
        en: "this adjustment was carried out already on {day}, and counts once",
    }
    pub fn record_once_more() { nl: "Toch nog een keer vastleggen?", en: "Record it once more all the same?" }
    pub fn two_ends() {
        nl: "`--ends` en `--effective` noemen elk een andere dag waarop de samenwerking eindigt; geef er één",
        en: "`--ends` and `--effective` each name another day on which it ends; give one",
    }
    pub fn ends_not_here() {
        nl: "`--ends` hoort bij verlengen, aangaan of beëindigen; dit besluit verandert de laatste dag niet",
        en: "`--ends` goes with renewing (renew), entering (enter) or ending (end); this decision does not change the last day",
    }
    pub fn no_last_day() {
        nl: "dat is geen datum; is er geen einddatum, typ dan: geen",
        en: "that is not a date; if there is no last day, type: none",
    }
    pub fn set_of_nobody(change: &str) {
        nl: "`{change}` zegt wat er verandert, en niet bij welke samenwerking",
        en: "`{change}` says what changes, and not of which partnership",
    }
    pub fn set_of_nobody_hint(change: &str) {
        nl: "noem die eerst, met het kenmerk of een deel van de naam: partners set KENMERK {change}",
        en: "name that first, by its id or a part of its name: partners set ID {change}",
    }
    pub fn unchanged() { nl: "er is niets gewijzigd", en: "nothing was changed" }
    pub fn no_editor() {
        nl: "er is geen terminal, en er is geen editor gekozen",
        en: "there is no terminal, and no editor was chosen",
    }
    pub fn no_editor_hint() {
        nl: "kies er één met de variabele EDITOR of met `git config core.editor`, of wijzig het met `partners set`",
        en: "choose one with the variable EDITOR or with `git config core.editor`, or change it with `partners set`",
    }
    pub fn changed_meanwhile(file: &str) {
        nl: "{file} is intussen door een ander gewijzigd; uw tekst is bewaard en niet geschreven",
        en: "{file} was changed by somebody else meanwhile; your text is kept and was not written",
    }
    pub fn written(what: &str, file: &str) { nl: "{what}\n{file}", en: "{what}\n{file}" }
    pub fn committed(commit: &str) { nl: " · commit {commit}", en: " · commit {commit}" }
    pub fn on_branch(branch: &str) { nl: " op branch {branch}", en: " on branch {branch}" }
    pub fn not_committed() { nl: " · nog niet vastgelegd in git", en: " · not committed yet" }
    pub fn dry_run() { nl: "proef: er is niets geschreven", en: "dry run: nothing was written" }
    pub fn breaks_integrity(errors: &str) {
        nl: "zo zou het register niet meer kloppen ({errors}), dus dit is niet geschreven",
        en: "the register would no longer be consistent ({errors}), so this was not written",
    }
    pub fn against_framework(errors: &str) {
        nl: "dit is niet zoals het kader het vraagt ({errors})",
        en: "this is not as the framework asks ({errors})",
    }
    pub fn brought(number: usize, level: &str, says: &str) {
        nl: "{number} × {level}: {says}",
        en: "{number} × {level}: {says}",
    }
    pub fn more_on(rule: &str) { nl: "(meer: `partners explain {rule}`)", en: "(more: `partners explain {rule}`)" }
    pub fn still_open() {
        nl: "Nog niet alles is beantwoord; `partners check` noemt wat er ontbreekt.",
        en: "Not everything is answered yet; `partners check` says what is missing.",
    }
    pub fn many_files(files: &str, folder: &str) { nl: "{files} in {folder}", en: "{files} in {folder}" }
    pub fn accept_hint() {
        nl: "is het toch zo besloten, leg het dan vast met `--accept`",
        en: "if it was decided that way all the same, record it with `--accept`",
    }
    pub fn declined_when_over(name: &str) {
        nl: "{name} is al voorbij; een besluit om niet aan te gaan verandert daar niets aan. Is het voor een nieuw voorstel, voeg dat dan apart toe met `partners add`; liep de samenwerking tot nu toe door, dan is het besluit ‘beëindigen’.",
        en: "{name} is over already; a decision not to enter changes nothing about that. If it is for a new proposal, add that apart with `partners add`; if the partnership ran until now, the decision is ‘end’.",
    }
    pub fn record_all_the_same() {
        nl: "Toch zo vastleggen? Wat besloten is, moet vastgelegd kunnen worden.",
        en: "Record it all the same? What was decided must be recordable.",
    }
    pub fn record_for_ever() {
        nl: "Git vergeet niet wat is vastgelegd. Toch zo vastleggen?",
        en: "Git does not forget what is recorded. Record it all the same?",
    }
    pub fn file_unreadable(file: &str) {
        nl: "{file} heeft regels die niet te lezen zijn; daar wordt niet in geschreven",
        en: "{file} has lines that cannot be read; it is not written",
    }
    pub fn check_hint() { nl: "`partners check` wijst ze aan", en: "`partners check` shows them" }
    pub fn file_newer(file: &str) {
        nl: "{file} is van een nieuwere versie van het formaat, en daarom schrijft deze versie van partners niet: werk partners eerst bij",
        en: "{file} is of a newer version of the format, so this version of partners does not write: update partners first",
    }
    pub fn entangled(file: &str, key: &str) {
        nl: "`{key}` staat in {file} zo geschreven dat het niet te veranderen is zonder iets anders te raken",
        en: "`{key}` is written in {file} in a way that it cannot be changed without touching something else",
    }
    pub fn entangled_hint(id: &str) {
        nl: "verander het met de hand: partners edit {id}",
        en: "change it by hand: partners edit {id}",
    }
    pub fn absent(key: &str) { nl: "`{key}` staat er niet", en: "`{key}` is not there" }
    pub fn disk(file: &str, said: &str) {
        nl: "{file} kon niet worden geschreven ({said}); het is zoals het was",
        en: "{file} could not be written ({said}); it is as it was",
    }
    pub fn disk_left(file: &str, said: &str) {
        nl: "{file} kon niet worden teruggezet ({said}); kijk met `git diff` wat er staat",
        en: "{file} could not be put back ({said}); see with `git diff` what is there",
    }
    pub fn not_healed(why: &str) {
        nl: "wat eerder werd onderbroken is nog niet in orde: {why}",
        en: "what was interrupted earlier is not in order yet: {why}",
    }
    pub fn taken_back(subject: &str) {
        nl: "wat eerder werd onderbroken is teruggenomen; alles is weer zoals het daarvoor was ({subject})",
        en: "what was interrupted earlier is taken back; everything is as it was before ({subject})",
    }
    pub fn left_since(subject: &str, files: &str) {
        nl: "wat eerder werd onderbroken ({subject}) is niet afgemaakt: {files} is sindsdien veranderd en blijft zoals het is",
        en: "what was interrupted earlier ({subject}) is not finished: {files} was changed since, and stays as it is",
    }
    pub fn merge_taken_back() {
        nl: "`partners sync` werd eerder onderbroken tijdens het samenvoegen; dat is teruggenomen, en `partners sync` doet het opnieuw",
        en: "`partners sync` was interrupted earlier while it merged; that is taken back, and `partners sync` does it again",
    }
    pub fn merge_left(files: &str) {
        nl: "`partners sync` werd eerder onderbroken tijdens het samenvoegen; {files} is sindsdien veranderd, dus dat blijft zoals het is: maak het af met `partners resolve` en `git commit`, of breek het af met `git merge --abort`",
        en: "`partners sync` was interrupted earlier while it merged; {files} was changed since, so that stays as it is: finish it with `partners resolve` and `git commit`, or give it up with `git merge --abort`",
    }
    pub fn undo_finished() {
        nl: "het terugnemen dat eerder werd onderbroken is afgemaakt",
        en: "the `undo` that was interrupted earlier is finished",
    }
    pub fn resolve_finished() {
        nl: "het samenvoegen dat eerder werd onderbroken is afgemaakt",
        en: "the `resolve` that was interrupted earlier is finished",
    }
    pub fn files_finished(subject: &str) {
        nl: "wat eerder werd onderbroken is nu geschreven ({subject})",
        en: "what was interrupted earlier is now written ({subject})",
    }
    pub fn was_done(subject: &str, commit: &str) {
        nl: "wat eerder werd onderbroken was al klaar ({subject}){commit}",
        en: "what was interrupted earlier was done already ({subject}){commit}",
    }
    pub fn as_commit(commit: &str) { nl: ": commit {commit}", en: ": commit {commit}" }
    pub fn recovered(commit: &str) {
        nl: "wat eerder werd onderbroken is nu vastgelegd (commit {commit})",
        en: "what was interrupted earlier is now committed (commit {commit})",
    }
    pub fn recorded_already() {
        nl: "dit was al vastgelegd; er is niets dubbel geschreven",
        en: "this was recorded already; nothing was written twice",
    }
}

//! What is said when the work of several people comes together.

use super::Lang;
use crate::messages;

/// Our side, in the marks of a merge.
pub fn our_side(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Nl => format!("onze kant{}", in_brackets(name)),
        Lang::En => format!("our side{}", in_brackets(name)),
    }
}

/// The other side.
pub fn other_side(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Nl => format!("de andere kant{}", in_brackets(name)),
        Lang::En => format!("the other side{}", in_brackets(name)),
    }
}

fn in_brackets(name: &str) -> String {
    if name.is_empty() { String::new() } else { format!(" ({name})") }
}

messages! {
    pub fn both(key: &str, ours: &str, theirs: &str) {
        nl: "{key}: onze kant {ours}, de andere kant {theirs}",
        en: "{key}: our side {ours}, the other side {theirs}",
    }
    pub fn taken_away() { nl: "weggehaald", en: "taken away" }
    pub fn nothing() { nl: "leeg", en: "empty" }
    pub fn quoted(text: &str) { nl: "“{text}”", en: "“{text}”" }
    pub fn contradicts(file: &str) {
        nl: "{file}: beide kanten hebben hetzelfde anders veranderd",
        en: "{file}: both sides changed the same thing differently",
    }
    pub fn version_unreadable(path: &str) {
        nl: "{path} is niet te lezen als een bestand van hoogstens 1 MiB",
        en: "{path} cannot be read as a file of at most 1 MiB",
    }
    pub fn installed(program: &str) {
        nl: "git roept voortaan {program} aan als twee kanten een bestand van het register hebben veranderd",
        en: "git will call {program} when two sides have changed a file of the register",
    }
    pub fn replaced(line: &str) {
        nl: "in plaats van wat er stond: {line}",
        en: "in place of what was there: {line}",
    }
    pub fn no_attribute(file: &str) {
        nl: "git weet nog niet voor welke bestanden: zet in {file} de regel  *.toml -text merge=partners",
        en: "git does not know yet for which files: put in {file} the line  *.toml -text merge=partners",
    }
    pub fn not_installed_hint() {
        nl: "voeg samen met `partners sync`, of richt git in: partners init --merge-driver",
        en: "merge with `partners sync`, or set git up: partners init --merge-driver",
    }
    pub fn absent() {
        nl: "in deze kloon weet git niet hoe het register wordt samengevoegd; twee aantekeningen op één dag worden dan een conflict",
        en: "in this clone git does not know how to merge the register; two entries of one day then become a conflict",
    }
    pub fn stale(program: &str) {
        nl: "git zou het register samenvoegen met {program}, en dat is er niet meer",
        en: "git would merge the register with {program}, which is gone",
    }
    pub fn other_left(line: &str) {
        nl: "git had al een eigen opdracht voor het samenvoegen, en die is niet aangeraakt: {line}",
        en: "git had a command of its own for merging already, which was not touched: {line}",
    }
}

messages! {
    pub fn merged(file: &str) { nl: "{file}: samengevoegd", en: "{file}: merged" }
    pub fn as_it_stands(file: &str) {
        nl: "{file}: overgenomen zoals het er staat; het bevat wat beide kanten hebben",
        en: "{file}: taken as it stands; it holds what both sides have",
    }
    pub fn no_conflict() { nl: "er is niets in conflict", en: "nothing is in conflict" }
    pub fn no_conflict_in(file: &str) { nl: "{file} is niet in conflict", en: "{file} is not in conflict" }
    pub fn open(file: &str) {
        nl: "{file}: hier moet iemand kiezen",
        en: "{file}: somebody has to choose here",
    }
    pub fn open_hint(file: &str) {
        nl: "kies in een terminal met `partners resolve`, of houd in {file} tussen de tekens over wat klopt",
        en: "choose in a terminal with `partners resolve`, or keep what is right between the marks in {file}",
    }
    pub fn by(writer: &str) { nl: " ({writer})", en: " ({writer})" }
    pub fn side_unreadable(file: &str) {
        nl: "{file}: één van beide kanten heeft regels die niet te lezen zijn, dus dit kan alleen met de hand",
        en: "{file}: one of the sides has lines that cannot be read, so this can only be done by hand",
    }
    pub fn torn(file: &str, line: usize) {
        nl: "{file}: bij regel {line} ontbreekt één van de tekens <<<<<<<, ======= of >>>>>>>, dus beide kanten zijn niet terug te lezen",
        en: "{file}: near line {line} one of the marks <<<<<<<, ======= or >>>>>>> is missing, so both sides cannot be read back",
    }
    pub fn lacks(file: &str, entries: &str) {
        nl: "{file} is met de hand aangepast, en mist wat één van beide kanten heeft: {entries}",
        en: "{file} was edited by hand, and lacks what one of the sides has: {entries}",
    }
    pub fn lacks_hint(file: &str) {
        nl: "begin opnieuw met beide kanten: git checkout --merge -- {file} && partners resolve",
        en: "start again from both sides: git checkout --merge -- {file} && partners resolve",
    }
    pub fn gone(file: &str) {
        nl: "{file}: de ene kant haalde het weg, de andere veranderde het",
        en: "{file}: one side took it away, the other changed it",
    }
    pub fn gone_hint(file: &str) {
        nl: "houd het met `git add {file}`, of haal het weg met `git rm {file}`",
        en: "keep it with `git add {file}`, or take it away with `git rm {file}`",
    }
    pub fn keep_it(file: &str) {
        nl: "{file} houden? Wat eenmaal vastligt hoort in het register te blijven.",
        en: "Keep {file}? What was once recorded belongs in the register.",
    }
    pub fn kept(file: &str) { nl: "{file}: gehouden", en: "{file}: kept" }
    pub fn removed(file: &str) { nl: "{file}: weggehaald", en: "{file}: taken away" }
    pub fn put_aside(file: &str) {
        nl: "wat er in het bestand stond, is bewaard in {file}",
        en: "what stood in the file is kept in {file}",
    }
    pub fn others(files: &str) {
        nl: "ook in conflict, en niet van het register: {files}",
        en: "also in conflict, and not of the register: {files}",
    }
    pub fn next(command: &str) { nl: "maak het af met: {command}", en: "finish it with: {command}" }
    pub fn finished(commit: &str) {
        nl: "alles is samengevoegd en vastgelegd · commit {commit}\ndelen met anderen: partners sync",
        en: "all is merged and committed · commit {commit}\nto share it: partners sync",
    }
    pub fn choosing(file: &str) { nl: "Wat klopt bij {file}?", en: "What is right about {file}?" }
    pub fn which(key: &str) { nl: "{key}: wat klopt?", en: "{key}: which is right?" }
    pub fn which_entry(id: &str) { nl: "{id}: welke klopt?", en: "{id}: which is right?" }
    pub fn which_table(key: &str) { nl: "{key}: houden of weghalen?", en: "{key}: keep or take away?" }
    pub fn ours_is(value: &str, writer: &str) { nl: "onze kant: {value}{writer}", en: "our side: {value}{writer}" }
    pub fn theirs_is(value: &str, writer: &str) {
        nl: "de andere kant: {value}{writer}",
        en: "the other side: {value}{writer}",
    }
    pub fn both_of_them() { nl: "allebei", en: "both" }
    pub fn both_entries() { nl: "allebei: het zijn er twee", en: "both: they are two" }
    pub fn something_else() { nl: "iets anders", en: "something else" }
    pub fn what_then(key: &str) { nl: "{key}: wat moet er staan?", en: "{key}: what should it say?" }
    pub fn why_choose() {
        nl: "Beide kanten veranderden dit sinds hun gezamenlijke begin. Overleg zo nodig eerst: niets wordt vastgelegd voordat u alles hebt gekozen.",
        en: "Both sides changed this since their common beginning. Talk first if need be: nothing is recorded before you have chosen everything.",
    }
    pub fn why_choose_entry() {
        nl: "Een aantekening verandert nooit. Hier staat hetzelfde kenmerk op twee kanten voor iets anders, of is die aan één kant weg.",
        en: "An entry never changes. Here one id stands for different things on both sides, or it is gone on one.",
    }
    pub fn unsound(file: &str, why: &str) {
        nl: "{file}: wat u koos gaat niet samen ({why}); er is niets veranderd",
        en: "{file}: what you chose does not go together ({why}); nothing changed",
    }
    pub fn stopped() {
        nl: "gestopt; er is niets gekozen en niets veranderd",
        en: "stopped; nothing was chosen and nothing changed",
    }
}

//! What is said when the work of several people comes together.

use super::Lang;
use crate::messages;

/// Our side, in the marks of a merge.
#[must_use]
pub fn our_side(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Nl => format!("onze kant{}", in_brackets(name)),
        Lang::En => format!("our side{}", in_brackets(name)),
    }
}

/// The other side.
#[must_use]
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
    /// What both sides have, in one line.
    pub fn both(key: &str, ours: &str, theirs: &str) {
        nl: "{key}: onze kant {ours}, de andere kant {theirs}",
        en: "{key}: our side {ours}, the other side {theirs}",
    }
    /// A side took it away.
    pub fn taken_away() { nl: "weggehaald", en: "taken away" }
    /// A side has nothing there.
    pub fn nothing() { nl: "leeg", en: "empty" }
    /// A text between quotation marks.
    pub fn quoted(text: &str) { nl: "“{text}”", en: "“{text}”" }
    /// Both changed it.
    pub fn contradicts(file: &str) {
        nl: "{file}: beide kanten hebben hetzelfde anders veranderd",
        en: "{file}: both sides changed the same thing differently",
    }
    /// A version cannot be read.
    pub fn version_unreadable(path: &str) {
        nl: "{path} is niet te lezen als een bestand van hoogstens 1 MiB",
        en: "{path} cannot be read as a file of at most 1 MiB",
    }
    /// It was installed.
    pub fn installed(program: &str) {
        nl: "git roept voortaan {program} aan als twee kanten een bestand van het register hebben veranderd",
        en: "git will call {program} when two sides have changed a file of the register",
    }
    /// Another line was there.
    pub fn replaced(line: &str) {
        nl: "in plaats van wat er stond: {line}",
        en: "in place of what was there: {line}",
    }
    /// The attribute is missing.
    pub fn no_attribute(file: &str) {
        nl: "git weet nog niet voor welke bestanden: zet in {file} de regel  *.toml -text merge=partners",
        en: "git does not know yet for which files: put in {file} the line  *.toml -text merge=partners",
    }
    /// A repository is needed.
    pub fn not_installed_hint() {
        nl: "voeg samen met `partners sync`, of richt git in: partners init --merge-driver",
        en: "merge with `partners sync`, or set git up: partners init --merge-driver",
    }
    /// It is not there, and is called for.
    pub fn absent() {
        nl: "in deze kloon weet git niet hoe het register wordt samengevoegd; twee aantekeningen op één dag worden dan een conflict",
        en: "in this clone git does not know how to merge the register; two entries of one day then become a conflict",
    }
    /// The program is gone.
    pub fn stale(program: &str) {
        nl: "git zou het register samenvoegen met {program}, en dat is er niet meer",
        en: "git would merge the register with {program}, which is gone",
    }
    /// Something else is there.
    pub fn other_left(line: &str) {
        nl: "git had al een eigen opdracht voor het samenvoegen, en die is niet aangeraakt: {line}",
        en: "git had a command of its own for merging already, which was not touched: {line}",
    }
}

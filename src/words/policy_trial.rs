//! What is said of another policy: what it would find, and would no longer find.

use crate::messages;

messages! {
    pub fn unreadable(file: &str, line: usize) {
        nl: "regel {line} van {file} is niet te lezen; wat deze regels zouden vinden, is dus niet te zeggen",
        en: "line {line} of {file} cannot be read, so it cannot be said what these rules would find",
    }
    pub fn brings(file: &str) {
        nl: "Wat {file} zou vinden, en nu niet wordt gevonden",
        en: "What {file} would find, and is not found now",
    }
    pub fn brings_nothing(file: &str) {
        nl: "{file} zou niets vinden wat nu niet wordt gevonden.",
        en: "{file} would find nothing that is not found now.",
    }
    pub fn takes_away(file: &str) {
        nl: "Wat nu wordt gevonden, en {file} niet meer zou vinden",
        en: "What is found now, and {file} would no longer find",
    }
    pub fn takes_nothing_away(file: &str) {
        nl: "{file} zou alles vinden wat nu wordt gevonden.",
        en: "{file} would find all that is found now.",
    }
    pub fn summary(brings: &str, takes_away: &str) {
        nl: "erbij: {brings}; eraf: {takes_away}",
        en: "more: {brings}; less: {takes_away}",
    }
    pub fn only_text_and_json() {
        nl: "met `--policy` kan alleen `--format tekst` of `--format json`",
        en: "with `--policy` only `--format text` or `--format json` will do",
    }
}

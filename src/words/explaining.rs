//! What stands around the explanations: headings, levels, and where to go on.

use super::Lang;
use super::report::level;
use crate::messages;
use crate::text::fold::compared;

/// The institution's own level of a rule, none when it is off, and the usual one; each by its machine spelling.
pub fn other_level(lang: Lang, own: Option<&str>, usual: &str) -> String {
    differs(lang, &own.map_or_else(|| off(lang), |own| level(lang, own).to_owned()), level(lang, usual))
}

/// What the subjects are called beside their own names.
const TOPICS: [(&str, &[&str]); 4] = [
    ("signals", &["signals", "signal", "signalen", "signaal", "rode-vlaggen", "red-flags"]),
    ("roles", &["roles", "role", "rollen", "rol"]),
    ("terms", &["terms", "term", "words", "begrippen", "begrip", "termen", "woorden"]),
    ("privacy", &["privacy", "persoonsgegevens", "personal-data"]),
];

/// The subject that is meant, in either language.
pub fn topic(said: &str) -> Option<&'static str> {
    let said = compared(said);
    let is_called = |names: &[&str]| names.iter().any(|name| compared(name) == said);
    TOPICS.iter().find(|(_, names)| is_called(names)).map(|(topic, _)| *topic)
}

messages! {
    fn off() { nl: "uit", en: "off" }
    fn differs(here: &str, usual: &str) { nl: "{here} (gewoonlijk {usual})", en: "{here} (usually {usual})" }
    pub fn title() { nl: "De regels", en: "The rules" }
    pub fn integrity() { nl: "Het formaat: altijd een fout", en: "The format: always an error" }
    pub fn framework() {
        nl: "Het kader: een register mag het niveau aanpassen onder [rules] in register.toml",
        en: "The framework: a register may change the level under [rules] in register.toml",
    }
    pub fn change() { nl: "Veranderingen: met check --base", en: "Changes: with check --base" }
    pub fn rule_head() { nl: "Regel", en: "Rule" }
    pub fn level_head() { nl: "Niveau", en: "Level" }
    pub fn intro() {
        nl: "Dit kijkt het register na: hoe de bestanden zijn geschreven, wat het kader vraagt, en wat een wijziging niet mag doen.",
        en: "This is what the register is held to: how the files are written, what the framework asks, and what a change may not do.",
    }
    pub fn source_head() { nl: "Bron", en: "Source" }
    pub fn says_head() { nl: "Wat er dan aan de hand is", en: "What is the matter then" }
    pub fn more() {
        nl: "partners explain REGEL legt één regel uit; partners explain signalen, rollen, begrippen of privacy gaat over het kader.",
        en: "partners explain RULE explains one rule; partners explain signals, roles, terms or privacy is about the framework.",
    }
    pub fn what_head() { nl: "Waar de regel naar kijkt", en: "What the rule looks at" }
    pub fn why_head() { nl: "Waarom", en: "Why" }
    pub fn source(source: &str) { nl: "Bron: {source}", en: "Source: {source}" }
    pub fn example_head() { nl: "Voorbeeld", en: "Example" }
    pub fn way_out_head() { nl: "Wat u kunt doen", en: "What you can do" }
    pub fn who_helps() {
        nl: "Wie kan helpen: partners explain rollen",
        en: "Who can help: partners explain roles",
    }
    pub fn routes_head(institution: &str) {
        nl: "Waar mensen terechtkunnen bij {institution}",
        en: "Where people can turn at {institution}",
    }
    pub fn route(who: &str, about: &str, to: &str) { nl: "{who}, over {about}: {to}", en: "{who}, about {about}: {to}" }
    pub fn in_files(english: &str, name: &str) { nl: "Engels: {english}; in de bestanden: {name}", en: "Dutch: {english}; in the files: {name}" }
    pub fn no_such_rule(name: &str) { nl: "geen regel of onderwerp heet `{name}`", en: "no rule or subject is called `{name}`" }
    pub fn see_all() { nl: "`partners explain` noemt ze allemaal", en: "`partners explain` lists them all" }
}

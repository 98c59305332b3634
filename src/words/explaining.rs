//! What stands around the explanations: headings, levels, and where to go on.

use super::Lang;
use super::report::level;
use crate::messages;

/// The institution's own level of a rule, none when it is off, and the usual one; each by its machine spelling.
#[must_use]
pub fn other_level(lang: Lang, own: Option<&str>, usual: &str) -> String {
    differs(lang, &own.map_or_else(|| off(lang), |own| level(lang, own).to_owned()), level(lang, usual))
}

messages! {
    fn off() { nl: "uit", en: "off" }
    fn differs(here: &str, usual: &str) { nl: "{here} (gewoonlijk {usual})", en: "{here} (usually {usual})" }
    /// A heading.
    pub fn title() { nl: "De regels", en: "The rules" }
    /// A heading.
    pub fn integrity() { nl: "Het formaat: altijd een fout", en: "The format: always an error" }
    /// A heading.
    pub fn framework() {
        nl: "Het kader: een register mag het niveau aanpassen onder [rules] in register.toml",
        en: "The framework: a register may change the level under [rules] in register.toml",
    }
    /// A heading.
    pub fn change() { nl: "Veranderingen: met check --base", en: "Changes: with check --base" }
    /// A column.
    pub fn rule_head() { nl: "Regel", en: "Rule" }
    /// A column.
    pub fn level_head() { nl: "Niveau", en: "Level" }
    /// A column.
    pub fn says_head() { nl: "Wat er dan aan de hand is", en: "What is the matter then" }
    /// Where to go on.
    pub fn more() {
        nl: "partners explain REGEL legt één regel uit; partners explain signals, roles, terms of privacy gaat over het kader.",
        en: "partners explain RULE explains one rule; partners explain signals, roles, terms or privacy is about the framework.",
    }
    /// A heading.
    pub fn what_head() { nl: "Waar de regel naar kijkt", en: "What the rule looks at" }
    /// A heading.
    pub fn why_head() { nl: "Waarom", en: "Why" }
    /// Where it comes from.
    pub fn source(source: &str) { nl: "Bron: {source}", en: "Source: {source}" }
    /// A heading.
    pub fn example_head() { nl: "Voorbeeld", en: "Example" }
    /// A heading.
    pub fn way_out_head() { nl: "Wat u kunt doen", en: "What you can do" }
    /// Who can help.
    pub fn who_helps() {
        nl: "Wie kan helpen: partners explain roles",
        en: "Who can help: partners explain roles",
    }
    /// A heading.
    pub fn routes_head(institution: &str) {
        nl: "Waar mensen terechtkunnen bij {institution}",
        en: "Where people can turn at {institution}",
    }
    /// One of the ways.
    pub fn route(who: &str, about: &str, to: &str) { nl: "{who}, over {about}: {to}", en: "{who}, about {about}: {to}" }
    /// How a word stands in the files.
    pub fn in_files(english: &str, name: &str) { nl: "Engels: {english}; in de bestanden: {name}", en: "Dutch: {english}; in the files: {name}" }
    /// No such rule.
    pub fn no_such_rule(name: &str) { nl: "geen regel of onderwerp heet `{name}`", en: "no rule or subject is called `{name}`" }
    /// Where they stand.
    pub fn see_all() { nl: "`partners explain` noemt ze alle", en: "`partners explain` lists them all" }
}

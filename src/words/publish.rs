//! What is said of a site that was made.

use super::Lang;
use crate::messages;

/// A site was written: how many files it has, how many of them changed, and how many went.
pub fn published(lang: Lang, folder: &str, files: usize, changed: usize, gone: usize) -> String {
    let made = if changed == 0 && gone == 0 {
        unchanged(lang, folder, files)
    } else {
        written(lang, folder, files, changed)
    };
    if gone == 0 { made } else { format!("{made}{}", went(lang, gone)) }
}

messages! {
    fn written(folder: &str, files: usize, changed: usize) {
        nl: "site geschreven: {folder} ({files} bestanden, {changed} nieuw of veranderd)",
        en: "site written: {folder} ({files} files, {changed} new or changed)",
    }
    fn unchanged(folder: &str, files: usize) {
        nl: "site ongewijzigd: {folder} ({files} bestanden)",
        en: "site unchanged: {folder} ({files} files)",
    }
    fn went(gone: usize) { nl: ", {gone} weg", en: ", {gone} gone" }
    pub fn only_committed() {
        nl: "let op: wat nog niet in git is vastgelegd, staat niet op de site",
        en: "note: what is not committed yet is not on the site",
    }
    pub fn nothing_committed() {
        nl: "er is nog niets in git vastgelegd, dus er is niets om te publiceren",
        en: "nothing is committed yet, so there is nothing to publish",
    }
    pub fn nothing_committed_hint() {
        nl: "leg het register vast in git: `git add -A` en `git commit`",
        en: "commit the register in git: `git add -A` and `git commit`",
    }
    pub fn foreign(folder: &str) {
        nl: "{folder} is niet leeg en niet van een eerdere site; er is niets veranderd",
        en: "{folder} is not empty and not of an earlier site; nothing was changed",
    }
    pub fn foreign_hint() { nl: "kies een nieuwe of lege map", en: "choose a new or an empty folder" }
    pub fn not_a_folder(folder: &str) { nl: "{folder} is geen map", en: "{folder} is no folder" }
    pub fn not_published(folder: &str, said: &str) {
        nl: "{folder} is niet geschreven, en is zoals het was ({said})",
        en: "{folder} was not written, and is as it was ({said})",
    }
    pub fn stopped(folder: &str) {
        nl: "gestopt; {folder} is zoals het was",
        en: "stopped; {folder} is as it was",
    }
    pub fn no_colour(colour: &str) {
        nl: "`{colour}` in register.toml is geen kleur; schrijf bijvoorbeeld #0b4f6c",
        en: "`{colour}` in register.toml is no colour; write, for example, #0b4f6c",
    }
    pub fn pale(colour: &str, number: &str) {
        nl: "de kleur {colour} is op wit niet goed te lezen: het contrast is {number} op 1, en er is 4,5 op 1 nodig",
        en: "the colour {colour} cannot be read well on white: its contrast is {number} to 1, and 4.5 to 1 is needed",
    }
    pub fn no_browser() { nl: "er is hier geen browser gevonden; open de pagina zelf", en: "no browser was found here; open the page yourself" }
}

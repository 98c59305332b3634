//! Why there is no text in a file that somebody names, each cause in its own words.

use crate::messages;

messages! {
    pub fn standard_input() { nl: "wat er werd ingevoerd", en: "what was given as input" }
    pub fn not_there(file: &str) {
        nl: "{file} is er niet; kijk de naam en de map na",
        en: "{file} is not there; look at the name and the folder",
    }
    pub fn unreadable(file: &str, why: &str) {
        nl: "{file} kan niet worden gelezen ({why})",
        en: "{file} cannot be read ({why})",
    }
    pub fn not_a_file(file: &str, what: &str) {
        nl: "{file} is {what}; noem een gewoon bestand",
        en: "{file} is {what}; name an ordinary file",
    }
    pub fn too_large(file: &str) {
        nl: "{file} is groter dan 1 MiB; zoveel tekst past nergens in het register",
        en: "{file} is larger than 1 MiB; no place in the register holds so much text",
    }
    pub fn is_utf16(file: &str) {
        nl: "{file} is bewaard als UTF-16 (\"Unicode\"); bewaar het opnieuw als UTF-8",
        en: "{file} was saved as UTF-16 (\"Unicode\"); save it once more as UTF-8",
    }
    pub fn not_utf8(file: &str, line: usize) {
        nl: "{file} is geen UTF-8: in regel {line} staat een letter die zo niet te lezen is; bewaar het opnieuw als UTF-8",
        en: "{file} is not UTF-8: line {line} holds a letter that cannot be read so; save it once more as UTF-8",
    }
    pub fn no_text(file: &str) {
        nl: "{file} is geen tekst; bewaar het als gewone tekst in UTF-8",
        en: "{file} is no text; save it as plain text in UTF-8",
    }
}

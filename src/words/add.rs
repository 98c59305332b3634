//! What `add`, `rename` and `init` say.

use super::{Lang, shape};
use crate::messages;

/// The parts of the interview, as it announces them.
pub fn part(lang: Lang, part: &str) -> &'static str {
    match part {
        "partnership" => lang.pick("De samenwerking en de partner", "The partnership and the partner"),
        "when" => lang.pick("Wie en wanneer", "Who and when"),
        "strategic" => lang.pick("Waarom strategisch", "Why strategic"),
        "content" => {
            lang.pick("De afweging: de inhoud, die leidend is", "The consideration: the content, which leads")
        }
        "profile" => {
            lang.pick("De afweging: het profiel van de partner", "The consideration: the partner’s profile")
        }
        "advice" => lang.pick("Met wie er is overlegd", "Who was consulted"),
        "decision" => lang.pick("Het besluit", "The decision"),
        "signing" => lang.pick("De ondertekening", "The signing"),
        _ => lang.pick("De partner", "The partner"),
    }
}

/// A word that is not on the institution's list.
pub fn unknown_word(lang: Lang, key: &str, word: &str, known: &[&str]) -> String {
    let legal = shape::quoted(known.iter().copied());
    match (lang, known.is_empty()) {
        (Lang::Nl, true) => {
            format!("{key}: `{word}` staat niet in register.toml; dat heeft daar nog geen lijst van")
        }
        (Lang::En, true) => format!("{key}: `{word}` is not in register.toml, which has no list of them yet"),
        (Lang::Nl, false) => format!("{key}: `{word}` staat niet in register.toml; kies uit: {legal}"),
        (Lang::En, false) => format!("{key}: `{word}` is not in register.toml; choose from: {legal}"),
    }
}

messages! {
    pub fn bad_id(id: &str) {
        nl: "`{id}` kan geen kenmerk van een samenwerking zijn",
        en: "`{id}` cannot be the id of a partnership",
    }
    pub fn bad_id_hint() {
        nl: "gebruik kleine letters, cijfers en enkele streepjes ertussen, hoogstens 64 tekens: universidade-exemplo",
        en: "use small letters, digits and single dashes between, at most 64 characters: universidade-exemplo",
    }
    pub fn id_taken(id: &str) {
        nl: "`{id}` bestaat al, of is de vroegere naam van een andere samenwerking",
        en: "`{id}` exists already, or is the former name of another partnership",
    }
    pub fn no_outcome() {
        nl: "--decide: er staat iets over een besluit, maar niet wat er is besloten",
        en: "--decide: something is said of a decision, but not what was decided",
    }
    pub fn no_country(text: &str) {
        nl: "`{text}` is geen landcode; schrijf twee letters, zoals NL, BE, DE of BR",
        en: "`{text}` is not a country code; write two letters, such as NL, BE, DE or BR",
    }
    pub fn new_partnership() { nl: "Een nieuwe samenwerking", en: "A new partnership" }
    pub fn at_least(count: i64) {
        nl: "Minstens {count} van de zes; daarna noteert u bij elk waaruit dat blijkt.",
        en: "At least {count} of the six; for each you then note what shows it.",
    }
}

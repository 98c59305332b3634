//! What `add`, `rename` and `init` say.

use super::{Bilingual, Lang, shape};
use crate::messages;

/// The parts of the interview, as it announces them.
pub fn part(lang: Lang, part: &str) -> &'static str {
    match part {
        "partnership" => {
            Bilingual { nl: "De samenwerking en de partner", en: "The partnership and the partner" }
        }
        "when" => Bilingual { nl: "Wie en wanneer", en: "Who and when" },
        "strategic" => Bilingual { nl: "Waarom strategisch", en: "Why strategic" },
        "content" => Bilingual {
            nl: "De afweging: de inhoud, die leidend is",
            en: "The consideration: the content, which leads",
        },
        "profile" => Bilingual {
            nl: "De afweging: het profiel van de partner",
            en: "The consideration: the partner’s profile",
        },
        "advice" => Bilingual { nl: "Met wie er is overlegd", en: "Who was consulted" },
        "decision" => Bilingual { nl: "Het besluit", en: "The decision" },
        "signing" => Bilingual { nl: "De ondertekening", en: "The signing" },
        _ => Bilingual { nl: "De partner", en: "The partner" },
    }
    .in_lang(lang)
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

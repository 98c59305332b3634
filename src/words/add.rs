//! What `add`, `rename` and `init` say.

use super::{Lang, shape};
use crate::messages;

/// A word that is not on the institution's list.
#[must_use]
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
    /// No id.
    pub fn bad_id(id: &str) {
        nl: "`{id}` kan geen kenmerk van een samenwerking zijn",
        en: "`{id}` cannot be the id of a partnership",
    }
    /// What an id is.
    pub fn bad_id_hint() {
        nl: "gebruik kleine letters, cijfers en enkele streepjes ertussen, hoogstens 64 tekens: universidade-exemplo",
        en: "use small letters, digits and single dashes between, at most 64 characters: universidade-exemplo",
    }
    /// Taken.
    pub fn id_taken(id: &str) {
        nl: "`{id}` bestaat al, of is de vroegere naam van een andere samenwerking",
        en: "`{id}` exists already, or is the former name of another partnership",
    }
}

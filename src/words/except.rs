//! What `except` says.

use super::Lang;
use crate::messages;

/// That a key is none of the head's, with the nearest one.
pub fn no_key(lang: Lang, key: &str, near: Option<&str>) -> String {
    match near {
        Some(near) => no_key_but(lang, key, near),
        None => no_such_key(lang, key),
    }
}

messages! {
    pub fn no_such_key(key: &str) {
        nl: "`{key}` is geen gegeven van een samenwerking",
        en: "`{key}` is no key of a partnership’s head",
    }
    pub fn no_key_but(key: &str, near: &str) {
        nl: "`{key}` is geen gegeven van een samenwerking; bedoelt u `{near}`?",
        en: "`{key}` is no key of a partnership’s head; did you mean `{near}`?",
    }
    pub fn not_of_an_entry() {
        nl: "of twee samenwerkingen dezelfde zijn, gaat niet over een aantekening: `partners except ID --about ANDERE --rule \"mogelijk dubbel\"`",
        en: "whether two partnerships are the same is not about an entry: `partners except ID --about OTHER --rule possible-duplicate`",
    }
}

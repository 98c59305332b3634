//! What stands on the pages of the site around what the register says.

use crate::messages;

messages! {
    pub fn search() { nl: "Zoek op naam, partner, plaats of doel", en: "Search by name, partner, place or goal" }
    pub fn all() { nl: "alle", en: "all" }
    pub fn shown() { nl: "Getoond:", en: "Shown:" }
    pub fn none_fits() { nl: "Geen samenwerking past hierbij.", en: "No partnership fits this." }
    pub fn show_more() { nl: "Toon er meer", en: "Show more" }
}

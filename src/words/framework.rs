//! What is said where the framework asks for something that is not there.

use crate::messages;

messages! {
    /// Nobody is named as responsible.
    pub fn owner_missing() {
        nl: "niet vastgelegd is welke functie verantwoordelijk is",
        en: "it is not recorded which function is responsible",
    }
    /// What to do about that.
    pub fn owner_missing_help() {
        nl: "leg een functie vast, geen naam: owner = \"Opleidingsmanager International Business\"",
        en: "record a function, not a name: owner = \"Programme manager International Business\"",
    }
}

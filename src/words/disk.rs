//! What is said of files that are no files.

use crate::messages;

messages! {
    pub fn link() { nl: "een koppeling naar een ander bestand", en: "a link to another file" }
    pub fn link_out() { nl: "een koppeling die buiten het register leidt", en: "a link that leads out of the register" }
    pub fn broken_link() { nl: "een koppeling naar iets dat er niet is", en: "a link to something that is not there" }
    pub fn folder() { nl: "een map", en: "a folder" }
    pub fn pipe() { nl: "een pijp (fifo)", en: "a pipe (fifo)" }
    pub fn device() { nl: "een apparaat of iets anders", en: "a device or something else" }
    pub fn unreadable(said: &str) {
        nl: "dit bestand kan niet worden gelezen ({said})",
        en: "this file cannot be read ({said})",
    }
    pub fn unreadable_help() {
        nl: "kijk of u dit bestand mag lezen, en vraag anders de beheerder",
        en: "see whether you may read this file, or ask whoever manages it",
    }
}

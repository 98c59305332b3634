//! What is said of files that are no files.

use std::io::{Error, ErrorKind};

use super::Lang;
use crate::messages;

/// Why the system did not read or write something: most systems say it in English.
pub fn of_system(lang: Lang, error: &Error) -> String {
    let said = match error.kind() {
        ErrorKind::NotFound => lang.pick("niet gevonden", "not found"),
        ErrorKind::PermissionDenied => lang.pick("geen toestemming", "permission denied"),
        ErrorKind::AlreadyExists => lang.pick("het bestaat al", "it exists already"),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            lang.pick("de schijf is vol", "the disk is full")
        }
        ErrorKind::ReadOnlyFilesystem => {
            lang.pick("de schijf is alleen te lezen", "the disk can only be read")
        }
        ErrorKind::IsADirectory => lang.pick("het is een map", "it is a folder"),
        ErrorKind::NotADirectory => {
            lang.pick("een deel van het pad is geen map", "a part of the path is not a folder")
        }
        _ => return other(lang, error),
    };
    said.to_owned()
}

/// What has no words here: its number, by which whoever manages the computer can find it.
fn other(lang: Lang, error: &Error) -> String {
    match (lang, error.raw_os_error()) {
        (Lang::Nl, Some(number)) => system_fault(lang, number),
        _ => error.to_string(),
    }
}

messages! {
    fn system_fault(number: i32) { nl: "systeemfout {number}", en: "system error {number}" }
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

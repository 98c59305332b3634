//! What is said at the door: no register, a wrong request.

use crate::messages;

messages! {
    pub fn no_register(place: &str) {
        nl: "geen register gevonden in {place} of de mappen erboven",
        en: "no register found in {place} or the folders above it",
    }
    pub fn no_register_hint() {
        nl: "begin er een met `partners init`, of wijs het aan met `--register MAP`",
        en: "begin one with `partners init`, or point to it with `--register DIR`",
    }
    pub fn no_register_there(place: &str) {
        nl: "in {place} staat geen register: `register.toml` ontbreekt",
        en: "there is no register in {place}: `register.toml` is missing",
    }
    pub fn no_folder_there(place: &str) {
        nl: "de map {place} bestaat niet",
        en: "the folder {place} does not exist",
    }
    pub fn register_is_a_file(place: &str) {
        nl: "{place} is een bestand; een register is een map met `register.toml` erin",
        en: "{place} is a file; a register is a folder with `register.toml` in it",
    }
    pub fn register_is_a_file_hint() {
        nl: "noem de map, niet het bestand",
        en: "name the folder, not the file",
    }
    pub fn register_is_a_broken_link(place: &str) {
        nl: "{place} is een koppeling naar iets dat er niet is",
        en: "{place} is a link to something that is not there",
    }
    pub fn policy_unreadable(place: &str, said: &str) {
        nl: "{place} kan niet worden gelezen ({said})",
        en: "{place} cannot be read ({said})",
    }
    pub fn folder_unreadable(place: &str, said: &str) {
        nl: "de map {place} kan niet worden gelezen ({said})",
        en: "the folder {place} cannot be read ({said})",
    }
    pub fn unreadable_hint() {
        nl: "kijk of u deze map mag lezen, en vraag anders de beheerder",
        en: "see whether you may read this folder, or ask whoever manages it",
    }
    pub fn left_out(files: &str) {
        nl: "niet (volledig) gelezen, en dus niet meegeteld: {files}",
        en: "not read (in full), and so not counted: {files}",
    }
    pub fn unusable(places: &str) {
        nl: "een waarde die niet te gebruiken is, en waar dus niet mee is gerekend: {places}",
        en: "a value that cannot be used, and so was not reckoned with: {places}",
    }
    pub fn left_out_hint() {
        nl: "`partners check` zegt wat eraan mankeert",
        en: "`partners check` says what is wrong with them",
    }
    pub fn no_such_partnership(id: &str) {
        nl: "geen samenwerking in dit register heet `{id}`",
        en: "no partnership in this register is called `{id}`",
    }
    pub fn no_such_partnership_read(id: &str) {
        nl: "geen samenwerking die hier te lezen is heet `{id}`",
        en: "no partnership that can be read here is called `{id}`",
    }
    pub fn no_such_path(path: &str) {
        nl: "{path} hoort niet bij dit register",
        en: "{path} is not part of this register",
    }
    pub fn ambiguous(id: &str, candidates: &str) {
        nl: "`{id}` kan op meer dan één samenwerking of aantekening slaan: {candidates}",
        en: "`{id}` can stand for more than one: {candidates}",
    }
    pub fn ambiguous_word(word: &str, candidates: &str) {
        nl: "`{word}` kan op meer dan één slaan: {candidates}",
        en: "`{word}` can stand for more than one: {candidates}",
    }
    pub fn ambiguous_below(id: &str, lines: &str) {
        nl: "`{id}` kan op meer dan één samenwerking of aantekening slaan:{lines}",
        en: "`{id}` can stand for more than one:{lines}",
    }
    pub fn called_now(old: &str, name: &str) {
        nl: "`{old}` heet nu {name}",
        en: "`{old}` is now called {name}",
    }
    pub fn taken_as(said: &str, name: &str) {
        nl: "`{said}` is opgevat als {name}",
        en: "`{said}` was taken to mean {name}",
    }
    pub fn nothing_open(said: &str, kind: &str) {
        nl: "bij `{said}` staat geen {kind} open",
        en: "`{said}` has no open {kind}",
    }
    pub fn nothing_open_read(said: &str, kind: &str) {
        nl: "bij `{said}` staat geen {kind} open, voor zover het te lezen is",
        en: "`{said}` has no open {kind}, as far as it can be read",
    }
    pub fn nearly(names: &str) { nl: "bedoelde u {names}?", en: "did you mean {names}?" }
    pub fn and_more(number: usize) { nl: "en nog {number}", en: "and {number} more" }
    pub fn and_others(names: &str, number: usize) {
        nl: "{names} en nog {number}",
        en: "{names} and {number} more",
    }
    pub fn no_such_entry(id: &str) {
        nl: "geen aantekening in dit register heet `{id}`",
        en: "no entry in this register is called `{id}`",
    }
    pub fn no_such_entry_read(id: &str) {
        nl: "geen aantekening die hier te lezen is heet `{id}`",
        en: "no entry that can be read here is called `{id}`",
    }
    pub fn see_list() { nl: "`partners list` toont ze allemaal", en: "`partners list` shows them all" }
    pub fn not_written(path: &str) { nl: "{path} kan niet worden geschreven", en: "{path} cannot be written" }
    pub fn fault() { nl: "fout", en: "error" }
    pub fn hint() { nl: "tip", en: "hint" }
}

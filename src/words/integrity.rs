//! What is said of a file that is not as the format has it.

use crate::messages;

messages! {
    pub fn nearly_a_file(name: &str) {
        nl: "`{name}` lijkt op de naam van het bestand van een samenwerking, maar wordt zo niet gelezen",
        en: "`{name}` is nearly the name of a partnership's file, and so nobody reads it",
    }
    pub fn nearly_the_folder(name: &str) {
        nl: "`{name}` is bijna de naam van de map met samenwerkingen, en wordt dus niet gelezen",
        en: "`{name}` is nearly the name of the folder of the partnerships, and so nobody reads it",
    }
    pub fn nearly_the_folder_help() {
        nl: "noem de map `partnerships`, in kleine letters",
        en: "call the folder `partnerships`, in small letters",
    }
    pub fn nearly_a_file_help(stem: &str) {
        nl: "hoort het bij het register, noem het dan `{stem}.toml`; zo niet, zet het buiten de map partnerships",
        en: "if it belongs to the register, call it `{stem}.toml`; if not, put it outside the folder partnerships",
    }
    pub fn unknown_key(key: &str) {
        nl: "de sleutel `{key}` bestaat niet in dit register",
        en: "the key `{key}` does not exist in this register",
    }
    pub fn and_more(more: usize) {
        nl: "hetzelfde is in dit bestand nog {more} keer aan de hand; die plaatsen staan hier niet bij",
        en: "and {more} more of the same in this file, not listed here",
    }
    pub fn mend_these_first() {
        nl: "herstel eerst wat er wel staat, en controleer dan opnieuw",
        en: "fix what is listed first, and check again",
    }
    pub fn did_you_mean(word: &str) { nl: "bedoelt u `{word}`?", en: "did you mean `{word}`?" }
    pub fn keys_here(keys: &str) {
        nl: "hier passen: {keys}; eigen sleutels kunnen onder `[own]`",
        en: "these fit here: {keys}; keys of your own can go under `[own]`",
    }
    pub fn wrong_type(wanted: &str, found: &str) {
        nl: "hier hoort {wanted}, maar er staat {found}",
        en: "this should be {wanted}, but it is {found}",
    }
    pub fn write_it_as(example: &str) {
        nl: "schrijf bijvoorbeeld: {example}",
        en: "write, for example: {example}",
    }
    pub fn out_of_bounds(number: &str, least: i64, most: i64) {
        nl: "{number} valt buiten {least} tot en met {most}",
        en: "{number} is not between {least} and {most}",
    }
    pub fn number_unusable(number: &str) {
        nl: "{number} is hier geen bruikbaar getal",
        en: "{number} is not a usable number here",
    }
    pub fn missing_key(key: &str) {
        nl: "de verplichte sleutel `{key}` ontbreekt",
        en: "the required key `{key}` is missing",
    }
    pub fn missing_keys(keys: &str) {
        nl: "van deze sleutels hoort er ten minste één te staan: {keys}",
        en: "at least one of these keys belongs here: {keys}",
    }
    pub fn add_line(line: &str) { nl: "voeg toe: {line}", en: "add: {line}" }
    pub fn unknown_word(word: &str) {
        nl: "`{word}` is hier geen bekend woord",
        en: "`{word}` is not a word that is known here",
    }
    pub fn legal_words(words: &str) { nl: "kies uit: {words}", en: "choose from: {words}" }
    pub fn entry_id(id: &str) {
        nl: "`{id}` is geen goed kenmerk voor een aantekening",
        en: "`{id}` is not a proper id for an entry",
    }
    pub fn entry_id_help() {
        nl: "een kenmerk is de datum van de aantekening en vier tot acht tekens uit 0-9 en a-z zonder i, l, o en u: 2026-03-14-k7q2xm; `partners edit` geeft er een aan een aantekening met de kop `[soort.new]`",
        en: "an id is the entry's date and four to eight of 0-9 and a-z without i, l, o and u: 2026-03-14-k7q2xm; `partners edit` gives one to an entry headed `[kind.new]`",
    }
    pub fn entry_id_date(id: &str, date: &str) {
        nl: "het kenmerk `{id}` draagt een andere datum dan de aantekening zelf, die van {date} is",
        en: "the id `{id}` carries another date than the entry itself, which is dated {date}",
    }
    pub fn entry_id_date_help() {
        nl: "laat de datum in het kenmerk en `date` gelijk zijn",
        en: "let the date in the id and `date` be the same",
    }
    pub fn entry_without_header(table: &str, id: &str) {
        nl: "een aantekening krijgt een eigen kop, `[{table}.{id}]`, en staat niet tussen accolades of in een samengestelde sleutel",
        en: "an entry has a header of its own, `[{table}.{id}]`, and stands neither between braces nor in a dotted key",
    }
    pub fn entry_header_help(table: &str) {
        nl: "schrijf `[{table}.<kenmerk>]` op een eigen regel, met de sleutels eronder",
        en: "write `[{table}.<id>]` on a line of its own, with the keys below it",
    }
    pub fn newer_schema(schema: i64) {
        nl: "dit bestand heeft versie {schema} van het formaat; deze versie van partners kent versie 1",
        en: "this file has version {schema} of the format; this version of partners knows version 1",
    }
    pub fn newer_schema_help() {
        nl: "werk partners bij; tot die tijd wordt gelezen wat bekend is, en wordt er niet in dit bestand geschreven",
        en: "update partners; until then what is known is read, and this file will not be written to",
    }
    pub fn encoding() {
        nl: "dit bestand is geen UTF-8; hier staat een byte die geen leesbaar teken is",
        en: "this file is not UTF-8; here is a byte that is no readable character",
    }
    pub fn encoding_help() {
        nl: "sla het bestand in uw editor op als UTF-8",
        en: "save the file as UTF-8 in your editor",
    }
    pub fn too_large(bytes: u64) {
        nl: "dit bestand is {bytes} bytes groot; meer dan 1 MiB (1048576 bytes) wordt niet gelezen",
        en: "this file has {bytes} bytes; more than 1 MiB (1048576 bytes) is not read",
    }
    pub fn too_large_help() {
        nl: "bewaar grote stukken elders en verwijs ernaar met `reference`",
        en: "keep large documents elsewhere and refer to them with `reference`",
    }
    pub fn not_a_file(kind: &str) {
        nl: "hier staat {kind}; het register bestaat uit gewone bestanden",
        en: "this is {kind}; the register consists of regular files",
    }
    pub fn not_a_file_help() {
        nl: "zet er een gewoon bestand neer, of haal het weg",
        en: "put a regular file in its place, or remove it",
    }
    pub fn unresolved_merge() {
        nl: "hier is een samenvoeging niet afgemaakt: twee versies staan onder elkaar",
        en: "a merge is unresolved here: two versions stand one below the other",
    }
    pub fn unresolved_merge_help() {
        nl: "voeg samen met `partners resolve`, of houd van beide versies over wat klopt en haal de regels met <<<<<<<, ======= en >>>>>>> weg",
        en: "merge with `partners resolve`, or keep what is right of both versions and remove the lines with <<<<<<<, ======= and >>>>>>>",
    }
}

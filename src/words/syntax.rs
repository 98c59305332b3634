//! What is said of a line that is no TOML: own sentences, for people who do not know TOML.

use crate::messages;

messages! {
    pub fn value(value: &str) {
        nl: "`{value}` is geen waarde die hier kan staan",
        en: "`{value}` is not a value that can stand here",
    }
    pub fn value_help(value: &str) {
        nl: "zet tekst tussen aanhalingstekens: \"{value}\"",
        en: "put text between quotes: \"{value}\"",
    }
    pub fn date(date: &str) {
        nl: "{date} is geen bestaande datum",
        en: "{date} is not an existing date",
    }
    pub fn date_help() {
        nl: "schrijf een bestaande dag als jaar-maand-dag, zonder aanhalingstekens: 2026-03-14",
        en: "write an existing day as year-month-day, without quotes: 2026-03-14",
    }
    pub fn unclosed_text() { nl: "deze tekst is niet afgesloten", en: "this text is not closed" }
    pub fn unclosed_text_help() {
        nl: "sluit de tekst af met hetzelfde teken waarmee hij begint; tekst van meer regels staat tussen \"\"\" en \"\"\"",
        en: "close the text with the sign it begins with; text of several lines stands between \"\"\" and \"\"\"",
    }
    pub fn twice(key: &str) { nl: "`{key}` staat er twee keer", en: "`{key}` is there twice" }
    pub fn twice_help() {
        nl: "houd er één over, of geef de tweede een eigen naam of kenmerk",
        en: "keep one of them, or give the second a name or id of its own",
    }
    pub fn first_here() { nl: "hier staat de eerste", en: "the first one is here" }
    pub fn header() { nl: "deze kop is onvolledig", en: "this header is not complete" }
    pub fn header_help() {
        nl: "een kop staat tussen vierkante haken: [agreement], of [[partners]] voor één van meer",
        en: "a header stands between square brackets: [agreement], or [[partners]] for one of several",
    }
    pub fn no_equals() {
        nl: "op deze regel staat geen `sleutel = waarde`",
        en: "this line is not a `key = value`",
    }
    pub fn no_equals_help() {
        nl: "schrijf `sleutel = \"waarde\"`; tekst van meer regels staat tussen \"\"\" en \"\"\", een opmerking begint met #",
        en: "write `key = \"value\"`; text of several lines stands between \"\"\" and \"\"\", a comment begins with #",
    }
    pub fn no_value(key: &str) {
        nl: "achter `{key} =` staat geen waarde",
        en: "there is no value after `{key} =`",
    }
    pub fn no_value_help() {
        nl: "vul de waarde in, of haal de regel weg",
        en: "fill in the value, or remove the line",
    }
    pub fn list() { nl: "deze lijst is niet goed gevormd", en: "this list is not well formed" }
    pub fn list_help() {
        nl: "zet elk deel tussen aanhalingstekens, met komma's ertussen en haken eromheen: [\"een\", \"twee\"]",
        en: "put each part between quotes, with commas between and brackets around: [\"one\", \"two\"]",
    }
    pub fn braces() {
        nl: "wat hier tussen accolades staat is niet goed gevormd",
        en: "what stands between braces here is not well formed",
    }
    pub fn braces_help() {
        nl: "schrijf op één regel, zonder komma aan het eind: {{ kind = \"kvk\", number = \"12345678\" }}",
        en: "write on one line, without a comma at the end: {{ kind = \"kvk\", number = \"12345678\" }}",
    }
    pub fn escape() { nl: "een backslash heeft hier geen betekenis", en: "a backslash has no meaning here" }
    pub fn escape_help() {
        nl: "schrijf \\\\ voor een backslash, of zet de tekst tussen enkele aanhalingstekens",
        en: "write \\\\ for a backslash, or put the text between single quotes",
    }
    pub fn time() { nl: "deze tijd mist de seconden", en: "this time lacks its seconds" }
    pub fn extra() { nl: "achter de waarde staat nog iets", en: "there is something more after the value" }
    pub fn extra_help() {
        nl: "begin een nieuwe regel; een opmerking begint met #",
        en: "begin a new line; a comment begins with #",
    }
    pub fn too_deep() {
        nl: "hier zitten te veel lagen in elkaar",
        en: "too many layers are nested here",
    }
    pub fn too_deep_help() {
        nl: "het formaat kent hoogstens vijf lagen",
        en: "the format has at most five layers",
    }
    pub fn character() {
        nl: "hier staat een teken dat niet in een bestand van het register kan",
        en: "here is a character that cannot be in a file of the register",
    }
    pub fn character_help() {
        nl: "haal het weg; vaak is het een onzichtbaar teken uit een ander programma",
        en: "remove it; it is often an invisible character from another program",
    }
    pub fn other() { nl: "deze regel is niet te lezen", en: "this line cannot be read" }
}

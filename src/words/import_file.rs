//! What is said of a file that is imported, and of the map that says what its columns are.

use super::{Lang, lists};
use crate::messages;

/// Which headers are not in the list, though the map has them.
pub fn not_in_list(lang: Lang, headers: &[String]) -> String {
    let quoted: Vec<String> = headers.iter().map(|header| format!("\"{header}\"")).collect();
    map_misses(lang, &lists::and(lang, &quoted))
}

/// A file of a kind that is not read.
pub fn other_kind(lang: Lang, file: &str, kind: &str) -> String {
    match kind {
        "html" => is_page(lang, file),
        "xml-2003" => is_xml_2003(lang, file),
        "json" => is_json_list(lang, file),
        kind => of_kind(lang, file, kind),
    }
}

messages! {
    fn map_misses(headers: &str) {
        nl: "deze koppen staan niet in de lijst, maar wel in de kolomtabel: {headers}",
        en: "these headers are not in the list, though the map has them: {headers}",
    }
    pub fn no_header(file: &str) {
        nl: "in {file} is geen rij met koppen gevonden waarin een naam of partner staat",
        en: "in {file} there is no row of headers that has a name or a partner",
    }
    pub fn no_header_help() {
        nl: "zet boven de kolom met namen \"Partner\", of zeg met `--map` welke kolom de naam is: \"Kop\" = \"partner\"",
        en: "write \"Partner\" above the column of names, or say with `--map` which one it is: \"Header\" = \"partner\"",
    }
    pub fn no_such_sheet(name: &str, names: &str) {
        nl: "er is geen werkblad `{name}`; er is: {names}",
        en: "there is no sheet `{name}`; there is: {names}",
    }
    pub fn map_unreadable(file: &str) {
        nl: "{file} is niet te lezen als kolomtabel",
        en: "{file} cannot be read as a map of columns",
    }
    pub fn map_help() {
        nl: "schrijf per kolom een regel: \"Kop\" = \"sleutel\"; `--map-out` schrijft er een voor",
        en: "write a line for each column: \"Header\" = \"key\"; `--map-out` writes one to begin with",
    }
    pub fn no_such_key(header: &str, key: &str) {
        nl: "\"{header}\": een kolom kan niet `{key}` worden",
        en: "\"{header}\": a column cannot become `{key}`",
    }
    pub fn key_twice(key: &str) { nl: "twee kolommen zouden `{key}` worden", en: "two columns would become `{key}`" }
    pub fn keys_help() {
        nl: "mogelijk: name, partner, country, unit, starts, ends, agreement.signed, own.… en de andere gegevens van de samenwerking; \"\" laat weg",
        en: "possible: name, partner, country, unit, starts, ends, agreement.signed, own.… and the other data of the partnership; \"\" leaves out",
    }
    pub fn map_comment() {
        nl: "# Welke kolom wat wordt: \"Kop\" = \"sleutel\". own.… bewaart een eigen gegeven, \"\" laat de kolom weg.\n",
        en: "# What each column becomes: \"Header\" = \"key\". own.… keeps data of your own, \"\" leaves the column out.\n",
    }
    pub fn map_written(file: &str) {
        nl: "kolomtabel geschreven: {file}; pas die aan en geef die mee met `--map`",
        en: "map of columns written: {file}; edit it and hand it in with `--map`",
    }
    pub fn unreadable(file: &str, said: &str) { nl: "{file} is niet te lezen ({said})", en: "{file} cannot be read ({said})" }
    pub fn too_large(file: &str) {
        nl: "{file} is te groot: meer dan 64 MiB, vier miljoen cellen of 1 MiB in één cel wordt niet gelezen",
        en: "{file} is too large: more than 64 MiB, four million cells or 1 MiB in one cell is not read",
    }
    pub fn no_json(file: &str, line: usize) {
        nl: "{file} is niet te lezen als JSON, vanaf regel {line}",
        en: "{file} cannot be read as JSON, from line {line}",
    }
    pub fn other_json(file: &str) {
        nl: "{file} is JSON, maar niet van `partners export`",
        en: "{file} is JSON, but not of `partners export`",
    }
    pub fn other_json_help() {
        nl: "een lijst van elders wordt gelezen als csv, xlsx of ods",
        en: "a list from elsewhere is read as csv, xlsx or ods",
    }
    pub fn is_empty(file: &str) { nl: "{file} is leeg", en: "{file} is empty" }
    pub fn locked(file: &str) {
        nl: "{file} is met een wachtwoord beveiligd",
        en: "{file} is protected with a password",
    }
    pub fn locked_help() {
        nl: "open het in Excel, haal het wachtwoord weg (Bestand, Info, Werkmap beveiligen) en bewaar een kopie",
        en: "open it in Excel, remove the password (File, Info, Protect Workbook) and save a copy",
    }
    fn of_kind(file: &str, kind: &str) {
        nl: "{file} is een {kind}-bestand; dat wordt niet gelezen",
        en: "{file} is a file of the kind {kind}, which is not read",
    }
    fn is_page(file: &str) {
        nl: "{file} is een webpagina (html), hoe het ook heet; die wordt niet gelezen",
        en: "{file} is a web page (html), whatever it is called, which is not read",
    }
    fn is_xml_2003(file: &str) {
        nl: "{file} is een XML-bestand van Excel 2003, hoe het ook heet; dat wordt niet gelezen",
        en: "{file} is an XML file of Excel 2003, whatever it is called, which is not read",
    }
    fn is_json_list(file: &str) {
        nl: "{file} is een lijst in JSON; die wordt niet gelezen",
        en: "{file} is a list in JSON, which is not read",
    }
    pub fn save_as_xlsx() {
        nl: "open het in Excel of LibreOffice en bewaar het als Excel-werkmap (.xlsx), .ods of csv",
        en: "open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx), .ods or csv",
    }
    pub fn no_text(file: &str) {
        nl: "{file} is geen csv, xlsx of ods: er staan bytes in die geen tekst zijn",
        en: "{file} is neither csv nor xlsx nor ods: it holds bytes that are no text",
    }
    pub fn not_in_encoding(file: &str, encoding: &str) {
        nl: "{file} is niet geschreven in {encoding}: er staan bytes in die daarin geen letter zijn",
        en: "{file} is not written in {encoding}: it holds bytes that are no letter in it",
    }
    pub fn no_such_encoding(label: &str) {
        nl: "de lettercodering `{label}` is niet bekend",
        en: "the encoding `{label}` is not known",
    }
    pub fn encoding_unread(label: &str) {
        nl: "de lettercodering `{label}` kan dit programma niet lezen",
        en: "the encoding `{label}` is not read",
    }
    pub fn encoding_help(names: &str) {
        nl: "bewaar het bestand als UTF-8 (in Excel: \"CSV UTF-8\"), of geef een van deze: {names}",
        en: "save the file as UTF-8 (in Excel: \"CSV UTF-8\"), or say one of these: {names}",
    }
    pub fn not_there(file: &str) { nl: "{file} bestaat niet", en: "{file} does not exist" }
    pub fn no_partner_column(file: &str) {
        nl: "in {file} is geen kolom gevonden met de naam van een partner",
        en: "in {file} there is no column with the name of a partner",
    }
    pub fn broken(file: &str) {
        nl: "{file} is beschadigd of niet volledig",
        en: "{file} is damaged or not complete",
    }
    pub fn unclosed(place: &str) {
        nl: "{place}: hier begint een aanhalingsteken dat nergens wordt gesloten, dus is niet te zien waar de rij ophoudt",
        en: "{place}: a quotation mark begins here that nothing closes, so it cannot be seen where the row ends",
    }
    pub fn unclosed_help() {
        nl: "zet er een aanhalingsteken achter, of haal het weg",
        en: "put a quotation mark behind it, or remove it",
    }
}

//! What is said of a list that is imported.

use super::Lang;
use super::report::count;
use crate::messages;

/// So many rows.
pub fn rows(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => count(number, "rij", "rijen"),
        Lang::En => count(number, "row", "rows"),
    }
}

/// So many rows that are something.
pub fn rows_are(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => count(number, "rij is", "rijen zijn"),
        Lang::En => count(number, "row is", "rows are"),
    }
}

/// Where something stands in a spreadsheet: `rij 12, kolom F "Einddatum"`.
pub fn place(lang: Lang, row: usize, column: Option<(&str, Option<&str>)>) -> String {
    let row = at_row(lang, row);
    match column {
        None => row,
        Some((letters, None)) => format!("{row}, {}", at_column(lang, letters)),
        Some((letters, Some(header))) => format!("{row}, {} \"{header}\"", at_column(lang, letters)),
    }
}

/// How many rows have which fate, in one line.
pub fn fates(lang: Lang, new: usize, present: usize, refused: usize) -> String {
    format!("{} · {} · {}", new_rows(lang, new), present_rows(lang, present), refused_rows(lang, refused))
}

/// How a csv file was read.
pub fn dialect(lang: Lang, encoding: &str, separator: Option<char>) -> String {
    let separator = match separator {
        None => return format!("csv, {encoding}"),
        Some('\t') => tab(lang),
        Some(';') => semicolon(lang),
        Some(',') => comma(lang),
        Some(sign) => sign.to_string(),
    };
    format!("csv, {encoding}, {}", parted_by(lang, &separator))
}

messages! {
    fn at_row(row: usize) { nl: "rij {row}", en: "row {row}" }
    fn at_column(letters: &str) { nl: "kolom {letters}", en: "column {letters}" }
    fn new_rows(number: usize) { nl: "{number} nieuw", en: "{number} new" }
    fn present_rows(number: usize) { nl: "{number} al aanwezig", en: "{number} already there" }
    fn refused_rows(number: usize) { nl: "{number} geweigerd", en: "{number} refused" }
    fn tab() { nl: "tabs", en: "tabs" }
    fn semicolon() { nl: "puntkomma's", en: "semicolons" }
    fn comma() { nl: "komma's", en: "commas" }
    fn parted_by(sign: &str) { nl: "gescheiden door {sign}", en: "separated by {sign}" }
    pub fn column(letters: &str, header: &str) { nl: "kolom {letters} \"{header}\"", en: "column {letters} \"{header}\"" }
    pub fn in_column(header: &str, said: &str) { nl: "\"{header}\": {said}", en: "\"{header}\": {said}" }
    pub fn read(file: &str, rows: &str) { nl: "{file}: {rows}", en: "{file}: {rows}" }
    pub fn on_sheet(sheet: &str, header: usize) {
        nl: "werkblad {sheet}, koppen in rij {header}",
        en: "sheet {sheet}, headers in row {header}",
    }
    pub fn header_at(header: usize) { nl: "koppen in rij {header}", en: "headers in row {header}" }
    pub fn columns_head() { nl: "Kolommen", en: "Columns" }
    pub fn refused_head() { nl: "Geweigerd", en: "Refused" }
    pub fn rows_head() { nl: "Rijen", en: "Rows" }
    pub fn remarks_head() { nl: "Let op", en: "Note" }
    pub fn letters_head() { nl: "Kolom", en: "Column" }
    pub fn header_head() { nl: "Kop", en: "Header" }
    pub fn taken_head() { nl: "Wordt", en: "Becomes" }
    pub fn row_head() { nl: "Rij", en: "Row" }
    pub fn fate_head() { nl: "Uitkomst", en: "Result" }
    pub fn id_head() { nl: "Kenmerk", en: "Id" }
    pub fn taken_as_own(key: &str) { nl: "eigen gegeven {key}", en: "own data {key}" }
    pub fn taken_as_person() {
        nl: "blijft weg: personen komen niet in het register; functies wel (`--map`)",
        en: "left out: people do not enter the register; functions may (`--map`)",
    }
    pub fn taken_as_person_asked() {
        nl: "blijft weg: personen komen niet in het register",
        en: "left out: people do not enter the register",
    }
    pub fn kept_as_own(columns: &str) {
        nl: "bewaard als eigen gegevens, zonder oordeel: {columns}",
        en: "kept as data of your own, and never judged: {columns}",
    }
    pub fn kept_out(columns: &str) {
        nl: "niet ingelezen, omdat personen niet in het register komen: {columns}",
        en: "not imported, since people do not enter the register: {columns}",
    }
    pub fn kept_out_by_map(columns: &str) { nl: "weggelaten, zoals gezegd: {columns}", en: "left out, as was said: {columns}" }
    pub fn guessed(meaning: &str) { nl: "{meaning} (geraden)", en: "{meaning} (a guess)" }
    pub fn left_out() { nl: "blijft weg", en: "left out" }
    pub fn is_new() { nl: "nieuw", en: "new" }
    pub fn is_present() { nl: "al aanwezig", en: "already there" }
    pub fn is_repeated(row: usize) { nl: "herhaald: zelfde als rij {row}", en: "repeated: same as row {row}" }
    pub fn is_refused() { nl: "geweigerd", en: "refused" }
    pub fn and_more(number: usize) {
        nl: "en nog {number}; `--dry-run` toont ze allemaal, en schrijft niets",
        en: "and {number} more; `--dry-run` shows them all, and writes nothing",
    }
    pub fn done(partnerships: &str) { nl: "{partnerships} ingelezen", en: "{partnerships} imported" }
    pub fn nothing_new() {
        nl: "niets nieuws; het register is zoals het was",
        en: "nothing new; the register is as it was",
    }
    pub fn strict(rows: &str) {
        nl: "{rows} geweigerd, en met `--strict` wordt er dan niets geschreven",
        en: "{rows} refused, and with `--strict` nothing is written then",
    }
    pub fn question() { nl: "Zo inlezen?", en: "Import this?" }
    pub fn is_day_first(column: &str, example: &str) {
        nl: "In {column}: staat in {example} de dag voorop?",
        en: "In {column}: does the day come first in {example}?",
    }
    pub fn is_month_first(column: &str, example: &str) {
        nl: "In {column}: staat in {example} dan de maand voorop?",
        en: "In {column}: does the month come first in {example}, then?",
    }
    pub fn open_days(column: &str, example: &str) {
        nl: "{column}: bij {example} is niet te zien of de dag of de maand voorop staat",
        en: "{column}: in {example} it cannot be seen whether the day or the month comes first",
    }
    pub fn open_days_help() {
        nl: "geef `--dates dag-eerst` of `--dates maand-eerst`",
        en: "say `--dates day-first` or `--dates month-first`",
    }
    pub fn mixed_days(column: &str, day: usize, month: usize) {
        nl: "{column}: in rij {day} staat de dag voorop en in rij {month} de maand; dan is geen van de andere zeker",
        en: "{column}: row {day} has the day first and row {month} the month; then none of the others is certain",
    }
    pub fn mixed_days_help() {
        nl: "maak er in het bestand echte datums van (jaar-maand-dag), en lees het opnieuw in",
        en: "make them real dates in the file (year-month-day), and import it again",
    }
    pub fn contradicts(one: &str, other: &str) {
        nl: "hier staat {one}, en in een andere kolom {other}",
        en: "this is {one}, and another column has {other}",
    }
    pub fn no_name() { nl: "de naam ontbreekt", en: "the name is missing" }
    pub fn no_name_help() {
        nl: "vul in hoe de partner heet, of haal de rij weg",
        en: "fill in what the partner is called, or remove the row",
    }
    pub fn same_partner(id: &str) {
        nl: "zelfde partner als {id}, maar niet in alles gelijk; apart ingelezen",
        en: "same partner as {id}, but not the same in everything; imported apart",
    }
    pub fn same_partner_as_row(row: usize) {
        nl: "zelfde partner als rij {row}, maar niet in alles gelijk; apart ingelezen",
        en: "same partner as row {row}, but not the same in everything; imported apart",
    }
    pub fn mend_in_list() {
        nl: "verbeter het in de lijst, en lees die opnieuw in; wat er al is, komt er niet dubbel in",
        en: "fix it in the list, and import it again; what is there already does not come in twice",
    }
    pub fn about_key(key: &str, message: &str) { nl: "`{key}`: {message}", en: "`{key}`: {message}" }
    pub fn not_of_export(key: &str, text: &str) {
        nl: "`{text}` kan geen waarde van `{key}` zijn",
        en: "`{text}` cannot be a value of `{key}`",
    }
    pub fn differs(id: &str) {
        nl: "{id} staat al in het register, en daar anders; inlezen verandert niets aan wat er staat",
        en: "{id} is in the register already, and differs there; import changes nothing that is there",
    }
}

//! What is said of a cell of a list that is imported: what it cannot be, and what was done with it.

use crate::messages;

messages! {
    pub fn no_day(text: &str) { nl: "`{text}` is geen datum", en: "`{text}` is not a date" }
    pub fn part_of_a_day(text: &str) {
        nl: "`{text}` is een jaar of een maand, en geen dag",
        en: "`{text}` is a year or a month, and not a day",
    }
    pub fn day_help() {
        nl: "schrijf dag, maand en jaar, zoals 31-12-2024; is het niet bekend, laat de cel dan leeg",
        en: "write day, month and year, such as 31-12-2024; if it is not known, leave the cell empty",
    }
    pub fn no_country(text: &str) { nl: "`{text}` is geen bekend land", en: "`{text}` is not a country that is known" }
    pub fn country_help() {
        nl: "schrijf de naam in het Nederlands of Engels, of de code, zoals NL of NLD",
        en: "write its name in Dutch or English, or its code, such as NL or NLD",
    }
    pub fn no_kvk(text: &str) { nl: "`{text}` is geen KvK-nummer", en: "`{text}` is not a KvK number" }
    pub fn kvk_help() {
        nl: "een KvK-nummer heeft acht cijfers; een ander registratienummer hoort in een eigen kolom (`--map`)",
        en: "a KvK number has eight digits; another registration number belongs in a column of its own (`--map`)",
    }
    pub fn zero_put_back(number: &str) {
        nl: "KvK-nummer aangevuld tot {number}: een spreadsheet laat een nul vooraan weg",
        en: "KvK number completed to {number}: a spreadsheet drops a zero in front",
    }
    pub fn no_category(text: &str) { nl: "`{text}` is geen categorie van uw instelling", en: "`{text}` is not a category of your institution" }
    pub fn no_unit_of_ours(text: &str) { nl: "`{text}` is geen eenheid van uw instelling", en: "`{text}` is not a unit of your institution" }
    pub fn not_listed_help(names: &str) {
        nl: "kies uit: {names}; of bewaar de kolom als eigen gegeven",
        en: "choose from: {names}; or keep the column as data of your own",
    }
    pub fn none_listed_help() {
        nl: "uw instelling heeft er nog geen in register.toml gezet; bewaar de kolom als eigen gegeven",
        en: "your institution has not listed any in register.toml yet; keep the column as data of your own",
    }
    pub fn signatory_kept() {
        nl: "niet overgenomen: dit is niet het bestuur of een directeur, en kan een naam van een persoon zijn",
        en: "not taken in: this is not the board or a director, and may be the name of a person",
    }
    pub fn formula_fault(text: &str) {
        nl: "hier staat {text}: de formule in deze cel geeft een fout",
        en: "this is {text}: the formula in this cell gives an error",
    }
    pub fn formula_fault_help() {
        nl: "herstel de formule in het bestand, of maak de cel leeg",
        en: "fix the formula in the file, or empty the cell",
    }
    pub fn uncomputed() {
        nl: "formule zonder uitkomst: in het bestand is niet bewaard wat er uitkomt",
        en: "a formula without an outcome: the file does not hold what it comes to",
    }
    pub fn uncomputed_help() {
        nl: "open het bestand in Excel of LibreOffice en bewaar het opnieuw; dan staat de uitkomst erin",
        en: "open the file in Excel or LibreOffice and save it again; then the outcome is in it",
    }
    pub fn no_word(text: &str) { nl: "`{text}` is hier geen woord dat bekend is", en: "`{text}` is not a word that is known here" }
    pub fn choose_from(words: &str) { nl: "kies uit: {words}", en: "choose from: {words}" }
    pub fn renewal_kept() {
        nl: "niet overgenomen: hieruit blijkt niet of deze samenwerking vanzelf wordt verlengd of met een besluit",
        en: "not taken in: this does not tell whether it renews by itself or by a decision",
    }
}

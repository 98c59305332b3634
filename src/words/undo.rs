//! What is said when the last write is taken back.

use crate::messages;

messages! {
    pub fn take_back(what: &str) { nl: "De laatste wijziging terugnemen? Dat is: {what}.", en: "Take back the last change? That is: {what}." }
    pub fn nothing_undone() { nl: "Er is niets teruggenomen.", en: "Nothing was taken back." }
    pub fn undone(what: &str, commit: &str) {
        nl: "teruggenomen: {what} (commit {commit}); de bestanden zijn weer zoals ze daarvoor waren",
        en: "taken back: {what} (commit {commit}); the files are again as they were before it",
    }
    pub fn about(entries: &str, name: &str) { nl: "{entries} over {name}", en: "{entries} about {name}" }
    pub fn entries(number: usize, name: &str) { nl: "{number} aantekeningen over {name}", en: "{number} entries about {name}" }
    pub fn so_many(number: usize) { nl: "{number} samenwerkingen", en: "{number} partnerships" }
    pub fn added(name: &str) { nl: "het toevoegen van {name}", en: "the adding of {name}" }
    pub fn imported(partnerships: &str) { nl: "het inlezen van {partnerships}", en: "the import of {partnerships}" }
    pub fn changed(name: &str, number: &str) { nl: "gewijzigde gegevens van {name} ({number})", en: "changed facts of {name} ({number})" }
    pub fn edited(name: &str) { nl: "wat met de hand is bewerkt in {name}", en: "what was edited by hand in {name}" }
    pub fn renamed(name: &str) { nl: "het nieuwe kenmerk van {name}", en: "the new id of {name}" }
    pub fn redacted(name: &str) { nl: "het verwijderen van een tekst uit {name}", en: "the removal of a text from {name}" }
    pub fn begun() { nl: "het aanmaken van het register", en: "the making of the register" }
    pub fn of_command(verb: &str, name: &str) { nl: "wat `partners {verb}` vastlegde over {name}", en: "what `partners {verb}` recorded about {name}" }
}

//! What is said where everything that one function holds is handed over.

use super::{Lang, lists};
use crate::messages;

/// So many dossiers, which is the same word in both languages.
pub fn dossiers(number: usize) -> String {
    let ending = if number == 1 { "" } else { "s" };
    format!("{number} dossier{ending}")
}

/// A dossier, and in which roles the function stands there.
pub fn held(lang: Lang, id: &str, name: &str, roles: &[&str]) -> String {
    format!("{id} · {name} ({})", lists::and(lang, roles))
}

messages! {
    pub fn no_such_function(name: &str) {
        nl: "bij geen samenwerking is `{name}` verantwoordelijke, vervanger of ons contact",
        en: "in no partnership is `{name}` the owner, the deputy or a contact of ours",
    }
    pub fn all_of_one() { nl: "alles waar één functie over gaat", en: "all that one function holds" }
    pub fn no_function() {
        nl: "in dit register staat nog geen functie die iets over te dragen heeft",
        en: "there is no function in this register yet that has anything to hand over",
    }
    pub fn which_function() {
        nl: "Van welke functie wordt alles overgedragen?",
        en: "Of which function is everything handed over?",
    }
    pub fn none_of_unit(name: &str, unit: &str) {
        nl: "bij {unit} heeft `{name}` niets over te dragen",
        en: "in {unit}, `{name}` has nothing to hand over",
    }
    pub fn functions_hint(names: &str) {
        nl: "deze functies staan er: {names}",
        en: "these functions are there: {names}",
    }
    pub fn same_function(name: &str) {
        nl: "`{name}` draagt niets over aan zichzelf; noem een andere functie met `--to`",
        en: "`{name}` hands nothing over to itself; name another function with `--to`",
    }
    pub fn of_part(files: &str) {
        nl: "niet alles is (volledig) te lezen, en een deel overdragen laat de rest liggen: {files}",
        en: "not everything can be read (in full), and handing over a part would leave the rest: {files}",
    }
    pub fn recorded(dossiers: &str) { nl: "overdracht vastgelegd in {dossiers}", en: "handover recorded in {dossiers}" }
    pub fn handed(from: &str, to: &str, dossiers: &str) {
        nl: "van {from} naar {to}: overdracht vastgelegd in {dossiers}",
        en: "from {from} to {to}: handover recorded in {dossiers}",
    }
    pub fn about_to(from: &str, to: &str, dossiers: &str) {
        nl: "Over te dragen van {from} naar {to}, in {dossiers}:",
        en: "To be handed over from {from} to {to}, in {dossiers}:",
    }
    pub fn not_accepted(from: &str, to: &str) {
        nl: "nog niet aanvaard: in het register blijft {from} staan; is het aanvaard, dan `partners handover --all-of \"{from}\" --to \"{to}\" --accepted`",
        en: "not accepted yet: the register keeps {from}; once it is accepted, `partners handover --all-of \"{from}\" --to \"{to}\" --accepted`",
    }
    pub fn adjustments_stay(from: &str, all: &str) {
        nl: "wat al is vastgelegd verandert niet; van deze open bijstellingen is {from} nog de verantwoordelijke: {all}",
        en: "what is recorded does not change; of these open adjustments {from} is still the owner: {all}",
    }
}

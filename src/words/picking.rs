//! What is said around a list to choose from.

use crate::messages;

messages! {
    pub fn keys() {
        nl: "typ een paar letters · ↑ ↓ wijzen aan · Enter kiest · Esc gaat terug",
        en: "type a few letters · ↑ ↓ point · Enter chooses · Esc goes back",
    }
    pub fn by_number() {
        nl: "Typ het nummer, of een paar letters om minder te zien; met alleen Enter gaat u terug.",
        en: "Type the number, or a few letters to see fewer; Enter alone goes back.",
    }
    pub fn none_fits() { nl: "Niets past bij wat u typte; wis een paar letters.", en: "Nothing fits what you typed; erase a few letters." }
    pub fn and_more(number: usize) { nl: "en nog {number}", en: "and {number} more" }
    pub fn which_partnership() { nl: "Om welke samenwerking gaat het?", en: "Which partnership is it about?" }
    pub fn which_signal() { nl: "Om welk open signaal gaat het?", en: "Which open signal is it about?" }
    pub fn which_adjustment() { nl: "Om welke open bijstelling gaat het?", en: "Which open adjustment is it about?" }
    pub fn which_entry() { nl: "Om welke aantekening gaat het?", en: "Which entry is it about?" }
    pub fn nobody(said: &str, question: &str) { nl: "Niets heet hier `{said}`. {question}", en: "Nothing here is called `{said}`. {question}" }
    pub fn several(said: &str, question: &str) { nl: "`{said}` kan op meer dan één slaan. {question}", en: "`{said}` can stand for more than one. {question}" }
    pub fn none_open(names: &str, kind: &str) {
        nl: "Bij {names} staat geen {kind} open.",
        en: "{names} has no open {kind}.",
    }
    pub fn no_open_signal() { nl: "er staat geen signaal open", en: "there is no open signal" }
    pub fn no_open_adjustment() { nl: "er staat geen bijstelling open", en: "there is no open adjustment" }
    pub fn no_entry() { nl: "er is nog geen aantekening", en: "there is no entry yet" }
    pub fn no_partnership() { nl: "er staat nog geen samenwerking in dit register", en: "there is no partnership in this register yet" }
    pub fn add_one() { nl: "leg de eerste vast met `partners add`", en: "record the first with `partners add`" }
    pub fn what_is_it_called() { nl: "Hoe heet de partner, of de samenwerking?", en: "What is the partner, or the partnership, called?" }
    pub fn not_in_the_register() { nl: "een partner die nog niet in het register staat", en: "a partner that is not in the register yet" }
}

//! What stands around a page for a browser: how to get through it, of what it is, and what it does not say.

use super::{Lang, dates};
use crate::messages;
use crate::model::Day;

/// The day that a page is of.
pub fn on_day(lang: Lang, day: Day) -> String {
    on(lang, &dates::day(lang, day))
}

messages! {
    pub fn skip() { nl: "Naar de inhoud", en: "Skip to the content" }
    pub fn contents() { nl: "Op deze pagina", en: "On this page" }
    pub fn this_place() { nl: "Verwijzing naar deze plaats", en: "Link to this part" }
    pub fn key() { nl: "Tekens", en: "Marks" }
    pub fn same_as_table() { nl: "Hetzelfde als tabel", en: "The same as a table" }
    pub fn no_judgement() {
        nl: "Wat niet is vastgelegd, staat er als niet vastgelegd; dat is geen oordeel.",
        en: "What is not recorded is said to be not recorded; that is no judgement.",
    }
    pub fn no_goal() { nl: "Het doel is niet vastgelegd.", en: "The goal is not recorded." }
    pub fn weighed_head() { nl: "Afgewogen", en: "Considered" }
    pub fn decided_head() { nl: "Besloten", en: "Decided" }
    pub fn stands_above(heading: &str) {
        nl: "Staat hierboven, onder ‘{heading}’.",
        en: "Stands above, under ‘{heading}’.",
    }
    pub fn course_head() { nl: "Wat er gebeurde", en: "What happened" }
    pub fn why_head() { nl: "Waarom staat dit er?", en: "Why is this here?" }
    pub fn whole_list() { nl: "Samenwerkingen", en: "Partnerships" }
    pub fn goal_head() { nl: "Doel", en: "Goal" }
    pub fn options_head() { nl: "Wat het kader kent", en: "What the framework knows" }
    pub fn options_before() {
        nl: "Aangaan, niet aangaan, of eerst meer vragen: een nieuwe afweging, advies of een gesprek. De volgorde zegt niets.",
        en: "To enter, not to enter, or to ask for more first: a new consideration, advice or a conversation. The order says nothing.",
    }
    pub fn options_running() {
        nl: "Voortzetten, bijstellen, verlengen, opschorten of beëindigen, of eerst meer vragen: een nieuwe afweging, een evaluatie of een gesprek. De volgorde zegt niets.",
        en: "To continue, adjust, renew, suspend or end, or to ask for more first: a new consideration, an evaluation or a conversation. The order says nothing.",
    }
    pub fn asked_of(board: &str, question: &str) { nl: "Gevraagd van {board}: {question}", en: "Asked of {board}: {question}" }
    pub fn read_on() {
        nl: "Verder lezen: het dossier van deze samenwerking, onder ‘Wat er gebeurde’ en ‘Afgewogen’.",
        en: "To read on: the dossier of this partnership, under ‘What happened’ and ‘Considered’.",
    }
    pub fn you_sign(partners: &str) {
        nl: "U tekent een overeenkomst met {partners}. Hieronder staat wat is afgesproken, wat is afgewogen, en wat erop volgt.",
        en: "You sign an agreement with {partners}. Below is what was agreed, what was weighed, and what follows from it.",
    }
    pub fn follows_head() { nl: "Wat erop volgt", en: "What follows from it" }
    pub fn not_recorded() { nl: "niet vastgelegd", en: "not recorded" }
    pub fn contacts_right_head() { nl: "Kloppen deze contacten nog?", en: "Are these contacts still right?" }
    pub fn contacts_right() {
        nl: "Dit zijn de contacten zoals ze zijn vastgelegd, bij ons en bij u. Laat het ons weten als er iets is veranderd.",
        en: "These are the contacts as recorded, on our side and on yours. Please tell us if anything has changed.",
    }
    pub fn at_commit(of: &str, commit: &str) { nl: "{of} · commit {commit}", en: "{of} · commit {commit}" }
    fn on(day: &str) { nl: "op {day}", en: "on {day}" }
}

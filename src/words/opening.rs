//! What an interview says it is about, before its first question, and what its answer does.

use super::Lang;
use crate::messages;

/// An adjustment that was agreed on a day, by whom it is done and before when; either may not have been said.
pub fn adjustment(lang: Lang, on: &str, owner: &str, due: &str) -> String {
    let by = if owner.trim().is_empty() { String::new() } else { done_by(lang, owner) };
    let due = if due.is_empty() { String::new() } else { due_on(lang, due) };
    agreed(lang, on, &format!("{by}{due}"))
}

messages! {
    fn agreed(on: &str, more: &str) {
        nl: "De bijstelling die op {on} is afgesproken{more}:",
        en: "The adjustment that was agreed on {on}{more}:",
    }
    fn done_by(owner: &str) { nl: ", te doen door {owner}", en: ", to be done by {owner}" }
    fn due_on(due: &str) { nl: ", uiterlijk {due}", en: ", by {due}" }
    pub fn signal(on: &str, origin: &str) {
        nl: "Het signaal van {on} ({origin}):",
        en: "The signal of {on} ({origin}):",
    }
    pub fn open_signal(on: &str, origin: &str) {
        nl: "Een signaal dat nog open is, van {on} ({origin}):",
        en: "A signal that is still open, of {on} ({origin}):",
    }
    pub fn no_step_yet() { nl: "Er is nog geen stap gezet.", en: "No step was taken yet." }
    pub fn steps_so_far() { nl: "De stappen tot nu toe:", en: "The steps so far:" }
    pub fn to_close(steps: &str) {
        nl: "Om het signaal af te ronden is nog nodig: {steps}.",
        en: "To close the signal is still needed: {steps}.",
    }
    pub fn is_closed() {
        nl: "Het signaal is al afgerond; een stap kan er nog bij.",
        en: "The signal is closed already; a step can still be added.",
    }
    pub fn closes() {
        nl: "Met deze stap is het signaal afgerond.",
        en: "With this step the signal is closed.",
    }
    pub fn stays_open(steps: &str) {
        nl: "Het signaal blijft hierna open; nog nodig: {steps}.",
        en: "The signal stays open after this; still needed: {steps}.",
    }
    pub fn holds_now(role: &str, function: &str) {
        nl: "Nu {role}: {function}",
        en: "Now {role}: {function}",
    }
    pub fn goal() { nl: "Het doel:", en: "The goal:" }
    pub fn reached_when() { nl: "Wanneer het doel is bereikt:", en: "When the goal is reached:" }
    pub fn weighed_content(on: &str, judgement: &str) {
        nl: "De afweging van {on} over de inhoud ({judgement}):",
        en: "The consideration of {on} of the content ({judgement}):",
    }
    pub fn weighed_profile(on: &str, judgement: &str) {
        nl: "De afweging van {on} over het profiel van de partner ({judgement}):",
        en: "The consideration of {on} of the partner’s profile ({judgement}):",
    }
    pub fn last_evaluated(on: &str) {
        nl: "De vorige evaluatie, van {on}:",
        en: "The last evaluation, of {on}:",
    }
}

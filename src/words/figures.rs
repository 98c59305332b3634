//! What the figures of a site say: what each shows, how it is read, and what its marks stand for.

use crate::messages;

messages! {
    pub fn year_title() { nl: "Het jaar vooruit", en: "The year ahead" }
    pub fn year_how() {
        nl: "Elk teken is een afspraak die iemand maakte of die uit een termijn volgt, op de regel van de eenheid. Links van de dikke lijn staat alles waarvan de dag voorbij is, op de lijn wat geen eigen dag heeft.",
        en: "Each mark is something that somebody agreed to or that follows from a term, in the lane of its unit. Left of the heavy line is what is past its day, on the line what has no day of its own.",
    }
    pub fn until_today() { nl: "tot vandaag", en: "up to today" }
    pub fn more(number: usize) { nl: "en nog {number}, op de lijst", en: "and {number} more, in the list" }
    pub fn more_signals() { nl: "Eerdere signalen staan in de lijst", en: "Earlier signals are in the list" }
    pub fn signals_title() { nl: "Signalen, van ontvangst tot terugkoppeling", en: "Signals, from receipt to feedback" }
    pub fn signals_how() {
        nl: "Elke lijn is een signaal. Een doorgetrokken lijn loopt tot de uitkomst, een gestippelde tot de melder iets terughoorde; wat nog wacht, loopt door tot vandaag. Signalen worden niet geteld: meer is niet erger, geen is niet veilig.",
        en: "Each line is a signal. A solid line runs to the outcome, a dotted one until whoever reported heard back; what still waits runs on to today. Signals are not counted: more is not worse, none is not safe.",
    }
    pub fn received() { nl: "ontvangen", en: "received" }
    pub fn a_step() { nl: "een stap", en: "a step" }
    pub fn outcome() { nl: "uitkomst", en: "outcome" }
    pub fn feedback() { nl: "terugkoppeling", en: "feedback" }
    pub fn waits_head() { nl: "Wacht op", en: "Waits for" }
    pub fn waits_for_outcome(day: &str) { nl: "wacht op een uitkomst, sinds {day}", en: "waits for an outcome, since {day}" }
    pub fn waits_for_feedback(day: &str) { nl: "wacht op terugkoppeling, sinds {day}", en: "waits for feedback, since {day}" }
    pub fn where_title() { nl: "Waar wij samenwerken", en: "Where we work together" }
    pub fn where_how() {
        nl: "Elk teken is een lopende samenwerking. De vorm zegt hoe die is vastgelegd en niet hoe zwaar die weegt; de volgorde is die van het register.",
        en: "Each mark is a running partnership. Its shape says how it is recorded and not how much it weighs; the order is that of the register.",
    }
    pub fn countries_title() { nl: "Landen", en: "Countries" }
    pub fn countries_how() {
        nl: "Elk teken is een lopende samenwerking met een partner in dat land; de landen staan op alfabet, per werelddeel.",
        en: "Each mark is a running partnership with a partner in that country; countries go by alphabet, by continent.",
    }
    pub fn informal_as_recorded() { nl: "informeel, voor zover vastgelegd", en: "informal, as far as recorded" }
    pub fn name_head() { nl: "Naam", en: "Name" }
}

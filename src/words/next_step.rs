//! What can be done next, as somebody chooses it below the overview.

use crate::messages;

messages! {
    pub fn what_to_do() { nl: "Wat wilt u doen?", en: "What would you like to do?" }
    pub fn decide(name: &str) { nl: "besluiten: {name}", en: "decide: {name}" }
    pub fn go_on(about: &str) { nl: "verder met de bewaarde antwoorden {about}", en: "go on with the kept answers {about}" }
    pub fn add() { nl: "een samenwerking vastleggen", en: "record a partnership" }
    pub fn signal() { nl: "een signaal vastleggen", en: "record a signal" }
    pub fn consider() { nl: "een samenwerking afwegen", en: "weigh a partnership" }
    pub fn decide_what() { nl: "een besluit vastleggen", en: "record a decision" }
    pub fn evaluate() { nl: "een samenwerking evalueren", en: "evaluate a partnership" }
    pub fn monitor() { nl: "de voortgang vastleggen", en: "record progress" }
    pub fn follow_up() { nl: "een stap bij een signaal vastleggen", en: "record a step on a signal" }
    pub fn adjusted() { nl: "vastleggen dat een bijstelling is uitgevoerd", en: "record that an adjustment was done" }
    pub fn hand_over() { nl: "overdragen aan een andere functie", en: "hand over to another function" }
    pub fn share() { nl: "vastleggen wat de partner weet", en: "record what the partner was told" }
    pub fn submit() { nl: "een vraag voorleggen aan het bestuur of een directeur", en: "put a question before the board or a director" }
    pub fn advise() { nl: "advies of contact met een dienst vastleggen", en: "record advice, or that a service was contacted" }
    pub fn assess() { nl: "de uitkomst over kennisveiligheid vastleggen", en: "record the outcome on knowledge security" }
    pub fn undo() { nl: "terugnemen wat net is vastgelegd", en: "take back what was just recorded" }
    pub fn set() { nl: "gegevens wijzigen", en: "change facts" }
    pub fn show() { nl: "een samenwerking bekijken", en: "look at a partnership" }
    pub fn list() { nl: "alle samenwerkingen bekijken", en: "look at all partnerships" }
    pub fn due() { nl: "alles bekijken wat er te doen is", en: "look at all that is due" }
    pub fn sync() { nl: "ophalen en delen met collega’s", en: "fetch and share with colleagues" }
    pub fn done() { nl: "niets, klaar", en: "nothing, done" }
}

//! The page for the board: what is asked, in facts. It never says what to decide.

use super::labels::{RegisterLabels, status_help};
use super::{Lang, dates};
use crate::messages;
use crate::model::{Body, Conclusion, Day, Judgement, Status};

/// To enter or not.
pub fn asked_to_enter(lang: Lang, status: Status) -> String {
    enter(lang, status_help(lang, status))
}

/// The board, as a sentence has it: with its article where that is known.
pub fn board(labels: RegisterLabels<'_>) -> String {
    super::shortcomings::board(labels.lang, Some(labels.of(Body::Board)))
}

/// To decide on a profile that was judged other than positive.
pub fn asked_on_profile(labels: RegisterLabels<'_>, date: Day, judgement: Judgement) -> String {
    let (lang, board) = (labels.lang, board(labels));
    let date = dates::day(lang, date);
    if judgement == Judgement::Doubt {
        profile_in_doubt(lang, &board, &date)
    } else {
        profile_negative(lang, &board, &date)
    }
}

/// What follows from an evaluation.
pub fn asked_after_evaluation(labels: RegisterLabels<'_>, date: Day, conclusion: Conclusion) -> String {
    evaluated(labels.lang, &dates::day(labels.lang, date), labels.of(conclusion))
}

/// A signature of the board or a director, where somebody else signed.
pub fn lacks_their_signature(labels: RegisterLabels<'_>) -> String {
    signature_of(labels.lang, &board(labels))
}

messages! {
    fn signature_of(board: &str) {
        nl: "ondertekening door {board} of een directeur",
        en: "a signature of {board} or a director",
    }
    fn enter(status: &str) {
        nl: "Besluiten de samenwerking aan te gaan of niet: zij is {status}.",
        en: "To decide whether to enter the partnership or not: it is {status}.",
    }
    fn profile_in_doubt(board: &str, date: &str) {
        nl: "Besluiten over het profiel van de partner: op {date} was daarover twijfel, en dan besluit {board}.",
        en: "To decide on the partner’s profile: on {date} it was in doubt, and then {board} decides.",
    }
    fn profile_negative(board: &str, date: &str) {
        nl: "Besluiten over het profiel van de partner: het is op {date} negatief beoordeeld, en sindsdien heeft {board} niet besloten.",
        en: "To decide on the partner’s profile: it was judged negative on {date}, and {board} has not decided since.",
    }
    fn evaluated(date: &str, conclusion: &str) {
        nl: "Besluiten wat volgt op de evaluatie van {date}, met als conclusie: {conclusion}.",
        en: "To decide what follows from the evaluation of {date}, which concluded: {conclusion}.",
    }
    pub fn asked_to_review() {
        nl: "Besluiten de samenwerking voort te zetten of niet: zij is van voor het kader, en nog niet opnieuw afgewogen en besloten.",
        en: "To decide whether to continue the partnership or not: it is from before the framework, and not weighed and decided anew yet.",
    }
    pub fn asked_to_resume(date: &str) {
        nl: "Besluiten de samenwerking te hervatten of te beëindigen: zij is opgeschort sinds {date}.",
        en: "To decide whether to resume or to end the partnership: it is suspended since {date}.",
    }
    pub fn asked_after_end(date: &str) {
        nl: "Besluiten de samenwerking te verlengen of te beëindigen: zij liep af op {date}.",
        en: "To decide whether to renew or to end the partnership: it ended on {date}.",
    }
    pub fn asked_to_renew(date: &str) {
        nl: "Besluiten de samenwerking te verlengen of niet: zij loopt af op {date}.",
        en: "To decide whether to renew the partnership or not: it ends on {date}.",
    }
    pub fn asked_to_give_notice(date: &str) {
        nl: "Besluiten de overeenkomst op te zeggen of niet: dat kan tot en met {date}, daarna verlengt zij vanzelf.",
        en: "To decide whether to give notice of the agreement or not: that is possible up to {date}, after which it renews itself.",
    }
    pub fn asked_head(board: &str) { nl: "Gevraagd van {board}", en: "Asked of {board}" }
    pub fn nothing_asked() {
        nl: "Uit het register volgt op dit moment geen vraag om een besluit.",
        en: "At this moment the register holds no question for a decision.",
    }
    pub fn partners_name() { nl: "met", en: "with" }
    pub fn aspect_head(aspect: &str, judgement: &str, date: &str, place: &str) {
        nl: "{aspect}: {judgement} · {date} · {place}",
        en: "{aspect}: {judgement} · {date} · {place}",
    }
    pub fn not_weighed(aspect: &str) { nl: "{aspect}: niet afgewogen", en: "{aspect}: not weighed" }
    pub fn not_judged() { nl: "geen oordeel", en: "not judged" }
    pub fn doubt_head() { nl: "Twijfel en bezwaar", en: "Doubt and dissent" }
    pub fn dissent(date: &str, text: &str) { nl: "{date} · bezwaar bij het besluit: {text}", en: "{date} · dissent with the decision: {text}" }
    /// Where doubt about the content goes (000:191-194).
    pub fn content_doubt(governance: &str) {
        nl: "Twijfel over de inhoud is voor het gesprek in de eigen eenheid en met {governance}.",
        en: "Doubt about the content is for conversation, in the unit and with {governance}.",
    }
    pub fn advice_head() { nl: "Contact en advies", en: "Contact and advice" }
    pub fn decisions_head() { nl: "Eerdere besluiten", en: "Earlier decisions" }
    pub fn evaluation_head() { nl: "Laatste evaluatie", en: "Last evaluation" }
    pub fn lacks_head() { nl: "Niet vastgelegd", en: "Not recorded" }
    pub fn lacks_governance(governance: &str) { nl: "contact met {governance}", en: "contact with {governance}" }
    pub fn lacks_shared() { nl: "dat de partner de afweging of het besluit kent", en: "that the partner knows the consideration or decision" }
    pub fn lacks_start() { nl: "begindatum", en: "first day" }
    pub fn lacks_signature() { nl: "ondertekening", en: "signature" }
    pub fn lacks_signatory() { nl: "wie ondertekende", en: "who signed" }
    pub fn lacks_plan_mode() {
        nl: "of zij tussentijds of aan het eind wordt geëvalueerd",
        en: "whether it is evaluated periodically or at the end",
    }
    pub fn lacks_plan_interval() { nl: "hoe vaak zij wordt geëvalueerd", en: "how often it is evaluated" }
    pub fn lacks_plan_before_end() {
        nl: "een evaluatieplan dat niet alleen aan het eind is",
        en: "an evaluation plan that is not at the end only",
    }
    pub fn lacks_our_contact() { nl: "een contact bij ons", en: "a contact on our side" }
    pub fn lacks_their_contact() { nl: "een contact bij de partner", en: "a contact on the partner’s side" }
    pub fn goes_on(text: &str, place: &str) { nl: "{text} … (verder: {place})", en: "{text} … (goes on: {place})" }
    pub fn and_more(number: usize, command: &str) {
        nl: "en nog {number}: {command}",
        en: "and {number} more: {command}",
    }
    pub fn where_it_stands(id: &str) {
        nl: "Uittreksel; ‘verder’ wijst de plaats in het dossier: partners show {id}",
        en: "An extract; ‘goes on’ names the place in the dossier: partners show {id}",
    }
}

//! The page for the board: what is put before it, in facts. It never says what to decide.

use super::labels::RegisterLabels;
use super::{Lang, dates};
use crate::messages;
use crate::model::{Body, Day};

/// The board, as a sentence has it: with its article where that is known.
pub fn board(labels: RegisterLabels<'_>) -> String {
    super::shortcomings::board(labels.lang, Some(labels.of(Body::Board)))
}

/// To decide on a profile in doubt.
pub fn asked_on_profile(labels: RegisterLabels<'_>, date: Day) -> String {
    profile_in_doubt(labels.lang, &board(labels), &dates::day(labels.lang, date))
}

/// What somebody put before the board: the question, when it was put, by whom, and where it stands on the agenda.
pub fn submitted(lang: Lang, question: &str, date: Day, by: Option<&str>, kept: Option<&str>) -> String {
    let on = dates::day(lang, date);
    let put = by.map_or_else(|| put_on(lang, &on), |by| put_by(lang, &on, by));
    let parts: Vec<&str> = [Some(put.as_str()), kept].into_iter().flatten().collect();
    format!("{question} ({})", parts.join("; "))
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
    fn profile_in_doubt(board: &str, date: &str) {
        nl: "Besluiten over het profiel van de partner: op {date} was daarover twijfel, en dan besluit {board}.",
        en: "To decide on the partner’s profile: on {date} it was in doubt, and then {board} decides.",
    }
    fn put_on(date: &str) { nl: "voorgelegd op {date}", en: "put before it on {date}" }
    fn put_by(date: &str, by: &str) { nl: "voorgelegd op {date} door {by}", en: "put before it on {date} by {by}" }
    pub fn asked_to_sign(board: &str) {
        nl: "De overeenkomst ondertekenen: volgens het dossier tekent {board}, en dat is nog niet vastgelegd.",
        en: "To sign the agreement: by the dossier {board} signs it, and that is not recorded yet.",
    }
    pub fn asked_to_commit(category: &str) {
        nl: "Zich aan de samenwerking verbinden of niet: de categorie {category} vraagt dat het bestuur zich eraan verbindt, en dat is nog niet vastgelegd.",
        en: "To commit itself to the partnership or not: the category {category} asks for commitment at board level, and that is not recorded yet.",
    }
    pub fn to_review() {
        nl: "Te herijken: van vóór het kader, en er is nog niet opnieuw afgewogen en besloten.",
        en: "To review: from before the framework, and has not yet been weighed and decided again.",
    }
    pub fn considered_head(name: &str, date: &str) { nl: "{name} · {date}", en: "{name} · {date}" }
    pub fn lacks_weighing(aspect: &str) { nl: "een afweging van {aspect}", en: "a consideration of {aspect}" }
    pub fn asked_head(board: &str) { nl: "Gevraagd van {board}", en: "Asked of {board}" }
    pub fn nothing_asked() {
        nl: "Uit het register volgt op dit moment geen vraag om een besluit.",
        en: "At this moment the register holds no question for a decision.",
    }
    /// What there was no room for on one page.
    pub fn grounds_in_dossier(id: &str) {
        nl: "{id}; onderbouwing van de doelstellingen: zie het dossier",
        en: "{id}; what shows the objectives: see the dossier",
    }
    pub fn partners_name() { nl: "met", en: "with" }
    pub fn aspect_head(aspect: &str, judgement: &str, date: &str) {
        nl: "{aspect}: {judgement} · {date}",
        en: "{aspect}: {judgement} · {date}",
    }
    pub fn not_weighed(aspect: &str) { nl: "{aspect}: niet afgewogen", en: "{aspect}: not weighed" }
    pub fn not_judged() { nl: "geen oordeel", en: "not judged" }
    pub fn doubt_head() { nl: "Twijfel en bezwaar", en: "Doubt and dissent" }
    pub fn dissent(date: &str, text: &str) { nl: "{date} · bezwaar bij het besluit: {text}", en: "{date} · dissent from the decision: {text}" }
    /// What the partner does with the mission and values that stand above it, where room is short.
    pub fn acts_on_them() { nl: "handelt ernaar", en: "acts on them" }
    /// The intensity, duration and size, where room is short.
    pub fn scale_in_short() { nl: "hoeveel en hoe lang", en: "how much, how long" }
    /// Where doubt about the content goes (000:191-194).
    pub fn content_doubt(governance: &str) {
        nl: "Twijfel over de inhoud bespreekt u in de eigen eenheid en met {governance}.",
        en: "Doubt about the content is talked over in the unit and with {governance}.",
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
        nl: "of periodiek of na afloop wordt geëvalueerd",
        en: "whether it is evaluated periodically or after the end",
    }
    pub fn lacks_plan_interval() { nl: "hoe vaak wordt geëvalueerd", en: "how often it is evaluated" }
    pub fn lacks_plan_before_end() {
        nl: "een evaluatieplan voor tijdens de looptijd",
        en: "an evaluation plan for while it runs",
    }
    pub fn lacks_our_contact() { nl: "een contact bij ons", en: "a contact on our side" }
    pub fn lacks_their_contact() { nl: "een contact bij de partner", en: "a contact on the partner’s side" }
    pub fn goes_on(text: &str) { nl: "{text} … (meer)", en: "{text} … (more)" }
    pub fn and_more(number: usize) { nl: "en nog {number} in het dossier", en: "and {number} more in the dossier" }
    pub fn where_it_stands(id: &str) {
        nl: "Een uittreksel; wat is ingekort (‘meer’), staat volledig in het dossier: partners show {id}",
        en: "An extract; what is cut short (‘more’) is in full in the dossier: partners show {id}",
    }
}

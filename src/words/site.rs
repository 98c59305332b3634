//! What stands on the pages of a site around what the register says: the menu, the lists, and the front page.

use super::{Lang, dates};
use crate::messages;
use crate::model::Day;

/// How many run, and what there is to do; neither what is late nor signals are counted.
pub fn today_lede(lang: Lang, running: usize, until: Day, has_due: bool, has_signals: bool) -> String {
    let until = dates::day(lang, until);
    let parts = [
        if running == 1 { runs_one(lang) } else { runs(lang, running) },
        if has_due { due_until(lang, &until) } else { nothing_until(lang, &until) },
        if has_signals { signals_wait(lang) } else { String::new() },
    ];
    parts.into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ")
}

/// With how many partnerships a list is of something.
pub fn list_lede(lang: Lang, of: &str, number: usize) -> String {
    match number {
        0 => none_of(lang, of),
        1 => one_of(lang, of),
        _ => many_of(lang, of, number),
    }
}

/// When a partnership was entered, and by which body.
pub fn entered(lang: Lang, day: Day, by: Option<&str>) -> String {
    let day = dates::day(lang, day);
    by.map_or_else(|| entered_on(lang, &day), |by| entered_by(lang, &day, by))
}

messages! {
    pub fn menu() { nl: "Wegwijzer van de site", en: "Parts of the site" }
    pub fn you_are_here() { nl: "U bent hier", en: "You are here" }
    pub fn today() { nl: "Vandaag", en: "Today" }
    pub fn home() { nl: "Begin", en: "Home" }
    pub fn partnerships() { nl: "Samenwerkingen", en: "Partnerships" }
    pub fn signals() { nl: "Signalen", en: "Signals" }
    pub fn ahead() { nl: "Jaar vooruit", en: "Year ahead" }
    pub fn account() { nl: "Verantwoording", en: "Account" }
    pub fn changes() { nl: "Wijzigingen", en: "Changes" }
    pub fn begin() { nl: "Beginnen", en: "Begin" }
    pub fn where_to_turn() { nl: "Waar kunt u terecht?", en: "Where can you turn?" }
    pub fn about() { nl: "Over dit register", en: "About this register" }
    pub fn board() { nl: "Voor het bestuur", en: "For the board" }
    pub fn round() { nl: "Strategische ronde", en: "Strategic round" }
    pub fn cycle() { nl: "Cyclus", en: "Cycle" }
    pub fn contacts() { nl: "Contacten", en: "Contacts" }
    pub fn audit() { nl: "Controle", en: "Audit" }
    pub fn sheet_for_board() { nl: "Blad voor het bestuur", en: "Sheet for the board" }
    pub fn sheet_to_sign() { nl: "Blad voor wie tekent", en: "Sheet for who signs" }
    pub fn letter() { nl: "Brief aan de partner", en: "Letter to the partner" }
    pub fn licence(licence: &str) { nl: "Licentie van deze pagina’s: {licence}", en: "Licence of these pages: {licence}" }
    pub fn search() { nl: "Zoek op naam, partner, plaats of doel", en: "Search by name, partner, place or goal" }
    pub fn search_site() { nl: "Zoek een samenwerking", en: "Search for a partnership" }
    pub fn all() { nl: "alle", en: "all" }
    pub fn shown() { nl: "Getoond:", en: "Shown:" }
    pub fn none_fits() { nl: "Geen samenwerking past hierbij.", en: "No partnership fits this." }
    pub fn show_more() { nl: "Toon er meer", en: "Show more" }
    fn runs(number: usize) { nl: "Er lopen {number} samenwerkingen.", en: "{number} partnerships are running." }
    fn runs_one() { nl: "Er loopt één samenwerking.", en: "One partnership is running." }
    fn due_until(until: &str) {
        nl: "Tot en met {until} is er iets te doen; alles waarvan de dag voorbij is, staat bovenaan.",
        en: "Up to {until} there is something to do; what is past its day comes first.",
    }
    fn nothing_until(until: &str) { nl: "Tot en met {until} is er niets te doen.", en: "Nothing is due up to {until}." }
    fn signals_wait() {
        nl: "Er wachten signalen op een uitkomst of op terugkoppeling.",
        en: "Signals wait for an outcome or for feedback.",
    }
    pub fn strategic() { nl: "strategisch", en: "strategic" }
    pub fn first() { nl: "Eerst", en: "First" }
    pub fn all_undecided() { nl: "Alles waarover het bestuur nog besluit", en: "All that the board has yet to decide" }
    pub fn undecided_head() { nl: "Nog geen besluit", en: "No decision yet" }
    pub fn doubt_since(day: &str) { nl: "twijfel over het profiel sinds {day}", en: "doubt about the profile since {day}" }
    pub fn put_before_since(day: &str) { nl: "ter besluit voorgelegd op {day}", en: "put forward for a decision on {day}" }
    pub fn waits_head() { nl: "Wat wacht", en: "What waits" }
    pub fn closed_head() { nl: "Afgerond in het afgelopen jaar", en: "Closed in the past year" }
    pub fn ahead_lede(until: &str) {
        nl: "Wat er tot en met {until} is afgesproken of uit een termijn volgt, per maand.",
        en: "What was agreed or follows from a term up to {until}, by month.",
    }
    pub fn until_today() { nl: "Tot vandaag, en wat geen dag heeft", en: "Up to today, and what has no day" }
    pub fn changes_lede() {
        nl: "Wat er in het register is vastgelegd, per week, het nieuwste eerst.",
        en: "What was recorded in the register, by week, the newest first.",
    }
    pub fn feed() { nl: "Volgen met een feedlezer", en: "Follow with a feed reader" }
    pub fn week_of(day: &str) { nl: "Week van {day}", en: "Week of {day}" }
    pub fn waits() { nl: "wacht op een besluit", en: "waits for a decision" }
    fn none_of(of: &str) { nl: "{of}: geen samenwerking vastgelegd.", en: "{of}: no partnership is recorded." }
    fn one_of(of: &str) { nl: "{of}: één samenwerking.", en: "{of}: one partnership." }
    fn many_of(of: &str, number: usize) { nl: "{of}: {number} samenwerkingen.", en: "{of}: {number} partnerships." }
    pub fn list_head() { nl: "De samenwerkingen", en: "The partnerships" }
    pub fn to_do_head() { nl: "Te doen", en: "Due" }
    pub fn nothing_to_do(of: &str, until: &str) { nl: "{of}: niets te doen tot en met {until}.", en: "{of}: nothing is due up to {until}." }
    pub fn by_unit() { nl: "Per eenheid", en: "By unit" }
    pub fn by_category() { nl: "Per categorie", en: "By category" }
    pub fn by_country() { nl: "Per land", en: "By country" }
    pub fn by_letter() { nl: "Op letter", en: "By letter" }
    pub fn with_letter(letter: &str) { nl: "Samenwerkingen met een {letter}", en: "Partnerships with {letter}" }
    pub fn partners_head() { nl: "Met", en: "With" }
    pub fn forms_head() { nl: "Vormen", en: "Forms" }
    pub fn decided_head() { nl: "Hoe hierover is besloten", en: "How this was decided" }
    fn entered_on(day: &str) { nl: "Besloten om aan te gaan op {day}.", en: "Decided to enter on {day}." }
    fn entered_by(day: &str, by: &str) { nl: "Besloten om aan te gaan op {day}, door: {by}.", en: "Decided to enter on {day}, by: {by}." }
    pub fn how_decided() {
        nl: "Vóór een besluit wegen mensen twee dingen af: past de inhoud bij wat wij willen bereiken, en past het profiel van de partner bij onze waarden. Alleen als het antwoord twee keer positief is, gaan wij een samenwerking aan; bij twijfel over het profiel besluit het bestuur.",
        en: "Before a decision people weigh two things: whether the content fits what we want to achieve, and whether the partner’s profile fits our values. Only if both answers are positive do we enter a partnership; if the profile is in doubt, the board decides.",
    }
    pub fn not_entered_known() { nl: "Wanneer dit is besloten, is niet vastgelegd.", en: "When this was decided is not recorded." }
    pub fn moved(name: &str) { nl: "Deze pagina heeft een ander adres: {name}", en: "This page has another address: {name}" }
    pub fn public_title(institution: &str) { nl: "Samenwerkingen van {institution}", en: "Partnerships of {institution}" }
    pub fn public_lede(number: usize) {
        nl: "Met wie wij samenwerken, waarvoor, en hoe wij daarover besluiten. Hier staan {number} samenwerkingen.",
        en: "With whom we work, what for, and how we decide on it. {number} partnerships are listed here.",
    }
    pub fn with_whom_head() { nl: "Met wie en waarvoor", en: "With whom and what for" }
    pub fn how_we_weigh_head() { nl: "Hoe wij afwegen", en: "How we weigh" }
    pub fn turn_head() { nl: "Een zorg of een vraag?", en: "A concern or a question?" }
    pub fn turn_short() {
        nl: "Iedereen kan laten weten wat hem of haar bij een samenwerking opviel. Er zijn mensen bij wie u terechtkunt.",
        en: "Anyone can tell what they saw or read about a partnership. There are people to turn to.",
    }
    pub fn begin_head() { nl: "Zelf een samenwerking beginnen", en: "Beginning a partnership" }
    pub fn begin_short() {
        nl: "Wie een kans ziet, begint met een gesprek.",
        en: "Whoever sees a chance begins with a conversation.",
    }
    pub fn account_of(year: &str) { nl: "Verantwoording over {year}", en: "Account of {year}" }
    pub fn figures_head() { nl: "In beeld", en: "In pictures" }
    pub fn made(audience: &str) { nl: "voor {audience}", en: "for {audience}" }
    pub fn is_internal() { nl: "wie met het register werkt", en: "those who work with the register" }
    pub fn is_for_board() { nl: "het bestuur", en: "the board" }
    pub fn is_public() { nl: "iedereen", en: "everyone" }
    pub fn asked_title() { nl: "Wat het bestuur wordt gevraagd", en: "What is asked of the board" }
    pub fn asked_lede() {
        nl: "Bij deze samenwerkingen vraagt het dossier een besluit, een handtekening of een verbintenis van het bestuur. De bladen staan onder elkaar, om samen af te drukken.",
        en: "In these partnerships the dossier asks for a decision, a signature or a commitment of the board. The sheets follow each other, to be printed together.",
    }
    pub fn asked_nothing() {
        nl: "Uit het register volgt op dit moment geen vraag aan het bestuur.",
        en: "At this moment the register holds no question to the board.",
    }
}

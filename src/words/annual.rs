//! The account of a year: for whom it is, how it was counted, and what the outside is told.

use super::lists::and;
use super::{Lang, dates};
use crate::messages;
use crate::model::Day;

/// For whom it is.
pub fn readers(lang: Lang, is_public: bool) -> String {
    if is_public { for_outside(lang) } else { for_inside(lang) }
}

/// Of which year, of which unit, and for whom.
pub fn title(lang: Lang, year: &str, at: &str, is_public: bool) -> String {
    if is_public { outside(lang, year, at) } else { inside(lang, year, at) }
}

/// Nothing was recorded about it.
pub fn nothing(lang: Lang, year: &str, at: &str, is_public: bool) -> String {
    if is_public { nothing_outside(lang, year, at) } else { nothing_inside(lang, year, at) }
}

/// The year is not over yet.
pub fn so_far(lang: Lang, until: Day) -> String {
    not_over(lang, &dates::day(lang, until))
}

/// How things stand on a day.
pub fn running_head(lang: Lang, until: Day) -> String {
    stand_on(lang, &dates::day(lang, until))
}

/// On which grounds partnerships were not entered, by their machine spelling.
pub fn grounds<'g>(lang: Lang, grounds: impl Iterator<Item = &'g str>) -> String {
    let named: Vec<&str> = grounds.map(|ground| self::ground(lang, ground)).collect();
    on_grounds(lang, &and(lang, &named))
}

/// A ground, by its machine spelling.
pub fn ground(lang: Lang, spelling: &str) -> &'static str {
    match spelling {
        "content" => lang.pick("de inhoud van de samenwerking", "the content of the partnership"),
        "profile" => lang.pick("het profiel van de partner", "the profile of the partner"),
        _ => lang.pick("een andere reden", "another reason"),
    }
}

/// In which ways signals were followed up.
pub fn followed_up(lang: Lang, steps: &[&str]) -> String {
    if steps.is_empty() { concluded(lang) } else { concluded_by(lang, &and(lang, steps)) }
}

/// An adjustment, and what became of it.
pub fn adjustment(lang: Lang, action: &str, due: Option<Day>, done: Option<Day>) -> String {
    match (done, due) {
        (Some(day), _) => adjusted_on(lang, action, &dates::day(lang, day)),
        (None, Some(day)) => to_adjust_by(lang, action, &dates::day(lang, day)),
        (None, None) => action.to_owned(),
    }
}

/// Who decided; and what, where the number does not say so.
pub fn decided(lang: Lang, outcome: Option<&str>, by: &str) -> String {
    outcome.map_or_else(|| decided_by(lang, by), |outcome| super::register::by(lang, outcome, by))
}

/// How it was counted, in a few sentences.
pub fn counting(lang: Lang, is_public: bool) -> Vec<String> {
    let last = if is_public { left_out(lang) } else { day_of_the_act(lang) };
    vec![no_verdict(lang), what_counts(lang), last]
}

messages! {
    fn for_inside() {
        nl: "Voor de medezeggenschap, de raad van toezicht, medewerkers en studenten; niet bedoeld om te publiceren.",
        en: "For the participation councils, the supervisory board, staff and students; not meant for publication.",
    }
    fn for_outside() {
        nl: "Voor buiten de instelling, bijvoorbeeld in het jaarverslag.",
        en: "For outside the institution, for instance in the annual report.",
    }
    fn not_over(until: &str) {
        nl: "Het jaar is nog niet voorbij: geteld tot en met {until}.",
        en: "The year is not over yet: counted up to {until}.",
    }
    fn stand_on(day: &str) { nl: "Stand op {day}", en: "As it stood on {day}" }
    fn on_grounds(grounds: &str) { nl: "Gronden: {grounds}.", en: "Grounds: {grounds}." }
    fn concluded() {
        nl: "De signalen die in dit jaar zijn afgerond, hebben een uitkomst; de melder heeft die gehoord, of er is vastgelegd waarom dat niet kon.",
        en: "The signals that were closed in this year were given an outcome; whoever reported heard of it, or it is recorded why that was not possible.",
    }
    fn concluded_by(steps: &str) {
        nl: "De signalen die in dit jaar zijn afgerond, hebben een uitkomst, na onder meer: {steps}; de melder heeft die gehoord, of er is vastgelegd waarom dat niet kon.",
        en: "The signals that were closed in this year were given an outcome, after among other things: {steps}; whoever reported heard of it, or it is recorded why that was not possible.",
    }
    fn decided_by(by: &str) { nl: "Besloten door: {by}", en: "Decided by: {by}" }
    fn adjusted_on(action: &str, day: &str) { nl: "{action} Uitgevoerd op {day}.", en: "{action} Carried out on {day}." }
    fn to_adjust_by(action: &str, day: &str) { nl: "{action} Uiterlijk {day}.", en: "{action} By {day}." }
    fn no_verdict() {
        nl: "Een getal telt wat is vastgelegd en is geen oordeel: meer is niet beter en minder is niet slechter.",
        en: "A number counts what was recorded and is no verdict: more is not better, and less is not worse.",
    }
    fn what_counts() {
        nl: "Wat is vervallen, verbeterd of ingetrokken telt niet mee. Waarvan de tekst op een wettelijke grond is verwijderd, telt wel mee.",
        en: "What is void, corrected or withdrawn does not count. What lost its text on a legal ground does.",
    }
    fn day_of_the_act() {
        nl: "De dag is die van de handeling zelf, niet die van het vastleggen.",
        en: "The day is that of the act itself, not of its recording.",
    }
    fn left_out() {
        nl: "Met opzet weggelaten: open signalen, personen, en met wie niet of niet langer wordt samengewerkt. De aantekeningen achter elk getal staan in de verantwoording binnen de instelling.",
        en: "Left out on purpose: open signals, persons, and those with whom no partnership was entered or goes on. The entries behind each number stand in the account inside the institution.",
    }
    pub fn no_year(text: &str) {
        nl: "`{text}` is geen jaar; schrijf 2026, of een studiejaar, zoals 2025-2026",
        en: "`{text}` is not a year; write 2026, or an academic year, such as 2025-2026",
    }
    fn inside(year: &str, at: &str) { nl: "Verantwoording over {year}{at}", en: "Account of {year}{at}" }
    fn outside(year: &str, at: &str) { nl: "Verantwoording over {year}{at}, voor buiten de instelling", en: "Account of {year}{at}, for outside the institution" }
    fn nothing_inside(year: &str, at: &str) { nl: "Over {year} is{at} niets vastgelegd.", en: "Nothing was recorded{at} about {year}." }
    fn nothing_outside(year: &str, at: &str) {
        nl: "Over {year} is{at} niets vastgelegd om buiten de instelling te verantwoorden.",
        en: "Nothing was recorded{at} about {year} to account for outside the institution.",
    }
    pub fn decided_head() { nl: "Besluiten", en: "Decisions" }
    pub fn signals_head() { nl: "Signalen, en wat ermee is gedaan", en: "Signals, and what was done about them" }
    pub fn signals_intro() {
        nl: "Signalen worden niet geteld: meer signalen wil niet zeggen dat het slechter gaat, en geen signalen niet dat er niets speelt. Wie iets meldde, staat er niet bij, en waar het over gaat pas als er een uitkomst is.",
        en: "Signals are not counted: more of them does not mean that things are worse, and none does not mean that nothing is the matter. Who reported is left out, and what it is about until there is an outcome.",
    }
    pub fn evaluated_head() { nl: "Evaluaties, en wat die veranderden", en: "Evaluations, and what they changed" }
    pub fn further_head() { nl: "Verder vastgelegd", en: "Also recorded" }
    pub fn counting_head() { nl: "Zo is geteld", en: "How it was counted" }
    pub fn number(label: &str, number: usize) { nl: "{label}: {number}", en: "{label}: {number}" }
    pub fn outcome_name() { nl: "uitkomst", en: "outcome" }
    pub fn fed_back(day: &str) { nl: "gegeven op {day}", en: "given on {day}" }
    pub fn no_feedback(reason: &str) { nl: "niet mogelijk: {reason}", en: "not possible: {reason}" }
    pub fn adjustments_name() { nl: "bijgesteld", en: "adjusted" }
    pub fn beside_head() { nl: "In getallen", en: "In numbers" }
    pub fn beside_intro() {
        nl: "Het jaar, en het jaar daarvoor ernaast. Een getal zegt niet of iets goed gaat.",
        en: "The year, and the year before beside it. A number does not say whether something goes well.",
    }
    pub fn definition_column() { nl: "Wat is geteld", en: "What was counted" }
    pub fn more_column() { nl: "Toelichting", en: "More" }
    pub fn year_column() { nl: "Jaar", en: "Year" }
    pub fn number_column() { nl: "Aantal", en: "Number" }
    pub fn entry_column() { nl: "Aantekening", en: "Entry" }
}

//! What is due, since when, and why.

use super::labels::{Labels, what};
use super::{Lang, dates};
use crate::messages;
use crate::model::due::{Obligation, What, Why};
use crate::model::{Day, Given as _, Partnership};

/// Why something is due, with the category's own name: `Strategisch partner: elke 24 maanden`.
#[must_use]
pub fn why(labels: Labels<'_>, partnership: &Partnership, why: &Why) -> String {
    let lang = labels.lang;
    match why {
        Why::Category(name, every) => format!("{}: {}", labels.category(name), dates::every(lang, *every)),
        Why::Plan(every) => agreed_plan(lang, &dates::every(lang, *every)),
        Why::Over => over(lang),
        Why::Ends => ends(lang),
        Why::Notice(notice, end) => {
            renews_itself(lang, &dates::day(lang, *end), &dates::interval(lang, *notice))
        }
        Why::Agreed(id) => agreed(lang, partnership, id),
        Why::Drawn(_) => drawn(lang),
        Why::Verified(name, every) => {
            let contact = partnership.head.contacts.get(name);
            let function = contact.and_then(|contact| contact.function.as_deref()).unwrap_or(name);
            format!("{function}: {}", dates::every(lang, *every))
        }
    }
}

fn agreed(lang: Lang, partnership: &Partnership, id: &str) -> String {
    let dossier = &partnership.dossier;
    let Some(adjustment) = dossier.adjustments.get(id) else { return String::new() };
    let evaluation = adjustment.evaluation.as_deref().and_then(|id| dossier.evaluations.get(id));
    let date = dates::day(lang, evaluation.map_or(adjustment.date, |evaluation| evaluation.date));
    match &adjustment.action {
        Some(action) if adjustment.action.is_given() => agreed_to(lang, &date, action.trim()),
        _ => agreed_on(lang, &date),
    }
}

/// How a day stands to today: how long it is past, or still to come; of what has no deadline, that it can be done.
#[must_use]
pub fn when(lang: Lang, obligation: &Obligation, days: i64) -> String {
    let number = dates::days(lang, days.abs());
    match days {
        _ if !obligation.what.has_deadline() => open_since(lang),
        0 => today(lang),
        1.. => overdue(lang, &number),
        _ => to_come(lang, &number),
    }
}

/// Whether its day has passed, in a word.
#[must_use]
pub fn state(lang: Lang, is_past: bool) -> String {
    if is_past { is_overdue(lang) } else { is_due(lang) }
}

/// The command that comes next.
#[must_use]
pub fn command(obligation: &Obligation, partnership: &str) -> String {
    match (&obligation.what, &obligation.why) {
        (What::Evaluation | What::FinalEvaluation | What::Sample, _) => format!("evaluate {partnership}"),
        (What::Monitoring, _) => format!("monitor {partnership}"),
        (What::Renewal, _) => format!("consider {partnership}"),
        (What::Adjustment, Why::Agreed(id)) => format!("adjusted {id}"),
        (What::Contact, _) => format!("set {partnership}"),
        (What::CancelBy | What::Adjustment, _) => format!("show {partnership}"),
    }
}

/// What, and of which partnership, in a few words.
#[must_use]
pub fn of(lang: Lang, it: What, partnership: &str) -> String {
    of_it(lang, what(lang, it), partnership)
}

/// A window's last day.
#[must_use]
pub fn title(lang: Lang, until: Day) -> String {
    due_until(lang, &dates::day(lang, until))
}

/// Nothing is due.
#[must_use]
pub fn nothing(lang: Lang, until: Day) -> String {
    nothing_until(lang, &dates::day(lang, until))
}

messages! {
    fn agreed_plan(every: &str) { nl: "zo afgesproken: {every}", en: "as agreed: {every}" }
    fn over() { nl: "voorbij; wacht op de evaluatie na afloop", en: "over; awaiting its final evaluation" }
    fn ends() { nl: "loopt die dag af", en: "ends that day" }
    fn renews_itself(end: &str, notice: &str) {
        nl: "verlengt vanzelf na {end}; opzegtermijn {notice}",
        en: "renews itself after {end}; notice {notice}",
    }
    fn agreed_to(date: &str, action: &str) {
        nl: "afgesproken na de evaluatie van {date}: {action}",
        en: "agreed after the evaluation of {date}: {action}",
    }
    fn agreed_on(date: &str) {
        nl: "afgesproken na de evaluatie van {date}",
        en: "agreed after the evaluation of {date}",
    }
    fn drawn() { nl: "die dag getrokken in een steekproef", en: "drawn in a sample that day" }
    fn open_since() { nl: "sinds die dag", en: "since that day" }
    fn today() { nl: "vandaag", en: "today" }
    fn overdue(days: &str) { nl: "{days} over tijd", en: "{days} overdue" }
    fn to_come(days: &str) { nl: "over {days}", en: "in {days}" }
    fn of_it(what: &str, partnership: &str) { nl: "{what}: {partnership}", en: "{what}: {partnership}" }
    fn due_until(until: &str) { nl: "Te doen tot en met {until}", en: "Due up to {until}" }
    fn nothing_until(until: &str) {
        nl: "Tot en met {until} is er niets te doen.",
        en: "Nothing is due up to {until}.",
    }
    /// What a sheet or a calendar of it is called.
    pub fn sheet() { nl: "Te doen", en: "Due" }
    fn is_due() { nl: "te doen", en: "due" }
    fn is_overdue() { nl: "over tijd", en: "overdue" }
    /// A column.
    pub fn state_head() { nl: "Stand", en: "State" }
    /// A column: how many days ago it was due.
    pub fn days_head() { nl: "Dagen geleden", en: "Days ago" }
    /// A column.
    pub fn last_head() { nl: "Vorige keer", en: "Last time" }
    /// A heading of the table.
    pub fn day_head() { nl: "Datum", en: "Date" }
    /// A heading of the table.
    pub fn what_head() { nl: "Wat", en: "What" }
    /// A heading of the table.
    pub fn partnership_head() { nl: "Samenwerking", en: "Partnership" }
    /// A heading of the table.
    pub fn owner_head() { nl: "Verantwoordelijk", en: "Responsible" }
    /// A heading of the table.
    pub fn why_head() { nl: "Waarom", en: "Why" }
    /// Nobody is named as responsible.
    pub fn no_owner() { nl: "niet vastgelegd", en: "not recorded" }
}

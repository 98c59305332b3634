//! What is due, since when, and why.

use super::labels::{RegisterLabels, what};
use super::{Lang, dates};
use crate::messages;
use crate::model::{Day, Given as _, Obligation, Partnership, Since, What, Why};

/// Why something is due, for machines: the basis, and how often. `Strategisch partner: elke 24 maanden`.
pub fn why(labels: RegisterLabels<'_>, partnership: &Partnership, obligation: &Obligation) -> String {
    let lang = labels.lang;
    match &obligation.why {
        Why::Category(name, every) => format!("{}: {}", labels.category(name), dates::every(lang, *every)),
        Why::Plan(every) => format!("{}: {}", as_agreed(lang), dates::every(lang, *every)),
        Why::Verified(name, every) => {
            format!("{}: {}", function(partnership, name), dates::every(lang, *every))
        }
        _ => reason(labels, partnership, obligation),
    }
}

/// Why something is due on that day, in words: `laatste evaluatie 12 november 2024, elke 24 maanden (Strategisch partner)`.
pub fn reason(labels: RegisterLabels<'_>, partnership: &Partnership, obligation: &Obligation) -> String {
    let lang = labels.lang;
    let day = |day| dates::day(lang, day);
    match &obligation.why {
        Why::Category(name, every) => {
            counted(lang, &since(lang, obligation), &dates::every(lang, *every), labels.category(name))
        }
        Why::Plan(every) => {
            counted(lang, &since(lang, obligation), &dates::every(lang, *every), &as_agreed(lang))
        }
        Why::Verified(name, every) => {
            let (function, every) = (function(partnership, name), dates::every(lang, *every));
            match obligation.last {
                Some(last) => verified_on(lang, function, &day(last), &every),
                None => never_verified(lang, function, &every),
            }
        }
        Why::Over => over(lang, &on(lang, obligation)),
        Why::Ends(before) => ends(lang, &on(lang, obligation), &dates::interval(lang, *before)),
        Why::RunsOn(_) => runs_on(lang, &on(lang, obligation)),
        Why::Notice(notice, end) => renews_itself(lang, &day(*end), &dates::interval(lang, *notice)),
        Why::Agreed(id) => agreed(lang, partnership, id),
        Why::Drawn(_) => drawn(lang, &on(lang, obligation)),
        Why::Concluded(_, outcome, within) => {
            concluded(lang, &day(*outcome), &dates::interval(lang, *within))
        }
    }
}

/// What an interval is counted from.
fn since(lang: Lang, obligation: &Obligation) -> String {
    let is_monitoring = obligation.what == What::Monitoring;
    let last = |on: Day| {
        let on = dates::day(lang, on);
        if is_monitoring { last_monitoring(lang, &on) } else { last_evaluation(lang, &on) }
    };
    let first = |from: String| {
        let none = if is_monitoring { no_monitoring(lang) } else { no_evaluation(lang) };
        format!("{none}, {from}")
    };
    match obligation.since {
        None => String::new(),
        Some(Since::Last(on)) => last(on),
        Some(Since::Start(on)) => first(from_start(lang, &dates::day(lang, on))),
        Some(Since::Entered(on)) => first(from_decision(lang, &dates::day(lang, on))),
        Some(Since::Sequence(on)) => {
            let fixed = on_fixed_dates(lang, &dates::day(lang, on));
            obligation.last.map_or_else(|| first(fixed.clone()), |it| format!("{}, {fixed}", last(it)))
        }
    }
}

/// The function of a contact; its name in the file where it has none.
fn function<'p>(partnership: &'p Partnership, name: &'p str) -> &'p str {
    let contact = partnership.head.contacts.get(name);
    contact.and_then(|contact| contact.function.as_deref()).unwrap_or(name)
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
pub fn when(lang: Lang, obligation: &Obligation, days: Option<i64>) -> String {
    let Some(days) = days else { return no_deadline(lang) };
    let number = dates::days(lang, days.abs());
    match days {
        ..0 if obligation.what == What::Feedback => to_come(lang, &number),
        _ if !obligation.what.has_deadline() => open_since(lang),
        0 => today(lang),
        1.. => overdue(lang, &number),
        _ => to_come(lang, &number),
    }
}

/// Its day; of what has none, that.
pub fn on(lang: Lang, obligation: &Obligation) -> String {
    obligation.due.map_or_else(|| no_day(lang), |due| dates::day(lang, due))
}

/// Whether its day has passed, in a word.
pub fn state(lang: Lang, is_past: bool) -> String {
    if is_past { is_overdue(lang) } else { is_due(lang) }
}

/// The command that comes next.
pub fn command(obligation: &Obligation, partnership: &str) -> String {
    match (&obligation.what, &obligation.why) {
        (What::Evaluation | What::FinalEvaluation | What::Sample, _) => format!("evaluate {partnership}"),
        (What::Monitoring, _) => format!("monitor {partnership}"),
        (What::Renewal, _) => format!("consider {partnership}"),
        (What::Adjustment, Why::Agreed(id)) => format!("adjusted {id}"),
        (What::Contact, _) => format!("set {partnership}"),
        (What::Feedback, Why::Concluded(signal, ..)) => format!("follow-up {signal}"),
        (What::CancelBy | What::Adjustment | What::Feedback, _) => format!("show {partnership}"),
    }
}

/// What, and of which partnership, in a few words.
pub fn of(lang: Lang, it: What, partnership: &str) -> String {
    of_it(lang, what(lang, it), partnership)
}

/// A window's last day; and that what comes later is shown as well, where an institution wants to see it beforehand.
pub fn title(lang: Lang, until: Day, shows_later: bool, at: &str) -> String {
    let until = dates::day(lang, until);
    if shows_later { due_and_ahead(lang, &until, at) } else { due_until(lang, &until, at) }
}

/// Nothing is due, of the whole register or of one unit.
pub fn nothing(lang: Lang, until: Day, at: &str) -> String {
    nothing_until(lang, &dates::day(lang, until), at)
}

messages! {
    fn as_agreed() { nl: "zo afgesproken", en: "as agreed" }
    fn counted(since: &str, every: &str, basis: &str) { nl: "{since}, {every} ({basis})", en: "{since}, {every} ({basis})" }
    fn last_evaluation(on: &str) { nl: "laatste evaluatie {on}", en: "last evaluation {on}" }
    fn last_monitoring(on: &str) { nl: "laatste monitoring {on}", en: "last monitoring {on}" }
    fn no_evaluation() { nl: "nog geen evaluatie", en: "no evaluation yet" }
    fn no_monitoring() { nl: "nog geen monitoring", en: "no monitoring yet" }
    fn from_start(on: &str) { nl: "gerekend vanaf het begin op {on}", en: "counted from its start on {on}" }
    fn from_decision(on: &str) {
        nl: "gerekend vanaf het besluit van {on}",
        en: "counted from the decision of {on}",
    }
    fn on_fixed_dates(on: &str) { nl: "op vaste data vanaf {on}", en: "on fixed dates from {on}" }
    fn verified_on(function: &str, on: &str, every: &str) {
        nl: "{function}: laatst nagegaan op {on}, {every}",
        en: "{function}: last verified on {on}, {every}",
    }
    fn never_verified(function: &str, every: &str) {
        nl: "{function}: nog nooit nagegaan, {every}",
        en: "{function}: never verified yet, {every}",
    }
    fn runs_on(end: &str) {
        nl: "verlengt vanzelf na {end}, tenzij u opzegt",
        en: "runs on by itself after {end}, unless notice is given",
    }
    fn no_day() { nl: "zonder datum", en: "no date" }
    fn no_deadline() { nl: "zonder uiterste datum", en: "no deadline" }
    fn over(on: &str) {
        nl: "voorbij sinds {on}, nog zonder evaluatie na afloop",
        en: "over since {on}, still without its final evaluation",
    }
    fn ends(on: &str, before: &str) {
        nl: "loopt af op {on}; staat hier vanaf {before} van tevoren",
        en: "ends on {on}; shown here from {before} ahead",
    }
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
    fn drawn(on: &str) { nl: "op {on} getrokken in een steekproef", en: "drawn in a sample on {on}" }
    fn concluded(outcome: &str, within: &str) {
        nl: "uitkomst van {outcome}; de melder hoort die binnen {within}",
        en: "outcome of {outcome}; whoever reported hears it within {within}",
    }
    pub fn feedback_head() { nl: "Terugkoppeling over signalen", en: "Feedback on signals" }
    fn open_since() { nl: "sinds die dag", en: "since that day" }
    fn today() { nl: "vandaag", en: "today" }
    fn overdue(days: &str) { nl: "{days} over tijd", en: "{days} overdue" }
    fn to_come(days: &str) { nl: "over {days}", en: "in {days}" }
    fn of_it(what: &str, partnership: &str) { nl: "{what}: {partnership}", en: "{what}: {partnership}" }
    fn due_until(until: &str, at: &str) { nl: "Te doen{at} tot en met {until}", en: "Due{at} up to {until}" }
    fn due_and_ahead(until: &str, at: &str) {
        nl: "Te doen{at} tot en met {until}, en wat daarna komt en nu al in zicht is",
        en: "Due{at} up to {until}, and what comes later and is in sight now",
    }
    fn nothing_until(until: &str, at: &str) {
        nl: "Tot en met {until} is er{at} niets te doen.",
        en: "Nothing is due{at} up to {until}.",
    }
    pub fn definition() {
        nl: "‘Over tijd’ is wat een uiterste datum heeft die voorbij is. Wat die niet heeft, zoals een evaluatie na afloop of een steekproef, is nooit over tijd. Wat niet is vastgelegd, staat hier niet.",
        en: "‘Overdue’ is what has a deadline that has passed. What has none, such as a final evaluation or a sample, is never overdue. What is not recorded is not here.",
    }
    pub fn sheet() { nl: "Te doen", en: "Due" }
    fn is_due() { nl: "te doen", en: "due" }
    fn is_overdue() { nl: "over tijd", en: "overdue" }
    pub fn state_head() { nl: "Termijn", en: "State" }
    pub fn days_head() { nl: "Dagen geleden", en: "Days ago" }
    pub fn last_head() { nl: "Vorige keer", en: "Last time" }
    pub fn day_head() { nl: "Datum", en: "Date" }
    pub fn what_head() { nl: "Wat", en: "What" }
    pub fn partnership_head() { nl: "Samenwerking", en: "Partnership" }
    pub fn owner_head() { nl: "Verantwoordelijk", en: "Responsible" }
    pub fn why_head() { nl: "Waarom", en: "Why" }
    pub fn no_owner() { nl: "niet vastgelegd", en: "not recorded" }
    pub fn nobody_named() {
        nl: "Geen verantwoordelijke vastgelegd",
        en: "Nobody recorded as responsible",
    }
    pub fn responsible() { nl: "verantwoordelijk", en: "responsible" }
}

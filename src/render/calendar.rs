//! What there is to do, as a calendar: what is asked for, what moved out of it, and what is not to be done any more.

use std::collections::{BTreeMap, BTreeSet};

use super::form::ics::{CalendarEvent, ics};
use super::form::report::Edition;
use super::head;
use crate::model::task::{Task, TaskHistory};
use crate::model::{Day, What};
use crate::report::due::Item;
use crate::text::clean::Clean;
use crate::words::labels::{RegisterLabels, what};
use crate::words::lists::capital;
use crate::words::{calendar as words, due as due_words, overview};

/// What a calendar is about.
pub struct CalendarScope<'s> {
    pub title: String,
    pub until: Day,
    /// What is asked for.
    pub items: Vec<&'s Item<'s>>,
    /// The partnerships that it is about, where those are not all of them.
    pub of: Option<BTreeSet<&'s str>>,
}

impl<'s> CalendarScope<'s> {
    /// Of some things to do, up to a day, whatever partnership it is of.
    pub fn new(title: String, until: Day, items: impl IntoIterator<Item = &'s Item<'s>>) -> Self {
        Self { title, until, items: items.into_iter().collect(), of: None }
    }

    fn is_about(&self, edition: Edition<'_>, partnership: &str, of_unit: Option<&str>, it: What) -> bool {
        // A calendar of some partnerships is about what they owe, and not about their contacts.
        let is_asked = self.of.as_ref().is_none_or(|of| of.contains(partnership) && it != What::Contact);
        is_asked && edition.about.unit.as_ref().is_none_or(|unit| of_unit == Some(unit.id.as_str()))
    }
}

/// A calendar. Of all that the register owes today and owed before it takes what is asked for, and what was asked for before.
pub fn calendar(
    edition: Edition<'_>,
    scope: &CalendarScope<'_>,
    owed: &[Item<'_>],
    past: &TaskHistory,
) -> String {
    let Edition { labels, about, .. } = edition;
    let named = |item: &Item<'_>| item.obligation.name(item.partnership, about.today);
    let asked: BTreeSet<String> = scope.items.iter().map(|item| named(item)).collect();
    let was_in_sight = |name: &str| past.tasks.get(name).is_some_and(|it| it.shown_from <= scope.until);
    let days = owed.iter().filter(|item| item.obligation.what.has_deadline());
    let now: BTreeMap<String, &Item<'_>> = days.map(|item| (named(item), item)).collect();
    let mut events = Vec::new();
    for item in owed {
        let (name, it) = (named(item), item.partnership);
        let Some(day) = item.obligation.due.filter(|_| now.contains_key(&name)) else { continue };
        let moves = past.moves(&name, Some(day));
        let is_about = scope.is_about(edition, &it.id, it.head.unit.as_deref(), item.obligation.what);
        if asked.contains(&name) || (is_about && moves > 0 && was_in_sight(&name)) {
            events.push(CalendarEvent { moves, ..event(labels, item, name, day) });
        }
    }
    // Nobody looks for what was called off longer ago in a calendar of today.
    let since = about.today.checked_sub_months(chrono::Months::new(12)).unwrap_or(Day::MIN);
    for (name, was) in past.tasks.iter().filter(|(name, _)| !now.contains_key(*name)) {
        let task = &was.last;
        let is_about = scope.is_about(edition, &task.partnership, task.unit.as_deref(), task.what);
        if is_about && was_in_sight(name) && task.day >= since {
            events.push(CalendarEvent { moves: past.moves(name, None), ..cancelled(labels, task, name) });
        }
    }
    let began_as = past.institution.as_deref().unwrap_or(&about.institution);
    ics(labels.lang, about, began_as, &scope.title, &events)
}

fn event(labels: RegisterLabels<'_>, item: &Item<'_>, name: String, day: Day) -> CalendarEvent {
    let (lang, partnership, obligation) = (labels.lang, item.partnership, &item.obligation);
    let unit = head::unit(labels, partnership);
    let notes = [
        item.is_overdue.then(|| capital(&words::overdue_since(lang, &due_words::on(lang, obligation)))),
        Some(capital(&due_words::reason(labels, partnership, obligation))),
        item.owner.map(|owner| said(&due_words::owner_head(lang), owner)),
        unit.map(|unit| said(&overview::unit_head(lang), unit)),
        Some(said(&overview::id_head(lang), &partnership.id)),
    ];
    let categories = [Some(capital(what(lang, obligation.what))), unit.map(str::to_owned)];
    CalendarEvent {
        name,
        day,
        summary: Clean::line(&capital(&due_words::of(lang, obligation.what, partnership.name()))),
        notes: lines(notes),
        categories: lines(categories),
        moves: 0,
        is_past: item.is_overdue,
        is_cancelled: false,
    }
}

/// What was to be done once.
fn cancelled(labels: RegisterLabels<'_>, task: &Task, name: &str) -> CalendarEvent {
    let lang = labels.lang;
    let unit = task.unit.as_deref().map(|unit| labels.unit(unit));
    let notes = [
        Some(words::no_more(lang)),
        unit.map(|unit| said(&overview::unit_head(lang), unit)),
        Some(said(&overview::id_head(lang), &task.partnership)),
    ];
    let categories = [Some(capital(what(lang, task.what))), unit.map(str::to_owned)];
    CalendarEvent {
        name: name.to_owned(),
        day: task.day,
        summary: Clean::line(&capital(&due_words::of(lang, task.what, &task.called))),
        notes: lines(notes),
        categories: lines(categories),
        moves: 0,
        is_past: task.is_past,
        is_cancelled: true,
    }
}

fn said(name: &str, text: &str) -> String {
    format!("{name}: {text}")
}

fn lines(all: impl IntoIterator<Item = Option<String>>) -> Vec<Clean> {
    all.into_iter().flatten().map(|text| Clean::line(&text)).collect()
}

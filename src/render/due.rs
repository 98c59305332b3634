//! What is due, as a table and as `partners.due/1`.

use super::form::report::{Edition, Report};
use serde::Serialize;

use super::form::about::{About, HeadV1};
use super::form::ics::CalendarEvent;
use super::form::page;
use super::form::page::{Block, Cell, Page, Table};
use super::form::sheet::{CellValue, Sheet};
use super::form::style::Paint;
use crate::model::{Day, Why};
use crate::report::due::Item;
use crate::report::grouped;
use crate::text::clean::Clean;
use crate::words::labels::{Labels, what};
use crate::words::lists::capital;
use crate::words::{dates, due as words, overview};

/// As people read it: by unit, then by who is responsible; nothing to do is one line.
fn page(labels: Labels<'_>, about: &About, until: Day, items: &[Item<'_>]) -> Page {
    let lang = labels.lang;
    let mut page = Page::default();
    let until = until.max(about.today);
    if items.is_empty() {
        about.alone(lang, &mut page, &words::nothing(lang, until));
        return page;
    }
    page.title(&words::title(lang, until));
    for (unit, of_unit) in grouped(items, |item| item.partnership.head.unit.as_deref()) {
        page.heading(&unit.map_or_else(|| overview::no_unit(lang), |unit| labels.unit(unit).to_owned()));
        for (owner, of_owner) in grouped(of_unit, |item| item.owner) {
            page.blocks.push(Block::Item(of_one(labels, owner, &of_owner)));
        }
    }
    about.end(lang, &mut page);
    page
}

/// What one function is to do: on each day what, of which partnership, and why on that day.
fn of_one(labels: Labels<'_>, owner: Option<&str>, items: &[&Item<'_>]) -> page::PageItem {
    let lang = labels.lang;
    let note = |item: &&Item<'_>| {
        let (partnership, obligation) = (item.partnership, &item.obligation);
        let when = words::when(lang, obligation, item.days);
        let said = [
            capital(&words::of(lang, obligation.what, partnership.name())),
            format!("{when} · {}", partnership.id),
            capital(&words::reason(labels, partnership, obligation)),
        ];
        (Clean::line(&dates::day(lang, obligation.due)), said.iter().map(|it| Clean::line(it)).collect())
    };
    page::PageItem {
        lead: Clean::line(&owner.map_or_else(|| words::nobody_named(lang), str::to_owned)),
        aside: Clean::line(&owner.map_or_else(String::new, |_| words::responsible(lang))),
        notes: items.iter().map(note).collect(),
    }
}

/// What is due, as a table.
pub(super) fn table(labels: Labels<'_>, items: &[Item<'_>]) -> Table {
    let lang = labels.lang;
    let head = [
        words::day_head(lang),
        words::what_head(lang),
        words::partnership_head(lang),
        words::owner_head(lang),
        words::why_head(lang),
    ];
    let row = |item: &Item<'_>| {
        vec![
            day(labels, item),
            Cell::new(&capital(what(lang, item.obligation.what))),
            Cell::new(item.partnership.name()).and(&item.partnership.id, Paint::Faint),
            Cell::new(item.owner.unwrap_or(&words::no_owner(lang))),
            Cell::new(&words::reason(labels, item.partnership, &item.obligation)),
        ]
    };
    Table { head: super::names(&head), fits: Vec::new(), rows: items.iter().map(row).collect() }
}

/// The day, and how it stands to today.
pub(super) fn day(labels: Labels<'_>, item: &Item<'_>) -> Cell {
    let when = words::when(labels.lang, &item.obligation, item.days);
    let cell = Cell::new(&dates::day(labels.lang, item.obligation.due)).and(&when, Paint::Faint);
    if item.is_overdue { cell.painted(Paint::Strong) } else { cell }
}

/// What is due, for a spreadsheet.
fn sheet(labels: Labels<'_>, items: &[Item<'_>]) -> Sheet {
    let lang = labels.lang;
    let columns = [
        words::day_head(lang),
        words::what_head(lang),
        words::state_head(lang),
        words::days_head(lang),
        overview::id_head(lang),
        words::partnership_head(lang),
        overview::unit_head(lang),
        words::owner_head(lang),
        words::last_head(lang),
        words::why_head(lang),
    ];
    let mut sheet = Sheet::new(&words::sheet(lang), &columns);
    for item in items {
        let (partnership, obligation) = (item.partnership, &item.obligation);
        sheet.row([
            obligation.due.into(),
            capital(what(lang, obligation.what)).into(),
            words::state(lang, item.is_overdue).into(),
            item.days.into(),
            CellValue::from(&partnership.id),
            partnership.name().into(),
            partnership.head.unit.as_deref().map(|unit| labels.unit(unit)).into(),
            item.owner.into(),
            obligation.last.into(),
            words::reason(labels, partnership, obligation).into(),
        ]);
    }
    sheet
}

/// What is due, for a calendar: what it is called, and what is in it.
pub(super) fn days(labels: Labels<'_>, items: &[Item<'_>]) -> (String, Vec<CalendarEvent>) {
    (words::sheet(labels.lang), items.iter().map(|item| event(labels, item)).collect())
}

fn event(labels: Labels<'_>, item: &Item<'_>) -> CalendarEvent {
    let (lang, partnership, obligation) = (labels.lang, item.partnership, &item.obligation);
    let said = |name: &str, text: &str| format!("{name}: {text}");
    let unit = partnership.head.unit.as_deref().map(|unit| labels.unit(unit));
    let notes = [
        Some(capital(&words::reason(labels, partnership, obligation))),
        item.owner.map(|owner| said(&words::owner_head(lang), owner)),
        unit.map(|unit| said(&overview::unit_head(lang), unit)),
        Some(said(&overview::id_head(lang), &partnership.id)),
    ];
    CalendarEvent {
        name: name(item),
        day: obligation.due,
        summary: Clean::line(&capital(&words::of(lang, obligation.what, partnership.name()))),
        notes: notes.into_iter().flatten().map(|note| Clean::line(&note)).collect(),
    }
}

/// What tells one thing to do from all others, whatever its day is moved to and whatever the partnership is renamed to.
fn name(item: &Item<'_>) -> String {
    let (head, obligation) = (&item.partnership.head, &item.obligation);
    let since = match &obligation.why {
        Why::Agreed(id) | Why::Drawn(id) => id.clone(),
        Why::Verified(contact, _) => format!("{contact}.{}", day_of(obligation.last)),
        Why::Ends(_) => obligation.due.to_string(),
        Why::Notice(_, end) => end.to_string(),
        Why::Over => "end".to_owned(),
        Why::Category(..) | Why::Plan(_) => day_of(obligation.last),
    };
    let id = head.formerly.first().unwrap_or(&item.partnership.id);
    format!("{}.{id}.{since}", obligation.what.spelling())
}

fn day_of(day: Option<Day>) -> String {
    day.map_or_else(|| "first".to_owned(), |day| day.to_string())
}

/// `partners.due/1`, frozen.
#[derive(Serialize)]
struct DueV1<'a> {
    #[serde(flatten)]
    head: HeadV1<'a>,
    until: String,
    items: Vec<ItemV1<'a>>,
}

/// One thing that is due, frozen.
#[derive(Serialize)]
pub(super) struct ItemV1<'a> {
    partnership: &'a str,
    name: &'a str,
    unit: Option<&'a str>,
    owner: Option<&'a str>,
    what: &'static str,
    due: String,
    state: &'static str,
    days: i64,
    last: Option<String>,
    why: String,
    entry: Option<&'a str>,
}

impl<'a> ItemV1<'a> {
    pub(super) fn new(labels: Labels<'_>, item: &'a Item<'_>) -> Self {
        let (partnership, obligation) = (item.partnership, &item.obligation);
        Self {
            partnership: &partnership.id,
            name: partnership.name(),
            unit: partnership.head.unit.as_deref(),
            owner: item.owner,
            what: obligation.what.spelling(),
            due: obligation.due.to_string(),
            state: if item.is_overdue { "overdue" } else { "due" },
            days: item.days,
            last: obligation.last.map(|day| day.to_string()),
            why: words::why(labels, partnership, obligation),
            entry: obligation.entry(),
        }
    }

    pub(super) fn all(labels: Labels<'_>, items: &'a [Item<'_>]) -> Vec<Self> {
        items.iter().map(|item| Self::new(labels, item)).collect()
    }
}

/// As machines read it.
fn json(labels: Labels<'_>, about: &About, until: Day, items: &[Item<'_>]) -> String {
    let head = about.head("partners.due/1");
    super::form::json::document(&DueV1 { head, until: until.to_string(), items: ItemV1::all(labels, items) })
}

/// What is due, up to a day.
#[derive(Clone, Debug)]
pub struct DueReport<'r> {
    pub until: Day,
    pub items: Vec<Item<'r>>,
}

impl Report for DueReport<'_> {
    fn page(&self, edition: Edition<'_>) -> Page {
        page(edition.labels, edition.about, self.until, &self.items)
    }

    fn json(&self, edition: Edition<'_>) -> String {
        json(edition.labels, edition.about, self.until, &self.items)
    }

    fn sheet(&self, edition: Edition<'_>) -> Sheet {
        sheet(edition.labels, &self.items)
    }

    fn days(&self, edition: Edition<'_>) -> Option<(String, Vec<CalendarEvent>)> {
        Some(days(edition.labels, &self.items))
    }

    fn is_open(&self) -> bool {
        !self.items.is_empty()
    }
}

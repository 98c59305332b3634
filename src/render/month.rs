//! A month, for people and as `partners.month/1`.

use super::form::report::{Edition, Report};
use serde::Serialize;

use super::due::{ItemV1, table};
use super::form::about::{About, HeadV1};
use super::form::page::{Block, FactList, Page};
use super::form::sheet::{CellValue, Sheet};
use super::signals::{self, SignalV1};
use crate::model::{Day, Partnership};
use crate::report::month::{Event, Happened, OfMonth};
use crate::words::labels::Labels;
use crate::words::labels::what;
use crate::words::lists::capital;
use crate::words::{due, month as words, overview, signals as signal_words};

/// As people read it.
fn page(labels: Labels<'_>, about: &About, month: &OfMonth<'_>) -> Page {
    let lang = labels.lang;
    let (first, last) = (month.month.first(), month.month.last().max(about.today));
    let mut page = Page::default();
    if month.is_quiet() {
        about.alone(lang, &mut page, &words::quiet(lang, first));
        return page;
    }
    page.title(&words::title(lang, first));
    if month.due.is_empty() {
        page.text(&due::nothing(lang, last));
    } else {
        page.heading(&due::title(lang, last));
        page.blocks.push(Block::Table(table(labels, &month.due)));
    }
    if !month.signals.is_empty() {
        page.heading(&signal_words::title(lang, about.today));
        page.blocks.extend(month.signals.iter().map(|open| Block::Item(signals::item(labels, open, true))));
    }
    page.heading(&words::happened(lang, first));
    let mut facts = FactList::default();
    for (event, all) in &month.happened {
        facts.add(&words::event(labels, spelling(*event)), Some(numbered(all)));
    }
    if facts.0.is_empty() {
        page.text(&words::nothing_happened(lang));
    }
    page.facts(facts);
    about.end(lang, &mut page);
    page
}

/// How many, and which: a partnership once, however often.
fn numbered(all: &[Happened<'_>]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for name in all.iter().map(|it| it.partnership.name()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    format!("{}: {}", all.len(), names.join("; "))
}

fn spelling(event: Event) -> &'static str {
    match event {
        Event::Considered => "considered",
        Event::Decided(outcome) => words::decided(outcome),
        Event::Shared => "shared",
        Event::Advised => "advised",
        Event::Assessed => "assessed",
        Event::SignalReceived => "signal-received",
        Event::SignalClosed => "signal-closed",
        Event::Evaluated => "evaluated",
        Event::AdjustmentAgreed => "adjustment-agreed",
        Event::AdjustmentDone => "adjustment-done",
        Event::Monitored => "monitored",
        Event::Drawn => "drawn",
        Event::HandedOver => "handed-over",
    }
}

/// A month, for a spreadsheet: what is due, which signals are open, and what happened, each in rows of its own kind.
fn sheet(labels: Labels<'_>, month: &OfMonth<'_>) -> Sheet {
    let lang = labels.lang;
    let columns = [
        words::part_head(lang),
        due::day_head(lang),
        due::what_head(lang),
        overview::id_head(lang),
        due::partnership_head(lang),
        overview::unit_head(lang),
        due::owner_head(lang),
        words::more_head(lang),
        words::entry_head(lang),
    ];
    let mut sheet = Sheet::new(&words::title(lang, month.month.first()), &columns);
    let mut row = |part: String, day: Day, what: String, at: &Partnership, rest: [CellValue; 3]| {
        let unit = at.head.unit.as_deref().map(|unit| labels.unit(unit));
        let which = [CellValue::from(&at.id), at.name().into(), unit.into()];
        sheet.row([part.into(), day.into(), capital(&what).into()].into_iter().chain(which).chain(rest));
    };
    for item in &month.due {
        let (at, obligation) = (item.partnership, &item.obligation);
        let why = due::reason(labels, at, obligation);
        let rest = [item.owner.into(), why.into(), obligation.entry().into()];
        row(due::sheet(lang), obligation.due, what(lang, obligation.what).to_owned(), at, rest);
    }
    for open in &month.signals {
        let missing = signal_words::still_needed(labels, &open.lacks);
        let rest = [CellValue::Empty, missing.into(), open.signal.id.as_str().into()];
        row(
            signal_words::sheet(lang),
            open.signal.date,
            signal_words::origin(labels, open.signal),
            open.partnership,
            rest,
        );
    }
    for (event, all) in &month.happened {
        for it in all {
            let rest = [CellValue::Empty, CellValue::Empty, it.entry.as_str().into()];
            row(words::recorded(lang), it.date, words::event(labels, spelling(*event)), it.partnership, rest);
        }
    }
    sheet
}

/// `partners.month/1`, frozen.
#[derive(Serialize)]
struct MonthV1<'a> {
    #[serde(flatten)]
    head: HeadV1<'a>,
    month: String,
    until: String,
    due: Vec<ItemV1<'a>>,
    signals: Vec<SignalV1<'a>>,
    happened: Vec<EventsV1<'a>>,
}

/// What happened of one kind, frozen.
#[derive(Serialize)]
struct EventsV1<'a> {
    what: &'static str,
    entries: Vec<EventV1<'a>>,
}

#[derive(Serialize)]
struct EventV1<'a> {
    partnership: &'a str,
    name: &'a str,
    entry: &'a str,
    date: String,
}

/// As machines read it.
fn json(labels: Labels<'_>, about: &About, month: &OfMonth<'_>) -> String {
    let happened = month.happened.iter().map(|(event, all)| EventsV1 {
        what: spelling(*event),
        entries: all
            .iter()
            .map(|it| EventV1 {
                partnership: &it.partnership.id,
                name: it.partnership.name(),
                entry: it.entry.as_str(),
                date: it.date.to_string(),
            })
            .collect(),
    });
    super::form::json::document(&MonthV1 {
        head: about.head("partners.month/1"),
        month: month.month.to_string(),
        until: month.month.last().to_string(),
        due: ItemV1::all(labels, &month.due),
        signals: SignalV1::all(&month.signals),
        happened: happened.collect(),
    })
}

impl Report for OfMonth<'_> {
    fn page(&self, edition: Edition<'_>) -> Page {
        page(edition.labels, edition.about, self)
    }

    fn json(&self, edition: Edition<'_>) -> String {
        json(edition.labels, edition.about, self)
    }

    fn sheet(&self, edition: Edition<'_>) -> Sheet {
        sheet(edition.labels, self)
    }

    fn days(&self, edition: Edition<'_>) -> Option<(String, Vec<super::form::ics::CalendarEvent>)> {
        Some(super::due::days(edition.labels, &self.due))
    }

    fn is_open(&self) -> bool {
        !self.due.is_empty() || !self.signals.is_empty()
    }
}

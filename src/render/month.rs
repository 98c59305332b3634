//! A month, for people and as `partners.month/1`.

use super::calendar::CalendarScope;
use super::form::json::JsonObject;
use super::form::page::{FactList, Page};
use super::form::report::{Edition, Report};
use super::form::sheet::{CellValue, Sheet};
use super::{due, head, signals};
use crate::model::{Day, Partnership};
use crate::report::due::shows_later;
use crate::report::month::{Event, Happened, OfMonth};
use crate::words::labels::{RegisterLabels, what};
use crate::words::lists::capital;
use crate::words::{due as due_words, month as words, overview, signals as signal_words};

impl Report for OfMonth<'_> {
    fn page(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let lang = labels.lang;
        let (first, last) = (self.month.first(), self.month.last().max(about.today));
        let mut page = Page::default();
        if self.is_quiet() {
            about.alone(
                lang,
                &mut page,
                &words::title(lang, first, &about.at(lang)),
                &words::quiet(lang, first, last, &about.at(lang)),
            );
            return page;
        }
        page.title(&words::title(lang, first, &about.at(lang)));
        if self.due.is_empty() {
            page.text(&due_words::nothing(lang, last, &about.at(lang)));
        } else {
            page.heading(&due_words::title(lang, last, shows_later(&self.due, last), ""));
            page.table(due::table(labels, &self.due));
            page.text(&due_words::definition(lang));
        }
        if self.signals.is_empty() {
            page.text(&signal_words::none(lang, &about.at(lang)));
        } else {
            page.heading(&signal_words::title(lang, about.today, ""));
            page.text(&signal_words::definition(lang));
            page.items(self.signals.iter().map(|open| signals::item(labels, open, true)));
        }
        page.heading(&words::happened(lang, first));
        let mut facts = FactList::default();
        for (event, all) in &self.happened {
            facts.add(&words::event(labels, spelling(*event)), Some(named(*event, all)));
        }
        if facts.0.is_empty() {
            page.text(&words::nothing_happened(lang));
        }
        page.facts(facts);
        about.end(lang, &mut page);
        page
    }

    fn json(&self, Edition { labels, about, .. }: Edition<'_>) -> String {
        let happened = self.happened.iter().map(|(event, all)| {
            let entries = all.iter().map(|it| {
                JsonObject::default()
                    .with("partnership", &it.partnership.id)
                    .with("name", it.partnership.name())
                    .with("entry", it.entry)
                    .with("date", it.date)
            });
            JsonObject::default().with("what", spelling(*event)).list("entries", entries)
        });
        about
            .report("partners.month/1")
            .with("month", self.month.to_string())
            .with("until", self.month.last())
            .list("due", self.due.iter().map(|item| due::object(labels, item)))
            .list("signals", self.signals.iter().map(signals::object))
            .list("happened", happened)
            .written()
    }

    /// What is due, which signals are open, and what happened, each in rows of its own kind.
    fn sheet(&self, edition: Edition<'_>) -> Sheet {
        sheet(edition.labels, &edition.about.at(edition.labels.lang), self)
    }

    fn calendar(&self, Edition { labels, about, .. }: Edition<'_>) -> Option<CalendarScope<'_>> {
        let title = words::title(labels.lang, self.month.first(), &about.at(labels.lang));
        Some(CalendarScope::new(title, self.month.last(), &self.due))
    }

    fn is_open(&self) -> bool {
        !self.due.is_empty() || !self.signals.is_empty()
    }
}

/// How many, and which: a partnership once, however often. Signals are not counted.
fn named(event: Event, all: &[Happened<'_>]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for name in all.iter().map(|it| it.partnership.name()) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    match event {
        Event::SignalReceived | Event::SignalClosed => names.join("; "),
        _ => format!("{}: {}", all.len(), names.join("; ")),
    }
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
        Event::Submitted => "submitted",
    }
}

fn sheet(labels: RegisterLabels<'_>, at: &str, month: &OfMonth<'_>) -> Sheet {
    let lang = labels.lang;
    let columns = [
        words::part_head(lang),
        due_words::day_head(lang),
        due_words::what_head(lang),
        overview::id_head(lang),
        due_words::partnership_head(lang),
        overview::unit_head(lang),
        due_words::owner_head(lang),
        words::more_head(lang),
        words::entry_head(lang),
    ];
    let mut sheet = Sheet::new(&words::title(lang, month.month.first(), at), &columns);
    let mut row = |part: String, day: Option<Day>, what: String, at: &Partnership, rest: [CellValue; 3]| {
        let which = [CellValue::from(&at.id), at.name().into(), head::unit(labels, at).into()];
        sheet.row([part.into(), day.into(), capital(&what).into()].into_iter().chain(which).chain(rest));
    };
    for item in &month.due {
        let (at, obligation) = (item.partnership, &item.obligation);
        let why = due_words::reason(labels, at, obligation);
        let rest = [item.owner.into(), why.into(), obligation.entry().into()];
        row(due_words::sheet(lang), obligation.due, what(lang, obligation.what).to_owned(), at, rest);
    }
    for open in &month.signals {
        let missing = signal_words::still_needed(labels, &open.lacks);
        let rest = [CellValue::Empty, missing.into(), open.signal.id.as_str().into()];
        let origin = signal_words::origin(labels, open.signal);
        row(signal_words::sheet(lang), Some(open.signal.date), origin, open.partnership, rest);
    }
    for (event, all) in &month.happened {
        for it in all {
            let rest = [CellValue::Empty, CellValue::Empty, it.entry.as_str().into()];
            row(
                words::recorded(lang),
                Some(it.date),
                words::event(labels, spelling(*event)),
                it.partnership,
                rest,
            );
        }
    }
    sheet
}

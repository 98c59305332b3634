//! The cycles that are not complete, for people and as `partners.cycle/1`.

use super::form::json::JsonObject;
use super::form::page::{Cell, Page, Table};
use super::form::report::{Edition, Report};
use super::form::sheet::{CellValue, Sheet};
use super::form::style::Paint;
use super::head;
use crate::model::{Adjustment, Entry, Evaluation, Kind, Partnership};
use crate::report::cycle::{Cycle, NotDone};
use crate::words::labels::{RegisterLabels, kind};
use crate::words::lists::capital;
use crate::words::{cycle as words, dates, due, overview, signals};

impl Report for Cycle<'_> {
    fn page(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let lang = labels.lang;
        let mut page = Page::default();
        if self.is_complete() {
            let at = about.at(lang);
            let said = if self.is_empty {
                words::none(lang, &at)
            } else {
                words::complete(lang, self.to_review, &at)
            };
            about.alone(lang, &mut page, &words::title(lang, about.today, &at), &said);
            return page;
        }
        page.title(&words::title(lang, about.today, &about.at(lang)));
        if let Some(first) = self.no_goal.first() {
            page.heading(&words::no_goal_head(lang));
            page.table(no_goal(labels, &self.no_goal));
            page.text(&words::no_goal_help(lang, &first.id));
        }
        if !self.no_adjustment.is_empty() {
            page.heading(&words::no_adjustment_head(lang));
            page.table(no_adjustment(labels, &self.no_adjustment));
            page.text(&words::no_adjustment_help(lang));
        }
        if let Some(first) = self.not_done.first() {
            page.heading(&words::not_done_head(lang));
            page.table(not_done(labels, &self.not_done));
            page.text(&words::not_done_help(lang, first.adjustment.id.as_str()));
        }
        if self.to_review > 0 {
            page.text(&words::still_to_review(lang, self.to_review));
        }
        page.text(&words::definition(lang));
        about.end(lang, &mut page);
        page
    }

    fn json(&self, edition: Edition<'_>) -> String {
        let no_adjustment = self.no_adjustment.iter().map(|(partnership, it)| {
            object(partnership, partnership.head.owner.as_deref())
                .with("entry", &it.id)
                .with("date", it.date)
                .with("occasion", it.occasion.spelling())
                .with("outcome", it.outcome.spelling())
        });
        let not_done = self.not_done.iter().map(|it| {
            object(it.partnership, it.owner)
                .with("entry", &it.adjustment.id)
                .with("evaluation", it.adjustment.evaluation.as_ref())
                .with("due", it.adjustment.due)
                .with("overdue_days", it.overdue)
                .with("action", it.adjustment.action.as_deref())
        });
        edition
            .about
            .report("partners.cycle/1")
            .list("no_goal", self.no_goal.iter().map(|it| object(it, it.head.owner.as_deref())))
            .list("no_adjustment", no_adjustment)
            .list("not_done", not_done)
            .with("to_review", self.to_review)
            .written()
    }

    /// A row for each thing that is missing.
    fn sheet(&self, edition: Edition<'_>) -> Sheet {
        sheet(edition.labels, self)
    }

    fn is_open(&self) -> bool {
        !self.is_complete()
    }
}

/// Of which partnership, for machines.
fn object<'a>(partnership: &'a Partnership, owner: Option<&'a str>) -> JsonObject<'a> {
    JsonObject::default()
        .with("partnership", &partnership.id)
        .with("name", partnership.name())
        .with("unit", partnership.head.unit.as_ref())
        .with("owner", owner)
}

fn named(partnership: &Partnership) -> Cell {
    Cell::new(partnership.name()).and(&partnership.id, Paint::Faint)
}

fn owner(labels: RegisterLabels<'_>, owner: Option<&str>) -> Cell {
    Cell::new(owner.unwrap_or(&due::no_owner(labels.lang)))
}

fn no_goal(labels: RegisterLabels<'_>, all: &[&Partnership]) -> Table {
    let lang = labels.lang;
    let head = [due::partnership_head(lang), overview::unit_head(lang), due::owner_head(lang)];
    let row = |it: &&Partnership| {
        let unit = head::unit(labels, it).unwrap_or_default();
        vec![named(it), Cell::new(unit), owner(labels, it.head.owner.as_deref())]
    };
    Table::new(&head, &[], all.iter().map(row))
}

fn no_adjustment(labels: RegisterLabels<'_>, all: &[(&Partnership, &Entry<Evaluation>)]) -> Table {
    let lang = labels.lang;
    let key = |name| capital(labels.key("Evaluation", name));
    let head = [due::day_head(lang), due::partnership_head(lang), key("occasion"), key("outcome")];
    let row = |(partnership, it): &(&Partnership, &Entry<Evaluation>)| {
        vec![
            Cell::new(&dates::day(lang, it.date)).and(it.id.as_str(), Paint::Faint),
            named(partnership),
            Cell::new(labels.said(&it.facts.occasion).unwrap_or_default()),
            Cell::new(labels.said(&it.facts.outcome).unwrap_or_default()),
        ]
    };
    Table::new(&head, &[], all.iter().map(row))
}

fn not_done(labels: RegisterLabels<'_>, all: &[NotDone<'_>]) -> Table {
    let lang = labels.lang;
    let head = [
        due::day_head(lang),
        capital(kind(lang, Kind::Adjustment)),
        due::partnership_head(lang),
        due::owner_head(lang),
    ];
    let row = |it: &NotDone<'_>| {
        let day = match (it.adjustment.due, it.overdue) {
            (Some(day), Some(days)) => {
                Cell::new(&dates::day(lang, day)).and(&words::overdue(lang, days), Paint::Faint)
            }
            _ => Cell::new(&words::no_day(lang, &dates::day(lang, it.adjustment.date))),
        };
        let action = Cell::new(&action(labels, it.adjustment)).and(it.adjustment.id.as_str(), Paint::Faint);
        vec![day, action, named(it.partnership), owner(labels, it.owner)]
    };
    Table::new(&head, &[], all.iter().map(row))
}

/// What is to be done; that its text is gone, where it is.
pub(super) fn action(labels: RegisterLabels<'_>, adjustment: &Entry<Adjustment>) -> String {
    match adjustment.action.as_deref() {
        Some(action) => action.to_owned(),
        None if adjustment.is_redacted() => signals::text_removed(labels.lang),
        None => String::new(),
    }
}

fn sheet(labels: RegisterLabels<'_>, cycle: &Cycle<'_>) -> Sheet {
    let lang = labels.lang;
    let columns = [
        words::what_column(lang),
        overview::id_head(lang),
        due::partnership_head(lang),
        overview::unit_head(lang),
        due::owner_head(lang),
        due::day_head(lang),
        words::days_column(lang),
        words::entry_column(lang),
        capital(kind(lang, Kind::Adjustment)),
    ];
    let mut sheet = Sheet::new(&words::sheet(lang), &columns);
    let mut row = |what: &str, partnership: &Partnership, owner: Option<&str>, rest: [CellValue; 4]| {
        let unit = head::unit(labels, partnership);
        let of = [what.into(), CellValue::from(&partnership.id), partnership.name().into(), unit.into()];
        sheet.row(of.into_iter().chain([owner.into()]).chain(rest));
    };
    for it in &cycle.no_goal {
        row(&words::no_goal_head(lang), it, it.head.owner.as_deref(), Default::default());
    }
    for (partnership, it) in &cycle.no_adjustment {
        let rest = [it.date.into(), CellValue::Empty, it.id.as_str().into(), CellValue::Empty];
        row(&words::no_adjustment_head(lang), partnership, partnership.head.owner.as_deref(), rest);
    }
    for it in &cycle.not_done {
        let adjustment = it.adjustment;
        let (id, action) = (adjustment.id.as_str(), action(labels, adjustment));
        let rest = [adjustment.due.into(), it.overdue.into(), id.into(), action.into()];
        row(&words::not_done_head(lang), it.partnership, it.owner, rest);
    }
    sheet
}

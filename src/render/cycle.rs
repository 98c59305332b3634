//! The cycles that are not complete, for people and as `partners.cycle/1`.

use super::form::report::{Edition, Report};
use serde::Serialize;

use super::form::about::{About, HeadV1};
use super::form::page::{Block, Cell, Page, Table};
use super::form::sheet::{CellValue, Sheet};
use super::form::style::Paint;
use crate::model::{Adjustment, Entry, Evaluation, Kind, Partnership};
use crate::report::cycle::{Cycle, NotDone};
use crate::words::labels::{Labels, kind};
use crate::words::lists::capital;
use crate::words::{cycle as words, dates, due, overview, signals};

/// As people read it.
fn page(labels: Labels<'_>, about: &About, cycle: &Cycle<'_>) -> Page {
    let lang = labels.lang;
    let mut page = Page::default();
    if cycle.is_complete() {
        let said = if cycle.is_empty { words::none(lang) } else { words::complete(lang, cycle.to_review) };
        about.alone(lang, &mut page, &said);
        return page;
    }
    page.title(&words::title(lang, about.today));
    if let Some(first) = cycle.no_goal.first() {
        page.heading(&words::no_goal_head(lang));
        page.blocks.push(Block::Table(no_goal(labels, &cycle.no_goal)));
        page.text(&words::no_goal_help(lang, &first.id));
    }
    if !cycle.no_adjustment.is_empty() {
        page.heading(&words::no_adjustment_head(lang));
        page.blocks.push(Block::Table(no_adjustment(labels, &cycle.no_adjustment)));
        page.text(&words::no_adjustment_help(lang));
    }
    if let Some(first) = cycle.not_done.first() {
        page.heading(&words::not_done_head(lang));
        page.blocks.push(Block::Table(not_done(labels, &cycle.not_done)));
        page.text(&words::not_done_help(lang, first.adjustment.id.as_str()));
    }
    if cycle.to_review > 0 {
        page.text(&words::still_to_review(lang, cycle.to_review));
    }
    about.end(lang, &mut page);
    page
}

fn named(partnership: &Partnership) -> Cell {
    Cell::new(partnership.name()).and(&partnership.id, Paint::Faint)
}

fn owner(labels: Labels<'_>, owner: Option<&str>) -> Cell {
    Cell::new(owner.unwrap_or(&due::no_owner(labels.lang)))
}

fn no_goal(labels: Labels<'_>, all: &[&Partnership]) -> Table {
    let lang = labels.lang;
    let head = [due::partnership_head(lang), overview::unit_head(lang), due::owner_head(lang)];
    let row = |it: &&Partnership| {
        let unit = it.head.unit.as_deref().map(|unit| labels.unit(unit)).unwrap_or_default();
        vec![named(it), Cell::new(unit), owner(labels, it.head.owner.as_deref())]
    };
    Table { head: super::names(&head), fits: Vec::new(), rows: all.iter().map(row).collect() }
}

fn no_adjustment(labels: Labels<'_>, all: &[(&Partnership, &Entry<Evaluation>)]) -> Table {
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
    Table { head: super::names(&head), fits: Vec::new(), rows: all.iter().map(row).collect() }
}

fn not_done(labels: Labels<'_>, all: &[NotDone<'_>]) -> Table {
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
    Table { head: super::names(&head), fits: Vec::new(), rows: all.iter().map(row).collect() }
}

/// What is to be done; that its text is gone, where it is.
pub(super) fn action(labels: Labels<'_>, adjustment: &Entry<Adjustment>) -> String {
    match adjustment.action.as_deref() {
        Some(action) => action.to_owned(),
        None if adjustment.is_redacted() => signals::text_removed(labels.lang),
        None => String::new(),
    }
}

/// For a spreadsheet: a row for each thing that is missing.
fn sheet(labels: Labels<'_>, cycle: &Cycle<'_>) -> Sheet {
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
        let unit = partnership.head.unit.as_deref().map(|unit| labels.unit(unit));
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

/// `partners.cycle/1`, frozen.
#[derive(Serialize)]
struct CycleV1<'a> {
    #[serde(flatten)]
    head: HeadV1<'a>,
    no_goal: Vec<PartnershipV1<'a>>,
    no_adjustment: Vec<EvaluationV1<'a>>,
    not_done: Vec<NotDoneV1<'a>>,
    to_review: usize,
}

#[derive(Serialize)]
struct PartnershipV1<'a> {
    partnership: &'a str,
    name: &'a str,
    unit: Option<&'a str>,
    owner: Option<&'a str>,
}

#[derive(Serialize)]
struct EvaluationV1<'a> {
    #[serde(flatten)]
    of: PartnershipV1<'a>,
    entry: &'a str,
    date: String,
    occasion: Option<&'a str>,
    outcome: Option<&'a str>,
}

#[derive(Serialize)]
struct NotDoneV1<'a> {
    #[serde(flatten)]
    of: PartnershipV1<'a>,
    entry: &'a str,
    evaluation: Option<&'a str>,
    due: Option<String>,
    overdue_days: Option<i64>,
    action: Option<&'a str>,
}

fn of<'a>(partnership: &'a Partnership, owner: Option<&'a str>) -> PartnershipV1<'a> {
    let unit = partnership.head.unit.as_deref();
    PartnershipV1 { partnership: &partnership.id, name: partnership.name(), unit, owner }
}

/// As machines read it.
fn json(about: &About, cycle: &Cycle<'_>) -> String {
    let no_adjustment = cycle.no_adjustment.iter().map(|(partnership, it)| EvaluationV1 {
        of: of(partnership, partnership.head.owner.as_deref()),
        entry: it.id.as_str(),
        date: it.date.to_string(),
        occasion: it.facts.occasion.spelling(),
        outcome: it.facts.outcome.spelling(),
    });
    let not_done = cycle.not_done.iter().map(|it| NotDoneV1 {
        of: of(it.partnership, it.owner),
        entry: it.adjustment.id.as_str(),
        evaluation: it.adjustment.facts.evaluation.as_deref(),
        due: it.adjustment.due.map(|day| day.to_string()),
        overdue_days: it.overdue,
        action: it.adjustment.facts.action.as_ref().map(|action| action.0.as_str()),
    });
    super::form::json::document(&CycleV1 {
        head: about.head("partners.cycle/1"),
        no_goal: cycle.no_goal.iter().map(|it| of(it, it.head.owner.as_deref())).collect(),
        no_adjustment: no_adjustment.collect(),
        not_done: not_done.collect(),
        to_review: cycle.to_review,
    })
}

impl Report for Cycle<'_> {
    fn page(&self, edition: Edition<'_>) -> Page {
        page(edition.labels, edition.about, self)
    }

    fn json(&self, edition: Edition<'_>) -> String {
        json(edition.about, self)
    }

    fn sheet(&self, edition: Edition<'_>) -> Sheet {
        sheet(edition.labels, self)
    }

    fn is_open(&self) -> bool {
        !self.is_complete()
    }
}

//! The front page for who works with the register and for the board: what comes first, and what still waits for a decision.
//! Nothing on it says how many are late, and signals are not counted.

use super::builder::SiteBuilder;
use super::figures;
use crate::model::{Partnership, Register};
use crate::render::form::page::{Cell, Page, Table};
use crate::render::form::style::Paint;
use crate::render::form::target::Target;
use crate::render::{due, head};
use crate::report::audience::listed;
use crate::report::board::{Asked, asked_of, awaits_decision};
use crate::report::due::{self as due_report, Item};
use crate::report::overview::overview;
use crate::words::labels::{RegisterLabels, what};
use crate::words::lists::capital;
use crate::words::{dates, due as due_words, overview as overview_words, site as words};

/// So many lines of what is to be done.
const FIRST: usize = 8;

/// So many of what is not decided yet; the page for the board has all.
const WAITING: usize = 24;

/// Adds the front page.
pub(super) fn add(site: &mut SiteBuilder<'_>, register: &Register) {
    let (labels, lang, day) = (site.labels(), site.lang(), site.edition.about.today);
    let today = overview(register, day);
    let listed = listed::all(register, day);
    let running = listed.iter().filter(|it| it.status.is_running()).count();
    let (has_due, has_signals) = (!today.due.is_empty(), !today.signals.is_empty());
    let mut page = Page::default();
    page.title(&words::today(lang));
    page.text(&words::today_lede(lang, running, today.until, has_due, has_signals));
    let later = today.later.iter().flat_map(|(_, all)| all);
    let mut first: Vec<&Item<'_>> = today.due.iter().chain(later).collect();
    first.sort_by_key(|item| (item.obligation.due.is_none(), item.obligation.due));
    first.truncate(FIRST);
    if !first.is_empty() {
        page.heading(&words::first(lang));
        page.table(tasks(labels, &first));
    }
    let file = |name: &str| Target::File(name.to_owned());
    page.links(vec![
        (words::ahead(lang), file("jaar.html")),
        (words::cycle(lang), file("cyclus.html")),
        (words::round(lang), file(&format!("ronde-{}.html", day.format("%Y")))),
        (words::contacts(lang), file("contacten.html")),
        (words::audit(lang), file("audit.html")),
        ("ics".to_owned(), file("data/te-doen.ics")),
        ("xlsx".to_owned(), file("data/te-doen.xlsx")),
        ("csv".to_owned(), file("data/te-doen.csv")),
    ]);
    let mut waiting: Vec<Vec<Cell>> =
        register.partnerships.iter().filter_map(|it| undecided(labels, register, it)).collect();
    if !waiting.is_empty() {
        page.heading(&words::undecided_head(lang));
        let head =
            [overview_words::name_head(lang), words::waits_head(lang), overview_words::unit_head(lang)];
        let has_more = waiting.len() > WAITING;
        waiting.truncate(WAITING);
        page.table(Table::new(&head, &[], waiting));
        if has_more {
            page.links(vec![(words::all_undecided(lang), file("bestuur.html"))]);
        }
    }
    let until = day.checked_add_months(chrono::Months::new(12)).unwrap_or(day);
    page.figure(figures::year_ahead(labels, day, &due_report::due(register, day, until, None)));
    page.figure(figures::lifelines(labels, register, day));
    page.figure(figures::by_unit_and_category(labels, &listed));
    page.figure(figures::by_country(labels, &listed));
    site.edition.about.end(lang, &mut page);
    site.page("index.html", "index.html", page);
}

/// The day and its distance; what, of which, and why; who, and of which unit.
fn tasks(labels: RegisterLabels<'_>, items: &[&Item<'_>]) -> Table {
    let lang = labels.lang;
    let head = [due_words::day_head(lang), due_words::what_head(lang), due_words::owner_head(lang)];
    let row = |item: &&Item<'_>| {
        let what = capital(what(lang, item.obligation.what));
        let said = format!("{what}: {}", item.partnership.name());
        let why = capital(&due_words::reason(labels, item.partnership, &item.obligation));
        let unit = head::unit(labels, item.partnership).unwrap_or_default();
        vec![
            due::day(labels, item),
            Cell::new(&said).to(Target::Partnership(item.partnership.id.clone())).and(&why, Paint::Faint),
            Cell::new(item.owner.unwrap_or(&due_words::no_owner(lang))).and(unit, Paint::Faint),
        ]
    };
    Table::new(&head, &[], items.iter().map(row))
}

/// What is not decided yet: doubt about a profile, or what was put before somebody, and since when.
fn undecided(
    labels: RegisterLabels<'_>,
    register: &Register,
    partnership: &Partnership,
) -> Option<Vec<Cell>> {
    let lang = labels.lang;
    let day = partnership.today?;
    if !awaits_decision(register, partnership, day) {
        return None;
    }
    let asked = asked_of(register, partnership, day).into_iter().filter_map(|asked| match asked {
        Asked::Profile(since) => Some(words::doubt_since(lang, &dates::day(lang, since))),
        Asked::Submitted(entry) => Some(words::put_before_since(lang, &dates::day(lang, entry.date))),
        Asked::Signature | Asked::Commitment => None,
    });
    let asked: Vec<String> = asked.collect();
    let said = if asked.is_empty() { words::waits(lang) } else { asked.join("; ") };
    Some(vec![
        Cell::new(partnership.name()).to(Target::Partnership(partnership.id.clone())),
        Cell::new(&capital(&said)),
        Cell::new(head::unit(labels, partnership).unwrap_or_default()),
    ])
}

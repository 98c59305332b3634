//! What is due, as a table and as `partners.due/1`.

use super::calendar::CalendarScope;
use super::form::json::JsonObject;
use super::form::page::{Cell, Page, Table};
use super::form::report::{Edition, Report};
use super::form::sheet::{CellValue, Sheet, SheetColumn};
use super::form::style::Paint;
use super::form::target::Target;
use super::head;
use crate::model::{Day, Obligation, Since, Why};
use crate::report::due::{Item, apart, shows_later};
use crate::report::grouped;
use crate::words::labels::{RegisterLabels, what};
use crate::words::lists::capital;
use crate::words::{due as words, overview};

/// What is due, up to a day.
#[derive(Clone, Debug)]
pub struct DueReport<'r> {
    pub until: Day,
    pub items: Vec<Item<'r>>,
}

impl Report for DueReport<'_> {
    /// By unit, what is past first; nothing to do is one line.
    fn page(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let lang = labels.lang;
        let mut page = Page::default();
        let until = self.until;
        if self.items.is_empty() {
            about.alone(
                lang,
                &mut page,
                &words::title(lang, until, false, &about.at(lang)),
                &words::nothing(lang, until, &about.at(lang)),
            );
            return page;
        }
        page.title(&words::title(lang, until, shows_later(&self.items, until), &about.at(lang)));
        let (of_signals, others) = apart(&self.items);
        for (unit, of_unit) in grouped(others, |item| item.partnership.head.unit.as_deref()) {
            page.heading(&head::of_unit(labels, unit));
            page.table(table(labels, of_unit));
        }
        if !of_signals.is_empty() {
            page.heading(&words::feedback_head(lang));
            page.table(table(labels, of_signals));
        }
        page.text(&words::definition(lang));
        about.end(lang, &mut page);
        page
    }

    fn json(&self, Edition { labels, about, .. }: Edition<'_>) -> String {
        about
            .report("partners.due/1")
            .with("until", self.until)
            .list("items", self.items.iter().map(|item| object(labels, item)))
            .written()
    }

    fn sheet(&self, Edition { labels, .. }: Edition<'_>) -> Sheet {
        let lang = labels.lang;
        let columns: [SheetColumn<'_, Item<'_>>; 10] = [
            (words::day_head(lang), &|it| it.obligation.due.into()),
            (words::what_head(lang), &|it| capital(what(lang, it.obligation.what)).into()),
            (words::partnership_head(lang), &|it| it.partnership.name().into()),
            (overview::unit_head(lang), &|it| head::unit(labels, it.partnership).into()),
            (words::owner_head(lang), &|it| it.owner.into()),
            (words::state_head(lang), &|it| words::state(lang, it.is_overdue).into()),
            (words::why_head(lang), &|it| words::reason(labels, it.partnership, &it.obligation).into()),
            (words::days_head(lang), &|it| it.days.into()),
            (words::last_head(lang), &|it| it.obligation.last.into()),
            (overview::id_head(lang), &|it| CellValue::from(&it.partnership.id)),
        ];
        Sheet::of(&words::sheet(lang), &columns, &self.items)
    }

    fn calendar(&self, Edition { labels, about, .. }: Edition<'_>) -> Option<CalendarScope<'_>> {
        let title = words::title(labels.lang, self.until, false, &about.at(labels.lang));
        Some(CalendarScope::new(title, self.until, &self.items))
    }

    fn is_open(&self) -> bool {
        !self.items.is_empty()
    }
}

/// What is due, as a table.
pub(super) fn table<'i, 'r: 'i>(
    labels: RegisterLabels<'_>,
    items: impl IntoIterator<Item = &'i Item<'r>>,
) -> Table {
    table_of(labels, items, |name, item| name.and(&item.partnership.id, Paint::FaintTyped))
}

/// The same where a name leads on to the partnership, of which the unit is told.
pub(super) fn table_with_units<'i, 'r: 'i>(
    labels: RegisterLabels<'_>,
    items: impl IntoIterator<Item = &'i Item<'r>>,
) -> Table {
    table_of(labels, items, |name, item| {
        name.and(head::unit(labels, item.partnership).unwrap_or_default(), Paint::Faint)
    })
}

fn table_of<'i, 'r: 'i>(
    labels: RegisterLabels<'_>,
    items: impl IntoIterator<Item = &'i Item<'r>>,
    beneath: impl Fn(Cell, &Item<'r>) -> Cell,
) -> Table {
    let lang = labels.lang;
    let head = [
        words::day_head(lang),
        words::what_head(lang),
        words::partnership_head(lang),
        words::owner_head(lang),
        words::why_head(lang),
    ];
    let row = |item: &Item<'r>| {
        vec![
            day(labels, item),
            Cell::new(&capital(what(lang, item.obligation.what))),
            beneath(
                Cell::new(item.partnership.name()).to(Target::Partnership(item.partnership.id.clone())),
                item,
            ),
            Cell::new(item.owner.unwrap_or(&words::no_owner(lang))),
            Cell::new(&capital(&words::reason(labels, item.partnership, &item.obligation))),
        ]
    };
    // What is past comes first.
    let (past, others): (Vec<&Item<'r>>, Vec<&Item<'r>>) =
        items.into_iter().partition(|item| item.is_overdue);
    Table::new(&head, &[], past.into_iter().chain(others).map(row)).beneath(WHY)
}

/// The columns of that table that stand elsewhere where there is reason to.
pub(super) const NAME: usize = 2;
pub(super) const OWNER: usize = 3;
pub(super) const WHY: usize = 4;

/// The day, and how it stands to today.
pub(super) fn day(labels: RegisterLabels<'_>, item: &Item<'_>) -> Cell {
    let when = words::when(labels.lang, &item.obligation, item.days);
    let cell = Cell::new(&words::on(labels.lang, &item.obligation)).and(&when, Paint::Faint);
    if item.is_overdue { cell.painted(Paint::Strong) } else { cell }
}

/// What asks for it, for machines: a category, the plan or a contact, how often, and from which day that counts.
fn basis(obligation: &Obligation) -> JsonObject<'_> {
    let (kind, name, every) = match &obligation.why {
        Why::Category(name, every) => ("category", Some(name), Some(*every)),
        Why::Plan(every) => ("plan", None, Some(*every)),
        Why::Verified(name, every) => ("contact", Some(name), Some(*every)),
        Why::Over => ("over", None, None),
        Why::Ends(before) => ("ends", None, Some(*before)),
        Why::Notice(notice, _) => ("notice", None, Some(*notice)),
        Why::RunsOn(term) => ("runs-on", None, Some(*term)),
        Why::Agreed(_) => ("agreed", None, None),
        Why::Drawn(_) => ("drawn", None, None),
        Why::Concluded(_, _, within) => ("concluded", None, Some(*within)),
    };
    let (counted_from, since) = match obligation.since {
        Some(Since::Last(day)) => (Some("last"), Some(day)),
        Some(Since::Start(day)) => (Some("starts"), Some(day)),
        Some(Since::Entered(day)) => (Some("entered"), Some(day)),
        Some(Since::Sequence(day)) => (Some("sequence"), Some(day)),
        None => (None, None),
    };
    JsonObject::default()
        .with("kind", kind)
        .with("of", name)
        .with("interval", every.map(|every| every.to_string()))
        .with("counted_from", counted_from)
        .with("since", since)
}

/// One thing that is due, for machines.
pub(super) fn object<'a>(labels: RegisterLabels<'_>, item: &'a Item<'_>) -> JsonObject<'a> {
    let (partnership, obligation) = (item.partnership, &item.obligation);
    JsonObject::default()
        .with("partnership", &partnership.id)
        .with("name", partnership.name())
        .with("unit", partnership.head.unit.as_ref())
        .with("owner", item.owner)
        .with("what", obligation.what.spelling())
        .with("due", obligation.due)
        .with("state", if item.is_overdue { "overdue" } else { "due" })
        .with("days", item.days)
        .with("last", obligation.last)
        .with("why", words::why(labels.for_machines(), partnership, obligation))
        .with("basis", basis(obligation))
        .with("entry", obligation.entry())
        .with("runs_until", item.runs_until)
}

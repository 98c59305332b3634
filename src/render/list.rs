//! The list of partnerships, as a table and as `partners.list/1`.

use super::form::report::{Edition, Report};
use serde::Serialize;

use super::form::about::{About, HeadV1};
use super::form::page::{Block, Cell, Fit, Page, Table};
use crate::report::list::ListRow;
use crate::words::labels::{Labels, status};
use crate::words::{dates, overview as words};

/// As people read it.
fn page(labels: Labels<'_>, about: &About, rows: &[ListRow<'_>]) -> Page {
    let lang = labels.lang;
    let mut page = Page::default();
    if rows.is_empty() {
        page.text(&words::none_found(lang));
    } else {
        let head = [
            words::id_head(lang),
            words::status_head(lang),
            words::name_head(lang),
            words::unit_head(lang),
            words::ends_head(lang),
            words::formality_head(lang),
            words::countries_head(lang),
        ];
        let fits = vec![Fit::Whole, Fit::Whole, Fit::Cut, Fit::Cut, Fit::Cut, Fit::Cut, Fit::Cut];
        let rows = rows.iter().map(|it| row(labels, it)).collect();
        page.blocks.push(Block::Table(Table { head: super::names(&head), fits, rows }));
    }
    about.end(lang, &mut page);
    page
}

fn row(labels: Labels<'_>, row: &ListRow<'_>) -> Vec<Cell> {
    let (partnership, head) = (row.partnership, &row.partnership.head);
    let kind = match (labels.said(&head.formality), head.category.as_deref()) {
        (Some(formality), Some(category)) => format!("{formality}, {}", labels.category(category)),
        (Some(formality), None) => formality.to_owned(),
        (None, category) => category.map(|category| labels.category(category)).unwrap_or_default().to_owned(),
    };
    vec![
        Cell::new(&partnership.id),
        Cell::new(status(labels.lang, row.status)),
        Cell::new(partnership.name()),
        Cell::new(head.unit.as_deref().map(|unit| labels.unit(unit)).unwrap_or_default()),
        Cell::new(&head.ends.map(|ends| dates::day(labels.lang, ends)).unwrap_or_default()),
        Cell::new(&kind),
        Cell::new(&row.countries.join(", ")),
    ]
}

/// `partners.list/1`, frozen.
#[derive(Serialize)]
struct ListV1<'a> {
    #[serde(flatten)]
    head: HeadV1<'a>,
    partnerships: Vec<RowV1<'a>>,
}

/// One partnership of the list, frozen.
#[derive(Serialize)]
struct RowV1<'a> {
    id: &'a str,
    name: &'a str,
    status: &'static str,
    formality: Option<&'a str>,
    category: Option<&'a str>,
    unit: Option<&'a str>,
    countries: &'a [&'a str],
    starts: Option<String>,
    ends: Option<String>,
}

impl<'a> RowV1<'a> {
    fn new(row: &'a ListRow<'a>) -> Self {
        let (partnership, head) = (row.partnership, &row.partnership.head);
        Self {
            id: &partnership.id,
            name: partnership.name(),
            status: row.status.spelling(),
            formality: head.formality.spelling(),
            category: head.category.as_deref(),
            unit: head.unit.as_deref(),
            countries: &row.countries,
            starts: head.starts.map(|day| day.to_string()),
            ends: head.ends.map(|day| day.to_string()),
        }
    }
}

/// As machines read it.
fn json(about: &About, rows: &[ListRow<'_>]) -> String {
    let head = about.head("partners.list/1");
    super::form::json::document(&ListV1 { head, partnerships: rows.iter().map(RowV1::new).collect() })
}

impl Report for Vec<ListRow<'_>> {
    fn page(&self, edition: Edition<'_>) -> Page {
        page(edition.labels, edition.about, self)
    }

    fn json(&self, edition: Edition<'_>) -> String {
        json(edition.about, self)
    }
}

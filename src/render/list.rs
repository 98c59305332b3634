//! The list of partnerships, as a table and as `partners.list/1`.

use super::form::json::JsonObject;
use super::form::page::{Cell, Fit, Page, Table};
use super::form::report::{Edition, Report};
use crate::report::list::ListRow;
use crate::words::labels::{RegisterLabels, status};
use crate::words::{dates, overview as words};

impl Report for Vec<ListRow<'_>> {
    fn page(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let lang = labels.lang;
        let mut page = Page::default();
        if self.is_empty() {
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
            let fits = [Fit::Whole, Fit::Whole, Fit::Cut, Fit::Cut, Fit::Cut, Fit::Cut, Fit::Cut];
            page.table(Table::new(&head, &fits, self.iter().map(|it| row(labels, it))));
        }
        about.end(lang, &mut page);
        page
    }

    fn json(&self, edition: Edition<'_>) -> String {
        let document = edition.about.document("partners.list/1");
        document.list("partnerships", self.iter().map(object)).written()
    }
}

fn row(labels: RegisterLabels<'_>, row: &ListRow<'_>) -> Vec<Cell> {
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
        Cell::new(super::head::unit(labels, partnership).unwrap_or_default()),
        match row.runs_until {
            Some(until) => Cell::new(&words::runs_until(labels.lang, &dates::day(labels.lang, until))),
            None => Cell::new(&head.ends.map(|ends| dates::day(labels.lang, ends)).unwrap_or_default()),
        },
        Cell::new(&kind),
        Cell::new(&row.countries.join(", ")),
    ]
}

/// One partnership of the list, for machines.
fn object<'a>(row: &'a ListRow<'_>) -> JsonObject<'a> {
    let (partnership, head) = (row.partnership, &row.partnership.head);
    JsonObject::default()
        .with("id", &partnership.id)
        .with("name", partnership.name())
        .with("status", row.status.spelling())
        .with("formality", head.formality.spelling())
        .with("category", head.category.as_ref())
        .with("unit", head.unit.as_ref())
        .list("countries", row.countries.iter().copied())
        .with("starts", head.starts)
        .with("ends", head.ends)
        .with("runs_until", row.runs_until)
}

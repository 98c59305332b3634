//! The list of partnerships, as a table and as `partners.list/1`.

use super::form::json::{Json, JsonObject};
use super::form::page::{Cell, Fit, Page, Table};
use super::form::report::{Edition, Report};
use super::form::sheet::{CellValue, Sheet, SheetColumn};
use super::form::style::Paint;
use super::form::target::Target;
use crate::model::Partnership;
use crate::report::list::{Filter, ListRow, Listing};
use crate::text::fold::folded;
use crate::words::labels::{RegisterLabels, status};
use crate::words::lists::{capital, or};
use crate::words::{dates, overview as words, pages};

impl Report for Listing<'_> {
    fn page(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let lang = labels.lang;
        let mut page = Page::default();
        let scope = scope(labels, &self.filter);
        if self.rows.is_empty() {
            page.text(&scope.map_or_else(|| words::none_found(lang), |scope| words::none_fits(lang, &scope)));
        } else {
            if let Some(scope) = scope {
                page.title(&words::list_title(lang, &scope));
            }
            let head = [
                words::name_head(lang),
                words::status_head(lang),
                words::unit_head(lang),
                words::ends_head(lang),
                words::countries_head(lang),
                words::formality_head(lang),
                words::id_head(lang),
            ];
            let whole = Fit::SpareWhole;
            let fits = [Fit::Name, Fit::Whole, Fit::Spare, whole, Fit::Spare, Fit::Spare, whole];
            page.table(Table::new(&head, &fits, by_name(&self.rows).map(|it| row(labels, it))));
            page.text(&format!("{}.", words::partnerships(lang, self.rows.len())));
        }
        about.end(lang, &mut page);
        page
    }

    /// The names first, each a way to its dossier; countries by their names.
    fn for_browser(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let lang = labels.lang;
        let mut page = Page::default();
        let scope = scope(labels, &self.filter);
        let title =
            scope.as_ref().map_or_else(|| pages::whole_list(lang), |scope| words::list_title(lang, scope));
        if self.rows.is_empty() {
            let none = scope.map_or_else(|| words::none_found(lang), |scope| words::none_fits(lang, &scope));
            about.alone(lang, &mut page, &title, &none);
            return page;
        }
        page.title(&title);
        page.text(&format!("{}.", words::partnerships(lang, self.rows.len())));
        page.table(for_browser(labels, &self.rows));
        about.end(lang, &mut page);
        page
    }

    fn json(&self, Edition { about, .. }: Edition<'_>) -> String {
        let named = self.filter.named().into_iter();
        let filters: JsonObject<'_> = named.map(|(kind, all)| (kind, Json::from(all))).collect();
        let filters =
            filters.with("international", self.filter.is_international).with("all", self.filter.all);
        let document = about.document("partners.list/1");
        document.with("filters", filters).list("partnerships", self.rows.iter().map(object)).written()
    }

    fn sheet(&self, Edition { labels, .. }: Edition<'_>) -> Sheet {
        let lang = labels.lang;
        let key = |name| labels.key("Head", name).to_owned();
        let columns: [SheetColumn<'_, ListRow<'_>>; 12] = [
            (words::id_head(lang), &|it| CellValue::from(&it.partnership.id)),
            (words::name_head(lang), &|it| it.partnership.name().into()),
            (words::status_head(lang), &|it| status(lang, it.status).into()),
            (key("formality"), &|it| labels.said(&it.partnership.head.formality).into()),
            (words::category_head(lang), &|it| {
                it.partnership.head.category.as_deref().map(|category| labels.category(category)).into()
            }),
            (words::unit_head(lang), &|it| super::head::unit(labels, it.partnership).into()),
            (key("owner"), &|it| it.partnership.head.owner.as_ref().into()),
            (words::countries_head(lang), &|it| it.countries.join(", ").into()),
            (key("starts"), &|it| it.partnership.head.starts.into()),
            (key("ends"), &|it| it.partnership.head.ends.into()),
            (words::runs_until_head(lang), &|it| it.term.runs_until.into()),
            (words::ended_head(lang), &|it| it.term.ended.into()),
        ];
        Sheet::of(&words::list_sheet(lang), &columns.map(|(head, value)| (capital(&head), value)), &self.rows)
    }
}

/// What was asked for, in words; nothing where all of them were.
fn scope(labels: RegisterLabels<'_>, filter: &Filter) -> Option<String> {
    let lang = labels.lang;
    // Of several each is enough.
    let any = |name: String, all: Vec<&str>| (!all.is_empty()).then(|| format!("{name} {}", or(lang, &all)));
    let key = |name| labels.key("Head", name).to_lowercase();
    let countries: Vec<String> = filter.countries.iter().map(|it| it.to_uppercase()).collect();
    let parts = [
        (!filter.words.is_empty()).then(|| words::with_words(lang, &filter.words)),
        any(key("unit"), filter.units.iter().map(|unit| labels.unit(unit)).collect()),
        any(key("category"), filter.categories.iter().map(|it| labels.category(it)).collect()),
        any(
            words::status_head(lang).to_lowercase(),
            filter.statuses.iter().map(|it| status(lang, *it)).collect(),
        ),
        any(
            words::formality_head(lang).to_lowercase(),
            filter.formalities.iter().map(|it| labels.of(*it)).collect(),
        ),
        any(words::countries_head(lang).to_lowercase(), countries.iter().map(String::as_str).collect()),
        any(words::with_partner(lang), filter.partners.iter().map(String::as_str).collect()),
        any(words::of_form(lang), filter.forms.iter().map(|it| labels.of(*it)).collect()),
        any(key("owner"), filter.owners.iter().map(String::as_str).collect()),
        filter.is_international.then(|| key("international")),
        filter.all.then(|| words::also_void(lang)),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// Formal or informal, and the category.
fn kind(labels: RegisterLabels<'_>, partnership: &Partnership) -> String {
    let head = &partnership.head;
    let category = head.category.as_deref().map(|category| labels.category(category));
    labels.said(&head.formality).into_iter().chain(category).collect::<Vec<_>>().join(", ")
}

/// When it ends, ended, or will by itself go on.
fn ends(labels: RegisterLabels<'_>, row: &ListRow<'_>) -> Cell {
    let day = |day| dates::day(labels.lang, day);
    match (row.term.ended, row.term.runs_until) {
        (Some(ended), _) => Cell::new(&words::ended_by_decision(labels.lang, &day(ended))),
        (None, Some(until)) => Cell::new(&words::runs_until(labels.lang, &day(until))),
        (None, None) => Cell::new(&row.partnership.head.ends.map(day).unwrap_or_default()),
    }
}

fn row(labels: RegisterLabels<'_>, row: &ListRow<'_>) -> Vec<Cell> {
    vec![
        Cell::new(row.partnership.name()).painted(Paint::Strong),
        Cell::new(status(labels.lang, row.status)),
        Cell::new(super::head::unit(labels, row.partnership).unwrap_or_default()),
        ends(labels, row),
        Cell::new(&row.countries.join(", ")),
        Cell::new(&kind(labels, row.partnership)),
        Cell::new(&row.partnership.id).painted(Paint::FaintTyped),
    ]
}

/// By name, as people read it.
fn by_name<'l, 'r>(rows: &'l [ListRow<'r>]) -> impl Iterator<Item = &'l ListRow<'r>> {
    let mut rows: Vec<&ListRow<'r>> = rows.iter().collect();
    rows.sort_by_cached_key(|it| (folded(it.partnership.name()), it.partnership.id.clone()));
    rows.into_iter()
}

/// Its status, unit, end and countries.
fn for_browser(labels: RegisterLabels<'_>, rows: &[ListRow<'_>]) -> Table {
    let lang = labels.lang;
    let head = [
        words::name_head(lang),
        words::status_head(lang),
        words::unit_head(lang),
        words::ends_head(lang),
        words::formality_head(lang),
        words::countries_head(lang),
    ];
    let cells = |it: &ListRow<'_>| {
        let countries: Vec<&str> = it.countries.iter().map(|code| super::head::country(lang, code)).collect();
        let target = Target::Partnership(it.partnership.id.clone());
        vec![
            Cell::new(it.partnership.name()).to(target).and(&it.partnership.id, Paint::Faint),
            Cell::new(status(lang, it.status)),
            Cell::new(super::head::unit(labels, it.partnership).unwrap_or_default()),
            ends(labels, it),
            Cell::new(&kind(labels, it.partnership)),
            Cell::new(&countries.join(", ")),
        ]
    };
    Table::new(&head, &[], by_name(rows).map(cells))
}

/// One partnership of the list, for machines.
fn object<'a>(row: &'a ListRow<'_>) -> JsonObject<'a> {
    let (partnership, head) = (row.partnership, &row.partnership.head);
    JsonObject::default()
        .with("id", &partnership.id)
        .with("partnership", &partnership.id)
        .with("name", partnership.name())
        .with("status", row.status.spelling())
        .with("formality", head.formality.spelling())
        .with("category", head.category.as_ref())
        .with("unit", head.unit.as_ref())
        .list("countries", row.countries.iter().copied())
        .with("starts", head.starts)
        .with("ends", head.ends)
        .with("runs_until", row.term.runs_until)
        .with("ended", row.term.ended)
}

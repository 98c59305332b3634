//! What the partner may see of a dossier, as people read it and as `partners.show/1`: only keys that are named as the partner's, however deep they stand. A key
//! that nobody knows is nobody's to show.

use serde::Serialize;

use super::form::about::{About, HeadV1};
use super::form::page::{Block, FactList, Page, PageItem, paragraphs};
use super::form::report::{Edition, Report};
use super::show::{FileData, WithFile};
use super::{entry, head};
use crate::model::{Facts as _, Formality, Head, Schema, Shape, TomlValue};
use crate::report::partner::{ForPartner, HEAD, is_for_partner, schema_of};
use crate::text::clean::Clean;
use crate::words::labels::Labels;
use crate::words::lists::{and, capital};
use crate::words::{dates, overview, show as words};

/// As the partner reads it.
fn page(labels: Labels<'_>, about: &About, it: &ForPartner<'_>) -> Page {
    let lang = labels.lang;
    let mut page = Page::default();
    page.title(it.name);
    let parts = [
        it.is_formal.then(|| labels.of(Formality::Formal)),
        it.category.map(|category| labels.category(category)),
        it.unit.map(|unit| labels.unit(unit)),
    ];
    page.text(&overview::in_short(labels, it.status, &parts));
    page.text(&words::for_partner(lang));
    page.prose(it.goal.unwrap_or_default());
    let key = |name| labels.key("Head", name);
    let mut facts = FactList::default();
    facts.add(&words::term_name(lang), words::term(lang, it.starts, it.ends));
    facts.add(key("owner"), it.owner);
    facts.add(key("domains"), Some(and(lang, &labels.all(it.domains))));
    facts.add(key("forms"), Some(and(lang, &labels.all(it.forms))));
    page.facts(facts);
    head::partners(labels, &mut page, it.partners);
    head::agreement(labels, &mut page, it.agreement);
    if !it.considerations.is_empty() {
        page.heading(&words::weighed_head(lang));
        for consideration in &it.considerations {
            let (what, notes) = entry::consideration(labels, &consideration.facts);
            let lead = format!("{} · {}", dates::day(lang, consideration.date), capital(&what));
            page.blocks.push(Block::Item(PageItem {
                lead: Clean::line(&lead),
                notes: notes.0,
                ..PageItem::default()
            }));
        }
    }
    if !it.decisions.is_empty() {
        page.heading(&words::decided_head(lang));
        for decision in &it.decisions {
            let parts = [labels.said(decision.outcome), labels.said(decision.by)];
            let what = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
            let lead = format!("{} · {}", dates::day(lang, decision.date), capital(&what));
            let notes = decision.reasons.map(|reasons| (Clean::default(), paragraphs(reasons)));
            let notes = notes.into_iter().collect();
            page.blocks.push(Block::Item(PageItem {
                lead: Clean::line(&lead),
                notes,
                ..PageItem::default()
            }));
        }
    }
    about.end(lang, &mut page);
    page
}

impl Report for WithFile<'_, ForPartner<'_>> {
    fn page(&self, edition: Edition<'_>) -> Page {
        page(edition.labels, edition.about, &self.report)
    }

    fn json(&self, edition: Edition<'_>) -> String {
        json(edition.about, &self.report, self.file)
    }
}

#[derive(Serialize)]
struct ForPartnerV1<'a> {
    #[serde(flatten)]
    about: HeadV1<'a>,
    #[serde(rename = "for")]
    reader: &'static str,
    id: &'a str,
    status: &'static str,
    #[serde(flatten)]
    file: FileData<'a>,
}

/// As machines read it.
pub fn json(about: &About, it: &ForPartner<'_>, file: &TomlValue) -> String {
    super::form::json::document(&ForPartnerV1 {
        about: about.head("partners.show/1"),
        reader: "partner",
        id: it.id,
        status: it.status.spelling(),
        file: for_partner(it, file),
    })
}

/// What is named as the partner's to see, of the entries that stand.
fn for_partner<'a>(it: &ForPartner<'_>, file: &'a TomlValue) -> FileData<'a> {
    let stands = |table: &str, id: &str| match table {
        "considerations" => it.considerations.iter().any(|entry| entry.id.as_str() == id),
        _ => it.decisions.iter().any(|decision| decision.id == id),
    };
    let mut kept = Vec::new();
    for (key, value) in file.entries() {
        if HEAD.contains(&key.as_str()) {
            let known = Head::SCHEMA.key(key).and_then(|key| known(key.shape, value));
            kept.extend(known.map(|value| (key.as_str(), value)));
        } else if let Some(schema) = schema_of(key) {
            let entries = value.entries().iter().filter(|(id, _)| stands(key, id));
            let shown = entries.map(|(id, entry)| (id.clone(), of_entry(key, schema, entry)));
            kept.push((key.as_str(), TomlValue::Table(shown.collect())));
        }
    }
    FileData(kept)
}

fn of_entry(table: &str, schema: &'static Schema, entry: &TomlValue) -> TomlValue {
    let fields = entry.entries().iter().filter(|(field, _)| is_for_partner(table, field));
    let shown = fields.filter_map(|(field, value)| {
        let shape = schema.key(field).map_or(Shape::Day, |key| key.shape);
        Some((field.clone(), known(shape, value)?))
    });
    TomlValue::Table(shown.collect())
}

/// A value of the shape that its key has, with the keys in it that the format knows.
fn known(shape: Shape, value: &TomlValue) -> Option<TomlValue> {
    match (shape, value) {
        (Shape::Table(schema), TomlValue::Table(_)) => Some(of_schema(schema, value)),
        (Shape::Tables(schema), TomlValue::List(all)) => {
            let tables = all.iter().filter(|it| matches!(it, TomlValue::Table(_)));
            Some(TomlValue::List(tables.map(|it| of_schema(schema, it)).collect()))
        }
        (Shape::Texts | Shape::Words(_) | Shape::Numbers(..), TomlValue::List(all)) => {
            Some(TomlValue::List(all.iter().filter(|it| is_plain(it)).cloned().collect()))
        }
        (
            Shape::Text
            | Shape::Prose
            | Shape::Day
            | Shape::Flag
            | Shape::Number(..)
            | Shape::Interval
            | Shape::Word(_),
            value,
        ) => Some(value.clone()).filter(is_plain),
        _ => None,
    }
}

fn of_schema(schema: &'static Schema, table: &TomlValue) -> TomlValue {
    let fields = table.entries().iter();
    let shown = fields.filter_map(|(key, value)| Some((key.clone(), known(schema.key(key)?.shape, value)?)));
    TomlValue::Table(shown.collect())
}

fn is_plain(value: &TomlValue) -> bool {
    !matches!(value, TomlValue::List(_) | TomlValue::Table(_))
}

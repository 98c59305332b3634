//! What the partner may see of a dossier, as people read it and as `partners.show/1`: only keys that are named as the
//! partner's, however deep they stand. A key that nobody knows is nobody's to show.

use super::dossier::WithFile;
use super::form::json::{Json, JsonObject};
use super::form::page::{FactList, Page, PageItem, paragraphs};
use super::form::report::{Edition, Report};
use super::{entry, head};
use crate::model::{Facts as _, Formality, Head, Schema, Shape, TomlValue};
use crate::report::partner::{ForPartner, HEAD, is_for_partner, schema_of};
use crate::text::clean::Clean;
use crate::words::lists::{and, capital};
use crate::words::{dates, overview, pages, show as words};

impl Report for WithFile<'_, ForPartner<'_>> {
    fn page(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let (lang, it) = (labels.lang, &self.report);
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
        facts.add(&words::term_name(lang), words::term(lang, it.term));
        facts.add(key("owner"), it.owner);
        facts.add(key("domains"), Some(and(lang, &labels.all(it.domains))));
        facts.add(key("forms"), Some(and(lang, &labels.all(it.forms))));
        page.facts(facts);
        head::partners(labels, &mut page, it.partners);
        head::agreement(labels, &mut page, it.agreement);
        if !it.considerations.is_empty() {
            page.heading(&words::weighed_head(lang));
            page.items(it.considerations.iter().map(|consideration| {
                let (what, notes) = entry::consideration(labels, &consideration.facts);
                let lead = format!("{} · {}", dates::day(lang, consideration.date), capital(&what));
                PageItem::new(&lead, "", notes)
            }));
        }
        if !it.decisions.is_empty() {
            page.heading(&words::decided_head(lang));
            page.items(it.decisions.iter().map(|decision| {
                let parts = [labels.said(decision.outcome), labels.said(decision.by)];
                let what = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
                let lead = format!("{} · {}", dates::day(lang, decision.date), capital(&what));
                let notes = decision.reasons.map(|reasons| (Clean::default(), paragraphs(reasons)));
                PageItem::new(&lead, "", FactList(notes.into_iter().collect()))
            }));
        }
        about.end(lang, &mut page);
        page
    }

    /// As a letter: with the contacts, and the question whether they are still right.
    fn for_browser(&self, edition: Edition<'_>) -> Page {
        let (labels, contacts) = (edition.labels, self.report.contacts);
        let mut page = self.page(edition);
        if !contacts.is_empty() {
            let foot = page.blocks.pop();
            page.heading(&pages::contacts_right_head(labels.lang));
            page.text(&pages::contacts_right(labels.lang));
            page.items(contacts.iter().map(|(name, contact)| head::contact_item(labels, name, contact)));
            page.blocks.extend(foot);
        }
        page
    }

    fn json(&self, edition: Edition<'_>) -> String {
        let it = &self.report;
        edition
            .about
            .document("partners.show/1")
            .with("for", "partner")
            .with("id", it.id)
            .with("partnership", it.id)
            .with("status", it.status.spelling())
            .with("runs_until", it.term.runs_until)
            .and(for_partner(it, self.file))
            .written()
    }
}

/// What is named as the partner's to see, of the entries that stand.
fn for_partner<'a>(it: &ForPartner<'_>, file: &'a TomlValue) -> JsonObject<'a> {
    let stands = |table: &str, id: &str| match table {
        "considerations" => it.considerations.iter().any(|entry| entry.id.as_str() == id),
        _ => it.decisions.iter().any(|decision| decision.id == id),
    };
    let kept = file.entries().iter().filter_map(|(key, value)| {
        if HEAD.contains(&key.as_str()) {
            return Some((key, known(Head::SCHEMA.key(key)?.shape, value)?));
        }
        let schema = schema_of(key)?;
        let entries = value.entries().iter().filter(|(id, _)| stands(key, id));
        let shown = entries.map(|(id, entry)| (id, of_entry(key, schema, entry)));
        Some((key, shown.collect::<JsonObject<'_>>().into()))
    });
    kept.collect()
}

fn of_entry<'a>(table: &str, schema: &'static Schema, entry: &'a TomlValue) -> JsonObject<'a> {
    let fields = entry.entries().iter().filter(|(field, _)| is_for_partner(table, field));
    let shown = fields.filter_map(|(field, value)| {
        let shape = schema.key(field).map_or(Shape::Day, |key| key.shape);
        Some((field, known(shape, value)?))
    });
    shown.collect()
}

/// A value of the shape that its key has, with the keys in it that the format knows.
fn known(shape: Shape, value: &TomlValue) -> Option<Json<'_>> {
    match (shape, value) {
        (Shape::Table(schema), TomlValue::Table(_)) => Some(of_schema(schema, value).into()),
        (Shape::Tables(schema), TomlValue::List(all)) => {
            let tables = all.iter().filter(|it| matches!(it, TomlValue::Table(_)));
            Some(tables.map(|it| of_schema(schema, it)).collect::<Vec<_>>().into())
        }
        (Shape::Texts | Shape::Words(_) | Shape::Numbers(..), TomlValue::List(all)) => {
            Some(all.iter().filter(|it| is_plain(it)).collect::<Vec<_>>().into())
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
        ) => is_plain(value).then(|| value.into()),
        _ => None,
    }
}

fn of_schema<'a>(schema: &'static Schema, table: &'a TomlValue) -> JsonObject<'a> {
    let fields = table.entries().iter();
    fields.filter_map(|(key, value)| Some((key, known(schema.key(key)?.shape, value)?))).collect()
}

fn is_plain(value: &TomlValue) -> bool {
    !matches!(value, TomlValue::List(_) | TomlValue::Table(_))
}

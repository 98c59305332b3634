//! What the partner may see, as `partners.show/1`: only keys that are named as the partner's, however deep they stand. A key
//! that nobody knows is nobody's to show.

use serde::Serialize;

use super::form::about::{About, HeadV1};
use super::show::File;
use crate::model::Head;
use crate::model::facts::{Facts as _, Schema, Shape};
use crate::model::toml_value::TomlValue;
use crate::report::partner::{ForPartner, HEAD, is_for_partner, schema_of};

#[derive(Serialize)]
struct ForPartnerV1<'a> {
    #[serde(flatten)]
    about: HeadV1<'a>,
    #[serde(rename = "for")]
    reader: &'static str,
    id: &'a str,
    status: &'static str,
    #[serde(flatten)]
    file: File<'a>,
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
fn for_partner<'a>(it: &ForPartner<'_>, file: &'a TomlValue) -> File<'a> {
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
    File(kept)
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

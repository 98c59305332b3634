//! `partners.export/1`, brought back: JSON has no days, so the format's own keys tell which texts are days.

use std::path::Path;

use serde_json::Value;

use super::exported::ReturningFile;
use super::source;
use crate::context::Context;
use crate::disk::table;
use crate::document::{literal, path};
use crate::model::{Key, Schema, Shape, TomlValue};
use crate::outcome::Fault;
use crate::report::export::{File, schema_at};
use crate::words::import_file as words;

/// The format that is taken back.
const FORMAT: &str = "partners.export/1";

/// The files in a document that `export` wrote; nothing when it is no JSON.
pub(super) fn of_json(context: &Context, file: &Path) -> Result<Option<Vec<ReturningFile>>, Fault> {
    let bytes = table::bytes(&context.surroundings.directory.join(file));
    let bytes = bytes.map_err(|fault| source::unread(context, file, fault))?;
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let is_json = text.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{');
    if !is_json {
        return Ok(None);
    }
    let name = source::name(file);
    let read: Value = serde_json::from_slice(text)
        .map_err(|error| Fault::request(words::no_json(context.lang, &name, error.line())))?;
    if read.get("format").and_then(Value::as_str) != Some(FORMAT) {
        let fault = Fault::request(words::other_json(context.lang, &name));
        return Err(fault.hint(words::other_json_help(context.lang)));
    }
    let none = Vec::new();
    let partnerships = read.get("partnerships").and_then(Value::as_array).unwrap_or(&none);
    let policy = read.get("policy").filter(|policy| policy.is_object()).map(|policy| ReturningFile {
        row: 0,
        file: of_file("", "", policy, read.get("policy_toml")),
        problems: Vec::new(),
    });
    let text =
        |value: &Value, key: &str| value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
    let one = |(at, value): (usize, &Value)| ReturningFile {
        row: at + 1,
        file: of_file(&text(value, "id"), &text(value, "folder"), &value["file"], value.get("toml")),
        problems: Vec::new(),
    };
    Ok(Some(policy.into_iter().chain(partnerships.iter().enumerate().map(one)).collect()))
}

fn of_file(id: &str, folder: &str, value: &Value, toml: Option<&Value>) -> File {
    let Value::Object(entries) = value else {
        return File { id: id.to_owned(), folder: folder.to_owned(), tree: TomlValue::Table(Vec::new()) };
    };
    let of_key = |(key, value): (&String, &Value)| {
        let known = schema_at(id.is_empty(), key);
        (key.clone(), tree(value, known.map(|key| key.shape), known.and_then(Key::below)))
    };
    let mut tree = TomlValue::Table(entries.iter().map(of_key).collect());
    for (at, text) in toml.and_then(Value::as_object).into_iter().flatten() {
        // The places in a list are no keys that TOML has bare, but they read as such.
        if let (Some(keys), Some(value)) = (path(at), text.as_str().and_then(literal)) {
            tree.put(&keys, value);
        }
    }
    File { id: id.to_owned(), folder: folder.to_owned(), tree }
}

fn tree(value: &Value, shape: Option<Shape>, schema: Option<&'static Schema>) -> TomlValue {
    match value {
        Value::String(text) => {
            let is_day = matches!(shape, Some(Shape::Day | Shape::NamedDays));
            let day = text.parse::<crate::model::Day>().ok().filter(|_| is_day);
            day.map_or_else(|| TomlValue::Text(text.clone()), |day| TomlValue::Moment(day.to_string()))
        }
        Value::Bool(flag) => TomlValue::Flag(*flag),
        Value::Number(number) => {
            number.as_i64().map_or_else(|| TomlValue::Real(number.to_string()), TomlValue::Number)
        }
        Value::Null => TomlValue::Text(String::new()),
        Value::Array(list) => TomlValue::List(
            list.iter()
                .map(|value| {
                    let of_one = if matches!(shape, Some(Shape::Tables(_))) { schema } else { None };
                    tree(value, None, of_one)
                })
                .collect(),
        ),
        Value::Object(entries) => {
            let is_named = matches!(shape, Some(Shape::Named(_) | Shape::Entries(_)));
            let of_key = |(key, value): (&String, &Value)| {
                if is_named {
                    return (key.clone(), entry(value, shape, schema));
                }
                let known = schema.and_then(|it| it.key(key));
                let inherited = crate::report::export::inherited(known.map(|key| key.shape), shape);
                (key.clone(), tree(value, inherited, known.and_then(Key::below)))
            };
            TomlValue::Table(entries.iter().map(of_key).collect())
        }
    }
}

/// A table under a name of the writer's choice: an entry may also have what any entry has.
fn entry(value: &Value, shape: Option<Shape>, schema: Option<&'static Schema>) -> TomlValue {
    let Value::Object(entries) = value else { return tree(value, None, None) };
    let of_key = |(key, value): (&String, &Value)| {
        let known = schema.and_then(|it| it.key(key)).or_else(|| crate::report::export::common(shape, key));
        (key.clone(), tree(value, known.map(|key| key.shape), known.and_then(Key::below)))
    };
    TomlValue::Table(entries.iter().map(of_key).collect())
}

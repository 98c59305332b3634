//! A whole file from values: the keys that the format knows in its own order, each table under its header, and the longest text
//! of an entry at its end.

use std::fmt::Write as _;
use std::sync::LazyLock;

use super::write::{bare_or_quoted, value as written};
use crate::model::{Dossier, Facts as _, Head, Key, Policy, Schema, Shape, TomlValue, Value};

/// The keys of a partnership's file: those of its head, then those of its dossier.
static FILE: LazyLock<Schema> = LazyLock::new(|| Schema {
    name: "File",
    keys: Vec::leak([Head::SCHEMA.keys, Dossier::SCHEMA.keys].concat()),
});

/// The text of a partnership's file.
pub fn partnership(tree: &TomlValue) -> String {
    file(tree, &FILE)
}

/// The text of `register.toml`, or of a part of it.
pub fn policy(tree: &TomlValue) -> String {
    file(tree, Policy::SCHEMA)
}

fn file(tree: &TomlValue, schema: &'static Schema) -> String {
    let mut text = String::new();
    table(&mut text, "", tree, Some(schema), false);
    text
}

/// A table: its own values, then the tables in it.
fn table(text: &mut String, header: &str, tree: &TomlValue, schema: Option<&'static Schema>, is_entry: bool) {
    let entries = in_order(tree, schema);
    let (mut lines, mut tables) = (Vec::new(), Vec::new());
    for (key, value) in entries {
        let shape = schema.and_then(|it| it.key(key)).map(|key| key.shape);
        let is_inside = !header.is_empty() && shape.is_none_or(|shape| matches!(shape, Shape::Table(_)));
        match value {
            // A small table of a list's table, or of an entry, stands on its own line.
            TomlValue::Table(inner) if is_inside && is_small(inner) && !is_header(key) => {
                lines.push((key, value));
            }
            TomlValue::Table(_) => tables.push((key, value)),
            TomlValue::List(list)
                if !list.is_empty() && list.iter().all(|it| matches!(it, TomlValue::Table(_))) =>
            {
                tables.push((key, value));
            }
            _ => lines.push((key, value)),
        }
    }
    if is_entry {
        let length = |value: &TomlValue| if let TomlValue::Text(text) = value { text.len() } else { 0 };
        let longest =
            (0..lines.len()).max_by_key(|at| length(lines[*at].1)).filter(|at| length(lines[*at].1) > 40);
        if let Some(at) = longest {
            let last = lines.remove(at);
            lines.push(last);
        }
    }
    for (key, value) in lines {
        let shape = schema.and_then(|it| it.key(key)).map(|key| key.shape);
        let _ = writeln!(text, "{} = {}", bare_or_quoted(key), line(value, shape));
    }
    for (key, value) in tables {
        let of_key = schema.and_then(|it| it.key(key));
        let name =
            if header.is_empty() { bare_or_quoted(key) } else { format!("{header}.{}", bare_or_quoted(key)) };
        match (value, of_key.map(|key| key.shape)) {
            (TomlValue::List(list), _) => {
                for one in list {
                    let _ = writeln!(text, "\n[[{name}]]");
                    table(text, &name, one, of_key.and_then(Key::below), false);
                }
            }
            (TomlValue::Table(named), Some(Shape::Named(_) | Shape::Entries(_)))
                if !named.is_empty() && named.iter().all(|(_, it)| matches!(it, TomlValue::Table(_))) =>
            {
                let is_entry = matches!(of_key.map(|key| key.shape), Some(Shape::Entries(_)));
                for (one, inner) in named {
                    let name = format!("{name}.{}", bare_or_quoted(one));
                    let _ = writeln!(text, "\n[{name}]");
                    table(text, &name, inner, of_key.and_then(Key::below), is_entry);
                }
            }
            (inner, _) => {
                let _ = writeln!(text, "{}[{name}]", if header.is_empty() { "\n" } else { "" });
                table(text, &name, inner, of_key.and_then(Key::below), false);
            }
        }
    }
}

/// The keys that the format knows in its order, then the others as they came.
fn in_order<'t>(tree: &'t TomlValue, schema: Option<&'static Schema>) -> Vec<(&'t str, &'t TomlValue)> {
    let place = |key: &str| {
        let known = schema.and_then(|schema| schema.keys.iter().position(|it| it.name == key));
        // An entry's date goes first, and is no key of its kind.
        if key == "date" { 0 } else { known.map_or(usize::MAX, |at| at + 1) }
    };
    let mut entries: Vec<_> = tree.entries().iter().map(|(key, value)| (key.as_str(), value)).collect();
    entries.sort_by_key(|(key, _)| place(key));
    entries
}

/// The tables of a consideration have headers of their own, however small.
fn is_header(key: &str) -> bool {
    matches!(key, "content" | "profile" | "objectives" | "risks")
}

fn is_small(entries: &[(String, TomlValue)]) -> bool {
    entries.iter().all(|(_, value)| !matches!(value, TomlValue::Table(_) | TomlValue::List(_)))
}

fn line(value: &TomlValue, shape: Option<Shape>) -> String {
    match value {
        TomlValue::Text(text) if text.contains('\n') || matches!(shape, Some(Shape::Prose)) => {
            written(&Value::Prose(text.clone()))
        }
        other => other.literal(),
    }
}

//! Everything in a register as records, one for each row of a spreadsheet: a partnership, and each of its partners, themes,
//! contacts, risks and entries. Nothing is left out, so that all of it can come back.

use crate::model::toml_value::key_text;
use crate::model::{Common, Day, Dossier, Facts as _, Head, Key, Policy, Schema, Shape, TomlValue};

pub use super::export_cell::{LITERAL, Leaf, leaf, read};

/// The table of the records that are a partnership's own.
pub const PARTNERSHIPS: &str = "partnerships";
/// The table of the record that is the institution's.
pub const REGISTER: &str = "register";
/// The column of the folder that a partnership's file is in.
pub const FOLDER: &str = "folder";

/// A file of the register.
#[derive(Clone, Debug, PartialEq)]
pub struct File {
    /// The partnership's id; empty for `register.toml`.
    pub id: String,
    /// The folder below `partnerships/`, with `/`.
    pub folder: String,
    pub tree: TomlValue,
}

/// The register's files, or those of one partnership.
#[derive(Clone, Debug, PartialEq)]
pub struct Export {
    /// The partnership that was asked for.
    pub of: Option<String>,
    pub files: Vec<File>,
}

/// A row of a spreadsheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    pub partnership: String,
    /// The table that it is a row of.
    pub table: String,
    /// Which of them: an entry's id, a name, or a number from 1.
    pub entry: String,
    /// What it says, by the path of its key within it.
    pub cells: Vec<(String, Leaf)>,
}

/// The keys of a partnership's file.
pub fn schema_at(is_policy: bool, key: &str) -> Option<&'static Key> {
    if is_policy {
        return Policy::SCHEMA.key(key);
    }
    Head::SCHEMA.key(key).or_else(|| Dossier::SCHEMA.key(key))
}

/// The records of a file.
pub fn records(file: &File) -> Vec<Record> {
    let is_policy = file.id.is_empty();
    let table = if is_policy { REGISTER } else { PARTNERSHIPS };
    let mut own = Record {
        partnership: file.id.clone(),
        table: table.to_owned(),
        entry: String::new(),
        cells: Vec::new(),
    };
    if !file.folder.is_empty() {
        own.cells.push((FOLDER.to_owned(), Leaf::Text(file.folder.clone())));
    }
    let mut records = vec![own];
    for (key, value) in file.tree.entries() {
        let shape = schema_at(is_policy, key).map(|key| key.shape);
        let inner = schema_at(is_policy, key).and_then(Key::below);
        gather(&mut records, 0, &key_text(key), &key_text(key), value, shape, inner);
    }
    records
}

/// Puts a value into a record, or makes records of the tables in it.
fn gather(
    records: &mut Vec<Record>,
    at: usize,
    path: &str,
    table: &str,
    value: &TomlValue,
    shape: Option<Shape>,
    schema: Option<&'static Schema>,
) {
    let is_table = |it: &TomlValue| matches!(it, TomlValue::Table(_));
    let rows: Vec<(String, &TomlValue)> = match (value, shape) {
        (TomlValue::List(list), Some(Shape::Tables(_))) if !list.is_empty() && list.iter().all(is_table) => {
            list.iter().enumerate().map(|(at, it)| ((at + 1).to_string(), it)).collect()
        }
        (TomlValue::Table(named), Some(Shape::Named(_) | Shape::Entries(_)))
            if !named.is_empty() && named.iter().all(|(_, it)| is_table(it)) =>
        {
            named.iter().map(|(name, it)| (name.clone(), it)).collect()
        }
        (TomlValue::Table(entries), _) if !entries.is_empty() => {
            for (key, value) in entries {
                let of_key = schema.and_then(|it| it.key(key));
                let path = format!("{path}.{}", key_text(key));
                let table = format!("{table}.{}", key_text(key));
                let of_value = inherited(of_key.map(|it| it.shape), shape);
                gather(records, at, &path, &table, value, of_value, of_key.and_then(Key::below));
            }
            return;
        }
        _ => {
            records[at].cells.push((path.to_owned(), leaf(value, shape)));
            return;
        }
    };
    for (entry, inner) in rows {
        let partnership = records[at].partnership.clone();
        records.push(Record { partnership, table: table.to_owned(), entry, cells: Vec::new() });
        let at = records.len() - 1;
        for (key, value) in inner.entries() {
            let of_key = schema.and_then(|it| it.key(key)).or_else(|| common(shape, key));
            let table = format!("{table}.{}", key_text(key));
            gather(
                records,
                at,
                &key_text(key),
                &table,
                value,
                of_key.map(|it| it.shape),
                of_key.and_then(Key::below),
            );
        }
    }
}

/// A key that any entry may have.
pub fn common(shape: Option<Shape>, key: &str) -> Option<&'static Key> {
    let is_entry = matches!(shape, Some(Shape::Entries(_)));
    is_entry.then(|| Common::SCHEMA.key(key)).flatten()
}

/// The values that JSON has no type for, by their path: as TOML.
pub fn exceptions(file: &File) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for (key, value) in file.tree.entries() {
        let of_key = schema_at(file.id.is_empty(), key);
        odd(&mut found, &key_text(key), value, of_key.map(|key| key.shape), of_key.and_then(Key::below));
    }
    found
}

fn odd(
    found: &mut Vec<(String, String)>,
    path: &str,
    value: &TomlValue,
    shape: Option<Shape>,
    schema: Option<&'static Schema>,
) {
    let is_day = matches!(shape, Some(Shape::Day | Shape::NamedDays));
    let is_odd = match value {
        TomlValue::Moment(text) => !is_day || text.parse::<Day>().is_err(),
        TomlValue::Text(text) => is_day && text.parse::<Day>().is_ok(),
        TomlValue::Real(_) => true,
        TomlValue::Number(_) | TomlValue::Flag(_) => false,
        TomlValue::List(list) => {
            for (at, value) in list.iter().enumerate() {
                let of_one = if matches!(shape, Some(Shape::Tables(_))) { schema } else { None };
                odd(found, &format!("{path}.{at}"), value, None, of_one);
            }
            return;
        }
        TomlValue::Table(entries) => {
            let is_named = matches!(shape, Some(Shape::Named(_) | Shape::Entries(_)));
            for (key, value) in entries {
                let path = format!("{path}.{}", key_text(key));
                if !is_named {
                    let of_key = schema.and_then(|it| it.key(key));
                    odd(
                        found,
                        &path,
                        value,
                        inherited(of_key.map(|it| it.shape), shape),
                        of_key.and_then(Key::below),
                    );
                    continue;
                }
                for (key, value) in value.entries() {
                    let of_key = schema.and_then(|it| it.key(key)).or_else(|| common(shape, key));
                    let path = format!("{path}.{}", key_text(key));
                    odd(found, &path, value, of_key.map(|it| it.shape), of_key.and_then(Key::below));
                }
            }
            return;
        }
    };
    if is_odd {
        found.push((path.to_owned(), value.literal()));
    }
}

/// The shape of a key within a record, by the table of the record.
pub fn shape_of(table: &str, path: &[String]) -> Option<Shape> {
    let is_policy = table == REGISTER || is_of_policy(table);
    let mut keys: Vec<&str> = Vec::new();
    if table != REGISTER && table != PARTNERSHIPS {
        keys.extend(table.split('.'));
    }
    let (mut schema, mut shape, mut is_first) = (None::<&Schema>, None, true);
    for key in keys.into_iter().chain(path.iter().map(String::as_str)) {
        let of_key = if is_first { schema_at(is_policy, key) } else { schema.and_then(|it| it.key(key)) };
        let of_key = of_key.or_else(|| if is_first { None } else { common(shape, key) });
        (is_first, shape, schema) =
            (false, inherited(of_key.map(|it| it.shape), shape), of_key.and_then(Key::below));
    }
    shape
}

/// What stands below texts by name is text, and below dates by name a date.
pub fn inherited(own: Option<Shape>, above: Option<Shape>) -> Option<Shape> {
    own.or(match above {
        Some(Shape::ByWord(_) | Shape::NamedTexts) => Some(Shape::Text),
        Some(Shape::NamedDays) => Some(Shape::NamedDays),
        _ => None,
    })
}

/// Whether a table is one of `register.toml`.
pub fn is_of_policy(table: &str) -> bool {
    matches!(table, "units" | "categories" | "routes")
}

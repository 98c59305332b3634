//! The entries of a text as data, each as it is written, whether or not it is as the format has it.

use std::borrow::Cow;

use toml::de::{DeTable, DeValue};

use super::tree::{Node, Table, Value};
use super::{plain, without_mark};
use crate::model::Kind;
use crate::model::content::Content;

/// An entry as it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// What it says.
    pub content: Content,
}

/// Every entry of a text, in the order in which kinds and entries first appear.
pub fn written(text: &str) -> Vec<Written> {
    let text = without_mark(text);
    plain::read(text)
        .and_then(|tree| of_plain(&tree))
        .unwrap_or_else(|| of_tree(DeTable::parse_recoverable(text).0.get_ref()))
}

pub(super) fn of_tree(tree: &DeTable<'_>) -> Vec<Written> {
    let mut entries = Vec::new();
    for (name, value) in tree {
        let kind = Kind::ALL.iter().find(|kind| kind.table() == name.get_ref().as_ref());
        let (Some(kind), Some(table)) = (kind, value.get_ref().as_table()) else { continue };
        entries.extend(table.iter().map(|(id, value)| Written {
            kind: *kind,
            id: id.get_ref().to_string(),
            content: content(value.get_ref()),
        }));
    }
    entries
}

/// The same of what the plain reader read; nothing where that does not tell how a value was written.
pub(super) fn of_plain(tree: &Table<'_>) -> Option<Vec<Written>> {
    let mut entries = Vec::new();
    for (name, node) in tree.iter() {
        let kind = Kind::ALL.iter().find(|kind| kind.table() == name.name);
        let (Some(kind), Some(table)) = (kind, node.table()) else { continue };
        for (id, node) in table.iter() {
            entries.push(Written { kind: *kind, id: id.name.to_string(), content: plain_content(node)? });
        }
    }
    Some(entries)
}

/// A whole file as data, and whether every line of it could be read.
pub fn contents(text: &str) -> (Content, bool) {
    let (tree, errors) = DeTable::parse_recoverable(without_mark(text));
    let keys = tree.get_ref().iter().map(|(key, it)| (key.get_ref().to_string(), content(it.get_ref())));
    (Content::Table(keys.collect()), errors.is_empty())
}

fn content(value: &DeValue<'_>) -> Content {
    match value {
        DeValue::String(text) => Content::Text(unix_lines(text).into_owned()),
        DeValue::Boolean(flag) => Content::Flag(*flag),
        DeValue::Datetime(moment) => Content::Moment(moment.to_string()),
        DeValue::Integer(number) => Content::Number(integer(number.as_str(), number.radix())),
        // With a point, so that `1.0` is not `1`.
        DeValue::Float(number) => Content::Number(
            number
                .as_str()
                .parse::<f64>()
                .map_or_else(|_| number.as_str().to_owned(), |number| format!("{number:?}")),
        ),
        DeValue::Array(list) => Content::List(list.iter().map(|it| content(it.get_ref())).collect()),
        DeValue::Table(table) => {
            let keys = table.iter().map(|(key, it)| (key.get_ref().to_string(), content(it.get_ref())));
            Content::Table(keys.collect())
        }
    }
}

fn plain_content(node: &Node<'_>) -> Option<Content> {
    Some(match &node.value {
        Value::Text(text) => Content::Text(unix_lines(text).into_owned()),
        Value::Flag(flag) => Content::Flag(*flag),
        Value::Day(day) => Content::Moment(day.to_string()),
        Value::Integer(number, radix) => Content::Number(integer(number, *radix)),
        Value::Float | Value::Time => return None,
        Value::List(list) => Content::List(list.iter().map(plain_content).collect::<Option<_>>()?),
        Value::Table(table) => {
            let keys = table.iter().map(|(key, it)| Some((key.name.to_string(), plain_content(it)?)));
            Content::Table(keys.collect::<Option<_>>()?)
        }
    })
}

/// A whole number in decimal digits, as far as it is no larger than the format has it.
fn integer(number: &str, radix: u32) -> String {
    i64::from_str_radix(number, radix).map_or_else(|_| number.to_owned(), |number| number.to_string())
}

fn unix_lines(text: &str) -> Cow<'_, str> {
    if text.contains("\r\n") { Cow::Owned(text.replace("\r\n", "\n")) } else { Cow::Borrowed(text) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(text: &str) -> Written {
        let mut all = written(text);
        assert_eq!(all.len(), 1, "{all:?}");
        all.remove(0)
    }

    #[test]
    fn how_an_entry_is_written_makes_no_difference() {
        let plain = "[signals.x]\ndate = 2026-01-05\nsummary = \"a\\nb\"\ntouches = [\"y\", \"z\"]\nn = 10\nr = 1.5\n\
            [signals.x.redacted]\nby = \"w\"\n";
        let odd = "\u{feff}signals.x = { redacted.by = 'w', r = 15e-1, n = 0xA, \"touches\" = [ 'y',\r\n  'z', ],\
            summary = \"\"\"\r\na\r\nb\"\"\", date = 2026-01-05 }\r\n";
        assert_eq!(one(plain), one(odd));
    }

    #[test]
    fn what_an_entry_says_makes_one() {
        let all = [
            "a = 1",
            "a = 1.0",
            "a = \"1\"",
            "a = true",
            "a = [1]",
            "a = [\"1\"]",
            "a = 2026-01-01",
            "a = \"2026-01-01\"",
            "a = \"b\\n\"",
            "a = \"b\"",
            "a = \" b\"",
            "a = { b = 1 }",
            "b = 1",
            "",
        ];
        let contents: Vec<_> = all.iter().map(|it| one(&format!("[signals.x]\n{it}\n")).content).collect();
        for (at, content) in contents.iter().enumerate() {
            assert_eq!(contents.iter().position(|it| it == content), Some(at), "{}", all[at]);
        }
    }

    #[test]
    fn what_is_no_entry_is_passed_over() {
        assert_eq!(written("name = \"x\"\n[own.signals.x]\na = 1\n[sginals.x]\na = 1\n"), []);
        let kinds: Vec<_> =
            written("[decisions.y]\n[signals.x]\n[decisions.x]\n").iter().map(|it| it.kind).collect();
        assert_eq!(kinds, [Kind::Decision, Kind::Decision, Kind::Signal]);
    }
}

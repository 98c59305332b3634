//! A file as values: the whole of it, or its entries; and the values that stand alone in the cells of an export.

use toml::de::DeTable;

use super::{Node, SpannedTable, SpannedValue, plain, without_mark};
use crate::model::{Kind, TomlValue};

/// An entry as it is written, whether or not it is as the format has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub kind: Kind,
    pub id: String,
    /// What it says, in the one spelling of that.
    pub content: TomlValue,
}

/// Everything a file says, and whether every line of it could be read.
pub fn values(text: &str) -> (TomlValue, bool) {
    let (tree, is_whole) = tree(text);
    (table(tree), is_whole)
}

/// Everything a file says; nothing when a line of it cannot be read.
pub fn whole_values(text: &str) -> Option<TomlValue> {
    let (values, is_whole) = values(text);
    is_whole.then_some(values)
}

/// Every entry of a text, in the order in which kinds and entries first appear.
pub fn written(text: &str) -> Vec<Written> {
    let mut entries = Vec::new();
    for (name, node) in tree(text).0.0 {
        let kind = Kind::of_table(&name.name);
        let (Some(kind), SpannedValue::Table(table)) = (kind, node.value) else { continue };
        entries.extend(table.0.into_iter().map(|(id, node)| Written {
            kind,
            id: id.name.into_owned(),
            content: value(node).canonical(),
        }));
    }
    entries
}

/// The value that a literal is.
pub fn literal(text: &str) -> Option<TomlValue> {
    match whole_values(&format!("value = {text}"))? {
        TomlValue::Table(mut entries) if entries.len() == 1 => entries.pop().map(|(_, value)| value),
        _ => None,
    }
}

/// The keys of a path.
pub fn path(text: &str) -> Option<Vec<String>> {
    let mut keys = Vec::new();
    let mut tree = whole_values(&format!("{text} = 0"))?;
    loop {
        match tree {
            TomlValue::Table(mut entries) if entries.len() == 1 => {
                let (key, value) = entries.pop()?;
                keys.push(key);
                tree = value;
            }
            TomlValue::Number(0) if !keys.is_empty() => return Some(keys),
            _ => return None,
        }
    }
}

fn tree(text: &str) -> (SpannedTable<'_>, bool) {
    let text = without_mark(text);
    plain::read(text).map_or_else(
        || {
            let (tree, errors) = DeTable::parse_recoverable(text);
            (SpannedTable::from(tree.into_inner()), errors.is_empty())
        },
        |tree| (tree, true),
    )
}

fn table(table: SpannedTable<'_>) -> TomlValue {
    // No more room than there are keys: an export holds all of a register at once.
    let mut entries = Vec::with_capacity(table.0.len());
    entries.extend(table.0.into_iter().map(|(key, node)| (key.name.into_owned(), value(node))));
    TomlValue::Table(entries)
}

fn value(node: Node<'_>) -> TomlValue {
    match node.value {
        SpannedValue::Text(text) => TomlValue::Text(text.into_owned()),
        SpannedValue::Integer(digits, radix) => match i64::from_str_radix(&digits, radix) {
            Ok(number) => TomlValue::Number(number),
            Err(_) => TomlValue::Real(format!("{}{digits}", prefix(radix))),
        },
        SpannedValue::Float(text) => TomlValue::Real(text.into_owned()),
        SpannedValue::Flag(flag) => TomlValue::Flag(flag),
        SpannedValue::Day(day) => TomlValue::Moment(day.to_string()),
        SpannedValue::Time(text) => TomlValue::Moment(text),
        SpannedValue::List(list) => TomlValue::List(list.into_iter().map(value).collect()),
        SpannedValue::Table(inner) => table(inner),
    }
}

fn prefix(radix: u32) -> &'static str {
    match radix {
        2 => "0b",
        8 => "0o",
        16 => "0x",
        _ => "",
    }
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
    fn a_file_keeps_its_order_and_how_it_is_written() {
        let text = "\u{feff}z = 2026-01-05\na = [1, 0x10]\n[own]\nb = 1.50\nc = inf\nd = { e = true }\nf = 0xFFFFFFFFFFFFFFFFF\n";
        let named = |key: &str, value| (key.to_owned(), value);
        let real = |text: &str| TomlValue::Real(text.to_owned());
        let own = TomlValue::Table(vec![
            named("b", real("1.50")),
            named("c", real("inf")),
            named("d", TomlValue::Table(vec![named("e", TomlValue::Flag(true))])),
            named("f", real("0xFFFFFFFFFFFFFFFFF")),
        ]);
        let expected = vec![
            named("z", TomlValue::Moment("2026-01-05".to_owned())),
            named("a", TomlValue::List(vec![TomlValue::Number(1), TomlValue::Number(16)])),
            named("own", own),
        ];
        assert_eq!(values(text), (TomlValue::Table(expected), true));
    }

    #[test]
    fn what_is_written_as_a_literal_reads_back_the_same() {
        for text in ["a", "\"", "\\u", "\n", "\u{200d}\t\r\u{1}", "😀é", ""] {
            let tree = TomlValue::List(vec![
                TomlValue::Text(text.to_owned()),
                TomlValue::Moment("2024-01-01".to_owned()),
                TomlValue::Real("10.50".to_owned()),
            ]);
            assert_eq!(literal(&tree.literal()), Some(tree));
        }
        for text in ["99999999999999999999", "0xFFFFFFFFFFFFFFFFF", "nan", "-inf", "1e20"] {
            let value = TomlValue::Real(text.to_owned());
            assert_eq!(literal(text), Some(value.clone()));
            assert_eq!(value.clone().canonical(), value);
        }
        assert_eq!(literal("1_0.5"), Some(TomlValue::Real("10.5".to_owned())));
        assert_eq!(literal("1\nb = 2"), None);
        assert_eq!(path("own.\"a.b\".c-d"), Some(["own", "a.b", "c-d"].map(str::to_owned).to_vec()));
        assert_eq!([path("a b"), path(""), path("a = 1\nb")], [None, None, None]);
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
            "a = nan",
            "a = 99999999999999999999",
            "a = \"99999999999999999999\"",
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

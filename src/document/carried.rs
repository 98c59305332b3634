//! A file as values that can be taken along and brought back, each with the type that it has there.

use toml::de::{DeTable, DeValue};

use super::without_mark;
use crate::model::tree::Tree;

/// Everything a file says; nothing when a line of it cannot be read.
pub fn carried(text: &str) -> Option<Tree> {
    let (tree, errors) = DeTable::parse_recoverable(without_mark(text));
    errors.is_empty().then(|| table(tree.get_ref()))
}

/// The value that a literal is.
pub fn literal(text: &str) -> Option<Tree> {
    let whole = format!("value = {text}");
    match carried(&whole)? {
        Tree::Table(mut entries) if entries.len() == 1 => entries.pop().map(|(_, value)| value),
        _ => None,
    }
}

/// The keys of a path.
pub fn path(text: &str) -> Option<Vec<String>> {
    let mut keys = Vec::new();
    let mut tree = carried(&format!("{text} = 0"))?;
    loop {
        match tree {
            Tree::Table(mut entries) if entries.len() == 1 => {
                let (key, value) = entries.pop()?;
                keys.push(key);
                tree = value;
            }
            Tree::Number(0) if !keys.is_empty() => return Some(keys),
            _ => return None,
        }
    }
}

fn table(table: &DeTable<'_>) -> Tree {
    Tree::Table(table.iter().map(|(key, it)| (key.get_ref().to_string(), value(it.get_ref()))).collect())
}

fn value(it: &DeValue<'_>) -> Tree {
    match it {
        DeValue::String(text) => Tree::Text(text.to_string()),
        DeValue::Boolean(flag) => Tree::Flag(*flag),
        DeValue::Datetime(moment) => Tree::Moment(moment.to_string()),
        DeValue::Integer(number) => i64::from_str_radix(number.as_str(), number.radix())
            .map_or_else(|_| Tree::Text(number.as_str().to_owned()), Tree::Number),
        DeValue::Float(number) => Tree::Real(number.as_str().to_owned()),
        DeValue::Array(list) => Tree::List(list.iter().map(|it| value(it.get_ref())).collect()),
        DeValue::Table(inner) => table(inner),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_carried_reads_back_the_same() {
        for text in ["a", "\"", "\\u", "\n", "\u{200d}\t\r\u{1}", "😀é", ""] {
            let tree = Tree::List(vec![Tree::Text(text.to_owned()), Tree::Moment("2024-01-01".to_owned())]);
            assert_eq!(literal(&tree.literal()), Some(tree));
        }
        assert_eq!(literal("1\nb = 2"), None);
        assert_eq!(path("own.\"a.b\".c-d"), Some(["own", "a.b", "c-d"].map(str::to_owned).to_vec()));
        assert_eq!([path("a b"), path(""), path("a = 1\nb")], [None, None, None]);
    }
}

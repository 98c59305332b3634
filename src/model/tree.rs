//! A file as plain values, each of the type that the file gives it: for whoever takes the whole of it along, and back.

use super::facts::{Key, Schema, Shape};
use crate::text::hidden::hidden;

/// A value of a file.
#[derive(Clone, Debug, PartialEq)]
pub enum Tree {
    /// Text.
    Text(String),
    /// A whole number.
    Number(i64),
    /// True or false.
    Flag(bool),
    /// A date or a time, as it is written.
    Moment(String),
    /// A number with a point, as it is written.
    Real(String),
    /// A list.
    List(Vec<Tree>),
    /// A table, by key.
    Table(Vec<(String, Tree)>),
}

impl Tree {
    /// The keys of a table; of anything else none.
    pub fn entries(&self) -> &[(String, Self)] {
        if let Self::Table(entries) = self { entries } else { &[] }
    }

    /// The value under a key.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.entries().iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// Puts a value below keys, and makes the tables that lead to it.
    pub fn put(&mut self, path: &[String], value: Self) {
        let Some((key, rest)) = path.split_first() else {
            *self = value;
            return;
        };
        if let Self::List(list) = self
            && let Ok(at) = key.parse::<usize>()
        {
            if at <= list.len() {
                list.resize(list.len().max(at + 1), Self::Table(Vec::new()));
                list[at].put(rest, value);
            }
            return;
        }
        if !matches!(self, Self::Table(_)) {
            *self = Self::Table(Vec::new());
        }
        let Self::Table(entries) = self else { return };
        let at = entries.iter().position(|(name, _)| name == key).unwrap_or_else(|| {
            entries.push((key.clone(), Self::Table(Vec::new())));
            entries.len() - 1
        });
        entries[at].1.put(rest, value);
    }

    /// Whether two say the same, in whatever order their keys stand.
    pub fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Table(a), Self::Table(b)) => {
                a.len() == b.len()
                    && a.iter().all(|(key, value)| other.get(key).is_some_and(|other| value.is_same(other)))
            }
            (Self::List(a), Self::List(b)) => {
                a.len() == b.len() && a.iter().zip(b).all(|(a, b)| a.is_same(b))
            }
            (Self::Text(a), Self::Text(b)) => a.replace("\r\n", "\n") == b.replace("\r\n", "\n"),
            (a, b) => a == b,
        }
    }

    /// The value on one line, as TOML has it. What shows nothing is written by its number.
    pub fn literal(&self) -> String {
        match self {
            Self::Text(text) => quoted(text),
            Self::Number(number) => number.to_string(),
            Self::Flag(flag) => flag.to_string(),
            Self::Moment(text) | Self::Real(text) => text.clone(),
            Self::List(list) => {
                format!("[{}]", list.iter().map(Self::literal).collect::<Vec<_>>().join(", "))
            }
            Self::Table(entries) if entries.is_empty() => "{}".to_owned(),
            Self::Table(entries) => {
                let pair = |(key, value): &(String, Self)| format!("{} = {}", key_text(key), value.literal());
                format!("{{ {} }}", entries.iter().map(pair).collect::<Vec<_>>().join(", "))
            }
        }
    }
}

fn quoted(text: &str) -> String {
    let mut written = String::from("\"");
    for c in text.chars() {
        match c {
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            '\n' => written.push_str("\\n"),
            '\t' => written.push_str("\\t"),
            '\r' => written.push_str("\\r"),
            c if hidden(c).is_some() => written.extend(format!("\\U{:08X}", u32::from(c)).chars()),
            c => written.push(c),
        }
    }
    written + "\""
}

/// A key as a path has it: between quotation marks where it needs them.
pub fn key_text(key: &str) -> String {
    let is_bare = !key.is_empty()
        && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    if is_bare { key.to_owned() } else { quoted(key) }
}

/// What a schema says of a key in a table of it.
pub fn key_of(schema: Option<&'static Schema>, name: &str) -> Option<&'static Key> {
    schema?.key(name)
}

/// The schema of the tables below a key.
pub fn below(key: Option<&'static Key>) -> Option<&'static Schema> {
    match key?.shape {
        Shape::Table(schema) | Shape::Tables(schema) | Shape::Named(schema) | Shape::Entries(schema) => {
            Some(schema)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_put_below_keys_and_compared_whatever_their_order() {
        let path = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
        let mut tree = Tree::Table(vec![("partners".to_owned(), Tree::List(Vec::new()))]);
        tree.put(&path(&["partners", "0", "name"]), Tree::Text("A".to_owned()));
        tree.put(&path(&["own", "a.b"]), Tree::Number(1));
        let own = Tree::Table(vec![("a.b".to_owned(), Tree::Number(1))]);
        let partner = Tree::Table(vec![("name".to_owned(), Tree::Text("A".to_owned()))]);
        let other =
            Tree::Table(vec![("own".to_owned(), own), ("partners".to_owned(), Tree::List(vec![partner]))]);
        assert!(tree.is_same(&other) && tree != other);
        assert_eq!(other.literal(), "{ own = { \"a.b\" = 1 }, partners = [{ name = \"A\" }] }");
        assert_eq!(Tree::Text("a\"\\\n\u{200d}".to_owned()).literal(), "\"a\\\"\\\\\\n\\U0000200D\"");
    }
}

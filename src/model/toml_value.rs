//! A value of a file, of any of TOML's types: files are compared, marked, shown and exported by these.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::text::hidden::hidden;

/// A value of a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TomlValue {
    Text(String),
    /// A date or a time, as it is written.
    Moment(String),
    Number(i64),
    /// Any other number, as it is written: one with a point, or a whole one that is larger than the format has it.
    Real(String),
    Flag(bool),
    List(Vec<TomlValue>),
    /// A table, by key, in the order in which it is written.
    Table(Vec<(String, TomlValue)>),
}

/// What stands for what an entry says: different values have different marks, for all that anybody can compute.
pub type Mark = [u8; 32];

/// What makes a mark of bytes.
pub type Marker = fn(&[u8]) -> Mark;

/// A key by the names that lead to it.
pub type Path = Vec<String>;

impl TomlValue {
    /// The keys of a table; of anything else none.
    pub fn entries(&self) -> &[(String, Self)] {
        if let Self::Table(entries) = self { entries } else { &[] }
    }

    /// The value under a key.
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.entries().iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The value that keys lead to.
    pub fn at(&self, path: &[String]) -> Option<&Self> {
        path.iter().try_fold(self, |value, key| value.get(key))
    }

    /// The text, when it is one.
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The date or time, when it is one.
    pub fn moment(&self) -> Option<&str> {
        if let Self::Moment(text) = self { Some(text) } else { None }
    }

    /// The number with a point that it is, where that has an end.
    pub fn real(&self) -> Option<f64> {
        let Self::Real(text) = self else { return None };
        real(text).filter(|number| number.is_finite())
    }

    /// The one spelling of what it says: keys by name, lines that end in LF, numbers with a point in the fewest digits. Two
    /// values say the same when they are equal in it.
    pub fn canonical(self) -> Self {
        match self {
            Self::Text(text) if text.contains("\r\n") => Self::Text(text.replace("\r\n", "\n")),
            Self::Real(text) => Self::Real(match real(&text) {
                Some(number) => format!("{number:?}").to_lowercase(),
                None => text,
            }),
            Self::List(list) => Self::List(list.into_iter().map(Self::canonical).collect()),
            Self::Table(entries) => {
                let spelled = entries.into_iter().map(|(key, value)| (key, value.canonical()));
                let mut entries: Vec<_> = spelled.collect();
                entries.sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
                Self::Table(entries)
            }
            other => other,
        }
    }

    /// Whether two say the same, however they are written.
    pub fn is_same(&self, other: &Self) -> bool {
        self == other || self.clone().canonical() == other.clone().canonical()
    }

    /// What it says in bytes, when it is canonical: two values are the same when these are.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.write(&mut bytes);
        bytes
    }

    fn write(&self, bytes: &mut Vec<u8>) {
        match self {
            Self::Text(text) => write_part(bytes, b't', text),
            Self::Moment(text) => write_part(bytes, b'm', text),
            Self::Number(number) => write_part(bytes, b'n', &number.to_string()),
            Self::Real(text) => write_part(bytes, b'n', text),
            Self::Flag(flag) => write_part(bytes, b'f', if *flag { "1" } else { "0" }),
            Self::List(list) => {
                bytes.push(b'[');
                for value in list {
                    value.write(bytes);
                }
                bytes.push(b']');
            }
            Self::Table(entries) => {
                bytes.push(b'{');
                for (key, value) in entries {
                    write_part(bytes, b't', key);
                    value.write(bytes);
                }
                bytes.push(b'}');
            }
        }
    }

    /// The keys in which two tables differ, each as deep as both have tables.
    pub fn differences(&self, other: &Self) -> Vec<Path> {
        let (Self::Table(ours), Self::Table(theirs)) = (self, other) else {
            return if self == other { Vec::new() } else { vec![Path::new()] };
        };
        let keys: BTreeSet<&String> = ours.iter().chain(theirs).map(|(key, _)| key).collect();
        let mut paths = Vec::new();
        for key in keys {
            let below = match (self.get(key), other.get(key)) {
                (Some(one), Some(two)) => one.differences(two),
                _ => vec![Path::new()],
            };
            paths.extend(below.into_iter().map(|path| [vec![key.clone()], path].concat()));
        }
        paths
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

/// A number that has a point, or one that TOML knows by its name.
fn real(text: &str) -> Option<f64> {
    let is_whole = text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'+' | b'-'));
    text.parse().ok().filter(|_| !is_whole)
}

fn write_part(bytes: &mut Vec<u8>, sign: u8, text: &str) {
    bytes.push(sign);
    bytes.extend((text.len() as u64).to_le_bytes());
    bytes.extend(text.as_bytes());
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

#[cfg(test)]
mod tests {
    use super::*;

    fn table(keys: &[(&str, TomlValue)]) -> TomlValue {
        TomlValue::Table(keys.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
    }

    fn text(text: &str) -> TomlValue {
        TomlValue::Text(text.to_owned())
    }

    #[test]
    fn different_contents_have_different_bytes() {
        let all = [
            text("a"),
            text(""),
            TomlValue::Moment("a".to_owned()),
            TomlValue::List(vec![text("a"), text("b")]),
            TomlValue::List(vec![text("ab")]),
            TomlValue::List(vec![TomlValue::List(vec![text("a")]), text("b")]),
            table(&[("a", text("b"))]),
            table(&[("a", table(&[("b", text("c"))]))]),
            table(&[("a", table(&[])), ("b", text("c"))]),
        ];
        for (at, one) in all.iter().enumerate() {
            for (other_at, other) in all.iter().enumerate() {
                assert_eq!(one.bytes() == other.bytes(), at == other_at, "{one:?} {other:?}");
            }
        }
    }

    #[test]
    fn differences_are_named_as_deep_as_they_go() {
        let one = table(&[("a", text("x")), ("b", table(&[("c", text("x")), ("d", text("x"))]))]);
        let two = table(&[("b", table(&[("c", text("y")), ("d", text("x"))])), ("e", text("x"))]);
        assert_eq!(one.differences(&two), [vec!["a"], vec!["b", "c"], vec!["e"]]);
    }

    #[test]
    fn values_are_put_below_keys_and_compared_whatever_their_order() {
        let path = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect::<Vec<_>>();
        let mut tree = TomlValue::Table(vec![("partners".to_owned(), TomlValue::List(Vec::new()))]);
        tree.put(&path(&["partners", "0", "name"]), TomlValue::Text("A".to_owned()));
        tree.put(&path(&["own", "a.b"]), TomlValue::Number(1));
        let own = TomlValue::Table(vec![("a.b".to_owned(), TomlValue::Number(1))]);
        let partner = TomlValue::Table(vec![("name".to_owned(), TomlValue::Text("A".to_owned()))]);
        let other = TomlValue::Table(vec![
            ("own".to_owned(), own),
            ("partners".to_owned(), TomlValue::List(vec![partner])),
        ]);
        assert!(tree.is_same(&other) && tree != other);
        assert_eq!(other.literal(), "{ own = { \"a.b\" = 1 }, partners = [{ name = \"A\" }] }");
        assert_eq!(TomlValue::Text("a\"\\\n\u{200d}".to_owned()).literal(), "\"a\\\"\\\\\\n\\U0000200D\"");
    }
}

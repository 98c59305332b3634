//! What a file of the register says, as data, and what changed between two of its states. How it is written makes no
//! difference: neither the order of keys or partners, nor quotes, spacing and comments.

use std::collections::{BTreeMap, BTreeSet};

use super::partner_order::aligned;
use crate::model::redaction::redaction;
use crate::model::{Facts as _, Head, Kind, Path, Policy, Schema, Shape, TomlValue};

/// What a file says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FileState {
    /// False when a line of it could not be read, so that what seems to be missing may be there.
    pub is_whole: bool,
    /// Its head, each key by the names that lead to it; in a list of tables by its number, from 0.
    pub head: BTreeMap<Path, TomlValue>,
    /// Its entries, by id.
    pub entries: BTreeMap<(String, Kind), TomlValue>,
}

/// What changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ContentChange {
    /// A key of the head.
    Head {
        key: Path,
        before: Option<TomlValue>,
        after: Option<TomlValue>,
    },
    Added {
        kind: Kind,
        id: String,
        content: TomlValue,
    },
    Removed {
        kind: Kind,
        id: String,
        content: TomlValue,
    },
    /// An entry says something else, at some keys.
    Altered {
        kind: Kind,
        id: String,
        before: TomlValue,
        after: TomlValue,
    },
    /// An entry lost its text on a legal ground.
    Redacted {
        kind: Kind,
        id: String,
        lost: Vec<Path>,
        /// What it says of that.
        after: TomlValue,
    },
}

impl ContentChange {
    /// What it is about, and what that says after it.
    pub fn now(&self) -> (Option<&Path>, Option<(Kind, &str)>, Option<&TomlValue>) {
        match self {
            Self::Head { key, after, .. } => (Some(key), None, after.as_ref()),
            Self::Added { kind, id, content: after }
            | Self::Altered { kind, id, after, .. }
            | Self::Redacted { kind, id, after, .. } => (None, Some((*kind, id)), Some(after)),
            Self::Removed { kind, id, .. } => (None, Some((*kind, id)), None),
        }
    }
}

impl FileState {
    /// What a file says, from the whole of it.
    pub fn new(file: TomlValue, is_whole: bool) -> Self {
        let mut state = Self { is_whole, ..Self::default() };
        let TomlValue::Table(table) = file else { return state };
        for (key, value) in table {
            match (Kind::of_table(&key), value) {
                (Some(kind), TomlValue::Table(entries)) => {
                    state.entries.extend(entries.into_iter().map(|(id, entry)| ((id, kind), entry)));
                }
                (_, value) => leaves(&mut vec![key], value, &mut state.head),
            }
        }
        state
    }

    /// A text of the head.
    pub fn text(&self, key: &str) -> Option<&str> {
        self.head.get(&vec![key.to_owned()] as &Path).and_then(TomlValue::text)
    }

    /// The earlier ids.
    pub fn formerly(&self) -> impl Iterator<Item = &str> {
        let all = match self.head.get(&vec!["formerly".to_owned()] as &Path) {
            Some(TomlValue::List(all)) => all.as_slice(),
            _ => &[],
        };
        all.iter().filter_map(TomlValue::text)
    }

    /// What became different since an earlier state: the head in order of its keys, then the entries by day.
    pub fn since(&self, before: &Self) -> Vec<ContentChange> {
        let was = aligned(&before.head, &self.head);
        let mut keys: Vec<&Path> = was.keys().chain(self.head.keys()).collect();
        keys.sort_by_cached_key(|key| place(&[Head::SCHEMA, Policy::SCHEMA], key));
        keys.dedup();
        let mut changes = Vec::new();
        for key in keys.into_iter().filter(|key| was.get(*key) != self.head.get(*key)) {
            let (before, after) = (was.get(key).cloned(), self.head.get(key).cloned());
            changes.push(ContentChange::Head { key: key.clone(), before, after });
        }
        let keys: BTreeSet<&(String, Kind)> = before.entries.keys().chain(self.entries.keys()).collect();
        for key in keys {
            let (kind, id) = (key.1, key.0.clone());
            changes.extend(match (before.entries.get(key), self.entries.get(key)) {
                (None, Some(content)) => Some(ContentChange::Added { kind, id, content: content.clone() }),
                (Some(content), None) => Some(ContentChange::Removed { kind, id, content: content.clone() }),
                (Some(before), Some(after)) if before != after => {
                    Some(match redaction(kind, before, after) {
                        Some(lost) => ContentChange::Redacted { kind, id, lost, after: after.clone() },
                        None => {
                            ContentChange::Altered { kind, id, before: before.clone(), after: after.clone() }
                        }
                    })
                }
                _ => None,
            });
        }
        changes
    }
}

/// Where a key stands in the order of the format; what that does not know comes last, by name.
pub fn place(schemas: &[&'static Schema], key: &[String]) -> Vec<(usize, String)> {
    let Some((first, rest)) = key.split_first() else { return Vec::new() };
    let mut before = 0;
    for schema in schemas {
        if let Some(at) = schema.keys.iter().position(|key| key.name == first) {
            let mut place = vec![(before + at, String::new())];
            place.extend(match (schema.keys[at].shape, rest.split_first()) {
                (Shape::TableOrTables(inner), Some((first, _))) if first.parse::<usize>().is_err() => {
                    self::place(&[inner], rest)
                }
                (Shape::Table(inner), Some(_)) => self::place(&[inner], rest),
                (Shape::Tables(inner) | Shape::TableOrTables(inner), Some((number, below))) => {
                    let number = number.parse().unwrap_or(usize::MAX);
                    [vec![(number, String::new())], self::place(&[inner], below)].concat()
                }
                (Shape::Named(inner), Some((name, below))) => {
                    [vec![(0, name.clone())], self::place(&[inner], below)].concat()
                }
                _ => self::place(&[], rest),
            });
            return place;
        }
        before += schema.keys.len();
    }
    let unknown = |name: &String| (usize::MAX, name.clone());
    std::iter::once(first).chain(rest).map(unknown).collect()
}

fn leaves(key: &mut Path, value: TomlValue, head: &mut BTreeMap<Path, TomlValue>) {
    let is_table = |value: &TomlValue| matches!(value, TomlValue::Table(_));
    let below: Vec<(String, TomlValue)> = match value {
        TomlValue::Table(table) if !table.is_empty() => table,
        TomlValue::List(list) if !list.is_empty() && list.iter().all(is_table) => {
            list.into_iter().enumerate().map(|(at, table)| (at.to_string(), table)).collect()
        }
        value => return drop(head.insert(key.clone(), value)),
    };
    for (name, value) in below {
        key.push(name);
        leaves(key, value, head);
        key.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> TomlValue {
        TomlValue::Text(text.to_owned())
    }

    fn table(keys: &[(&str, TomlValue)]) -> TomlValue {
        TomlValue::Table(keys.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
    }

    fn with_partners(names: &[(&str, &str)]) -> FileState {
        let partner =
            |(name, country): &(&str, &str)| table(&[("name", text(name)), ("country", text(country))]);
        let partners = TomlValue::List(names.iter().map(partner).collect());
        FileState::new(table(&[("name", text("x")), ("partners", partners)]), true)
    }

    fn changed(before: &FileState, after: &FileState) -> Vec<(String, bool, bool)> {
        let of = |it: ContentChange| match it {
            ContentChange::Head { key, before, after } => (key.join("."), before.is_some(), after.is_some()),
            other => panic!("{other:?}"),
        };
        after.since(before).into_iter().map(of).collect()
    }

    #[test]
    fn the_order_of_partners_is_nothing_of_substance() {
        let one = with_partners(&[("A", "NL"), ("B", "BE")]);
        assert_eq!(
            changed(&one, &with_partners(&[("B", "BE"), ("a", "NL")])).len(),
            1,
            "a is written otherwise"
        );
        assert_eq!(changed(&one, &with_partners(&[("B", "BE"), ("A", "NL")])), []);
        let said = changed(&one, &with_partners(&[("B", "FR")]));
        let gone = |key: &str| (key.to_owned(), true, false);
        let expected = [
            ("partners.0.country".to_owned(), true, true),
            gone("partners.1.name"),
            gone("partners.1.country"),
        ];
        assert_eq!(said, expected);
        let said = changed(&one, &with_partners(&[("A", "NL"), ("C", "BE")]));
        assert_eq!(said, [("partners.1.name".to_owned(), true, true)], "one that is called otherwise");
    }

    #[test]
    fn an_entry_that_loses_its_text_on_a_ground_is_redacted() {
        let of = |signal: TomlValue| {
            FileState::new(table(&[("signals", table(&[("2026-01-01-aaaa", signal)]))]), true)
        };
        let date = ("date", TomlValue::Moment("2026-02-01".to_owned()));
        let said = table(&[date.clone(), ("ground", text("x")), ("by", text("y"))]);
        let before = of(table(&[date.clone(), ("summary", text("long"))]));
        let after = of(table(&[date.clone(), ("redacted", said)]));
        assert!(
            matches!(after.since(&before).as_slice(), [ContentChange::Redacted { lost, .. }] if lost.len() == 1)
        );
        assert!(matches!(of(table(&[date])).since(&before).as_slice(), [ContentChange::Altered { .. }]));
        assert!(matches!(after.since(&FileState::default()).as_slice(), [ContentChange::Added { .. }]));
    }
}

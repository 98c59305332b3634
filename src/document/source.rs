//! The answers of a table to what the facts ask: the [`Source`] behind every kind of table.

use std::collections::BTreeMap;

use super::fields::{FieldPath, Fields};
use super::tree::{Node, SpannedTable};
use crate::model::{Day, Demand, Entries, Facts, Interval, KeyPath, Said, Shape, Source, Spot, Word};
use crate::words::integrity;
use crate::words::shape::example;

impl Source for Fields<'_, '_> {
    fn text(&mut self, key: &'static str) -> Option<String> {
        Some(self.as_text(key, None, Shape::Text, self.value(key)?))
    }

    fn day(&mut self, key: &'static str) -> Option<Day> {
        self.as_day(key, self.value(key)?)
    }

    fn flag(&mut self, key: &'static str) -> Option<bool> {
        let value = self.value(key)?;
        self.or_wrong(value.flag(), key, None, Shape::Flag, value)
    }

    fn number(&mut self, key: &'static str, least: i64, most: i64) -> Option<i64> {
        self.as_number(key, None, (least, most), self.value(key)?)
    }

    fn interval(&mut self, key: &'static str) -> Option<Interval> {
        self.as_interval(key, None, self.value(key)?)
    }

    fn word<W: Word>(&mut self, key: &'static str) -> Said<W> {
        self.value(key).map_or(Said::Nothing, |value| self.as_word(key, None, value))
    }

    fn texts(&mut self, key: &'static str) -> Vec<String> {
        let parts = self.list(key, Shape::Texts).into_iter();
        parts.map(|(at, value)| self.as_text(key, Some(at), Shape::Text, value)).collect()
    }

    fn numbers(&mut self, key: &'static str, least: i64, most: i64) -> Vec<i64> {
        let parts = self.list(key, Shape::Numbers(least, most)).into_iter();
        parts.filter_map(|(at, value)| self.as_number(key, Some(at), (least, most), value)).collect()
    }

    fn words<W: Word>(&mut self, key: &'static str) -> Vec<Said<W>> {
        let parts = self.list(key, Shape::Words(W::SPELLINGS)).into_iter();
        parts.map(|(at, value)| self.as_word(key, Some(at), value)).collect()
    }

    fn intervals(&mut self, key: &'static str) -> Vec<Interval> {
        let parts = self.list(key, Shape::Texts).into_iter();
        parts.filter_map(|(at, value)| self.as_interval(key, Some(at), value)).collect()
    }

    fn table<T: Facts>(&mut self, key: &'static str) -> Option<T> {
        let table = self.table_under(key, Shape::Table(T::SCHEMA))?;
        Some(self.facts(table, FieldPath::Key(&self.path, key)))
    }

    fn tables<T: Facts>(&mut self, key: &'static str) -> Vec<T> {
        let list_path = FieldPath::Key(&self.path, key);
        let list = self.list(key, Shape::Tables(T::SCHEMA));
        let mut all = Vec::with_capacity(list.len());
        for (at, value) in list {
            match value.table() {
                Some(table) => all.push(self.facts(table, FieldPath::Place(&list_path, at))),
                None => self.wrong(key, Some(at), Shape::Tables(T::SCHEMA), value),
            }
        }
        all
    }

    fn table_or_tables<T: Facts>(&mut self, key: &'static str) -> Vec<T> {
        let is_list = self.value(key).is_some_and(|value| value.list().is_some());
        if is_list { self.tables(key) } else { self.table(key).into_iter().collect() }
    }

    fn named<T: Facts>(&mut self, key: &'static str) -> BTreeMap<String, T> {
        let path = FieldPath::Key(&self.path, key);
        let mut all = BTreeMap::new();
        for (name, value) in self.tables_in(key, T::SCHEMA) {
            if let Some(table) = value.table() {
                all.insert(name.to_owned(), self.facts(table, FieldPath::Key(&path, name)));
            }
        }
        all
    }

    fn by_word<W: Word>(&mut self, key: &'static str) -> Vec<(W, String)> {
        let legal = W::SPELLINGS;
        let Some(table) = self.table_under(key, Shape::ByWord(legal)) else { return Vec::new() };
        let inner = Fields::new(table, FieldPath::Key(&self.path, key), self.sink);
        let mut all = Vec::new();
        for (word, value) in table.iter() {
            match W::parse(&word.name) {
                Some(known) => all.push((known, inner.as_text(&word.name, None, Shape::Prose, value))),
                None => inner.unknown(&word.name, word.span.start, legal.iter().copied()),
            }
        }
        all
    }

    fn named_texts(&mut self, key: &'static str) -> BTreeMap<String, String> {
        let Some(table) = self.table_under(key, Shape::NamedTexts) else { return BTreeMap::new() };
        let inner = Fields::new(table, FieldPath::Key(&self.path, key), self.sink);
        let text = |name: &str, value| inner.as_text(name, None, Shape::Text, value);
        table.iter().map(|(name, value)| (name.name.to_string(), text(&name.name, value))).collect()
    }

    fn named_days(&mut self, key: &'static str) -> BTreeMap<String, BTreeMap<String, Day>> {
        let Some(years) = self.table_under(key, Shape::NamedDays) else { return BTreeMap::new() };
        let outer = Fields::new(years, FieldPath::Key(&self.path, key), self.sink);
        let mut all = BTreeMap::new();
        for (year, _) in years.iter() {
            let Some(table) = outer.table_under(&year.name, Shape::NamedDays) else { continue };
            let inner = Fields::new(table, FieldPath::Key(&outer.path, &year.name), self.sink);
            let day = |name: &str, value| Some((name.to_owned(), inner.as_day(name, value)?));
            let days = table.iter().filter_map(|(name, value)| day(&name.name, value)).collect();
            all.insert(year.name.to_string(), days);
        }
        all
    }

    fn entries<T: Facts>(&mut self, key: &'static str) -> Entries<T> {
        self.see_headers(key);
        let tables = self.tables_in(key, T::SCHEMA);
        // No more room than there are: a register holds many dossiers, of few entries each.
        let mut entries = Vec::with_capacity(tables.len());
        entries.extend(tables.into_iter().filter_map(|(id, value)| self.entry(key, id, value)));
        Entries::new(entries)
    }

    fn anything(&mut self, key: &'static str) -> Option<Vec<(KeyPath, String)>> {
        let mut texts = Vec::new();
        each_text(self.value(key)?, &KeyPath::default(), &mut texts);
        Some(texts)
    }

    fn missing(&mut self, key: &'static str, shape: Shape, demand: Demand) {
        let is_asked = match demand {
            Demand::Optional => false,
            Demand::Required => true,
            Demand::UnlessRedacted => !self.owes_little(),
            Demand::UnlessWithdrawn => self.value("withdrawn").is_none(),
            Demand::OneOf(keys) => !self.owes_little() && keys.iter().all(|key| self.value(key).is_none()),
            Demand::With(other) => !self.is_redacted && self.value(other).is_some(),
        };
        // An empty list lacks what it should hold; anything else that is no fact was of the wrong type.
        let is_reported_otherwise =
            self.value(key).is_some_and(|value| value.list().is_none_or(|list| !list.is_empty()));
        if !is_asked || is_reported_otherwise {
            return;
        }
        let lang = self.lang();
        let help = integrity::add_line(lang, &example(key, shape));
        let spot = Spot::Missing(self.path.keys().join(key));
        let at = self.table.iter().next().map_or(0, |(_, value)| value.span.start);
        let message = match demand {
            Demand::OneOf(keys) => integrity::missing_keys(
                lang,
                &keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", "),
            ),
            _ => integrity::missing_key(lang, key),
        };
        self.say("missing-key", spot, at, message, help);
    }
}

/// The texts in a value, whatever it is.
fn each_text(node: &Node<'_>, path: &KeyPath, texts: &mut Vec<(KeyPath, String)>) {
    if let Some(text) = node.text() {
        texts.push((path.clone(), text.to_owned()));
    }
    for (at, part) in node.list().into_iter().flatten().enumerate() {
        each_text(part, &path.join(&at.to_string()), texts);
    }
    for (key, part) in node.table().into_iter().flat_map(SpannedTable::iter) {
        each_text(part, &path.join(&key.name), texts);
    }
}

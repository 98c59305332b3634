//! A table of a file and its values, each with its place: what is not as it should be is said, and read on.

use std::cell::RefCell;
use std::collections::BTreeMap;

use super::position::Lines;
use super::{Node, SpannedTable, SpannedValue, SpotFinding};
use crate::model::{
    Common, Day, Entry, EntryId, Facts, Interval, Key, KeyPath, Said, Schema, Shape, Spot, Word,
};
use crate::text::near::nearest;
use crate::words::{Lang, integrity, shape};

/// How often one rule is said of one file: nobody reads a thousand times that a key is unknown, and a file that somebody
/// filled with them holds up nobody.
const MOST_OF_A_RULE: usize = 200;

/// Where what is said is gathered.
pub(super) struct Sink<'t> {
    pub(super) lang: Lang,
    pub(super) text: &'t str,
    lines: Lines<'t>,
    /// Each with its line.
    said: Vec<(usize, SpotFinding)>,
    /// How often each rule was to be said.
    counted: BTreeMap<&'static str, usize>,
}

impl<'t> Sink<'t> {
    pub(super) fn new(lang: Lang, text: &'t str) -> Self {
        let (said, counted) = (Vec::new(), BTreeMap::new());
        Self { lang, text, lines: Lines::of(text), said, counted }
    }

    /// Whether there is room to say a rule once more; it is counted either way.
    fn has_room(&mut self, rule: &'static str) -> bool {
        let counted = self.counted.entry(rule).or_default();
        *counted += 1;
        *counted <= MOST_OF_A_RULE
    }

    /// All that was said, each with its line, and of each rule how often more.
    pub(super) fn all(mut self) -> Vec<(usize, SpotFinding)> {
        for (rule, counted) in self.counted {
            if let Some(more) = counted.checked_sub(MOST_OF_A_RULE).filter(|more| *more > 0) {
                let message = integrity::and_more(self.lang, more);
                let help = integrity::mend_these_first(self.lang);
                self.said.push((0, SpotFinding { rule, spot: Spot::File, message, help, also: None }));
            }
        }
        self.said
    }
}

/// The keys that led to a table, without a copy.
#[derive(Clone, Copy)]
pub(super) enum FieldPath<'p> {
    Root,
    Key(&'p FieldPath<'p>, &'p str),
    Place(&'p FieldPath<'p>, usize),
}

impl FieldPath<'_> {
    pub(super) fn keys(&self) -> KeyPath {
        match self {
            FieldPath::Root => KeyPath::default(),
            FieldPath::Key(parent, key) => parent.keys().join(key),
            FieldPath::Place(parent, place) => parent.keys().join(&place.to_string()),
        }
    }
}

/// A table that is asked key by key.
pub(super) struct Fields<'f, 't> {
    pub(super) table: &'f SpannedTable<'t>,
    pub(super) path: FieldPath<'f>,
    pub(super) sink: &'f RefCell<Sink<'t>>,
    /// Its text had to go, so what it lost is not asked for.
    pub(super) is_redacted: bool,
}

impl<'f, 't> Fields<'f, 't> {
    pub(super) fn new(table: &'f SpannedTable<'t>, path: FieldPath<'f>, sink: &'f RefCell<Sink<'t>>) -> Self {
        Self { table, path, sink, is_redacted: false }
    }

    /// Says which keys of the table nobody knows.
    pub(super) fn finish<'k>(&self, known: &(impl Iterator<Item = &'k Key> + Clone)) {
        for (key, _) in self.table.iter() {
            if !known.clone().any(|it| it.name == key.name) {
                self.unknown(&key.name, key.span.start, known.clone().map(|it| it.name));
            }
        }
    }

    pub(super) fn unknown<'k>(&self, key: &str, at: usize, known: impl Iterator<Item = &'k str> + Clone) {
        let rule = "unknown-key";
        if !self.sink.borrow_mut().has_room(rule) {
            return;
        }
        let lang = self.lang();
        let help = match nearest(key, known.clone()) {
            Some(near) => integrity::did_you_mean(lang, near),
            None => integrity::keys_here(lang, &shape::quoted(known)),
        };
        let spot = Spot::Key(self.path.keys().join(key));
        self.put(rule, spot, at, integrity::unknown_key(lang, key), help);
    }

    pub(super) fn lang(&self) -> Lang {
        self.sink.borrow().lang
    }

    pub(super) fn say(&self, rule: &'static str, spot: Spot, at: usize, message: String, help: String) {
        if self.sink.borrow_mut().has_room(rule) {
            self.put(rule, spot, at, message, help);
        }
    }

    fn put(&self, rule: &'static str, spot: Spot, at: usize, message: String, help: String) {
        let mut sink = self.sink.borrow_mut();
        let line = sink.lines.line(at);
        sink.said.push((line, SpotFinding { rule, spot, message, help, also: None }));
    }

    /// Whether it is an entry that lost its text, or only takes another one back.
    pub(super) fn owes_little(&self) -> bool {
        self.is_redacted || self.value("withdrawn").is_some()
    }

    pub(super) fn value(&self, key: &str) -> Option<&'f Node<'t>> {
        self.table.get(key)
    }

    fn spot(&self, key: &str, place: Option<usize>) -> Spot {
        let path = self.path.keys().join(key);
        Spot::Value(place.map_or(path.clone(), |place| path.join(&place.to_string())))
    }

    pub(super) fn wrong(&self, key: &str, place: Option<usize>, wanted: Shape, value: &Node<'t>) {
        let lang = self.lang();
        let found = shape::found(lang, value.kind());
        let message = integrity::wrong_type(lang, shape::wanted(lang, wanted), found);
        let help = integrity::write_it_as(lang, &shape::example(key, wanted));
        self.say("wrong-type", self.spot(key, place), value.span.start, message, help);
    }

    /// What a value is; said to be of another type where it is not that.
    pub(super) fn or_wrong<T>(
        &self,
        found: Option<T>,
        key: &str,
        place: Option<usize>,
        wanted: Shape,
        value: &Node<'t>,
    ) -> Option<T> {
        if found.is_none() {
            self.wrong(key, place, wanted, value);
        }
        found
    }

    fn raw(&self, value: &Node<'t>) -> String {
        self.sink.borrow().text.get(value.span.clone()).unwrap_or_default().to_owned()
    }

    /// Text; a value of another type is reported, and read as it is written.
    pub(super) fn as_text(&self, key: &str, place: Option<usize>, wanted: Shape, value: &Node<'t>) -> String {
        if let Some(text) = value.text() {
            return text.to_owned();
        }
        self.wrong(key, place, wanted, value);
        self.raw(value)
    }

    pub(super) fn as_number(
        &self,
        key: &str,
        place: Option<usize>,
        bounds: (i64, i64),
        value: &Node<'t>,
    ) -> Option<i64> {
        let wanted = Shape::Number(bounds.0, bounds.1);
        let SpannedValue::Integer(written, radix) = &value.value else {
            self.wrong(key, place, wanted, value);
            return None;
        };
        let number = i64::from_str_radix(written, *radix).ok();
        let sound = number.filter(|number| (bounds.0..=bounds.1).contains(number));
        if sound.is_none() {
            let (lang, written) = (self.lang(), self.raw(value));
            let message = if bounds.1 == i64::MAX {
                integrity::number_unusable(lang, &written)
            } else {
                integrity::out_of_bounds(lang, &written, bounds.0, bounds.1)
            };
            let help = integrity::write_it_as(lang, &shape::example(key, wanted));
            self.say("wrong-type", self.spot(key, place), value.span.start, message, help);
        }
        sound
    }

    pub(super) fn as_word<W: Word>(&self, key: &str, place: Option<usize>, value: &Node<'t>) -> Said<W> {
        if let Some(word) = value.text().and_then(W::parse) {
            return Said::Known(word);
        }
        let word = self.as_text(key, place, Shape::Word(W::SPELLINGS), value);
        if value.text().is_some() {
            let lang = self.lang();
            let words = integrity::legal_words(lang, &shape::quoted(W::SPELLINGS.iter().copied()));
            let help = match nearest(&word, W::SPELLINGS.iter().copied()) {
                Some(near) => format!("{} {words}", integrity::did_you_mean(lang, near)),
                None => words,
            };
            let message = integrity::unknown_word(lang, &word);
            self.say("unknown-word", self.spot(key, place), value.span.start, message, help);
        }
        Said::Unknown(word)
    }

    pub(super) fn as_interval(&self, key: &str, place: Option<usize>, value: &Node<'t>) -> Option<Interval> {
        let interval = value.text().and_then(|text| text.parse().ok());
        self.or_wrong(interval, key, place, Shape::Interval, value)
    }

    pub(super) fn as_day(&self, key: &str, value: &Node<'t>) -> Option<Day> {
        let day = if let SpannedValue::Day(day) = value.value { Some(day) } else { None };
        self.or_wrong(day, key, None, Shape::Day, value)
    }

    pub(super) fn list(&self, key: &str, wanted: Shape) -> Vec<(usize, &'f Node<'t>)> {
        let Some(value) = self.value(key) else { return Vec::new() };
        let list = self.or_wrong(value.list(), key, None, wanted, value);
        list.unwrap_or_default().iter().enumerate().collect()
    }

    pub(super) fn table_under(&self, key: &str, wanted: Shape) -> Option<&'f SpannedTable<'t>> {
        let value = self.value(key)?;
        self.or_wrong(value.table(), key, None, wanted, value)
    }

    pub(super) fn facts<T: Facts>(&self, table: &'f SpannedTable<'t>, path: FieldPath<'_>) -> T {
        let mut fields = Fields::new(table, path, self.sink);
        let facts = T::read(&mut fields);
        fields.finish(&T::SCHEMA.keys.iter());
        facts
    }

    /// The tables under the keys of a table, with what is no table reported.
    pub(super) fn tables_in(&self, key: &'f str, schema: &'static Schema) -> Vec<(&'f str, &'f Node<'t>)> {
        let Some(table) = self.table_under(key, Shape::Named(schema)) else { return Vec::new() };
        let inner = Fields::new(table, FieldPath::Key(&self.path, key), self.sink);
        let mut tables = Vec::new();
        for (name, value) in table.iter() {
            if value.table().is_some() {
                tables.push((name.name.as_ref(), value));
            } else {
                inner.wrong(&name.name, None, Shape::Table(schema), value);
            }
        }
        tables
    }

    /// One entry; nothing when it has no date at all, which is reported.
    pub(super) fn entry<T: Facts>(
        &self,
        kind: &'f str,
        id: &'f str,
        value: &'f Node<'t>,
    ) -> Option<Entry<T>> {
        let table = value.table()?;
        let kind_path = FieldPath::Key(&self.path, kind);
        let mut fields = Fields::new(table, FieldPath::Key(&kind_path, id), self.sink);
        fields.is_redacted = table.get("redacted").is_some();
        let begins_with =
            |node: &Node<'_>, sign| self.sink.borrow().text[node.span.start..].starts_with(sign);
        // Where all entries of a kind stand between braces, that is said of the kind.
        let is_said = self.value(kind).is_some_and(|all| begins_with(all, '{'));
        if !is_said && !begins_with(value, '[') {
            self.headerless(kind, id, Spot::Value(fields.path.keys()), value.span.start);
        }
        let common = Common::read(&mut fields);
        let facts = T::read(&mut fields);
        fields.finish(&Common::SCHEMA.keys.iter().chain(T::SCHEMA.keys));
        let id = EntryId::written(id);
        fields.check_id(&id, common.date, value.span.start);
        let date = common.date.or(id.date())?;
        Some(Entry { id, date, common, stands: true, is_in_circle: false, facts })
    }

    /// Says that entries stand between braces, where no other could be added.
    pub(super) fn see_headers(&self, kind: &str) {
        let Some(value) = self.value(kind).filter(|value| value.table().is_some()) else { return };
        let at = value.span.start;
        if self.sink.borrow().text[at..].starts_with('{') {
            self.headerless(kind, "…", self.spot(kind, None), at);
        }
    }

    fn headerless(&self, kind: &str, id: &str, spot: Spot, at: usize) {
        let (lang, message) = (self.lang(), integrity::entry_without_header(self.lang(), kind, id));
        self.say("wrong-type", spot, at, message, integrity::entry_header_help(lang, kind));
    }

    fn check_id(&self, id: &EntryId, date: Option<Day>, at: usize) {
        let lang = self.lang();
        let (message, help) = match (id.date(), date) {
            (None, _) => (integrity::entry_id(lang, id.as_str()), integrity::entry_id_help(lang)),
            (Some(in_id), Some(date)) if in_id != date => {
                let message = integrity::entry_id_date(lang, id.as_str(), &date.to_string());
                (message, integrity::entry_id_date_help(lang))
            }
            _ => return,
        };
        self.say("entry-id", Spot::Header(self.path.keys()), at, message, help);
    }
}

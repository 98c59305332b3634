//! How facts are declared: one declaration gives the type, its keys, and the way it is read.
//!
//! The keys ([`Schema`]) serve the reader, the prompts, the flags and the editor schema; what a file really says
//! comes through a [`Source`], which reports what it cannot read and goes on.

use std::collections::BTreeMap;
use std::ops::Deref;

use super::day::{Day, Interval};
use super::entries::Entries;
use super::place::KeyPath;
pub use super::schema::{Demand, FORMAT_VERSION, Key, Schema, Shape};
use super::vocabulary::Word;

/// Text of more than one line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose(pub String);

impl Deref for Prose {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

/// A word as a file has it: known, unknown to this version, or left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Said<W> {
    /// Left out.
    #[default]
    Nothing,
    /// A word of the vocabulary.
    Known(W),
    /// Another word; a finding says so.
    Unknown(String),
}

impl<W: Word> Said<W> {
    /// The word, when it is known.
    pub fn known(&self) -> Option<W> {
        if let Self::Known(word) = self { Some(*word) } else { None }
    }

    /// The word as the file spells it.
    pub fn spelling(&self) -> Option<&str> {
        match self {
            Self::Nothing => None,
            Self::Known(word) => Some(word.spelling()),
            Self::Unknown(text) => Some(text),
        }
    }
}

impl<W: Word> PartialEq<W> for Said<W> {
    fn eq(&self, word: &W) -> bool {
        matches!(self, Self::Known(known) if known == word)
    }
}

/// Whether somebody really wrote something.
pub trait Given {
    /// True when there is more than white space.
    fn is_given(&self) -> bool;
}

impl<T: AsRef<str>> Given for Option<T> {
    fn is_given(&self) -> bool {
        self.as_ref().is_some_and(|text| !text.as_ref().trim().is_empty())
    }
}

impl AsRef<str> for Prose {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

/// A kind of table: what it holds and how it is read.
pub trait Facts: Sized {
    /// Its keys.
    const SCHEMA: &'static Schema;
    /// Reads what the source has; what it lacks or has wrong is the source's to report.
    fn read<S: Source>(source: &mut S) -> Self;
}

/// A table that is asked key by key. It reports what is missing, unknown or of the wrong type, and answers with nothing.
pub trait Source: Sized {
    /// Text.
    fn text(&mut self, key: &'static str) -> Option<String>;
    /// A date.
    fn day(&mut self, key: &'static str) -> Option<Day>;
    /// True or false.
    fn flag(&mut self, key: &'static str) -> Option<bool>;
    /// A number within bounds.
    fn number(&mut self, key: &'static str, least: i64, most: i64) -> Option<i64>;
    /// A length of time.
    fn interval(&mut self, key: &'static str) -> Option<Interval>;
    /// A word; one that is not legal is reported, and returned all the same.
    fn word<W: Word>(&mut self, key: &'static str) -> Said<W>;
    /// Texts.
    fn texts(&mut self, key: &'static str) -> Vec<String>;
    /// Numbers within bounds.
    fn numbers(&mut self, key: &'static str, least: i64, most: i64) -> Vec<i64>;
    /// Words.
    fn words<W: Word>(&mut self, key: &'static str) -> Vec<Said<W>>;
    /// Lengths of time.
    fn intervals(&mut self, key: &'static str) -> Vec<Interval>;
    /// A table.
    fn table<T: Facts>(&mut self, key: &'static str) -> Option<T>;
    /// Tables in a row.
    fn tables<T: Facts>(&mut self, key: &'static str) -> Vec<T>;
    /// A table, or several in a row.
    fn table_or_tables<T: Facts>(&mut self, key: &'static str) -> Vec<T>;
    /// Tables by name.
    fn named<T: Facts>(&mut self, key: &'static str) -> BTreeMap<String, T>;
    /// Texts by word; a word that is not legal is reported and passed over.
    fn by_word<W: Word>(&mut self, key: &'static str) -> Vec<(W, String)>;
    /// Texts by name.
    fn named_texts(&mut self, key: &'static str) -> BTreeMap<String, String>;
    /// Dates by two names.
    fn named_days(&mut self, key: &'static str) -> BTreeMap<String, BTreeMap<String, Day>>;
    /// Entries by id.
    fn entries<T: Facts>(&mut self, key: &'static str) -> Entries<T>;
    /// The texts under a key that may hold anything, each with the keys that lead to it; nothing when it is not there.
    fn anything(&mut self, key: &'static str) -> Option<Vec<(KeyPath, String)>>;
    /// Says of a key that is not there that the format asks for it, when it does.
    fn missing(&mut self, key: &'static str, shape: Shape, demand: Demand);
}

/// A type that a key may have.
pub trait Fact: Sized {
    /// What it looks like in a file.
    const SHAPE: Shape;
    /// Reads it.
    fn read<S: Source>(source: &mut S, key: &'static str) -> Self;
    /// Whether the file has it.
    fn is_there(&self) -> bool;
}

macro_rules! fact {
    ($([$($generic:tt)*] $type:ty, $shape:expr, |$source:ident, $key:ident| $read:expr, |$self:ident| $there:expr;)+) => {$(
        impl<$($generic)*> Fact for $type {
            const SHAPE: Shape = $shape;
            fn read<S: Source>($source: &mut S, $key: &'static str) -> Self { $read }
            fn is_there(&$self) -> bool { $there }
        }
    )+};
}

/// The bounds of the Sustainable Development Goals.
const SDGS: (i64, i64) = (1, 17);

fact! {
    [] Option<String>, Shape::Text, |s, key| s.text(key), |self| self.is_some();
    [] Option<Prose>, Shape::Prose, |s, key| s.text(key).map(Prose), |self| self.is_some();
    [] Option<Day>, Shape::Day, |s, key| s.day(key), |self| self.is_some();
    [] Option<bool>, Shape::Flag, |s, key| s.flag(key), |self| self.is_some();
    [] Option<i64>, Shape::Number(0, i64::MAX), |s, key| s.number(key, 0, i64::MAX), |self| self.is_some();
    [] Option<Interval>, Shape::Interval, |s, key| s.interval(key), |self| self.is_some();
    [] Vec<String>, Shape::Texts, |s, key| s.texts(key), |self| !self.is_empty();
    [] Vec<i64>, Shape::Numbers(SDGS.0, SDGS.1), |s, key| s.numbers(key, SDGS.0, SDGS.1), |self| !self.is_empty();
    [] Vec<Interval>, Shape::Texts, |s, key| s.intervals(key), |self| !self.is_empty();
    [W: Word] Said<W>, Shape::Word(W::SPELLINGS),
        |s, key| s.word(key), |self| *self != Said::Nothing;
    [W: Word] Vec<Said<W>>, Shape::Words(W::SPELLINGS),
        |s, key| s.words(key), |self| !self.is_empty();
    [T: Facts] Option<T>, Shape::Table(T::SCHEMA), |s, key| s.table(key), |self| self.is_some();
    [T: Facts] Vec<T>, Shape::Tables(T::SCHEMA), |s, key| s.tables(key), |self| !self.is_empty();
    [T: Facts] OneOrMore<T>, Shape::TableOrTables(T::SCHEMA), |s, key| OneOrMore(s.table_or_tables(key)), |self| !self.0.is_empty();
    [T: Facts] BTreeMap<String, T>, Shape::Named(T::SCHEMA), |s, key| s.named(key), |self| !self.is_empty();
    [W: Word] ByWord<W>, Shape::ByWord(W::SPELLINGS), |s, key| ByWord(s.by_word(key)), |self| !self.0.is_empty();
    [] BTreeMap<String, String>, Shape::NamedTexts, |s, key| s.named_texts(key), |self| !self.is_empty();
    [] BTreeMap<String, BTreeMap<String, Day>>, Shape::NamedDays, |s, key| s.named_days(key), |self| !self.is_empty();
    [T: Facts] Entries<T>, Shape::Entries(T::SCHEMA), |s, key| s.entries(key), |self| !self.is_empty();
    [] Anything, Shape::Anything, |s, key| Anything(s.anything(key)), |self| self.0.is_some();
}

/// Texts, each by a word of a closed vocabulary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ByWord<W>(pub Vec<(W, String)>);

impl<W> Default for ByWord<W> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

/// A table under a key, or several in a row when there came more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OneOrMore<T>(pub Vec<T>);

impl<T> Default for OneOrMore<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

/// What an institution fills as it likes: the texts in it, each with the keys that lead to it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Anything(pub Option<Vec<(KeyPath, String)>>);

/// Declares kinds of tables: `facts! { /// Doc. Name { /// Doc. key: Type, /// Doc. key: Type = Demand } }`.
macro_rules! facts {
    ($($(#[doc = $doc:literal])+ $name:ident {
        $($(#[doc = $key_doc:literal])+ $key:ident : $type:ty $(= $demand:ident $(($with:expr))?)?),* $(,)?
    })+) => {$(
        $(#[doc = $doc])+
        #[derive(Clone, Debug, Default, PartialEq)]
        pub struct $name { $($(#[doc = $key_doc])+ pub $key: $type),* }

        impl $crate::model::facts::Facts for $name {
            const SCHEMA: &'static $crate::model::facts::Schema = &$crate::model::facts::Schema {
                name: stringify!($name),
                keys: &[$($crate::model::facts::Key {
                    name: stringify!($key),
                    shape: <$type as $crate::model::facts::Fact>::SHAPE,
                    demand: $crate::model::facts::Demand::declared(
                        &[$($crate::model::facts::Demand::$demand $(($with))?)?]
                    ),
                    doc: concat!($($key_doc),+),
                }),*],
            };
            fn read<S: $crate::model::facts::Source>(source: &mut S) -> Self {
                Self { $($key: {
                    let fact = <$type as $crate::model::facts::Fact>::read(source, stringify!($key));
                    $(
                        let demand = $crate::model::facts::Demand::$demand $(($with))?;
                        if !$crate::model::facts::Fact::is_there(&fact) {
                            source.missing(stringify!($key), <$type as $crate::model::facts::Fact>::SHAPE, demand);
                        }
                    )?
                    fact
                }),* }
            }
        }
    )+};
}
pub(crate) use facts;

//! A file as a tree of tables, each key and value with its bytes: what facts are read from. It comes from the plain
//! reader, or from the TOML crate where a file is not plain.

use std::borrow::Cow;
use std::ops::Range;

use toml::de::{DeTable, DeValue};

use crate::model::Day;

/// A table: its keys in the order in which they are written. There are few, so they are looked through one by one.
#[derive(Debug, Default, PartialEq)]
pub(super) struct SpannedTable<'t>(pub(super) Vec<(SpannedKey<'t>, Node<'t>)>);

#[derive(Debug, PartialEq)]
pub(super) struct SpannedKey<'t> {
    pub(super) name: Cow<'t, str>,
    pub(super) span: Range<usize>,
}

/// A value, and its bytes; of a table under a header, the header's.
#[derive(Debug, PartialEq)]
pub(super) struct Node<'t> {
    pub(super) value: SpannedValue<'t>,
    pub(super) span: Range<usize>,
}

#[derive(Debug, PartialEq)]
pub(super) enum SpannedValue<'t> {
    Text(Cow<'t, str>),
    Integer(Cow<'t, str>, u32),
    Float(Cow<'t, str>),
    Flag(bool),
    Day(Day),
    /// A date that the calendar does not have, or one with a time; as it is written.
    Time(String),
    List(Vec<Node<'t>>),
    Table(SpannedTable<'t>),
}

impl<'t> SpannedTable<'t> {
    pub(super) fn get(&self, key: &str) -> Option<&Node<'t>> {
        self.0.iter().find(|(it, _)| it.name == key).map(|(_, node)| node)
    }

    pub(super) fn get_mut(&mut self, key: &str) -> Option<&mut Node<'t>> {
        self.0.iter_mut().find(|(it, _)| it.name == key).map(|(_, node)| node)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&SpannedKey<'t>, &Node<'t>)> {
        self.0.iter().map(|(key, node)| (key, node))
    }
}

impl<'t> Node<'t> {
    pub(super) fn text(&self) -> Option<&str> {
        if let SpannedValue::Text(text) = &self.value { Some(text) } else { None }
    }

    pub(super) fn flag(&self) -> Option<bool> {
        if let SpannedValue::Flag(flag) = self.value { Some(flag) } else { None }
    }

    pub(super) fn list(&self) -> Option<&[Self]> {
        if let SpannedValue::List(list) = &self.value { Some(list) } else { None }
    }

    pub(super) fn table(&self) -> Option<&SpannedTable<'t>> {
        if let SpannedValue::Table(table) = &self.value { Some(table) } else { None }
    }

    /// The name of its type, as TOML has it.
    pub(super) fn kind(&self) -> &'static str {
        match self.value {
            SpannedValue::Text(_) => "string",
            SpannedValue::Integer(..) => "integer",
            SpannedValue::Float(_) => "float",
            SpannedValue::Flag(_) => "boolean",
            SpannedValue::Day(_) | SpannedValue::Time(_) => "datetime",
            SpannedValue::List(_) => "array",
            SpannedValue::Table(_) => "table",
        }
    }
}

/// The day of a date or a moment, when the calendar has it.
pub fn day_in(value: &DeValue<'_>) -> Option<Day> {
    let date = value.as_datetime()?.date?;
    Day::from_ymd_opt(date.year.into(), date.month.into(), date.day.into())
}

impl<'t> From<DeTable<'t>> for SpannedTable<'t> {
    fn from(table: DeTable<'t>) -> Self {
        let pair = |(key, value): (toml::Spanned<Cow<'t, str>>, toml::Spanned<DeValue<'t>>)| {
            (SpannedKey { span: key.span(), name: key.into_inner() }, value.into())
        };
        // What a parser puts in the place of a value that it could not read has no bytes: nobody wrote it.
        let is_written = |(_, value): &(toml::Spanned<Cow<'t, str>>, toml::Spanned<DeValue<'t>>)| {
            !value.span().is_empty() || value.get_ref().is_table()
        };
        Self(table.into_iter().filter(is_written).map(pair).collect())
    }
}

impl<'t> From<toml::Spanned<DeValue<'t>>> for Node<'t> {
    fn from(value: toml::Spanned<DeValue<'t>>) -> Self {
        let (span, day) = (value.span(), day_in(value.get_ref()));
        let value = match value.into_inner() {
            DeValue::String(text) => SpannedValue::Text(text),
            DeValue::Integer(number) => {
                SpannedValue::Integer(number.as_str().to_owned().into(), number.radix())
            }
            DeValue::Float(number) => SpannedValue::Float(number.as_str().to_owned().into()),
            DeValue::Boolean(flag) => SpannedValue::Flag(flag),
            DeValue::Datetime(it) => match day.filter(|_| it.time.is_none() && it.offset.is_none()) {
                Some(day) => SpannedValue::Day(day),
                None => SpannedValue::Time(it.to_string()),
            },
            DeValue::Array(list) => SpannedValue::List(list.into_iter().map(Self::from).collect()),
            DeValue::Table(table) => SpannedValue::Table(table.into()),
        };
        Self { value, span }
    }
}

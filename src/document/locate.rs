//! Where a key is written: the one place that turns key paths into bytes, lines and columns.

use std::borrow::Cow;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::position::{Lines, Position, line_around};
use super::syntax::without_conflicts;
use super::without_mark;
use crate::model::{KeyPath, Spot};
use crate::words::Lang;

/// A spot in a text: its bytes, counted after the byte-order mark, and its first and last position.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Located {
    pub bytes: std::ops::Range<usize>,
    pub start: Position,
    /// Just after its end.
    pub end: Position,
}

/// Finds spots in one text.
#[derive(Debug)]
pub struct Locator<'t> {
    text: &'t str,
    lines: Lines<'t>,
    /// Nothing where a merge is unresolved: then the text that was read is not the text that is shown.
    tree: Option<Spanned<DeTable<'t>>>,
}

impl<'t> Locator<'t> {
    /// Reads a text to find spots in it.
    pub fn new(text: &'t str) -> Self {
        let text = without_mark(text);
        let is_as_read = matches!(without_conflicts(Lang::default(), text).0, Cow::Borrowed(_));
        Self { text, lines: Lines::of(text), tree: is_as_read.then(|| DeTable::parse_recoverable(text).0) }
    }

    /// The text that is looked through, without its byte-order mark.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Where a spot is. What cannot be found is shown at the nearest table that can.
    pub fn locate(&self, spot: &Spot) -> Located {
        let bytes = if let Some(tree) = &self.tree {
            Tree { text: self.text, tree: tree.get_ref() }.bytes(spot)
        } else {
            let (readable, _) = without_conflicts(Lang::default(), self.text);
            let (tree, _) = DeTable::parse_recoverable(&readable);
            Tree { text: &readable, tree: tree.get_ref() }.bytes(spot)
        };
        let end = bytes.end.min(self.text.len());
        let bytes = bytes.start.min(end)..end;
        Located { start: self.lines.position(bytes.start), end: self.lines.position(bytes.end), bytes }
    }

    /// The lines that hold a place: the number of the first, the bytes before it, and their text.
    pub fn lines_around(&self, place: &Located) -> (usize, usize, &'t str) {
        let bytes = self.lines.bytes(place.start.line, place.end.line);
        (place.start.line, bytes.start, &self.text[bytes])
    }
}

/// The facts of a text, with where they stand in it.
struct Tree<'a, 't> {
    text: &'a str,
    tree: &'a DeTable<'t>,
}

impl<'t> Tree<'_, 't> {
    fn bytes(&self, spot: &Spot) -> std::ops::Range<usize> {
        match spot {
            Spot::File => self.first_line(),
            Spot::Bytes(start, end) => *start..*end,
            Spot::Value(path) => self.value(path),
            Spot::Key(path) => self.key(path),
            Spot::Header(path) => self.header(path),
            // What is written and empty is there to point at.
            Spot::Missing(path) => match self.find(path) {
                Some((_, value)) if value.get_ref().as_table().is_none() => self.trimmed(value.span()),
                _ => self.header(&path.parent()),
            },
        }
    }

    fn first_line(&self) -> std::ops::Range<usize> {
        let (start, end) = line_around(self.text, 0);
        start..end
    }

    fn find(&self, path: &KeyPath) -> Option<(std::ops::Range<usize>, &Spanned<DeValue<'t>>)> {
        let (first, rest) = path.0.split_first()?;
        let (key, mut value) = self.tree.get_key_value(first.as_str())?;
        let mut at = key.span();
        for step in rest {
            (at, value) = match value.get_ref() {
                DeValue::Table(table) => {
                    let (key, value) = table.get_key_value(step.as_str())?;
                    (key.span(), value)
                }
                DeValue::Array(list) => {
                    let value = list.get(step.parse::<usize>().ok()?)?;
                    (value.span(), value)
                }
                _ => return None,
            };
        }
        Some((at, value))
    }

    fn value(&self, path: &KeyPath) -> std::ops::Range<usize> {
        let of_table = || self.header(&path.parent());
        self.find(path).map_or_else(of_table, |(_, value)| self.trimmed(value.span()))
    }

    fn key(&self, path: &KeyPath) -> std::ops::Range<usize> {
        self.find(path).map_or_else(|| self.header(&path.parent()), |(key, _)| key)
    }

    /// The header of a table: `[decisions.2024-06-12-4f7k]` as it is written.
    fn header(&self, path: &KeyPath) -> std::ops::Range<usize> {
        match self.find(path) {
            Some((key, value)) => {
                let span = value.span();
                if self.text[span.start..].starts_with('[') { self.trimmed(span) } else { key }
            }
            None if path.0.is_empty() => self.first_line(),
            None => self.header(&path.parent()),
        }
    }

    /// A span without the line end that a parser may count to it.
    fn trimmed(&self, span: std::ops::Range<usize>) -> std::ops::Range<usize> {
        let text = self.text.get(span.clone()).unwrap_or_default();
        span.start..span.start + text.trim_end().len().max(1)
    }
}

//! Lines that are no TOML: one finding a line, in sentences for people who do not know TOML.

use std::borrow::Cow;

use toml::de::{DeTable, DeValue, Error};

use super::lexicon::{Newer, never_ended, newer_spellings};
use super::position::{Lines, line_around};
use crate::model::Spot;
use crate::text::hidden::{Hidden, hidden};
use crate::words::{Lang, integrity, syntax};

/// Something said of a spot, before it becomes a finding.
pub(super) struct SpotFinding {
    pub(super) rule: &'static str,
    pub(super) spot: Spot,
    pub(super) message: String,
    pub(super) help: String,
    pub(super) also: Option<(Spot, String)>,
}

impl Spot {
    /// The bytes, of a spot that has no key.
    pub(super) fn bytes(&self) -> Option<(usize, usize)> {
        if let Self::Bytes(start, end) = self { Some((*start, *end)) } else { None }
    }
}

fn broken(rule: &'static str, at: (usize, usize), message: String, help: String) -> SpotFinding {
    SpotFinding { rule, spot: Spot::Bytes(at.0, at.1), message, help, also: None }
}

/// The text with each unresolved merge reduced to our side: markers and the other side become spaces, so that
/// every other byte keeps its place and what is around the conflict is read on.
pub(super) fn without_conflicts(lang: Lang, text: &str) -> (Cow<'_, str>, Vec<SpotFinding>) {
    if !text.contains("<<<<<<<") && !text.contains(">>>>>>>") {
        return (Cow::Borrowed(text), Vec::new());
    }
    let mut readable = String::with_capacity(text.len());
    let (mut found, mut is_theirs, mut at) = (Vec::new(), false, 0);
    for line in text.split_inclusive('\n') {
        let marker =
            ["<<<<<<<", "|||||||", "=======", ">>>>>>>"].iter().find(|marker| is_marker(line, marker));
        if marker == Some(&"<<<<<<<") || (marker == Some(&">>>>>>>") && !is_theirs) {
            let end = at + line.trim_end().len();
            let (message, help) = (integrity::unresolved_merge(lang), integrity::unresolved_merge_help(lang));
            found.push(broken("unresolved-merge", (at, end), message, help));
        }
        match marker {
            Some(&"<<<<<<<" | &">>>>>>>") => is_theirs = false,
            Some(_) if !found.is_empty() => is_theirs = true,
            _ => {}
        }
        if is_theirs || (marker.is_some() && !found.is_empty()) {
            readable.extend(
                line.bytes().map(|byte| if matches!(byte, b'\n' | b'\r') { char::from(byte) } else { ' ' }),
            );
        } else {
            readable.push_str(line);
        }
        at += line.len();
    }
    (Cow::Owned(readable), found)
}

fn is_marker(line: &str, marker: &str) -> bool {
    line.strip_prefix(marker).is_some_and(|rest| rest.starts_with([' ', '\r', '\n']) || rest.is_empty())
}

/// What the parser stumbled over, and what only a newer TOML knows.
pub(super) fn findings(lang: Lang, text: &str, errors: &[Error], tree: &DeTable<'_>) -> Vec<SpotFinding> {
    let mut found: Vec<SpotFinding> =
        own(text, errors).map(|error| sentence(lang, text, error, tree)).collect();
    for newer in newer_spellings(text) {
        let (at, message, help) = match newer {
            Newer::Braces(start, end) => ((start, end), syntax::braces(lang), syntax::braces_help(lang)),
            Newer::Escape(start, end) => ((start, end), syntax::escape(lang), syntax::escape_help(lang)),
            Newer::Time(start, end) => ((start, end), syntax::time(lang), syntax::date_help(lang)),
        };
        found.push(broken("syntax", at, message, help));
    }
    for value in tree.values() {
        not_a_number(value, &mut |start, end| {
            let written = &text[start..end];
            let (message, help) = (syntax::value(lang, written), syntax::value_help(lang, written));
            found.push(broken("syntax", (start, end), message, help));
        });
    }
    found
}

/// The parser takes a number as it is written, and leaves it to others to see that `1:` and `0x` are none.
fn not_a_number(value: &toml::Spanned<DeValue<'_>>, say: &mut impl FnMut(usize, usize)) {
    let is_none = match value.get_ref() {
        DeValue::Integer(number) => {
            let digits = number.as_str().trim_start_matches(['+', '-']);
            digits.is_empty() || !digits.chars().all(|digit| digit.is_digit(number.radix()))
        }
        DeValue::Float(number) => number.as_str().parse::<f64>().is_err(),
        DeValue::Array(list) => return list.iter().for_each(|value| not_a_number(value, say)),
        DeValue::Table(table) => return table.values().for_each(|value| not_a_number(value, say)),
        _ => false,
    };
    if is_none {
        say(value.span().start, value.span().end);
    }
}

/// The errors without those that only follow from another: where a header is there twice, so is each key below it.
fn own<'e>(text: &'e str, errors: &'e [Error]) -> impl Iterator<Item = &'e Error> {
    let mut doubled = 0..0;
    errors.iter().filter(move |error| {
        let at = error.span().map_or(0, |span| span.start);
        if error.message() != "duplicate key" || doubled.contains(&at) {
            return !doubled.contains(&at);
        }
        let (start, end) = line_around(text, at);
        if let Some((name, _)) = text[start..end].rsplit_once(']').filter(|(name, _)| name.starts_with('[')) {
            doubled = end..end + table_below(&text[end..], &format!("{name}."));
        }
        true
    })
}

/// How far a table goes that begins here, with the tables in it.
fn table_below(text: &str, within: &str) -> usize {
    let headers = text.match_indices("\n[").map(|(at, _)| at);
    headers.into_iter().find(|at| !text[at + 1..].starts_with(within)).unwrap_or(text.len())
}

/// Keeps the first finding of each line, in order.
pub(super) fn one_a_line(text: &str, found: &mut Vec<SpotFinding>) {
    found.sort_by(|a, b| a.spot.cmp(&b.spot));
    let lines = Lines::of(text);
    let mut last = 0;
    found.retain(|it| {
        let line = it.spot.bytes().map_or(0, |(start, _)| lines.line(start));
        std::mem::replace(&mut last, line) != line
    });
}

fn sentence(lang: Lang, text: &str, error: &Error, tree: &DeTable<'_>) -> SpotFinding {
    let span = error.span().unwrap_or(0..0);
    let start = on_a_character(text, span.start.min(text.len()));
    // What is missed at the very end was begun somewhere, and there it can be mended.
    let start = if start == text.len() { never_ended(text).unwrap_or(start) } else { start };
    let (line_start, line_end) = line_around(text, start);
    let line = &text[line_start..line_end];
    let end = on_a_character(text, span.end.clamp(start, line_end.max(start)));
    let at = if end > start { (start, end) } else { (start.min(line_end), (start + 1).min(line_end)) };
    let said = |message, help| broken("syntax", at, message, help);
    match error.message() {
        message if message.contains("recursion") || message.contains("recurse") => {
            said(syntax::too_deep(lang), syntax::too_deep_help(lang))
        }
        "duplicate key" => twice(lang, text, at, tree),
        "carriage return must be followed by newline" | "invalid comment character" => {
            said(syntax::character(lang), syntax::character_help(lang))
        }
        message if message.contains("escape") || message.contains("unicode value digits") => {
            said(syntax::escape(lang), syntax::escape_help(lang))
        }
        message if message.contains("inline table") => said(syntax::braces(lang), syntax::braces_help(lang)),
        message if message.contains("array table") || message.contains("unclosed table") => {
            said(syntax::header(lang), syntax::header_help(lang))
        }
        message if message.contains("array") => said(syntax::list(lang), syntax::list_help(lang)),
        _ => of_line(lang, line, line_start, at),
    }
}

/// What is wrong with a line, by what it looks like.
fn of_line(lang: Lang, line: &str, line_start: usize, at: (usize, usize)) -> SpotFinding {
    let said = |at, message, help| broken("syntax", at, message, help);
    let trimmed = line.trim_start();
    if line.contains(|c: char| hidden(c) == Some(Hidden::Control) && c != '\t') {
        return said(at, syntax::character(lang), syntax::character_help(lang));
    }
    if trimmed.starts_with('[') && !trimmed.contains('=') {
        return said(at, syntax::header(lang), syntax::header_help(lang));
    }
    let Some((key, value)) = line.split_once('=') else {
        let indent = line.len() - trimmed.len();
        let whole = (line_start + indent, line_start + line.trim_end().len());
        return said(whole, syntax::no_equals(lang), syntax::no_equals_help(lang));
    };
    let (key, bare) = (key.trim(), value.split(" #").next().unwrap_or(value).trim());
    let value_at = line_start + line.len() - value.trim_start().len();
    let whole = (value_at, value_at + bare.len());
    if bare.is_empty() {
        let equals = line_start + line.find('=').unwrap_or(0);
        return said((equals, equals + 1), syntax::no_value(lang, key), syntax::no_value_help(lang));
    }
    if bare.starts_with(['"', '\'']) {
        let is_closed = bare.len() > 1 && bare[1..].contains(&bare[..1]);
        let is_long = bare.starts_with("\"\"\"") || bare.starts_with("'''");
        return if is_closed && !is_long {
            said(at, syntax::extra(lang), syntax::extra_help(lang))
        } else {
            said(whole, syntax::unclosed_text(lang), syntax::unclosed_text_help(lang))
        };
    }
    if looks_like_a_date(bare) {
        return said(whole, syntax::date(lang, bare), syntax::date_help(lang));
    }
    match bare.chars().next() {
        Some('[') => said(whole, syntax::list(lang), syntax::list_help(lang)),
        Some('{') => said(whole, syntax::braces(lang), syntax::braces_help(lang)),
        Some(_) if bare.chars().count() <= 60 => {
            said(whole, syntax::value(lang, bare), syntax::value_help(lang, bare))
        }
        _ => said(at, syntax::other(lang), syntax::no_equals_help(lang)),
    }
}

fn looks_like_a_date(text: &str) -> bool {
    let numbers: Vec<&str> = text.split('-').collect();
    numbers.len() == 3
        && numbers.iter().all(|part| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit()))
}

/// A key or a header that is there twice, with the place of the first.
fn twice(lang: Lang, text: &str, at: (usize, usize), tree: &DeTable<'_>) -> SpotFinding {
    let key = text.get(at.0..at.1).unwrap_or_default().trim();
    let message = syntax::twice(lang, key);
    let mut said = broken("syntax", at, message, syntax::twice_help(lang));
    said.also =
        first_of(tree, key, at.0).map(|(start, end)| (Spot::Bytes(start, end), syntax::first_here(lang)));
    said
}

/// The last place before a byte where a key stands.
fn first_of(tree: &DeTable<'_>, key: &str, before: usize) -> Option<(usize, usize)> {
    let here = tree.keys().filter(|it| it.get_ref() == key).map(|it| (it.span().start, it.span().end));
    let deeper = tree.values().filter_map(|value| first_of(value.get_ref().as_table()?, key, before));
    here.chain(deeper).filter(|(start, _)| *start < before).max()
}

fn on_a_character(text: &str, mut at: usize) -> usize {
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

//! Keys of the head are set where they stand: the value's own bytes are replaced, and comments stay.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::append::line_end;
use super::prove::{Unfit, differs_only_at, read};
use super::write::{bare_or_quoted, value as written};
use crate::document::without_mark;
use crate::model::{KeyPath, Kind, Value};

/// Sets a key, in place of what it was.
pub fn set(text: &str, path: &KeyPath, value: &Value) -> Result<String, Unfit> {
    let body = without_mark(text);
    let tree = read(body)?;
    let end = line_end(text);
    let new = written(value).replace('\n', end);
    let (at, put) = match find(&tree, &path.0) {
        Some(old) if !old.get_ref().is_table() => (old.span(), new),
        Some(_) => return Err(Unfit::Entangled(path.clone())),
        None => new_line(body, &tree, path, &new, end).ok_or_else(|| Unfit::Entangled(path.clone()))?,
    };
    spliced(text, at, &put, path)
}

/// Takes a key away; a comment behind it stays, on a line of its own.
pub fn unset(text: &str, path: &KeyPath) -> Result<String, Unfit> {
    let body = without_mark(text);
    let tree = read(body)?;
    let absent = || Unfit::Absent(path.clone());
    let value = find(&tree, &path.0).ok_or_else(absent)?;
    let key = find_key(&tree, &path.0).ok_or_else(absent)?;
    let start = start_of_line(body, key.start);
    let rest = &body[value.span().end..];
    let line_rest = &rest[..rest.find('\n').map_or(rest.len(), |at| at + 1)];
    let before = body[start..key.start].trim();
    let is_dotted = before.ends_with('.') && !before.contains(['{', '[', '=', ',', '#']);
    let is_alone = (before.is_empty() || is_dotted) && !value.get_ref().is_table();
    let comment = line_rest.trim_start_matches([' ', '\t']);
    let removed = match comment.chars().next() {
        None | Some('\r' | '\n') if is_alone => start..value.span().end + line_rest.len(),
        Some('#') if is_alone => start..value.span().end + line_rest.len() - comment.len(),
        _ => return Err(Unfit::Entangled(path.clone())),
    };
    spliced(text, removed, "", path)
}

/// A text with other bytes in place of some, counted after its mark; proved to differ at one key only.
fn spliced(text: &str, at: Range<usize>, put: &str, path: &KeyPath) -> Result<String, Unfit> {
    let mark = text.len() - without_mark(text).len();
    let after = [&text[..mark + at.start], put, &text[mark + at.end..]].concat();
    differs_only_at(text, &after, path)?;
    Ok(after)
}

pub(super) fn find<'t, 'd>(tree: &'t DeTable<'d>, path: &[String]) -> Option<&'t Spanned<DeValue<'d>>> {
    let (first, rest) = path.split_first()?;
    let mut value = tree.get(first.as_str())?;
    for step in rest {
        value = match value.get_ref() {
            DeValue::Table(table) => table.get(step.as_str())?,
            DeValue::Array(list) => list.get(step.parse::<usize>().ok()?)?,
            _ => return None,
        };
    }
    Some(value)
}

fn find_key(tree: &DeTable<'_>, path: &[String]) -> Option<Range<usize>> {
    let (last, parents) = path.split_last()?;
    let table = if parents.is_empty() { tree } else { find(tree, parents)?.get_ref().as_table()? };
    table.get_key_value(last.as_str()).map(|(key, _)| key.span())
}

/// Where a new key goes, and what is put there: in its table, or in a new one at the end of the head.
fn new_line(
    body: &str,
    tree: &DeTable<'_>,
    path: &KeyPath,
    new: &str,
    end: &str,
) -> Option<(Range<usize>, String)> {
    let (key, parents) = path.0.split_last()?;
    let line = format!("{} = {new}", bare_or_quoted(key));
    if parents.is_empty() {
        let at = last_own_line(body, tree).unwrap_or(0);
        return Some((at..at, on_its_own_line(body, at, &line, end)));
    }
    if let Some(another) = another_in_row(body, tree, parents, &line, end) {
        return Some(another);
    }
    let Some(parent) = find(tree, parents) else {
        let at = end_of_head(body, tree);
        let header = dotted(parents);
        let before = if at > 0 && !body[..at].ends_with('\n') { end } else { "" };
        let blank =
            if body[..at].trim_end_matches([' ', '\t']).ends_with(&format!("{end}{end}")) { "" } else { end };
        let after = if at < body.len() { end } else { "" };
        return Some((at..at, format!("{before}{blank}[{header}]{end}{line}{end}{after}")));
    };
    let table = parent.get_ref().as_table()?;
    let span = parent.span();
    match body.as_bytes().get(span.start)? {
        b'{' => {
            let inside = body[span.start + 1..span.end - 1].trim_end();
            let at = span.start + 1 + inside.len();
            let comma = if table.is_empty() { " " } else { ", " };
            Some((at..at, format!("{comma}{line}")))
        }
        b'[' => {
            let header_end = end_of_line(body, span.end);
            let at = last_own_line(body, table).unwrap_or(header_end).max(header_end);
            Some((at..at, on_its_own_line(body, at, &line, end)))
        }
        _ if let Some(at) = last_own_line(body, table) => {
            // A table of dotted keys: one more of them, as seen from the header they stand under.
            let has_header = |depth: &usize| {
                let above = find(tree, &parents[..*depth]);
                above.is_some_and(|it| body[it.span().start..].starts_with('['))
            };
            let above = (1..parents.len()).rev().find(has_header).unwrap_or(0);
            let line = format!("{} = {new}", dotted(&path.0[above..]));
            Some((at..at, on_its_own_line(body, at, &line, end)))
        }
        _ => {
            // A table without a header of its own: there are only tables in it, so it gets one.
            let at = end_of_head(body, tree);
            Some((at..at, format!("{end}[{}]{end}{line}{end}{end}", dotted(parents))))
        }
    }
}

/// Where one more table of several in a row goes, right behind the last, with its first key.
fn another_in_row(
    body: &str,
    tree: &DeTable<'_>,
    parents: &[String],
    line: &str,
    end: &str,
) -> Option<(Range<usize>, String)> {
    let (nth, row) = parents.split_last()?;
    let tables = find(tree, row)?.get_ref().as_array()?;
    if nth.parse() != Ok(tables.len()) {
        return None;
    }
    let last = tables.iter().next_back()?;
    if body[last.span().start..].starts_with("[[") {
        let at = end_of_line(body, last_byte_of_all(last));
        let before = if body[..at].ends_with('\n') { "" } else { end };
        return Some((at..at, format!("{before}{end}[[{}]]{end}{line}{end}", dotted(row))));
    }
    let at = last.span().end;
    Some((at..at, format!(", {{ {line} }}")))
}

/// The last byte of a value with all that is in it, wherever its headers stand.
fn last_byte_of_all(value: &Spanned<DeValue<'_>>) -> usize {
    let inner = match value.get_ref() {
        DeValue::Table(table) => table.values().map(last_byte_of_all).max(),
        DeValue::Array(list) => list.iter().map(last_byte_of_all).max(),
        _ => None,
    };
    inner.unwrap_or_default().max(value.span().end)
}

fn dotted(keys: &[String]) -> String {
    keys.iter().map(|key| bare_or_quoted(key)).collect::<Vec<_>>().join(".")
}

fn on_its_own_line(body: &str, at: usize, line: &str, end: &str) -> String {
    if at > 0 && !body[..at].ends_with('\n') { format!("{end}{line}") } else { format!("{line}{end}") }
}

/// Where the line begins that holds a byte.
pub(super) fn start_of_line(body: &str, at: usize) -> usize {
    body[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// The end of the line that holds a byte, with its line end.
pub(super) fn end_of_line(body: &str, at: usize) -> usize {
    body[at..].find('\n').map_or(body.len(), |newline| at + newline + 1)
}

/// Just after the last line of a table's own keys, tables with a header of their own left aside.
pub(super) fn last_own_line(body: &str, table: &DeTable<'_>) -> Option<usize> {
    table.values().filter_map(|value| last_byte(body, value)).max().map(|last| end_of_line(body, last))
}

fn last_byte(body: &str, value: &Spanned<DeValue<'_>>) -> Option<usize> {
    match value.get_ref() {
        DeValue::Table(table) if !body[value.span().start..].starts_with('{') => {
            let has_header = body[value.span().start..].starts_with('[');
            if has_header { None } else { table.values().filter_map(|value| last_byte(body, value)).max() }
        }
        DeValue::Array(list) if list.iter().any(|it| body[it.span().start..].starts_with("[[")) => None,
        _ => Some(value.span().end),
    }
}

/// Where the dossier begins: before its first header and the comments above that, else the end of the file.
fn end_of_head(body: &str, tree: &DeTable<'_>) -> usize {
    let entries = tree.iter().filter(|(key, _)| Kind::of_table(key.get_ref()).is_some());
    let starts = entries
        .filter_map(|(_, value)| value.get_ref().as_table()?.values().map(|entry| entry.span().start).min());
    let Some(first) = starts.min() else { return body.len() };
    let mut at = start_of_line(body, first);
    loop {
        let above = body[..at].trim_end_matches('\n').trim_end_matches('\r');
        let start = start_of_line(above, above.len());
        let is_comment = above[start..].trim_start().starts_with('#');
        if at == 0 || !is_comment || body[..at].len() - above.len() > 2 {
            return at;
        }
        at = start;
    }
}

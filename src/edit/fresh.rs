//! Entries that somebody headed `[kind.new]` by hand get an id of their own.

use std::ops::Range;

use toml::Spanned;
use toml::de::DeValue;

use super::prove::{Unfit, read};
use crate::document::{day_in, without_mark};
use crate::model::{Day, EntryId, Kind};

/// Gives an id to every entry that is headed `[kind.new]`, of the entry's own date. The ids that were given are
/// returned. Only headers change: where a text says the same, it stays.
pub fn give_ids(
    text: &str,
    id: &mut dyn FnMut(Day) -> EntryId,
) -> Result<(String, Vec<(Kind, EntryId)>), Unfit> {
    let body = without_mark(text);
    let tree = read(body)?;
    let (mut given, mut names) = (Vec::new(), Vec::new());
    for kind in Kind::ALL {
        let entries = tree.get(kind.table()).and_then(|entries| entries.get_ref().as_table());
        let Some(entry) = entries.and_then(|entries| entries.get("new")) else { continue };
        let date = entry.get_ref().as_table().and_then(|entry| entry.get("date"));
        let Some(day) = date.and_then(|date| day_in(date.get_ref())) else { continue };
        let id = id(day);
        let mut headers = Vec::new();
        headers_of(body, entry, &mut headers);
        names
            .extend(headers.into_iter().filter_map(|at| second_key(body, at)).map(|at| (at, id.to_string())));
        given.push((*kind, id));
    }
    names.sort_by_key(|(at, _)| std::cmp::Reverse(at.start));
    let mut body = body.to_owned();
    for (at, id) in names {
        body.replace_range(at, &id);
    }
    Ok((format!("{}{body}", &text[..text.len() - without_mark(text).len()]), given))
}

/// Where the headers of a table and of the tables in it begin.
fn headers_of(body: &str, value: &Spanned<DeValue<'_>>, headers: &mut Vec<usize>) {
    let Some(table) = value.get_ref().as_table() else { return };
    if body[value.span().start..].starts_with('[') {
        headers.push(value.span().start);
    }
    for value in table.values() {
        headers_of(body, value, headers);
    }
}

/// The second key of a header: `new` in `[signals . "new".content]`.
fn second_key(body: &str, header: usize) -> Option<Range<usize>> {
    let skipped = |at: usize| at + body[at..].len() - body[at..].trim_start_matches([' ', '\t']).len();
    let first = skipped(header + 1);
    let point = skipped(key_end(body, first)?);
    let second = skipped(point + body[point..].strip_prefix('.').map(|_| 1)?);
    Some(second..key_end(body, second)?)
}

/// Where a key ends; one with an escape in it is nobody's `new`.
fn key_end(body: &str, start: usize) -> Option<usize> {
    let rest = &body[start..];
    let length = match rest.chars().next()? {
        quote @ ('"' | '\'') => rest[1..].find(quote)? + 2,
        _ => rest.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_'))?,
    };
    Some(start + length)
}

//! The one change to an entry that is ever allowed: its free text goes, and a tombstone says when, why and by whom. A later
//! one may take away more, and stands beside the first.
//! The table, its date, references, words, numbers and ids stay, and so does every byte elsewhere.

use std::ops::Range;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::append::line_end;
use super::prove::{Unfit, differs_only_at, is_same, is_same_table, read};
use super::set::{end_of_line, find, last_own_line, start_of_line};
use super::write::{bare_or_quoted, value as written};
use crate::document::without_mark;
use crate::model::redaction::REFERENCES;
use crate::model::{Common, Day, EntryId, Facts as _, Key, KeyPath, Kind, Shape, Value};

/// The tombstone.
#[derive(Clone, Debug)]
pub struct Tombstone {
    pub date: Day,
    pub ground: String,
    /// The function that did it.
    pub by: String,
}

/// The keys of an entry whose text goes: every string that is no word of the format, no id and no date. `is_category` says
/// which texts are a category of the institution, and so a word as well.
pub fn free_texts(
    text: &str,
    kind: Kind,
    id: &EntryId,
    is_category: &dyn Fn(&str) -> bool,
) -> Result<Vec<KeyPath>, Unfit> {
    let tree = read(text)?;
    let path = KeyPath::from([kind.table(), id.as_str()]);
    let entry = find(&tree, &path.0).and_then(|entry| entry.get_ref().as_table());
    let entry = entry.ok_or(Unfit::Absent(path))?;
    let keys: Vec<&Key> = Common::SCHEMA.keys.iter().chain(kind.schema().keys).collect();
    let mut lost = Vec::new();
    gather(entry, &keys, &KeyPath::default(), is_category, &mut lost);
    Ok(lost)
}

fn gather(
    table: &DeTable<'_>,
    keys: &[&Key],
    path: &KeyPath,
    is_category: &dyn Fn(&str) -> bool,
    lost: &mut Vec<KeyPath>,
) {
    for (name, value) in table {
        let name = name.get_ref().as_ref();
        let key = keys.iter().find(|key| key.name == name);
        if path.0.is_empty() && matches!(name, "date" | "redacted") {
            continue;
        }
        match (value.get_ref(), key.map(|key| key.shape)) {
            (DeValue::Table(inner), shape) => {
                let schema = if let Some(Shape::Table(schema)) = shape { Some(schema) } else { None };
                let inner_keys: Vec<&Key> = schema.into_iter().flat_map(|schema| schema.keys).collect();
                gather(inner, &inner_keys, &path.join(name), is_category, lost);
            }
            (value, shape) if is_free(name, shape, value, is_category) => lost.push(path.join(name)),
            _ => {}
        }
    }
}

/// Whether a value holds a string that is no word, no id and no date.
fn is_free(
    name: &str,
    shape: Option<Shape>,
    value: &DeValue<'_>,
    is_category: &dyn Fn(&str) -> bool,
) -> bool {
    match value {
        DeValue::String(text) => match shape {
            Some(Shape::Word(words) | Shape::Words(words)) => !words.contains(&text.as_ref()),
            Some(Shape::Text | Shape::Texts) if REFERENCES.contains(&name) => {
                EntryId::written(text).date().is_none()
            }
            Some(Shape::Text) if name == "category" => !is_category(text),
            _ => true,
        },
        DeValue::Array(all) => all.iter().any(|it| is_free(name, shape, it.get_ref(), is_category)),
        DeValue::Table(table) => table.values().any(|it| is_free(name, None, it.get_ref(), is_category)),
        _ => false,
    }
}

/// Whether a comment stays behind within an entry from which texts go; one that stands behind a lost value goes with it.
pub fn has_comments(text: &str, kind: Kind, id: &EntryId, lost: &[KeyPath]) -> bool {
    let body = without_mark(text);
    let Ok(tree) = read(body) else { return false };
    let Some(entry) = find(&tree, &[kind.table().to_owned(), id.to_string()]) else { return false };
    let Some(table) = entry.get_ref().as_table() else { return false };
    let mut cut = Vec::new();
    let _ = gone(body, table, lost, &KeyPath::default(), &mut cut);
    let (mut all, mut at) = (Vec::new(), entry.span().start);
    leaves(table, &KeyPath::default(), &mut all);
    let end = all.iter().filter_map(|(path, _)| Some(find(table, &path.0)?.span().end)).max().unwrap_or(at);
    for line in body[at..end_of_line(body, end)].split_inclusive('\n') {
        let is_cut = cut.iter().any(|(range, instead)| instead.is_empty() && range.contains(&at));
        // What stands between quotes is a text, and no comment.
        if !is_cut && line.rsplit('"').next().is_some_and(|behind| behind.contains('#')) {
            return true;
        }
        at += line.len();
    }
    false
}

/// Takes texts out of an entry, and puts a tombstone there.
pub fn redact(
    text: &str,
    kind: Kind,
    id: &EntryId,
    lost: &[KeyPath],
    tombstone: &Tombstone,
) -> Result<String, Unfit> {
    let body = without_mark(text);
    let tree = read(body)?;
    let path = KeyPath::from([kind.table(), id.as_str()]);
    let entangled = || Unfit::Entangled(path.clone());
    let entry = find(&tree, &path.0).ok_or_else(|| Unfit::Absent(path.clone()))?;
    let table = entry.get_ref().as_table().ok_or_else(entangled)?;
    if !body[entry.span().start..].starts_with('[') {
        return Err(entangled());
    }
    let header_end = end_of_line(body, entry.span().end);
    let own_end = last_own_line(body, table).unwrap_or(header_end).max(header_end);
    let mut edits = Vec::new();
    gone(body, table, lost, &KeyPath::default(), &mut edits).ok_or_else(entangled)?;
    let mut line = Some(format!("redacted = {}", stone(tombstone)));
    if let Some(earlier) = table.get("redacted") {
        edits.push((earlier.span(), beside(&body[earlier.span()], tombstone).ok_or_else(entangled)?));
        line = None;
    }
    edits.sort_by_key(|(at, _)| at.start);
    let after = rebuilt(body, edits, own_end, line.as_deref(), line_end(text));
    let after = format!("{}{after}", &text[..text.len() - body.len()]);
    differs_only_at(text, &after, &path)?;
    let new = read(&after).map_err(|_| entangled())?;
    let new = find(&new, &path.0).and_then(|entry| entry.get_ref().as_table()).ok_or_else(entangled)?;
    if is_only_redacted(table, new, lost) { Ok(after) } else { Err(entangled()) }
}

/// A tombstone beside the earlier ones, as these are written; nothing when they have a header of their own.
fn beside(earlier: &str, tombstone: &Tombstone) -> Option<String> {
    let stone = stone(tombstone);
    if earlier.starts_with('{') {
        return Some(format!("[{earlier}, {stone}]"));
    }
    let list = earlier.strip_suffix(']').filter(|list| list.starts_with('[') && !list.starts_with("[["))?;
    let list = list.trim_end().trim_end_matches(',');
    Some(format!("{list}, {stone}]")).filter(|_| list.contains('{'))
}

fn stone(tombstone: &Tombstone) -> String {
    let text = |text: &str| written(&Value::Text(text.to_owned()));
    let (ground, by) = (text(&tombstone.ground), text(&tombstone.by));
    format!("{{ date = {}, ground = {ground}, by = {by} }}", tombstone.date)
}

/// What is cut out of a table's own lines, and what is put in place of an inline table that loses a part. Nothing when it
/// stands beside something else.
fn gone(
    body: &str,
    table: &DeTable<'_>,
    lost: &[KeyPath],
    path: &KeyPath,
    edits: &mut Vec<(Range<usize>, String)>,
) -> Option<()> {
    for (key, value) in table {
        let here = path.join(key.get_ref());
        let is_inline = body[value.span().start..].starts_with('{');
        match value.get_ref() {
            _ if lost.contains(&here) => edits.push((whole_line(body, key.span(), value)?, String::new())),
            DeValue::Table(_) if is_inline && !lost.iter().any(|it| it.0.starts_with(&here.0)) => {}
            DeValue::Table(inner) if is_inline => match inline(body, inner, lost, &here) {
                Some(kept) => edits.push((value.span(), kept)),
                None => edits.push((whole_line(body, key.span(), value)?, String::new())),
            },
            DeValue::Table(inner) => gone(body, inner, lost, &here, edits)?,
            _ => {}
        }
    }
    Some(())
}

/// The lines that a key and its value take, with the comment behind them.
fn whole_line(body: &str, key: Range<usize>, value: &Spanned<DeValue<'_>>) -> Option<Range<usize>> {
    let start = start_of_line(body, key.start);
    let end = end_of_line(body, value.span().end);
    let before = body[start..key.start].trim();
    let is_alone = before.is_empty() || (before.ends_with('.') && !before.contains(['{', '[', '=', '#']));
    let behind = body[value.span().end..end].trim_start();
    (is_alone && (behind.is_empty() || behind.starts_with('#'))).then_some(start..end)
}

/// An inline table without what is lost; nothing when nothing is left.
fn inline(body: &str, table: &DeTable<'_>, lost: &[KeyPath], path: &KeyPath) -> Option<String> {
    let mut kept = Vec::new();
    for (key, value) in table {
        let here = path.join(key.get_ref());
        if lost.contains(&here) {
            continue;
        }
        match value.get_ref() {
            DeValue::Table(inner) if lost.iter().any(|it| it.0.starts_with(&here.0)) => {
                let inner = inline(body, inner, lost, &here);
                kept.extend(inner.map(|inner| format!("{} = {inner}", bare_or_quoted(key.get_ref()))));
            }
            _ => kept.push(body[key.span().start..value.span().end].to_owned()),
        }
    }
    if kept.is_empty() { None } else { Some(format!("{{ {} }}", kept.join(", "))) }
}

/// The text with its edits, and with a line of its own at a place that no edit stands across.
fn rebuilt(
    body: &str,
    edits: Vec<(Range<usize>, String)>,
    at: usize,
    line: Option<&str>,
    end: &str,
) -> String {
    let (mut out, mut done, mut is_put) = (String::with_capacity(body.len()), 0, line.is_none());
    let put = |out: &mut String| {
        if !out.is_empty() && !out.ends_with('\n') {
            out.push_str(end);
        }
        out.push_str(line.unwrap_or_default());
        out.push_str(end);
    };
    // What is put stands before an edit that begins there, and nothing more comes at the end.
    for (range, instead) in edits.into_iter().chain([(body.len()..body.len(), String::new())]) {
        if !is_put && (at <= range.start) {
            out.push_str(&body[done..at]);
            put(&mut out);
            (done, is_put) = (at, true);
        }
        out.push_str(&body[done..range.start]);
        out.push_str(&instead);
        done = range.end;
    }
    out
}

/// The proof: what an entry says now is what it said, without what was lost, and with the tombstone.
fn is_only_redacted(old: &DeTable<'_>, new: &DeTable<'_>, lost: &[KeyPath]) -> bool {
    let (mut before, mut after) = (Vec::new(), Vec::new());
    leaves(old, &KeyPath::default(), &mut before);
    leaves(new, &KeyPath::default(), &mut after);
    let is_lost = |path: &KeyPath| lost.iter().any(|it| path.0.starts_with(&it.0));
    let count = before.len();
    before.retain(|(path, _)| !is_lost(path));
    let is_less = lost.is_empty() || before.len() < count;
    for said in [&mut before, &mut after] {
        said.retain(|(path, _)| path.0.first().is_none_or(|it| it != "redacted"));
    }
    let (earlier, now) = (tombstones(old), tombstones(new));
    let is_one_more = now.len() == earlier.len() + 1
        && earlier.iter().zip(&now).all(|(one, other)| is_same_table(one, other))
        && now.last().is_some_and(|last| last.len() == 3);
    let is_there = |(path, value): &(KeyPath, &DeValue<'_>)| {
        after.iter().any(|(other, now)| other == path && is_same(value, now))
    };
    is_one_more && is_less && before.len() == after.len() && before.iter().all(is_there)
}

fn tombstones<'t, 'd>(entry: &'t DeTable<'d>) -> Vec<&'t DeTable<'d>> {
    match entry.get("redacted").map(Spanned::get_ref) {
        Some(DeValue::Array(all)) => all.iter().filter_map(|it| it.get_ref().as_table()).collect(),
        Some(DeValue::Table(one)) => vec![one],
        _ => Vec::new(),
    }
}

fn leaves<'t, 'd>(table: &'t DeTable<'d>, path: &KeyPath, all: &mut Vec<(KeyPath, &'t DeValue<'d>)>) {
    for (key, value) in table {
        let here = path.join(key.get_ref());
        match value.get_ref() {
            DeValue::Table(inner) => leaves(inner, &here, all),
            leaf => all.push((here, leaf)),
        }
    }
}

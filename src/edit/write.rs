//! Values, tables and entries as TOML 1.0.

use crate::model::{Day, Draft, EntryId, KeyPath, Kind, Schema, Shape, Value};
use crate::text::hidden::{Hidden, hidden};

/// The longest text that is written on one line between single quotation marks.
const ONE_LINE: usize = 100;

/// An entry as it is added to a file: its header, its keys in the order of the format with the longest free text
/// last, so that git never takes an equal last line out of a conflict.
pub fn entry(kind: Kind, id: &EntryId, date: Day, draft: &Draft) -> String {
    let mut whole = draft.clone();
    if draft.get(&["date"].into()).is_none() {
        whole.put(["date"].into(), Value::Day(date));
    }
    let keys: Vec<&str> = std::iter::once("date")
        .chain(kind.schema().keys.iter().map(|key| key.name))
        .chain(["prompted_by", "corrects", "withdrawn"])
        .collect();
    table(&format!("{}.{id}", kind.table()), &keys, kind.schema(), &whole)
}

/// A table with its header, its keys in a given order, and the tables in it.
pub(super) fn table(header: &str, keys: &[&str], schema: &Schema, draft: &Draft) -> String {
    let mut text = format!("[{header}]\n");
    text.push_str(&lines(keys, draft));
    for key in schema.keys {
        let (below, header) = (draft.below(key.name), format!("{header}.{}", key.name));
        text.push_str(&tables(&header, key.shape, &below));
    }
    text
}

/// The tables under a key, each with its header; nothing for what is no table.
pub(super) fn tables(header: &str, shape: Shape, below: &Draft) -> String {
    if below.is_empty() {
        return String::new();
    }
    let keys = |schema: &Schema| schema.keys.iter().map(|key| key.name).collect::<Vec<_>>();
    match shape {
        Shape::Table(schema) => table(header, &keys(schema), schema, below),
        Shape::ByWord(words) => format!("[{header}]\n{}", lines(words, below)),
        Shape::Anything => {
            let own: Vec<&str> = below.answers.iter().map(|(KeyPath(path), _)| path[0].as_str()).collect();
            format!("[{header}]\n{}", lines(&own, below))
        }
        Shape::Named(schema) => {
            let mut names: Vec<&String> = below.answers.iter().map(|(KeyPath(path), _)| &path[0]).collect();
            names.dedup();
            let one = |name: &String| {
                let header = format!("{header}.{}", bare_or_quoted(name));
                table(&header, &keys(schema), schema, &below.below(name))
            };
            names.into_iter().map(one).collect::<Vec<_>>().join("\n")
        }
        _ => String::new(),
    }
}

/// The lines of a table's own keys; the longest free text comes last.
pub(super) fn lines(keys: &[&str], draft: &Draft) -> String {
    let mut own: Vec<(&str, &Value)> =
        keys.iter().filter_map(|key| Some((*key, draft.get(&KeyPath::from([*key]))?))).collect();
    let length = |value: &Value| if let Value::Prose(text) = value { text.len() } else { 0 };
    let longest = (0..own.len()).max_by_key(|at| length(own[*at].1));
    if let Some(at) = longest.filter(|at| length(own[*at].1) > 0) {
        let last = own.remove(at);
        own.push(last);
    }
    own.into_iter().fold(String::new(), |lines, (key, written)| {
        lines + &bare_or_quoted(key) + " = " + &value(written) + "\n"
    })
}

/// A key and its value, on a line.
pub fn assignment(key: &str, value: &Value) -> String {
    lines(&[key], &Draft { answers: vec![([key].into(), value.clone())], ..Draft::default() })
}

pub(super) fn value(value: &Value) -> String {
    match value {
        Value::Text(text) => quoted(text),
        Value::Prose(text) => prose(text),
        Value::Day(day) => day.to_string(),
        Value::Flag(flag) => flag.to_string(),
        Value::Number(number) => number.to_string(),
        Value::Texts(texts) => list(texts.iter().map(|text| quoted(text))),
        Value::Numbers(numbers) => list(numbers.iter().map(i64::to_string)),
    }
}

fn list(parts: impl Iterator<Item = String>) -> String {
    format!("[{}]", parts.collect::<Vec<_>>().join(", "))
}

/// Text of more than one line between three quotation marks, the last of them on the last line of words.
fn prose(text: &str) -> String {
    if !text.contains('\n') && text.chars().count() <= ONE_LINE {
        return quoted(text);
    }
    let opening = if text.contains('\n') { "\"\"\"\n" } else { "\"\"\"" };
    format!("{opening}{}\"\"\"", escaped(text, true))
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text, false))
}

fn escaped(text: &str, has_lines: bool) -> String {
    let mut written = String::with_capacity(text.len() + 4);
    for c in text.chars() {
        match c {
            '"' => written.push_str("\\\""),
            '\\' => written.push_str("\\\\"),
            '\n' if has_lines => written.push('\n'),
            '\n' => written.push_str("\\n"),
            '\t' => written.push('\t'),
            c if hidden(c) == Some(Hidden::Control) => {
                written.extend(format!("\\u{:04X}", u32::from(c)).chars());
            }
            c => written.push(c),
        }
    }
    written
}

/// A key, between quotation marks where it needs them.
pub(super) fn bare_or_quoted(key: &str) -> String {
    let is_bare =
        !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    if is_bare { key.to_owned() } else { quoted(key) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back_the_same() {
        for text in [
            "",
            "a",
            "\"",
            "\"\"\"",
            "a\\",
            "a\nb\"",
            "\n\na",
            "tab\there",
            "é😀\u{7f}\u{1}",
            &"lang ".repeat(60),
        ] {
            for value in [Value::Text(text.to_owned()), Value::Prose(text.to_owned())] {
                let written = format!("key = {}", super::value(&value));
                let tree = toml::de::DeTable::parse(&written).unwrap();
                assert_eq!(tree.get_ref()["key"].get_ref().as_str(), Some(text), "{written}");
            }
        }
    }
}

//! A contradiction between two sides, told in a few lines: each key with what both sides have, and who wrote it.

use crate::edit::merge::Contradiction;
use crate::model::{Facts as _, Head, KeyPath, Policy, Shape, Value};
use crate::record::conflict::differences;
use crate::render::why::head_label;
use crate::text::clean::Clean;
use crate::words::{Lang, labels, merging as words};

/// The longest value that is told whole.
const SHORT: usize = 60;

/// Who wrote a key on our side, or on the other, in brackets.
pub(crate) type By<'b> = dyn Fn(&Contradiction, &KeyPath, bool) -> String + 'b;

/// A contradiction in a few lines: each key with what both sides have.
pub(crate) fn lines(lang: Lang, it: &Contradiction, by: &By<'_>) -> Vec<String> {
    let side = |side: &Option<Value>| match side {
        Some(it) => value(lang, it),
        None => words::nothing(lang),
    };
    if it.ours.is_none() || it.theirs.is_none() {
        let whole = |lines: &Option<String>, is_ours: bool| {
            let Some(lines) = lines else { return words::taken_away(lang) };
            let first = lines.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
            words::quoted(lang, &cut(first)) + &by(it, &it.key, is_ours)
        };
        return vec![words::both(lang, &key(&it.key), &whole(&it.ours, true), &whole(&it.theirs, false))];
    }
    let differences = differences(it);
    if differences.is_empty() {
        return vec![key(&it.key)];
    }
    differences
        .iter()
        .map(|(path, ours, theirs)| {
            let (ours, theirs) = (side(ours) + &by(it, path, true), side(theirs) + &by(it, path, false));
            words::both(lang, &key(path), &ours, &theirs)
        })
        .collect()
}

fn key(path: &KeyPath) -> String {
    Clean::line(&path.to_string()).to_string()
}

/// A key of the head as a person calls it; what has no name there by the key itself.
pub(crate) fn name(lang: Lang, path: &KeyPath) -> String {
    match label(lang, path) {
        Some(_) => Clean::line(&head_label(lang, &Policy::default(), &path.0)).to_string(),
        None => key(path),
    }
}

fn label(lang: Lang, path: &KeyPath) -> Option<&'static str> {
    let mut schema = Head::SCHEMA;
    let mut steps = path.0.iter();
    let mut label = None;
    while let Some(step) = steps.next() {
        let key = schema.key(step)?;
        label = labels::key(lang, schema.name, key.name);
        schema = match key.shape {
            Shape::Table(inner) => inner,
            Shape::Tables(inner) | Shape::Named(inner) => {
                steps.next();
                inner
            }
            _ => return label.filter(|_| steps.next().is_none()),
        };
    }
    label
}

/// A value in one short line.
pub(crate) fn value(lang: Lang, it: &Value) -> String {
    match it {
        Value::Text(text) | Value::Prose(text) => words::quoted(lang, &cut(text)),
        Value::Texts(texts) => cut(&texts.join(", ")),
        other => cut(&other.written()),
    }
}

fn cut(text: &str) -> String {
    let line = Clean::line(text).to_string();
    match line.char_indices().nth(SHORT) {
        Some((end, _)) => format!("{}…", line[..end].trim_end()),
        None => line,
    }
}

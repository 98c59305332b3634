//! A redaction: what an entry may lose on a legal ground, and nothing else with it. A later one may take away more, and gives
//! nothing back.

use super::dossier::Kind;
use super::entries::Common;
use super::facts::{Facts, Schema, Shape};
use super::toml_value::{Path, TomlValue};

/// The keys of entries that name another entry, which a redaction leaves.
pub const REFERENCES: [&str; 8] =
    ["about", "adjustment", "after", "considers", "corrects", "evaluation", "prompted_by", "signal"];

const REDACTED: &str = "redacted";

/// What a redaction takes from an entry, when that is all that happened between two contents of it: the entry gains
/// `redacted`, or one more of it, and loses texts that are no word, id or date of the format. Anything else is a change.
pub fn redaction(kind: Kind, before: &TomlValue, after: &TomlValue) -> Option<Vec<Path>> {
    let (earlier, now) = (tombstones(before), tombstones(after));
    if now.len() <= earlier.len() || !now.starts_with(&earlier) || !now.iter().all(|it| is_whole(it)) {
        return None;
    }
    let bare = |entry: &TomlValue| {
        let mut bare = entry.clone();
        if let TomlValue::Table(table) = &mut bare {
            table.retain(|(key, _)| key != REDACTED);
        }
        bare
    };
    let mut lost = Vec::new();
    let schemas = [Common::SCHEMA, kind.schema()];
    let is_only_less = loses(&schemas, &bare(before), &bare(after), &Path::new(), &mut lost);
    (is_only_less && !lost.is_empty()).then_some(lost)
}

/// What an entry says of its last redaction.
pub fn last_redaction(entry: &TomlValue) -> Option<&TomlValue> {
    tombstones(entry).pop()
}

/// What an entry says of each redaction of it.
fn tombstones(entry: &TomlValue) -> Vec<&TomlValue> {
    match entry.get(REDACTED) {
        Some(TomlValue::List(all)) => all.iter().collect(),
        one => one.into_iter().collect(),
    }
}

/// Whether it is said when, on which ground and by whom, and nothing else: a text that is put there would have taken no leave.
fn is_whole(tombstone: &TomlValue) -> bool {
    let has_more = match tombstone {
        TomlValue::Table(table) => {
            table.iter().any(|(key, _)| !["date", "ground", "by"].contains(&key.as_str()))
        }
        _ => true,
    };
    let is_dated = matches!(tombstone.get("date"), Some(TomlValue::Moment(_)));
    let is_said =
        |key| tombstone.get(key).and_then(TomlValue::text).is_some_and(|text| !text.trim().is_empty());
    !has_more && is_dated && is_said("ground") && is_said("by")
}

fn loses(
    schemas: &[&Schema],
    before: &TomlValue,
    after: &TomlValue,
    at: &Path,
    lost: &mut Vec<Path>,
) -> bool {
    let (TomlValue::Table(all), TomlValue::Table(left)) = (before, after) else { return false };
    if left.iter().any(|(key, _)| before.get(key).is_none()) {
        return false;
    }
    all.iter().all(|(key, value)| {
        let shape = schemas.iter().find_map(|schema| schema.key(key)).map(|key| key.shape);
        let here = [at.clone(), vec![key.clone()]].concat();
        match after.get(key) {
            Some(kept) if kept == value => true,
            Some(kept) => {
                let inner: &[&Schema] = if let Some(Shape::Table(inner)) = &shape { &[*inner] } else { &[] };
                let is_inner = !inner.is_empty() || shape.is_none();
                is_inner && loses(inner, value, kept, &here, lost)
            }
            None if is_free(key, shape, value) => {
                lost.push(here);
                true
            }
            None => false,
        }
    })
}

/// Whether a value is free text through and through.
fn is_free(key: &str, shape: Option<Shape>, value: &TomlValue) -> bool {
    if REFERENCES.contains(&key) {
        return false;
    }
    match (shape, value) {
        (Some(Shape::Table(inner)), TomlValue::Table(table)) => {
            table.iter().all(|(key, value)| is_free(key, inner.key(key).map(|key| key.shape), value))
        }
        (None, TomlValue::Table(table)) => table.iter().all(|(key, value)| is_free(key, None, value)),
        (Some(Shape::Texts) | None, TomlValue::List(list)) => list.iter().all(|it| it.text().is_some()),
        (Some(Shape::Text | Shape::Prose) | None, TomlValue::Text(_)) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(keys: &[(&str, TomlValue)]) -> TomlValue {
        TomlValue::Table(keys.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
    }

    fn text(text: &str) -> TomlValue {
        TomlValue::Text(text.to_owned())
    }

    fn said() -> TomlValue {
        let day = TomlValue::Moment("2026-01-05".to_owned());
        table(&[("date", day), ("ground", text("art. 17")), ("by", text("Privacy officer"))])
    }

    #[test]
    fn a_redaction_takes_texts_and_nothing_else() {
        let signal = [("from", text("staff")), ("summary", text("Long ago.")), ("via", text("Line manager"))];
        let before = table(&signal);
        let with = |keys: &[(&str, TomlValue)], said: TomlValue| {
            let mut after = table(keys);
            after.put(&["redacted".to_owned()], said);
            redaction(Kind::Signal, &before, &after)
        };
        assert_eq!(
            with(&signal[..1], said()),
            Some(vec![vec!["summary".to_owned()], vec!["via".to_owned()]])
        );
        assert_eq!(with(&signal[..2], said()), Some(vec![vec!["via".to_owned()]]));
        assert_eq!(with(&signal, said()), None, "nothing went");
        assert_eq!(with(&signal[1..2], said()), None, "a word went");
        assert_eq!(with(&[("from", text("student"))], said()), None, "a word changed");
        assert_eq!(with(&[("from", text("staff")), ("summary", text("…"))], said()), None, "a text changed");
        assert_eq!(with(&[("from", text("staff")), ("kind", text("event"))], said()), None, "a key came");
        assert_eq!(with(&signal[..1], table(&[("by", text("Me"))])), None, "nobody says why");
        let mut more = said();
        more.put(&["summary".to_owned()], text("Another text."));
        assert_eq!(with(&signal[..1], more), None, "a text came in by the way");
    }

    #[test]
    fn a_second_redaction_takes_more_and_leaves_the_first_as_it_was() {
        let other = || {
            let day = TomlValue::Moment("2026-02-05".to_owned());
            table(&[("date", day), ("ground", text("art. 17")), ("by", text("Privacy officer"))])
        };
        let via = ("via", text("Line manager"));
        let first = table(&[("from", text("staff")), via.clone(), ("redacted", said())]);
        let then = |keys: &[(&str, TomlValue)], all: Vec<TomlValue>| {
            let mut after = table(keys);
            after.put(&["redacted".to_owned()], TomlValue::List(all));
            redaction(Kind::Signal, &first, &after)
        };
        let from = [("from", text("staff"))];
        assert_eq!(then(&from, vec![said(), other()]), Some(vec![vec!["via".to_owned()]]));
        assert_eq!(then(&from, vec![said()]), None, "not said");
        assert_eq!(then(&from, vec![other(), said()]), None, "the first changed");
        assert_eq!(then(&[from[0].clone(), via], vec![said(), other()]), None, "nothing went");
        let given = [from[0].clone(), ("summary", text("Back."))];
        assert_eq!(then(&given, vec![said(), other()]), None, "something came back");
        let whole = table(&[("from", text("staff")), ("via", text("x")), ("summary", text("y"))]);
        let mut after = table(&from);
        after.put(&["redacted".to_owned()], TomlValue::List(vec![said(), other()]));
        assert_eq!(redaction(Kind::Signal, &whole, &after).map(|lost| lost.len()), Some(2), "both at once");
    }

    #[test]
    fn a_redaction_leaves_references_and_judgements() {
        let step = table(&[("signal", text("2026-01-01-aaaa")), ("gist", text("x"))]);
        let after = table(&[("redacted", said()), ("gist", text("x"))]);
        assert_eq!(redaction(Kind::FollowUp, &step, &after), None);
        let content = table(&[("judgement", text("doubt")), ("impact", text("x"))]);
        let before = table(&[("content", content)]);
        let bare = table(&[("judgement", text("doubt"))]);
        let after = table(&[("content", bare), ("redacted", said())]);
        let lost = vec![vec!["content".to_owned(), "impact".to_owned()]];
        assert_eq!(redaction(Kind::Consideration, &before, &after), Some(lost));
        assert_eq!(redaction(Kind::Consideration, &before, &table(&[("redacted", said())])), None);
    }
}

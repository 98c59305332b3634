//! What an entry says, as data: quoting, spacing, the order of keys and the way lines end make no difference.

use std::collections::BTreeMap;

use super::dossier::Kind;
use super::entries::Common;
use super::facts::{Facts, Schema, Shape};

/// A value, as data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// Text; its lines end in LF.
    Text(String),
    /// A date or a time.
    Moment(String),
    /// A number, in the one spelling that it has here.
    Number(String),
    /// True or false.
    Flag(bool),
    /// A list.
    List(Vec<Content>),
    /// A table.
    Table(BTreeMap<String, Content>),
}

/// What stands for a content: different contents have different marks, for all that anybody can compute.
pub type Mark = [u8; 32];

/// What makes a mark of bytes.
pub type Marker = fn(&[u8]) -> Mark;

/// A key by the names that lead to it, from the entry.
pub type Path = Vec<String>;

/// The references of entries, which a redaction leaves.
const REFERENCES: [&str; 8] =
    ["about", "adjustment", "after", "considers", "corrects", "evaluation", "prompted_by", "signal"];

const REDACTED: &str = "redacted";

impl Content {
    /// The value under a key of a table.
    pub fn get(&self, key: &str) -> Option<&Self> {
        if let Self::Table(table) = self { table.get(key) } else { None }
    }

    /// The text, when it is one.
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The one spelling of it in bytes: two contents are the same when these are.
    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.write(&mut bytes);
        bytes
    }

    fn write(&self, bytes: &mut Vec<u8>) {
        let mut part = |sign: u8, text: &str| {
            bytes.push(sign);
            bytes.extend((text.len() as u64).to_le_bytes());
            bytes.extend(text.as_bytes());
        };
        match self {
            Self::Text(text) => part(b't', text),
            Self::Moment(text) => part(b'm', text),
            Self::Number(text) => part(b'n', text),
            Self::Flag(flag) => part(b'f', if *flag { "1" } else { "0" }),
            Self::List(list) => {
                bytes.push(b'[');
                for it in list {
                    it.write(bytes);
                }
                bytes.push(b']');
            }
            Self::Table(table) => {
                bytes.push(b'{');
                for (key, value) in table {
                    Self::Text(key.clone()).write(bytes);
                    value.write(bytes);
                }
                bytes.push(b'}');
            }
        }
    }

    /// The keys in which two tables differ, each as deep as both have tables.
    pub fn differences(&self, other: &Self) -> Vec<Path> {
        let (Self::Table(ours), Self::Table(theirs)) = (self, other) else {
            return if self == other { Vec::new() } else { vec![Path::new()] };
        };
        let gone = theirs.keys().filter(|key| !ours.contains_key(*key));
        let keys: std::collections::BTreeSet<&String> = ours.keys().chain(gone).collect();
        let mut paths = Vec::new();
        for key in keys {
            let below = match (ours.get(key), theirs.get(key)) {
                (Some(one), Some(two)) => one.differences(two),
                _ => vec![Path::new()],
            };
            paths.extend(below.into_iter().map(|path| [vec![key.clone()], path].concat()));
        }
        paths
    }
}

/// What a redaction takes from an entry, when that is all that happened between two contents of it: the entry gains
/// `redacted`, once, and loses texts that are no word, id or date of the format. Anything else is a change.
pub fn redaction(kind: Kind, before: &Content, after: &Content) -> Option<Vec<Path>> {
    let said = after.get(REDACTED)?;
    let is_dated = matches!(said.get("date"), Some(Content::Moment(_)));
    let is_said = |key| said.get(key).and_then(Content::text).is_some_and(|text| !text.trim().is_empty());
    if before.get(REDACTED).is_some() || !(is_dated && is_said("ground") && is_said("by")) {
        return None;
    }
    let mut after = after.clone();
    if let Content::Table(table) = &mut after {
        table.remove(REDACTED);
    }
    let mut lost = Vec::new();
    let is_only_less = loses(&[Common::SCHEMA, kind.schema()], before, &after, &Path::new(), &mut lost);
    (is_only_less && !lost.is_empty()).then_some(lost)
}

fn loses(schemas: &[&Schema], before: &Content, after: &Content, at: &Path, lost: &mut Vec<Path>) -> bool {
    let (Content::Table(before), Content::Table(after)) = (before, after) else { return false };
    if after.keys().any(|key| !before.contains_key(key)) {
        return false;
    }
    before.iter().all(|(key, value)| {
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
fn is_free(key: &str, shape: Option<Shape>, value: &Content) -> bool {
    if REFERENCES.contains(&key) {
        return false;
    }
    match (shape, value) {
        (Some(Shape::Table(inner)), Content::Table(table)) => {
            table.iter().all(|(key, value)| is_free(key, inner.key(key).map(|key| key.shape), value))
        }
        (None, Content::Table(table)) => table.iter().all(|(key, value)| is_free(key, None, value)),
        (Some(Shape::Texts) | None, Content::List(list)) => list.iter().all(|it| it.text().is_some()),
        (Some(Shape::Text | Shape::Prose) | None, Content::Text(_)) => true,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table(keys: &[(&str, Content)]) -> Content {
        Content::Table(keys.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
    }

    fn text(text: &str) -> Content {
        Content::Text(text.to_owned())
    }

    fn said() -> Content {
        let day = Content::Moment("2026-01-05".to_owned());
        table(&[("date", day), ("ground", text("art. 17")), ("by", text("Privacy officer"))])
    }

    #[test]
    fn different_contents_have_different_bytes() {
        let all = [
            text("a"),
            text(""),
            Content::Moment("a".to_owned()),
            Content::List(vec![text("a"), text("b")]),
            Content::List(vec![text("ab")]),
            Content::List(vec![Content::List(vec![text("a")]), text("b")]),
            table(&[("a", text("b"))]),
            table(&[("a", table(&[("b", text("c"))]))]),
            table(&[("a", table(&[])), ("b", text("c"))]),
        ];
        for (at, one) in all.iter().enumerate() {
            for (other_at, other) in all.iter().enumerate() {
                assert_eq!(one.bytes() == other.bytes(), at == other_at, "{one:?} {other:?}");
            }
        }
    }

    #[test]
    fn differences_are_named_as_deep_as_they_go() {
        let one = table(&[("a", text("x")), ("b", table(&[("c", text("x")), ("d", text("x"))]))]);
        let two = table(&[("b", table(&[("c", text("y")), ("d", text("x"))])), ("e", text("x"))]);
        assert_eq!(one.differences(&two), [vec!["a"], vec!["b", "c"], vec!["e"]]);
    }

    #[test]
    fn a_redaction_takes_texts_and_nothing_else() {
        let signal = [("from", text("staff")), ("summary", text("Long ago.")), ("via", text("Line manager"))];
        let before = table(&signal);
        let with = |keys: &[(&str, Content)], said: Content| {
            let mut after = table(keys);
            if let Content::Table(after) = &mut after {
                after.insert("redacted".to_owned(), said);
            }
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

//! A draft as version 0.1 kept it: one fact a line, tab-separated and escaped. It is read, and not written any more.

use std::borrow::Cow;

use super::draft_text::DraftFact;
use crate::model::{KeyPath, Value};

pub(super) const FIRST_LINE: &str = "partners-draft\t1";

/// The fact on a line.
pub(super) fn fact(line: &str) -> Option<DraftFact<'static>> {
    let fields = line.split('\t').collect::<Vec<_>>();
    Some(match fields[..] {
        ["verb", verb] => DraftFact::Verb(unescape(verb)?.into()),
        ["subject", subject] => DraftFact::Subject(unescape(subject)?.into()),
        ["skipped", key] => DraftFact::Skipped(Cow::Owned(path(key)?)),
        ["typing", key, text] => DraftFact::Typing(Cow::Owned(path(key)?), unescape(text)?.into()),
        ["answer", key, kind, ref parts @ ..] => {
            DraftFact::Answer(Cow::Owned(path(key)?), Cow::Owned(value(kind, parts)?))
        }
        _ => return None,
    })
}

fn value(kind: &str, parts: &[&str]) -> Option<Value> {
    let texts = parts.iter().map(|part| unescape(part)).collect::<Option<Vec<_>>>()?;
    Some(match (kind, &texts[..]) {
        ("text", [text]) => Value::Text(text.clone()),
        ("prose", [text]) => Value::Prose(text.clone()),
        ("day", [day]) => Value::Day(day.parse().ok()?),
        ("flag", [flag]) => Value::Flag(flag.parse().ok()?),
        ("number", [number]) => Value::Number(number.parse().ok()?),
        ("texts", _) => Value::Texts(texts),
        ("numbers", numbers) => {
            Value::Numbers(numbers.iter().map(|number| number.parse().ok()).collect::<Option<_>>()?)
        }
        _ => return None,
    })
}

/// A path: each key ends with a slash.
fn path(text: &str) -> Option<KeyPath> {
    let keys = text.strip_suffix('/')?;
    keys.split('/').map(unescape).collect::<Option<_>>().map(KeyPath)
}

fn unescape(text: &str) -> Option<String> {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars();
    while let Some(c) = characters.next() {
        plain.push(match c {
            '\\' => match characters.next()? {
                '\\' => '\\',
                't' => '\t',
                'n' => '\n',
                'r' => '\r',
                's' => '/',
                _ => return None,
            },
            c => c,
        });
    }
    Some(plain)
}

#[cfg(test)]
mod tests {
    use crate::ask::{DraftHeading, SavedDraft};
    use crate::model::draft::{Draft, Value};

    #[test]
    fn what_version_0_1_kept_is_read() {
        let answers = [
            (["name"].into(), Value::Text("Universidade \\ Exemplo".to_owned())),
            (["goal"].into(), Value::Prose("een\ntwee\tdrie\r".to_owned())),
            (["starts"].into(), Value::Day("2026-01-05".parse().unwrap())),
            (["large_scale"].into(), Value::Flag(true)),
            (["own", "a/b"].into(), Value::Number(-1)),
            (["forms"].into(), Value::Texts(vec!["exchange".to_owned(), "research".to_owned()])),
            (["sources"].into(), Value::Texts(Vec::new())),
            (["sdgs"].into(), Value::Numbers(vec![4, 17])),
        ];
        let expected = SavedDraft {
            heading: DraftHeading {
                verb: "add".to_owned(),
                subject: "universidade-exemplo".to_owned(),
                ..DraftHeading::default()
            },
            draft: Draft { answers: answers.to_vec(), skipped: [["deputy"].into()].into() },
            typing: Some((["unit"].into(), "Facul\t".to_owned())),
            damaged: 0,
        };
        assert_eq!(SavedDraft::from_text(include_str!("draft_1.txt")), Some(expected));
    }

    #[test]
    fn a_damaged_line_costs_itself_only() {
        let text = "partners-draft\t1\nverb\tadd\nanswer\tname/\ttext\tPro\\gramma\nanswer\tunit/\ttext\tBBS\nrubbish\nend\n";
        let kept = SavedDraft::from_text(text).unwrap();
        assert_eq!((kept.heading.verb.as_str(), kept.damaged), ("add", 2));
        assert_eq!(kept.draft.text(["unit"]), Some("BBS"));
    }
}

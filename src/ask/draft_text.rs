//! A draft as text, so that an interrupted run can go on: one fact a line, tab-separated and escaped. What is
//! damaged costs its own line only.

use crate::model::draft::{Draft, Value};
use crate::model::place::KeyPath;

const FIRST_LINE: &str = "partners-draft\t1";
const LAST_LINE: &str = "end";

/// What was kept of an interrupted run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SavedDraft {
    /// The verb that was interrupted.
    pub verb: String,
    /// What it was about: a partnership's id, an entry's, or nothing.
    pub subject: String,
    /// The answers.
    pub draft: Draft,
    /// The line that was being typed, and at which question.
    pub typing: Option<(KeyPath, String)>,
    /// How many lines could not be read; nothing to write.
    pub damaged: usize,
}

impl SavedDraft {
    /// The draft as text.
    pub fn to_text(&self) -> String {
        to_text(
            &self.verb,
            &self.subject,
            &self.draft,
            self.typing.as_ref().map(|(key, text)| (key, text.as_str())),
        )
    }

    /// The draft that a text holds, however damaged; nothing when it is not a draft at all, or of a later version.
    pub fn from_text(text: &str) -> Option<Self> {
        let (first, rest) = text.split_once('\n')?;
        if first.trim_end() != FIRST_LINE {
            return None;
        }
        let mut kept = Self::default();
        let mut is_whole = false;
        for line in rest.split_inclusive('\n') {
            let is_cut = !line.ends_with('\n');
            let line = line.trim_end_matches(['\n', '\r']);
            if is_whole || line.is_empty() {
                continue;
            }
            is_whole = line == LAST_LINE;
            if !is_whole && (is_cut || kept.take_line(line).is_none()) {
                kept.damaged += 1;
            }
        }
        if !is_whole && kept.damaged == 0 {
            kept.damaged = 1;
        }
        Some(kept)
    }

    fn take_line(&mut self, line: &str) -> Option<()> {
        let fields = line.split('\t').collect::<Vec<_>>();
        match fields[..] {
            ["verb", verb] => self.verb = unescape(verb)?,
            ["subject", subject] => self.subject = unescape(subject)?,
            ["skipped", key] => {
                self.draft.skipped.insert(path(key)?);
            }
            ["typing", key, text] => self.typing = Some((path(key)?, unescape(text)?)),
            ["answer", key, kind, ref parts @ ..] => self.draft.put(path(key)?, value(kind, parts)?),
            _ => return None,
        }
        Some(())
    }
}

/// A draft as text, with the line that is being typed.
pub fn to_text(verb: &str, subject: &str, draft: &Draft, typing: Option<(&KeyPath, &str)>) -> String {
    let mut lines = vec![FIRST_LINE.to_owned()];
    lines.push(format!("verb\t{}", escape(verb)));
    lines.push(format!("subject\t{}", escape(subject)));
    for (key, value) in &draft.answers {
        let (kind, parts) = fields(value);
        let mut line = format!("answer\t{}\t{kind}", of_path(key));
        for part in parts {
            line.push('\t');
            line.push_str(&escape(&part));
        }
        lines.push(line);
    }
    lines.extend(draft.skipped.iter().map(|key| format!("skipped\t{}", of_path(key))));
    lines.extend(typing.map(|(key, text)| format!("typing\t{}\t{}", of_path(key), escape(text))));
    lines.push(LAST_LINE.to_owned());
    lines.join("\n") + "\n"
}

fn fields(value: &Value) -> (&'static str, Vec<String>) {
    match value {
        Value::Text(text) => ("text", vec![text.clone()]),
        Value::Prose(text) => ("prose", vec![text.clone()]),
        Value::Day(day) => ("day", vec![day.to_string()]),
        Value::Flag(flag) => ("flag", vec![flag.to_string()]),
        Value::Number(number) => ("number", vec![number.to_string()]),
        Value::Texts(texts) => ("texts", texts.clone()),
        Value::Numbers(numbers) => ("numbers", numbers.iter().map(i64::to_string).collect()),
    }
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
fn of_path(path: &KeyPath) -> String {
    path.0.iter().map(|key| escape(key).replace('/', "\\s") + "/").collect()
}

fn path(text: &str) -> Option<KeyPath> {
    let keys = text.strip_suffix('/')?;
    keys.split('/').map(unescape).collect::<Option<_>>().map(KeyPath)
}

fn escape(text: &str) -> String {
    text.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r")
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
    use proptest::prelude::*;

    use super::*;

    fn values() -> impl Strategy<Value = Value> {
        prop_oneof![
            any::<String>().prop_map(Value::Text),
            any::<String>().prop_map(Value::Prose),
            (0..4000_i64).prop_map(|days| Value::Day(
                crate::model::Day::from_ymd_opt(2020, 1, 1).unwrap() + chrono::TimeDelta::days(days)
            )),
            any::<bool>().prop_map(Value::Flag),
            any::<i64>().prop_map(Value::Number),
            prop::collection::vec(any::<String>(), 0..4).prop_map(Value::Texts),
            prop::collection::vec(any::<i64>(), 0..4).prop_map(Value::Numbers),
        ]
    }

    fn paths() -> impl Strategy<Value = KeyPath> {
        prop::collection::vec(any::<String>(), 1..3).prop_map(KeyPath)
    }

    fn kept() -> impl Strategy<Value = SavedDraft> {
        let answers = prop::collection::btree_map(paths(), values(), 0..5);
        let skipped = prop::collection::btree_set(paths(), 0..3);
        let typing = prop::option::of((paths(), any::<String>()));
        (any::<String>(), any::<String>(), answers, skipped, typing).prop_map(
            |(verb, subject, answers, mut skipped, typing)| {
                skipped.retain(|key| !answers.contains_key(key));
                let draft = Draft { answers: answers.into_iter().collect(), skipped };
                SavedDraft { verb, subject, draft, typing, damaged: 0 }
            },
        )
    }

    proptest! {
        #[test]
        fn what_is_kept_comes_back(kept in kept()) {
            prop_assert_eq!(SavedDraft::from_text(&kept.to_text()), Some(kept));
        }

        #[test]
        fn a_cut_or_damaged_text_gives_what_is_whole(kept in kept(), at in any::<prop::sample::Index>()) {
            let text = kept.to_text();
            let cuts = text.char_indices().map(|(at, _)| at).collect::<Vec<_>>();
            let cut = &text[..cuts[at.index(cuts.len())]];
            if let Some(rest) = SavedDraft::from_text(cut) {
                prop_assert!(rest.draft.answers.iter().all(|answer| kept.draft.answers.contains(answer)));
            }
        }

        #[test]
        fn any_text_is_read_without_harm(text in any::<String>()) {
            let _ = SavedDraft::from_text(&text);
            let _ = SavedDraft::from_text(&format!("{FIRST_LINE}\n{text}"));
        }
    }

    #[test]
    fn a_damaged_line_costs_itself_only() {
        let text = "partners-draft\t1\nverb\tadd\nanswer\tname/\ttext\tPro\\gramma\nanswer\tunit/\ttext\tBBS\nrubbish\nend\n";
        let kept = SavedDraft::from_text(text).unwrap();
        assert_eq!((kept.verb.as_str(), kept.damaged), ("add", 2));
        assert_eq!(kept.draft.text(["unit"]), Some("BBS"));
        assert_eq!(SavedDraft::from_text("partners-draft\t2\nend\n"), None);
        assert_eq!(SavedDraft::from_text(""), None);
    }
}

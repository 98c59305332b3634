//! A draft as text, so that an interrupted run can go on: one fact a line, as JSON. What is damaged costs its own line
//! only. What version 0.1 kept is read too.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::draft_of_0_1;
use crate::model::{Day, Draft, KeyPath, Value};

const FIRST_LINE: &str = "partners-draft\t2";
const LAST_LINE: &str = "end";

/// One fact of a draft.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum DraftFact<'d> {
    Verb(Cow<'d, str>),
    Subject(Cow<'d, str>),
    Name(Cow<'d, str>),
    Day(Day),
    Answer(Cow<'d, KeyPath>, Cow<'d, Value>),
    Skipped(Cow<'d, KeyPath>),
    Typing(Cow<'d, KeyPath>, Cow<'d, str>),
}

/// What a draft is about.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DraftHeading {
    /// The verb that was interrupted.
    pub verb: String,
    /// A partnership's id, an entry's, the name of what is not there yet, or nothing.
    pub subject: String,
    /// What a person calls that; nothing in what an earlier version kept.
    pub name: String,
    /// The day on which it was begun; nothing in what an earlier version kept.
    pub day: Option<Day>,
}

/// What was kept of an interrupted run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SavedDraft {
    pub heading: DraftHeading,
    pub draft: Draft,
    /// The line that was being typed, and at which question.
    pub typing: Option<(KeyPath, String)>,
    /// How many lines could not be read; nothing to write.
    pub damaged: usize,
}

impl SavedDraft {
    /// The draft as text.
    pub fn to_text(&self) -> String {
        let typing = self.typing.as_ref().map(|(key, text)| (key, text.as_str()));
        to_text(&self.heading, &self.draft, typing)
    }

    /// The draft that a text holds, however damaged; nothing when it is not a draft at all, or of a later version.
    pub fn from_text(text: &str) -> Option<Self> {
        let (first, rest) = text.split_once('\n')?;
        let fact = match first.trim_end() {
            FIRST_LINE => |line: &str| serde_json::from_str(line).ok(),
            draft_of_0_1::FIRST_LINE => draft_of_0_1::fact,
            _ => return None,
        };
        let mut kept = Self::default();
        let mut is_whole = false;
        for line in rest.split_inclusive('\n') {
            let is_cut = !line.ends_with('\n');
            let line = line.trim_end_matches(['\n', '\r']);
            if is_whole || line.is_empty() {
                continue;
            }
            is_whole = line == LAST_LINE;
            match fact(line).filter(|_| !is_cut) {
                _ if is_whole => {}
                Some(fact) => kept.put(fact),
                None => kept.damaged += 1,
            }
        }
        if !is_whole && kept.damaged == 0 {
            kept.damaged = 1;
        }
        Some(kept)
    }

    fn put(&mut self, fact: DraftFact<'_>) {
        match fact {
            DraftFact::Verb(verb) => self.heading.verb = verb.into_owned(),
            DraftFact::Subject(subject) => self.heading.subject = subject.into_owned(),
            DraftFact::Name(name) => self.heading.name = name.into_owned(),
            DraftFact::Day(day) => self.heading.day = Some(day),
            DraftFact::Answer(key, value) => self.draft.put(key.into_owned(), value.into_owned()),
            DraftFact::Skipped(key) => drop(self.draft.skipped.insert(key.into_owned())),
            DraftFact::Typing(key, text) => self.typing = Some((key.into_owned(), text.into_owned())),
        }
    }
}

/// A draft as text, with the line that is being typed.
pub fn to_text(heading: &DraftHeading, draft: &Draft, typing: Option<(&KeyPath, &str)>) -> String {
    let DraftHeading { verb, subject, name, day } = heading;
    let key = |key| Cow::<KeyPath>::Borrowed(key);
    let answers = draft.answers.iter().map(|(at, value)| DraftFact::Answer(key(at), Cow::Borrowed(value)));
    let named = (!name.is_empty()).then(|| DraftFact::Name(name.into()));
    let facts = [DraftFact::Verb(verb.into()), DraftFact::Subject(subject.into())]
        .into_iter()
        .chain(named)
        .chain(day.map(DraftFact::Day))
        .chain(answers)
        .chain(draft.skipped.iter().map(|at| DraftFact::Skipped(key(at))))
        .chain(typing.map(|(at, text)| DraftFact::Typing(key(at), text.into())));
    let lines = facts.filter_map(|fact| serde_json::to_string(&fact).ok());
    [FIRST_LINE.to_owned()]
        .into_iter()
        .chain(lines)
        .chain([format!("{LAST_LINE}\n")])
        .collect::<Vec<_>>()
        .join("\n")
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
        let day = prop::option::of(0..4000_i64)
            .prop_map(|days| Some(Day::from_ymd_opt(2020, 1, 1)? + chrono::TimeDelta::days(days?)));
        let heading = (any::<String>(), any::<String>(), any::<String>(), day);
        let heading =
            heading.prop_map(|(verb, subject, name, day)| DraftHeading { verb, subject, name, day });
        (heading, answers, skipped, typing).prop_map(|(heading, answers, mut skipped, typing)| {
            skipped.retain(|key| !answers.contains_key(key));
            let draft = Draft { answers: answers.into_iter().collect(), skipped };
            SavedDraft { heading, draft, typing, damaged: 0 }
        })
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
        let text = "partners-draft\t2\n{\"verb\":\"add\"}\n{\"answer\":[[\"name\"],{\"txt\":\"Programma\"}]}\n\
            {\"answer\":[[\"unit\"],{\"text\":\"BBS\"}]}\nrubbish\nend\n";
        let kept = SavedDraft::from_text(text).unwrap();
        assert_eq!((kept.heading.verb.as_str(), kept.damaged), ("add", 2));
        assert_eq!(kept.draft.text(["unit"]), Some("BBS"));
        assert_eq!(SavedDraft::from_text("partners-draft\t3\nend\n"), None);
        assert_eq!(SavedDraft::from_text(""), None);
    }

    #[test]
    fn what_a_later_version_must_still_read_is_written_like_this() {
        let answers = [
            (["name"].into(), Value::Text("A \"B\"".to_owned())),
            (["goal"].into(), Value::Prose("a\n\u{1b}b".to_owned())),
            (["starts"].into(), Value::Day("2026-01-05".parse().unwrap())),
            (["large_scale"].into(), Value::Flag(true)),
            (["own", "a/b"].into(), Value::Number(-1)),
            (["forms"].into(), Value::Texts(vec!["x".to_owned(), "y".to_owned()])),
            (["sdgs"].into(), Value::Numbers(vec![4, 17])),
        ];
        let draft = Draft { answers: answers.to_vec(), skipped: [["deputy"].into()].into() };
        let typing = Some((&["unit"].into(), "Fac\t"));
        let mut heading =
            DraftHeading { verb: "add".to_owned(), subject: "a-b".to_owned(), ..DraftHeading::default() };
        assert_eq!(to_text(&heading, &draft, typing), include_str!("draft_2.txt"));
        (heading.name, heading.day) = ("A & B".to_owned(), Some("2026-12-01".parse().unwrap()));
        let text = to_text(&heading, &draft, typing);
        assert!(text.contains("\n{\"name\":\"A & B\"}\n{\"day\":\"2026-12-01\"}\n"), "{text}");
    }
}

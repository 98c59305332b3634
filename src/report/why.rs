//! Why something is as it is: its value, every earlier one, and the commit that each came with.

use std::collections::{BTreeMap, BTreeSet};

use super::signals::Steps;
use crate::model::file_state::place;
use crate::model::{
    CommitMeaning, CommitSummary, ContentChange, Day, Facts as _, FileFate, FileState, Head, Kind,
    Partnership, Path, Register, TomlValue,
};

/// What is asked about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WhyTarget {
    /// A key of the head, or all below it.
    Head(Path),
    /// An entry, or a key of it.
    Entry(Kind, String, Path),
}

/// What it said from some moment on.
#[derive(Clone, Debug, PartialEq)]
pub struct Was<'e> {
    /// What it said; nothing where it was not there.
    pub value: Option<TomlValue>,
    /// The commit that made it so; nothing for what is not committed yet.
    pub commit: Option<&'e CommitSummary>,
    pub is_redaction: bool,
}

impl WhyTarget {
    /// As it is written: `agreement.signed`, `decisions.2024-06-12-4f7k.reasons`.
    pub fn written(&self) -> String {
        match self {
            Self::Head(key) => key.join("."),
            Self::Entry(kind, id, below) => {
                let key = [vec![kind.table().to_owned(), id.clone()], below.clone()].concat();
                key.join(".")
            }
        }
    }

    /// Its value in a state.
    pub fn value(&self, state: &FileState) -> Option<TomlValue> {
        match self {
            Self::Head(key) => {
                if let Some(value) = state.head.get(key) {
                    return Some(value.clone());
                }
                let below = state.head.iter().filter(|(it, _)| it.starts_with(key));
                let table: Vec<(String, TomlValue)> =
                    below.map(|(it, value)| (it[key.len()..].join("."), value.clone())).collect();
                (!table.is_empty()).then(|| TomlValue::Table(table).canonical())
            }
            Self::Entry(kind, id, below) => state.entries.get(&(id.clone(), *kind))?.at(below).cloned(),
        }
    }

    /// Whether a change may have touched it.
    fn is_in(&self, change: &ContentChange) -> bool {
        match (self, change) {
            (Self::Head(key), ContentChange::Head { key: changed, .. }) => {
                changed.starts_with(key) || key.starts_with(changed)
            }
            (
                Self::Entry(kind, id, _),
                ContentChange::Added { kind: other, id: of, .. }
                | ContentChange::Removed { kind: other, id: of, .. }
                | ContentChange::Altered { kind: other, id: of, .. }
                | ContentChange::Redacted { kind: other, id: of, .. },
            ) => kind == other && id == of,
            _ => false,
        }
    }
}

/// Every value that something had, the newest first; the events are those of one partnership.
pub fn values<'e>(events: &'e [CommitMeaning], target: &WhyTarget) -> Vec<Was<'e>> {
    let mut all: Vec<Was<'e>> = Vec::new();
    for event in events.iter().rev() {
        for touched in event.touched.iter().filter(|it| it.changes.iter().any(|it| target.is_in(it))) {
            let is_gone = touched.fate == FileFate::Removed;
            let value = if is_gone { None } else { target.value(&touched.state) };
            let is_same = match all.last() {
                Some(last) => last.value == value,
                None => value.is_none(),
            };
            if !is_same {
                let is_redaction = touched
                    .changes
                    .iter()
                    .any(|it| target.is_in(it) && matches!(it, ContentChange::Redacted { .. }));
                all.push(Was { value, commit: event.commit.as_ref(), is_redaction });
            }
        }
    }
    all.reverse();
    all
}

/// Every key and entry, each with its value now and the commit that made it so: the newest of its events. First the head in the
/// order of the format, then the entries by day.
pub fn last_changes(events: &[CommitMeaning]) -> Vec<(WhyTarget, Was<'_>)> {
    let mut all = BTreeMap::new();
    for event in events {
        for touched in &event.touched {
            for change in &touched.changes {
                let target = match change.now() {
                    (Some(key), ..) => WhyTarget::Head(key.clone()),
                    (None, Some((kind, id)), _) => WhyTarget::Entry(kind, id.to_owned(), Path::new()),
                    _ => continue,
                };
                let is_redaction = matches!(change, ContentChange::Redacted { .. });
                let value = change.now().2.cloned();
                all.entry(target).or_insert(Was { value, commit: event.commit.as_ref(), is_redaction });
            }
        }
    }
    let mut all: Vec<_> = all.into_iter().collect();
    all.sort_by_cached_key(|(target, _)| match target {
        WhyTarget::Head(key) => (place(&[Head::SCHEMA], key), String::new()),
        WhyTarget::Entry(_, id, _) => (vec![(usize::MAX, String::new())], id.clone()),
    });
    all
}

/// The dossier as it was when a decision was taken: what it rested on, and what was known and asked by then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionDossier {
    pub day: Day,
    /// The consideration that it rests on.
    pub rests_on: Option<String>,
    /// Contacts and advice until then.
    pub advice: Vec<String>,
    /// The signals that were open then.
    pub signals: Vec<String>,
    /// What was held against it.
    pub dissent: Option<String>,
    /// Those of these entries that were recorded later than the decision was.
    pub later: BTreeSet<String>,
}

/// The dossier of a decision, on its day. The events tell what was recorded later than it was, whatever its date.
pub fn dossier(
    register: &Register,
    partnership: &Partnership,
    decision: &str,
    events: &[CommitMeaning],
) -> Option<DecisionDossier> {
    let all = &partnership.dossier;
    let decision = all.decisions.get(decision)?;
    let day = decision.date;
    let rests_on = all.consideration_of(decision).map(|it| it.id.to_string());
    let advice: Vec<String> =
        all.advice.standing().filter(|it| it.date <= day).map(|it| it.id.to_string()).collect();
    let open = Steps::by(register, day).open_of(partnership, day);
    let signals: Vec<String> = open.iter().map(|it| it.signal.id.to_string()).collect();
    // The newest event comes first.
    let recorded = |id: &str| {
        events.iter().rposition(|event| {
            let mut changes = event.touched.iter().flat_map(|it| &it.changes);
            changes.any(|it| matches!(it, ContentChange::Added { id: added, .. } if added == id))
        })
    };
    let by_then = recorded(decision.id.as_str());
    let later = rests_on.iter().chain(&advice).chain(&signals);
    let later = later.filter(|id| matches!((recorded(id), by_then), (Some(it), Some(then)) if it < then));
    let later = later.cloned().collect();
    let dissent = decision.dissent.as_ref().map(|it| it.0.clone());
    Some(DecisionDossier { day, rests_on, advice, signals, dissent, later })
}

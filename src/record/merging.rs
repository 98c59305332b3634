//! What merging commands have in common: which files are merged by entry and key, whether what comes of it is sound, and
//! how a contradiction is told.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use crate::check::{self, Group, Seen};
use crate::disk::walk;
use crate::document;
use crate::edit::merge::{self, Contradiction, Merge, Sides};
use crate::edit::{self, Unfit};
use crate::finding::{Finding, Level};
use crate::model::draft::Value;
use crate::model::facts::{Facts as _, Shape};
use crate::model::head::Head;
use crate::model::place::{KeyPath, Spot};
use crate::model::{Day, FileId, Policy, Register};
use crate::text::clean::Clean;
use crate::words::{Lang, labels, merging as words};

/// The longest value that is told whole.
const SHORT: usize = 60;

/// What a file is in a register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A partnership, by its id.
    Partnership(String),
    /// `register.toml`.
    Policy,
    /// Somebody else's.
    Other,
}

impl Kind {
    /// What a file is, by its path.
    pub(crate) fn of(path: &Path) -> Self {
        let is_below = path.iter().rev().skip(1).any(|part| part == walk::PARTNERSHIPS);
        match path.file_name() {
            Some(name) if name == walk::POLICY => Self::Policy,
            _ if is_below && path.extension().is_some_and(|it| it == "toml") => {
                Self::Partnership(walk::id_of(path))
            }
            _ => Self::Other,
        }
    }

    /// What a file is, by its path or else by what it says: only a register's files have a number for their format.
    pub(crate) fn of_text(path: &Path, text: &str) -> Self {
        let is_toml = path.extension().is_some_and(|it| it == "toml");
        let has_schema = || {
            let answers = edit::fragment(text).unwrap_or_default().answers;
            answers.iter().any(|(key, value)| *key == ["schema"].into() && matches!(value, Value::Number(_)))
        };
        match Self::of(path) {
            Self::Other if is_toml && has_schema() => Self::Partnership(walk::id_of(path)),
            kind => kind,
        }
    }
}

/// Merges by entry and key. What two sides each say rightly and cannot say together, such as an end and a later start, is
/// a contradiction too.
pub(crate) fn merged(lang: Lang, today: Day, kind: &Kind, sides: Sides<'_>) -> Result<Merge, Unfit> {
    let sides = Sides { base: sides.base.filter(|base| !base.trim().is_empty()), ..sides };
    let found = |text: &str| integrity(lang, today, kind, text);
    let (ours, theirs) = (found(sides.ours), found(sides.theirs));
    let (Some(ours), Some(theirs), true) = (ours, theirs, *kind != Kind::Other) else {
        return Err(Unfit::Unreadable);
    };
    let merge = merge::merge(sides, &BTreeSet::new())?;
    let Some(text) = merge.text() else { return Ok(merge) };
    let old: Vec<Finding> = ours.into_iter().chain(theirs).collect();
    let brought = without(found(&text).ok_or(Unfit::Unreadable)?, &old);
    if brought.is_empty() {
        return Ok(merge);
    }
    let spots =
        brought.iter().flat_map(|it| std::iter::once(&it.place).chain(it.also.iter().map(|(at, _)| at)));
    let forced: BTreeSet<KeyPath> = spots.filter_map(|place| key_of(&place.spot)).collect();
    let merge = merge::merge(sides, &forced)?;
    if merge.text().is_some() { Err(Unfit::Entangled(KeyPath::default())) } else { Ok(merge) }
}

/// What is not as the format has it in a merge that a person decided, and on neither side: a sentence each.
pub(crate) fn unsound(lang: Lang, today: Day, kind: &Kind, sides: Sides<'_>, text: &str) -> Vec<String> {
    let found = |text: &str| integrity(lang, today, kind, text).unwrap_or_default();
    let old: Vec<Finding> = [sides.ours, sides.theirs].into_iter().flat_map(found).collect();
    without(found(text), &old).iter().map(|it| Clean::line(&it.message).to_string()).collect()
}

fn without(mut findings: Vec<Finding>, old: &[Finding]) -> Vec<Finding> {
    findings.retain(|it| !old.iter().any(|old| (old.rule, &old.place) == (it.rule, &it.place)));
    findings
}

fn key_of(spot: &Spot) -> Option<KeyPath> {
    match spot {
        Spot::Value(path) | Spot::Key(path) | Spot::Missing(path) => Some(path.clone()),
        Spot::File | Spot::Header(_) | Spot::Bytes(..) => None,
    }
}

/// What is not as the format has it in a file by itself; nothing when it is of a newer format, which is never written.
fn integrity(lang: Lang, today: Day, kind: &Kind, text: &str) -> Option<Vec<Finding>> {
    let file = FileId(1);
    let (mut findings, is_newer) = match kind {
        Kind::Partnership(id) => {
            let reading = document::read_partnership(lang, file, id, text);
            let register = Register { policy: Policy::default(), partnerships: vec![reading.facts] };
            let broken = if reading.is_whole { BTreeSet::new() } else { BTreeSet::from([file]) };
            let seen = Seen { broken: &broken, findings: &reading.findings };
            let mut findings = check::run(&register, today, lang, seen);
            findings.extend(reading.findings);
            (findings, reading.is_newer)
        }
        Kind::Policy => {
            let reading = document::read_policy(lang, file, text);
            (reading.findings, reading.is_newer)
        }
        Kind::Other => (Vec::new(), false),
    };
    // What other files have to do with is not seen here.
    let elsewhere = ["dangling-reference", "duplicate-id", "file-name"];
    findings.retain(|it| {
        it.level == Level::Error
            && !elsewhere.contains(&it.rule)
            && check::rule(it.rule).is_none_or(|rule| rule.group == Group::Integrity)
    });
    (!is_newer).then_some(findings)
}

/// What both sides have, by key, as far as it differs.
pub(crate) fn differences(it: &Contradiction) -> Vec<(KeyPath, Option<Value>, Option<Value>)> {
    let side = |lines: &Option<String>| -> BTreeMap<KeyPath, Value> {
        let read = lines.as_deref().and_then(|lines| edit::fragment(lines).ok());
        read.unwrap_or_default().answers.into_iter().collect()
    };
    let (ours, theirs) = (side(&it.ours), side(&it.theirs));
    let keys: BTreeSet<&KeyPath> = ours.keys().chain(theirs.keys()).collect();
    let is_one_key = keys.len() == 1 && !it.is_entry;
    keys.into_iter()
        .filter(|key| ours.get(key) != theirs.get(key))
        .map(|key| {
            let path = if is_one_key { it.key.clone() } else { key.clone() };
            (path, ours.get(key).cloned(), theirs.get(key).cloned())
        })
        .collect()
}

/// Who wrote a key on our side, or on the other, in brackets.
pub(crate) type By<'b> = dyn Fn(&Contradiction, &KeyPath, bool) -> String + 'b;

/// A contradiction in a few lines: each key with what both sides have.
pub(crate) fn told(lang: Lang, it: &Contradiction, by: &By<'_>) -> Vec<String> {
    let side = |value: &Option<Value>| match value {
        Some(value) => shown(lang, value),
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

/// A key of the head in plain words, with the key itself.
pub(crate) fn name(lang: Lang, path: &KeyPath) -> String {
    let label = label(lang, path);
    label.map_or_else(|| key(path), |label| format!("{label} ({})", key(path)))
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
pub(crate) fn shown(lang: Lang, value: &Value) -> String {
    match value {
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

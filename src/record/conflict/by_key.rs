//! Merging two versions of one of a register's files by entry and key, and whether what comes of it is sound.

use std::collections::{BTreeMap, BTreeSet};

use super::FileRole;
use crate::check::{self, Seen};
use crate::document;
use crate::edit::merge::{self, Contradiction, Merge, Sides};
use crate::edit::{self, Unfit};
use crate::finding::{Finding, Level};
use crate::model::{Day, FileId, KeyPath, Policy, Register, Spot, Value};
use crate::words::Lang;

/// Merges by entry and key. What two sides each say rightly and cannot say together, such as an end and a later start, is
/// a contradiction too.
pub(crate) fn merged(lang: Lang, today: Day, role: &FileRole, sides: Sides<'_>) -> Result<Merge, Unfit> {
    let sides = Sides { base: sides.base.filter(|base| !base.trim().is_empty()), ..sides };
    let errors = |text: &str| format_errors(lang, today, role, text);
    let (ours, theirs) = (errors(sides.ours), errors(sides.theirs));
    let (Some(ours), Some(theirs), true) = (ours, theirs, *role != FileRole::Other) else {
        return Err(Unfit::Unreadable);
    };
    let merge = merge::merge(sides, &BTreeSet::new())?;
    let Some(text) = merge.text() else { return Ok(merge) };
    let old: Vec<Finding> = ours.into_iter().chain(theirs).collect();
    let brought = without(errors(&text).ok_or(Unfit::Unreadable)?, &old);
    if brought.is_empty() {
        return Ok(merge);
    }
    let spots =
        brought.iter().flat_map(|it| std::iter::once(&it.place).chain(it.also.iter().map(|(at, _)| at)));
    let forced: BTreeSet<KeyPath> = spots.filter_map(|place| key_of(&place.spot)).collect();
    let merge = merge::merge(sides, &forced)?;
    if merge.text().is_some() { Err(Unfit::Entangled(KeyPath::default())) } else { Ok(merge) }
}

/// What is not as the format has it in a merge that a person decided, and on neither side.
pub(super) fn unsound(lang: Lang, today: Day, role: &FileRole, sides: Sides<'_>, text: &str) -> Vec<Finding> {
    let errors = |text: &str| format_errors(lang, today, role, text).unwrap_or_default();
    let old: Vec<Finding> = [sides.ours, sides.theirs].into_iter().flat_map(errors).collect();
    without(errors(text), &old)
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
fn format_errors(lang: Lang, today: Day, role: &FileRole, text: &str) -> Option<Vec<Finding>> {
    let file = FileId(1);
    let (mut findings, is_newer) = match role {
        FileRole::Partnership(id) => {
            let reading = document::read_partnership(lang, file, id, text);
            let register = Register { policy: Policy::default(), partnerships: vec![reading.facts] };
            let broken = if reading.is_whole { BTreeSet::new() } else { BTreeSet::from([file]) };
            let seen = Seen { broken: &broken, findings: &reading.findings };
            let mut findings = check::run(&register, today, lang, seen);
            findings.extend(reading.findings);
            (findings, reading.is_newer)
        }
        FileRole::Policy => {
            let reading = document::read_policy(lang, file, text);
            (reading.findings, reading.is_newer)
        }
        FileRole::Other => (Vec::new(), false),
    };
    // What other files have to do with is not seen here.
    let elsewhere = ["dangling-reference", "duplicate-id", "file-name"];
    findings
        .retain(|it| it.level == Level::Error && !elsewhere.contains(&it.rule) && check::is_of_format(it));
    (!is_newer).then_some(findings)
}

/// What both sides have, by key, as far as it differs.
pub(crate) fn differences(contradiction: &Contradiction) -> Vec<(KeyPath, Option<Value>, Option<Value>)> {
    let side = |lines: &Option<String>| -> BTreeMap<KeyPath, Value> {
        let read = lines.as_deref().and_then(|lines| edit::fragment(lines).ok());
        read.unwrap_or_default().answers.into_iter().collect()
    };
    let (ours, theirs) = (side(&contradiction.ours), side(&contradiction.theirs));
    let keys: BTreeSet<&KeyPath> = ours.keys().chain(theirs.keys()).collect();
    let is_one_key = keys.len() == 1 && !contradiction.is_entry;
    keys.into_iter()
        .filter(|key| ours.get(key) != theirs.get(key))
        .map(|key| {
            let path = if is_one_key { contradiction.key.clone() } else { key.clone() };
            (path, ours.get(key).cloned(), theirs.get(key).cloned())
        })
        .collect()
}

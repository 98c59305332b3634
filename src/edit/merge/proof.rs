//! The proof of a merge: all three texts and the result are read anew, and compared fact by fact. It knows nothing of how
//! the merge was made.

use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::edit::prove::is_same;
use crate::model::KeyPath;

/// The facts that must be in a merge: as they were, if that is known, and as both sides have them.
pub(super) struct MergedFacts<'v> {
    pub(super) base: Option<&'v DeTable<'v>>,
    pub(super) ours: &'v DeTable<'v>,
    pub(super) theirs: &'v DeTable<'v>,
}

/// Something as it was, as both sides have it, and in the result.
type Four<'v, T> = [Option<&'v T>; 4];

impl MergedFacts<'_> {
    /// The first key where a result is not what both sides together say; those in `apart` are left aside.
    pub(super) fn differ(&self, result: &DeTable<'_>, apart: &BTreeSet<KeyPath>) -> Option<KeyPath> {
        of_table([self.base, Some(self.ours), Some(self.theirs), Some(result)], &KeyPath::default(), apart)
    }
}

fn of_table<'v>(tables: Four<'v, DeTable<'v>>, path: &KeyPath, apart: &BTreeSet<KeyPath>) -> Option<KeyPath> {
    let now = tables.iter().skip(1).flatten();
    let all: BTreeSet<&str> = now.flat_map(|table| table.keys()).map(|key| key.get_ref().as_ref()).collect();
    all.into_iter().find_map(|key| {
        let path = path.join(key);
        let values = tables.map(|table| table.and_then(|table| table.get(key)).map(Spanned::get_ref));
        let is_fine = apart.contains(&path) || holds(values, tables[0].is_some());
        if is_fine { None } else { of_value(values, &path, apart) }
    })
}

fn same(a: Option<&DeValue<'_>>, b: Option<&DeValue<'_>>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => is_same(a, b),
        (a, b) => a.is_none() && b.is_none(),
    }
}

/// Whether a result is what the side that changed it has.
fn holds([base, ours, theirs, result]: Four<'_, DeValue<'_>>, is_base_known: bool) -> bool {
    if same(ours, theirs) {
        same(result, ours)
    } else if same(ours, base) {
        same(result, theirs) && (theirs.is_some() || is_base_known)
    } else {
        same(theirs, base) && same(result, ours)
    }
}

/// What both sides changed: tables key by key, lists part by part.
fn of_value<'v>(all: Four<'v, DeValue<'v>>, path: &KeyPath, apart: &BTreeSet<KeyPath>) -> Option<KeyPath> {
    let is_below = |it: &KeyPath| it.0.len() > path.0.len() && it.0.starts_with(&path.0);
    if all.iter().flatten().all(|value| value.is_table()) {
        return of_table(all.map(|value| value.and_then(DeValue::as_table)), path, apart);
    }
    if apart.iter().any(is_below) {
        return None;
    }
    let [base, Some(ours), Some(theirs), Some(result)] = all.map(|value| value.and_then(parts)) else {
        return Some(path.clone());
    };
    let base = base.unwrap_or_default();
    let has = |list: &[Said<'_, '_>], part: &Said<'_, '_>| {
        list.iter().any(|it| it.0 == part.0 && is_same(it.1, part.1))
    };
    let is_wanted = |part: &&Said<'_, '_>| !has(&base, part) || (has(&ours, part) && has(&theirs, part));
    let is_whole = ours.iter().chain(&theirs).filter(is_wanted).all(|part| has(&result, part));
    let is_known = result.iter().all(|part| has(&ours, part) || has(&theirs, part));
    if is_whole && is_known { None } else { Some(path.clone()) }
}

/// What a part of a list says, and under which key when it is a table.
type Said<'v, 't> = (Option<&'v str>, &'v DeValue<'t>);

fn parts<'v, 't>(value: &'v DeValue<'t>) -> Option<Vec<Said<'v, 't>>> {
    let mut parts = Vec::new();
    for part in value.as_array()? {
        match part.get_ref() {
            DeValue::Table(table) => {
                parts
                    .extend(table.iter().map(|(key, value)| (Some(key.get_ref().as_ref()), value.get_ref())));
            }
            value => parts.push((None, value)),
        }
    }
    Some(parts)
}

//! The proof of a merge: all three texts and the result are read anew, and compared fact by fact. It knows nothing of how
//! the merge was made.

use std::collections::BTreeSet;

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use crate::edit::prove::is_same;
use crate::model::KeyPath;

type Value<'v, 't> = Option<&'v DeValue<'t>>;

/// The facts that must be in a merge: as they were, if that is known, and as both sides have them.
pub(super) struct MergedFacts<'v, 't> {
    pub(super) base: Option<&'v DeTable<'t>>,
    pub(super) ours: &'v DeTable<'t>,
    pub(super) theirs: &'v DeTable<'t>,
}

impl MergedFacts<'_, '_> {
    /// The first key where a result is not what both sides together say; those in `apart` are left aside.
    pub(super) fn differ(&self, result: &DeTable<'_>, apart: &BTreeSet<KeyPath>) -> Option<KeyPath> {
        of_table((self.base, Some(self.ours), Some(self.theirs), Some(result)), &KeyPath::default(), apart)
    }
}

type Tables<'v, 't, 'r> =
    (Option<&'v DeTable<'t>>, Option<&'v DeTable<'t>>, Option<&'v DeTable<'t>>, Option<&'v DeTable<'r>>);

fn of_table(tables: Tables<'_, '_, '_>, path: &KeyPath, apart: &BTreeSet<KeyPath>) -> Option<KeyPath> {
    let (base, ours, theirs, result) = tables;
    let keys = |table: Option<&DeTable<'_>>| -> BTreeSet<String> {
        table.iter().flat_map(|table| table.keys()).map(|key| key.get_ref().to_string()).collect()
    };
    let all: BTreeSet<String> = [keys(ours), keys(theirs), keys(result)].into_iter().flatten().collect();
    all.iter().find_map(|key| {
        let path = path.join(key);
        let is_apart = apart.contains(&path);
        let values = (get(base, key), get(ours, key), get(theirs, key), get(result, key));
        if is_apart || holds(values, base.is_some()) { None } else { of_value(values, &path, apart) }
    })
}

fn get<'v, 't>(table: Option<&'v DeTable<'t>>, key: &str) -> Value<'v, 't> {
    table.and_then(|table| table.get(key)).map(Spanned::get_ref)
}

fn same(a: Value<'_, '_>, b: Value<'_, '_>) -> bool {
    match (a, b) {
        (Some(a), Some(b)) => is_same(a, b),
        (a, b) => a.is_none() && b.is_none(),
    }
}

type Values<'v, 't, 'r> = (Value<'v, 't>, Value<'v, 't>, Value<'v, 't>, Value<'v, 'r>);

/// Whether a result is what the side that changed it has.
fn holds((base, ours, theirs, result): Values<'_, '_, '_>, is_base_known: bool) -> bool {
    if same(ours, theirs) {
        same(result, ours)
    } else if same(ours, base) {
        same(result, theirs) && (theirs.is_some() || is_base_known)
    } else {
        same(theirs, base) && same(result, ours)
    }
}

/// What both sides changed: tables key by key, lists part by part.
fn of_value(
    (base, ours, theirs, result): Values<'_, '_, '_>,
    path: &KeyPath,
    apart: &BTreeSet<KeyPath>,
) -> Option<KeyPath> {
    let is_below = |it: &KeyPath| it.0.len() > path.0.len() && it.0.starts_with(&path.0);
    let all = [base, ours, theirs, result];
    if all.iter().flatten().all(|value| value.is_table()) {
        let tables = (
            base.and_then(DeValue::as_table),
            ours.and_then(DeValue::as_table),
            theirs.and_then(DeValue::as_table),
            result.and_then(DeValue::as_table),
        );
        return of_table(tables, path, apart);
    }
    if apart.iter().any(is_below) {
        return None;
    }
    let (Some(ours), Some(theirs), Some(result)) =
        (ours.and_then(parts), theirs.and_then(parts), result.and_then(parts))
    else {
        return Some(path.clone());
    };
    let base = base.and_then(parts).unwrap_or_default();
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
    let list = value.as_array()?;
    let mut parts = Vec::new();
    for part in list {
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

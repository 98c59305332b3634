//! The partners of a head in the order of another: which one stands first is nothing of substance.

use std::collections::BTreeMap;

use crate::model::{Path, TomlValue};

/// A head with its partners numbered as in another: the same partner has the same number, and who is not there any more comes
/// last.
pub(super) fn aligned(
    head: &BTreeMap<Path, TomlValue>,
    other: &BTreeMap<Path, TomlValue>,
) -> BTreeMap<Path, TomlValue> {
    let (ours, theirs) = (partners(head), partners(other));
    let mut numbers: Vec<Option<usize>> = vec![None; ours.len()];
    for key in ["ror", "registration.number", "name"] {
        for (at, partner) in ours.iter().enumerate() {
            let is_it = |other: &BTreeMap<String, String>| {
                partner.get(key).is_some_and(|it| !it.is_empty()) && other.get(key) == partner.get(key)
            };
            let found = theirs.iter().position(is_it).filter(|it| !numbers.contains(&Some(*it)));
            numbers[at] = numbers[at].or(found);
        }
    }
    let mut after = theirs.len();
    for at in 0..ours.len() {
        if numbers[at].is_none() {
            let is_free = at < theirs.len() && !numbers.contains(&Some(at));
            numbers[at] = Some(if is_free { at } else { after });
            after += usize::from(!is_free);
        }
    }
    let renumbered = |(key, value): (&Path, &TomlValue)| {
        let mut key = key.clone();
        if let Some(number) = number_of(&key).and_then(|at| numbers.get(at).copied().flatten()) {
            key[1] = number.to_string();
        }
        (key, value.clone())
    };
    head.iter().map(renumbered).collect()
}

fn number_of(key: &Path) -> Option<usize> {
    if key.first()? == "partners" { key.get(1)?.parse().ok() } else { None }
}

/// What each partner is known by.
fn partners(head: &BTreeMap<Path, TomlValue>) -> Vec<BTreeMap<String, String>> {
    let mut all: Vec<BTreeMap<String, String>> = Vec::new();
    let known = head.iter().filter_map(|(key, value)| Some((number_of(key)?, key, value)));
    for (at, key, value) in known {
        if all.len() <= at {
            all.resize(at + 1, BTreeMap::new());
        }
        let text = value.text().unwrap_or_default().trim().to_lowercase();
        all[at].insert(key[2..].join("."), text);
    }
    all
}

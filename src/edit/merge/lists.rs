//! Which of a list of tables is which: partners and routes have no id of their own.

use std::collections::{BTreeMap, BTreeSet};

use toml::de::{DeTable, DeValue};

use super::units::{FileUnit, Name, Units};

/// Gives the parts of lists names by which the same part is found on each side: what is the same stays the same when it
/// changes, and what both sides added under one name is one.
pub(super) fn name(base: &mut Units<'_>, ours: &mut Units<'_>, theirs: &mut Units<'_>) {
    let lists: BTreeSet<Vec<String>> =
        [&*base, ours, theirs].into_iter().flat_map(|units| units.0.iter().filter_map(list)).collect();
    for list in lists {
        let was = parts(base, &list);
        let our = names(&was, &parts(ours, &list));
        let their = names(&was, &parts(theirs, &list));
        give(ours, &list, &our);
        give(theirs, &list, &their);
        let names: Vec<String> = (0..was.len()).map(old).collect();
        give(base, &list, &names);
    }
}

fn list(unit: &FileUnit<'_>) -> Option<Vec<String>> {
    if let Name::Listed(list, _) = &unit.name { Some(list.clone()) } else { None }
}

/// One of a list: its own keys with their values as they are written.
struct Part {
    body: String,
    facts: BTreeMap<String, String>,
}

fn parts(units: &Units<'_>, list: &[String]) -> Vec<Part> {
    let mine = units.0.iter().filter(|unit| self::list(unit).as_deref() == Some(list));
    mine.map(|unit| {
        let items = unit.sections.first().map(|section| section.items.as_slice()).unwrap_or_default();
        let fact = |value: &str| value.replace("\r\n", "\n");
        let facts = items.iter().map(|item| (item.key.join("."), fact(item.value))).collect();
        Part { body: unit.body().replace("\r\n", "\n"), facts }
    })
    .collect()
}

fn give(units: &mut Units<'_>, list: &[String], names: &[String]) {
    let mine = units.0.iter_mut().filter(|unit| self::list(unit).as_deref() == Some(list));
    for (unit, name) in mine.zip(names) {
        unit.name = Name::Listed(list.to_owned(), name.clone());
    }
}

/// What was there comes before what is new, as it stood.
fn old(at: usize) -> String {
    format!("0 {at:04}")
}

/// One way to know a part again.
type Sameness = dyn Fn(&Part, &Part) -> bool;

fn names(was: &[Part], now: &[Part]) -> Vec<String> {
    let mut names: Vec<Option<String>> = vec![None; now.len()];
    let mut free: BTreeSet<usize> = (0..was.len()).collect();
    let tests: [&Sameness; 5] = [
        &|a, b| a.body == b.body,
        &|a, b| is_one(a, b, "ror"),
        &|a, b| is_one(a, b, "registration"),
        &|a, b| is_one(a, b, "name"),
        &is_alike,
    ];
    for is_same in tests {
        for (at, part) in now.iter().enumerate() {
            let found = free.iter().copied().find(|old| is_same(&was[*old], part));
            if let Some(found) = found.filter(|_| names[at].is_none()) {
                free.remove(&found);
                names[at] = Some(old(found));
            }
        }
    }
    // In a list that is as long as it was, what stands in the same place was changed, unless it says that it is another.
    for at in 0..now.len() {
        let is_free = names[at].is_none() && was.len() == now.len() && free.contains(&at);
        if is_free && !["ror", "registration"].iter().any(|key| is_another(&was[at], &now[at], key)) {
            free.remove(&at);
            names[at] = Some(old(at));
        }
    }
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut new = |part: &Part| {
        let name = identity(part);
        let nth = seen.entry(name.clone()).or_default();
        *nth += 1;
        format!("1 {name} {nth}")
    };
    names.into_iter().zip(now).map(|(name, part)| name.unwrap_or_else(|| new(part))).collect()
}

fn is_one(a: &Part, b: &Part, key: &str) -> bool {
    let of = |part: &Part| part.facts.get(key).map(|value| folded(value));
    of(a).is_some() && of(a) == of(b)
}

fn is_another(a: &Part, b: &Part, key: &str) -> bool {
    a.facts.contains_key(key) && b.facts.contains_key(key) && !is_one(a, b, key)
}

/// Whether more than half of what they say is the same: then one was changed into the other.
fn is_alike(a: &Part, b: &Part) -> bool {
    let same = a.facts.iter().filter(|(key, value)| b.facts.get(*key) == Some(value)).count();
    2 * same > a.facts.len().max(b.facts.len())
}

/// What a new one goes by.
fn identity(part: &Part) -> String {
    let key = ["name", "ror", "registration"].into_iter().find(|key| part.facts.contains_key(*key));
    key.map_or_else(|| part.body.clone(), |key| folded(&part.facts[key]))
}

/// A text without case, however it is quoted; another value as it is written.
fn folded(value: &str) -> String {
    let line = format!("v = {value}\n");
    let tree = DeTable::parse(&line).ok();
    let text = tree.as_ref().and_then(|tree| match tree.get_ref().get("v")?.get_ref() {
        DeValue::String(text) => Some(text.to_lowercase()),
        _ => None,
    });
    text.unwrap_or_else(|| value.split_whitespace().collect())
}

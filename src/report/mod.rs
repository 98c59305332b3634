//! One question, one value: pure functions from the register and a day. How a value is shown is `render`'s.

pub mod annual;
pub mod annual_counts;
pub mod annual_public;
pub mod audience;
pub mod audit;
pub mod board;
pub mod contacts;
pub mod cycle;
pub mod dilemmas;
pub mod dossier;
pub mod due;
pub mod export;
pub mod export_cell;
pub mod find;
pub mod guide;
pub mod history;
pub mod import;
pub mod list;
pub mod month;
pub mod ongoing;
pub mod overview;
pub mod partner;
pub mod preamble;
pub mod register;
pub mod round;
pub mod security;
mod shared_partners;
pub mod signals;
pub mod timeline;
pub mod why;
pub mod window;

use std::collections::BTreeMap;

use crate::model::Partnership;

/// Things that have something in common, together: in order of that, what lacks it last, and each group in the order it had.
pub fn grouped<'i, T, K: Ord + Copy>(
    items: impl IntoIterator<Item = &'i T>,
    key: impl Fn(&'i T) -> Option<K>,
) -> Vec<(Option<K>, Vec<&'i T>)> {
    let mut groups: BTreeMap<(bool, Option<K>), Vec<&'i T>> = BTreeMap::new();
    for item in items {
        let key = key(item);
        groups.entry((key.is_none(), key)).or_default().push(item);
    }
    groups.into_iter().map(|((_, key), items)| (key, items)).collect()
}

/// Whether a partnership belongs to a unit, when one is asked for.
fn is_of(partnership: &Partnership, unit: Option<&str>) -> bool {
    unit.is_none_or(|unit| partnership.head.unit.as_deref() == Some(unit))
}

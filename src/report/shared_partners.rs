//! Which partnerships have a partner in common, found without comparing each with each.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Partner, Partnership, Register};

/// The partnerships by what their partners can be known by.
#[derive(Debug)]
pub(super) struct Same<'r> {
    by_mark: BTreeMap<String, Vec<&'r Partnership>>,
}

impl<'r> Same<'r> {
    /// Looks at every partner once.
    pub(super) fn of(register: &'r Register) -> Self {
        let mut by_mark: BTreeMap<String, Vec<&'r Partnership>> = BTreeMap::new();
        for partnership in &register.partnerships {
            for mark in partnership.head.partners.iter().flat_map(Partner::marks) {
                by_mark.entry(mark).or_default().push(partnership);
            }
        }
        Self { by_mark }
    }

    /// The other partnerships with one of its partners, in order of id.
    pub(super) fn others(&self, than: &Partnership) -> Vec<&'r Partnership> {
        let marks: BTreeSet<String> = than.head.partners.iter().flat_map(Partner::marks).collect();
        let alike = marks.iter().filter_map(|mark| self.by_mark.get(mark)).flatten();
        let ours = &than.head.partners;
        let shares = |other: &Partnership| {
            other.head.partners.iter().any(|theirs| ours.iter().any(|partner| partner.is_same(theirs)))
        };
        let found: BTreeMap<&str, &Partnership> = alike
            .filter(|other| other.id != than.id && shares(other))
            .map(|it| (it.id.as_str(), *it))
            .collect();
        found.into_values().collect()
    }
}

//! Which stem that is new is one that is gone: the same partnership under another name.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::lower;
use crate::history::file_snapshot::FileSnapshot;

/// A stem, with its files and the ids of entries that are known to be its own.
pub(crate) struct StemEvidence<'a> {
    pub(crate) stem: &'a str,
    pub(crate) files: Vec<&'a Arc<FileSnapshot>>,
    pub(crate) ids: Vec<&'a str>,
}

impl<'a> StemEvidence<'a> {
    pub(crate) fn new(
        stem: &'a str,
        files: impl IntoIterator<Item = &'a Arc<FileSnapshot>>,
        ids: Vec<&'a str>,
    ) -> Self {
        Self { stem, files: files.into_iter().collect(), ids }
    }

    fn ids(&self) -> impl Iterator<Item = &'a str> {
        let snapshot = self.files.iter().flat_map(|snapshot| &snapshot.entries).map(|entry| &*entry.id);
        snapshot.chain(self.ids.iter().copied())
    }

    fn formerly(&self) -> impl Iterator<Item = String> {
        self.files.iter().flat_map(|snapshot| &snapshot.formerly).map(|stem| lower(stem))
    }
}

/// How much speaks for it that two are one: an earlier id first, then the same bytes, then entries.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
struct Likeness {
    is_formerly: bool,
    is_same: bool,
    entries: usize,
    shares_formerly: bool,
}

/// Pairs each stem that is gone with the new one that is the same partnership, as places in the two lists. Two are one
/// when they share an entry's id, an earlier id, or all bytes; of several, the likeliest.
pub(crate) fn pairs(gone: &[StemEvidence<'_>], new: &[StemEvidence<'_>]) -> BTreeMap<usize, usize> {
    let mut likenesses: BTreeMap<(usize, usize), Likeness> = BTreeMap::new();
    let index = |each: &dyn Fn(&StemEvidence<'_>) -> BTreeSet<String>| {
        let mut index: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, named) in gone.iter().enumerate() {
            for word in each(named) {
                index.entry(word).or_default().push(at);
            }
        }
        index
    };
    let ids = |named: &StemEvidence<'_>| named.ids().map(str::to_owned).collect();
    let names =
        |named: &StemEvidence<'_>| named.files.iter().map(|snapshot| snapshot.name.to_string()).collect();
    let formerly = |named: &StemEvidence<'_>| named.formerly().collect();
    let (by_id, by_name, by_formerly) = (index(&ids), index(&names), index(&formerly));
    let by_stem = index(&|named| BTreeSet::from([lower(named.stem)]));
    for (at, named) in new.iter().enumerate() {
        let mut see =
            |index: &BTreeMap<String, Vec<usize>>, words: BTreeSet<String>, mark: fn(&mut Likeness)| {
                for gone in words.iter().filter_map(|word| index.get(word)).flatten() {
                    mark(likenesses.entry((*gone, at)).or_default());
                }
            };
        see(&by_stem, formerly(named), |it| it.is_formerly = true);
        see(&by_name, names(named), |it| it.is_same = true);
        see(&by_id, ids(named), |it| it.entries += 1);
        see(&by_formerly, formerly(named), |it| it.shares_formerly = true);
    }
    let mut by_likeness: Vec<_> = likenesses.into_iter().collect();
    by_likeness.sort_by_key(|(places, likeness)| (std::cmp::Reverse(*likeness), *places));
    let (mut pairs, mut taken) = (BTreeMap::new(), BTreeSet::new());
    for ((gone, new), _) in by_likeness {
        if !pairs.contains_key(&gone) && taken.insert(new) {
            pairs.insert(gone, new);
        }
    }
    pairs
}

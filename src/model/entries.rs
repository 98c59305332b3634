//! The entries of one kind in a dossier, and what they have in common.

use std::collections::{HashMap, HashSet};
use std::ops::Deref;

use super::day::Day;
use super::dossier::Kind;
use super::facts::{Facts, OneOrMore, Prose, facts};
use super::id::EntryId;

facts! {
    /// What any entry may carry.
    Common {
        /// The day of the act, not of the typing.
        date: Option<Day> = Required,
        /// The signals that led to it, in any file.
        prompted_by: Vec<String>,
        /// The entry of the same kind that this one corrects.
        corrects: Option<String> = With("withdrawn"),
        /// Why the corrected entry is taken back, when nothing takes its place.
        withdrawn: Option<Prose>,
        /// That its text had to go for legal reasons, each time.
        redacted: OneOrMore<Redacted>,
    }

    /// That an entry's text had to go for legal reasons.
    Redacted {
        /// When.
        date: Option<Day> = Required,
        /// On which legal ground.
        ground: Option<String> = Required,
        /// The function that did it.
        by: Option<String> = Required,
    }
}

/// One entry: its id, what any entry may carry, and its own facts.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry<T> {
    pub id: EntryId,
    /// Its date; the one in its id where the key is missing.
    pub date: Day,
    /// What any entry may carry.
    pub common: Common,
    /// False when another entry corrects it, or when it withdraws one: then it is neither judged, nor counted, nor due.
    pub stands: bool,
    /// Whether its chain of corrections leads back to itself; then it corrects nothing.
    pub is_in_circle: bool,
    pub facts: T,
}

impl<T> Entry<T> {
    /// Whether its text had to go; then no rule asks for what it lost.
    pub fn is_redacted(&self) -> bool {
        !self.common.redacted.0.is_empty()
    }

    /// The id of the entry that it corrects.
    pub fn corrected(&self) -> Option<&str> {
        self.common.corrects.as_deref().filter(|_| !self.is_in_circle)
    }
}

impl<T> Deref for Entry<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.facts
    }
}

/// What any entry of any kind shows of itself.
#[derive(Clone, Copy, Debug)]
pub struct Line<'a> {
    pub kind: Kind,
    pub id: &'a EntryId,
    pub date: Day,
    pub stands: bool,
    /// Whether its chain of corrections leads back to itself.
    pub is_in_circle: bool,
    /// What any entry may carry.
    pub common: &'a Common,
}

impl<'a> Line<'a> {
    pub(super) fn new<T>(kind: Kind, entry: &'a Entry<T>) -> Self {
        let Entry { id, date, common, stands, is_in_circle, .. } = entry;
        Self { kind, id, date: *date, stands: *stands, is_in_circle: *is_in_circle, common }
    }
}

/// All entries of one kind, in order of date and then of id.
#[derive(Clone, Debug, PartialEq)]
pub struct Entries<T>(Vec<Entry<T>>);

impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Entries<T> {
    /// Puts entries in order, and sees which of them stand.
    pub fn new(mut entries: Vec<Entry<T>>) -> Self {
        entries.sort_by(|a, b| (a.date, &a.id).cmp(&(b.date, &b.id)));
        mark_circles(&mut entries);
        // Of two that correct the same one the later stands; the other, and what corrects that, is corrected as well.
        let mut corrected: Vec<String> = Vec::new();
        let mut lost: Vec<String> = Vec::new();
        for (entry, id) in
            entries.iter().rev().filter_map(|entry| Some((entry, entry.corrected()?.to_owned())))
        {
            if corrected.contains(&id) {
                lost.push(entry.id.to_string());
            } else {
                corrected.push(id);
            }
        }
        while let Some(id) = lost.pop() {
            let later = entries.iter().filter(|entry| entry.corrected() == Some(&id));
            lost.extend(later.map(|entry| entry.id.to_string()).filter(|it| !corrected.contains(it)));
            corrected.push(id);
        }
        for entry in &mut entries {
            entry.stands =
                entry.common.withdrawn.is_none() && !corrected.iter().any(|id| id == entry.id.as_str());
        }
        Self(entries)
    }

    /// Every entry, also what was corrected.
    pub fn all(&self) -> impl DoubleEndedIterator<Item = &Entry<T>> {
        self.0.iter()
    }

    /// The entries that stand.
    pub fn standing(&self) -> impl DoubleEndedIterator<Item = &Entry<T>> {
        self.0.iter().filter(|entry| entry.stands)
    }

    /// The entry of an id, whether it stands or not.
    pub fn get(&self, id: &str) -> Option<&Entry<T>> {
        self.0.iter().find(|entry| entry.id.as_str() == id)
    }

    /// The last one that stands and is dated on or before a day.
    pub fn last_by(&self, day: Day) -> Option<&Entry<T>> {
        self.standing().rfind(|entry| entry.date <= day)
    }

    /// Only the entries for which something holds.
    pub fn only(&self, holds: &dyn Fn(&Entry<T>) -> bool) -> Self
    where
        T: Clone,
    {
        Self::new(self.part(holds).0)
    }

    /// The same, each as it stood among all.
    pub fn part(&self, holds: &dyn Fn(&Entry<T>) -> bool) -> Self
    where
        T: Clone,
    {
        Self(self.0.iter().filter(|entry| holds(entry)).cloned().collect())
    }

    /// These entries and others.
    pub fn with(&self, others: &Self) -> Self
    where
        T: Clone,
    {
        Self::new(self.0.iter().chain(&others.0).cloned().collect())
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// Marks the entries whose chain of corrections leads back to themselves.
fn mark_circles<T>(entries: &mut [Entry<T>]) {
    let next: HashMap<&str, &str> = entries
        .iter()
        .filter_map(|entry| Some((entry.id.as_str(), entry.common.corrects.as_deref()?)))
        .collect();
    let mut seen: HashMap<&str, &str> = HashMap::new();
    let mut circles: HashSet<String> = HashSet::new();
    for start in next.keys() {
        let mut at = *start;
        while !seen.contains_key(at) && next.contains_key(at) {
            seen.insert(at, start);
            at = next[at];
        }
        // Met on this same way: from here it goes round.
        if seen.get(at) == Some(start) {
            let round = std::iter::successors(Some(at), |it| Some(next[it]).filter(|it| *it != at));
            circles.extend(round.map(str::to_owned));
        }
    }
    for entry in entries {
        entry.is_in_circle = circles.contains(entry.id.as_str());
    }
}

impl<T: Facts> Entries<T> {
    /// The keys of this kind of entry: first the date, then its own, then what any entry may carry.
    pub fn keys() -> impl Iterator<Item = &'static super::facts::Key> {
        let (date, common) = Common::SCHEMA.keys.split_at(1);
        date.iter().chain(T::SCHEMA.keys).chain(common)
    }
}

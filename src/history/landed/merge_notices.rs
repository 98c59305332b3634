//! What is to be told of a merge: that its parents hold one entry with different contents, and that it takes what neither holds.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::Arc;

use super::{LandedEntries, Landing, SnapshotChange};
use crate::git::Result;
use crate::history::HistoryWalk;
use crate::history::file_snapshot::{EntrySnapshot, FileSnapshot};
use crate::model::redaction::redaction;
use crate::model::{Kind, LandedChange, LandedChangeKind, NoticeKind};

/// An entry that two parents of a merge hold with different contents.
#[derive(Clone, Debug)]
pub(crate) struct DifferingEntry {
    pub(crate) kind: Kind,
    pub(crate) id: String,
    /// The second of the two, counted from 0; the first is the line's own.
    pub(crate) parent: usize,
    /// The names of the contents that say it: in the line, and in the other.
    pub(crate) said_in: (Box<str>, Box<str>),
}

/// What is to be told of a landing.
#[derive(Clone, Debug)]
pub(crate) struct LandingNotice {
    pub(crate) kind: NoticeKind,
    /// The entries that it is about, or the files.
    pub(crate) about: Vec<String>,
    pub(crate) differing: Vec<DifferingEntry>,
}

impl LandingNotice {
    pub(crate) fn new(kind: NoticeKind, about: Vec<String>) -> Self {
        Self { kind, about, differing: Vec::new() }
    }
}

type Key<'a> = (Kind, &'a str);
type Place<'a> = (&'a Arc<FileSnapshot>, &'a Arc<EntrySnapshot>);

/// What a parent of a merge holds otherwise than the merge.
struct ParentSide<'a> {
    before: HashMap<Key<'a>, Place<'a>>,
    after: HashSet<Key<'a>>,
}

impl<'a> ParentSide<'a> {
    fn new(changes: &'a [SnapshotChange]) -> Self {
        let entries = |snapshot: Option<&'a Arc<FileSnapshot>>| {
            let entries = snapshot.into_iter().flat_map(|it| it.entries.iter().map(move |entry| (it, entry)));
            entries.map(|(snapshot, entry)| (entry.key(), (snapshot, entry)))
        };
        Self {
            before: changes.iter().flat_map(|change| entries(change.before.as_ref())).collect(),
            after: changes.iter().flat_map(|it| entries(it.after.as_ref())).map(|(key, _)| key).collect(),
        }
    }

    /// How a parent holds an entry, given how the merge does.
    fn held(&self, key: Key<'a>, merged: Option<Place<'a>>) -> Option<Place<'a>> {
        let unchanged = || merged.filter(|_| !self.after.contains(&key));
        self.before.get(&key).copied().or_else(unchanged)
    }
}

impl LandedEntries {
    /// What is to be told of a merge that has landed; `changes` is what it did to what was bound.
    pub(crate) fn merge_notices(
        &self,
        landing: &Landing,
        changes: &[LandedChange],
        walk: &HistoryWalk<'_>,
    ) -> Result<Vec<LandingNotice>> {
        let sides: Vec<ParentSide<'_>> = std::iter::once(&landing.changes)
            .chain(&landing.merged)
            .map(|changes| ParentSide::new(changes))
            .collect();
        let told: HashSet<Key<'_>> = changes.iter().filter_map(|change| entry_of(&change.what)).collect();
        let keys: BTreeSet<Key<'_>> = sides.iter().flat_map(|side| side.before.keys().copied()).collect();
        let (mut differing, mut neither) = (Vec::new(), Vec::new());
        for key in keys {
            let merged = self.held_now(key);
            let held: Vec<Option<Place<'_>>> = sides.iter().map(|side| side.held(key, merged)).collect();
            let mark = |place: &Option<Place<'_>>| place.map(|(_, entry)| entry.mark);
            if held.iter().all(|place| mark(place) != mark(&merged)) && !told.contains(&key) {
                neither.push(key);
            }
            let Some((own, entry)) = held[0] else { continue };
            for (parent, place) in held.iter().enumerate().skip(1) {
                if let Some((other, said)) = place
                    && said.mark != entry.mark
                    && !is_redaction(walk, key, (&own.name, &other.name))?
                {
                    let said_in = (own.name.clone(), other.name.clone());
                    differing.push(DifferingEntry { kind: key.0, id: key.1.to_owned(), parent, said_in });
                }
            }
        }
        let mut notices = Vec::new();
        let spelled = |(kind, id): Key<'_>| format!("{}.{id}", kind.table());
        if !differing.is_empty() {
            let about = differing.iter().map(|it| spelled((it.kind, &it.id))).collect();
            let notice = LandingNotice::new(NoticeKind::ParentsDiffer, about);
            notices.push(LandingNotice { differing, ..notice });
        }
        if !neither.is_empty() {
            let about = neither.into_iter().map(spelled).collect();
            notices.push(LandingNotice::new(NoticeKind::NeitherParent, about));
        }
        Ok(notices)
    }

    /// How an entry stands now.
    fn held_now(&self, (kind, id): Key<'_>) -> Option<Place<'_>> {
        let places = self.standing.get(id)?;
        let (_, record) = places.iter().find(|(of, _)| *of == kind)?;
        let files = self.records[*record].files.values();
        files.into_iter().find_map(|snapshot| Some((snapshot, snapshot.get(kind, id).next()?)))
    }
}

fn entry_of(what: &LandedChangeKind) -> Option<(Kind, &str)> {
    match what {
        LandedChangeKind::Changed { kind, id, .. }
        | LandedChangeKind::Removed { kind, id, .. }
        | LandedChangeKind::Redacted { kind, id, .. } => Some((*kind, id)),
        _ => None,
    }
}

/// Whether one of two contents of an entry is the other, redacted.
fn is_redaction(walk: &HistoryWalk<'_>, (kind, id): Key<'_>, names: (&str, &str)) -> Result<bool> {
    let (one, other) = (walk.entry(names.0, kind, id)?, walk.entry(names.1, kind, id)?);
    Ok(redaction(kind, &one, &other).is_some() || redaction(kind, &other, &one).is_some())
}

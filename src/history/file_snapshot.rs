//! What one file of a partnership says, for comparing it with what it said before: its entries, each by a mark of its
//! content, and the little of its head that the comparison needs.

use std::sync::Arc;

use crate::model::{Day, Kind, Mark, Weighed};

#[derive(Debug, Default)]
pub(crate) struct FileSnapshot {
    /// The name of its bytes, by which they can be had again.
    pub(crate) name: Box<str>,
    /// False when a line of the file could not be read, so that what seems to be missing may be there.
    pub(crate) is_whole: bool,
    /// Whether nothing in it is against the format, as far as the file alone shows.
    pub(crate) is_sound: bool,
    /// Its entries, in the order in which they are written.
    pub(crate) entries: Vec<Arc<EntrySnapshot>>,
    pub(crate) formerly: Box<[String]>,
    /// What there is to weigh in its head.
    pub(crate) weighed: Arc<Weighed>,
}

/// An entry, as a file says it.
#[derive(Debug)]
pub(crate) struct EntrySnapshot {
    pub(crate) kind: Kind,
    pub(crate) id: Box<str>,
    pub(crate) date: Option<Day>,
    pub(crate) mark: Mark,
    /// Whether nothing in it is against the format, as far as the file alone shows.
    pub(crate) is_sound: bool,
    /// The entries in whichever file that it names, each with the one kind it must have, if it must have one.
    pub(crate) names: Box<[(Box<str>, Option<Kind>)]>,
}

impl EntrySnapshot {
    /// What it goes by.
    pub(crate) fn key(&self) -> (Kind, &str) {
        (self.kind, &self.id)
    }

    /// Whether two say the same under the same id and kind.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.kind == other.kind && self.id == other.id && self.mark == other.mark
    }
}

impl FileSnapshot {
    /// A file of which nothing can be read.
    pub(crate) fn unread(name: &str) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    /// The entries of a kind and id; more than one only in a broken file.
    pub(crate) fn get(&self, kind: Kind, id: &str) -> impl Iterator<Item = &Arc<EntrySnapshot>> {
        self.entries.iter().filter(move |entry| entry.kind == kind && &*entry.id == id)
    }
}

//! What one file of a partnership tells, for comparing it with what it told before: its entries, each by a mark of its
//! content, and the little of its head that the comparison needs.

use std::sync::Arc;

use crate::model::day::Day;
use crate::model::dossier::Kind;
use crate::model::toml_value::Mark;
use crate::model::weighed::Weighed;

/// What one file tells.
#[derive(Debug, Default)]
pub struct Told {
    /// The name of its bytes, by which they can be had again.
    pub name: Box<str>,
    /// False when a line of the file could not be read, so that what seems to be missing may be there.
    pub is_whole: bool,
    /// Whether nothing in it is against the format, as far as the file alone tells.
    pub is_sound: bool,
    /// Its entries, in the order in which they are written.
    pub entries: Vec<Arc<Entry>>,
    /// The partnership's earlier ids.
    pub formerly: Box<[String]>,
    /// What there is to weigh in its head.
    pub weighed: Arc<Weighed>,
}

/// An entry, as a file tells it.
#[derive(Debug)]
pub struct Entry {
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: Box<str>,
    /// Its date.
    pub date: Option<Day>,
    /// A mark of its content.
    pub mark: Mark,
    /// Whether nothing in it is against the format, as far as the file alone tells.
    pub is_sound: bool,
    /// The entries in whichever file that it names, each with the one kind it must have, if it must have one.
    pub names: Box<[(Box<str>, Option<Kind>)]>,
}

impl Entry {
    /// What it goes by.
    pub fn key(&self) -> (Kind, &str) {
        (self.kind, &self.id)
    }

    /// Whether two say the same under the same id and kind.
    pub fn is_same(&self, other: &Self) -> bool {
        self.kind == other.kind && self.id == other.id && self.mark == other.mark
    }
}

impl Told {
    /// A file of which nothing can be read.
    pub fn unread(name: &str) -> Self {
        Self { name: name.into(), ..Self::default() }
    }

    /// The entries of a kind and id; more than one only in a broken file.
    pub fn get(&self, kind: Kind, id: &str) -> impl Iterator<Item = &Arc<Entry>> {
        self.entries.iter().filter(move |entry| entry.kind == kind && &*entry.id == id)
    }
}

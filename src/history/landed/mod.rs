//! What has landed and may not change any more: the entries of each partnership as they were first recorded. `audit` leads
//! the ledger along a whole history; `check --base` leads it to the base, and then lets the change land as a trial.
//!
//! An entry is bound from the first commit where it stands without an integrity error; until then it may be mended.

pub(crate) mod binding;
pub(crate) mod merging;
pub(crate) mod placing;
pub(crate) mod renaming;

use crate::model::deviation::Departure;

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

use super::snapshot::{Entry, Told};
use crate::model::dossier::Kind;
use crate::model::toml_value::TomlValue;
use crate::model::weighed::Weighed;

/// A file of a partnership, before and after a commit; nothing where no regular file stands.
#[derive(Clone, Debug)]
pub struct Changed {
    /// Its path.
    pub path: PathBuf,
    /// The stem of its name: the partnership's id.
    pub stem: String,
    /// What it told.
    pub before: Option<Arc<Told>>,
    /// What it tells.
    pub after: Option<Arc<Told>>,
}

/// A commit that lands.
#[derive(Clone, Debug, Default)]
pub struct Landing {
    /// Its number: later ones are higher.
    pub number: u32,
    /// What it changes of the commit before it.
    pub changes: Vec<Changed>,
    /// What it has otherwise than each of its other parents, in their order.
    pub merged: Vec<Vec<Changed>>,
}

/// Where contents and other commits can be looked up; asked only where something seems to have gone.
pub trait Archive {
    /// Why it cannot be looked up.
    type Error;

    /// The content of an entry, in the file of a name.
    ///
    /// # Errors
    /// When it cannot be looked up.
    fn content(&mut self, name: &str, kind: Kind, id: &str) -> Result<TomlValue, Self::Error>;

    /// Every partnership's file in another parent of a landing, counted from 1, by its stem.
    ///
    /// # Errors
    /// When it cannot be looked up.
    fn held(&mut self, landing: u32, parent: usize) -> Result<Vec<(String, Arc<Told>)>, Self::Error>;

    /// The same, in the best common ancestors of that parent and the first.
    ///
    /// # Errors
    /// When it cannot be looked up.
    fn common(&mut self, landing: u32, parent: usize) -> Result<Vec<(String, Arc<Told>)>, Self::Error>;
}

/// An entry that is bound.
#[derive(Clone, Debug)]
pub struct Bound {
    /// What it must say.
    pub entry: Arc<Entry>,
    /// The name of a file that says it.
    pub told_in: Arc<str>,
    /// The number of the landing in which it was bound.
    pub landed: u32,
    /// Whether it has gone since.
    pub is_lost: bool,
}

/// A partnership, whatever its file is called.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// Its id, now or at last.
    pub id: String,
    /// Its files: one, unless a copy stands somewhere.
    pub files: BTreeMap<PathBuf, Arc<Told>>,
    /// Its entries that are bound, by id.
    pub bound: BTreeMap<Box<str>, Bound>,
    /// Whether it has ever stood there in order.
    pub has_landed: bool,
    /// What there was to weigh when it was last considered.
    pub weighed: Option<Arc<Weighed>>,
}

/// What has landed.
#[derive(Clone, Debug, Default)]
pub struct Ledger {
    records: Vec<Record>,
    /// The stems that stand, by whose they are; capitals make no difference.
    current: HashMap<String, usize>,
    /// Every stem that ever stood, by whose it was first.
    ever: HashMap<String, usize>,
    /// Every entry's id that was ever bound, by whose it was last.
    owners: HashMap<Box<str>, usize>,
    /// Every entry's id that stands, by what it stands for.
    standing: HashMap<Box<str>, Vec<(Kind, usize)>>,
    /// The partnerships with an entry that is not bound yet.
    waiting: BTreeSet<usize>,
}

impl Ledger {
    /// Lets a commit land: what it changed that may not change, and what was redacted.
    ///
    /// # Errors
    /// When the archive cannot be asked.
    pub fn land<A: Archive>(
        &mut self,
        landing: &Landing,
        archive: &mut A,
    ) -> Result<Vec<Departure>, A::Error> {
        let mut departures = Vec::new();
        let touched = self.put(&landing.changes, &mut departures);
        for it in &touched {
            self.hold(it, archive, &mut departures)?;
        }
        for it in &touched {
            self.bind(it, landing.number, archive, &mut departures)?;
        }
        if !touched.is_empty() {
            self.bind_waiting(landing.number);
        }
        for (at, changes) in landing.merged.iter().enumerate() {
            self.compare(landing.number, at + 1, changes, archive, &mut departures)?;
        }
        Ok(departures)
    }

    /// Every partnership that was ever there.
    pub fn records(&self) -> &[Record] {
        &self.records
    }

    /// The partnership that stands under a stem.
    pub fn at(&self, stem: &str) -> Option<&Record> {
        self.current.get(&lower(stem)).map(|at| &self.records[*at])
    }

    /// The number of the partnership that stands under a stem.
    pub fn number(&self, stem: &str) -> Option<usize> {
        self.current.get(&lower(stem)).copied()
    }

    /// Every stem that ever stood, with the number of the partnership whose it was first.
    pub fn stems(&self) -> impl Iterator<Item = (&str, usize)> {
        self.ever.iter().map(|(stem, at)| (stem.as_str(), *at))
    }

    /// A ledger as it was kept: the partnerships, and the stems that ever stood. What stands now is in their files.
    pub fn kept(records: Vec<Record>, stems: impl IntoIterator<Item = (String, usize)>) -> Self {
        let mut ledger = Self { ever: stems.into_iter().collect(), records, ..Self::default() };
        for at in 0..ledger.records.len() {
            let record = &ledger.records[at];
            if !record.files.is_empty() {
                ledger.current.insert(lower(&record.id), at);
            }
            for told in record.files.values() {
                for entry in &told.entries {
                    ledger.standing.entry(entry.id.clone()).or_default().push((entry.kind, at));
                }
            }
            for (id, bound) in &record.bound {
                let is_taken = bound.is_lost && ledger.owners.contains_key(id);
                if !is_taken {
                    ledger.owners.insert(id.clone(), at);
                }
            }
            let is_bound = |entry: &Arc<Entry>| {
                record
                    .bound
                    .get(&entry.id)
                    .is_some_and(|bound| !bound.is_lost && bound.entry.kind == entry.kind)
            };
            if record.files.values().any(|told| !told.entries.iter().all(is_bound)) {
                ledger.waiting.insert(at);
            }
        }
        ledger
    }
}

/// A stem, as it is compared.
fn lower(stem: &str) -> String {
    stem.to_lowercase()
}

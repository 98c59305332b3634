//! Adding entries: their ids are made before anything is written, and they go to the end of one file.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::path::PathBuf;

use super::saving::{Change, Plan, save, unfit};
use crate::args::fields::{Flag, of_schema};
use crate::args::writing::Writing;
use crate::context::Context;
use crate::disk::load::Loaded;
use crate::disk::walk;
use crate::edit;
use crate::model::dossier::Kind;
use crate::model::draft::{Draft, Value};
use crate::model::entries::Common;
use crate::model::facts::Facts;
use crate::model::place::KeyPath;
use crate::model::{Day, EntryId};
use crate::outcome::{Fault, Reply};
use crate::words::{commit as words, hall};

/// Ids that nobody has: random characters that are chosen once, so that a second working-out gives the same.
pub(crate) struct Ids {
    seed: u64,
}

impl Ids {
    /// New ids.
    pub(crate) fn new() -> Self {
        Self { seed: RandomState::new().build_hasher().finish() }
    }

    /// The id of the `nth` entry of one command.
    pub(crate) fn nth(&self, nth: u64, date: Day, loaded: &Loaded) -> EntryId {
        let mut random = self.seed.wrapping_add(nth.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        loop {
            let id = EntryId::new(date, random);
            let mut all = loaded.register.partnerships.iter().flat_map(|it| it.dossier.everything());
            if !all.any(|line| *line.id == id) {
                return id;
            }
            random = random.rotate_left(7).wrapping_add(1);
        }
    }
}

/// One partnership's file that is being changed.
pub(crate) struct Editing<'c> {
    context: &'c Context,
    /// The partnership's id.
    pub(crate) id: String,
    /// The file.
    pub(crate) path: PathBuf,
    /// Its text, as far as it has been changed.
    pub(crate) text: String,
}

impl<'c> Editing<'c> {
    /// Takes up the file of a partnership.
    pub(crate) fn of(context: &'c Context, loaded: &Loaded, id: &str) -> Result<Self, Fault> {
        one_file(context, loaded, id)?;
        let found = loaded.register.get(id);
        let file = found.map(|partnership| &loaded.files[partnership.file.0]);
        let gone = || Fault::request(hall::no_such_partnership(context.lang, id));
        let file = file.ok_or_else(gone)?;
        let text = file.text.clone().ok_or_else(gone)?;
        Ok(Self { context, id: id.to_owned(), path: file.path.clone(), text })
    }

    /// Adds an entry.
    pub(crate) fn add(&mut self, kind: Kind, id: &EntryId, date: Day, draft: &Draft) -> Result<(), Fault> {
        let entry = edit::entry(kind, id, date, draft);
        self.put(edit::append(&self.text, kind, id, &entry))
    }

    /// Sets a key of the head.
    pub(crate) fn set(&mut self, key: &KeyPath, value: &Value) -> Result<(), Fault> {
        self.put(edit::set(&self.text, key, value))
    }

    /// Takes a key of the head away.
    pub(crate) fn unset(&mut self, key: &KeyPath) -> Result<(), Fault> {
        self.put(edit::unset(&self.text, key))
    }

    fn put(&mut self, done: Result<String, edit::Unfit>) -> Result<(), Fault> {
        self.text = done.map_err(|why| unfit(self.context, &self.id, &self.path, &why))?;
        Ok(())
    }

    /// The change as it is saved.
    pub(crate) fn change(self) -> Change {
        Change { path: self.path, text: Some(self.text) }
    }
}

/// That an id is one file's only: otherwise nobody knows which of them is meant.
pub(crate) fn one_file(context: &Context, loaded: &Loaded, id: &str) -> Result<(), Fault> {
    let files = loaded.files.iter().skip(1).filter(|file| !file.is_gone && walk::id_of(&file.path) == id);
    let files: Vec<String> = files.map(|file| context.shown(&file.path)).collect();
    if files.len() < 2 {
        return Ok(());
    }
    Err(Fault::request(hall::ambiguous(context.lang, id, &files.join(", "))))
}

/// The flags of an entry's own keys, with those that any entry may carry.
pub(crate) fn common_flags(own: Vec<Flag>) -> Vec<Flag> {
    let common = of_schema(Common::SCHEMA, &KeyPath::default());
    let is_offered = |flag: &Flag| flag.key.0.len() == 1 && flag.key.0[0] != "redacted";
    common.into_iter().filter(is_offered).chain(own).collect()
}

/// The day an answer gives, else today.
pub(crate) fn date_of(context: &Context, draft: &Draft) -> Day {
    draft.day(["date"]).unwrap_or(context.today)
}

/// Adds one entry to one partnership, and saves it.
pub(crate) fn record(
    context: &Context,
    writing: &Writing,
    verb: &'static str,
    partnership: &str,
    kind: Kind,
    draft: &Draft,
) -> Result<Reply, Fault> {
    let (ids, date) = (Ids::new(), date_of(context, draft));
    save(context, writing, &|loaded| {
        let mut editing = Editing::of(context, loaded, partnership)?;
        let id = ids.nth(0, date, loaded);
        editing.add(kind, &id, date, draft)?;
        Ok(plan(context, loaded, verb, kind, editing, &[id]))
    })
}

/// The plan of entries that were added to one file.
pub(crate) fn plan(
    context: &Context,
    loaded: &Loaded,
    verb: &'static str,
    kind: Kind,
    editing: Editing<'_>,
    ids: &[EntryId],
) -> Plan {
    let mut trailers = vec![("Partnership", editing.id.clone())];
    trailers.extend(ids.iter().map(|id| ("Entry", id.to_string())));
    let first = ids.first().map(ToString::to_string).unwrap_or_default();
    Plan {
        verb,
        subject: format!("{}: {}", editing.id, words::recorded(register_lang(loaded), kind)),
        trailers,
        said: format!("{} · {} {first}", editing.id, words::recorded(context.lang, kind)),
        changes: vec![editing.change()],
    }
}

/// The language of a register's commits: its own, whoever types.
pub(crate) fn register_lang(loaded: &Loaded) -> crate::words::Lang {
    use crate::model::vocabulary::Language;
    if loaded.register.policy.language == Language::English {
        crate::words::Lang::En
    } else {
        crate::words::Lang::Nl
    }
}

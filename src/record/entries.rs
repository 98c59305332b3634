//! Adding to one partnership's file: an entry's id is made before anything is written, and the entry goes to the end.

use std::hash::{BuildHasher as _, Hasher as _, RandomState};
use std::path::PathBuf;

use super::{FileChange, Obstacle};
use crate::disk::{Loaded, walk};
use crate::edit;
use crate::model::{Day, Draft, EntryId, KeyPath, Kind, Partnership, Value};

/// Ids that nobody has: random characters that are chosen once, so that a second working-out gives the same.
pub(crate) struct FreshIds {
    seed: u64,
}

impl FreshIds {
    pub(crate) fn new() -> Self {
        Self { seed: RandomState::new().build_hasher().finish() }
    }

    /// The id of the `nth` entry of one command.
    pub(crate) fn nth(&self, nth: u64, date: Day, loaded: &Loaded) -> EntryId {
        let mut random = self.seed.wrapping_add(nth.wrapping_mul(0x9E37_79B9_7F4A_7C15));
        loop {
            let id = EntryId::new(date, random);
            let mut all = loaded.register.partnerships.iter().flat_map(Partnership::everything);
            if !all.any(|line| *line.id == id) {
                return id;
            }
            random = random.rotate_left(7).wrapping_add(1);
        }
    }
}

/// One partnership's file that is being changed.
#[derive(Debug)]
pub(crate) struct PartnershipEdit {
    pub(crate) id: String,
    pub(crate) path: PathBuf,
    /// Its text, as far as it has been changed.
    pub(crate) text: String,
}

impl PartnershipEdit {
    pub(crate) fn of(loaded: &Loaded, id: &str) -> Result<Self, Obstacle> {
        only_file(loaded, id)?;
        let file = loaded.register.get(id).map(|partnership| &loaded.files[partnership.file.0]);
        let edit = file.and_then(|file| {
            Some(Self { id: id.to_owned(), path: file.path.clone(), text: file.text.clone()? })
        });
        edit.ok_or_else(|| Obstacle::NoPartnership(id.to_owned()))
    }

    pub(crate) fn add(&mut self, kind: Kind, id: &EntryId, date: Day, draft: &Draft) -> Result<(), Obstacle> {
        let entry = edit::entry(kind, id, date, draft);
        self.change(|text| edit::append(text, kind, id, &entry))
    }

    pub(crate) fn set(&mut self, key: &KeyPath, value: &Value) -> Result<(), Obstacle> {
        self.change(|text| edit::set(text, key, value))
    }

    pub(crate) fn unset(&mut self, key: &KeyPath) -> Result<(), Obstacle> {
        self.change(|text| edit::unset(text, key))
    }

    pub(crate) fn change(
        &mut self,
        edit: impl FnOnce(&str) -> Result<String, edit::Unfit>,
    ) -> Result<(), Obstacle> {
        let unfit = |why| Obstacle::Unfit { id: self.id.clone(), path: self.path.clone(), why };
        self.text = edit(&self.text).map_err(unfit)?;
        Ok(())
    }

    pub(crate) fn done(self) -> FileChange {
        FileChange { path: self.path, text: Some(self.text) }
    }
}

/// That an id is one file's only: otherwise nobody knows which of them is meant.
fn only_file(loaded: &Loaded, id: &str) -> Result<(), Obstacle> {
    let files = loaded.files.iter().skip(1).filter(|file| !file.is_gone && walk::id_of(&file.path) == id);
    let files: Vec<PathBuf> = files.map(|file| file.path.clone()).collect();
    if files.len() < 2 {
        return Ok(());
    }
    Err(Obstacle::SeveralFiles { id: id.to_owned(), files })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::read_partnership;
    use crate::model::{FileId, Register};
    use crate::words::Lang;

    fn loaded(text: &str) -> Loaded {
        let partnerships = vec![read_partnership(Lang::En, FileId(1), "exemplo", text).facts];
        let register = Register { partnerships, ..Register::default() };
        Loaded { register, ..Loaded::default() }
    }

    #[test]
    fn an_id_that_is_taken_is_not_given_again() {
        let (ids, date) = (FreshIds { seed: 7 }, "2026-03-14".parse().unwrap());
        let mut text = "schema = 1\nname = \"Exemplo\"\n".to_owned();
        let mut given = Vec::new();
        for kind in ["signals", "advice", "decisions", "signals"] {
            let id = ids.nth(0, date, &loaded(&text)).to_string();
            assert!(!given.contains(&id), "{id} is there already:\n{text}");
            text = format!("{text}\n[{kind}.{id}]\ndate = 2026-03-14\n");
            given.push(id);
        }
        assert_eq!(ids.nth(0, date, &loaded("")).to_string(), given[0], "worked out again it is the same");
    }
}

//! Where a write goes, and by which day it is judged.

use std::path::Path;

use super::Obstacle;
use crate::check::{self, Seen};
use crate::disk::load;
use crate::disk::{Loaded, Unloadable};
use crate::finding::Finding;
use crate::git::Repository;
use crate::model::Day;
use crate::words::Lang;

/// A register that is written to: its folder, the reader's language, and the day.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RegisterSite<'s> {
    pub(crate) folder: &'s Path,
    pub(crate) lang: Lang,
    pub(crate) today: Day,
}

impl RegisterSite<'_> {
    /// The whole register as it stands on disk, with what is wrong with it; not without its policy.
    pub(crate) fn load(&self) -> Result<Loaded, Obstacle> {
        let mut loaded = load::register(self.folder, self.lang).map_err(Obstacle::Unloadable)?;
        if let Some(error) = loaded.files[0].fault.take() {
            return Err(Obstacle::Unloadable(Unloadable::Policy(error)));
        }
        loaded.reckon_from(self.today);
        Ok(loaded)
    }

    /// All that is not in order in it.
    pub(crate) fn findings(&self, loaded: &Loaded) -> Vec<Finding> {
        let seen = Seen { broken: &loaded.broken, findings: &loaded.findings };
        check::findings(&loaded.register, self.today, self.lang, seen)
    }

    /// The repository that holds it.
    pub(crate) fn repository(&self) -> Result<Repository, Obstacle> {
        Repository::discover(self.folder)?.ok_or_else(|| Obstacle::NoRepository(self.folder.to_owned()))
    }
}

//! Taking back the last write, while it has not landed.

use std::path::PathBuf;

use super::journal::{self, BegunKind, BegunWrite};
use super::{Healed, Obstacle, RegisterSite, healing};
use crate::disk::load;
use crate::git::{COMMAND, CommitId, Lock, Repository};
use crate::model::FileId;

/// The last write, which may be taken back.
#[derive(Debug)]
pub(crate) struct LastWrite {
    pub(crate) commit: CommitId,
    pub(crate) paths: Vec<PathBuf>,
    /// The command that made it.
    pub(crate) verb: String,
    /// What its commit says besides: which partnerships, which entries, how many keys.
    pub(crate) trailers: Vec<(String, String)>,
    main: String,
    /// What became of an earlier write that was stopped.
    pub(crate) healed: Option<Healed>,
}

impl LastWrite {
    /// The last write; nothing when nothing was ever committed.
    pub(crate) fn of(site: RegisterSite<'_>) -> Result<Option<Self>, Obstacle> {
        let repository = site.repository()?;
        let _lock = repository.lock(Lock::PATIENCE)?;
        // What was begun and not committed is the last write: it is finished, and then taken back.
        let healed = healing::settle(&repository)?;
        let Some(commit) = repository.head()? else { return Ok(None) };
        let paths: Vec<PathBuf> =
            repository.touched(&commit)?.iter().map(|path| repository.root().join(path)).collect();
        let main = load::policy(site.folder).unwrap_or_default().main_branch().to_owned();
        repository.may_undo(&commit, &paths, Some(&main))?;
        newer(site, &repository, &paths)?;
        let trailers = repository.trailers_of(&commit)?;
        let verb = trailers.iter().find(|(key, _)| key == COMMAND).map(|(_, verb)| verb.clone());
        Ok(Some(Self { commit, paths, verb: verb.unwrap_or_default(), trailers, main, healed }))
    }

    /// Takes it back: its commit and its files, if it is still the last.
    pub(crate) fn take_back(&self, site: RegisterSite<'_>) -> Result<(), Obstacle> {
        let repository: Repository = site.repository()?;
        let _lock = repository.lock(Lock::PATIENCE)?;
        let begun = BegunWrite::new(&repository, BegunKind::Undo, "undo")?;
        begun.leading_to(repository.parents(&self.commit)?.first()).note(&repository)?;
        let undone = repository.undo_last(&self.commit, &self.paths, Some(&self.main));
        let is_untouched = || repository.head().is_ok_and(|head| head.as_ref() == Some(&self.commit));
        if undone.is_ok() || is_untouched() {
            journal::forget(&repository);
        }
        undone?;
        Ok(())
    }

    /// What its commit says under a key.
    pub(crate) fn said<'w>(&'w self, key: &'w str) -> impl Iterator<Item = &'w str> {
        self.trailers.iter().filter(move |(name, _)| name == key).map(|(_, value)| value.as_str())
    }
}

/// What a later version wrote is not taken back by who reads it in part.
fn newer(site: RegisterSite<'_>, repository: &Repository, paths: &[PathBuf]) -> Result<(), Obstacle> {
    let loaded = site.load()?;
    let within = |path: &PathBuf| repository.relative(path).ok();
    let newer = loaded.files.iter().enumerate().filter(|(at, _)| loaded.newer.contains(&FileId(*at)));
    let newer: Vec<_> = newer.map(|(_, file)| within(&file.path)).collect();
    let found = paths.iter().find(|path| newer.contains(&within(path)));
    found.map_or(Ok(()), |path| Err(Obstacle::NewerFormat(path.clone())))
}

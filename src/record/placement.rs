//! Putting files in their place and committing them; and back when one of them, or the commit, is refused.

use std::path::{Path, PathBuf};

use super::journal::{self, BegunKind, BegunWrite};
use super::{FileChange, Obstacle, healing, removed};
use crate::disk::{WriteFault, write_many};
use crate::disk::{drafts, write};
use crate::git::{CommitId, Message, Refusal, Repository};

/// From so many new files on, the disk is waited for once and not for each.
const MANY: usize = 16;

/// Files that change together, with what each holds before: all of them are written, or none.
#[derive(Clone, Copy)]
pub(crate) struct Placement<'p> {
    pub(crate) changes: &'p [FileChange],
    pub(crate) originals: &'p [Option<String>],
}

impl Placement<'_> {
    /// What stands in the way of a commit is said before anything is written.
    pub(crate) fn preflight(
        self,
        repository: &Repository,
        paths: &[PathBuf],
        branch: Option<&str>,
    ) -> Result<(), Obstacle> {
        repository.preflight(paths, branch)?;
        for change in self.changes.iter().filter(|change| change.path.exists()) {
            let is_clean = repository.is_path_clean(&change.path)?;
            if !is_clean || repository.is_staged_differently(&change.path)? {
                return Err(removed::obstacle(repository, &change.path));
            }
        }
        Ok(())
    }

    /// Notes what is begun, writes all files, and commits them with what else belongs to the commit; or leaves all as it was.
    /// What could not be put back stays noted, and the note of what is done until somebody was told.
    pub(crate) fn commit(
        self,
        repository: &Repository,
        paths: &[PathBuf],
        message: &Message,
        branch: Option<&str>,
        summary: &str,
    ) -> Result<CommitId, Obstacle> {
        let begun = BegunWrite::new(repository, BegunKind::Write, message.subject())?;
        let begun = begun.changing(self.changes, self.originals).committing(message, branch);
        begun.saying(summary).note(repository)?;
        self.write(Some(repository))?;
        repository.commit(paths, message, branch).map_err(|refusal| {
            // What is made, or may be, is not taken away.
            if matches!(refusal, Refusal::Unseen { .. }) {
                return refusal.into();
            }
            journal::turn_back(repository);
            match self.put_back(Some(repository), 0..self.changes.len()) {
                Ok(()) if refusal.is_pending() => refusal.into(),
                Ok(()) => {
                    journal::forget(repository);
                    refusal.into()
                }
                Err(left) => left,
            }
        })
    }

    /// Writes all files of a register in a repository and commits nothing; noted where they are several.
    pub(crate) fn write_noted(self, repository: &Repository, subject: &str) -> Result<(), Obstacle> {
        if self.changes.len() > 1 {
            let begun = BegunWrite::new(repository, BegunKind::Files, subject)?;
            begun.changing(self.changes, self.originals).note(repository)?;
        }
        self.write(Some(repository))
    }

    /// Writes all files; when one fails, those before it are put back.
    pub(crate) fn write(self, repository: Option<&Repository>) -> Result<(), Obstacle> {
        let is_new = |at: &usize| self.changes[*at].text.is_some() && self.originals[*at].is_none();
        let (new, rest): (Vec<usize>, Vec<usize>) = (0..self.changes.len()).partition(is_new);
        let (at_once, one_by_one) =
            if new.len() >= MANY { (new, rest) } else { (Vec::new(), (0..self.changes.len()).collect()) };
        if !at_once.is_empty() {
            let bytes = |at: &usize| self.changes[*at].text.as_deref().unwrap_or_default().as_bytes();
            let files: Vec<(&Path, &[u8])> =
                at_once.iter().map(|at| (self.changes[*at].path.as_path(), bytes(at))).collect();
            let failed = |fault: WriteFault| Obstacle::Disk { path: fault.path().to_owned(), fault };
            write_many::write_new(&files).map_err(failed).inspect_err(|_| {
                repository.inspect(|it| journal::forget(it));
            })?;
        }
        for (nth, at) in one_by_one.iter().enumerate() {
            let FileChange { path, text } = &self.changes[*at];
            if let (Some(repository), Some(_)) = (repository, &self.originals[*at]) {
                write::keep_aside(path, &journal::aside(repository, *at));
            }
            if let Err(obstacle) = write_file(path, text.as_deref()) {
                repository.inspect(|it| journal::turn_back(it));
                // It may have taken its place already, and only not have reached the disk.
                self.put_back(repository, at_once.iter().chain(&one_by_one[..=nth]).copied())?;
                repository.inspect(|it| journal::forget(it));
                return Err(obstacle);
            }
        }
        Ok(())
    }

    fn put_back(
        self,
        repository: Option<&Repository>,
        written: impl Iterator<Item = usize>,
    ) -> Result<(), Obstacle> {
        let left = |fault: WriteFault| Obstacle::NotPutBack { path: fault.path().to_owned(), fault };
        let (new, old): (Vec<usize>, Vec<usize>) = written.partition(|at| self.originals[*at].is_none());
        let new_paths: Vec<&Path> = new.iter().map(|at| self.changes[*at].path.as_path()).collect();
        let mut one_by_one = old;
        if new.len() >= MANY {
            write_many::remove(&new_paths).map_err(left)?;
        } else {
            one_by_one.extend(new);
            one_by_one.sort_unstable();
        }
        for at in one_by_one.into_iter().rev() {
            let (path, original) = (&self.changes[at].path, self.originals[at].as_deref());
            let aside = repository.map(|repository| journal::aside(repository, at));
            // What is there already takes no room.
            if drafts::noted(path).as_deref() != original {
                healing::restore(aside.as_deref().unwrap_or(Path::new("")), path, original)?;
            }
        }
        Ok(())
    }
}

/// Gives one file its text, or takes it away.
pub(crate) fn write_file(path: &Path, text: Option<&str>) -> Result<(), Obstacle> {
    replace(path, text).map_err(|fault| Obstacle::Disk { path: path.to_owned(), fault })
}

fn replace(path: &Path, text: Option<&str>) -> Result<(), WriteFault> {
    match text {
        Some(text) => write::write_atomic(path, text.as_bytes()),
        None => write::remove(path),
    }
}

//! Putting files in their place and committing them; and back when one of them, or the commit, is refused.

use std::path::{Path, PathBuf};

use super::{FileChange, Obstacle};
use crate::disk::write;
use crate::disk::{WriteFault, write_many};
use crate::git::{CommitId, Message, Repository};

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
                return Err(Obstacle::Dirty(change.path.clone()));
            }
        }
        Ok(())
    }

    /// Writes all files, and commits them with what else belongs to the commit; or leaves all as it was.
    pub(crate) fn commit(
        self,
        repository: &Repository,
        paths: &[PathBuf],
        message: &Message,
        branch: Option<&str>,
    ) -> Result<CommitId, Obstacle> {
        self.write()?;
        repository.commit(paths, message, branch).or_else(|refusal| {
            self.put_back(0..self.changes.len())?;
            Err(refusal.into())
        })
    }

    /// Writes all files; when one fails, those before it are put back.
    pub(crate) fn write(self) -> Result<(), Obstacle> {
        let is_new = |at: &usize| self.changes[*at].text.is_some() && self.originals[*at].is_none();
        let (new, rest): (Vec<usize>, Vec<usize>) = (0..self.changes.len()).partition(is_new);
        let (at_once, one_by_one) =
            if new.len() >= MANY { (new, rest) } else { (Vec::new(), (0..self.changes.len()).collect()) };
        if !at_once.is_empty() {
            let bytes = |at: &usize| self.changes[*at].text.as_deref().unwrap_or_default().as_bytes();
            let files: Vec<(&Path, &[u8])> =
                at_once.iter().map(|at| (self.changes[*at].path.as_path(), bytes(at))).collect();
            let failed = |fault: WriteFault| Obstacle::Disk { path: fault.path().to_owned(), fault };
            write_many::write_new(&files).map_err(failed)?;
        }
        for (nth, at) in one_by_one.iter().enumerate() {
            let FileChange { path, text } = &self.changes[*at];
            if let Err(obstacle) = write_file(path, text.as_deref()) {
                self.put_back(at_once.iter().chain(&one_by_one[..nth]).copied())?;
                return Err(obstacle);
            }
        }
        Ok(())
    }

    fn put_back(self, written: impl Iterator<Item = usize>) -> Result<(), Obstacle> {
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
            replace(&self.changes[at].path, self.originals[at].as_deref()).map_err(left)?;
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

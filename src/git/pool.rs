//! Repositories for work on many threads: one belongs to a thread at a time, and to open one takes a while.

use std::path::Path;
use std::sync::{Mutex, PoisonError};

use super::{Refusal, Repository, Result};

/// One repository, opened as often as there are threads that read it at once.
#[derive(Debug)]
pub struct Pool<'p> {
    root: &'p Path,
    /// Those that nobody reads now.
    idle: Mutex<Vec<Repository>>,
}

impl<'p> Pool<'p> {
    /// Of the repository with its work tree at a folder.
    pub fn new(root: &'p Path) -> Self {
        Self { root, idle: Mutex::default() }
    }

    /// Lends one to some work.
    pub fn lend<T>(&self, work: impl FnOnce(&Repository) -> Result<T>) -> Result<T> {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let lent = idle().pop();
        let repository = match lent {
            Some(repository) => repository,
            None => Repository::discover_any(self.root)?.ok_or_else(Refusal::gone)?,
        };
        let done = work(&repository);
        idle().push(repository);
        done
    }
}

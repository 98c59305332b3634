//! Taking back the last write, while it has not landed.

use std::path::PathBuf;

use super::{Obstacle, RegisterSite, journal};
use crate::disk::load;
use crate::git::{CommitId, Lock};

/// Takes the last write back: its commit and its files; nothing when nothing was ever committed.
pub(crate) fn undo(site: RegisterSite<'_>) -> Result<Option<(CommitId, Vec<PathBuf>)>, Obstacle> {
    let repository = site.repository()?;
    let _lock = repository.lock(Lock::PATIENCE)?;
    // What was begun and not committed is the last write: it is finished, and then taken back.
    journal::settle(&repository)?;
    let Some(head) = repository.head()? else { return Ok(None) };
    let touched = repository.touched(&head)?;
    let paths: Vec<PathBuf> = touched.iter().map(|path| repository.root().join(path)).collect();
    let policy = load::policy(site.folder).unwrap_or_default();
    repository.undo_last(&head, &paths, Some(policy.main_branch()))?;
    Ok(Some((head, paths)))
}

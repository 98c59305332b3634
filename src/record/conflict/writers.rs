//! Who wrote what in a file that is in conflict, as far as git can tell.

use std::path::PathBuf;

use super::ConflictedFile;
use crate::document::Locator;
use crate::edit::merge::Contradiction;
use crate::git::{CommitId, Repository};
use crate::model::{KeyPath, Spot};

/// Both sides of a file as their commits have it.
#[derive(Debug)]
pub(crate) struct SideWriters<'w> {
    repository: Option<&'w Repository>,
    path: PathBuf,
    ours: Option<(CommitId, String)>,
    theirs: Option<(CommitId, String)>,
}

impl<'w> SideWriters<'w> {
    pub(super) fn of(repository: Option<&'w Repository>, file: &ConflictedFile) -> Self {
        let nobody = Self { repository, path: PathBuf::new(), ours: None, theirs: None };
        let (Some(repository), Some(conflict)) = (repository, &file.conflict) else { return nobody };
        let text = |bytes: &Option<Vec<u8>>| String::from_utf8(bytes.clone()?).ok();
        let side = |commit: Option<CommitId>, bytes| Some((commit?, text(bytes)?));
        Self {
            repository: Some(repository),
            path: conflict.path.clone(),
            ours: side(repository.head().ok().flatten(), &conflict.ours),
            theirs: side(repository.incoming().ok().flatten(), &conflict.theirs),
        }
    }

    /// Which side others have already, when only one is: `true` for ours. What it recorded stays as it is.
    pub(crate) fn shared_side(&self) -> Option<bool> {
        let is_shared = |side: &Option<(CommitId, String)>| {
            let (commit, _) = side.as_ref()?;
            Some(self.repository?.is_shared(commit))
        };
        match (is_shared(&self.ours)?, is_shared(&self.theirs)?) {
            (true, false) => Some(true),
            (false, true) => Some(false),
            _ => None,
        }
    }

    /// Who wrote a key on our side, or on the other; nothing when nobody knows.
    pub(crate) fn writer(
        &self,
        contradiction: &Contradiction,
        key: &KeyPath,
        is_ours: bool,
    ) -> Option<String> {
        let lines = if is_ours { &contradiction.ours } else { &contradiction.theirs };
        let (commit, text) = if is_ours { self.ours.as_ref() } else { self.theirs.as_ref() }?;
        lines.as_ref()?;
        let spot = if *key == contradiction.key && contradiction.is_entry {
            Spot::Header(key.clone())
        } else {
            Spot::Value(key.clone())
        };
        let line = Locator::new(text).locate(&spot).start.line;
        self.repository?.writer_of(commit, &self.path, line)
    }
}

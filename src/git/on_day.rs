//! What a branch held on a day. The order on the branch decides, not the clocks of whoever committed.

use super::{CommitId, Refusal, Repository};

impl Repository {
    /// The last commit of a branch's first parents before the first of them that was committed at `too_late` (in seconds
    /// since 1970, UTC) or later. None when that one is the first of all.
    ///
    /// # Errors
    /// When the history cannot be read.
    pub fn last_before(&self, tip: &CommitId, too_late: i64) -> Result<Option<CommitId>, Refusal> {
        let mut last = Some(tip.clone());
        let mut next = Some(self.find(tip)?);
        while let Some(commit) = next {
            let is_first = commit.parent_count() == 0;
            let parent =
                if is_first { None } else { Some(commit.parent(0).map_err(|it| self.incomplete(&it))?) };
            if commit.committer().when().seconds() >= too_late {
                last = parent.as_ref().map(|parent| CommitId::of(parent.id()));
            }
            next = parent;
        }
        Ok(last)
    }
}

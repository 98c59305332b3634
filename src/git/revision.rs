//! What a revision means, where two histories part, the branch that counts, and what it held on a day: the order on the
//! branch decides that, not the clocks of whoever committed. Nothing here starts a program.

use std::fs;
use std::path::PathBuf;

use git2::ErrorCode;

use super::{CommitId, CommitTime, LoggedCommit, Repository, Result};

/// The branch that counts, as it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Main {
    /// Its full name: `refs/heads/main`, or `refs/remotes/origin/main` where there is none of our own.
    pub reference: String,
    pub tip: CommitId,
}

impl Main {
    /// Its name as people write it: `main`, or `origin/main`.
    pub fn name(&self) -> &str {
        let short = |prefix| self.reference.strip_prefix(prefix);
        short("refs/heads/").or_else(|| short("refs/remotes/")).unwrap_or(&self.reference)
    }
}

impl Repository {
    /// The commit that a revision means, in git's own spellings: `main`, `HEAD~3`, a tag, an abbreviated commit. None
    /// when nothing, or more than one thing, goes by that name.
    pub fn resolve(&self, revision: &str) -> Result<Option<CommitId>> {
        use ErrorCode::{Ambiguous, InvalidSpec, NotFound, Peel, UnbornBranch};
        let found = self.inner.revparse_single(revision).and_then(|object| object.peel_to_commit());
        let commit = self.unless(&[Ambiguous, InvalidSpec, NotFound, Peel, UnbornBranch], found)?;
        Ok(commit.map(|commit| CommitId::of(commit.id())))
    }

    /// The branch that counts, by its short name: the local one, else origin's. None when there is neither.
    pub fn main(&self, name: &str) -> Result<Option<Main>> {
        for folder in ["refs/heads", "refs/remotes/origin"] {
            let reference = format!("{folder}/{name}");
            let found = self.inner.find_reference(&reference).and_then(|found| found.peel_to_commit());
            if let Some(commit) = self.unless(&[ErrorCode::NotFound, ErrorCode::InvalidSpec], found)? {
                return Ok(Some(Main { reference, tip: CommitId::of(commit.id()) }));
            }
        }
        Ok(None)
    }

    /// The last commit of a branch's first parents before the first of them that was committed at `too_late` (in seconds
    /// since 1970, UTC) or later. None when that one is the first of all.
    pub fn last_before(&self, tip: &CommitId, too_late: i64) -> Result<Option<CommitId>> {
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

    /// The best common ancestor of two commits; none when their histories have nothing in common.
    pub fn merge_base(&self, one: &CommitId, other: &CommitId) -> Result<Option<CommitId>> {
        Ok(self.merge_bases(one, other)?.into_iter().next())
    }

    /// Every best common ancestor of two commits: more than one after branches were merged both ways.
    pub fn merge_bases(&self, one: &CommitId, other: &CommitId) -> Result<Vec<CommitId>> {
        let (one, other) = (self.find(one)?.id(), self.find(other)?.id());
        let bases = self.unless(&[ErrorCode::NotFound], self.inner.merge_bases(one, other))?;
        Ok(bases.iter().flat_map(|bases| bases.iter()).map(|base| CommitId::of(*base)).collect())
    }

    /// Whether a commit is another, or an ancestor of it.
    pub fn is_in(&self, ancestor: &CommitId, commit: &CommitId) -> Result<bool> {
        let (ancestor, commit) = (self.find(ancestor)?.id(), self.find(commit)?.id());
        let is_below = self.inner.graph_descendant_of(commit, ancestor);
        Ok(ancestor == commit || is_below.map_err(|error| self.unreadable(&error))?)
    }

    /// When a commit was committed.
    pub fn committed(&self, commit: &CommitId) -> Result<CommitTime> {
        Ok(CommitTime::of(self.find(commit)?.committer().when()))
    }

    /// Who wrote a commit, when, and the first line of its message. Clean all of it before showing.
    pub fn logged(&self, commit: &CommitId) -> Result<LoggedCommit> {
        let found = self.find(commit)?;
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let message = text(found.message_bytes());
        Ok(LoggedCommit {
            id: commit.clone(),
            author: text(found.author().name_bytes()),
            written: Some(CommitTime::of(found.author().when())),
            committed: Some(CommitTime::of(found.committer().when())),
            subject: message.trim_start().lines().next().unwrap_or_default().to_owned(),
        })
    }

    /// Whether the history is cut off (a shallow clone), or bent by a `grafts` file: what is missing would look as if it
    /// had never been.
    pub fn is_cut_off(&self) -> bool {
        let length = |name: PathBuf| fs::metadata(name).map_or(0, |found| found.len());
        self.inner.is_shallow() || length(self.common_dir().join("info").join("grafts")) > 0
    }

    /// Whether only a part of the contents was fetched (a partial clone), so that what is missing is no damage.
    pub fn is_partial(&self) -> bool {
        let Ok(config) = self.inner.config().and_then(|mut config| config.snapshot()) else { return false };
        if config.get_str("extensions.partialclone").is_ok() {
            return true;
        }
        let Ok(mut remotes) = config.entries(Some("^remote\\..*\\.promisor$")) else { return false };
        let mut is_promised = false;
        while let Some(Ok(remote)) = remotes.next() {
            is_promised |= remote.value().is_ok_and(|value| value == "true");
        }
        is_promised
    }
}

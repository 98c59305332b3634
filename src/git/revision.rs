//! What a revision means, where two histories part, the branch that counts, and what it held on a day: the order on the
//! branch decides that, not the clocks of whoever committed. Nothing here starts a program.

use std::fs;
use std::path::PathBuf;

use git2::{ErrorCode, Oid};

use super::authors::{NameReader, decoded};
use super::raw::RawCommit;
use super::{CommitId, CommitTime, LoggedCommit, Repository, Result};

/// The branch that counts, as it was found: where there is one here and one at the remote, the longer; where they have gone
/// apart, the remote's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Main {
    /// Its full name: `refs/heads/main`, or `refs/remotes/origin/main`.
    pub reference: String,
    pub tip: CommitId,
    /// The last commit that has landed: the remote's, where there is a remote.
    pub landed: CommitId,
    /// The remote that it is shared with, if there is one.
    pub remote: String,
    /// The last commit of the one here, where it has gone its own way.
    pub diverged: Option<CommitId>,
}

impl Main {
    /// Its name as people write it: `main`, or `origin/main`.
    pub fn name(&self) -> &str {
        let short = |prefix| self.reference.strip_prefix(prefix);
        short("refs/heads/").or_else(|| short("refs/remotes/")).unwrap_or(&self.reference)
    }

    /// Its name here, whoever's it is.
    pub fn short(&self) -> &str {
        let here = self.name();
        if self.reference.starts_with("refs/remotes/") {
            here.split_once('/').map_or(here, |(_, name)| name)
        } else {
            here
        }
    }

    /// The name of the branch that says what has landed.
    pub fn landed_name(&self) -> String {
        let name = self.name();
        if self.landed == self.tip { name.to_owned() } else { format!("{}/{name}", self.remote) }
    }

    fn one(reference: String, remote: &str, tip: CommitId) -> Self {
        Self { reference, landed: tip.clone(), tip, remote: remote.to_owned(), diverged: None }
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

    /// The branch that counts, by its short name. None when it is neither here nor at the remote.
    pub fn main(&self, name: &str) -> Result<Option<Main>> {
        let remote = self.likely_remote_of(name);
        let find = |reference: String| -> Result<Option<Main>> {
            let found = self.inner.find_reference(&reference).and_then(|found| found.peel_to_commit());
            let found = self.unless(&[ErrorCode::NotFound, ErrorCode::InvalidSpec], found)?;
            Ok(found.map(|commit| Main::one(reference, &remote, CommitId::of(commit.id()))))
        };
        let here = find(format!("refs/heads/{name}"))?;
        let there = find(format!("refs/remotes/{remote}/{name}"))?;
        let (here, there) = match (here, there) {
            (Some(here), Some(there)) => (here, there),
            (here, there) => return Ok(here.or(there)),
        };
        Ok(Some(if here.tip == there.tip {
            here
        } else if self.is_in(&here.tip, &there.tip)? {
            there
        } else if self.is_in(&there.tip, &here.tip)? {
            Main { landed: there.tip, ..here }
        } else {
            Main { diverged: Some(here.tip), ..there }
        }))
    }

    /// The remote of a branch: the one it was told, else origin, else the only one.
    pub(super) fn remote_of(&self, branch: &str) -> Option<String> {
        let remotes = self.inner.remotes().ok()?;
        let remotes: Vec<&str> = remotes.iter().flatten().flatten().collect();
        let config = self.inner.config().and_then(|mut config| config.snapshot()).ok();
        let key = format!("branch.{branch}.remote");
        let set = config.as_ref().and_then(|config| config.get_str(&key).ok());
        let there = [set, Some("origin")].into_iter().flatten().find(|it| remotes.contains(it));
        there.or(remotes.first().copied().filter(|_| remotes.len() == 1)).map(str::to_owned)
    }

    /// The same, also where there is none.
    fn likely_remote_of(&self, branch: &str) -> String {
        self.remote_of(branch).unwrap_or_else(|| "origin".to_owned())
    }

    /// The branch that a remote says it begins with, and its last commit; nothing where that is not known here.
    pub fn default_branch(&self, main: &str) -> Result<Option<(String, CommitId)>> {
        let name = format!("refs/remotes/{}/HEAD", self.likely_remote_of(main));
        let codes = [ErrorCode::NotFound, ErrorCode::InvalidSpec];
        let found = self.inner.find_reference(&name).and_then(|found| found.resolve());
        let Some(found) = self.unless(&codes, found)? else { return Ok(None) };
        let short = found.name().unwrap_or_default().trim_start_matches("refs/remotes/").to_owned();
        Ok(found.target().map(|commit| (short, CommitId::of(commit))))
    }

    /// Sees the commits of the line of first parents to a commit, the newest first, while somebody wants more.
    fn along(&self, tip: &CommitId, mut sees: impl FnMut(Oid, &RawCommit) -> bool) -> Result<()> {
        let odb = self.inner.odb().map_err(|error| self.unreadable(&error))?;
        let mut next = Some(self.oid(tip)?);
        while let Some(id) = next {
            let commit = self.raw_commit(&odb, id)?;
            let is_enough = !sees(id, &commit);
            next = commit.parents.first().copied().filter(|_| !is_enough);
        }
        Ok(())
    }

    /// Whether a commit is on the line of first parents to another.
    pub fn is_on_line(&self, commit: &CommitId, tip: &CommitId) -> Result<bool> {
        let (wanted, mut is_met) = (self.oid(commit)?, false);
        self.along(tip, |id, _| {
            is_met |= id == wanted;
            !is_met
        })?;
        Ok(is_met)
    }

    /// When the line of first parents to a commit began, and how long it is.
    pub fn beginning(&self, tip: &CommitId) -> Result<(i64, usize)> {
        let (mut began, mut length) = (0, 0);
        self.along(tip, |_, commit| {
            (began, length) = (commit.committed().seconds, length + 1);
            true
        })?;
        Ok((began, length))
    }

    /// The last commit of a branch's first parents before the first of them that was committed at `too_late` (in seconds
    /// since 1970, by the clock of whoever committed it) or later. None when that one is the first of all.
    pub fn last_before(&self, tip: &CommitId, too_late: i64) -> Result<Option<CommitId>> {
        let mut last = Some(tip.clone());
        self.along(tip, |_, commit| {
            if commit.committed().local_seconds() >= too_late {
                last = commit.parents.first().map(|parent| CommitId::of(*parent));
            }
            true
        })?;
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
        let encoding = found.message_encoding().ok().flatten().unwrap_or_default().to_owned();
        let author = found.author();
        let named =
            NameReader::new(self).read(author.name_bytes(), author.email_bytes(), encoding.as_bytes());
        let message = decoded(found.message_bytes(), encoding.as_bytes());
        Ok(LoggedCommit {
            id: commit.clone(),
            author: named.name,
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

//! What an audit holds against the line that it walked: what is not on it yet, as one change, and the commits that an earlier
//! audit went by, where the line went round them.

use super::audit::AuditSight;
use super::landed::LandingNotice;
use super::{CommittedChange, CommittedNotice, HistoryWalk, LandedEntries, Landing, path_changes};
use crate::git::{CommitId, Main, Result};
use crate::model::{CommitStanding, LandedChange, LandedChangeKind, NoticeKind};

/// A commit that is not on the line, compared as one change.
#[derive(Clone, Debug)]
pub(crate) struct BesideCommit {
    /// The branch that it is the last of; nothing where no branch is checked out.
    pub(crate) branch: Option<String>,
    pub(crate) commit: CommitId,
    /// Where it was made from; nothing where it has nothing in common with the line, and so was not compared.
    pub(crate) base: Option<CommitId>,
}

/// A change as one, and what stands at its end.
pub(super) struct OneChange {
    pub(super) changes: Vec<LandedChange>,
    pub(super) sight: AuditSight,
}

impl HistoryWalk<'_> {
    /// What lies between two commits, held to all that stands in the first.
    pub(super) fn as_one_change(&self, from: &CommitId, to: &CommitId) -> Result<OneChange> {
        let mut entries = LandedEntries::default();
        entries.land(&self.at_once(from)?, self)?;
        let (was_in, is_in) = (self.likely_folder_at(from)?, self.likely_folder_at(to)?);
        let changes = path_changes(self.files_below(from, &was_in)?, self.files_below(to, &is_in)?);
        let landing = Landing { number: 1, changes: self.read_changes(changes)?, ..Landing::default() };
        let changes = entries.land(&landing, self)?;
        Ok(OneChange { changes, sight: AuditSight::of(&entries) })
    }

    /// Where a commit stands.
    pub(super) fn standing(&self, main: &Main, commit: &CommitId) -> Result<CommitStanding> {
        let repository = self.repository;
        if repository.resolve(commit.as_str())?.is_none() {
            return Ok(CommitStanding::Gone);
        }
        let tips = [&main.landed, &main.tip];
        for tip in tips {
            if repository.is_on_line(commit, tip)? {
                return Ok(CommitStanding::OnLine);
            }
        }
        let is_held = repository.is_in(commit, &main.landed)? || repository.is_in(commit, &main.tip)?;
        Ok(if is_held { CommitStanding::Beside } else { CommitStanding::Gone })
    }

    /// That the line went round a commit, and what stands otherwise since.
    pub(super) fn led_round(
        &self,
        commit: &CommitId,
        tip: &CommitId,
    ) -> Result<(CommittedNotice, Vec<CommittedChange>)> {
        let mut changes = self.as_one_change(commit, tip)?.changes;
        changes.retain(|change| change.what.is_violation());
        let notice = LandingNotice::new(NoticeKind::LedRound, Vec::new());
        Ok((CommittedNotice::new(commit, notice), committed(changes, tip, Some(commit))))
    }

    /// Whether a loss to a commit is told already of one before it, against a commit of the same line of descent.
    pub(super) fn is_told(&self, told: &[CommittedChange], loss: &CommittedChange) -> Result<bool> {
        for other in told.iter().filter(|other| is_one_loss(&other.change.what, &loss.change.what)) {
            if other.change.partnership != loss.change.partnership {
                continue;
            }
            let (Some(one), Some(two)) = (&other.against, &loss.against) else { continue };
            let (Some(one), Some(two)) = (CommitId::parse(one), CommitId::parse(two)) else { continue };
            let (Some(by), Some(to)) = (CommitId::parse(&other.commit), CommitId::parse(&loss.commit)) else {
                continue;
            };
            let holds = |one, other| self.repository.is_in(one, other);
            if holds(&by, &to)? && (holds(&one, &two)? || holds(&two, &one)?) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// What is checked out, and what the branch that counts has here, where that is not on the line.
    pub(super) fn beside(&self, main: &Main) -> Result<Vec<BesideCommit>> {
        let repository = self.repository;
        let mut commits: Vec<(Option<String>, CommitId)> = Vec::new();
        if main.tip != main.landed {
            commits.push((Some(main.name().to_owned()), main.tip.clone()));
        }
        commits.extend(main.diverged.clone().map(|tip| (Some(main.short().to_owned()), tip)));
        if let Some(head) = repository.head()? {
            commits.push((repository.branch()?, head));
        }
        let mut all: Vec<BesideCommit> = Vec::new();
        for (branch, commit) in commits {
            let is_held = repository.is_in(&commit, &main.landed)?
                || all
                    .iter()
                    .map(|it| repository.is_in(&commit, &it.commit))
                    .collect::<Result<Vec<_>>>()?
                    .contains(&true);
            if !is_held {
                let base = repository.merge_base(&main.landed, &commit)?;
                all.push(BesideCommit { branch, commit, base });
            }
        }
        Ok(all)
    }
}

/// Whether one thing that stood there was lost or changed in both.
fn is_one_loss(one: &LandedChangeKind, other: &LandedChangeKind) -> bool {
    use LandedChangeKind::{Changed, FileRemoved, Removed};
    match (one, other) {
        (FileRemoved, FileRemoved) => true,
        (
            Changed { kind, id, before, .. } | Removed { kind, id, before, .. },
            Changed { kind: other_kind, id: other_id, before: other_before, .. }
            | Removed { kind: other_kind, id: other_id, before: other_before, .. },
        ) => (kind, id, before) == (other_kind, other_id, other_before),
        _ => false,
    }
}

/// Changes by the commits that they are between.
pub(super) fn committed(
    changes: Vec<LandedChange>,
    commit: &CommitId,
    against: Option<&CommitId>,
) -> Vec<CommittedChange> {
    let against = against.map(|commit| commit.as_str().to_owned());
    let of =
        |change| CommittedChange { commit: commit.as_str().to_owned(), against: against.clone(), change };
    changes.into_iter().map(of).collect()
}

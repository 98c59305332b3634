//! What became of everything that ever landed: who looked at what, and what was changed, lost or redacted on the way.

use crate::model::{CommitStanding, CommitSummary, Contributor, LandedChange, LandingDelay, NoticeKind};

/// Something that happened to what had landed.
#[derive(Clone, Debug, PartialEq)]
pub struct AuditEvent {
    /// The commit that did it.
    pub commit: CommitSummary,
    /// The parent that it was compared with, when that was not the first.
    pub against: Option<String>,
    pub change: LandedChange,
}

/// What is to be told of a commit, though it breaks no rule.
#[derive(Clone, Debug, PartialEq)]
pub struct AuditNotice {
    pub commit: CommitSummary,
    pub kind: NoticeKind,
    /// The entries or the files that it is about.
    pub about: Vec<String>,
}

/// What is not on the line, and was compared as one change.
#[derive(Clone, Debug, PartialEq)]
pub struct AuditBeside {
    /// The branch, or that none is checked out.
    pub branch: Option<String>,
    pub commit: CommitSummary,
    /// Where it was made from; nothing where it has nothing in common with the line, and so was not compared.
    pub base: Option<CommitSummary>,
}

/// What an audit found.
#[derive(Clone, Debug, PartialEq)]
pub struct AuditReport {
    pub main: String,
    pub tip: CommitSummary,
    /// The commit that is trusted, when one was named.
    pub trusted: Option<CommitSummary>,
    /// The first commit that holds something of the register.
    pub first: Option<CommitSummary>,
    /// How many commits the history holds, from the trusted one on.
    pub commits: usize,
    /// How many of them are on the line of the branch itself.
    pub landed: usize,
    /// How many partnerships' files stand at its end.
    pub files: usize,
    /// How many entries stand in them.
    pub entries: usize,
    /// What happened to what had landed, in order.
    pub events: Vec<AuditEvent>,
    /// What is to be told besides.
    pub notices: Vec<AuditNotice>,
    /// The commit up to which an earlier audit was believed, which kept what it came to.
    pub kept: Option<CommitSummary>,
    /// What is not on the line.
    pub beside: Vec<AuditBeside>,
    /// The branch with which the remote begins, when none of what was looked at holds it.
    pub unseen: Option<String>,
    /// The files at its end that cannot be read, and the policy on disk when it cannot.
    pub unread: Vec<String>,
    /// Whose commits they are, those with most first.
    pub people: Vec<Contributor>,
    /// The file of allowed signers that signatures were verified against.
    pub signers: Option<String>,
    /// The entries whose day lies furthest from the day they landed, the furthest first.
    pub apart: Vec<LandingDelay>,
    /// The number of days beyond which those are shown, when the reader gave one.
    pub beyond: Option<i64>,
    /// The commit that was cited, and where it stands.
    pub cited: Option<(String, CommitStanding)>,
    /// How far the last audit came, when the history does not hold that commit any more.
    pub last_seen: Option<String>,
}

impl AuditReport {
    /// What nobody may do to what has landed, and was done.
    pub fn violations(&self) -> impl Iterator<Item = &AuditEvent> {
        self.events.iter().filter(|event| event.change.what.is_violation())
    }

    /// The commit that was asked after, by the reader or by an earlier audit, and that the history does not hold.
    pub fn missing(&self) -> Option<&str> {
        let cited = self.cited.as_ref().filter(|(_, standing)| *standing == CommitStanding::Gone);
        cited.map(|(commit, _)| commit.as_str()).or(self.last_seen.as_deref())
    }

    /// The branches that were not compared with anything.
    pub fn not_looked_at(&self) -> Vec<&str> {
        let beside = self.beside.iter().filter(|it| it.base.is_none());
        let beside = beside.map(|it| it.branch.as_deref().unwrap_or("HEAD"));
        beside.chain(self.unseen.as_deref()).collect()
    }

    /// Whether all could be looked at: every file could be read, and everything beside the line be compared with it.
    pub fn is_whole(&self) -> bool {
        self.unread.is_empty() && self.beside.iter().all(|it| it.base.is_some())
    }

    /// Whether nothing was changed or lost, as far as it could be seen.
    pub fn is_fine(&self) -> bool {
        self.violations().next().is_none() && self.missing().is_none()
    }
}

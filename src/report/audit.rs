//! What became of everything that ever landed: who looked at what, and what was changed, lost or redacted on the way.

use crate::model::{CommitSummary, Contributor, LandedChange, LandingDelay};

/// Something that happened to what had landed.
#[derive(Clone, Debug, PartialEq)]
pub struct AuditEvent {
    /// The commit that did it.
    pub commit: CommitSummary,
    /// The parent that it was compared with, when that was not the first.
    pub against: Option<String>,
    pub change: LandedChange,
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
    /// The files at its end that hold entries and cannot be read.
    pub unread: Vec<String>,
    /// Whose commits they are, those with most first.
    pub people: Vec<Contributor>,
    /// The file of allowed signers that signatures were verified against.
    pub signers: Option<String>,
    /// The entries whose day lies furthest from the day they landed, the furthest first.
    pub apart: Vec<LandingDelay>,
    /// The number of days beyond which those are shown, when the reader gave one.
    pub beyond: Option<i64>,
    /// The commit that was cited, and whether the history holds it.
    pub cited: Option<(String, bool)>,
    /// How far the last audit came, when the history does not hold that commit any more.
    pub last_seen: Option<String>,
}

impl AuditReport {
    /// What nobody may do to what has landed, and was done.
    pub fn violations(&self) -> impl Iterator<Item = &AuditEvent> {
        self.events.iter().filter(|event| event.change.what.is_violation())
    }

    /// Whether nothing was changed or lost, as far as it could be seen.
    pub fn is_fine(&self) -> bool {
        self.violations().next().is_none() && self.cited.as_ref().is_none_or(|(_, is_held)| *is_held)
    }
}

//! What became of everything that ever landed: who looked at what, and what was changed, lost or redacted on the way.

use serde::{Deserialize, Serialize};

use crate::model::Day;
use crate::model::deviation::Departure;
use crate::model::dossier::Kind;

/// A commit, as a report names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Commit {
    /// Its whole name.
    pub id: String,
    /// The same, short.
    pub short: String,
    /// The day on which it was committed, in UTC.
    pub day: Day,
    /// Who wrote it.
    pub author: String,
}

/// Something that happened to what had landed.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// The commit that did it.
    pub commit: Commit,
    /// The parent that it was compared with, when that was not the first.
    pub against: Option<String>,
    /// What happened.
    pub departure: Departure,
}

/// Somebody whose commits there are.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The name.
    pub name: String,
    /// The address.
    pub email: String,
    /// How many commits.
    pub commits: usize,
    /// How many of them carry a signature.
    pub signed: usize,
    /// How many of the signatures are an allowed signer's own; nothing when they were not verified.
    pub own: Option<usize>,
    /// How many are those of an allowed signer who goes by another name.
    pub others: Option<usize>,
}

/// An entry with the day that it bears and the day that it landed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Apart {
    /// The file it is in.
    pub file: String,
    /// Its kind.
    pub kind: Kind,
    /// Its id.
    pub id: String,
    /// The day it bears.
    pub dated: Day,
    /// The day it landed.
    pub landed: Day,
    /// The commit with which it landed.
    pub commit: String,
}

impl Apart {
    /// The partnership that it is in, by its id.
    pub fn partnership(&self) -> &str {
        let name = self.file.rsplit('/').next().unwrap_or(&self.file);
        name.strip_suffix(".toml").unwrap_or(name)
    }

    /// How many days later it landed; fewer than none when it landed before its day.
    pub fn days(&self) -> i64 {
        (self.landed - self.dated).num_days()
    }
}

/// What an audit found.
#[derive(Clone, Debug, PartialEq)]
pub struct Audit {
    /// The branch that counts.
    pub main: String,
    /// Its last commit.
    pub tip: Commit,
    /// The commit that is trusted, when one was named.
    pub trusted: Option<Commit>,
    /// The first commit that holds something of the register.
    pub first: Option<Commit>,
    /// How many commits the history holds, from the trusted one on.
    pub commits: usize,
    /// How many of them are on the line of the branch itself.
    pub landed: usize,
    /// How many partnerships' files stand at its end.
    pub files: usize,
    /// How many entries stand in them.
    pub entries: usize,
    /// What happened to what had landed, in order.
    pub events: Vec<Event>,
    /// The files at its end that hold entries and cannot be read.
    pub unread: Vec<String>,
    /// Whose commits they are, those with most first.
    pub people: Vec<Person>,
    /// The file of allowed signers that signatures were verified against.
    pub signers: Option<String>,
    /// The entries whose day lies furthest from the day they landed, the furthest first.
    pub apart: Vec<Apart>,
    /// The number of days beyond which those are shown, when the reader gave one.
    pub beyond: Option<i64>,
    /// The commit that was cited, and whether the history holds it.
    pub cited: Option<(String, bool)>,
    /// How far the last audit came, when the history does not hold that commit any more.
    pub last_seen: Option<String>,
}

impl Audit {
    /// What nobody may do to what has landed, and was done.
    pub fn violations(&self) -> impl Iterator<Item = &Event> {
        self.events.iter().filter(|event| event.departure.what.is_violation())
    }

    /// Whether nothing was changed or lost, as far as it could be seen.
    pub fn is_fine(&self) -> bool {
        self.violations().next().is_none() && self.cited.as_ref().is_none_or(|(_, is_held)| *is_held)
    }
}

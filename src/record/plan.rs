//! What a command is about to do: the files that change, and what its commit says.

use std::path::PathBuf;

use super::Obstacle;
use crate::git::{COMMAND, Message};

/// One file that changes: its new text, or that it goes.
#[derive(Debug)]
pub(crate) struct FileChange {
    pub(crate) path: PathBuf,
    pub(crate) text: Option<String>,
}

#[derive(Debug)]
pub(crate) struct WritePlan {
    /// The verb, as its commit says it.
    pub(crate) verb: &'static str,
    pub(crate) changes: Vec<FileChange>,
    /// The first line of the commit: ids and verbs, never a register's text.
    pub(crate) subject: String,
    /// What the commit says for machines, beside the verb.
    pub(crate) trailers: Vec<(&'static str, String)>,
    /// What the reader is told when it is done.
    pub(crate) summary: String,
}

impl WritePlan {
    /// All that the commit says for machines.
    pub(super) fn all_trailers(&self) -> Vec<(String, String)> {
        let own = self.trailers.iter().map(|(key, value)| ((*key).to_owned(), value.clone()));
        own.chain([(COMMAND.to_owned(), self.verb.to_owned())]).collect()
    }

    pub(super) fn paths(&self) -> Vec<PathBuf> {
        self.changes.iter().map(|change| change.path.clone()).collect()
    }

    pub(super) fn message(&self) -> Result<Message, Obstacle> {
        Message::new(&self.subject, &self.all_trailers()).map_err(Obstacle::BadMessage)
    }
}

//! What git answered: its exit code, what it printed, and what it complained of.

use std::process::ExitStatus;

use super::{Refusal, Result};

pub(super) struct GitOutput {
    pub(super) status: ExitStatus,
    pub(super) out: Vec<u8>,
    pub(super) err: Vec<u8>,
}

impl GitOutput {
    pub(super) fn is_yes(&self) -> bool {
        self.status.success()
    }

    pub(super) fn code(&self) -> Option<i32> {
        self.status.code()
    }

    /// What it printed.
    pub(super) fn text(&self) -> String {
        String::from_utf8_lossy(&self.out).into_owned()
    }

    /// That git, a hook or signing did not refuse a commit.
    pub(super) fn accepted(&self) -> Result<()> {
        if self.is_yes() { Ok(()) } else { Err(Refusal::Refused { said: self.said() }) }
    }

    /// Git's own words: what it and its hooks complained of, or else what it printed.
    pub(super) fn said(&self) -> String {
        let words = String::from_utf8_lossy(if self.err.is_empty() { &self.out } else { &self.err });
        let words = words.trim();
        match words.char_indices().nth(4_000) {
            Some((end, _)) => format!("{} …", &words[..end]),
            None if words.is_empty() => self.status.to_string(),
            None => words.to_owned(),
        }
    }
}

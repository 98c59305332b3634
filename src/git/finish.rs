//! Finishing what git began and a conflict stopped, with the message that git has ready for it.

use super::{Git, Operation, Repository, Result};

impl Repository {
    /// Goes on with it; a rebase can come upon the next conflict, and is refused then.
    pub fn finish(&self, operation: Operation) -> Result<()> {
        let (name, args): (_, &[&str]) = match operation {
            Operation::Merge => ("commit", &["--quiet", "--no-edit"]),
            Operation::Rebase => ("rebase", &["--continue"]),
            Operation::CherryPick => ("cherry-pick", &["--continue"]),
            Operation::Revert => ("revert", &["--continue"]),
            Operation::Apply => ("am", &["--continue"]),
            Operation::Bisect => return Ok(()),
        };
        Git::writing(self.root(), name).unedited().args(args).run()?.accepted()
    }
}

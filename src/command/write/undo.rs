//! `undo`: takes back the last write, while it has not landed.

use crate::args::verb::Verb;
use crate::context::Context;
use crate::outcome::recording::{fault, site};
use crate::outcome::{Fault, Reply};
use crate::record::Obstacle;
use crate::record::undo::undo;
use crate::words::{commit as words, git as git_words};

/// Takes back the last write, while it has not landed
#[derive(Debug, clap::Args)]
pub(crate) struct Undo {}

impl Verb for Undo {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let lang = context.lang;
        let undone = undo(site(context)?).map_err(|obstacle| match obstacle {
            // Writing without a commit is no way out here.
            Obstacle::NoRepository(folder) => {
                Fault::world(git_words::no_repository(lang, &folder.display().to_string()))
            }
            other => fault(context, other),
        })?;
        let (commit, paths) = undone.ok_or_else(|| Fault::world(git_words::nothing_to_undo(lang)))?;
        let files = paths.iter().map(|path| context.shown(path)).collect::<Vec<_>>().join(", ");
        Ok(Reply::fine(format!("{}\n{files}\n", words::undone(lang, commit.short()))))
    }
}

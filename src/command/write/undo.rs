//! `undo`: takes back the last write, while it has not landed.

use std::path::PathBuf;

use crate::args::verb::Verb;
use crate::context::Context;
use crate::git::{Lock, Refusal, Repository};
use crate::outcome::{Fault, Reply};
use crate::words::{commit as words, git as git_words};

/// Takes back the last write, while it has not landed
#[derive(Debug, clap::Args)]
pub(crate) struct Undo {}

impl Verb for Undo {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let (lang, folder) = (context.lang, context.register()?);
        let refused = |refusal: Refusal| crate::outcome::refusal::fault(context, refusal);
        let Some(repository) = Repository::discover(folder).map_err(refused)? else {
            return Err(Fault::world(git_words::no_repository(lang, &folder.display().to_string())));
        };
        let _lock = repository.lock(Lock::PATIENCE).map_err(refused)?;
        // What was begun and not committed is the last write: it is finished, and then taken back.
        crate::record::journal::heal(context, &repository)?;
        crate::record::journal::forget(&repository);
        let Some(head) = repository.head().map_err(refused)? else {
            return Err(Fault::world(git_words::nothing_to_undo(lang)));
        };
        let touched = repository.touched(&head).map_err(refused)?;
        let paths: Vec<PathBuf> = touched.iter().map(|path| repository.root().join(path)).collect();
        repository.undo_last(&head, &paths).map_err(refused)?;
        let files = paths.iter().map(|path| context.shown(path)).collect::<Vec<_>>().join(", ");
        Ok(Reply::fine(format!("{}\n{files}\n", words::undone(lang, head.short()))))
    }
}

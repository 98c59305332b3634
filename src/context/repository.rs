//! The repository that holds the register, and the branch of it that counts; or one sentence that says why not.

use std::path::Path;

use crate::context::Context;
use crate::git::{Main, Repository};
use crate::history::as_of::RegisterPlace;
use crate::model::Policy;
use crate::outcome::{Fault, OrFault as _};
use crate::words::{Lang, audit, history as words};

/// The repository that holds a folder.
pub(crate) fn holding(context: &Context, folder: &Path) -> Result<Repository, Fault> {
    let lang = context.lang;
    let found = Repository::discover(folder).or_fault(context)?;
    found.ok_or_else(|| Fault::world(words::no_repository(lang)).hint(words::no_repository_hint(lang)))
}

/// The repository that holds the register, with its whole history.
pub(crate) fn with_history(context: &Context) -> Result<Repository, Fault> {
    let repository = holding(context, context.register()?)?;
    if repository.is_cut_off() { Err(cut_off(context.lang)) } else { Ok(repository) }
}

/// That the history is cut off.
pub(crate) fn cut_off(lang: Lang) -> Fault {
    Fault::world(words::cut_off(lang)).hint(words::cut_off_hint(lang))
}

/// The branch that counts, as a policy names it.
pub(crate) fn main(context: &Context, repository: &Repository, policy: &Policy) -> Result<Main, Fault> {
    let (lang, name) = (context.lang, policy.main_branch());
    let found = repository.main(name).or_fault(context)?;
    found.ok_or_else(|| Fault::world(audit::no_main(lang, name)).hint(audit::no_main_hint(lang, name)))
}

/// Where the register is looked for in a commit.
pub(crate) fn place(context: &Context) -> RegisterPlace<'_> {
    let on_disk = context.register().ok();
    RegisterPlace { searched: context.searched(), was_named: context.was_named(), on_disk }
}

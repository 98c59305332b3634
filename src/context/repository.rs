//! The repository that holds the register, and the branch of it that counts; or one sentence that says why not.

use std::path::Path;

use crate::context::Context;
use crate::disk::POLICY;
use crate::disk::committed::is_partnership;
use crate::git::{CommitId, Main, Repository};
use crate::history::HistoryWalk;
use crate::history::as_of::RegisterPlace;
use crate::model::Policy;
use crate::outcome::{Fault, OrFault as _, refusal};
use crate::text::clean::Clean;
use crate::words::{Lang, audit, git as git_words, history as words};

/// The repository that holds a folder.
pub(crate) fn holding(context: &Context, folder: &Path) -> Result<Repository, Fault> {
    let lang = context.lang;
    let found = Repository::discover(folder).or_fault(context)?;
    found.ok_or_else(|| Fault::world(words::no_repository(lang)).hint(words::no_repository_hint(lang)))
}

/// The same, also where it has no work tree: for reading what is committed.
pub(crate) fn holding_any(context: &Context, folder: &Path) -> Result<Repository, Fault> {
    let lang = context.lang;
    let found = Repository::discover_any(folder).or_fault(context)?;
    found.ok_or_else(|| Fault::world(words::no_repository(lang)).hint(words::no_repository_hint(lang)))
}

/// The repository that holds the register, if one does, also where that is read without a work tree.
pub(crate) fn of_register(context: &Context) -> Result<Option<Repository>, Fault> {
    let found = match &context.as_of {
        Some(then) => Repository::discover_any(&then.root),
        None => Repository::discover(context.register()?),
    };
    found.or_fault(context)
}

/// The repository that holds the register, with its whole history.
pub(crate) fn with_history(context: &Context) -> Result<Repository, Fault> {
    let repository = match &context.as_of {
        Some(then) => holding_any(context, &then.root)?,
        None => holding(context, context.register()?)?,
    };
    if repository.is_cut_off() { Err(cut_off(context.lang)) } else { Ok(repository) }
}

/// A walk through the history of the register that is read, on disk or as a commit holds it, and the commit that it begins at;
/// none in a repository without one.
pub(crate) fn walk<'r>(
    context: &Context,
    repository: &'r Repository,
) -> Result<(HistoryWalk<'r>, Option<CommitId>), Fault> {
    let register = context.register()?;
    let Some(then) = &context.as_of else {
        let walk = HistoryWalk::of_register(repository, register).or_fault(context)?;
        return Ok((walk, repository.head().or_fault(context)?));
    };
    let folder = repository.relative(register).or_fault(context)?;
    Ok((HistoryWalk::of_commit(repository, &then.commit, &folder), Some(then.commit.clone())))
}

/// That the history is cut off.
pub(crate) fn cut_off(lang: Lang) -> Fault {
    Fault::world(words::cut_off(lang)).hint(words::cut_off_hint(lang))
}

/// What of the register on disk cannot be seen, as a remark: files that are not checked out, or a repository that cannot be
/// opened, so that nobody knows at which commit the register stands. Nothing where all is there.
pub(crate) fn unseen(context: &Context) -> Option<String> {
    if context.as_of.is_some() {
        return None;
    }
    let register = context.register().ok()?;
    let fault = match Repository::discover(register) {
        Ok(None) => return None,
        Err(refused) => refusal::fault(context, refused),
        Ok(Some(repository)) => match repository.head().and_then(|_| repository.not_checked_out(register)) {
            Err(refused) => refusal::fault(context, refused),
            Ok(files) => {
                let within = repository.relative(register).unwrap_or_default();
                let is_ours = |path: &&std::path::PathBuf| {
                    path.strip_prefix(&within).is_ok_and(|it| it == Path::new(POLICY) || is_partnership(it))
                };
                let number = files.iter().filter(is_ours).count();
                if number == 0 {
                    return None;
                }
                Fault::world(words::not_checked_out(context.lang, number))
                    .hint(git_words::sparse_hint(context.lang))
            }
        },
    };
    let lines = std::iter::once(&fault.sentence).chain(&fault.hints);
    let lines: Vec<String> = lines.map(|line| Clean::new(line).to_string()).collect();
    Some(lines.join("\n") + "\n")
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

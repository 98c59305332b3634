//! `--as-of`: the register as a commit held it. What is asked is worked out once, before a command runs: which commit, which
//! day, which folder, which language. Then no command knows where its register comes from.

use std::path::{Path, PathBuf};

use super::repository::{cut_off, holding_any, main, place};
use crate::context::{AsOf, Context};
use crate::disk::{Loaded, POLICY};
use crate::git::{CommitId, Refusal, Repository};
use crate::history::{HistoryWalk, as_of};
use crate::model::day::day_of;
use crate::model::{Day, Language, Misfit, Policy, Said};
use crate::outcome::misfit::misfit;
use crate::outcome::{Fault, OrFault as _, refusal};
use crate::words::typed_day::typed_day;
use crate::words::{Lang, as_of as words, audit};

/// The context of a command that reads the register as it was then.
pub(crate) fn context(context: &Context, asked: &str) -> Result<Context, Fault> {
    let lang = context.lang;
    let repository = holding_any(context, existing(context))?;
    let (commit, day) = match typed_day(asked, context.today) {
        Ok(day) => (on_day(context, &repository, day)?, day),
        Err(why @ Misfit::EitherDay(..)) => return Err(Fault::request(misfit(lang, asked, &why))),
        Err(_) if is_like_a_day(asked) => return Err(Fault::request(words::no_such_day(lang, asked))),
        Err(_) => {
            let commit = named(context, &repository, asked)?;
            let committed = repository.committed(&commit).or_fault(context)?;
            (commit, day_of(committed.local_seconds()))
        }
    };
    let Some(folder) = folder_in(context, &repository, &commit).or_fault(context)? else {
        return Err(no_register(lang, &repository, &commit)
            .unwrap_or_else(|refused| refusal::fault(context, refused)));
    };
    let policy = as_of::policy_in(&repository, &commit, &folder).or_fault(context)?;
    let its_own = match policy.language {
        Said::Known(Language::English) => Lang::En,
        _ => Lang::Nl,
    };
    let root = repository.root().to_owned();
    let register = if folder.as_os_str().is_empty() { root.clone() } else { root.join(folder) };
    let lang = context.asked.lang.unwrap_or(its_own);
    let today = if context.asked.today.is_some() { context.today } else { day };
    Ok(context.then(AsOf { commit, root }, register, lang, today))
}

/// The context of a command about the history in a repository without a work tree: the register is the one that HEAD holds.
/// Nothing where there are files.
pub(crate) fn without_work_tree(context: &Context) -> Result<Option<Context>, Fault> {
    let repository = Repository::discover_any(existing(context)).or_fault(context)?;
    if context.register().is_ok() || !repository.is_some_and(|it| it.is_bare()) {
        return Ok(None);
    }
    let today = context.today;
    Ok(Some(Context { today, ..self::context(context, "HEAD")? }))
}

/// Where the register was looked for, as far as that is there: a bare repository holds no folders of its own.
pub(crate) fn existing(context: &Context) -> &Path {
    let searched = context.searched();
    searched.ancestors().find(|it| it.exists()).unwrap_or(searched)
}

/// The folder in which a commit holds the register.
pub(crate) fn folder_in(
    context: &Context,
    repository: &Repository,
    commit: &CommitId,
) -> Result<Option<PathBuf>, Refusal> {
    if repository.is_bare() {
        return in_bare(context, repository, commit);
    }
    place(context).folder_in(repository, commit)
}

/// Without a work tree the register is at the root, in `register/`, or where `--register` says within the commit.
fn in_bare(
    context: &Context,
    repository: &Repository,
    commit: &CommitId,
) -> Result<Option<PathBuf>, Refusal> {
    let named = context.asked.register.as_ref().or(context.surroundings.register.as_ref());
    let places = match named {
        Some(named) => vec![named.iter().filter(|part| *part != ".").collect()],
        None => vec![PathBuf::new(), PathBuf::from("register")],
    };
    for place in places {
        if repository.file_at(commit, &place.join(POLICY))?.is_some() {
            return Ok(Some(place));
        }
    }
    Ok(None)
}

/// The commit that a revision names.
pub(crate) fn named(context: &Context, repository: &Repository, revision: &str) -> Result<CommitId, Fault> {
    match repository.resolve(revision).or_fault(context)? {
        Some(commit) => Ok(commit),
        // What was cut off goes by no name here.
        None if repository.is_cut_off() => Err(cut_off(context.lang)),
        None => Err(Fault::request(audit::no_commit(context.lang, revision))),
    }
}

/// What the main branch held at the end of a day.
fn on_day(context: &Context, repository: &Repository, day: Day) -> Result<CommitId, Fault> {
    let lang = context.lang;
    if repository.is_cut_off() {
        return Err(cut_off(lang));
    }
    let policy = place(context).policy_of_head(repository).or_fault(context)?;
    let main = main(context, repository, &policy)?;
    as_of::on_day(repository, &main, day).or_fault(context)?.ok_or_else(|| {
        let fault = Fault::world(words::before_all(lang, main.name(), day));
        fault.hint(words::before_all_hint(lang, main.name()))
    })
}

/// That a commit holds no register where it was looked for, and where else it holds one.
fn no_register(lang: Lang, repository: &Repository, commit: &CommitId) -> Result<Fault, Refusal> {
    let folders = as_of::folders_in(repository, commit)?.into_iter().take(5);
    let shown = |it: &Path| if it.as_os_str().is_empty() { ".".to_owned() } else { it.display().to_string() };
    let folders: Vec<String> = folders.map(|it| shown(&it)).collect();
    let fault = Fault::world(words::no_register(lang, commit.short()));
    Ok(if folders.is_empty() { fault } else { fault.hint(words::register_there(lang, &folders.join(", "))) })
}

/// The policy of the register that is read; none when it cannot be.
pub(crate) fn policy(context: &Context, then: &AsOf) -> Option<Policy> {
    let repository = Repository::discover_any(&then.root).ok()??;
    let folder = repository.relative(context.register().ok()?).ok()?;
    as_of::policy_in(&repository, &then.commit, &folder).ok()
}

/// The register that is read, and of its partnerships those that are wanted by their id and text.
pub(crate) fn loaded(
    context: &Context,
    then: &AsOf,
    is_wanted: &dyn Fn(&str, &str) -> bool,
) -> Result<Loaded, Fault> {
    let repository = holding_any(context, &then.root)?;
    let folder = repository.relative(context.register()?).or_fault(context)?;
    let walk = HistoryWalk::of_commit(&repository, &then.commit, &folder);
    walk.register_at(&then.commit, context.lang, is_wanted).or_fault(context)
}

/// Whether somebody meant a day and wrote none.
fn is_like_a_day(asked: &str) -> bool {
    let parts: Vec<&str> = asked.split('-').collect();
    let are_numbers = parts.iter().all(|it| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit()));
    parts.len() == 3 && parts[0].len() == 4 && are_numbers
}

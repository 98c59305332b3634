//! `--as-of`: the register as a commit held it. What is asked is worked out once, before a command runs: which commit, which
//! day, which folder, which language. Then no command knows where its register comes from.

use std::path::{Path, PathBuf};

use crate::context::{AsOf, Context};
use crate::disk::committed;
use crate::disk::load::Loaded;
use crate::disk::read::{FileKind, Read};
use crate::disk::walk::{PARTNERSHIPS, POLICY, id_of};
use crate::document;
use crate::git::{CommitId, Refusal, Repository, Stored};
use crate::model::day::{day_of, written};
use crate::model::facts::Said;
use crate::model::vocabulary::Language;
use crate::model::{Day, FileId, Policy};
use crate::outcome::Fault;
use crate::words::{Lang, as_of as words, audit, history};

/// The context of a command that reads the register as it was then.
pub(crate) fn context(context: &Context, said: &str) -> Result<Context, Fault> {
    let lang = context.lang;
    let refused = |refusal| crate::outcome::refusal::fault(context, refusal);
    let found = Repository::discover(&existing(context.searched())).map_err(refused)?;
    let Some(repository) = found else {
        return Err(Fault::world(history::no_repository(lang)).hint(history::no_repository_hint(lang)));
    };
    let (commit, day) = match written(said) {
        Some(day) => (on_day(context, &repository, day)?, day),
        None if is_like_a_day(said) => return Err(Fault::request(words::no_such_day(lang, said))),
        None => {
            let commit = named(context, &repository, said)?;
            let committed = repository.committed(&commit).map_err(refused)?;
            (commit, day_of(committed.seconds))
        }
    };
    let Some(folder) = folder_in(context, &repository, &commit).map_err(refused)? else {
        return Err(no_register(context, &repository, &commit).unwrap_or_else(refused));
    };
    let policy = policy_in(&repository, &commit, &folder).map_err(refused)?;
    let its_own = match policy.language {
        Said::Known(Language::English) => Lang::En,
        _ => Lang::Nl,
    };
    let root = repository.root().to_owned();
    let register = if folder.as_os_str().is_empty() { root.clone() } else { root.join(folder) };
    let lang = context.asked.lang.unwrap_or(its_own);
    let today = context.asked.today.unwrap_or(day);
    Ok(context.then(AsOf { commit, root }, register, lang, today))
}

/// The commit that a revision names.
pub(crate) fn named(context: &Context, repository: &Repository, revision: &str) -> Result<CommitId, Fault> {
    let lang = context.lang;
    match repository.resolve(revision).map_err(|refusal| crate::outcome::refusal::fault(context, refusal))? {
        Some(commit) => Ok(commit),
        // What was cut off goes by no name here.
        None if repository.is_cut_off() => Err(cut_off(lang)),
        None => Err(Fault::request(audit::no_commit(lang, revision))),
    }
}

/// What the main branch held at the end of a day, in UTC.
fn on_day(context: &Context, repository: &Repository, day: Day) -> Result<CommitId, Fault> {
    let lang = context.lang;
    let refused = |refusal| crate::outcome::refusal::fault(context, refusal);
    if repository.is_cut_off() {
        return Err(cut_off(lang));
    }
    let policy = policy_of_head(context, repository).map_err(refused)?;
    let name = policy.main_branch();
    let Some(main) = repository.main(name).map_err(refused)? else {
        return Err(Fault::world(audit::no_main(lang, name)).hint(audit::no_main_hint(lang, name)));
    };
    let end = ((day - day_of(0)).num_days() + 1) * 86_400;
    let found = repository.last_before(&main.tip, end).map_err(refused)?;
    found.ok_or_else(|| {
        let fault = Fault::world(words::before_all(lang, main.name(), day));
        fault.hint(words::before_all_hint(lang, main.name()))
    })
}

fn cut_off(lang: Lang) -> Fault {
    Fault::world(history::cut_off(lang)).hint(history::cut_off_hint(lang))
}

/// Which branch counts, says the register that HEAD holds: what somebody is typing in the work tree has not been agreed.
/// Where HEAD holds none, it is the work tree's.
pub(crate) fn policy_of_head(context: &Context, repository: &Repository) -> Result<Policy, Refusal> {
    if let Some(head) = repository.head()?
        && let Some(folder) = folder_in(context, repository, &head)?
    {
        return policy_in(repository, &head, &folder);
    }
    Ok(context.register().ok().and_then(crate::disk::load::policy).unwrap_or_default())
}

/// The register's folder in a commit, from the repository's root: the one that was named, else the nearest from where we are,
/// as it is looked for on disk.
pub(crate) fn folder_in(
    context: &Context,
    repository: &Repository,
    commit: &CommitId,
) -> Result<Option<PathBuf>, Refusal> {
    let place = repository.relative(context.searched())?;
    let holds = |folder: &Path| repository.file_at(commit, &folder.join(POLICY)).map(|it| it.is_some());
    if context.was_named() {
        return Ok(if holds(&place)? { Some(place) } else { None });
    }
    for folder in place.ancestors() {
        for folder in [folder.to_owned(), folder.join("register")] {
            if holds(&folder)? {
                return Ok(Some(folder));
            }
        }
    }
    Ok(None)
}

/// That a commit holds no register where it was looked for, and where else it holds one.
fn no_register(context: &Context, repository: &Repository, commit: &CommitId) -> Result<Fault, Refusal> {
    let lang = context.lang;
    let is_policy = |path: &Path| path.file_name().is_some_and(|name| name == POLICY);
    let files = repository.files_at(commit, Path::new(""))?;
    let folders: Vec<String> = files
        .iter()
        .filter(|(path, _)| is_policy(path))
        .filter_map(|(path, _)| path.parent())
        .map(|it| if it.as_os_str().is_empty() { ".".to_owned() } else { it.display().to_string() })
        .take(5)
        .collect();
    let fault = Fault::world(words::no_register(lang, commit.short()));
    Ok(if folders.is_empty() { fault } else { fault.hint(words::register_there(lang, &folders.join(", "))) })
}

/// The policy of a register in a commit, as far as it can be read.
pub(crate) fn policy_in(
    repository: &Repository,
    commit: &CommitId,
    folder: &Path,
) -> Result<Policy, Refusal> {
    let stored = repository.file_at(commit, &folder.join(POLICY))?;
    let read = stored.map(|stored| content(repository, stored)).transpose()?;
    let Some(Read::Bytes(bytes)) = read else { return Ok(Policy::default()) };
    let text = String::from_utf8_lossy(&bytes);
    Ok(document::read_policy(Lang::default(), FileId(0), &text).facts)
}

/// The policy of the register that is read; none when it cannot be.
pub(crate) fn policy(context: &Context, then: &AsOf) -> Option<Policy> {
    let repository = Repository::discover(&then.root).ok()??;
    let folder = repository.relative(context.register().ok()?).ok()?;
    policy_in(&repository, &then.commit, &folder).ok()
}

/// The register that is read, and of its partnerships those that are wanted by their id and text.
pub(crate) fn loaded(
    context: &Context,
    then: &AsOf,
    is_wanted: &dyn Fn(&str, &str) -> bool,
) -> Result<Loaded, Fault> {
    let refused = |refusal| crate::outcome::refusal::fault(context, refusal);
    let repository = Repository::discover(&then.root).map_err(refused)?;
    let repository = repository.ok_or_else(|| Fault::world(history::no_repository(context.lang)))?;
    let folder = repository.relative(context.register()?).map_err(refused)?;
    at(context.lang, &repository, (&then.commit, &folder), is_wanted).map_err(refused)
}

/// The register that a commit holds in a folder, which counts from the repository's root.
pub(crate) fn at(
    lang: Lang,
    repository: &Repository,
    (commit, folder): (&CommitId, &Path),
    is_wanted: &dyn Fn(&str, &str) -> bool,
) -> Result<Loaded, Refusal> {
    let root = repository.root();
    let policy = repository.file_at(commit, &folder.join(POLICY))?;
    let policy = policy.map(|stored| content(repository, stored)).transpose()?;
    let mut files = Vec::new();
    for (path, stored) in repository.files_at(commit, &folder.join(PARTNERSHIPS))? {
        if !path.strip_prefix(folder).is_ok_and(committed::is_partnership) {
            continue;
        }
        let read = content(repository, stored)?;
        let text = if let Read::Bytes(bytes) = &read { bytes.as_slice() } else { &[] };
        if is_wanted(&id_of(&path), &String::from_utf8_lossy(text)) {
            files.push((root.join(path), read));
        }
    }
    Ok(committed::register(&root.join(folder), lang, policy, files))
}

/// What stands in a commit, as if it stood on disk.
fn content(repository: &Repository, stored: Stored) -> Result<Read, Refusal> {
    Ok(match stored {
        Stored::File(blob) => committed::read(repository.blob(blob)?),
        Stored::Link => Read::NotAFile(FileKind::Link(PathBuf::new())),
        Stored::Submodule => Read::NotAFile(FileKind::Folder),
    })
}

/// Whether somebody meant a day and wrote none.
fn is_like_a_day(said: &str) -> bool {
    let parts: Vec<&str> = said.split('-').collect();
    let are_numbers = parts.iter().all(|it| !it.is_empty() && it.bytes().all(|byte| byte.is_ascii_digit()));
    parts.len() == 3 && parts[0].len() == 4 && are_numbers
}

/// The nearest folder that exists.
fn existing(path: &Path) -> PathBuf {
    path.ancestors().find(|it| it.exists()).unwrap_or(path).to_owned()
}

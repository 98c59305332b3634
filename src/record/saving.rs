//! Saving: the change is worked out on what is there now, proved, weighed, written at once, and committed.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use crate::context::Context;
use crate::disk::load::Loaded;
use crate::edit::Unfit;
use crate::git::text_diff::text_diff;
use crate::git::{COMMAND, Lock, Message, Repository};
use crate::outcome::{Afterwards, Fault, Reply};
use crate::text::clean::Clean;
use crate::words::{git as git_words, report, write as words};

use super::journal;
use super::journal::Healed;
use super::placing::{put, put_back};
use super::weighing::weigh;
use crate::args::writing::Writing;

/// So many files are named one by one.
const NAMED: usize = 5;

/// One file that changes: its new text, or that it goes.
#[derive(Debug)]
pub(crate) struct Change {
    pub(crate) path: PathBuf,
    pub(crate) text: Option<String>,
}

/// What a command is about to do.
#[derive(Debug)]
pub(crate) struct Plan {
    /// The verb, as its commit says it.
    pub(crate) verb: &'static str,
    /// The files that change.
    pub(crate) changes: Vec<Change>,
    /// The first line of the commit: ids and verbs, never a register's text.
    pub(crate) subject: String,
    /// What the commit says for machines, beside the verb.
    pub(crate) trailers: Vec<(&'static str, String)>,
    /// What is said when it is done.
    pub(crate) said: String,
}

impl Plan {
    /// All that the commit says for machines.
    pub(crate) fn owned_trailers(&self) -> Vec<(String, String)> {
        let own = self.trailers.iter().map(|(key, value)| ((*key).to_owned(), value.clone()));
        own.chain([(COMMAND.to_owned(), self.verb.to_owned())]).collect()
    }

    fn message(&self, context: &Context) -> Result<Message, Fault> {
        let trailers = self.owned_trailers();
        let trailers: Vec<_> = trailers.iter().map(|(key, value)| (key.as_str(), value.as_str())).collect();
        let refused = |bad| Fault::world(git_words::refused(context.lang, &format!("{bad:?}")));
        Message::new(&self.subject, &trailers).map_err(refused)
    }
}

/// Saves what a plan says. On a terminal, what is not as the framework has it is shown first, and written when
/// confirmed; the plan is then worked out anew on what is there at that moment.
pub(crate) fn save(
    context: &Context,
    writing: &Writing,
    plan: &dyn Fn(&Loaded) -> Result<Plan, Fault>,
) -> Result<Reply, Fault> {
    if writing.dry_run {
        return dry_run(context, plan);
    }
    let mut is_accepted = writing.accept;
    if context.surroundings.is_terminal && !is_accepted {
        let mut loaded = crate::context::register::all(context)?;
        let before = crate::command::read::check::all_findings(context, &loaded);
        let drawn = plan(&loaded)?;
        let weighed = weigh(context, &mut loaded, &drawn, &before)?;
        if !weighed.errors.is_empty() {
            if !crate::ask::interview::confirm(
                context,
                &weighed.shown,
                &words::record_all_the_same(context.lang),
            )? {
                return Err(Fault::request(words::nothing_written(context.lang)));
            }
            is_accepted = true;
        }
    }
    let repository = repository(context, writing)?;
    let lock = repository.as_ref().map(|repository| repository.lock(Lock::PATIENCE)).transpose();
    let lock = lock.map_err(|refusal| crate::outcome::refusal::fault(context, refusal))?;
    let Some(repository) = repository.filter(|_| !writing.no_commit) else {
        return write(context, writing, None, is_accepted, plan);
    };
    let healed = journal::heal(context, &repository)?;
    match write_once(context, writing, &repository, healed.as_ref(), is_accepted, plan) {
        Ok(said) => {
            let remarks =
                said.remarks.clone() + &crate::command::setup::init_driver::missed(context, &repository);
            // The note goes when this was told, and nobody writes before that: killed in between, asked again, written once.
            let afterwards = Afterwards::new(move || {
                journal::forget(&repository);
                drop(lock);
            });
            Ok(Reply { remarks, afterwards, ..said })
        }
        Err(fault) => {
            journal::forget(&repository);
            Err(fault)
        }
    }
}

/// Writes, unless an earlier command did the same and could not say so.
fn write_once(
    context: &Context,
    writing: &Writing,
    repository: &Repository,
    healed: Option<&Healed>,
    is_accepted: bool,
    plan: &dyn Fn(&Loaded) -> Result<Plan, Fault>,
) -> Result<Reply, Fault> {
    let Some(healed) = healed else {
        return write(context, writing, Some(repository), is_accepted, plan);
    };
    let remark = healed.commit.as_ref().map(|it| words::recovered(context.lang, it.short()) + "\n");
    let remark = remark.unwrap_or_default();
    let ended = if healed.pending.is_retried(context, plan)? {
        Ok(recorded(context, repository, healed))
    } else {
        write(context, writing, Some(repository), is_accepted, plan)
    };
    match ended {
        Ok(said) => Ok(Reply { remarks: remark + &said.remarks, ..said }),
        Err(fault) => Err(Fault { before: remark + &fault.before, ..fault }),
    }
}

/// What was asked is there already: an earlier command did it, and was stopped before it could say so.
fn recorded(context: &Context, repository: &Repository, healed: &Healed) -> Reply {
    let file = named(context, healed.pending.written());
    let made = || {
        let path = healed.pending.written().next()?;
        repository.commits_of(path).ok()?.into_iter().next().map(|it| it.id)
    };
    let commit = healed.commit.clone().or_else(made);
    let committed = commit.map(|it| words::committed(context.lang, it.short())).unwrap_or_default();
    let out = format!("{}{committed}\n", words::written(context.lang, &healed.pending.said, &file));
    Reply { out, remarks: words::recorded_already(context.lang) + "\n", ..Reply::default() }
}

/// Works the change out on what is there now, weighs it, writes it, and commits it when there is a repository to.
fn write(
    context: &Context,
    writing: &Writing,
    repository: Option<&Repository>,
    is_accepted: bool,
    plan: &dyn Fn(&Loaded) -> Result<Plan, Fault>,
) -> Result<Reply, Fault> {
    let mut loaded = crate::context::register::all(context)?;
    let before = crate::command::read::check::all_findings(context, &loaded);
    let drawn = plan(&loaded)?;
    let originals = originals(context, &loaded, &drawn)?;
    if let Some(repository) = repository {
        ready(context, writing, repository, &drawn)?;
    }
    let weighed = weigh(context, &mut loaded, &drawn, &before)?;
    if !weighed.errors.is_empty() && !is_accepted {
        let counted = report::errors(context.lang, weighed.errors.len());
        let fault = Fault::register(words::against_framework(context.lang, &counted));
        let fault = fault.hint(words::accept_hint(context.lang)).hint(words::nothing_written(context.lang));
        return Err(fault.showing(weighed.shown));
    }
    let committed = if let Some(repository) = repository {
        let message = drawn.message(context)?;
        journal::note(repository, &drawn, &message, writing.branch.as_deref(), &originals);
        put(context, &drawn.changes, &originals)?;
        commit(context, writing, repository, &drawn, &message, &originals)?
    } else {
        put(context, &drawn.changes, &originals)?;
        words::not_committed(context.lang)
    };
    let files = drawn.changes.iter().filter(|change| change.text.is_some());
    let file = named(context, files.map(|change| change.path.as_path()));
    let out = format!("{}{committed}\n", words::written(context.lang, &drawn.said, &file));
    Ok(Reply { out, remarks: weighed.shown, ..Reply::default() })
}

/// Files as they are named: each, or how many there are and where.
fn named<'p>(context: &Context, paths: impl Iterator<Item = &'p Path>) -> String {
    let paths: Vec<&Path> = paths.collect();
    if paths.len() <= NAMED {
        return paths.iter().map(|path| context.shown(path)).collect::<Vec<_>>().join(", ");
    }
    let folders = paths.iter().filter_map(|path| path.parent());
    let above = |a: &'p Path, b: &'p Path| a.ancestors().find(|above| b.starts_with(above)).unwrap_or(a);
    let folder = folders.reduce(above).map(|folder| context.shown(folder)).filter(|it| !it.is_empty());
    let files = report::files(context.lang, paths.len());
    words::many_files(context.lang, &files, folder.as_deref().unwrap_or("."))
}

fn repository(context: &Context, writing: &Writing) -> Result<Option<Repository>, Fault> {
    let folder = context.register()?;
    let found =
        Repository::discover(folder).map_err(|refusal| crate::outcome::refusal::fault(context, refusal));
    match found {
        Ok(None) if !writing.no_commit => {
            let sentence = git_words::no_repository(context.lang, &folder.display().to_string());
            Err(Fault::world(sentence).hint(git_words::no_repository_hint(context.lang)))
        }
        Err(_) if writing.no_commit => Ok(None),
        other => other,
    }
}

/// What stands in the way of a commit is said before anything is written.
fn ready(context: &Context, writing: &Writing, repository: &Repository, plan: &Plan) -> Result<(), Fault> {
    let refused = |refusal| crate::outcome::refusal::fault(context, refusal);
    let paths: Vec<PathBuf> = plan.changes.iter().map(|change| change.path.clone()).collect();
    repository.preflight(&paths, writing.branch.as_deref()).map_err(refused)?;
    for path in paths.iter().filter(|path| path.exists()) {
        let is_clean = repository.is_path_clean(path).map_err(refused)?;
        if !is_clean || repository.is_staged_differently(path).map_err(refused)? {
            let shown = context.shown(path);
            let fault = Fault::world(git_words::dirty(context.lang, &shown));
            return Err(fault.hint(git_words::dirty_hint(context.lang, &shown)));
        }
    }
    Ok(())
}

/// What the files that change hold now, so that they can be put back; when none would change, there is nothing to do.
fn originals(context: &Context, loaded: &Loaded, plan: &Plan) -> Result<Vec<Option<String>>, Fault> {
    let mut originals = Vec::new();
    let places: HashMap<&Path, usize> =
        loaded.files.iter().enumerate().map(|(at, file)| (file.path.as_path(), at)).collect();
    for change in &plan.changes {
        let at = places.get(change.path.as_path()).copied();
        let original = at.and_then(|at| loaded.files[at].text.clone());
        if let Some(at) = at
            && loaded.newer.contains(&crate::model::FileId(at))
        {
            return Err(Fault::world(words::file_newer(context.lang, &context.shown(&change.path))));
        }
        originals.push(original);
    }
    if plan.changes.iter().zip(&originals).all(|(change, original)| change.text == *original) {
        return Err(Fault::request(words::unchanged(context.lang)));
    }
    Ok(originals)
}

fn commit(
    context: &Context,
    writing: &Writing,
    repository: &Repository,
    plan: &Plan,
    message: &Message,
    originals: &[Option<String>],
) -> Result<String, Fault> {
    let paths: Vec<PathBuf> = plan.changes.iter().map(|change| change.path.clone()).collect();
    match repository.commit(&paths, message, writing.branch.as_deref()) {
        Ok(commit) => {
            let branch = writing.branch.as_deref().map(|branch| words::on_branch(context.lang, branch));
            Ok(words::committed(context.lang, commit.short()) + &branch.unwrap_or_default())
        }
        Err(refusal) => {
            put_back(context, &plan.changes, originals)?;
            Err(crate::outcome::refusal::fault(context, refusal))
        }
    }
}

/// Shows what would change.
fn dry_run(context: &Context, plan: &dyn Fn(&Loaded) -> Result<Plan, Fault>) -> Result<Reply, Fault> {
    let mut loaded = crate::context::register::all(context)?;
    let before = crate::command::read::check::all_findings(context, &loaded);
    let drawn = plan(&loaded)?;
    let originals = originals(context, &loaded, &drawn)?;
    let mut out = String::new();
    for (change, original) in drawn.changes.iter().zip(&originals) {
        let diff = text_diff(&context.shown(&change.path), original.as_deref(), change.text.as_deref());
        out.push_str(&diff.map_err(|refusal| crate::outcome::refusal::fault(context, refusal))?);
    }
    let weighed = weigh(context, &mut loaded, &drawn, &before)?;
    let remarks = format!("{}{}\n", weighed.shown, words::dry_run(context.lang));
    Ok(Reply { out: Clean::new(&out).to_string(), remarks, is_trial: true, ..Reply::default() })
}

/// Why a file cannot be changed so, as a fault.
pub(crate) fn unfit(context: &Context, id: &str, path: &Path, unfit: &Unfit) -> Fault {
    let (lang, file) = (context.lang, context.shown(path));
    match unfit {
        Unfit::Unreadable => Fault::world(words::file_unreadable(lang, &file)).hint(words::check_hint(lang)),
        Unfit::Entangled(key) => Fault::request(words::entangled(lang, &file, &key.to_string()))
            .hint(words::entangled_hint(lang, id)),
        Unfit::Absent(key) => Fault::request(words::absent(lang, &key.to_string())),
    }
}

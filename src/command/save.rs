//! Saving: the change is worked out on what is there now, proved, weighed, written at once, and committed.

use std::path::{Path, PathBuf};

use crate::context::Context;
use crate::disk::load::Loaded;
use crate::disk::write::{self, WriteFault};
use crate::edit::Unfit;
use crate::finding::{Counts, Finding, Level};
use crate::git::{COMMAND, Lock, Message, Repository};
use crate::outcome::{Fault, Said};
use crate::render::clean::Clean;
use crate::render::diagnostic;
use crate::words::{git as git_words, report, write as words};

use super::writing::Writing;

/// One file that changes: its new text, or that it goes.
#[derive(Debug)]
pub(super) struct Change {
    pub(super) path: PathBuf,
    pub(super) text: Option<String>,
}

/// What a command is about to do.
#[derive(Debug)]
pub(super) struct Plan {
    /// The verb, as its commit says it.
    pub(super) verb: &'static str,
    /// The files that change.
    pub(super) changes: Vec<Change>,
    /// The first line of the commit: ids and verbs, never a register's text.
    pub(super) subject: String,
    /// What the commit says for machines, beside the verb.
    pub(super) trailers: Vec<(&'static str, String)>,
    /// What is said when it is done.
    pub(super) said: String,
}

/// Saves what a plan says. On a terminal, what is not as the framework has it is shown first, and written when
/// confirmed; the plan is then worked out anew on what is there at that moment.
pub(super) fn save(
    context: &Context,
    writing: &Writing,
    plan: &dyn Fn(&Loaded) -> Result<Plan, Fault>,
) -> Result<Said, Fault> {
    if writing.dry_run {
        return dry_run(context, plan);
    }
    let mut is_accepted = writing.accept;
    if context.surroundings.is_terminal && !is_accepted {
        let mut loaded = super::load::all(context)?;
        let before = super::check::all_findings(context, &loaded);
        let drawn = plan(&loaded)?;
        let weighed = weigh(context, &mut loaded, &drawn, &before)?;
        if !weighed.errors.is_empty() {
            if !super::interview::confirm(context, &weighed.shown, &words::record_all_the_same(context.lang))?
            {
                return Err(Fault::request(words::nothing_written(context.lang)));
            }
            is_accepted = true;
        }
    }
    let repository = repository(context, writing)?;
    let _lock = repository.as_ref().map(|repository| repository.lock(Lock::PATIENCE)).transpose();
    let _lock = _lock.map_err(|refusal| super::refusal::fault(context, refusal))?;
    let mut loaded = super::load::all(context)?;
    let before = super::check::all_findings(context, &loaded);
    let drawn = plan(&loaded)?;
    let originals = originals(context, &loaded, &drawn)?;
    if let Some(repository) = repository.as_ref().filter(|_| !writing.no_commit) {
        ready(context, writing, repository, &drawn)?;
    }
    let weighed = weigh(context, &mut loaded, &drawn, &before)?;
    if !weighed.errors.is_empty() && !is_accepted {
        let counted = report::errors(context.lang, weighed.errors.len());
        let fault = Fault::register(words::against_framework(context.lang, &counted));
        let fault = fault.hint(words::accept_hint(context.lang)).hint(words::nothing_written(context.lang));
        return Err(fault.showing(weighed.shown));
    }
    put(context, &drawn.changes, &originals)?;
    let committed = match repository.as_ref().filter(|_| !writing.no_commit) {
        Some(repository) => commit(context, writing, repository, &drawn, &originals)?,
        None => words::not_committed(context.lang),
    };
    let files = drawn.changes.iter().filter(|change| change.text.is_some());
    let file = files.map(|change| context.shown(&change.path)).collect::<Vec<_>>().join(", ");
    let out = format!("{}{committed}\n", words::written(context.lang, &drawn.said, &file));
    Ok(Said { out, remarks: weighed.shown, ..Said::default() })
}

/// What a change brings.
struct Weighed {
    /// The framework's errors that it brings.
    errors: Vec<Finding>,
    /// All that it brings, as people read it.
    shown: String,
}

/// Looks at the register as it will be; what breaks the format is refused.
fn weigh(context: &Context, loaded: &mut Loaded, plan: &Plan, before: &[Finding]) -> Result<Weighed, Fault> {
    for change in &plan.changes {
        loaded.put(context.lang, &change.path, change.text.as_deref());
    }
    let is_same = |a: &Finding, b: &Finding| {
        (a.rule, a.level, &a.partnership, &a.message) == (b.rule, b.level, &b.partnership, &b.message)
    };
    let mut brought = super::check::all_findings(context, loaded);
    let mut old: Vec<&Finding> = before.iter().collect();
    brought.retain(|finding| match old.iter().position(|it| is_same(it, finding)) {
        Some(at) => {
            old.swap_remove(at);
            false
        }
        None => true,
    });
    let quoted = super::check::quoted(context, loaded, &brought);
    brought.sort_by_cached_key(|finding| super::check::sort_key(finding, &quoted));
    let shown: String = brought
        .iter()
        .map(|it| diagnostic::finding(context.lang, context.style, it, &|file| quoted.get(&file)) + "\n\n")
        .collect();
    let is_integrity = |finding: &&Finding| {
        crate::check::rule(finding.rule).is_none_or(|rule| rule.group == crate::check::Group::Integrity)
    };
    let broken = brought.iter().filter(|it| it.level == Level::Error).filter(is_integrity).count();
    if broken > 0 {
        let sentence = words::breaks_integrity(context.lang, &report::errors(context.lang, broken));
        return Err(Fault::request(sentence).showing(shown));
    }
    drop(quoted);
    brought.retain(|finding| finding.level == Level::Error);
    debug_assert_eq!(Counts::of(&brought).errors, brought.len());
    Ok(Weighed { errors: brought, shown })
}

fn repository(context: &Context, writing: &Writing) -> Result<Option<Repository>, Fault> {
    let folder = context.register()?;
    let found = Repository::discover(folder).map_err(|refusal| super::refusal::fault(context, refusal));
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
    let refused = |refusal| super::refusal::fault(context, refusal);
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

/// What the files that change hold now, so that they can be put back.
fn originals(context: &Context, loaded: &Loaded, plan: &Plan) -> Result<Vec<Option<String>>, Fault> {
    let mut originals = Vec::new();
    for change in &plan.changes {
        let at = loaded.files.iter().position(|file| file.path == change.path);
        let original = at.and_then(|at| loaded.files[at].text.clone());
        if let Some(at) = at
            && loaded.newer.contains(&crate::model::FileId(at))
        {
            return Err(Fault::world(words::file_newer(context.lang, &context.shown(&change.path))));
        }
        originals.push(original);
    }
    Ok(originals)
}

/// Writes all files; when one fails, those before it are put back.
fn put(context: &Context, changes: &[Change], originals: &[Option<String>]) -> Result<(), Fault> {
    for (at, change) in changes.iter().enumerate() {
        let done = place(&change.path, change.text.as_deref());
        if let Err(fault) = done {
            put_back(context, &changes[..at], originals)?;
            let said = Clean::line(&fault_in_words(&fault)).to_string();
            return Err(Fault::world(words::disk(context.lang, &context.shown(&change.path), &said)));
        }
    }
    Ok(())
}

fn place(path: &Path, text: Option<&str>) -> Result<(), WriteFault> {
    match text {
        Some(text) => write::write_atomic(path, text.as_bytes()),
        None => write::remove(path),
    }
}

fn put_back(context: &Context, changes: &[Change], originals: &[Option<String>]) -> Result<(), Fault> {
    for (change, original) in changes.iter().zip(originals).rev() {
        if let Err(fault) = place(&change.path, original.as_deref()) {
            let said = Clean::line(&fault_in_words(&fault)).to_string();
            return Err(Fault::world(words::disk_left(context.lang, &context.shown(&change.path), &said)));
        }
    }
    Ok(())
}

fn fault_in_words(fault: &WriteFault) -> String {
    match fault {
        WriteFault::NotAFile { kind, .. } => format!("{kind:?}"),
        WriteFault::Exists { .. } => std::io::ErrorKind::AlreadyExists.to_string(),
        WriteFault::Failed { error, .. } => error.to_string(),
    }
}

fn commit(
    context: &Context,
    writing: &Writing,
    repository: &Repository,
    plan: &Plan,
    originals: &[Option<String>],
) -> Result<String, Fault> {
    let mut trailers: Vec<(&str, &str)> =
        plan.trailers.iter().map(|(key, value)| (*key, value.as_str())).collect();
    trailers.push((COMMAND, plan.verb));
    let paths: Vec<PathBuf> = plan.changes.iter().map(|change| change.path.clone()).collect();
    let message = Message::new(&plan.subject, &trailers)
        .map_err(|bad| Fault::world(git_words::refused(context.lang, &format!("{bad:?}"))));
    let committed = message.and_then(|message| {
        let done = repository.commit(&paths, &message, writing.branch.as_deref());
        done.map_err(|refusal| super::refusal::fault(context, refusal))
    });
    match committed {
        Ok(commit) => {
            let branch = writing.branch.as_deref().map(|branch| words::on_branch(context.lang, branch));
            Ok(words::committed(context.lang, commit.short()) + &branch.unwrap_or_default())
        }
        Err(fault) => {
            put_back(context, &plan.changes, originals)?;
            Err(fault)
        }
    }
}

/// Shows what would change.
fn dry_run(context: &Context, plan: &dyn Fn(&Loaded) -> Result<Plan, Fault>) -> Result<Said, Fault> {
    let mut loaded = super::load::all(context)?;
    let before = super::check::all_findings(context, &loaded);
    let drawn = plan(&loaded)?;
    let originals = originals(context, &loaded, &drawn)?;
    let mut out = String::new();
    for (change, original) in drawn.changes.iter().zip(&originals) {
        let (old, new) =
            (original.as_deref().unwrap_or_default(), change.text.as_deref().unwrap_or_default());
        let shown = context.shown(&change.path);
        let name = |side: &str, is_there: bool| {
            if is_there { format!("{side}/{shown}") } else { "/dev/null".to_owned() }
        };
        let diff = similar::TextDiff::from_lines(old, new);
        let header = (name("a", original.is_some()), name("b", change.text.is_some()));
        out.push_str(&diff.unified_diff().context_radius(3).header(&header.0, &header.1).to_string());
    }
    let weighed = weigh(context, &mut loaded, &drawn, &before)?;
    let remarks = format!("{}{}\n", weighed.shown, words::dry_run(context.lang));
    Ok(Said { out: Clean::new(&out).to_string(), remarks, is_trial: true, ..Said::default() })
}

/// Why a file cannot be changed so, as a fault.
pub(super) fn unfit(context: &Context, id: &str, path: &Path, unfit: &Unfit) -> Fault {
    let (lang, file) = (context.lang, context.shown(path));
    match unfit {
        Unfit::Unreadable => {
            Fault::register(words::file_unreadable(lang, &file)).hint(words::check_hint(lang))
        }
        Unfit::Entangled(key) => Fault::request(words::entangled(lang, &file, &key.to_string()))
            .hint(words::entangled_hint(lang, id)),
        Unfit::Absent(key) => Fault::request(words::absent(lang, &key.to_string())),
    }
}

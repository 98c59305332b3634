//! `resolve`: merges files in conflict by entry and key, however that came about, and asks what only a person can tell.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::arbiter::{TerminalArbiter, shown};
use super::resolution_text::{hint, sentence};
use crate::args::verb::Verb;
use crate::command::write::recording::of_unrecorded;
use crate::context::Context;
use crate::disk::walk;
use crate::edit::merge::{Unmarked, marked};
use crate::git::{Lock, Operation, Repository};
use crate::outcome::{Fault, OrFault as _, Reply, RunOutcome, healing};
use crate::record::conflict::ConflictedFile;
use crate::record::conflict::FileRole;
use crate::record::conflict::{Resolution, resolutions, write};
use crate::record::healing::settle;
use crate::words::merging as words;

/// Merges files in conflict by entry and key, however that came about
#[derive(Debug, clap::Args)]
pub(crate) struct Resolve {
    /// The file, or the partnership [default: everything of the register that is in conflict]
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
}

impl Verb for Resolve {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let lang = context.lang;
        let place = match &self.file {
            Some(_) => context.register().map_or(context.surroundings.directory.as_path(), |it| it),
            None => context.register()?,
        };
        let repository = Repository::discover(place).or_fault(context)?;
        let lock = repository.as_ref().map(|it| it.lock(Lock::PATIENCE)).transpose();
        let _lock = lock.or_fault(context)?;
        if let Some(repository) = &repository {
            healing::tell(context, settle(repository).or_fault(context)?);
        }
        let mut out = String::new();
        loop {
            let (files, others) = self.files(context, repository.as_ref())?;
            let day = (lang, context.today);
            let resolved = resolutions(repository.as_ref(), day, &files, &TerminalArbiter(context))
                .map_err(|unrecorded| of_unrecorded(context, unrecorded))?;
            write(repository.as_ref(), &files, &resolved).or_fault(context)?;
            for resolution in &resolved {
                let lines = std::iter::once(sentence(context, resolution)).chain(hint(context, resolution));
                out.extend(lines.map(|line| line + "\n"));
            }
            let is_open = resolved.iter().any(Resolution::is_open);
            let operation = repository.as_ref().map(Repository::state).transpose().or_fault(context)?;
            let operation = operation.and_then(|state| state.operation).filter(|it| *it != Operation::Bisect);
            let end = match (&repository, operation) {
                _ if is_open || !others.is_empty() => ResolveEnd::Open,
                (Some(repository), Some(operation)) if context.surroundings.is_terminal => {
                    finished(context, repository, operation)?
                }
                (_, Some(operation)) if !files.is_empty() => {
                    ResolveEnd::Said(words::next(lang, next(operation)))
                }
                _ if files.is_empty() => ResolveEnd::Said(words::no_conflict(lang)),
                _ => ResolveEnd::Open,
            };
            match end {
                ResolveEnd::NextConflict => continue,
                ResolveEnd::Said(sentence) => drop(writeln!(out, "{sentence}")),
                ResolveEnd::Open => {}
            }
            let outcome = if is_open { RunOutcome::Findings } else { RunOutcome::Fine };
            return Ok(Reply { out, remarks: others, outcome, ..Reply::default() });
        }
    }
}

/// What is left when the files are resolved.
enum ResolveEnd {
    /// Something that only a person can tell, or nothing more to say.
    Open,
    Said(String),
    /// The next commit of a rebase is in conflict too.
    NextConflict,
}

/// Finishes what git began, for who is there.
fn finished(context: &Context, repository: &Repository, operation: Operation) -> Result<ResolveEnd, Fault> {
    let ended = repository.finish(operation);
    if ended.is_err() && !repository.conflicts().or_fault(context)?.is_empty() {
        return Ok(ResolveEnd::NextConflict);
    }
    ended.or_fault(context)?;
    let head = repository.head().or_fault(context)?;
    let commit = head.as_ref().map(|commit| commit.short().to_owned()).unwrap_or_default();
    Ok(ResolveEnd::Said(words::finished(context.lang, &commit)))
}

impl Resolve {
    /// The files that are to be resolved, and the remark on those that are somebody else's.
    fn files(
        &self,
        context: &Context,
        repository: Option<&Repository>,
    ) -> Result<(Vec<ConflictedFile>, String), Fault> {
        let conflicts =
            repository.map(Repository::conflicts).transpose().or_fault(context)?.unwrap_or_default();
        let root = repository.map_or(Path::new(""), Repository::root);
        let mut conflicted: Vec<ConflictedFile> = conflicts
            .into_iter()
            .map(|conflict| ConflictedFile { path: root.join(&conflict.path), conflict: Some(conflict) })
            .collect();
        if let Some(file) = &self.file {
            let mut paths: Vec<PathBuf> = conflicted.iter().map(|file| file.path.clone()).collect();
            let register = context.register().ok();
            paths.extend(register.and_then(|register| walk::partnerships(register).ok()).unwrap_or_default());
            let path = named(context, file, &paths);
            let is_it = |file: &ConflictedFile| same_place(&file.path, &path);
            let found = conflicted.into_iter().find(is_it);
            return Ok((vec![found.unwrap_or(ConflictedFile { path, conflict: None })], String::new()));
        }
        let register = context.register()?;
        let is_ours = |file: &ConflictedFile| {
            FileRole::of(&file.path) != FileRole::Other && is_below(&file.path, register)
        };
        let (mut own, others): (Vec<_>, Vec<_>) = conflicted.drain(..).partition(is_ours);
        for file in crate::context::register::seen(context)?.files {
            let has_marks =
                file.text.as_deref().is_some_and(|text| !matches!(marked(text), Err(Unmarked::None)));
            if has_marks && !own.iter().any(|known| same_place(&known.path, &file.path)) {
                own.push(ConflictedFile { path: file.path, conflict: None });
            }
        }
        let names: Vec<String> = others.iter().map(|file| shown(context, &file.path)).collect();
        let remark = if names.is_empty() {
            String::new()
        } else {
            words::others(context.lang, &names.join(", ")) + "\n"
        };
        Ok((own, remark))
    }
}

fn same_place(a: &Path, b: &Path) -> bool {
    a == b || matches!((real(a), real(b)), (Some(a), Some(b)) if a == b)
}

fn is_below(path: &Path, folder: &Path) -> bool {
    path.starts_with(folder)
        || matches!((real(path), folder.canonicalize()), (Some(path), Ok(folder)) if path.starts_with(&folder))
}

/// A path without links in its folders; the file itself need not be there.
fn real(path: &Path) -> Option<PathBuf> {
    Some(path.parent()?.canonicalize().ok()?.join(path.file_name()?))
}

/// A file, by its path or by a partnership's id.
fn named(context: &Context, file: &Path, known: &[PathBuf]) -> PathBuf {
    let here = context.surroundings.directory.join(file);
    let stem = |path: &&PathBuf| path.file_stem() == Some(file.as_os_str());
    if here.exists() {
        return here;
    }
    known.iter().find(stem).cloned().unwrap_or(here)
}

/// The command of git that finishes what was begun.
fn next(operation: Operation) -> &'static str {
    match operation {
        Operation::Merge => "git commit --no-edit",
        Operation::Rebase => "git rebase --continue",
        Operation::CherryPick => "git cherry-pick --continue",
        Operation::Revert => "git revert --continue",
        Operation::Apply => "git am --continue",
        Operation::Bisect => "git bisect reset",
    }
}

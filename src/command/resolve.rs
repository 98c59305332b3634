//! `resolve`: merges files in conflict by entry and key, however that came about, and asks what only a person can tell.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::interview::{confirm, drafts};
use super::merge_driver::labels;
use super::merging::{self, Kind, told};
use super::put::disk_fault;
use super::resolve_ask::ask;
use super::resolve_sides::{Found, Target, named};
use crate::context::Context;
use crate::disk::{keep, walk, write};
use crate::edit::merge::{Decision, Merge, Sides, Unmarked, marked};
use crate::git::{Operation, Repository};
use crate::outcome::{Fault, Outcome, Said};
use crate::render::clean::Clean;
use crate::words::merging as words;

/// Merges files in conflict by entry and key, however that came about.
#[derive(Debug, clap::Args)]
pub struct Resolve {
    /// The file, or the partnership [default: everything of the register that is in conflict]
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
}

/// What is to be done with one file.
pub(super) struct Plan {
    path: PathBuf,
    /// What it will hold; nothing when it goes, or stays as it is.
    text: Option<String>,
    end: End,
    /// What is said of it.
    said: String,
}

/// How one file ends.
#[derive(Clone, Copy, PartialEq, Eq)]
enum End {
    Done,
    Removed,
    /// With marks around what is still to be decided.
    Open,
    /// As it was.
    Left,
}

impl Resolve {
    pub(super) fn run(self, context: &Context) -> Result<Said, Fault> {
        let lang = context.lang;
        let refused = |refusal| super::refusal::fault(context, refusal);
        let place = match &self.file {
            Some(_) => context.register().map_or(context.surroundings.directory.as_path(), |it| it),
            None => context.register()?,
        };
        let repository = Repository::discover(place).map_err(refused)?;
        let lock = repository.as_ref().map(|it| it.lock(crate::git::Lock::PATIENCE)).transpose();
        let _lock = lock.map_err(refused)?;
        let (targets, others) = self.targets(context, repository.as_ref())?;
        if targets.is_empty() {
            return Ok(Said { out: words::no_conflict(lang) + "\n", remarks: others, ..Said::default() });
        }
        let plans = plan(context, repository.as_ref(), &targets)?;
        put(context, repository.as_ref(), &targets, &plans)?;
        let mut out: String = plans.iter().map(|plan| format!("{}\n", plan.said)).collect();
        let is_open = plans.iter().any(|plan| matches!(plan.end, End::Open | End::Left));
        let next = repository.as_ref().map(|it| next(it)).transpose().map_err(refused)?.flatten();
        if let (Some(next), false, "") = (next, is_open, others.as_str()) {
            let _ = writeln!(out, "{}", words::next(lang, next));
        }
        let outcome = if is_open { Outcome::Findings } else { Outcome::Fine };
        Ok(Said { out, remarks: others, outcome, ..Said::default() })
    }

    /// The files that are to be resolved, and the remark on those that are somebody else's.
    fn targets(
        &self,
        context: &Context,
        repository: Option<&Repository>,
    ) -> Result<(Vec<Target>, String), Fault> {
        let refused = |refusal| super::refusal::fault(context, refusal);
        let conflicts =
            repository.map(Repository::conflicts).transpose().map_err(refused)?.unwrap_or_default();
        let root = repository.map(Repository::root).unwrap_or(Path::new(""));
        let mut targets: Vec<Target> = conflicts
            .into_iter()
            .map(|conflict| Target { path: root.join(&conflict.path), conflict: Some(conflict) })
            .collect();
        if let Some(file) = &self.file {
            let mut paths: Vec<PathBuf> = targets.iter().map(|target| target.path.clone()).collect();
            let register = context.register().ok();
            paths.extend(register.and_then(|register| walk::partnerships(register).ok()).unwrap_or_default());
            let path = named(context, file, &paths);
            let is_it = |target: &Target| same_place(&target.path, &path);
            let found = targets.into_iter().find(is_it);
            return Ok((vec![found.unwrap_or(Target { path, conflict: None })], String::new()));
        }
        let register = context.register()?;
        let is_ours =
            |target: &Target| Kind::of(&target.path) != Kind::Other && is_below(&target.path, register);
        let (mut own, others): (Vec<_>, Vec<_>) = targets.drain(..).partition(is_ours);
        for file in super::load::all(context)?.files {
            let has_marks =
                file.text.as_deref().is_some_and(|text| !matches!(marked(text), Err(Unmarked::None)));
            if has_marks && !own.iter().any(|target| same_place(&target.path, &file.path)) {
                own.push(Target { path: file.path, conflict: None });
            }
        }
        let names: Vec<String> = others.iter().map(|target| shown(context, &target.path)).collect();
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

pub(super) fn shown(context: &Context, path: &Path) -> String {
    Clean::line(&context.shown(path)).to_string()
}

/// Works out what becomes of each file; nothing is written before all of it is known.
pub(super) fn plan(
    context: &Context,
    repository: Option<&Repository>,
    targets: &[Target],
) -> Result<Vec<Plan>, Fault> {
    targets.iter().map(|target| plan_one(context, repository, target)).collect()
}

fn plan_one(context: &Context, repository: Option<&Repository>, target: &Target) -> Result<Plan, Fault> {
    let (lang, file) = (context.lang, shown(context, &target.path));
    let left = |said: String| Plan { path: target.path.clone(), text: None, end: End::Left, said };
    let done = |text: String, said: String| Plan {
        path: target.path.clone(),
        text: Some(text),
        end: End::Done,
        said,
    };
    Ok(match target.found(repository) {
        Found::Sides { base, ours, theirs, labels: names, typed } => {
            let kind = match Kind::of(&target.path) {
                Kind::Other if context.register().is_ok_and(|it| is_below(&target.path, it)) => {
                    Kind::Partnership(walk::id_of(&target.path))
                }
                kind => kind,
            };
            let sides = Sides { base: base.as_deref(), ours: &ours, theirs: &theirs };
            let Ok(merge) = merging::merged(lang, context.today, &kind, sides) else {
                return Ok(left(words::side_unreadable(lang, &file)));
            };
            let labels = labels(lang, Some(bare_name(&names.ours)), Some(bare_name(&names.theirs)));
            let decisions = decisions(context, repository, target, &merge)?;
            let text = merge.decided(&decisions, &labels, 7);
            let aside =
                typed.map(|typed| put_aside(context, &target.path, &typed)).transpose()?.unwrap_or_default();
            let open: Vec<String> = merge
                .contradictions()
                .zip(&decisions)
                .filter(|(_, decision)| **decision == Decision::Open)
                .flat_map(|(it, _)| told(lang, it))
                .collect();
            let unsound = merging::unsound(lang, context.today, &kind, sides, &text);
            if open.is_empty() && !unsound.is_empty() {
                return Ok(left(words::unsound(lang, &file, &unsound.join("; "))));
            }
            if open.is_empty() {
                return Ok(done(text, words::merged(lang, &file) + &aside));
            }
            let lines = open.iter().fold(String::new(), |lines, line| lines + "\n  " + line);
            let said =
                format!("{}{lines}\n{}{aside}", words::open(lang, &file), words::open_hint(lang, &file));
            Plan { path: target.path.clone(), text: Some(text), end: End::Open, said }
        }
        Found::Resolved(text) => done(text, words::as_it_stands(lang, &file)),
        Found::Lacks(entries) => {
            let sentence = words::lacks(lang, &file, Clean::line(&entries.join(", ")).as_str());
            left(format!("{sentence}\n{}", words::lacks_hint(lang, &file)))
        }
        Found::Gone(text) => {
            if !context.surroundings.is_terminal {
                return Ok(left(format!("{}\n{}", words::gone(lang, &file), words::gone_hint(lang, &file))));
            }
            if confirm(context, &words::gone(lang, &file), &words::keep_it(lang, &file))? {
                done(text, words::kept(lang, &file))
            } else {
                Plan {
                    path: target.path.clone(),
                    text: None,
                    end: End::Removed,
                    said: words::removed(lang, &file),
                }
            }
        }
        Found::Nothing => {
            Plan { said: words::no_conflict_in(lang, &file), end: End::Done, ..left(String::new()) }
        }
        Found::Torn(line) => left(words::torn(lang, &file, line)),
        Found::Unreadable => left(words::side_unreadable(lang, &file)),
    })
}

fn decisions(
    context: &Context,
    repository: Option<&Repository>,
    target: &Target,
    merge: &Merge,
) -> Result<Vec<Decision>, Fault> {
    let count = merge.contradictions().count();
    if count == 0 || !context.surroundings.is_terminal {
        return Ok(vec![Decision::Open; count]);
    }
    ask(context, repository, target, merge)
}

/// `HEAD`, also from behind `our side (HEAD)`.
fn bare_name(label: &str) -> &str {
    label.strip_suffix(')').and_then(|label| label.split_once(" (")).map_or(label, |(_, name)| name)
}

/// Keeps what somebody typed and what cannot be used.
fn put_aside(context: &Context, path: &Path, typed: &str) -> Result<String, Fault> {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let aside = drafts(context)?.join(format!("conflict-{name}"));
    keep::keep(&aside, typed, true);
    Ok(format!("\n{}", words::put_aside(context.lang, Clean::line(&aside.display().to_string()).as_str())))
}

/// Writes what was worked out, and tells git of what is resolved.
pub(super) fn put(
    context: &Context,
    repository: Option<&Repository>,
    targets: &[Target],
    plans: &[Plan],
) -> Result<(), Fault> {
    let mut resolved = Vec::new();
    for (target, plan) in targets.iter().zip(plans) {
        let written = match (&plan.text, plan.end) {
            (Some(text), _) => write::write_atomic(&plan.path, text.as_bytes()),
            (None, End::Removed) if plan.path.exists() => write::remove(&plan.path),
            _ => Ok(()),
        };
        written.map_err(|fault| disk_fault(context, &plan.path, &fault))?;
        if let (Some(conflict), End::Done | End::Removed) = (&target.conflict, plan.end) {
            resolved.push(conflict.path.clone());
        }
    }
    let Some(repository) = repository else { return Ok(()) };
    repository.add(&resolved).map_err(|refusal| super::refusal::fault(context, refusal))
}

/// Whether something is left to be decided.
pub(super) fn is_open(plans: &[Plan]) -> bool {
    plans.iter().any(|plan| matches!(plan.end, End::Open | End::Left))
}

/// What was said of each file.
pub(super) fn lines(plans: &[Plan]) -> String {
    plans.iter().map(|plan| plan.said.clone()).collect::<Vec<_>>().join("\n")
}

/// The command of git that finishes what was begun.
fn next(repository: &Repository) -> Result<Option<&'static str>, crate::git::Refusal> {
    Ok(match repository.state()?.operation {
        Some(Operation::Merge) => Some("git commit --no-edit"),
        Some(Operation::Rebase) => Some("git rebase --continue"),
        Some(Operation::CherryPick) => Some("git cherry-pick --continue"),
        Some(Operation::Revert) => Some("git revert --continue"),
        Some(Operation::Apply) => Some("git am --continue"),
        Some(Operation::Bisect) | None => None,
    })
}

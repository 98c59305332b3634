//! What becomes of a file in conflict: merged, decided by a person, or still open; worked out before anything is written.

use std::path::{Path, PathBuf};

use super::merging::{self, Kind, told};
use super::placing::disk_fault;
use super::sides::{Found, Target};
use super::writers::Writers;
use crate::command::together::merge_driver::labels;
use crate::command::together::resolve::shown;
use crate::command::together::resolve_asking::ask;
use crate::command::write::interview::{confirm, drafts};
use crate::context::Context;
use crate::disk::{drafts, write};
use crate::edit::merge::{Contradiction, Decision, Merge, SideNames, Sides};
use crate::git::Repository;
use crate::model::place::KeyPath;
use crate::outcome::Fault;
use crate::text::clean::Clean;
use crate::words::merging as words;

/// What is to be done with one file.
pub(crate) struct Plan {
    path: PathBuf,
    /// What it will hold; nothing when it goes, or stays as it is.
    text: Option<String>,
    end: End,
    /// What is said of it.
    pub(crate) said: String,
    /// What to do about it.
    pub(crate) hint: Option<String>,
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

impl Plan {
    /// Whether something is left to be decided.
    pub(crate) fn is_open(&self) -> bool {
        matches!(self.end, End::Open | End::Left)
    }
}

/// Works out what becomes of each file; nothing is written before all of it is known.
pub(crate) fn plan(
    context: &Context,
    repository: Option<&Repository>,
    targets: &[Target],
) -> Result<Vec<Plan>, Fault> {
    targets.iter().map(|target| plan_one(context, repository, target)).collect()
}

fn plan_one(context: &Context, repository: Option<&Repository>, target: &Target) -> Result<Plan, Fault> {
    let (lang, file) = (context.lang, shown(context, &target.path));
    let plan = |end, text, said, hint| Plan { path: target.path.clone(), text, end, said, hint };
    let left = |said, hint| plan(End::Left, None, said, hint);
    let done = |text, said| plan(End::Done, Some(text), said, None);
    Ok(match target.found(repository) {
        Found::Sides { base, ours, theirs, labels: names, typed } => {
            let sides = Sides { base: base.as_deref(), ours: &ours, theirs: &theirs };
            let mut made = merged(context, repository, target, sides, &names)?;
            if let Some(typed) = typed.filter(|_| made.text.is_some()) {
                made.said += &put_aside(context, &target.path, &typed)?;
            }
            made
        }
        Found::Resolved(text) => done(text, words::as_it_stands(lang, &file)),
        Found::Lacks(entries) => {
            let sentence = words::lacks(lang, &file, Clean::line(&entries.join(", ")).as_str());
            left(sentence, Some(words::lacks_hint(lang, &file)))
        }
        Found::Gone(_) if !context.surroundings.is_terminal => {
            left(words::gone(lang, &file), Some(words::gone_hint(lang, &file)))
        }
        Found::Gone(text) => {
            if confirm(context, &words::gone(lang, &file), &words::keep_it(lang, &file))? {
                done(text, words::kept(lang, &file))
            } else {
                plan(End::Removed, None, words::removed(lang, &file), None)
            }
        }
        Found::Nothing => plan(End::Done, None, words::no_conflict_in(lang, &file), None),
        Found::Torn(line) => left(words::torn(lang, &file, line), None),
        Found::Unreadable => left(words::side_unreadable(lang, &file), None),
    })
}

/// Merges two sides, and asks what only a person can tell.
fn merged(
    context: &Context,
    repository: Option<&Repository>,
    target: &Target,
    sides: Sides<'_>,
    names: &SideNames,
) -> Result<Plan, Fault> {
    let (lang, file) = (context.lang, shown(context, &target.path));
    let plan = |end, text, said, hint| Plan { path: target.path.clone(), text, end, said, hint };
    let kind = Kind::of_text(&target.path, sides.ours);
    let Ok(merge) = merging::merged(lang, context.today, &kind, sides) else {
        return Ok(plan(End::Left, None, words::side_unreadable(lang, &file), None));
    };
    let decisions = decisions(context, repository, target, &merge)?;
    let labels = labels(lang, Some(bare_name(&names.ours)), Some(bare_name(&names.theirs)));
    let text = merge.decided(&decisions, &labels, 7);
    let writers = Writers::of(repository, target);
    let by = |it: &Contradiction, key: &KeyPath, is_ours| writers.by(lang, it, key, is_ours);
    let open: Vec<&Contradiction> = merge
        .contradictions()
        .zip(&decisions)
        .filter_map(|(it, decision)| (*decision == Decision::Open).then_some(it))
        .collect();
    if open.is_empty() {
        let unsound = merging::unsound(lang, context.today, &kind, sides, &text);
        return Ok(if unsound.is_empty() {
            plan(End::Done, Some(text), words::merged(lang, &file), None)
        } else {
            plan(End::Left, None, words::unsound(lang, &file, &unsound.join("; ")), None)
        });
    }
    let lines = open.iter().flat_map(|it| told(lang, it, &by)).map(|line| "\n  ".to_owned() + &line);
    let said = words::open(lang, &file) + &lines.collect::<String>();
    Ok(plan(End::Open, Some(text), said, Some(words::open_hint(lang, &file))))
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
    drafts::keep(&aside, typed, true);
    Ok(format!("\n{}", words::put_aside(context.lang, Clean::line(&aside.display().to_string()).as_str())))
}

/// Writes what was worked out, and tells git of what is resolved.
pub(crate) fn put(
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
    repository.add(&resolved).map_err(|refusal| crate::outcome::refusal::fault(context, refusal))
}

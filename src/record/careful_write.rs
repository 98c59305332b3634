//! The careful write: the change is worked out on what is there now, proved, its consequences seen, written at once, and
//! committed.

use std::collections::HashMap;
use std::path::{Path, PathBuf};

use super::journal::JournalNote;
use super::{
    Consequences, Healed, HealedEnd, Obstacle, Placement, RegisterSite, Unrecorded, WritePlan, healing,
};
use crate::disk::Loaded;
use crate::finding::Finding;
use crate::git::{CommitId, Repository};
use crate::model::FileId;

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct WriteOptions<'o> {
    /// Whether files are written and nothing is committed.
    pub(crate) is_uncommitted: bool,
    /// The new branch that it is committed on.
    pub(crate) branch: Option<&'o str>,
    /// Whether what is not as the framework has it is written all the same.
    pub(crate) is_accepted: bool,
}

/// Draws a plan on the register as it is at that moment.
pub(crate) type Planner<'p, E> = dyn Fn(&Loaded) -> Result<WritePlan, Unrecorded<E>> + 'p;

/// Whether somebody who is shown what a change brings wants it all the same.
pub(crate) type Consent<'c, E> = dyn Fn(&Consequences) -> Result<bool, E> + 'c;

#[derive(Debug)]
pub(crate) struct Recorded {
    /// What the plan says of it.
    pub(crate) summary: String,
    pub(crate) files: Vec<PathBuf>,
    /// The commit; nothing when none was wanted.
    pub(crate) commit: Option<CommitId>,
    /// What it brings; nothing when an earlier command had recorded the same and could not say so.
    pub(crate) consequences: Option<Consequences>,
    /// What became of an earlier write that was stopped.
    pub(crate) healed: Option<Healed>,
    /// What is noted of the write until somebody was told of it.
    pub(crate) note: Option<JournalNote>,
}

#[derive(Debug)]
pub(crate) struct TrialWrite {
    /// Each file, and what it holds before and after.
    pub(crate) changes: Vec<(PathBuf, Option<String>, Option<String>)>,
    pub(crate) consequences: Consequences,
}

/// Records what a plan says. Where somebody can be asked, what is not as the framework has it, and what git never forgets, is
/// shown first; the plan is then drawn anew on what is there at that moment.
pub(crate) fn record<E>(
    site: RegisterSite<'_>,
    options: WriteOptions<'_>,
    plan: &Planner<'_, E>,
    consent: Option<&Consent<'_, E>>,
) -> Result<Recorded, Unrecorded<E>> {
    let mut options = options;
    if let Some(consent) = consent.filter(|_| !options.is_accepted) {
        let (loaded, before, drawn) = draw(site, plan)?;
        let consequences = Consequences::of(site, loaded, &drawn, &before)?;
        if consequences.errors().next().is_some() || consequences.is_irrevocable() {
            if !consent(&consequences).map_err(Unrecorded::Caller)? {
                return Err(Obstacle::Declined.into());
            }
            options.is_accepted = true;
        }
    }
    let repository = match site.repository() {
        Ok(repository) => Some(repository),
        Err(_) if options.is_uncommitted => None,
        Err(obstacle) => return Err(obstacle.into()),
    };
    match repository.map(JournalNote::open).transpose()? {
        Some(note) => record_noted(site, options, note, plan),
        None => write(site, options, None, plan),
    }
}

/// Records after what an earlier command left is in order.
fn record_noted<E>(
    site: RegisterSite<'_>,
    options: WriteOptions<'_>,
    note: JournalNote,
    plan: &Planner<'_, E>,
) -> Result<Recorded, Unrecorded<E>> {
    let healed = healing::heal(&note.repository)?;
    let done = healed.as_ref().filter(|it| matches!(it.end, HealedEnd::Finished(_) | HealedEnd::WasDone(_)));
    let again = done.map(|it| Ok(it.begun.is_retried(site, plan)?.then_some(it))).transpose();
    let ended = again.and_then(|again| match again.flatten() {
        Some(done) => Ok(repeated(&note.repository, done)),
        None => write(site, options, Some(&note.repository), plan),
    });
    match ended {
        Ok(recorded) => Ok(Recorded { healed, note: Some(note), ..recorded }),
        Err(unrecorded) => {
            if !unrecorded.is_pending() {
                note.close();
            }
            Err(match healed {
                Some(healed) => Unrecorded::AfterHealing(Box::new(healed), Box::new(unrecorded)),
                None => unrecorded,
            })
        }
    }
}

/// What was asked is there already: an earlier command did it, and was stopped before it could say so.
fn repeated(repository: &Repository, done: &Healed) -> Recorded {
    let files: Vec<PathBuf> = done.begun.written().map(Path::to_owned).collect();
    let made = || repository.commits_of(files.first()?).ok()?.into_iter().next().map(|commit| commit.id);
    let commit = done.commit().cloned().or_else(made);
    let summary = done.begun.summary.clone();
    Recorded { summary, files, commit, consequences: None, healed: None, note: None }
}

/// Works the change out on what is there now, sees what it brings, writes it, and commits it when there is a repository to.
fn write<E>(
    site: RegisterSite<'_>,
    options: WriteOptions<'_>,
    repository: Option<&Repository>,
    plan: &Planner<'_, E>,
) -> Result<Recorded, Unrecorded<E>> {
    let (loaded, before, drawn) = draw(site, plan)?;
    let originals = originals(&loaded, &drawn)?;
    let placement = Placement { changes: &drawn.changes, originals: &originals };
    let paths = drawn.paths();
    let committing = repository.filter(|_| !options.is_uncommitted);
    if let Some(repository) = committing {
        placement.preflight(repository, &paths, options.branch)?;
    }
    let consequences = Consequences::of(site, loaded, &drawn, &before)?;
    if !options.is_accepted && consequences.errors().next().is_some() {
        return Err(Obstacle::AgainstFramework(Box::new(consequences)).into());
    }
    let mut commit = None;
    match (committing, repository) {
        (Some(repository), _) => {
            let message = drawn.message()?;
            let made = placement.commit(repository, &paths, &message, options.branch, &drawn.summary);
            commit = Some(made?);
        }
        (None, Some(repository)) => placement.write_noted(repository, &drawn.subject)?,
        (None, None) => placement.write(None)?,
    }
    let files = drawn.changes.into_iter().filter(|change| change.text.is_some());
    let (summary, files) = (drawn.summary, files.map(|change| change.path).collect());
    Ok(Recorded { summary, files, commit, consequences: Some(consequences), healed: None, note: None })
}

/// Shows what would be recorded, and writes nothing.
pub(crate) fn try_out<E>(site: RegisterSite<'_>, plan: &Planner<'_, E>) -> Result<TrialWrite, Unrecorded<E>> {
    let (loaded, before, drawn) = draw(site, plan)?;
    let originals = originals(&loaded, &drawn)?;
    let consequences = Consequences::of(site, loaded, &drawn, &before)?;
    let changes = drawn.changes.into_iter().zip(originals);
    let changes = changes.map(|(change, original)| (change.path, original, change.text)).collect();
    Ok(TrialWrite { changes, consequences })
}

/// The register as it is, what is wrong with it, and the plan on it.
fn draw<E>(
    site: RegisterSite<'_>,
    plan: &Planner<'_, E>,
) -> Result<(Loaded, Vec<Finding>, WritePlan), Unrecorded<E>> {
    let loaded = site.load()?;
    let before = site.findings(&loaded);
    let drawn = plan(&loaded)?;
    Ok((loaded, before, drawn))
}

/// What the files that change hold now, so that they can be put back; when none would change, there is nothing to do.
fn originals(loaded: &Loaded, plan: &WritePlan) -> Result<Vec<Option<String>>, Obstacle> {
    let mut originals = Vec::new();
    // By rules that are known in part, nobody can say what may be written.
    if let Some(policy) = loaded.files.first().filter(|_| loaded.newer.contains(&FileId(0))) {
        return Err(Obstacle::NewerFormat(policy.path.clone()));
    }
    let places: HashMap<&Path, usize> =
        loaded.files.iter().enumerate().map(|(at, file)| (file.path.as_path(), at)).collect();
    for change in &plan.changes {
        let at = places.get(change.path.as_path()).copied();
        if at.is_some_and(|at| loaded.newer.contains(&FileId(at))) {
            return Err(Obstacle::NewerFormat(change.path.clone()));
        }
        originals.push(at.and_then(|at| loaded.files[at].text.clone()));
    }
    if plan.changes.iter().zip(&originals).all(|(change, original)| change.text == *original) {
        return Err(Obstacle::Unchanged);
    }
    Ok(originals)
}

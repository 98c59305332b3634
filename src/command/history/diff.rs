//! `diff`: what a change means. Two registers, each as a commit holds it or as it stands on disk.

use std::path::{Path, PathBuf};

use crate::args::output::{Format, PageOutput};
use crate::args::verb::Verb;
use crate::context::as_of::{existing, folder_in, named};
use crate::context::register::partnership_files;
use crate::context::{Context, repository, revision};
use crate::git::{CommitId, Repository};
use crate::history::{FilesOnDisk, HistoryWalk, StoredFiles, as_of, relocated};
use crate::model::register_diff::compare;
use crate::model::{FileDifference, Policy};
use crate::outcome::{Fault, OrFault as _, Reply, RunOutcome};
use crate::render::diff::RegisterDiff;
use crate::render::form::about::About;
use crate::render::form::report::Edition;
use crate::text::clean::Clean;
use crate::words::{as_of as then_words, differences as words, hall};

/// Shows what a change means: partnerships, entries, judgements, dates
#[derive(Debug, clap::Args)]
pub(crate) struct DiffVerb {
    /// From which commit, and up to which [default: from HEAD to the files on disk]
    #[arg(value_name = "A[..B]")]
    range: Option<String>,
    #[command(flatten)]
    output: PageOutput,
}

/// One side of a change: a commit, and the register's folder in it, when it holds one.
struct Side {
    commit: CommitId,
    folder: Option<PathBuf>,
}

impl Verb for DiffVerb {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let lang = context.lang;
        // Two commits are compared without any files.
        let are_committed = self.range.as_ref().is_some_and(|range| range.contains(".."));
        let repository = if are_committed {
            repository::holding_any(context, existing(context))?
        } else {
            repository::holding(context, context.searched())?
        };
        let (from, to) = self.sides(context, &repository)?;
        let (touched, policy, register) = match &to {
            None => {
                let (register, partnerships) = (context.register()?, partnership_files(context)?);
                let disk = FilesOnDisk { register, partnerships: &partnerships };
                let walk = HistoryWalk::of_register(&repository, register).or_fault(context)?;
                let from = from.as_ref().map(|side| &side.commit);
                let policy = crate::context::register::policy(context).unwrap_or_default();
                (walk.uncommitted(from, &disk).or_fault(context)?, policy, context.shown(register))
            }
            Some(to) => committed(context, &repository, from.as_ref(), to)?,
        };
        let institution = policy.name.clone().unwrap_or_default();
        let is_on_disk = to.is_none() && self.output.form(context)? == Format::Json;
        let (head, is_dirty) = if is_on_disk { revision::exact(context)? } else { (None, false) };
        let stands_at = to.as_ref().map(|side| &side.commit).or(head.as_ref());
        let revision = stands_at.map(|commit| commit.as_str().to_owned());
        let about = About::of_register(register.clone(), institution, context.today);
        let about = About { revision, is_dirty, ..about };
        let edition = Edition::new(lang, &policy, &about);
        let diff = RegisterDiff {
            register,
            from: from.as_ref().map(|side| side.commit.as_str()),
            to: to.as_ref().map(|side| side.commit.as_str()),
            touched,
        };
        let out = self.output.write_as(context, edition, &diff)?;
        let unread: Vec<&str> =
            diff.touched.iter().filter(|it| it.is_unread).map(|it| it.path.as_str()).collect();
        let (mut remarks, mut outcome) = (String::new(), RunOutcome::Fine);
        if !unread.is_empty() {
            let files = Clean::line(&unread.join(", "));
            remarks = format!("{}\n{}\n", hall::left_out(lang, files.as_str()), hall::left_out_hint(lang));
            outcome = RunOutcome::Unchecked;
        }
        let reply = Reply { out, remarks, outcome, ..Reply::default() };
        Ok(if to.is_none() { reply.with_unseen(context) } else { reply })
    }
}

impl DiffVerb {
    /// Where the change begins, when anything is committed, and where it ends: on disk when nothing is said.
    fn sides(
        &self,
        context: &Context,
        repository: &Repository,
    ) -> Result<(Option<Side>, Option<Side>), Fault> {
        let side = |commit: CommitId| -> Result<Side, Fault> {
            let folder = folder_in(context, repository, &commit).or_fault(context)?;
            Ok(Side { commit, folder })
        };
        let commit = |name: &str| {
            let name = if name.is_empty() { "HEAD" } else { name };
            named(context, repository, name)
        };
        let Some(range) = self.range.as_deref() else {
            let head = repository.head().or_fault(context)?;
            return Ok((head.map(side).transpose()?, None));
        };
        if let Some((one, other)) = range.split_once("...") {
            let (from, to) = (commit(one)?, commit(other)?);
            let base = repository.merge_base(&from, &to).or_fault(context)?;
            let Some(base) = base else {
                return Err(Fault::world(words::no_common(context.lang, one, other)));
            };
            return Ok((Some(side(base)?), Some(side(to)?)));
        }
        Ok(match range.split_once("..") {
            Some((from, to)) => (Some(side(commit(from)?)?), Some(side(commit(to)?)?)),
            None => (Some(side(commit(range)?)?), None),
        })
    }
}

/// What is different between two commits, the policy of the last, and the register's folder there.
fn committed(
    context: &Context,
    repository: &Repository,
    from: Option<&Side>,
    to: &Side,
) -> Result<(Vec<FileDifference>, Policy, String), Fault> {
    let folder = to.folder.as_deref().or_else(|| from.and_then(|side| side.folder.as_deref()));
    let Some(folder) = folder else {
        return Err(Fault::world(then_words::no_register(context.lang, to.commit.short())));
    };
    let walk = HistoryWalk::of_commit(repository, &to.commit, folder);
    // That the folder moved is no change.
    let files = |side: &Side| match &side.folder {
        Some(was_in) => {
            let files = walk.files_at(&side.commit, was_in).or_fault(context)?;
            Ok(relocated(files, was_in, folder))
        }
        None => Ok(StoredFiles::new()),
    };
    let (mut before, mut after) = (from.map(files).transpose()?.unwrap_or_default(), files(to)?);
    before.retain(|path, stored| {
        let is_same = after.get(path) == Some(stored);
        if is_same {
            after.remove(path);
        }
        !is_same
    });
    let versions = |files: &StoredFiles| walk.versions(files).or_fault(context);
    let touched = compare(&versions(&before)?, &versions(&after)?);
    let policy = as_of::policy_in(repository, &to.commit, folder).or_fault(context)?;
    let shown = repository.root().join(folder);
    Ok((touched, policy, context.shown(if folder == Path::new("") { repository.root() } else { &shown })))
}

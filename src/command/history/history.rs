//! `history`: how a register, or one partnership, came to be as it is. Commits and what they meant, on one time line.

use std::path::PathBuf;

use crate::args::output::{Format, PageOutput};
use crate::args::verb::Verb;
use crate::context::partnership;
use crate::context::register::{partnership_files, selected, unusable_of};
use crate::context::{Context, repository};
use crate::disk::{POLICY, id_of};
use crate::git::{CommitId, Main, Refusal};
use crate::history::{FilesOnDisk, HistoryWalk};
use crate::model::CommitMeaning;
use crate::outcome::{Fault, OrFault as _, Reply, RunOutcome};
use crate::report::history::{HistoryReport, take_redacted};
use crate::text::clean::Clean;
use crate::words::hall;

/// Shows how the register, or one partnership, came to be as it is: entries and commits on one time line
#[derive(Debug, clap::Args)]
pub(crate) struct HistoryVerb {
    /// The partnership: its id, or any part of it that only one has; left out, the register as a whole
    #[arg(value_name = "ID")]
    id: Option<String>,
    /// So many of the newest changes [default: 20 for people and without ID, else all]
    #[arg(long, value_name = "COUNT", value_parser = clap::value_parser!(u32).range(1..))]
    last: Option<u32>,
    #[command(flatten)]
    output: PageOutput,
}

/// So many changes of a whole register, for people who ask for no number.
const SOME: usize = 20;

/// The past of one partnership.
pub(crate) struct PastOf {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) main: Option<Main>,
    /// What happened, the newest first.
    pub(crate) events: Vec<CommitMeaning>,
}

impl Verb for HistoryVerb {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let last = self.last.and_then(|it| usize::try_from(it).ok());
        let history = if let Some(id) = self.id.as_deref() {
            let mut past = past_of(context, id)?;
            let is_more = last.is_some_and(|last| past.events.len() > last);
            past.events.truncate(last.unwrap_or(usize::MAX));
            let main = past.main.as_ref().map(Main::landed_name);
            let unreadable = unreadable(context, Some(&past.id))?;
            HistoryReport { of: Some((past.id, past.name)), main, events: past.events, is_more, unreadable }
        } else {
            let repository = repository::with_history(context)?;
            let (walk, start) = repository::walk(context, &repository)?;
            let is_for_machines = self.output.form(context)? == Format::Json;
            let most = last.unwrap_or(if is_for_machines { usize::MAX } else { SOME });
            let main = main_of_head(context, &walk).or_fault(context)?;
            let newest = start.as_ref().map(|start| walk.newest(start, most, main.as_ref())).transpose();
            let (all, is_more) = newest.or_fault(context)?.unwrap_or_default();
            let mut events = uncommitted(context, &walk, start.as_ref())?;
            events.extend(all);
            events.truncate(most);
            take_redacted(&mut events);
            let (main, unreadable) = (main.as_ref().map(Main::landed_name), unreadable(context, None)?);
            HistoryReport { of: None, main, events, is_more, unreadable }
        };
        let policy = crate::context::register::policy(context).unwrap_or_default();
        let out = self.output.write(context, &policy, &history)?;
        let reply = with_unreadable(context, Reply::fine(out), &history.unreadable);
        match &history.of {
            Some((id, _)) => with_unusable(context, reply, id),
            None => Ok(reply),
        }
    }
}

/// A reply about one partnership that names the values that cannot be used.
pub(crate) fn with_unusable(context: &Context, reply: Reply, id: &str) -> Result<Reply, Fault> {
    let Some(remark) = unusable_of(context, id)? else { return Ok(reply) };
    Ok(Reply { remarks: reply.remarks.clone() + &remark, outcome: RunOutcome::Unchecked, ..reply })
}

/// The files of the register that cannot be read, or those of one partnership: what they hold now is no history.
pub(crate) fn unreadable(context: &Context, of: Option<&str>) -> Result<Vec<String>, Fault> {
    // What is not wanted is not read, and so not broken.
    let mut paths = selected(context, &|id, _| of.is_none_or(|wanted| wanted == id))?.keep_whole();
    paths.retain(|path| of.is_none_or(|id| id_of(path) == id || path.ends_with(POLICY)));
    Ok(paths.iter().map(|path| context.shown(path)).collect())
}

/// A reply that names the files that cannot be read.
pub(crate) fn with_unreadable(context: &Context, reply: Reply, files: &[String]) -> Reply {
    if files.is_empty() {
        return reply;
    }
    let (lang, files) = (context.lang, Clean::line(&files.join(", ")));
    let remarks = format!("{}\n{}\n", hall::left_out(lang, files.as_str()), hall::left_out_hint(lang));
    Reply { remarks, outcome: RunOutcome::Unchecked, ..reply }
}

/// The branch that counts.
fn main_of_head(context: &Context, walk: &HistoryWalk<'_>) -> Result<Option<Main>, Refusal> {
    let policy = repository::place(context).policy_of_head(walk.repository)?;
    walk.repository.main(policy.main_branch())
}

/// What is on disk and not committed; nothing of a register as a commit holds it.
fn uncommitted(
    context: &Context,
    walk: &HistoryWalk<'_>,
    head: Option<&CommitId>,
) -> Result<Vec<CommitMeaning>, Fault> {
    if context.as_of.is_some() {
        return Ok(Vec::new());
    }
    let (register, partnerships) = (context.register()?, partnership_files(context)?);
    let disk = FilesOnDisk { register, partnerships: &partnerships };
    let touched = walk.uncommitted(head, &disk).or_fault(context)?;
    Ok(if touched.is_empty() { Vec::new() } else { vec![CommitMeaning { commit: None, touched }] })
}

/// The past of the partnership that is meant.
pub(crate) fn past_of(context: &Context, said: &str) -> Result<PastOf, Fault> {
    let repository = repository::with_history(context)?;
    let register = context.register()?;
    let (walk, start) = repository::walk(context, &repository)?;
    let mut partnerships = Vec::new();
    let paths: Vec<PathBuf> = if let Some(start) = start.as_ref().filter(|_| context.as_of.is_some()) {
        walk.partnerships_at(start).or_fault(context)?.into_keys().collect()
    } else {
        partnerships = partnership_files(context)?;
        partnerships.iter().map(|path| walk.within(register, path)).collect()
    };
    let id = partnership::id_of(context, said)?;
    let path = paths.into_iter().find(|path| id_of(path) == id).unwrap_or_default();
    let mut events = Vec::new();
    if context.as_of.is_none() {
        let disk = FilesOnDisk { register, partnerships: &partnerships };
        let touched = walk.uncommitted_of(start.as_ref(), &path, &disk).or_fault(context)?;
        events.extend((!touched.is_empty()).then_some(CommitMeaning { commit: None, touched }));
    }
    let was_at = events.iter().flat_map(|it| &it.touched).find_map(|it| it.was_at.clone());
    let path = was_at.map_or(path, PathBuf::from);
    let main = main_of_head(context, &walk).or_fault(context)?;
    if let Some(start) = &start {
        let path = walk.at(&path, start).or_fault(context)?;
        events.extend(walk.of_file(start, &path, main.as_ref()).or_fault(context)?);
    }
    take_redacted(&mut events);
    let touched = events.iter().flat_map(|event| &event.touched);
    let name = touched.map(|it| it.name.clone()).next().unwrap_or_else(|| id.clone());
    Ok(PastOf { id, name, main, events })
}

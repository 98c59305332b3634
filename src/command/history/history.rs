//! `history`: how a register, or one partnership, came to be as it is. Commits and what they meant, on one time line.

use std::path::PathBuf;
use std::sync::Arc;

use crate::args::as_of_flag::AsOfFlag;
use crate::args::output::Format;
use crate::args::verb::Verb;
use crate::context::Context;
use crate::context::register::{ReadableRegister, one_of};
use crate::disk::walk::{self, id_of};
use crate::git::{CommitId, Landings, Main, Refusal};
use crate::history::commits::{Look, Meant};
use crate::history::line;
use crate::outcome::{Fault, Outcome, Reply};
use crate::report::diff::Fate;
use crate::report::history::{Event, History as Told, take_redacted};

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
    as_of: AsOfFlag,
    /// How it is written
    #[arg(long, value_enum, default_value = "text", value_name = "FORMAT")]
    format: Format,
}

/// So many changes of a whole register, for people who ask for no number.
const SOME: usize = 20;

/// The past of one partnership.
pub(crate) struct PastOf {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) main: Option<Main>,
    /// What happened, the newest first.
    pub(crate) events: Vec<Event>,
}

impl Verb for HistoryVerb {
    fn as_of(&self) -> Option<&AsOfFlag> {
        Some(&self.as_of)
    }

    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let refused = |refusal| crate::outcome::refusal::fault(context, refusal);
        let last = self.last.and_then(|it| usize::try_from(it).ok());
        let history = if let Some(id) = self.id.as_deref() {
            let mut past = past_of(context, id)?;
            let is_more = last.is_some_and(|last| past.events.len() > last);
            past.events.truncate(last.unwrap_or(usize::MAX));
            let main = past.main.as_ref().map(|main| main.name().to_owned());
            Told { of: Some((past.id, past.name)), main, events: past.events, is_more }
        } else {
            let repository = line::repository(context)?;
            let look = Look::new(context, &repository)?;
            let is_for_machines = self.format == Format::Json;
            let most = last.unwrap_or(if is_for_machines { usize::MAX } else { SOME });
            let main = look.main().map_err(refused)?;
            let (landings, found) =
                meanwhile(&look, main.as_ref(), || newest(&look, most)).map_err(refused)?;
            let (mut all, is_more) = found.map_err(refused)?;
            let mut events = uncommitted(context, &look)?;
            all.truncate(most.saturating_sub(events.len()));
            events.extend(look.events(all, landings.as_ref()).map_err(refused)?);
            take_redacted(&mut events);
            Told { of: None, main: main.map(|main| main.name().to_owned()), events, is_more }
        };
        let policy = crate::context::register::policy(context).unwrap_or_default();
        let out = self.format.write(context, &policy, &history)?;
        Ok(Reply { out, outcome: outcome(&history.events), ..Reply::default() })
    }
}

/// What cannot be read now is no history.
pub(crate) fn outcome(events: &[Event]) -> Outcome {
    let is_unread = events.first().is_some_and(|event| event.touched.iter().any(|it| it.is_unread));
    if is_unread { Outcome::Unchecked } else { Outcome::Fine }
}

/// The newest commits that meant something to the register, at most so many, and whether there are more.
fn newest(look: &Look<'_>, most: usize) -> Result<(Vec<Meant>, bool), Refusal> {
    let Some(start) = look.start()? else { return Ok((Vec::new(), false)) };
    // Many a merge brings nothing by itself, so that more are asked for than are shown.
    let mut asked = most.saturating_mul(2).saturating_add(16);
    loop {
        let limit = (most != usize::MAX).then_some(asked);
        let commits = look.repository.commits_below(&start, &look.folder, limit)?;
        let is_cut = limit.is_some_and(|limit| commits.len() >= limit);
        let mut all = Vec::new();
        for logged in commits {
            if all.len() > most {
                break;
            }
            let mut touched = look.meaning(&logged.id)?;
            // Of a long history all that stays is what is told.
            for it in touched.iter_mut().filter(|it| !matches!(it.fate, Fate::Added | Fate::Removed)) {
                it.state = Arc::default();
            }
            if !touched.is_empty() {
                all.push((logged, touched));
            }
        }
        if all.len() > most || !is_cut {
            let is_more = all.len() > most;
            all.truncate(most);
            return Ok((all, is_more));
        }
        asked = asked.saturating_mul(4);
    }
}

/// What landed on the main branch, read while the commits are looked for.
fn meanwhile<T>(
    look: &Look<'_>,
    main: Option<&Main>,
    find: impl FnOnce() -> T,
) -> Result<(Option<Landings>, T), Refusal> {
    let Some(main) = main else { return Ok((None, find())) };
    let (landings, found) = look.repository.landings_meanwhile(&main.tip, find);
    Ok((Some(landings?), found))
}

/// What is on disk and not committed; nothing of a register as a commit holds it.
fn uncommitted(context: &Context, look: &Look<'_>) -> Result<Vec<Event>, Fault> {
    if context.as_of.is_some() {
        return Ok(Vec::new());
    }
    let head = look.start().map_err(|refusal| crate::outcome::refusal::fault(context, refusal))?;
    let touched = look.uncommitted(head.as_ref().map(|head| (head, look.folder.as_path())))?;
    Ok(if touched.is_empty() { Vec::new() } else { vec![Event { commit: None, touched }] })
}

/// The past of the partnership that an id means: one it has, or had.
pub(crate) fn past_of(context: &Context, id: &str) -> Result<PastOf, Fault> {
    let refused = |refusal| crate::outcome::refusal::fault(context, refusal);
    let repository = line::repository(context)?;
    let look = Look::new(context, &repository)?;
    let start = look.start().map_err(refused)?;
    let paths = paths(context, &look, start.as_ref())?;
    let ids: Vec<String> = paths.iter().map(|path| id_of(path)).collect();
    let id = match one_of(context, id, ids.iter().map(String::as_str)) {
        Ok(id) => id.to_owned(),
        Err(fault) => called_now(context, id)?.ok_or(fault)?,
    };
    let path = paths.into_iter().find(|path| id_of(path) == id).unwrap_or_default();
    let mut events = Vec::new();
    if context.as_of.is_none() {
        let touched = look.uncommitted_of(start.as_ref(), &path)?;
        events.extend((!touched.is_empty()).then_some(Event { commit: None, touched }));
    }
    let was_at = events.iter().flat_map(|it| &it.touched).find_map(|it| it.was_at.clone());
    let path = was_at.map_or(path, PathBuf::from);
    let main = look.main().map_err(refused)?;
    let versions = || start.as_ref().map_or_else(|| Ok(Vec::new()), |start| look.versions(start, &path));
    let (landings, versions) = meanwhile(&look, main.as_ref(), versions).map_err(refused)?;
    let versions = versions.map_err(refused)?;
    events.extend(look.events(versions, landings.as_ref()).map_err(refused)?);
    take_redacted(&mut events);
    let touched = events.iter().flat_map(|event| &event.touched);
    let name = touched.map(|it| it.name.clone()).next().unwrap_or_else(|| id.clone());
    Ok(PastOf { id, name, main, events })
}

/// The partnerships' files, from the repository's root.
fn paths(context: &Context, look: &Look<'_>, start: Option<&CommitId>) -> Result<Vec<PathBuf>, Fault> {
    let refused = |refusal| crate::outcome::refusal::fault(context, refusal);
    if let Some(start) = start.filter(|_| context.as_of.is_some()) {
        let files = look.files_at(start, &look.folder.join(walk::PARTNERSHIPS)).map_err(refused)?;
        return Ok(files.into_keys().collect());
    }
    let paths = walk::partnerships(context.register()?).map_err(|it| {
        crate::context::register::unloadable(context, crate::disk::load::Unloadable::Folder(it))
    })?;
    let register = context.register()?;
    let within = |path: &PathBuf| look.folder.join(path.strip_prefix(register).unwrap_or(path));
    Ok(paths.iter().map(within).collect())
}

/// What a partnership is called now that had an id earlier.
fn called_now(context: &Context, id: &str) -> Result<Option<String>, Fault> {
    let whole = ReadableRegister::load(context)?;
    let mut all = whole.register.partnerships.iter();
    Ok(all.find(|it| it.head.formerly.iter().any(|old| old == id)).map(|it| it.id.clone()))
}

//! `undo`: takes back the last write, while it has not landed. It says what that was, and keeps the answers it was made of.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::waiting::{EDITED, file_name, resume};
use crate::args::verb::Verb;
use crate::ask::SavedDraft;
use crate::command::write::interview::{drafts as folder_of_drafts, yes_or_no};
use crate::context::Context;
use crate::context::entry_words::decided;
use crate::context::register::ReadableRegister;
use crate::disk::drafts;
use crate::model::{Partnership, Register};
use crate::outcome::recording::{fault, site};
use crate::outcome::{Fault, Reply, healing};
use crate::record::Obstacle;
use crate::record::undo::LastWrite;
use crate::text::clean::Clean;
use crate::text::wrap::refitted;
use crate::words::labels::RegisterLabels;
use crate::words::{git as git_words, interview, overview, undo as words};

/// Takes back the last write, while it has not landed
#[derive(Debug, clap::Args)]
pub(crate) struct Undo {}

/// So many entries are named one by one.
const NAMED: usize = 3;

impl Verb for Undo {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let lang = context.lang;
        let refused = |obstacle| match obstacle {
            // Writing without a commit is no way out here.
            Obstacle::NoRepository(folder) => {
                Fault::world(git_words::no_repository(lang, &folder.display().to_string()))
            }
            other => fault(context, other),
        };
        let last = LastWrite::of(site(context)?).map_err(refused)?;
        let mut last = last.ok_or_else(|| Fault::world(git_words::nothing_to_undo(lang)))?;
        healing::tell(context, last.healed.take());
        let what = Clean::line(&in_words(context, &last)).to_string();
        if context.surroundings.is_terminal && !yes_or_no(context, &words::take_back(lang, &what), false)? {
            return Err(Fault::stopped(words::nothing_undone(lang)));
        }
        let edited = text_of_edit(&last);
        last.take_back(site(context)?).map_err(refused)?;
        let command =
            folder_of_drafts(context).ok().and_then(|folder| kept(&folder, &last, edited.as_deref()));
        let remarks = command.map(|command| interview::resume_hint(lang, &command) + "\n");
        let files = last.paths.iter().map(|path| context.shown(path)).collect::<Vec<_>>().join(", ");
        let out = format!("{}\n{files}\n", words::undone(lang, &what, last.commit.short()));
        let out = refitted(context.style.width, &out);
        Ok(Reply { remarks: remarks.unwrap_or_default(), ..Reply::fine(out) })
    }
}

/// What the last write did, as a person would tell it.
fn in_words(context: &Context, last: &LastWrite) -> String {
    let lang = context.lang;
    let readable = ReadableRegister::seen(context).ok();
    let nothing = Register::default();
    let register = readable.as_ref().map_or(&nothing, |it| &*it.register);
    let labels = RegisterLabels::new(lang, &register.policy);
    let ids: BTreeSet<&str> = last.said("Partnership").collect();
    let names: Vec<&str> = ids.iter().map(|id| register.get(id).map_or(*id, Partnership::name)).collect();
    let about = if names.len() > NAMED { words::so_many(lang, names.len()) } else { names.join(", ") };
    let entries: BTreeSet<&str> = last.said("Entry").collect();
    let all = register.partnerships.iter().flat_map(|it| it.everything().map(move |line| (it, line)));
    let found = all.filter(|(_, line)| entries.contains(line.id.as_str()));
    let found: Vec<String> = found.map(|(partnership, line)| decided(labels, partnership, &line)).collect();
    match last.verb.as_str() {
        "add" => words::added(lang, &about),
        "import" => words::imported(lang, &overview::partnerships(lang, imported(last))),
        "set" => words::changed(lang, &about, last.said("Keys").next().unwrap_or("1")),
        "edit" => words::edited(lang, &about),
        "rename" => words::renamed(lang, &about),
        "redact" => words::redacted(lang, &about),
        "init" => words::begun(lang),
        _ if found.is_empty() => words::of_command(lang, &last.verb, &about),
        _ if found.len() > NAMED => words::entries(lang, found.len(), &about),
        _ => words::about(lang, &found.join(", "), &about),
    }
}

/// How many partnerships an import wrote: its commit does not name them, so its files are counted.
fn imported(last: &LastWrite) -> usize {
    let is_dossier = |path: &&PathBuf| path.components().any(|part| part.as_os_str() == "partnerships");
    last.paths.iter().filter(is_dossier).count()
}

/// What was typed in the editor, when that is what goes.
fn text_of_edit(last: &LastWrite) -> Option<String> {
    let [path] = last.paths.as_slice() else { return None };
    (last.verb == "edit").then(|| drafts::noted(path)).flatten()
}

/// Keeps what it was made of, and gives the command that goes on with that.
fn kept(folder: &Path, last: &LastWrite, edited: Option<&str>) -> Option<String> {
    if let (Some(text), Some(id)) = (edited, last.said("Partnership").next()) {
        let path = folder.join(format!("{id}{EDITED}"));
        drafts::put_aside(&path);
        drafts::keep(&path, text, true);
        return Some(format!("partners edit {id} --resume"));
    }
    let text = drafts::remembered(folder, last.commit.as_str())?;
    let saved = SavedDraft::from_text(&text)?;
    drafts::keep(&drafts::free(folder, &file_name(&saved.heading)), &text, true);
    drafts::remember(folder, None, None);
    Some(resume(&saved.heading, saved.draft.text(["name"])))
}

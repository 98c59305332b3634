//! `init --ci` in a register that is there already: what a forge runs, and who looks after which folder there.

use std::path::Path;

use super::init::{Init, trial, unrecorded};
use super::init_files::{ForgeFiles, StarterFiles};
use super::init_form;
use super::init_place::{NewRegisterPlace, register_in};
use crate::args::writing::{Writing, given};
use crate::context::{Context, repository};
use crate::disk::load;
use crate::model::id::partnership_id_from;
use crate::outcome::{Fault, Reply};
use crate::text::clean::Clean;
use crate::words::{commit as commit_words, init as words, write as write_words};

/// What is said of a register beside its forge: that it can have already.
const OF_A_NEW_ONE: [&str; 4] = ["name", "country", "language", "units"];

/// Adds what forges run to the register that a folder holds; nothing where it holds none, or where no forge is named.
pub(super) fn in_a_register(context: &Context, init: &Init, folder: &Path) -> Result<Option<Reply>, Fault> {
    let Some(register) = register_in(folder) else { return Ok(None) };
    let writing = Writing { dry_run: init.dry_run, no_commit: init.no_commit, ..Writing::default() };
    let draft = given(context, &writing, &init.fields)?.draft;
    let forges = init_form::forges(&draft);
    if forges.is_empty() || OF_A_NEW_ONE.iter().any(|key| draft.get(&[*key].into()).is_some()) {
        return Ok(None);
    }
    let lang = context.lang;
    let source = init_form::source(context, &draft)?;
    let place = NewRegisterPlace::find(context, register)?;
    let policy = load::policy(&place.folder).unwrap_or_default();
    let team = |team: &String| Clean::line(team).to_string();
    let units =
        policy.units.iter().map(|(id, unit)| (partnership_id_from(id), unit.forge_team.as_ref().map(team)));
    let units: Vec<_> = units.filter(|(folder, _)| !folder.is_empty()).collect();
    let mut files = StarterFiles::default();
    let asked = ForgeFiles { forges: &forges, source: source.as_ref(), units: &units };
    files.forge(&asked, (&place.root, &place.below));
    if init.dry_run {
        return trial(context, &place, &files).map(Some);
    }
    let repository = repository::holding(context, &place.folder)?;
    let mut reply = Reply::default();
    if !files.changes.is_empty() {
        let subject = commit_words::forge_added(lang);
        let commit = init.record(&repository, &files, (false, &subject));
        let commit = match commit.map_err(|obstacle| unrecorded(context, obstacle))? {
            Some(commit) => write_words::committed(lang, commit.short()),
            None => write_words::not_committed(lang),
        };
        let list = place.list(files.paths().iter());
        reply.out = Clean::new(&format!("{}{commit}\n", words::forge_added(lang, &list))).to_string();
    }
    let mut remarks = Vec::new();
    if !files.left.is_empty() {
        remarks.push(words::left(lang, &place.list(files.left.iter())));
    }
    if source.is_none() && !files.changes.is_empty() {
        remarks.push(words::source_hint(lang));
    }
    reply.remarks = remarks.iter().map(|it| Clean::new(it).to_string() + "\n").collect();
    Ok(Some(reply))
}

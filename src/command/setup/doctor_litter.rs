//! What is left lying about: temporary files and locks of what was stopped, and drafts about what is no longer there.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::doctor_items::quoted;
use crate::command::write::interview::drafts;
use crate::command::write::waiting::{EDITED, edited, waiting};
use crate::context::Context;
use crate::disk::{Loaded, scratch, walk};
use crate::git::Repository;
use crate::render::doctor::{SetupItem, SetupState};
use crate::text::clean::Clean;
use crate::words::{doctor as words, lists::and};

/// So many are named.
const NAMED: usize = 5;

/// What is found in a repository and a register, each kind as one thing; nothing where nothing is left.
pub(super) fn items(context: &Context, repository: &Repository, loaded: Option<&Loaded>) -> Vec<SetupItem> {
    let lang = context.lang;
    let mut items = Vec::new();
    let temporary = temporary(repository, loaded);
    if !temporary.is_empty() {
        items.push(item(words::temporary(lang, &named(context, &temporary)), "rm", &temporary));
    }
    let locks = repository.old_locks();
    if !locks.is_empty() {
        items.push(item(words::old_locks(lang, &named(context, &locks)), "rm", &locks));
    }
    if let Some(loaded) = loaded {
        let drafts = without_subject(context, loaded);
        if !drafts.is_empty() {
            // What somebody typed is shown; that it goes is for them to say.
            items.push(item(words::lost_drafts(lang, &named(context, &drafts)), "cat", &drafts));
        }
    }
    items
}

fn item(says: String, command: &str, paths: &[PathBuf]) -> SetupItem {
    let paths: Vec<String> = paths.iter().map(|path| quoted(path)).collect();
    SetupItem {
        check: "left-over",
        state: SetupState::Note,
        says,
        command: Some(format!("{command} {}", paths.join(" "))),
    }
}

fn named(context: &Context, paths: &[PathBuf]) -> String {
    let name = |path: &PathBuf| path.file_name().map(|it| Clean::line(&it.to_string_lossy()).to_string());
    let mut names: Vec<String> = paths.iter().take(NAMED).filter_map(name).collect();
    if paths.len() > NAMED {
        names.push("…".to_owned());
    }
    and(context.lang, &names)
}

/// Our own temporary files, of processes that no longer run.
fn temporary(repository: &Repository, loaded: Option<&Loaded>) -> Vec<PathBuf> {
    let files = loaded.into_iter().flat_map(|loaded| &loaded.files);
    let mut folders: BTreeSet<&Path> = files.filter_map(|file| file.path.parent()).collect();
    let own = repository.git_dir().join("partners");
    folders.extend([repository.root(), repository.git_dir(), own.as_path()]);
    folders.into_iter().flat_map(scratch::left_in).collect()
}

/// Drafts about a partnership or an entry that is not in the register.
fn without_subject(context: &Context, loaded: &Loaded) -> Vec<PathBuf> {
    let Ok(folder) = drafts(context) else { return Vec::new() };
    let mut known: BTreeSet<String> = loaded.files.iter().map(|file| walk::id_of(&file.path)).collect();
    for partnership in &loaded.register.partnerships {
        known.extend(partnership.head.formerly.iter().cloned());
        known.extend(partnership.everything().map(|line| line.id.to_string()));
    }
    // What begins something new is about nothing that is there.
    let is_lost = |verb: &str, subject: &str, name: &str| {
        !matches!(verb, "add" | "import" | "init")
            && subject != name
            && !subject.is_empty()
            && !known.contains(subject)
    };
    let begun = waiting(&folder).into_iter().filter(|it| {
        let heading = &it.saved.heading;
        is_lost(&heading.verb, &heading.subject, &heading.name)
    });
    let edits = edited(&folder).into_iter().filter(|id| is_lost("edit", id, ""));
    let edits = edits.map(|id| folder.join(format!("{id}{EDITED}")));
    begun.map(|it| it.path).chain(edits).collect()
}

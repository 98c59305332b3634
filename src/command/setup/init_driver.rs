//! The merge driver in a clone's configuration: installed by `init`, again by `init --merge-driver`, and missed once aloud.

use std::path::Path;

use crate::context::Context;
use crate::disk::{drafts, walk};
use crate::git::Repository;
use crate::git::merge_driver::{self, Installed};
use crate::outcome::{Fault, OrFault as _, Reply};
use crate::text::clean::Clean;
use crate::words::{git as git_words, merging as words};

/// The note that somebody was told what is missing in this clone.
const TOLD: &str = "merge-driver-missing";

/// Installs the driver in an existing clone, in place of what was there.
pub(crate) fn again(context: &Context, folder: Option<&Path>) -> Result<Reply, Fault> {
    let lang = context.lang;
    let folder = match folder {
        Some(folder) => context.surroundings.directory.join(folder),
        None => context.register()?.to_owned(),
    };
    let Some(repository) = Repository::discover(&folder).or_fault(context)? else {
        return Err(Fault::world(git_words::no_repository(lang, &folder.display().to_string())));
    };
    let before = merge_driver::installed(&repository).or_fault(context)?;
    let program = &context.asked.program;
    merge_driver::install(&repository, program).or_fault(context)?;
    let mut remarks = String::new();
    if let Installed::Other(line) = before {
        remarks = words::replaced(lang, Clean::line(&line).as_str()) + "\n";
    }
    if !is_called_for(&repository, &folder) {
        let file = context.shown(&folder.join(".gitattributes"));
        remarks += &(words::no_attribute(lang, Clean::line(&file).as_str()) + "\n");
    }
    let out = words::installed(lang, Clean::line(&program.display().to_string()).as_str()) + "\n";
    Ok(Reply { out, remarks, ..Reply::default() })
}

/// Installs the driver for a new register, unless the clone has something else there; then says so.
pub(crate) fn first(context: &Context, repository: &Repository) -> String {
    let left = match merge_driver::installed(repository) {
        Ok(Installed::Absent | Installed::Stale(_)) => {
            let done = merge_driver::install(repository, &context.asked.program);
            return done.err().map(|refusal| sentence(context, refusal)).unwrap_or_default();
        }
        Ok(Installed::Fine(_)) => return String::new(),
        Ok(Installed::Other(line)) => line,
        Err(refusal) => return sentence(context, refusal),
    };
    words::other_left(context.lang, Clean::line(&left).as_str()) + "\n"
}

fn sentence(context: &Context, refusal: crate::git::Refusal) -> String {
    crate::outcome::refusal::fault(context, refusal).sentence + "\n"
}

/// Says once in a clone that others share that git cannot merge the register in it. Configuration is not changed unasked.
pub(crate) fn missed(context: &Context, repository: &Repository) -> String {
    let (lang, Ok(register)) = (context.lang, context.register()) else { return String::new() };
    if !repository.has_remote() || !is_called_for(repository, register) {
        return String::new();
    }
    let missed = match merge_driver::installed(repository) {
        Ok(Installed::Absent) => words::absent(lang),
        Ok(Installed::Stale(program)) => {
            words::stale(lang, Clean::line(&program.display().to_string()).as_str())
        }
        Ok(Installed::Fine(_) | Installed::Other(_)) | Err(_) => return String::new(),
    };
    let told = repository.common_dir().join("partners").join(TOLD);
    if drafts::kept(&told).is_some_and(|text| text == missed) {
        return String::new();
    }
    drafts::keep(&told, &missed, false);
    format!("{missed}\n{}\n", words::not_installed_hint(lang))
}

/// Whether git is told to merge a register's files by entry and key.
pub(crate) fn is_called_for(repository: &Repository, register: &Path) -> bool {
    let path = register.join(walk::PARTNERSHIPS).join("a.toml");
    merge_driver::is_called_for(repository, &path).unwrap_or(false)
}

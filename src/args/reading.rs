//! What the reading commands have in common: a format, where a report comes from, and the names that it is asked by.

use std::path::Path;

use clap::ValueEnum;

use crate::context::Context;
use crate::disk::write::{WriteFault, write_atomic};
use crate::git::Repository;
use crate::model::vocabulary::Word;
use crate::model::{Policy, Status};
use crate::outcome::Fault;
use crate::render::form::about::About;
use crate::render::form::page::Page;
use crate::render::form::style::Style;
use crate::render::form::{markdown, text};
use crate::text::clean::Clean;
use crate::text::near::nearest;
use crate::words::{Lang, overview as words};

/// How it is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people
    #[default]
    Text,
    /// Markdown
    Md,
    /// For machines
    Json,
}

/// Where a report comes from. For machines the whole of it; for people no more than the commit, which takes no time.
pub(crate) fn about(context: &Context, policy: &Policy, format: Format) -> Result<About, Fault> {
    let folder = context.register()?;
    let register = context.shown(folder);
    let (revision, is_dirty) = if format == Format::Json || context.as_of.is_some() {
        crate::command::read::check::revision(context)?
    } else {
        let head = Repository::discover(folder).ok().flatten().and_then(|it| it.head().ok().flatten());
        (head.map(|commit| commit.as_str().to_owned()), false)
    };
    let short = revision.as_deref().and_then(crate::git::CommitId::parse).map(|it| it.short().to_owned());
    let named = policy.name.as_deref().filter(|name| !name.trim().is_empty());
    let institution = named.unwrap_or(&register).to_owned();
    Ok(About { register, institution, revision, short, is_dirty, today: context.today })
}

/// A page in a format for people.
pub(crate) fn shown(style: Style, format: Format, page: &Page) -> String {
    if format == Format::Md { markdown::markdown(page) } else { text::text(style, page) }
}

/// Writes a report to a file, and says so.
pub(crate) fn put(context: &Context, file: &Path, bytes: &[u8]) -> Result<String, Fault> {
    let path = context.surroundings.directory.join(file);
    let shown = Clean::line(&file.display().to_string()).to_string();
    match write_atomic(&path, bytes) {
        Ok(()) => Ok(words::written(context.lang, &shown) + "\n"),
        Err(WriteFault::Failed { error, .. }) => {
            Err(Fault::world(words::not_written(context.lang, &shown, &error.to_string())))
        }
        Err(WriteFault::NotAFile { .. } | WriteFault::Exists { .. }) => {
            Err(Fault::request(words::no_file_there(context.lang, &shown)))
        }
    }
}

/// Refuses a unit that nobody knows. Without a `[units]` table any unit goes.
pub(crate) fn known_unit<'n>(lang: Lang, policy: &Policy, name: &'n str) -> Result<&'n str, Fault> {
    let units: Vec<&str> = policy.units.keys().map(String::as_str).collect();
    if units.is_empty() || units.contains(&name) {
        return Ok(name);
    }
    Err(offering(lang, words::no_such_unit(lang, name), name, &units))
}

/// Refuses a category that nobody knows. Without a `[categories]` table any category goes.
pub(crate) fn known_category<'n>(lang: Lang, policy: &Policy, name: &'n str) -> Result<&'n str, Fault> {
    let categories: Vec<&str> = policy.categories.keys().map(String::as_str).collect();
    if categories.is_empty() || categories.contains(&name) {
        return Ok(name);
    }
    Err(offering(lang, words::no_such_category(lang, name), name, &categories))
}

/// The status of a spelling.
pub(crate) fn known_status(lang: Lang, name: &str) -> Result<Status, Fault> {
    let all: Vec<&str> = Status::ALL.iter().map(|status| status.spelling()).collect();
    let found = Status::ALL.iter().find(|status| status.spelling() == name.replace('_', "-"));
    found.copied().ok_or_else(|| offering(lang, words::no_such_status(lang, name), name, &all))
}

/// The form of a spelling.
pub(crate) fn known_form(lang: Lang, name: &str) -> Result<crate::model::vocabulary::Form, Fault> {
    use crate::model::vocabulary::Form;
    let found = Form::parse(&name.replace('_', "-"));
    found.ok_or_else(|| offering(lang, words::no_such_form(lang, name), name, Form::SPELLINGS))
}

fn offering(lang: Lang, sentence: String, name: &str, all: &[&str]) -> Fault {
    let hint = match nearest(name, all.iter().copied()) {
        Some(near) => words::did_you_mean(lang, near),
        None => words::there_is(lang, &all.join(", ")),
    };
    Fault::request(sentence).hint(hint)
}

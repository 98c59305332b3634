//! `doctor`: how git and the register are set up, what is not fine, and the exact command that mends it.

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use super::doctor_items::{Finder, quoted};
use super::doctor_litter;
use crate::args::verb::Verb;
use crate::context::{Context, file};
use crate::disk::load;
use crate::git::{Refusal, Repository, health};
use crate::outcome::{Fault, OrFault as _, Reply, RunOutcome};
use crate::render::doctor::{self as render, SetupItem, SetupState};
use crate::render::form::style::Style;
use crate::text::clean::Clean;
use crate::words::{doctor as words, git as git_words};

/// Says how git and the register are set up: what is fine, what is not, and the command that fixes it
#[derive(Debug, clap::Args)]
pub(crate) struct Doctor {
    /// How it is written [default: as the name of the file ends, else text]
    #[arg(long, value_enum, value_name = "FORMAT")]
    format: Option<Format>,
    /// Writes it to a file
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    #[value(alias = "tekst")]
    Text,
    Json,
}

impl Verb for Doctor {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let register = context.register()?;
        let version = health::version(&context.surroundings.directory).or_fault(context)?;
        let version = Clean::line(&version).to_string();
        let mut items = vec![git(context, &version)];
        let is_whole = match Repository::discover(register) {
            Ok(Some(repository)) => {
                items.extend(Finder::new(context, &repository, register)?.items());
                let loaded = load::register(register, context.lang).ok();
                items.extend(doctor_litter::items(context, &repository, loaded.as_ref()));
                true
            }
            Ok(None) => {
                let place = register.display().to_string();
                let says = git_words::no_repository(context.lang, &place);
                items.push(mend("repository", says, Some(format!("git init {}", quoted(register)))));
                true
            }
            Err(refusal) => {
                items.push(unusable(context, register, refusal));
                false
            }
        };
        let is_json = self.out.as_ref().is_some_and(|it| it.extension().is_some_and(|it| it == "json"));
        let style = if self.out.is_some() { Style::default() } else { context.style };
        let out = match self.format.unwrap_or(if is_json { Format::Json } else { Format::Text }) {
            Format::Text => render::text(context.lang, style, &items, is_whole),
            Format::Json => render::json(&context.shown(register), Some(&version), &items),
        };
        let out = match &self.out {
            Some(path) => file::save(context, path, out.as_bytes())?,
            None => out,
        };
        let has_mend = items.iter().any(|item| item.state == SetupState::Mend);
        Ok(Reply { out, outcome: RunOutcome::of(is_whole, has_mend), ..Reply::default() })
    }
}

fn git(context: &Context, version: &str) -> SetupItem {
    let (lang, (major, minor)) = (context.lang, health::OLDEST);
    if health::is_recent(version) {
        return SetupItem {
            check: "git",
            state: SetupState::Fine,
            says: words::version(lang, version),
            command: None,
        };
    }
    mend("git", words::too_old(lang, version, &format!("{major}.{minor}")), None)
}

/// A repository that is there and cannot be used.
fn unusable(context: &Context, register: &Path, refusal: Refusal) -> SetupItem {
    let command = match &refusal {
        Refusal::Reftable { .. } => {
            Some(format!("git -C {} refs migrate --ref-format=files", quoted(register)))
        }
        Refusal::NotOwner { folder, .. } => {
            Some(format!("git config --global --add safe.directory {}", quoted(folder)))
        }
        Refusal::Unreadable { path, .. } => Some(format!("git -C {} fsck", quoted(path))),
        _ => None,
    };
    mend("repository", crate::outcome::refusal::fault(context, refusal).sentence, command)
}

pub(crate) fn mend(check: &'static str, says: String, command: Option<String>) -> SetupItem {
    SetupItem { check, state: SetupState::Mend, says, command }
}

//! `complete`: what can follow on a command line, a line each, with a tab before what it is. The scripts of `completions`
//! call it.

use std::ffi::OsString;
use std::path::Path;

use clap::{Arg, Command};
use clap_complete::engine::{ArgValueCandidates, CompletionCandidate, complete};

use crate::args::verb::Verb;
use crate::args::{dutch, tree};
use crate::command::VERBS;
use crate::context::Context;
use crate::disk::{load, walk};
use crate::model::Kind;
use crate::outcome::{Fault, Reply};
use crate::text::clean::Clean;
use crate::words::Lang;

/// What can follow on a command line
#[derive(Debug, clap::Args)]
pub(crate) struct Complete {
    /// Which word is being written
    at: usize,
    /// The words so far, with the program's name
    #[arg(last = true, allow_hyphen_values = true)]
    words: Vec<OsString>,
}

impl Verb for Complete {
    /// Whoever is typing is not to be bothered: what cannot be known is no answer, and never an error.
    fn run(mut self, context: &Context) -> Result<Reply, Fault> {
        self.words.resize(self.at + 1, OsString::new());
        let mut command = with_ids(tree(&VERBS), context.register().ok());
        if context.lang == Lang::Nl {
            command = dutch::translated(command);
        }
        let directory = Some(context.surroundings.directory.as_path());
        let found = complete(&mut command, self.words, self.at, directory).unwrap_or_default();
        let lines = found.iter().filter(|candidate| !candidate.is_hide_set()).map(|candidate| {
            let help = candidate.get_help().map(ToString::to_string).unwrap_or_default();
            let help = help.lines().next().unwrap_or_default();
            let value = candidate.get_value().to_string_lossy();
            format!("{}\t{}\n", Clean::line(&value), Clean::line(help))
        });
        Ok(Reply::fine(lines.collect()))
    }
}

/// Lets every argument that takes an id offer those that there are.
fn with_ids(command: Command, register: Option<&Path>) -> Command {
    let Some(root) = register else { return command };
    let command = command.mut_args(|argument| offering(argument, root));
    let names: Vec<String> = command.get_subcommands().map(|inner| inner.get_name().to_owned()).collect();
    names
        .into_iter()
        .fold(command, |command, name| command.mut_subcommand(name, |inner| with_ids(inner, register)))
}

fn offering(argument: Arg, root: &Path) -> Arg {
    let name = argument.get_value_names().and_then(|names| names.first()).map(ToString::to_string);
    let kind = match name.as_deref() {
        Some("SIGNAL") => Some(Kind::Signal),
        Some("ADJUSTMENT") => Some(Kind::Adjustment),
        Some("ENTRY") => None,
        Some("ID" | "OLD") => {
            let root = root.to_owned();
            return argument.add(ArgValueCandidates::new(move || partnerships(&root)));
        }
        _ => return argument,
    };
    let root = root.to_owned();
    argument.add(ArgValueCandidates::new(move || entries(&root, kind)))
}

/// The ids of the partnerships, from the names of the files alone: no file is opened while somebody types.
fn partnerships(root: &Path) -> Vec<CompletionCandidate> {
    let paths = walk::partnerships(root).unwrap_or_default();
    paths.iter().map(|path| CompletionCandidate::new(walk::id_of(path))).collect()
}

fn entries(root: &Path, kind: Option<Kind>) -> Vec<CompletionCandidate> {
    let Ok(loaded) = load::register(root, Lang::default()) else { return Vec::new() };
    let partnerships = loaded.register.partnerships.iter();
    let entries = partnerships.flat_map(|partnership| {
        let lines = partnership.everything().filter(|line| kind.is_none_or(|kind| line.kind == kind));
        lines.map(|line| {
            let of = Some(partnership.head.name.clone().unwrap_or_default().into());
            CompletionCandidate::new(line.id.as_str()).help(of)
        })
    });
    entries.collect()
}

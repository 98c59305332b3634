//! `man`: the manual pages, from the same tree that parses the command line.

use std::path::PathBuf;

use clap::Command;
use clap_mangen::Man;

use crate::args::verb::Verb;
use crate::args::{dutch, tree};
use crate::command::VERBS;
use crate::context::Context;
use crate::disk::write::write_atomic;
use crate::outcome::{Fault, Reply};
use crate::words::{Lang, hall, help};

/// Writes the manual page, or all pages into a folder
#[derive(Debug, clap::Args)]
pub(crate) struct Manual {
    /// The folder for all pages; without one the first page alone is shown
    #[arg(value_name = "DIR")]
    folder: Option<PathBuf>,
}

impl Verb for Manual {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let mut command = tree(&VERBS);
        if context.lang == Lang::Nl {
            command = dutch::translated(command);
        }
        command.build();
        let Some(folder) = &self.folder else { return Ok(Reply::fine(page(command, context.lang))) };
        let folder = context.surroundings.directory.join(folder);
        let mut written = Vec::new();
        for (name, text) in pages(&command, context.lang) {
            let path = folder.join(name);
            write_atomic(&path, text.as_bytes())
                .map_err(|_| Fault::world(hall::not_written(context.lang, &path.display().to_string())))?;
            written.push(path.display().to_string());
        }
        Ok(Reply::fine(written.join("\n") + "\n"))
    }
}

/// The page of a command and of each below it: its file's name, and its text.
fn pages(command: &Command, lang: Lang) -> Vec<(String, String)> {
    let name = command.get_display_name().unwrap_or_else(|| command.get_name());
    let mut all = vec![(format!("{name}.1"), page(command.clone(), lang))];
    for inner in command.get_subcommands().filter(|inner| !inner.is_hide_set()) {
        all.extend(pages(inner, lang));
    }
    all
}

fn page(command: Command, lang: Lang) -> String {
    let mut bytes = Vec::new();
    // Writing to memory does not fail.
    let _ = Man::new(command).render(&mut bytes);
    let page = String::from_utf8_lossy(&bytes).into_owned();
    match lang {
        Lang::En => page,
        Lang::Nl => page.lines().flat_map(|line| [help::man_heading(line), "\n"]).collect(),
    }
}

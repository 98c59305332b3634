//! `help`: what there is, or what one command does; the same as `--help`, for whoever looks for it as a command.

use std::ffi::OsString;

use crate::args::refusal::{self, Answer};
use crate::args::verb::Verb;
use crate::command::VERBS;
use crate::context::Context;
use crate::outcome::{Fault, Reply};

/// Says what there is, or what a command does and what it takes
#[derive(Debug, clap::Args)]
pub(crate) struct Help {
    /// The command, such as `add` or `report due`
    #[arg(value_name = "COMMAND")]
    command: Vec<String>,
}

impl Verb for Help {
    fn run(self, context: &Context) -> Result<Reply, Fault> {
        let lang = context.lang.pick("nl", "en").to_owned();
        let words = ["partners".to_owned()].into_iter().chain(self.command);
        let words = words.chain(["--help", "--lang"].map(str::to_owned)).chain([lang]);
        let words: Vec<OsString> = words.map(OsString::from).collect();
        match refusal::answer(&words, &context.surroundings, &VERBS) {
            Answer::Help(out) => Ok(Reply::fine(out)),
            Answer::Wrong(_, fault) => Err(fault),
        }
    }
}

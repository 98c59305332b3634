//! What a verb is to the hall, which is handed a table of them and knows none by name.
//!
//! Of all verbs a command line names one, and a register is read in the time that making the flags of the others would take:
//! in the tree for parsing a verb's flags are made when the verb is asked for; in the whole tree, for help, they are there.

use clap::{ArgMatches, Args as _, Command, Error, FromArgMatches as _};

use super::as_of_flag::AsOfFlag;
use super::output::PageOutput;
use crate::context::Context;
use crate::outcome::{Fault, Reply};
use crate::words::Bilingual;

/// A verb: its arguments, whose doc comment is its help, and what it does.
pub trait Verb: clap::Args {
    /// Does what was asked.
    ///
    /// # Errors
    ///
    /// When it was not done: why, and what to do.
    fn run(self, context: &Context) -> Result<Reply, Fault>;
}

/// Every verb, and what is done without one.
#[derive(Debug)]
pub struct Verbs {
    /// In the order in which the framework goes.
    pub rows: &'static [VerbRow],
    /// In the order of help: what each group is called, and the verbs in it.
    pub groups: &'static [(Bilingual, &'static [&'static str])],
    /// What a bare command line asks for.
    pub without: fn(&PageOutput, &Context) -> Result<Reply, Fault>,
}

impl Verbs {
    /// The verb that a command line names.
    pub(crate) fn named(&self, words: &[std::ffi::OsString]) -> Option<&'static str> {
        words
            .iter()
            .skip(1)
            .find_map(|word| self.rows.iter().find(|row| row.name == word).map(|row| row.name))
    }
}

/// A verb in the table of verbs, or several under one name.
#[derive(Debug)]
pub struct VerbRow {
    name: &'static str,
    is_hidden: bool,
    arguments: fn(Command) -> Command,
    reads: Reads,
}

#[derive(Debug)]
enum Reads {
    Verb(fn(&mut ArgMatches) -> Result<ParsedVerb, Error>),
    Group(&'static [VerbRow]),
}

/// Does what a verb with its arguments asks.
type RunVerb = Box<dyn FnOnce(&Context) -> Result<Reply, Fault>>;

/// A verb whose arguments were read.
pub(crate) struct ParsedVerb {
    /// As of when it reads; nothing when it does no such thing.
    pub(crate) as_of: Option<AsOfFlag>,
    /// Whether what an earlier command left is put in order first: of what only looks.
    pub(crate) heals_first: bool,
    pub(crate) run: RunVerb,
}

impl VerbRow {
    /// A verb, and what it is called.
    pub const fn of<V: Verb + 'static>(name: &'static str) -> Self {
        Self { name, is_hidden: false, arguments: V::augment_args, reads: Reads::Verb(read::<V>) }
    }

    /// A verb that reads the register, also as it was.
    pub const fn reading<V: Verb + 'static>(name: &'static str) -> Self {
        let reads = Reads::Verb(read_as_of::<V>);
        Self { name, is_hidden: false, arguments: |it| AsOfFlag::augment_args(V::augment_args(it)), reads }
    }

    /// A verb that looks at the register and its history, and takes no `--as-of`.
    pub const fn looking<V: Verb + 'static>(name: &'static str) -> Self {
        Self { name, is_hidden: false, arguments: V::augment_args, reads: Reads::Verb(read_first::<V>) }
    }

    /// Verbs below a name; what they have in common stands as help on `Head`.
    pub const fn group<Head: clap::Args>(name: &'static str, below: &'static [Self]) -> Self {
        Self { name, is_hidden: false, arguments: Head::augment_args, reads: Reads::Group(below) }
    }

    /// The same, for programs only: help does not name it.
    pub const fn hidden(self) -> Self {
        Self { is_hidden: true, ..self }
    }

    /// The command with all its arguments.
    pub(super) fn whole(&self) -> Command {
        let command = (self.arguments)(Command::new(self.name));
        let command = if self.is_hidden { command.hide(true) } else { command };
        self.with_inner(command, Self::whole)
    }

    /// The command, whose arguments come when it is asked for.
    pub(super) fn shallow(&self) -> Command {
        self.with_inner(Command::new(self.name).defer(self.arguments), Self::shallow)
    }

    fn with_inner(&self, command: Command, make: fn(&Self) -> Command) -> Command {
        match self.reads {
            Reads::Verb(_) => command,
            Reads::Group(below) => command
                .subcommands(below.iter().map(make))
                .subcommand_required(true)
                .arg_required_else_help(true),
        }
    }
}

fn read<V: Verb + 'static>(matches: &mut ArgMatches) -> Result<ParsedVerb, Error> {
    let verb = V::from_arg_matches_mut(matches)?;
    Ok(ParsedVerb { as_of: None, heals_first: false, run: Box::new(|context| verb.run(context)) })
}

fn read_first<V: Verb + 'static>(matches: &mut ArgMatches) -> Result<ParsedVerb, Error> {
    Ok(ParsedVerb { heals_first: true, ..read::<V>(matches)? })
}

fn read_as_of<V: Verb + 'static>(matches: &mut ArgMatches) -> Result<ParsedVerb, Error> {
    let as_of = Some(AsOfFlag::from_arg_matches_mut(matches)?);
    Ok(ParsedVerb { as_of, heals_first: true, ..read::<V>(matches)? })
}

/// What is asked of the verb that was named; nothing when none was.
pub(super) fn request(rows: &[VerbRow], matches: &mut ArgMatches) -> Result<Option<ParsedVerb>, Error> {
    let Some((name, mut inner)) = matches.remove_subcommand() else { return Ok(None) };
    match rows.iter().find(|row| row.name == name).map(|row| &row.reads) {
        Some(Reads::Verb(read)) => read(&mut inner).map(Some),
        Some(Reads::Group(below)) => request(below, &mut inner),
        None => Ok(None),
    }
}

#[cfg(test)]
mod tests {
    use super::{Context, Fault, Reply, Verb, VerbRow, request};

    #[derive(clap::Args)]
    struct Sample {
        #[arg(long)]
        word: String,
    }

    impl Verb for Sample {
        fn run(self, _: &Context) -> Result<Reply, Fault> {
            Ok(Reply::fine(self.word))
        }
    }

    const ROWS: &[VerbRow] = &[VerbRow::of::<Sample>("sample")];

    #[test]
    fn a_flag_is_there_once_its_verb_is_asked_for() {
        let count = |command: &clap::Command| command.get_arguments().count();
        assert_eq!(count(&ROWS[0].whole()), 1);
        assert_eq!(count(&ROWS[0].shallow()), 0);
        let tree = || clap::Command::new("it").subcommand(ROWS[0].shallow());
        let mut matches = tree().try_get_matches_from(["it", "sample", "--word", "x"]).unwrap();
        assert!(request(ROWS, &mut matches).unwrap().is_some());
        let mut matches = tree().try_get_matches_from(["it"]).unwrap();
        assert!(request(ROWS, &mut matches).unwrap().is_none());
    }
}

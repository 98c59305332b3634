//! The arguments of a verb, made when the verb is asked for: of all verbs a command line names one, and a register is read in
//! the time that making the flags of the others would take.

use clap::error::Error;
use clap::{ArgMatches, Args, Command, FromArgMatches};

/// A verb's arguments. In the tree for parsing they come later; in the whole tree, for help, they are there at once.
///
/// clap makes two trees of the same arguments, `command` and `command_for_update`; the second is the one for parsing.
#[derive(Debug)]
pub struct Later<T>(pub(crate) T);

impl<T: FromArgMatches> FromArgMatches for Later<T> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, Error> {
        T::from_arg_matches(matches).map(Self)
    }

    fn from_arg_matches_mut(matches: &mut ArgMatches) -> Result<Self, Error> {
        T::from_arg_matches_mut(matches).map(Self)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), Error> {
        self.0.update_from_arg_matches(matches)
    }
}

impl<T: Args> Args for Later<T> {
    fn augment_args(command: Command) -> Command {
        T::augment_args(command)
    }

    fn augment_args_for_update(command: Command) -> Command {
        command.defer(T::augment_args)
    }
}

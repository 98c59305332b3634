//! The arguments of a verb, made when the verb is asked for: of all verbs a command line names one, and a register is read in
//! the time that making the flags of the others would take.

use clap::error::Error;
use clap::{ArgMatches, Args, Command, FromArgMatches};

/// A verb's arguments. In the tree for parsing they come later; in the whole tree, for help, they are there at once.
///
/// clap's derive makes arguments in two ways, anew and for an update, of which this program needs but the first: the second
/// is the one that waits.
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

#[cfg(test)]
mod tests {
    use super::{Args, Command, FromArgMatches as _, Later};

    #[derive(clap::Args)]
    struct Sample {
        #[arg(long)]
        word: String,
    }

    #[test]
    fn a_flag_is_there_once_its_verb_is_asked_for() {
        let count = |command: &Command| command.get_arguments().count();
        assert_eq!(count(&Later::<Sample>::augment_args(Command::default())), 1);
        let command = Later::<Sample>::augment_args_for_update(Command::default());
        assert_eq!(count(&command), 0);
        let mut matches = command.try_get_matches_from(["it", "--word", "x"]).unwrap();
        assert_eq!(Later::<Sample>::from_arg_matches_mut(&mut matches).unwrap().0.word, "x");
    }
}

//! The verbs: one is one file, with its arguments, its help, and what it does.

mod check;
mod complete;
mod completions;
mod load;
mod man;
mod refusal;

use crate::context::Context;
use crate::outcome::{Fault, Said};

/// The verbs.
#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    /// Holds the register to the format and the framework, and says what is not in order
    Check(check::Check),
    /// Writes a script that completes commands, flags and ids
    Completions(completions::Completions),
    /// Writes the manual page, or all pages into a folder
    Man(man::Manual),
    /// What can follow on a command line
    #[command(hide = true)]
    Complete(complete::Complete),
}

/// Runs a verb; without one, shows the register today.
///
/// # Errors
///
/// When it was not done: why, and what to do.
pub fn run(verb: Option<Verb>, context: &Context) -> Result<Said, Fault> {
    match verb {
        Some(Verb::Check(check)) => check.run(context),
        Some(Verb::Completions(completions)) => Ok(completions.run()),
        Some(Verb::Man(manual)) => manual.run(context),
        Some(Verb::Complete(complete)) => Ok(complete.run(context)),
        None => Ok(Said::default()),
    }
}

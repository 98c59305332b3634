//! The verbs: one is one file, with its arguments, its help, and what it does.

mod check;
mod explain;
mod list;
mod load;
pub(crate) mod overview;
mod reading;
mod refusal;
mod report;
mod show;

use crate::context::Context;
use crate::outcome::{Fault, Said};

/// The verbs.
#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    /// Holds the register to the format and the framework, and says what is not in order
    Check(check::Check),
    /// Explains the rules, one rule, or what signals, roles, terms and privacy are about
    Explain(explain::Explain),
    /// Shows the partnerships, as far as they fit the filters
    List(list::List),
    /// Reports what is due, which signals are open, or what a month brought
    Report(report::Report),
    /// Shows one dossier, or what its partner may see of it
    Show(show::Show),
}

/// Runs a verb; without one, shows the register today.
///
/// # Errors
///
/// When it was not done: why, and what to do.
pub fn run(verb: Option<Verb>, overview: overview::Overview, context: &Context) -> Result<Said, Fault> {
    let Some(verb) = verb else { return overview.run(context) };
    overview.refuse(context)?;
    match verb {
        Verb::Check(check) => check.run(context),
        Verb::Explain(explain) => explain.run(context),
        Verb::List(list) => list.run(context),
        Verb::Report(report) => report.run(context),
        Verb::Show(show) => show.run(context),
    }
}

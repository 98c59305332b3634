//! The verbs: one is one file, with its arguments, its help, and what it does.

mod add;
mod add_form;
mod adjusted;
mod advise;
mod check;
mod consider;
mod decide;
mod edit;
mod entry;
mod evaluate;
mod flags;
mod follow_up;
mod form;
mod interview;
mod load;
mod monitor;
mod pending;
mod phrases;
mod put;
mod recording;
mod refusal;
mod rename;
mod save;
mod set;
mod share;
mod signal;
mod undo;
mod weigh;
mod writing;

use crate::context::Context;
use crate::outcome::{Fault, Said};
use crate::words::interview as words;

/// The verbs.
#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    /// Adds a partnership: its head, its first consideration and, if taken, the decision
    Add(Box<add::Add>),
    /// Changes the head: a theme, the signing, a contact, an end date, the category, who owns it
    Set(set::Set),
    /// Records a consideration: the content and the profile
    Consider(consider::Consider),
    /// Records a decision; renewing takes `--ends`
    Decide(decide::Decide),
    /// Records that a consideration or decision was made known to the partner
    Share(share::Share),
    /// Records that somebody was contacted, or gave advice
    Advise(advise::Advise),
    /// Records a signal; `--about` for what is not in the register
    Signal(signal::Signal),
    /// Records a step on a signal: inquiry, conversation, …, outcome, feedback
    FollowUp(follow_up::FollowUp),
    /// Records an evaluation with its adjustments
    Evaluate(evaluate::Evaluate),
    /// Records a look at progress
    Monitor(monitor::Monitor),
    /// Records that an adjustment was done, and its effect
    Adjusted(adjusted::Adjusted),
    /// Opens the editor on the file, and checks before it writes
    Edit(edit::Edit),
    /// Gives a partnership another id, and keeps the old one
    Rename(rename::Rename),
    /// Takes back the last write, while it has not landed
    Undo(undo::Undo),
    /// Holds the register to the format and the framework, and says what is not in order
    Check(check::Check),
}

/// Runs a verb; without one, shows the register today.
///
/// # Errors
///
/// When it was not done: why, and what to do.
pub fn run(verb: Option<Verb>, context: &Context) -> Result<Said, Fault> {
    let ended = match verb {
        Some(Verb::Add(verb)) => verb.run(context),
        Some(Verb::Set(verb)) => verb.run(context),
        Some(Verb::Edit(verb)) => verb.run(context),
        Some(Verb::Rename(verb)) => verb.run(context),
        Some(Verb::Undo(verb)) => verb.run(context),
        Some(Verb::Consider(verb)) => verb.run(context),
        Some(Verb::Decide(verb)) => verb.run(context),
        Some(Verb::Share(verb)) => verb.run(context),
        Some(Verb::Advise(verb)) => verb.run(context),
        Some(Verb::Signal(verb)) => verb.run(context),
        Some(Verb::FollowUp(verb)) => verb.run(context),
        Some(Verb::Evaluate(verb)) => verb.run(context),
        Some(Verb::Monitor(verb)) => verb.run(context),
        Some(Verb::Adjusted(verb)) => verb.run(context),
        Some(Verb::Check(verb)) => verb.run(context),
        None => Ok(Said::default()),
    };
    match (ended, context.kept()) {
        (Ok(said), Some((path, _))) if !said.is_trial => {
            interview::forget(&path);
            Ok(said)
        }
        (Err(fault), Some((_, resume))) => Err(fault.hint(words::resume_hint(context.lang, &resume))),
        (ended, _) => ended,
    }
}

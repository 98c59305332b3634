//! The verbs: one is one file, with its arguments, its help, and what it does.

pub(crate) mod history;
mod import;
pub(crate) mod read;
pub(crate) mod setup;
pub(crate) mod together;
pub(crate) mod write;

use crate::args::later::Later;
use crate::context::Context;
use crate::outcome::{Fault, Said};
use crate::words::{as_of as then_words, interview as words};

/// The verbs.
#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    /// Makes a register in a folder, with what git, an editor and a forge need beside it
    Init(Later<setup::init::Init>),
    /// Adds a partnership: its head, its first consideration and, if taken, the decision
    Add(Later<Box<write::add::Add>>),
    /// Changes the head: a theme, the signing, a contact, an end date, the category, who owns it
    ///
    /// `KEY=` takes a key away. A key may be shortened to what only one has: `signed=today signed-by=board`, `data=agreed
    /// data.note=…` for a theme, `partner-office=today` for a contact that was verified. Long text also comes from a file:
    /// `goal=@FILE`.
    Set(Later<write::set::Set>),
    /// Records a consideration: the content and the profile
    Consider(Later<write::consider::Consider>),
    /// Records a decision; renewing takes `--ends`
    Decide(Later<write::decide::Decide>),
    /// Records that a consideration or decision was made known to the partner
    Share(Later<write::share::Share>),
    /// Records that somebody was contacted, or gave advice
    Advise(Later<write::advise::Advise>),
    /// Records the outcome of the knowledge-security decision tree
    Assess(Later<write::assess::Assess>),
    /// Records a signal; `--about` for what is not in the register
    Signal(Later<write::signal::Signal>),
    /// Records a step on a signal: inquiry, conversation, …, outcome, feedback
    FollowUp(Later<write::follow_up::FollowUp>),
    /// Records an evaluation with its adjustments
    Evaluate(Later<write::evaluate::Evaluate>),
    /// Records a look at progress
    Monitor(Later<write::monitor::Monitor>),
    /// Records that an adjustment was done, and its effect
    Adjusted(Later<write::adjusted::Adjusted>),
    /// Records a warm handover, and the head with it
    ///
    /// The head names the next one from the handover that was accepted; until then it keeps who has it now. Record with
    /// `--accepted` that an earlier handover was accepted later.
    Handover(Later<write::handover::Handover>),
    /// Draws informal partnerships of a unit, to be evaluated
    ///
    /// Every running informal partnership of the unit is as likely as any other. The same seed on the same register draws
    /// the same: those with the lowest outcome of `printf '%s\n%s' SEED ID | sha256sum`.
    Sample(Later<write::sample::Sample>),
    /// Takes in partnerships from a csv or xlsx file, and says what comes of every row
    Import(Later<import::Import>),
    /// Opens the editor on the file, and checks before it writes
    Edit(Later<write::edit::Edit>),
    /// Gives a partnership another id, and keeps the old one
    Rename(Later<write::rename::Rename>),
    /// Removes an entry’s free text on a legal ground, leaving the tombstone
    Redact(Later<write::redact::Redact>),
    /// Takes back the last write, while it has not landed
    Undo(Later<write::undo::Undo>),
    /// Holds the register to the format and the framework, and says what is not in order
    Check(Later<read::check::Check>),
    /// Looks through the whole history: nothing in a dossier was ever changed or lost
    Audit(Later<history::audit::Audit>),
    /// Shows what a change means: partnerships, entries, judgements, dates
    Diff(Later<history::diff::Diff>),
    /// Shows how the register, or one partnership, came to be as it is: entries and commits on one time line
    History(Later<history::history::History>),
    /// Shows why something is as it is: its value, every earlier one, and who committed each
    Why(Later<history::why::Why>),
    /// Explains the rules, one rule, or what signals, roles, terms and privacy are about
    Explain(Later<read::explain::Explain>),
    /// Shows the partnerships, as far as they fit the filters
    List(Later<read::list::List>),
    /// Reports: what is due, signals, a month, the round, contacts, cycles, a year, the register
    Report(Later<read::report::Report>),
    /// Writes everything in the register as csv, xlsx or JSON
    Export(Later<read::export::Export>),
    /// Shows one dossier, what its partner may see of it, or what the board needs of it
    Show(Later<read::show::Show>),
    /// Guides a conversation about an agreement: themes, parts, official data, whom to involve
    Guide(Later<read::guide::Guide>),
    /// Writes a script that completes commands, flags and ids
    Completions(Later<setup::completions::Completions>),
    /// Writes the manual page, or all pages into a folder
    Man(Later<setup::man::Manual>),
    /// Says how git and the register are set up: what is fine, what is not, and the command that mends it
    Doctor(Later<setup::doctor::Doctor>),
    /// Fetches what others shared, merges it by entry, checks it, and shares what is here
    Sync(Later<together::sync::Sync>),
    /// Merges files in conflict by entry and key, however that came about
    Resolve(Later<together::resolve::Resolve>),
    /// Merges one file of the register by entry and key, when git asks for it
    #[command(hide = true)]
    MergeDriver(Later<together::merge_driver::MergeDriver>),
    /// What can follow on a command line
    #[command(hide = true)]
    Complete(Later<setup::complete::Complete>),
}

/// Runs a verb; without one, shows the register today.
///
/// # Errors
///
/// When it was not done: why, and what to do.
pub fn run(verb: Option<Verb>, overview: read::overview::Overview, context: &Context) -> Result<Said, Fault> {
    let then = then(verb.as_ref(), &overview, context)?;
    let context = then.as_ref().unwrap_or(context);
    let Some(verb) = verb else { return overview.run(context) };
    overview.refuse(context)?;
    let ended = match verb {
        Verb::Init(Later(verb)) => verb.run(context),
        Verb::Add(Later(verb)) => verb.run(context),
        Verb::Set(Later(verb)) => verb.run(context),
        Verb::Edit(Later(verb)) => verb.run(context),
        Verb::Import(Later(verb)) => verb.run(context),
        Verb::Rename(Later(verb)) => verb.run(context),
        Verb::Redact(Later(verb)) => verb.run(context),
        Verb::Undo(Later(verb)) => verb.run(context),
        Verb::Consider(Later(verb)) => verb.run(context),
        Verb::Decide(Later(verb)) => verb.run(context),
        Verb::Share(Later(verb)) => verb.run(context),
        Verb::Advise(Later(verb)) => verb.run(context),
        Verb::Assess(Later(verb)) => verb.run(context),
        Verb::Signal(Later(verb)) => verb.run(context),
        Verb::FollowUp(Later(verb)) => verb.run(context),
        Verb::Evaluate(Later(verb)) => verb.run(context),
        Verb::Monitor(Later(verb)) => verb.run(context),
        Verb::Sample(Later(verb)) => verb.run(context),
        Verb::Handover(Later(verb)) => verb.run(context),
        Verb::Adjusted(Later(verb)) => verb.run(context),
        Verb::Check(Later(verb)) => verb.run(context),
        Verb::Audit(Later(verb)) => verb.run(context),
        Verb::Diff(Later(verb)) => verb.run(context),
        Verb::History(Later(verb)) => verb.run(context),
        Verb::Why(Later(verb)) => verb.run(context),
        Verb::Explain(Later(verb)) => verb.run(context),
        Verb::List(Later(verb)) => verb.run(context),
        Verb::Report(Later(verb)) => verb.run(context),
        Verb::Show(Later(verb)) => verb.run(context),
        Verb::Export(Later(verb)) => verb.run(context),
        Verb::Guide(Later(verb)) => verb.run(context),
        Verb::Completions(Later(verb)) => Ok(verb.run()),
        Verb::Man(Later(verb)) => verb.run(context),
        Verb::Doctor(Later(verb)) => verb.run(context),
        Verb::Sync(Later(verb)) => verb.run(context),
        Verb::Resolve(Later(verb)) => verb.run(context),
        Verb::MergeDriver(Later(verb)) => verb.run(context),
        Verb::Complete(Later(verb)) => Ok(verb.run(context)),
    };
    match (ended, context.kept()) {
        (Ok(said), Some((path, _))) if !said.is_trial => {
            crate::disk::drafts::forget(&path);
            Ok(said)
        }
        (Err(fault), Some((_, resume))) => Err(fault.hint(words::resume_hint(context.lang, &resume))),
        (ended, _) => ended,
    }
}

/// The context of a register as it was committed, when that is asked for; a command that writes knows no such thing.
fn then(
    verb: Option<&Verb>,
    overview: &read::overview::Overview,
    context: &Context,
) -> Result<Option<Context>, Fault> {
    let before = overview.then.said();
    let after = match verb {
        Some(Verb::Check(Later(verb))) => verb.then.said(),
        Some(Verb::Explain(Later(verb))) => verb.then.said(),
        Some(Verb::Export(Later(verb))) => verb.then.said(),
        Some(Verb::Guide(Later(verb))) => verb.then.said(),
        Some(Verb::History(Later(verb))) => verb.then.said(),
        Some(Verb::List(Later(verb))) => verb.then.said(),
        Some(Verb::Report(Later(verb))) => verb.then().said(),
        Some(Verb::Show(Later(verb))) => verb.then.said(),
        Some(Verb::Why(Later(verb))) => verb.then.said(),
        Some(_) if before.is_some() => return Err(Fault::request(then_words::reads_only(context.lang))),
        _ => None,
    };
    after.or(before).map(|said| crate::context::as_of::context(context, said)).transpose()
}

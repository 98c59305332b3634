//! The verbs: one is one file, with its arguments, its help, and what it does.

mod account;
mod add;
mod add_flags;
mod add_form;
mod add_strategic;
mod adjusted;
mod advise;
mod as_of;
mod assess;
mod audit;
mod audit_kept;
mod audit_look;
mod audit_summary;
mod base;
mod check;
mod complete;
mod completions;
mod consider;
mod decide;
mod delivery;
mod diff;
mod doctor;
mod doctor_items;
mod edit;
mod entry;
mod evaluate;
mod explain;
mod export;
mod flags;
mod follow_up;
mod form;
mod guide;
mod handover;
mod history;
mod import;
mod init;
mod init_driver;
mod init_files;
mod init_form;
mod init_place;
mod interview;
mod list;
mod load;
mod look;
mod man;
mod merge_driver;
mod merging;
mod monitor;
mod one;
pub(crate) mod overview;
mod past;
mod pending;
mod phrases;
mod put;
mod reading;
mod recording;
mod redact;
mod refusal;
mod rename;
mod report;
mod resolve;
mod resolve_ask;
mod resolve_plan;
mod resolve_sides;
mod resolve_writers;
mod sample;
mod save;
mod set;
mod set_form;
mod set_keys;
mod share;
mod show;
mod signal;
mod sync;
mod sync_news;
mod sync_sharing;
mod undo;
mod value;
mod weigh;
mod why;
mod writing;

use crate::context::Context;
use crate::outcome::{Fault, Said};
use crate::words::{as_of as then_words, interview as words};

/// The verbs.
#[derive(Debug, clap::Subcommand)]
pub enum Verb {
    /// Makes a register in a folder, with what git, an editor and a forge need beside it
    Init(init::Init),
    /// Adds a partnership: its head, its first consideration and, if taken, the decision
    Add(Box<add::Add>),
    /// Changes the head: a theme, the signing, a contact, an end date, the category, who owns it
    ///
    /// `KEY=` takes a key away. A key may be shortened to what only one has: `signed=today signed-by=board`, `data=agreed
    /// data.note=…` for a theme, `partner-office=today` for a contact that was verified. Long text also comes from a file:
    /// `goal=@FILE`.
    Set(set::Set),
    /// Records a consideration: the content and the profile
    Consider(consider::Consider),
    /// Records a decision; renewing takes `--ends`
    Decide(decide::Decide),
    /// Records that a consideration or decision was made known to the partner
    Share(share::Share),
    /// Records that somebody was contacted, or gave advice
    Advise(advise::Advise),
    /// Records the outcome of the knowledge-security decision tree
    Assess(assess::Assess),
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
    /// Records a warm handover, and the head with it
    ///
    /// The head names the next one from the handover that was accepted; until then it keeps who has it now. Record with
    /// `--accepted` that an earlier handover was accepted later.
    Handover(handover::Handover),
    /// Draws informal partnerships of a unit, to be evaluated
    ///
    /// Every running informal partnership of the unit is as likely as any other. The same seed on the same register draws
    /// the same: those with the lowest outcome of `printf '%s\n%s' SEED ID | sha256sum`.
    Sample(sample::Sample),
    /// Takes in partnerships from a csv or xlsx file, and says what comes of every row
    Import(import::Import),
    /// Opens the editor on the file, and checks before it writes
    Edit(edit::Edit),
    /// Gives a partnership another id, and keeps the old one
    Rename(rename::Rename),
    /// Removes an entry’s free text on a legal ground, leaving the tombstone
    Redact(redact::Redact),
    /// Takes back the last write, while it has not landed
    Undo(undo::Undo),
    /// Holds the register to the format and the framework, and says what is not in order
    Check(check::Check),
    /// Looks through the whole history: nothing in a dossier was ever changed or lost
    Audit(audit::Audit),
    /// Shows what a change means: partnerships, entries, judgements, dates
    Diff(diff::Diff),
    /// Shows how the register, or one partnership, came to be as it is: entries and commits on one time line
    History(history::History),
    /// Shows why something is as it is: its value, every earlier one, and who committed each
    Why(why::Why),
    /// Explains the rules, one rule, or what signals, roles, terms and privacy are about
    Explain(explain::Explain),
    /// Shows the partnerships, as far as they fit the filters
    List(list::List),
    /// Reports: what is due, signals, a month, the round, contacts, cycles, a year, the register
    Report(report::Report),
    /// Writes everything in the register as csv, xlsx or JSON
    Export(export::Export),
    /// Shows one dossier, what its partner may see of it, or what the board needs of it
    Show(show::Show),
    /// Guides a conversation about an agreement: themes, parts, official data, whom to involve
    Guide(guide::Guide),
    /// Writes a script that completes commands, flags and ids
    Completions(completions::Completions),
    /// Writes the manual page, or all pages into a folder
    Man(man::Manual),
    /// Says how git and the register are set up: what is fine, what is not, and the command that mends it
    Doctor(doctor::Doctor),
    /// Fetches what others shared, merges it by entry, checks it, and shares what is here
    Sync(sync::Sync),
    /// Merges files in conflict by entry and key, however that came about
    Resolve(resolve::Resolve),
    /// Merges one file of the register by entry and key, when git asks for it
    #[command(hide = true)]
    MergeDriver(merge_driver::MergeDriver),
    /// What can follow on a command line
    #[command(hide = true)]
    Complete(complete::Complete),
}

/// Runs a verb; without one, shows the register today.
///
/// # Errors
///
/// When it was not done: why, and what to do.
pub fn run(verb: Option<Verb>, overview: overview::Overview, context: &Context) -> Result<Said, Fault> {
    let then = then(verb.as_ref(), &overview, context)?;
    let context = then.as_ref().unwrap_or(context);
    let Some(verb) = verb else { return overview.run(context) };
    overview.refuse(context)?;
    let ended = match verb {
        Verb::Init(verb) => verb.run(context),
        Verb::Add(verb) => verb.run(context),
        Verb::Set(verb) => verb.run(context),
        Verb::Edit(verb) => verb.run(context),
        Verb::Import(verb) => verb.run(context),
        Verb::Rename(verb) => verb.run(context),
        Verb::Redact(verb) => verb.run(context),
        Verb::Undo(verb) => verb.run(context),
        Verb::Consider(verb) => verb.run(context),
        Verb::Decide(verb) => verb.run(context),
        Verb::Share(verb) => verb.run(context),
        Verb::Advise(verb) => verb.run(context),
        Verb::Assess(verb) => verb.run(context),
        Verb::Signal(verb) => verb.run(context),
        Verb::FollowUp(verb) => verb.run(context),
        Verb::Evaluate(verb) => verb.run(context),
        Verb::Monitor(verb) => verb.run(context),
        Verb::Sample(verb) => verb.run(context),
        Verb::Handover(verb) => verb.run(context),
        Verb::Adjusted(verb) => verb.run(context),
        Verb::Check(verb) => verb.run(context),
        Verb::Audit(verb) => verb.run(context),
        Verb::Diff(verb) => verb.run(context),
        Verb::History(verb) => verb.run(context),
        Verb::Why(verb) => verb.run(context),
        Verb::Explain(verb) => verb.run(context),
        Verb::List(verb) => verb.run(context),
        Verb::Report(verb) => verb.run(context),
        Verb::Show(verb) => verb.run(context),
        Verb::Export(verb) => verb.run(context),
        Verb::Guide(verb) => verb.run(context),
        Verb::Completions(verb) => Ok(verb.run()),
        Verb::Man(verb) => verb.run(context),
        Verb::Doctor(verb) => verb.run(context),
        Verb::Sync(verb) => verb.run(context),
        Verb::Resolve(verb) => verb.run(context),
        Verb::MergeDriver(verb) => verb.run(context),
        Verb::Complete(verb) => Ok(verb.run(context)),
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

/// The context of a register as it was committed, when that is asked for; a command that writes knows no such thing.
fn then(
    verb: Option<&Verb>,
    overview: &overview::Overview,
    context: &Context,
) -> Result<Option<Context>, Fault> {
    let before = overview.then.said();
    let after = match verb {
        Some(Verb::Check(verb)) => verb.then.said(),
        Some(Verb::Explain(verb)) => verb.then.said(),
        Some(Verb::Export(verb)) => verb.then.said(),
        Some(Verb::Guide(verb)) => verb.then.said(),
        Some(Verb::History(verb)) => verb.then.said(),
        Some(Verb::List(verb)) => verb.then.said(),
        Some(Verb::Report(verb)) => verb.then().said(),
        Some(Verb::Show(verb)) => verb.then.said(),
        Some(Verb::Why(verb)) => verb.then.said(),
        Some(_) if before.is_some() => return Err(Fault::request(then_words::reads_only(context.lang))),
        _ => None,
    };
    after.or(before).map(|said| as_of::context(context, said)).transpose()
}

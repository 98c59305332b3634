//! `partners`: a register of partnerships, kept as plain text in git: what was weighed, who decided, what is due.
//!
//! A partnership is one TOML file, its *dossier*: a head that says how it stands now, and below it entries that are only ever
//! added. This crate reads such a register, holds it to a framework, reports on it, and writes to it, one careful commit at a
//! time. The binary is a thin door around [`run`].
//!
//! # The way data flows
//!
//! ```text
//! reading   disk ──► document (text, spans) ──► model (facts) ──► check / report (pure) ──► render ──► stdout
//! writing   command ──► ask ──► record ( edit: text → text, proved by re-parsing ──► disk: atomic ──► git: those paths only )
//! history   git ──► history ──► document ──► model ──► report, check (the same ones)
//! ```
//!
//! Everything between [`disk`] and [`render`] is a function from values to values: no clock, no environment and no terminal is
//! looked at there, so that a report as of last year, the check of a proposal and a test run the same code.
//!
//! # The rooms
//!
//! Each may name only rooms above it; `tests/house` holds them to that.
//!
//! - [`text`]: harmless text, width, wrapping, folding. [`model`]: what a partnership is, and what follows from it.
//!   [`words`]: every sentence, in Dutch and English. [`finding`]: a rule, a level, a place, a sentence.
//! - [`document`]: text to facts and back. [`check`]: one rule, one file. [`report`]: one question, one value. [`edit`]: text to
//!   text, with proof.
//! - [`disk`]: files, whole or not at all. [`git`]: the one way to the past and to others. [`history`]: the register as it was.
//!   [`record`]: one careful write.
//! - [`render`]: values to what people and machines read. [`ask`]: questions to whoever is there.
//! - [`command`]: the verbs, a file each. The hall is handed their table and knows none of them: [`args`] is what was said,
//!   [`context`] what is meant, [`outcome`] who must act.
//!
//! # Where to begin
//!
//! With [`model::Partnership`], then [`check::RULES`], then [`command::VERBS`]. A verb is a file and a row there; a report is a
//! value that knows its forms ([`render::form::report::Report`]).

#![cfg_attr(not(test), warn(clippy::disallowed_methods))]

pub mod args;
pub mod ask;
pub mod check;
pub mod command;
pub mod context;
#[expect(clippy::disallowed_methods, reason = "the room that touches files")]
pub mod disk;
pub mod document;
pub mod edit;
pub mod finding;
#[expect(clippy::disallowed_methods, reason = "the room that looks at what git keeps, and waits for it")]
pub mod git;
pub mod history;
pub mod model;
pub mod outcome;
pub mod record;
pub mod render;
pub mod report;
pub mod text;
pub mod words;

use std::ffi::OsString;
use std::path::PathBuf;

use crate::args::output::PageOutput;
use crate::args::refusal::{self, Answer};
use crate::args::verb::{ParsedVerb, Verbs};
use crate::args::{RootFlags, parsed};
use crate::context::{Context, Invocation, Surroundings};
use crate::outcome::{Afterwards, Blame, Fault, Reply};
use crate::render::form::style::{Paint, Style};
use crate::text::clean::Clean;
use crate::text::runner::unobeyed;
use crate::text::wrap::refitted;
use crate::words::{Lang, as_of, hall, interview, overview};

/// How a run ended: what to print, and the exit code.
#[derive(Debug)]
pub struct Ending {
    /// For standard output.
    pub out: String,
    /// For standard output, where it is no text.
    pub bytes: Vec<u8>,
    /// For standard error.
    pub remarks: String,
    pub code: u8,
    /// Whether it was read for a person, who sees as much of it at a time as the screen holds.
    pub is_read: bool,
    /// What is done once it is printed.
    pub afterwards: Afterwards,
}

impl Ending {
    fn new(out: String, remarks: String, code: u8) -> Self {
        Self { out, bytes: Vec::new(), remarks, code, is_read: false, afterwards: Afterwards::default() }
    }
}

/// Runs one of the verbs.
pub fn run(words: impl IntoIterator<Item = OsString>, surroundings: Surroundings, verbs: &Verbs) -> Ending {
    let words: Vec<OsString> = words.into_iter().collect();
    let plain = Style { color: false, width: surroundings.width };
    let mut said = parsed(&words, verbs);
    // Whom it is about is chosen from a list by who is there: an empty text stands for nobody yet.
    let mut chosen = words.clone();
    while let Err(error) = &said
        && surroundings.is_terminal
        && let Some(more) = refusal::with_nobody(&chosen, error)
    {
        said = parsed(&more, verbs);
        chosen = more;
    }
    let Ok((flags, request)) = said else {
        return match refusal::answer(&words, &surroundings, verbs) {
            Answer::Help(out) => Ending::new(out, String::new(), 0),
            Answer::Wrong(lang, fault) => of_fault(lang, plain, &fault),
        };
    };
    let program = words.first().map(PathBuf::from).unwrap_or_default();
    let invocation = Invocation { program, ..flags.invocation() };
    let around = surroundings.clone();
    let context = match Context::new(&invocation, surroundings) {
        Ok(context) => context,
        Err(fault) => return of_fault(context::language(&invocation, &around), plain, &fault),
    };
    context::waiting::attend(&context, verbs.named(&words));
    let is_reading = request.as_ref().is_none_or(|request| request.as_of.is_some());
    match reply(&flags, request, verbs, &context) {
        Ok(Reply { out, bytes, is_data, remarks, outcome, afterwards, .. }) => {
            let remarks = refitted(context.style.width, &remarks);
            // What is no terminal may be a runner's log, which obeys what it reads.
            let is_log = context.surroundings.width.is_none();
            let remarks = if is_log { unobeyed(&remarks).into_owned() } else { remarks };
            let out = if is_log && !is_data { unobeyed(&out).into_owned() } else { out };
            let is_read = is_reading && context.surroundings.is_terminal && !context.surroundings.is_dumb;
            Ending { out, bytes, remarks, code: outcome.code(), is_read, afterwards }
        }
        Err(fault) => of_fault(context.lang, context.style, &fault),
    }
}

fn reply(
    flags: &RootFlags,
    request: Option<ParsedVerb>,
    verbs: &Verbs,
    context: &Context,
) -> Result<Reply, Fault> {
    let before = flags.as_of.text();
    let after = match &request {
        Some(ParsedVerb { as_of: Some(flag), .. }) => flag.text(),
        Some(_) if before.is_some() => return Err(Fault::request(as_of::reads_only(context.lang))),
        _ => None,
    };
    let past = after.or(before).map(|text| context::as_of::context(context, text)).transpose()?;
    let context = past.as_ref().unwrap_or(context);
    let Some(request) = request else {
        let output = PageOutput { written: flags.format, out: flags.out.clone() };
        loop {
            outcome::healing::before_reading(context);
            let reply = (verbs.without)(&output, context)?;
            let Some(next) = reply.next else { return Ok(reply.with_unseen(context)) };
            let words: Vec<OsString> =
                std::iter::once("partners".to_owned()).chain(next).map(OsString::from).collect();
            let Ok((_, Some(request))) = parsed(&words, verbs) else { return Ok(Reply::default()) };
            match ended(request, context) {
                // Whoever goes back from a list comes to where they chose it.
                Err(fault) if fault.is_going_back() => {}
                ended => return ended,
            }
        }
    };
    if flags.format.is_some() || flags.out.is_some() {
        return Err(Fault::request(overview::format_goes_after(context.lang)));
    }
    ended(request, context)
}

/// How a verb ended, with what is said besides, and with what becomes of the answers it was given.
fn ended(request: ParsedVerb, context: &Context) -> Result<Reply, Fault> {
    let is_reading = request.as_of.is_some();
    // Who writes does so under the lock, and knows then what is asked for once more.
    if request.heals_first {
        outcome::healing::before_reading(context);
    }
    let ended = (request.run)(context);
    // What was done is the last thing that somebody at a terminal reads.
    let is_told_last = !is_reading && context.surroundings.is_terminal;
    // What was found out about whom was meant goes before the rest, also when it ends in a refusal.
    let told = context.remarks();
    let ended = match ended {
        Ok(reply) if is_told_last => {
            let out = refitted(context.style.width, &(told + &reply.remarks)) + &reply.out;
            Ok(Reply { out, remarks: String::new(), ..reply })
        }
        Ok(reply) => Ok(Reply { remarks: told + &reply.remarks, ..reply }),
        Err(fault) => Err(Fault { before: told + &fault.before, ..fault }),
    };
    let kept = context.kept().and_then(|kept| Some((kept.file?, kept.resume)));
    match (ended, kept) {
        (Ok(reply), Some((path, _))) if !reply.is_trial => {
            disk::drafts::forget(&path);
            Ok(reply)
        }
        (Err(fault), Some((path, _))) if !disk::drafts::is_kept(&path) => {
            Err(fault.hint(interview::nothing_kept(context.lang)))
        }
        (Err(fault), Some((_, resume))) => Err(fault.hint(interview::resume_hint(context.lang, &resume))),
        (Ok(reply), _) if is_reading => Ok(reply.with_unseen(context)),
        (ended, _) => ended,
    }
}

fn of_fault(lang: Lang, style: Style, fault: &Fault) -> Ending {
    let sentence = Clean::new(&fault.sentence);
    let mut remarks = fault.before.clone();
    match fault.blame {
        Blame::Nobody if fault.sentence.is_empty() => {}
        Blame::Nobody | Blame::Interrupted => remarks.extend([sentence.as_str(), "\n"]),
        _ => {
            let word = style.paint(Paint::Strong, &hall::fault(lang));
            remarks.extend([&word, ": ", sentence.as_str(), "\n"]);
        }
    }
    for hint in &fault.hints {
        let word = style.paint(Paint::Strong, &hall::hint(lang));
        let hint = style.with_commands(Clean::new(hint).as_str());
        remarks.extend([word, ": ".to_owned(), hint, "\n".to_owned()]);
    }
    let remarks = refitted(style.width, &remarks);
    let remarks = if style.width.is_none() { unobeyed(&remarks).into_owned() } else { remarks };
    Ending::new(String::new(), remarks, fault.code())
}

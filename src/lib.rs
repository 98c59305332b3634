//! `partners`: a register of partnerships, kept as plain text in git.
//!
//! Reading goes disk → document → model → check or report → render; writing goes
//! command → ask → edit → disk → git. Each room may name only the rooms above it; `tests/house.rs` holds them to it.

#![cfg_attr(not(test), warn(clippy::disallowed_methods))]

pub mod args;
pub mod ask;
pub mod check;
pub mod command;
pub mod context;
pub mod disk;
pub mod document;
pub mod edit;
pub mod finding;
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

use crate::args::Args;
use crate::args::refusal::{self, Answer};
use crate::context::{Asked, Context, Surroundings};
use crate::outcome::{Afterwards, Fault, Said};
use crate::render::form::style::{Paint, Style};
use crate::text::clean::Clean;
use crate::words::{Lang, hall};

/// How a run ended: what to print, and the exit code.
#[derive(Debug)]
pub struct Ended {
    /// For standard output.
    pub out: String,
    /// For standard output, where it is no text.
    pub bytes: Vec<u8>,
    /// For standard error.
    pub remarks: String,
    /// The exit code.
    pub code: u8,
    /// What is done once it is printed.
    pub afterwards: Afterwards,
}

impl Ended {
    fn new(out: String, remarks: String, code: u8) -> Self {
        Self { out, bytes: Vec::new(), remarks, code, afterwards: Afterwards::default() }
    }
}

/// Runs one command.
pub fn run(arguments: impl IntoIterator<Item = OsString>, surroundings: Surroundings) -> Ended {
    let words: Vec<OsString> = arguments.into_iter().collect();
    let Ok(args) = Args::parsed(&words) else {
        return match refusal::answer(&words, &surroundings) {
            Answer::Help(out) => Ended::new(out, String::new(), 0),
            Answer::Wrong(lang, fault) => of_fault(lang, Style::default(), &fault),
        };
    };
    let program = words.first().map(PathBuf::from).unwrap_or_default();
    let asked = Asked { program, ..args.everywhere.asked() };
    let around = surroundings.clone();
    let context = match Context::new(&asked, surroundings) {
        Ok(context) => context,
        Err(fault) => return of_fault(context::language(&asked, &around), Style::default(), &fault),
    };
    match command::run(args.verb, args.overview, &context) {
        Ok(Said { out, bytes, remarks, outcome, afterwards, .. }) => {
            Ended { out, bytes, remarks, code: outcome.code(), afterwards }
        }
        Err(fault) => of_fault(context.lang, context.style, &fault),
    }
}

fn of_fault(lang: Lang, style: Style, fault: &Fault) -> Ended {
    let word = style.paint(Paint::Error, &hall::fault(lang));
    let mut remarks = format!("{}{word}: {}\n", fault.before, Clean::new(&fault.sentence));
    for hint in &fault.hints {
        let word = style.paint(Paint::Note, &hall::hint(lang));
        remarks.extend([word, ": ".to_owned(), Clean::new(hint).to_string(), "\n".to_owned()]);
    }
    Ended::new(String::new(), remarks, fault.code())
}

//! One line at the prompt: edited in place, completed with Tab, and kept at every key.

use std::cell::RefCell;
use std::io::{self, Write as _};

use rustyline::completion::Completer;
use rustyline::error::ReadlineError;
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::history::MemHistory;
use rustyline::validate::Validator;
use rustyline::{CompletionType, Config, Context, Editor, Helper};

use unicode_width::UnicodeWidthStr as _;

use super::choice;
use super::draft_text::Keep;
use crate::model::draft::Draft;
use crate::model::place::KeyPath;

/// What is being asked, for whoever watches the keys.
#[derive(Clone, Debug, Default)]
pub(super) struct Now {
    /// The answers so far.
    pub(super) draft: Draft,
    /// The question; nothing where the line is not an answer.
    pub(super) key: Option<KeyPath>,
    /// What Tab completes to.
    pub(super) candidates: Vec<String>,
    /// Whether the answer is a list.
    pub(super) is_list: bool,
}

/// What came of a line.
pub(super) enum Line {
    /// This was typed.
    Typed(String),
    /// A byte was no text; this stood there.
    Unreadable(String),
    /// Ctrl-C, Ctrl-D, or the terminal is gone.
    Stopped,
}

/// The prompt of one terminal.
pub(super) struct Prompt<'k> {
    editor: Editor<Watch<'k>, MemHistory>,
}

impl<'k> Prompt<'k> {
    /// Opens the terminal.
    pub(super) fn open(keep: &'k dyn Keep, has_color: bool) -> io::Result<Self> {
        let config = Config::builder()
            .completion_type(CompletionType::List)
            .completion_show_all_if_ambiguous(true)
            .bracketed_paste(true)
            .color_mode(if has_color {
                rustyline::ColorMode::Enabled
            } else {
                rustyline::ColorMode::Disabled
            })
            .build();
        let history = MemHistory::with_config(&config);
        let mut editor = Editor::with_history(config, history).map_err(io::Error::other)?;
        editor.set_helper(Some(Watch { keep, now: Now::default(), last: RefCell::default() }));
        Ok(Self { editor })
    }

    /// How wide the terminal is at this moment.
    pub(super) fn width(&mut self) -> usize {
        self.editor.dimensions().map_or(80, |(columns, _)| usize::from(columns)).max(1)
    }

    /// Whether a text leaves room on the terminal for what is about it.
    pub(super) fn has_room_for(&mut self, text: &str) -> bool {
        let (columns, rows) = self.editor.dimensions().unwrap_or((80, 24));
        let width = usize::from(columns).max(1);
        let taken = text.split('\n').map(|line| 1 + (line.width() + 2) / width).sum::<usize>();
        !text.contains('\n') && taken <= 1 || taken + 2 <= usize::from(rows)
    }

    /// Asks for one line, in which something may stand already.
    pub(super) fn line(&mut self, prompt: &str, before: &str, now: Now) -> Line {
        if let Some(watch) = self.editor.helper_mut() {
            watch.now = now;
            before.clone_into(&mut watch.last.borrow_mut());
        }
        match self.editor.readline_with_initial(prompt, (before, "")) {
            Ok(line) => Line::Typed(line),
            Err(ReadlineError::Io(error)) if error.kind() == io::ErrorKind::InvalidData => {
                let last = self.editor.helper().map(|watch| watch.last.borrow().clone());
                Line::Unreadable(last.unwrap_or_default())
            }
            Err(_) => Line::Stopped,
        }
    }
}

/// Says something; a terminal that is gone is found out at the next line.
pub(super) fn say(text: &str) {
    let mut out = io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.write_all(b"\n")).and_then(|()| out.flush());
}

/// Watches the keys, so that a half-typed line outlives whatever happens.
struct Watch<'k> {
    keep: &'k dyn Keep,
    now: Now,
    last: RefCell<String>,
}

impl Hinter for Watch<'_> {
    type Hint = String;

    /// Never hints; it is called at every change of the line.
    fn hint(&self, line: &str, _: usize, _: &Context<'_>) -> Option<String> {
        let mut last = self.last.borrow_mut();
        if *last != line {
            line.clone_into(&mut last);
            let is_command = matches!(line.trim(), "<" | "?");
            if let Some(key) = self.now.key.as_ref().filter(|_| !is_command) {
                self.keep.keep(&self.now.draft, Some((key, line)));
            }
        }
        None
    }
}

impl Completer for Watch<'_> {
    type Candidate = String;

    fn complete(&self, line: &str, at: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<String>)> {
        Ok(choice::complete(&self.now.candidates, self.now.is_list, &line[..at]))
    }
}

impl Highlighter for Watch<'_> {}
impl Validator for Watch<'_> {}
impl Helper for Watch<'_> {}

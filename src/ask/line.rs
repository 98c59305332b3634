//! One line at the prompt: edited in place, completed with Tab, and kept at every key.

use std::borrow::Cow;
use std::cell::RefCell;
use std::io;

use rustyline::completion::Completer;
use rustyline::error::ReadlineError;
use rustyline::highlight::{CmdKind, Highlighter};
use rustyline::hint::Hinter;
use rustyline::history::MemHistory;
use rustyline::validate::Validator;
use rustyline::{ColorMode, CompletionType, Config, Context, Editor, Helper};

use super::choice;
use super::drafts::DraftStore;
use super::screen::echoed;
use crate::model::{Draft, KeyPath};
use crate::text::clean::Clean;
use crate::text::wrap::width;

/// What is being asked, for whoever watches the keys.
#[derive(Clone, Debug, Default)]
pub(super) struct OpenQuestion {
    pub(super) draft: Draft,
    /// The question; nothing where the line is not an answer.
    pub(super) key: Option<KeyPath>,
    /// What Tab completes to.
    pub(super) candidates: Vec<Clean>,
    /// Whether the answer is a list.
    pub(super) is_list: bool,
}

/// What came of a line.
pub(super) enum TypedLine {
    Typed(String),
    /// A byte was no text; this stood there.
    Unreadable(String),
    /// Ctrl-C, Ctrl-D, or the terminal is gone.
    Stopped,
}

/// The prompt of one terminal.
pub(super) struct Prompt<'k> {
    /// Nothing when the terminal is gone.
    editor: Option<Editor<KeyWatch<'k>, MemHistory>>,
    drafts: &'k dyn DraftStore,
}

impl<'k> Prompt<'k> {
    /// Opens the terminal.
    pub(super) fn open(drafts: &'k dyn DraftStore) -> io::Result<Self> {
        Ok(Self { editor: Some(editor(drafts)?), drafts })
    }

    /// Forgets what was read ahead, and lets somebody forget the rest of it, while the terminal is nobody's.
    pub(super) fn forget_typed(&mut self, forget: fn()) {
        self.editor = None;
        forget();
        self.editor = editor(self.drafts).ok();
    }
    /// How wide the terminal is at this moment.
    pub(super) fn width(&mut self) -> usize {
        self.size().0
    }

    /// How many rows it has.
    pub(super) fn height(&mut self) -> usize {
        self.size().1
    }

    fn size(&mut self) -> (usize, usize) {
        let size = self.editor.as_mut().and_then(Editor::dimensions).unwrap_or((80, 24));
        (usize::from(size.0).max(1), usize::from(size.1))
    }

    /// Whether a text leaves room on the terminal for what is about it.
    pub(super) fn has_room_for(&mut self, text: &str) -> bool {
        let (columns, rows) = self.size();
        let taken = text.split('\n').map(|line| 1 + (width(line) + 2) / columns).sum::<usize>();
        !text.contains('\n') && taken <= 1 || taken + 2 <= rows
    }

    /// Asks for one line, in which something may stand already.
    pub(super) fn line(&mut self, prompt: &Clean, before: &str, question: OpenQuestion) -> TypedLine {
        let Some(editor) = self.editor.as_mut() else { return TypedLine::Stopped };
        if let Some(watch) = editor.helper_mut() {
            watch.question = question;
            before.clone_into(&mut watch.last.borrow_mut());
        }
        match editor.readline_with_initial(prompt.as_str(), (before, "")) {
            Ok(line) => TypedLine::Typed(line),
            Err(ReadlineError::Io(error)) if error.kind() == io::ErrorKind::InvalidData => {
                let last = editor.helper().map(|watch| watch.last.borrow().clone());
                TypedLine::Unreadable(last.unwrap_or_default())
            }
            Err(_) => TypedLine::Stopped,
        }
    }
}

/// What reads the lines of a terminal.
fn editor(drafts: &dyn DraftStore) -> io::Result<Editor<KeyWatch<'_>, MemHistory>> {
    // What is typed is never painted; but only with colour what is echoed is asked of the watch.
    let config = Config::builder()
        .completion_type(CompletionType::List)
        .completion_show_all_if_ambiguous(true)
        .bracketed_paste(true)
        .color_mode(ColorMode::Enabled)
        .build();
    let history = MemHistory::with_config(&config);
    let mut editor = Editor::with_history(config, history).map_err(io::Error::other)?;
    editor.set_helper(Some(KeyWatch { drafts, question: OpenQuestion::default(), last: RefCell::default() }));
    Ok(editor)
}

/// Watches the keys, so that a half-typed line outlives whatever happens.
struct KeyWatch<'k> {
    drafts: &'k dyn DraftStore,
    question: OpenQuestion,
    last: RefCell<String>,
}

impl Hinter for KeyWatch<'_> {
    type Hint = String;

    /// Never hints; it is called at every change of the line.
    fn hint(&self, line: &str, _: usize, _: &Context<'_>) -> Option<String> {
        let mut last = self.last.borrow_mut();
        if *last != line {
            line.clone_into(&mut last);
            let is_command = matches!(line.trim(), "<" | "?");
            if let Some(key) = self.question.key.as_ref().filter(|_| !is_command) {
                self.drafts.save(&self.question.draft, Some((key, line)));
            }
        }
        None
    }
}

impl Completer for KeyWatch<'_> {
    type Candidate = String;

    fn complete(&self, line: &str, at: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<String>)> {
        Ok(choice::complete(&self.question.candidates, self.question.is_list, &line[..at]))
    }
}

impl Highlighter for KeyWatch<'_> {
    fn highlight<'l>(&self, line: &'l str, _: usize) -> Cow<'l, str> {
        echoed(line)
    }

    /// Whether a line is to be drawn anew, rather than the character that was typed as it is.
    fn highlight_char(&self, line: &str, _: usize, _: CmdKind) -> bool {
        matches!(echoed(line), Cow::Owned(_))
    }
}

impl Validator for KeyWatch<'_> {}
impl Helper for KeyWatch<'_> {}

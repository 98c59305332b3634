//! What somebody answered about a list, kept in a private file at every answer: whoever stops to mend the list goes on where
//! they were.

use std::cell::RefCell;
use std::path::{Path, PathBuf};

use crate::args::writing::Writing;
use crate::ask::{DraftHeading, to_text};
use crate::command::write::{interview, waiting};
use crate::context::{Context, KeptAnswers};
use crate::disk::drafts;
use crate::model::{Draft, KeyPath, Value};
use crate::outcome::Fault;
use crate::report::import::{Column, letters};

/// The answers about one list.
pub(super) struct ListAnswers<'c> {
    pub(super) context: &'c Context,
    path: PathBuf,
    heading: DraftHeading,
    draft: RefCell<Draft>,
}

impl<'c> ListAnswers<'c> {
    /// The answers that were kept about a list, when somebody goes on with them; else none yet.
    pub(super) fn open(context: &'c Context, list: &Path, is_resumed: bool) -> Result<Self, Fault> {
        let name = list.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let subject = list.display().to_string();
        let heading = DraftHeading { verb: "import".to_owned(), subject, name, day: Some(context.today) };
        let folder = interview::drafts(context)?;
        let writing = Writing { resume: is_resumed, ..Writing::default() };
        let mut asker = interview::asker(context)?;
        let left = waiting::chosen(context, &mut asker, (&folder, &heading, &writing))?;
        let free = drafts::free(&folder, &waiting::file_name(&heading));
        let path = left.as_ref().map_or(free.clone(), |left| drafts::taken_up(&left.path, free));
        let draft = left.map(|left| left.saved.draft).unwrap_or_default();
        let answers = Self { context, path, heading, draft: RefCell::new(draft) };
        answers.tell();
        Ok(answers)
    }

    /// An answer, unless none was given yet.
    pub(super) fn get(&self, question: &[&str]) -> Option<String> {
        self.draft.borrow().get(&key(question)).and_then(Value::text).map(str::to_owned)
    }

    /// A yes or no, unless neither was said yet.
    pub(super) fn is_yes(&self, question: &[&str]) -> Option<bool> {
        match self.draft.borrow().get(&key(question)) {
            Some(Value::Flag(flag)) => Some(*flag),
            _ => None,
        }
    }

    /// Keeps an answer, in place of an earlier one.
    pub(super) fn put(&self, question: &[&str], answer: Value) {
        self.draft.borrow_mut().put(key(question), answer);
        drafts::keep(&self.path, &to_text(&self.heading, &self.draft.borrow(), None), true);
        self.tell();
    }

    /// Tells the run of them, so that it says how to go on, and forgets them once the list is in.
    fn tell(&self) {
        let text = to_text(&self.heading, &self.draft.borrow(), None);
        let resume = waiting::resume(&self.heading, None);
        self.context.keep(KeptAnswers { file: Some(self.path.clone()), resume, text });
    }
}

fn key(question: &[&str]) -> KeyPath {
    KeyPath(question.iter().map(|step| (*step).to_owned()).collect())
}

/// What a column goes by in the answers: its header, which stays when a column is put before it, else its letters.
pub(super) fn column_key(columns: &[Column], column: &Column) -> String {
    let is_only = columns.iter().filter(|other| other.header == column.header).count() == 1;
    if is_only && !column.header.is_empty() { column.header.clone() } else { letters(column.place) }
}

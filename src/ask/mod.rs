//! Questions for a person, one at a time, in plain lines: no answer that was given is ever lost.
//!
//! A command describes what it wants to know as a [`Questionnaire`]; [`Interviewer::fill`] asks it on a terminal, and
//! [`missing`] tells off a terminal what would have been asked. Every key goes to a [`DraftStore`], so that Ctrl-C, a closed
//! terminal or a failing editor leaves a [`SavedDraft`] with which the next run goes on.

mod answer;
mod choice;
mod confirm;
mod doubt;
mod draft_of_0_1;
mod draft_text;
mod drafts;
mod editor;
mod form;
mod interview;
mod keys;
mod line;
mod overview;
mod pick;
mod progress;
mod question_view;
pub(crate) mod questions;
mod screen;
mod turn;

use std::collections::BTreeSet;

pub use self::doubt::{AnswerDoubt, Doubter};
pub use self::draft_text::{DraftHeading, SavedDraft, to_text};
pub use self::drafts::{DraftStore, NoDrafts};
pub use self::editor::{Editor, SCISSORS, Unedited};
pub use self::form::{FormEnd, Interviewer, Setting};
pub use self::interview::Interview;
pub use self::pick::{PickItem, PickList};
pub use self::progress::Progress;
pub use self::screen::Appearance;
use crate::model::{Draft, KeyPath, Shape};
use crate::words::Lang;

/// One question.
#[derive(Clone, Debug)]
pub struct FormQuestion {
    /// The key that the answer goes to.
    pub key: KeyPath,
    pub shape: Shape,
    pub text: String,
    /// What the answer is called where answers are shown: a noun; left empty, the question stands there.
    pub label: String,
    /// What helps to answer it: the framework's own question, an example. Shown below the question.
    pub help: String,
    /// What explains it further, for whoever asks.
    pub more: String,
    /// For words: what each means in the reader's language, in the order in which they are offered.
    pub choices: Vec<(String, String)>,
    /// More of them, too many to show: they can be typed, and Tab completes them.
    pub unlisted: Vec<(String, String)>,
    /// What the institution offers for a list or a text; others are welcome too.
    pub offered: Vec<String>,
    /// What is meant when nothing is typed; only where that is honest.
    pub default: Option<String>,
    /// Whether it must be answered.
    pub is_required: bool,
    /// What asks for an answer though the question can be passed over.
    pub need: Option<Need>,
    /// Whether passing it over takes away what there is.
    pub is_removable: bool,
    /// What else a text must be: a sentence that says why it does not do.
    pub misfit: Option<fn(Lang, &str) -> Option<String>>,
    /// The part of the form that it belongs to: said when that part begins; nothing in a form without parts.
    pub part: String,
}

impl FormQuestion {
    /// A bare question, which can be passed over.
    pub(crate) fn new(key: KeyPath, shape: Shape, text: String, help: String) -> Self {
        Self {
            key,
            shape,
            text,
            label: String::new(),
            help,
            more: String::new(),
            choices: Vec::new(),
            unlisted: Vec::new(),
            offered: Vec::new(),
            default: None,
            is_required: false,
            need: None,
            is_removable: false,
            misfit: None,
            part: String::new(),
        }
    }
}

/// Why a question that can be passed over asks for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Need {
    /// The rule that asks for it.
    pub rule: &'static str,
    /// Why, as it is said at the question: `nodig, omdat u aangaan koos`.
    pub why: String,
    /// Whether it is owed already by what was answered, and not only later.
    pub is_owed: bool,
}

/// Which questions a form has, in order; what is asked may follow from what was answered.
pub type Questionnaire<'f> = dyn Fn(&Draft) -> Vec<FormQuestion> + 'f;

/// The questions of a form that must have an answer and have none: all of them, for where nobody can be asked.
pub fn missing(form: &Questionnaire<'_>, draft: &Draft) -> Vec<FormQuestion> {
    let is_missing = |question: &FormQuestion| question.is_required && form::is_open(draft, question);
    let mut seen = BTreeSet::new();
    form(draft).into_iter().filter(is_missing).filter(|question| seen.insert(question.key.clone())).collect()
}

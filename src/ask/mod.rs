//! Questions for a person, one at a time, in plain lines: no answer that was given is ever lost.

use crate::model::draft::Draft;
use crate::model::facts::Shape;
use crate::model::place::KeyPath;

/// One question.
#[derive(Clone, Debug)]
pub struct Question {
    /// The key that the answer goes to.
    pub key: KeyPath,
    /// What it holds.
    pub shape: Shape,
    /// The question itself.
    pub text: String,
    /// What helps to answer it: the framework's own question, an example. Shown below the question.
    pub help: String,
    /// For words: what each means in the reader's language, in the order in which they are offered.
    pub choices: Vec<(String, String)>,
    /// What the institution offers for a list or a text; others are welcome too.
    pub offered: Vec<String>,
    /// What is meant when nothing is typed; only where that is honest.
    pub default: Option<String>,
    /// Whether it can be passed over.
    pub is_required: bool,
}

/// Which questions a form has, in order; what is asked may follow from what was answered.
pub type Form<'f> = dyn Fn(&Draft) -> Vec<Question> + 'f;

//! A line that somebody types out in full, for what must not happen by a reflex.

use super::form::Interviewer;
use super::line::{OpenQuestion, TypedLine};
use crate::text::clean::Clean;

impl Interviewer<'_> {
    /// Asks for a line; nothing when somebody stopped. It is no answer of a form, and is not kept.
    pub fn typed(&mut self, question: &str) -> Option<String> {
        self.tell(question);
        match self.prompt.line(&Clean::new("> "), "", OpenQuestion::default()) {
            TypedLine::Typed(text) => Some(text.trim().to_owned()),
            TypedLine::Unreadable(_) => Some(String::new()),
            TypedLine::Stopped => None,
        }
    }
}

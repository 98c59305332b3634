//! A line that somebody types out in full, for what must not happen by a reflex.

use super::form::Asker;
use super::line::{Line, Now};

impl Asker<'_> {
    /// Asks for a line; nothing when somebody stopped. It is no answer of a form, and is not kept.
    pub fn typed(&mut self, question: &str) -> Option<String> {
        self.tell(question);
        match self.prompt.line("> ", "", Now::default()) {
            Line::Typed(text) => Some(text.trim().to_owned()),
            Line::Unreadable(_) => Some(String::new()),
            Line::Stopped => None,
        }
    }
}

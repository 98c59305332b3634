//! What may be meant otherwise, or is better not recorded at all: it is asked about at the question itself, before git has it.

use super::FormQuestion;
use super::form::Interviewer;
use crate::model::{KeyPath, Value};
use crate::words::ask as words;

/// A reason to ask once more about an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerDoubt {
    /// The rule that would say so afterwards.
    pub rule: &'static str,
    /// What is the matter, in one sentence.
    pub sentence: String,
}

/// Who looks at each answer before it is taken.
pub type Doubter<'d> = &'d dyn Fn(&FormQuestion, &Value) -> Vec<AnswerDoubt>;

impl Interviewer<'_> {
    /// Asks about each doubt whether the answer is meant so; what was confirmed once is not asked again.
    pub(super) fn is_meant(&mut self, question: &FormQuestion, value: &Value) -> bool {
        for doubt in (self.setting.doubter)(question, value) {
            let known = (question.key.clone(), value.clone(), doubt.rule);
            if self.confirmed.contains(&known) {
                continue;
            }
            self.tell(&doubt.sentence);
            if self.confirm(&words::all_the_same(self.setting.lang), false) != Some(true) {
                return false;
            }
            self.confirmed.push(known);
        }
        true
    }
}

/// An answer that was confirmed, and the rule that had doubts about it.
pub(super) type ConfirmedDoubt = (KeyPath, Value, &'static str);

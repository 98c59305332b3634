//! Asks the questions of a form one after another, with a way back, until somebody says that it may be recorded.

use std::collections::BTreeSet;
use std::io;

use super::appearance::Look;
use super::confirm::Verdict;
use super::draft_text::Keep;
use super::editor::Editor;
use super::line::{Prompt, say};
use super::turn::{Step, Turn};
use super::{Form, Question, appearance, choice, turn};
use crate::model::Day;
use crate::model::draft::Draft;
use crate::model::place::KeyPath;
use crate::words::Lang;
use crate::words::ask as words;

/// For whom, where and when is asked.
pub struct Setting<'s> {
    /// The reader's language.
    pub lang: Lang,
    /// What `vandaag` means.
    pub today: Day,
    /// For what kind of terminal.
    pub look: Look,
    /// Where drafts go.
    pub keep: &'s dyn Keep,
    /// Where long text can be edited.
    pub editor: Option<Editor>,
}

/// How a form ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ended {
    /// Everything was answered, and is to be recorded.
    Answered(Draft),
    /// Ctrl-C, Ctrl-D, no terminal any more, or a no: the answers so far, which were also kept.
    Stopped(Draft),
}

/// Somebody who asks. There can be only one at a time in a process, because it holds the terminal.
pub struct Asker<'s> {
    pub(super) setting: Setting<'s>,
    pub(super) prompt: Prompt<'s>,
}

impl<'s> Asker<'s> {
    /// Opens the terminal.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub fn new(setting: Setting<'s>) -> io::Result<Self> {
        let prompt = Prompt::open(setting.keep, setting.look.has_color)?;
        Ok(Self { setting, prompt })
    }

    /// Says a sentence, on lines that fit.
    pub(super) fn tell(&mut self, sentence: &str) {
        let width = self.prompt.width();
        say(&appearance::wrap(sentence, width).join("\n"));
    }

    /// Asks the questions that have no answer yet. What is `fixed` came from elsewhere: it is neither asked nor
    /// dropped; every other answer that no question of the form asks for is dropped at the end. `typing` is the line
    /// that an interrupted run left, `summary` what is shown below the answers before anything is recorded.
    pub fn fill(
        &mut self,
        form: &Form<'_>,
        draft: Draft,
        typing: Option<(KeyPath, String)>,
        fixed: &BTreeSet<KeyPath>,
        summary: &dyn Fn(&Draft) -> String,
    ) -> Ended {
        let mut draft = draft;
        let mut next = typing.as_ref().map(|(key, _)| key.clone());
        let mut typing = typing;
        let mut part = String::new();
        loop {
            let questions = asked(form, &draft, fixed);
            let at = |key: &KeyPath| questions.iter().position(|question| question.key == *key);
            let open = || questions.iter().position(|question| is_open(&draft, question));
            let Some(at) = next.take().and_then(|key| at(&key)).or_else(open) else {
                let text = summary(&draft);
                match self.confirm_form(&questions, &draft, &text) {
                    Verdict::Record => {
                        draft.answers.retain(|(key, _)| fixed.contains(key) || at(key).is_some());
                        draft.skipped.retain(|key| at(key).is_some());
                        return Ended::Answered(draft);
                    }
                    Verdict::Again(at) => next = questions.get(at).map(|question| question.key.clone()),
                    Verdict::Stop => return Ended::Stopped(draft),
                }
                continue;
            };
            let question = &questions[at];
            let begun = typing.take_if(|(key, _)| *key == question.key).map(|(_, text)| text);
            let choices = choice::of(question);
            if part != question.part {
                question.part.clone_into(&mut part);
                say(&appearance::heading(self.setting.look, self.prompt.width(), &part));
            }
            let turn = Turn { question, choices: &choices, place: (at + 1, questions.len()), draft: &draft };
            let step = turn.ask(self, begun);
            let was_answered = matches!(step, Step::Answered(_));
            match step {
                Step::Answered(value) => draft.put(question.key.clone(), value),
                Step::Skipped => {
                    draft.take(&question.key);
                    draft.skipped.insert(question.key.clone());
                }
                Step::Back if at == 0 => {
                    self.tell(&words::first_question(self.setting.lang));
                    next = Some(question.key.clone());
                }
                Step::Back => next = Some(questions[at - 1].key.clone()),
                Step::Stopped => return Ended::Stopped(draft),
            }
            self.setting.keep.keep(&draft, None);
            if let Some(editor) = self.setting.editor.as_ref().filter(|_| was_answered) {
                editor.forget(&turn::file_name(&question.key));
            }
        }
    }
}

/// The questions that are a person's to answer now.
fn asked(form: &Form<'_>, draft: &Draft, fixed: &BTreeSet<KeyPath>) -> Vec<Question> {
    form(draft).into_iter().filter(|question| !fixed.contains(&question.key)).collect()
}

/// Whether a question was neither answered nor passed over.
pub(super) fn is_open(draft: &Draft, question: &Question) -> bool {
    draft.get(&question.key).is_none() && (question.is_required || !draft.skipped.contains(&question.key))
}

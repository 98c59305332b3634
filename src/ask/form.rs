//! Asks the questions of a form one after another, with a way back, until somebody says that it may be recorded.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use super::confirm::OverviewReply;
use super::doubt::{ConfirmedDoubt, Doubter};
use super::drafts::DraftStore;
use super::editor::Editor;
use super::line::Prompt;
use super::overview::lower;
use super::question_view::QuestionNumber;
use super::screen::{Appearance, Inked, ScreenRow};
use super::turn::{Turn, TurnEnd};
use super::{FormQuestion, Need, Questionnaire, choice, question_view, turn};
use crate::model::{Day, Draft, KeyPath, Shape, Value};
use crate::words::Lang;
use crate::words::ask as words;

/// For whom, where and when is asked.
pub struct Setting<'s> {
    pub lang: Lang,
    pub today: Day,
    /// For what kind of terminal.
    pub appearance: Appearance,
    pub drafts: &'s dyn DraftStore,
    /// Where long text can be edited.
    pub editor: Option<Editor>,
    /// What looks at each answer before it is taken.
    pub doubter: Doubter<'s>,
    /// Throws away what was typed before it was asked for.
    pub forget_typed: fn(),
}

/// How a form ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FormEnd {
    /// Everything was answered, and is to be recorded.
    Answered(Draft),
    /// Ctrl-C, Ctrl-D, no terminal any more, or a no: the answers so far, which were also kept.
    Stopped(Draft),
}

/// Somebody who asks. There can be only one at a time in a process, because it holds the terminal.
pub struct Interviewer<'s> {
    pub(super) setting: Setting<'s>,
    pub(super) prompt: Prompt<'s>,
    /// What somebody was told that is asked for, and went on.
    pub(super) told: Vec<Need>,
    pub(super) confirmed: Vec<ConfirmedDoubt>,
}

impl<'s> Interviewer<'s> {
    /// Opens the terminal.
    ///
    /// # Errors
    ///
    /// When there is none.
    pub fn new(setting: Setting<'s>) -> io::Result<Self> {
        let prompt = Prompt::open(setting.drafts)?;
        Ok(Self { setting, prompt, told: Vec::new(), confirmed: Vec::new() })
    }

    /// The rules that somebody was told of, and knowingly passed over: whether each asks already, or only later.
    pub fn told(&self) -> BTreeMap<&'static str, bool> {
        let later = self.told.iter().filter(|need| !need.is_owed).map(|need| (need.rule, false));
        let owed = self.told.iter().filter(|need| need.is_owed).map(|need| (need.rule, true));
        later.chain(owed).chain(self.confirmed.iter().map(|(.., rule)| (*rule, true))).collect()
    }

    pub(super) fn forget_typed(&mut self) {
        self.prompt.forget_typed(self.setting.forget_typed);
    }

    /// Shows lines.
    pub(super) fn show(&self, rows: &[ScreenRow]) {
        self.setting.appearance.show(rows);
    }

    /// Shows a text as it is.
    pub(super) fn say(&self, text: &str) {
        self.show(&[vec![Inked::plain(text)]]);
    }

    /// Says a sentence, on lines that fit.
    pub(super) fn tell(&mut self, sentence: &str) {
        let columns = self.prompt.width();
        self.say(&question_view::wrap(sentence, columns).join("\n"));
    }

    /// Asks the questions that have no answer yet. What is `fixed` came from elsewhere: it is neither asked nor
    /// dropped; every other answer that no question of the form asks for is dropped at the end. `typing` is the line
    /// that an interrupted run left, `summary` what is shown below the answers before anything is recorded.
    pub fn fill(
        &mut self,
        form: &Questionnaire<'_>,
        draft: Draft,
        typing: Option<(KeyPath, String)>,
        fixed: &BTreeSet<KeyPath>,
        summary: &dyn Fn(&Draft) -> String,
    ) -> FormEnd {
        let mut draft = draft;
        let mut next = typing.as_ref().map(|(key, _)| key.clone());
        let mut typing = typing;
        let mut heading = String::new();
        // After one question was asked again, only what it changed is shown.
        let mut seen: Option<(usize, KeyPath)> = None;
        loop {
            let questions = asked(form, &draft, fixed);
            let at = |key: &KeyPath| questions.iter().position(|question| question.key == *key);
            let open = || questions.iter().position(|question| is_open(&draft, question));
            let Some(at) = next.take().and_then(|key| at(&key)).or_else(open) else {
                let text = summary(&draft);
                let only =
                    seen.take().filter(|(count, _)| *count == questions.len()).and_then(|(_, key)| at(&key));
                match self.confirm_form(&questions, &draft, &text, only) {
                    OverviewReply::Record => {
                        draft.answers.retain(|(key, _)| fixed.contains(key) || at(key).is_some());
                        draft.skipped.retain(|key| at(key).is_some());
                        return FormEnd::Answered(draft);
                    }
                    OverviewReply::Again(at) => {
                        next = questions.get(at).map(|question| question.key.clone());
                        seen = next.clone().map(|key| (questions.len(), key));
                    }
                    OverviewReply::Stop => return FormEnd::Stopped(draft),
                }
                continue;
            };
            let question = &questions[at];
            let begun = typing.take_if(|(key, _)| *key == question.key).map(|(_, text)| text);
            let choices = choice::of(question);
            if heading != question.part {
                question.part.clone_into(&mut heading);
                let columns = self.prompt.width();
                self.show(&question_view::heading(
                    columns,
                    &in_parts(self.setting.lang, &questions, &heading),
                ));
            }
            let has_parts = questions.iter().any(|question| !question.part.is_empty());
            let is_settled = || {
                let open = questions.iter().filter(|question| is_open(&draft, question));
                open.flat_map(|question| ways(question, &draft)).all(|after| {
                    let then = asked(form, &after, fixed);
                    then.len() == questions.len() && then.iter().all(|question| question.part.is_empty())
                })
            };
            let of = (!has_parts && is_settled()).then_some(questions.len());
            let place = QuestionNumber { number: at + 1, of };
            let turn = Turn { question, choices: &choices, place, draft: &draft };
            let step = turn.ask(self, begun);
            let was_answered = matches!(step, TurnEnd::Answered(_));
            match step {
                TurnEnd::Answered(value) => draft.put(question.key.clone(), value),
                TurnEnd::Skipped => {
                    draft.take(&question.key);
                    draft.skipped.insert(question.key.clone());
                }
                TurnEnd::Back if at == 0 => {
                    self.tell(&words::first_question(self.setting.lang));
                    next = Some(question.key.clone());
                }
                TurnEnd::Back => next = Some(questions[at - 1].key.clone()),
                TurnEnd::Stopped => return FormEnd::Stopped(draft),
            }
            self.setting.drafts.save(&draft, None);
            if let Some(editor) = self.setting.editor.as_ref().filter(|_| was_answered) {
                editor.forget(&turn::file_name(&question.key));
            }
        }
    }
}

/// The questions that are a person's to answer now.
fn asked(form: &Questionnaire<'_>, draft: &Draft, fixed: &BTreeSet<KeyPath>) -> Vec<FormQuestion> {
    form(draft).into_iter().filter(|question| !fixed.contains(&question.key)).collect()
}

/// The answers so far with each that a question of a closed list could have.
fn ways(question: &FormQuestion, draft: &Draft) -> Vec<Draft> {
    let values: Vec<Value> = match question.shape {
        Shape::Flag => vec![Value::Flag(true), Value::Flag(false)],
        Shape::Word(_) => question.choices.iter().map(|(word, _)| Value::Text(word.clone())).collect(),
        _ => Vec::new(),
    };
    let answered = |value| {
        let mut after = draft.clone();
        after.put(question.key.clone(), value);
        after
    };
    values.into_iter().map(answered).collect()
}

/// The title of a part, with which one it is when there are several.
fn in_parts(lang: Lang, questions: &[FormQuestion], part: &str) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for question in questions.iter().filter(|question| !question.part.is_empty()) {
        if !parts.contains(&question.part.as_str()) {
            parts.push(&question.part);
        }
    }
    match parts.iter().position(|it| *it == part) {
        Some(at) if parts.len() > 1 => words::part_of(lang, at + 1, parts.len(), &lower(part)),
        _ => part.to_owned(),
    }
}

/// Whether a question was neither answered nor passed over.
pub(super) fn is_open(draft: &Draft, question: &FormQuestion) -> bool {
    draft.get(&question.key).is_none() && (question.is_required || !draft.skipped.contains(&question.key))
}

//! One question, until it has an answer or somebody goes elsewhere.

use super::FormQuestion;
use super::answer::{AnswerReader, TypedReply, spoken};
use super::choice::{self, Choice};
use super::form::Interviewer;
use super::line::{OpenQuestion, TypedLine};
use super::overview;
use super::question_view::{self, QuestionNumber, QuestionView};
use super::screen::{Inked, ScreenRow};
use crate::model::{Draft, KeyPath, Shape, Value};
use crate::text::clean::Clean;
use crate::text::hidden::{Hidden, hidden};
use crate::words::Lang;
use crate::words::ask as words;

/// What came of one question.
pub(super) enum TurnEnd {
    Answered(Value),
    Skipped,
    /// The one before it is asked for.
    Back,
    /// Nobody is there any more.
    Stopped,
}

/// One question among the others.
pub(super) struct Turn<'t> {
    pub(super) question: &'t FormQuestion,
    pub(super) choices: &'t [Choice],
    pub(super) place: QuestionNumber,
    pub(super) draft: &'t Draft,
}

/// What stands in the line before anybody types.
#[derive(Default)]
struct Prefill {
    text: String,
    /// Whether it is the answer that was given earlier.
    is_answer: bool,
    /// Whether it is shown above the line, because it cannot stand in it.
    is_above: bool,
}

impl Turn<'_> {
    /// Asks until there is an answer; `begun` is what an interrupted run left in the line.
    pub(super) fn ask(&self, asker: &mut Interviewer<'_>, begun: Option<String>) -> TurnEnd {
        let lang = asker.setting.lang;
        let mut before = self.before(lang, begun);
        let mut is_told = question_view::is_long(self.question.shape);
        let columns = asker.prompt.width();
        asker.show(&[ScreenRow::new()]);
        asker.show(&question_view::question(lang, columns, &self.shown(asker, before.is_answer)));
        if before.text.is_empty() {
            before = self.left_behind(asker);
        }
        loop {
            let line = match self.line(asker, &mut before) {
                TypedLine::Typed(line) => line,
                TypedLine::Unreadable(line) => {
                    asker.tell(&words::unreadable(lang));
                    before = Prefill { text: line, is_answer: false, ..Prefill::default() };
                    continue;
                }
                TypedLine::Stopped => return TurnEnd::Stopped,
            };
            let step = match self.read(asker, &before, &line) {
                TypedReply::Value(value) => Ok(TurnEnd::Answered(value)),
                TypedReply::Same => self
                    .draft
                    .get(&self.question.key)
                    .cloned()
                    .map(TurnEnd::Answered)
                    .ok_or_else(Prefill::default),
                TypedReply::Skip => Ok(TurnEnd::Skipped),
                TypedReply::Back => Ok(TurnEnd::Back),
                TypedReply::Help => {
                    let columns = asker.prompt.width();
                    asker.show(&question_view::explanation(
                        lang,
                        columns,
                        &self.shown(asker, before.is_answer),
                    ));
                    Err(before)
                }
                TypedReply::Editor(text) => self.edit(asker, &text),
                TypedReply::Wrong(sentence) => {
                    asker.tell(&sentence);
                    if !std::mem::replace(&mut is_told, true) && !line.trim().is_empty() {
                        asker.tell(&words::refused_stays(lang));
                    }
                    Err(again(&line))
                }
            };
            // Git forgets nothing: what should perhaps not be recorded is asked about here.
            let step = match step {
                Ok(TurnEnd::Answered(value)) if !asker.is_meant(self.question, &value) => {
                    Err(again(&spoken(lang, self.question.shape, self.choices, &value)))
                }
                step => step,
            };
            match step {
                Ok(step) => {
                    self.echo(asker, &line, &step);
                    return step;
                }
                Err(again) => before = again,
            }
        }
    }

    fn before(&self, lang: Lang, begun: Option<String>) -> Prefill {
        let shape = self.question.shape;
        let answer = self.draft.get(&self.question.key);
        // What was answered, and comes back to be mended, stands there as it was said.
        let begun = begun.filter(|text| answer.is_none_or(|answer| answer.written() != *text));
        if let Some(text) = begun {
            return Prefill { text: harmless(&text), is_answer: false, ..Prefill::default() };
        }
        let earlier = answer.map(|value| spoken(lang, shape, self.choices, value));
        earlier
            .map(|text| Prefill { text: harmless(&text), is_answer: true, ..Prefill::default() })
            .unwrap_or_default()
    }

    /// The text that an editor left when a run was interrupted.
    fn left_behind(&self, asker: &Interviewer<'_>) -> Prefill {
        let editor = asker.setting.editor.as_ref().filter(|_| matches!(self.question.shape, Shape::Prose));
        let name = file_name(&self.question.key);
        let Some((editor, text)) = editor.and_then(|editor| Some((editor, editor.left_behind(&name)?)))
        else {
            return Prefill::default();
        };
        asker.say(&words::text_found(asker.setting.lang, &editor.file(&name).display().to_string()));
        Prefill { text: harmless(text.trim_end()), is_answer: false, ..Prefill::default() }
    }

    fn shown(&self, asker: &Interviewer<'_>, is_answered: bool) -> QuestionView<'_> {
        QuestionView {
            is_kept: asker.setting.drafts.lasts(),
            question: self.question,
            choices: self.choices,
            place: self.place,
            is_answered,
            has_editor: asker.setting.editor.is_some(),
            is_dumb: asker.setting.appearance.is_dumb || !is_worth_mending(self.question.shape),
        }
    }

    fn line(&self, asker: &mut Interviewer<'_>, before: &mut Prefill) -> TypedLine {
        let lang = asker.setting.lang;
        let has_room = !asker.setting.appearance.is_dumb && asker.prompt.has_room_for(&before.text);
        // What is short is typed anew rather than mended: it stands before the prompt, as a default does.
        let is_short = before.is_answer && !is_worth_mending(self.question.shape);
        before.is_above = !before.text.is_empty() && (is_short || !has_room);
        if before.is_above && !is_short {
            let has_editor = asker.setting.editor.is_some() && matches!(self.question.shape, Shape::Prose);
            asker.say(&words::now(lang, &before.text));
            asker.tell(&if has_editor { words::shown_above_editor(lang) } else { words::shown_above(lang) });
        }
        let prompt = match &self.question.default {
            _ if is_short && before.is_above => format!("[{}] > ", words::cut(&before.text)),
            Some(default) if before.text.is_empty() => {
                let default = question_view::spoken_default(lang, self.question, self.choices, default);
                // What is typed stands on the same line.
                let room = asker.prompt.width().saturating_sub(14).max(8);
                format!("[{}] > ", overview::cut(&words::cut(&default), room))
            }
            _ => "> ".to_owned(),
        };
        let question = OpenQuestion {
            draft: self.draft.clone(),
            key: Some(self.question.key.clone()),
            candidates: choice::candidates(lang, self.question, self.choices),
            is_list: matches!(self.question.shape, Shape::Texts | Shape::Words(_) | Shape::Numbers(..)),
        };
        let begun = if before.is_above { "" } else { &before.text };
        asker.prompt.line(&Clean::new(&prompt), begun, question)
    }

    fn read(&self, asker: &Interviewer<'_>, before: &Prefill, line: &str) -> TypedReply {
        let reading = self.reading(asker, before);
        reading.read(self.question, line)
    }

    fn reading<'r>(&'r self, asker: &Interviewer<'_>, before: &'r Prefill) -> AnswerReader<'r> {
        AnswerReader {
            lang: asker.setting.lang,
            today: asker.setting.today,
            choices: self.choices,
            before: &before.text,
            is_answer: before.is_answer,
            is_shown_only: before.is_above,
        }
    }

    /// Lets somebody edit a long text. What then is to stand in the line is what the file has, or what there was.
    fn edit(&self, asker: &mut Interviewer<'_>, text: &str) -> Result<TurnEnd, Prefill> {
        let lang = asker.setting.lang;
        let Some(editor) = asker.setting.editor.clone() else {
            asker.tell(&words::editor_none(lang));
            return Err(again(text));
        };
        let name = file_name(&self.question.key);
        // From here on the text stands in the draft too, whatever becomes of the editor.
        asker.setting.drafts.save(self.draft, Some((&self.question.key, text)));
        let notes = [&words::editor_note(lang), "", &self.question.text, &self.question.help].join("\n");
        let edited = match editor.edit(&name, text, &Clean::new(notes.trim_end())) {
            Ok(edited) => edited,
            Err(unedited) => {
                asker.tell(&editor.sentence(lang, &name, &unedited));
                return Err(again(&editor.left_behind(&name).unwrap_or_else(|| text.to_owned())));
            }
        };
        match self.reading(asker, &Prefill::default()).value(self.question, &edited) {
            TypedReply::Value(value) => {
                let note = words::from_editor(lang, edited.split_whitespace().count());
                asker.show(&[vec![Inked::faint(&note)]]);
                Ok(TurnEnd::Answered(value))
            }
            TypedReply::Wrong(sentence) => {
                asker.tell(&sentence);
                Err(again(&edited))
            }
            _ => Err(again(&edited)),
        }
    }

    /// Shows how a line was understood, where that is not plain from the line itself.
    fn echo(&self, asker: &Interviewer<'_>, line: &str, step: &TurnEnd) {
        let lang = asker.setting.lang;
        let understood = match step {
            TurnEnd::Answered(Value::Prose(_)) | TurnEnd::Back | TurnEnd::Stopped => return,
            TurnEnd::Skipped => words::skipped(lang),
            TurnEnd::Answered(Value::Day(day)) => words::read_as(lang, &words::spoken_day(lang, *day)),
            TurnEnd::Answered(value) => {
                let text = spoken(lang, self.question.shape, self.choices, value);
                if text.to_lowercase() == line.trim().to_lowercase() {
                    return;
                }
                words::read_as(lang, &text)
            }
        };
        asker.show(&[vec![Inked::faint(&understood)]]);
    }
}

/// A text that is to be mended, back in the line.
fn again(text: &str) -> Prefill {
    Prefill { text: harmless(text.trim_end()), is_answer: false, ..Prefill::default() }
}

/// The file in which the answer to a question is edited.
pub(super) fn file_name(key: &KeyPath) -> String {
    format!("{}.md", key.0.join("-"))
}

/// Whether an earlier answer is better mended than typed again.
fn is_worth_mending(shape: Shape) -> bool {
    use Shape::{Day, Flag, Number, Numbers, Word};
    !matches!(shape, Word(_) | Flag | Day | Number(..) | Numbers(..))
}

/// A text as it can stand in a line that is mended: nothing of it goes that only is not seen.
fn harmless(text: &str) -> String {
    let steers = |c: char| hidden(c) == Some(Hidden::Control) && !matches!(c, '\n' | '\t');
    text.replace("\r\n", "\n").chars().map(|c| if steers(c) { '\u{fffd}' } else { c }).collect()
}

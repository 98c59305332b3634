//! Yes or no: a question of its own, and the last one of a form, below an overview of the answers; and a line that somebody
//! types out in full.

use super::FormQuestion;
use super::answer::spoken;
use super::choice;
use super::form::Interviewer;
use super::line::{OpenQuestion, TypedLine};
use super::question_view;
use super::screen::{Inked, ScreenRow};
use crate::model::{Draft, Shape, Value};
use crate::text::clean::Clean;
use crate::text::wrap::width;
use crate::words::{Lang, ask as words, interview};

/// What is to happen with a form.
pub(super) enum OverviewReply {
    /// It may be recorded.
    Record,
    /// This question once more.
    Again(usize),
    Stop,
}

impl Interviewer<'_> {
    /// Asks a yes or no; nothing when somebody stopped. The question is asked as it is given.
    pub fn confirm(&mut self, question: &str, default: bool) -> Option<bool> {
        let lang = self.setting.lang;
        let ways = if default { words::yes_or_no(lang) } else { words::no_or_yes(lang) };
        loop {
            let text = self.short_line(question, &ways)?;
            match Value::parse(Shape::Flag, &text) {
                Ok(Value::Flag(flag)) => return Some(flag),
                _ if text.is_empty() => return Some(default),
                _ => self.tell(&words::no_flag(lang, &words::cut(&text))),
            }
        }
    }

    /// Shows the answers with their numbers, and asks whether they may be recorded.
    pub(super) fn confirm_form(
        &mut self,
        questions: &[FormQuestion],
        draft: &Draft,
        summary: &str,
    ) -> OverviewReply {
        let lang = self.setting.lang;
        let columns = self.prompt.width();
        if !questions.is_empty() {
            self.show(&[ScreenRow::new(), vec![Inked::strong(&words::overview(lang))]]);
            self.show(&overview(lang, columns, questions, draft));
        }
        if !summary.trim().is_empty() {
            self.show(&[ScreenRow::new(), vec![Inked::plain(summary.trim_end())]]);
        }
        let is_kept = self.setting.drafts.lasts();
        let keys = if is_kept { words::record_it_keys(lang) } else { interview::record_it_keys_unkept(lang) };
        let keys = question_view::keys_in(&keys, columns).join("\n");
        self.show(&[ScreenRow::new(), vec![Inked::faint(&keys)]]);
        loop {
            let Some(text) = self.short_line(&words::record_it(lang), &words::yes_or_no(lang)) else {
                return OverviewReply::Stop;
            };
            let number = text.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            match (Value::parse(Shape::Flag, &text), number) {
                _ if text.is_empty() => return OverviewReply::Record,
                _ if text == "<" && !questions.is_empty() => {
                    return OverviewReply::Again(questions.len() - 1);
                }
                (Ok(Value::Flag(true)), _) => return OverviewReply::Record,
                (Ok(Value::Flag(false)), _) => return OverviewReply::Stop,
                (_, Some(at)) if at < questions.len() => return OverviewReply::Again(at),
                (_, Some(_)) => self.tell(&words::no_such_number(lang, &words::cut(&text), questions.len())),
                _ if text == "?" => self.say(&keys),
                _ => self.tell(&words::record_it_unclear(lang, &words::cut(&text))),
            }
        }
    }

    /// Asks for a line that is typed out in full, for what must not happen by a reflex; nothing when somebody stopped.
    pub fn typed(&mut self, question: &str) -> Option<String> {
        self.tell(question);
        match self.prompt.line(&Clean::new("> "), "", OpenQuestion::default()) {
            TypedLine::Typed(text) => Some(text.trim().to_owned()),
            TypedLine::Unreadable(_) => Some(String::new()),
            TypedLine::Stopped => None,
        }
    }

    /// A line that is no answer of the form: it is not kept.
    fn short_line(&mut self, question: &str, ways: &str) -> Option<String> {
        let columns = self.prompt.width();
        let mut lines = question_view::wrap(&format!("{question} {ways}"), columns.saturating_sub(1));
        let prompt = Clean::new(&format!("{} ", lines.pop().unwrap_or_default()));
        for line in &lines {
            self.say(line);
        }
        loop {
            match self.prompt.line(&prompt, "", OpenQuestion::default()) {
                TypedLine::Typed(text) => return Some(text.trim().to_owned()),
                TypedLine::Unreadable(_) => {
                    let lang = self.setting.lang;
                    self.tell(&words::unreadable(lang));
                }
                TypedLine::Stopped => return None,
            }
        }
    }
}

/// The answers, numbered as the questions were, under the parts they belong to.
fn overview(lang: Lang, columns: usize, questions: &[FormQuestion], draft: &Draft) -> Vec<ScreenRow> {
    let widest = questions.len().to_string().len();
    let mut lines = Vec::new();
    let mut part = "";
    for (at, question) in questions.iter().enumerate() {
        if part != question.part {
            part = &question.part;
            lines.push(cut(part, columns));
        }
        let choices = choice::of(question);
        let answer = draft.get(&question.key).map(|value| spoken(lang, &choices, value));
        let answer = answer.unwrap_or_else(|| "–".to_owned());
        let answer = answer.split_whitespace().collect::<Vec<_>>().join(" ");
        // The answer matters more than the whole of its question.
        let text = cut(
            question.text.trim_end_matches(['?', ':', '.']),
            (columns / 2).max(columns.saturating_sub(40)),
        );
        lines.push(cut(&format!("{:>widest$} {text}: {answer}", at + 1), columns));
    }
    lines.iter().map(|line| vec![Inked::plain(line)]).collect()
}

/// As much of a line as fits.
fn cut(line: &str, columns: usize) -> String {
    let line = Clean::new(line).to_string();
    if width(&line) < columns {
        return line;
    }
    let mut short = String::new();
    for c in line.chars() {
        short.push(c);
        if width(&short) + 1 >= columns {
            short.pop();
            break;
        }
    }
    short + "…"
}

//! Yes or no: a question of its own, and the last one of a form, below an overview of the answers.

use unicode_width::UnicodeWidthStr as _;

use super::Question;
use super::answer::spoken;
use super::appearance;
use super::choice;
use super::form::Asker;
use super::line::{Line, Now, say};
use crate::model::draft::{Draft, Value};
use crate::model::facts::Shape;
use crate::words::{Lang, ask as words, interview};

/// What is to happen with a form.
pub(super) enum Verdict {
    /// It may be recorded.
    Record,
    /// This question once more.
    Again(usize),
    /// Not now.
    Stop,
}

impl Asker<'_> {
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
    pub(super) fn confirm_form(&mut self, questions: &[Question], draft: &Draft, summary: &str) -> Verdict {
        let lang = self.setting.lang;
        let width = self.prompt.width();
        if !questions.is_empty() {
            say(&format!("\n{}", self.setting.look.strong(&words::overview(lang))));
            say(&overview(lang, width, questions, draft));
        }
        if !summary.trim().is_empty() {
            say(&format!("\n{}", summary.trim_end()));
        }
        let is_kept = self.setting.keep.lasts();
        let keys = if is_kept { words::record_it_keys(lang) } else { interview::record_it_keys_unkept(lang) };
        let keys = appearance::row(&keys, width).join("\n");
        say(&format!("\n{}", self.setting.look.faint(&keys)));
        loop {
            let Some(text) = self.short_line(&words::record_it(lang), &words::yes_or_no(lang)) else {
                return Verdict::Stop;
            };
            let number = text.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
            match (Value::parse(Shape::Flag, &text), number) {
                _ if text.is_empty() => return Verdict::Record,
                _ if text == "<" && !questions.is_empty() => return Verdict::Again(questions.len() - 1),
                (Ok(Value::Flag(true)), _) => return Verdict::Record,
                (Ok(Value::Flag(false)), _) => return Verdict::Stop,
                (_, Some(at)) if at < questions.len() => return Verdict::Again(at),
                (_, Some(_)) => self.tell(&words::no_such_number(lang, &words::cut(&text), questions.len())),
                _ if text == "?" => say(&keys),
                _ => self.tell(&words::record_it_unclear(lang, &words::cut(&text))),
            }
        }
    }

    /// A line that is no answer of the form: it is not kept.
    fn short_line(&mut self, question: &str, ways: &str) -> Option<String> {
        let width = self.prompt.width();
        let mut lines = appearance::wrap(&format!("{question} {ways}"), width.saturating_sub(1));
        let last = lines.pop().unwrap_or_default();
        for line in &lines {
            say(line);
        }
        loop {
            match self.prompt.line(&format!("{last} "), "", Now::default()) {
                Line::Typed(text) => return Some(text.trim().to_owned()),
                Line::Unreadable(_) => {
                    let lang = self.setting.lang;
                    self.tell(&words::unreadable(lang));
                }
                Line::Stopped => return None,
            }
        }
    }
}

/// The answers, numbered as the questions were, under the parts they belong to.
fn overview(lang: Lang, width: usize, questions: &[Question], draft: &Draft) -> String {
    let widest = questions.len().to_string().len();
    let mut lines = Vec::new();
    let mut part = "";
    for (at, question) in questions.iter().enumerate() {
        if part != question.part {
            part = &question.part;
            lines.push(cut(part, width));
        }
        let choices = choice::of(question);
        let said = draft.get(&question.key).map(|value| spoken(lang, &choices, value));
        let answer = said.unwrap_or_else(|| "–".to_owned());
        let answer = answer.split_whitespace().collect::<Vec<_>>().join(" ");
        // The answer matters more than the whole of its question.
        let text =
            cut(question.text.trim_end_matches(['?', ':', '.']), (width / 2).max(width.saturating_sub(40)));
        lines.push(cut(&format!("{:>widest$} {text}: {answer}", at + 1), width));
    }
    lines.join("\n")
}

/// As much of a line as fits.
fn cut(line: &str, width: usize) -> String {
    let line = line.chars().filter(|c| !c.is_control()).collect::<String>();
    if line.width() < width {
        return line;
    }
    let mut short = String::new();
    for c in line.chars() {
        short.push(c);
        if short.width() + 1 >= width {
            short.pop();
            break;
        }
    }
    short + "…"
}

//! Yes or no: a question of its own, and the last one of a form, below an overview of the answers; and a line that somebody
//! types out in full.

use super::form::Interviewer;
use super::line::{OpenQuestion, TypedLine};
use super::screen::{Inked, ScreenRow};
use super::{FormQuestion, overview, question_view};
use crate::model::{Draft, Shape, Value};
use crate::text::clean::Clean;
use crate::words::{ask as words, interview};

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
        only: Option<usize>,
    ) -> OverviewReply {
        let lang = self.setting.lang;
        let columns = self.prompt.width();
        if let Some(at) = only {
            self.show(&[ScreenRow::new(), overview::row(lang, columns, questions, draft, at)]);
        } else if !questions.is_empty() {
            self.show(&[ScreenRow::new(), vec![Inked::strong(&words::overview(lang))]]);
            let pages = overview::pages(lang, (columns, self.prompt.height()), questions, draft);
            for (at, page) in pages.iter().enumerate() {
                self.show(page);
                if at + 1 == pages.len() {
                    break;
                }
                match self.short_line(&words::more_answers(lang, at + 2, pages.len()), "") {
                    None => return OverviewReply::Stop,
                    Some(text) => {
                        if let Some(at) = number(&text).filter(|at| *at < questions.len()) {
                            return OverviewReply::Again(at);
                        }
                    }
                }
            }
        }
        if !summary.trim().is_empty() {
            self.show(&[ScreenRow::new(), vec![Inked::plain(summary.trim_end())]]);
        }
        let open = overview::open(questions, draft);
        let is_owed = open.iter().any(|(_, it)| it.need.as_ref().is_some_and(|need| need.is_owed));
        if !open.is_empty() {
            self.show(&[ScreenRow::new()]);
            self.say(&overview::still_open(lang, columns, &open).join("\n"));
        }
        let is_kept = self.setting.drafts.lasts();
        let keys = if is_kept { words::record_it_keys(lang) } else { interview::record_it_keys_unkept(lang) };
        let keys = question_view::keys_in(&keys, columns).join("\n");
        self.show(&[ScreenRow::new(), vec![Inked::faint(&keys)]]);
        let (question, ways) = if is_owed {
            (words::record_it_open(lang), words::no_or_yes(lang))
        } else {
            (words::record_it(lang), words::yes_or_no(lang))
        };
        loop {
            let Some(text) = self.short_line(&question, &ways) else {
                return OverviewReply::Stop;
            };
            match (Value::parse(Shape::Flag, &text), number(&text)) {
                _ if text.is_empty() && is_owed => return OverviewReply::Stop,
                _ if text.is_empty() => {
                    self.told.extend(open.iter().filter_map(|(_, it)| it.need.clone()));
                    return OverviewReply::Record;
                }
                _ if text == "<" && !questions.is_empty() => {
                    return OverviewReply::Again(questions.len() - 1);
                }
                (Ok(Value::Flag(true)), _) => {
                    self.told.extend(open.iter().filter_map(|(_, it)| it.need.clone()));
                    return OverviewReply::Record;
                }
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
        self.forget_typed();
        self.tell(question);
        match self.prompt.line(&Clean::new("> "), "", OpenQuestion::default()) {
            TypedLine::Typed(text) => Some(text.trim().to_owned()),
            TypedLine::Unreadable(_) => Some(String::new()),
            TypedLine::Stopped => None,
        }
    }

    /// Asks for a yes, a no, or something else on one line; nothing when somebody stopped.
    pub fn short_answer(&mut self, question: &str) -> Option<String> {
        let ways = words::no_or_yes(self.setting.lang);
        self.short_line(question, &ways)
    }

    /// A line that is no answer of the form: it is not kept, and nothing that was typed before it was asked answers it.
    pub(super) fn short_line(&mut self, question: &str, ways: &str) -> Option<String> {
        self.forget_typed();
        let columns = self.prompt.width();
        let asked = format!("{question} {ways}");
        let mut lines = question_view::wrap(&asked, columns.saturating_sub(1));
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

/// Which question a number means, counted from 0.
fn number(text: &str) -> Option<usize> {
    text.parse::<usize>().ok().and_then(|number| number.checked_sub(1))
}

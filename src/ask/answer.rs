//! What a typed line means as the answer to a question.

use super::FormQuestion;
use super::choice::{self, Choice};
use super::question_view;
use crate::model::{Day, Shape, Value};
use crate::text::hidden::has_control;
use crate::words::Lang;
use crate::words::typed_day::typed_day;
use crate::words::{ask as words, dates};

/// What somebody meant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum TypedReply {
    Value(Value),
    /// The earlier answer, as it is.
    Same,
    /// Nothing: on to the next question.
    Skip,
    /// The question before this one.
    Back,
    Help,
    /// The editor, with this text.
    Editor(String),
    /// Something that does not fit; a sentence says why.
    Wrong(String),
}

/// Under what circumstances a line is read.
#[derive(Clone, Copy, Debug)]
pub(super) struct AnswerReader<'r> {
    pub(super) lang: Lang,
    /// What `vandaag` means.
    pub(super) today: Day,
    pub(super) choices: &'r [Choice],
    /// What stood in the line already.
    pub(super) before: &'r str,
    /// Whether that was the earlier answer.
    pub(super) is_answer: bool,
    /// Whether it stood above the line, so that an empty line means it.
    pub(super) is_shown_only: bool,
}

impl AnswerReader<'_> {
    /// Reads a line. Where what was refused still stands in it, and somebody typed on behind it, what they typed counts.
    pub(super) fn read(&self, question: &FormQuestion, line: &str) -> TypedReply {
        let reply = self.read_whole(question, line);
        let behind = line.trim().strip_prefix(self.before.trim()).map(str::trim);
        let behind = behind.filter(|_| !self.is_answer && !self.before.trim().is_empty());
        match behind.filter(|behind| !behind.is_empty() && !question_view::is_long(question.shape)) {
            Some("?") => TypedReply::Help,
            Some(behind) if matches!(reply, TypedReply::Wrong(_)) => {
                match (AnswerReader { before: "", ..*self }).read_whole(question, behind) {
                    TypedReply::Wrong(_) => reply,
                    other => other,
                }
            }
            _ => reply,
        }
    }

    fn read_whole(&self, question: &FormQuestion, line: &str) -> TypedReply {
        let text = line.trim();
        let before = self.before.trim();
        if let Some(rest) = text.strip_suffix('<')
            && (rest.is_empty() || (!before.is_empty() && rest.trim_end() == before))
        {
            return TypedReply::Back;
        }
        match text {
            "?" => return TypedReply::Help,
            "-" if !question.is_required => return TypedReply::Skip,
            "" if self.is_shown_only && self.is_answer => return TypedReply::Same,
            "" if self.is_shown_only && !before.is_empty() => return self.value(question, before),
            "" => return self.nothing(question),
            _ => {}
        }
        if matches!(question.shape, Shape::Prose) {
            if text == "e" {
                let now = question.default.as_deref().filter(|_| before.is_empty());
                return TypedReply::Editor(now.unwrap_or(before).to_owned());
            }
            if let Some(rest) = text.strip_suffix('e').filter(|rest| rest.ends_with(char::is_whitespace)) {
                return TypedReply::Editor(rest.trim_end().to_owned());
            }
        }
        if self.is_answer && text == before {
            return TypedReply::Same;
        }
        let is_said = self.choices.iter().any(|it| it.spelling == text || it.meaning == text);
        let is_open = matches!(question.shape, Shape::Prose | Shape::Day)
            || matches!(question.shape, Shape::Text) && !question.is_required && !is_said;
        match bare_flag(text).filter(|_| is_open) {
            // That there is none passes over what may be; where there is a reason to ask for words, it says too little.
            Some(false)
                if !question.is_required
                    && (question.need.is_none() || matches!(question.shape, Shape::Day)) =>
            {
                TypedReply::Skip
            }
            Some(_) if matches!(question.shape, Shape::Day) => {
                TypedReply::Wrong(words::day_or_skip(self.lang))
            }
            Some(_) => TypedReply::Wrong(words::more_than_yes(self.lang)),
            None => self.value(question, text),
        }
    }

    fn nothing(&self, question: &FormQuestion) -> TypedReply {
        match &question.default {
            Some(default) => self.value(question, default),
            None if question.is_required => TypedReply::Wrong(words::needed(self.lang)),
            None => TypedReply::Skip,
        }
    }

    /// A text as the value that the question asks for.
    pub(super) fn value(&self, question: &FormQuestion, text: &str) -> TypedReply {
        let parsed = match question.shape {
            Shape::Day => typed_day(text, self.today).map(Value::Day),
            Shape::Words(_) | Shape::Texts => return self.list(question.shape, text),
            // Of several numbers, the one that does not fit is named.
            shape @ Shape::Numbers(least, most) => {
                let parts = text.split([',', '\n']).map(str::trim).filter(|part| !part.is_empty());
                let odd = parts.filter_map(|part| {
                    Value::parse(Shape::Number(least, most), part).err().map(|why| (part, why))
                });
                match odd.into_iter().next() {
                    Some((part, why)) => return TypedReply::Wrong(words::misfit(self.lang, part, &why)),
                    None => Value::parse(shape, text),
                }
            }
            Shape::Word(_) | Shape::Text if !has_control(text) => {
                match choice::find(self.lang, question.shape, self.choices, text) {
                    Err(sentence) => return TypedReply::Wrong(sentence),
                    // What was chosen is one of those, and not looked at again.
                    Ok(Some(spelling)) if question.misfit.is_none() => {
                        return TypedReply::Value(Value::Text(spelling));
                    }
                    Ok(Some(spelling)) => Ok(Value::Text(spelling)),
                    Ok(None) => Value::parse(question.shape, text),
                }
            }
            shape => Value::parse(shape, text),
        };
        let why_not = |text: &str| question.misfit.and_then(|misfit| misfit(self.lang, text));
        if let Some(sentence) = parsed.as_ref().ok().and_then(Value::text).and_then(why_not) {
            return TypedReply::Wrong(sentence);
        }
        parsed.map_or_else(
            |misfit| TypedReply::Wrong(words::misfit(self.lang, text, &misfit)),
            TypedReply::Value,
        )
    }

    fn list(&self, shape: Shape, text: &str) -> TypedReply {
        if has_control(text) {
            return TypedReply::Wrong(words::has_control(self.lang));
        }
        let mut list = Vec::new();
        // A comma may be part of a text: where somebody uses semicolons or lines, those set texts apart.
        let is_apart = matches!(shape, Shape::Texts) && text.contains([';', '\n']);
        let by: &[char] = if is_apart { &[';', '\n'] } else { &[',', '\n'] };
        for part in text.split(by).map(str::trim).filter(|part| !part.is_empty()) {
            let item = match choice::find(self.lang, shape, self.choices, part) {
                Err(sentence) => return TypedReply::Wrong(sentence),
                Ok(found) => found.unwrap_or_else(|| part.split_whitespace().collect::<Vec<_>>().join(" ")),
            };
            if !list.contains(&item) {
                list.push(item);
            }
        }
        if list.is_empty() {
            TypedReply::Wrong(words::is_empty(self.lang))
        } else {
            TypedReply::Value(Value::Texts(list))
        }
    }
}

/// Whether a text is nothing but yes or no, however that is said.
fn bare_flag(text: &str) -> Option<bool> {
    const NOT: [&str; 8] = ["geen", "nog niet", "niet", "niemand", "none", "not yet", "nobody", "nvt"];
    let plain = text.trim_end_matches(['.', '!']).to_lowercase();
    match Value::parse(Shape::Flag, &plain) {
        Ok(Value::Flag(flag)) if !matches!(plain.as_str(), "true" | "false") => Some(flag),
        _ => NOT.contains(&plain.as_str()).then_some(false),
    }
}

/// An answer as the reader says it, such that it can be typed again.
pub(super) fn spoken(lang: Lang, shape: Shape, choices: &[Choice], value: &Value) -> String {
    let meaning = |spelling: &str| {
        let choice = choices.iter().find(|choice| choice.spelling == spelling);
        choice.map_or(spelling, |choice| &choice.meaning).to_owned()
    };
    match value {
        Value::Text(text) => match text.parse().ok().filter(|_| matches!(shape, Shape::Interval)) {
            Some(interval) => dates::interval(lang, interval),
            None => meaning(text),
        },
        Value::Prose(text) => text.clone(),
        Value::Day(day) => dates::day(lang, *day),
        Value::Flag(true) => words::yes(lang),
        Value::Flag(false) => words::no(lang),
        Value::Number(number) => number.to_string(),
        Value::Texts(texts) => texts.iter().map(|text| meaning(text)).collect::<Vec<_>>().join(", "),
        Value::Numbers(numbers) => numbers.iter().map(i64::to_string).collect::<Vec<_>>().join(", "),
    }
}

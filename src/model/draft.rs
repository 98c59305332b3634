//! What somebody is about to write: answers by key, in the order in which they were given.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::day::Day;
use super::facts::Shape;
use super::place::KeyPath;
use crate::text::hidden::has_control;
use crate::text::near::nearest;

/// A value that can be written. Drafts are kept with these names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// One line of text, or a word.
    Text(String),
    /// Text of more than one line.
    Prose(String),
    Day(Day),
    Flag(bool),
    /// A whole number.
    Number(i64),
    /// A list of texts or words.
    Texts(Vec<String>),
    /// A list of whole numbers.
    Numbers(Vec<i64>),
}

/// Why a text cannot be the value of a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// Not a day of the calendar.
    Day,
    /// One of two days, and nobody can see which.
    EitherDay(Day, Day),
    Flag,
    /// Not a whole number, or not between these bounds.
    Number(i64, i64),
    /// Not a length of time.
    Interval,
    /// Not one of these words; with the nearest one.
    Word(&'static [&'static str], Option<&'static str>),
    /// Nothing but white space.
    Empty,
    /// Control characters, which could do harm on somebody's screen.
    Control,
    /// Not something that can be given as one text.
    Shape,
}

impl Value {
    /// Reads a text as the value of a key. The parts of a list are separated by line ends; words and numbers also
    /// by commas, texts by semicolons, since a comma may be part of one.
    ///
    /// # Errors
    ///
    /// Why it cannot be that.
    pub fn parse(shape: Shape, text: &str) -> Result<Self, Misfit> {
        let trimmed = text.trim();
        if trimmed.is_empty() {
            return Err(Misfit::Empty);
        }
        if has_control(trimmed) {
            return Err(Misfit::Control);
        }
        let apart = |by: &'static [char]| trimmed.split(by).map(str::trim).filter(|part| !part.is_empty());
        let parts = || apart(&[',', '\n']);
        match shape {
            Shape::Text => Ok(Self::Text(trimmed.split_whitespace().collect::<Vec<_>>().join(" "))),
            Shape::Prose => Ok(Self::Prose(trimmed.replace("\r\n", "\n").replace('\r', "\n"))),
            Shape::Day => trimmed.parse().map(Self::Day).map_err(|_| Misfit::Day),
            Shape::Flag => flag(trimmed).map(Self::Flag).ok_or(Misfit::Flag),
            Shape::Number(least, most) => number(trimmed, least, most).map(Self::Number),
            Shape::Interval => interval(trimmed),
            Shape::Word(words) => word(trimmed, words).map(Self::Text),
            Shape::Texts => Ok(Self::Texts(apart(&[';', '\n']).map(str::to_owned).collect())),
            Shape::Words(words) => {
                parts().map(|part| word(part, words)).collect::<Result<_, _>>().map(Self::Texts)
            }
            Shape::Numbers(least, most) => {
                parts().map(|part| number(part, least, most)).collect::<Result<_, _>>().map(Self::Numbers)
            }
            _ => Err(Misfit::Shape),
        }
    }

    /// The value as somebody would type it.
    pub fn written(&self) -> String {
        match self {
            Self::Text(text) | Self::Prose(text) => text.clone(),
            Self::Day(day) => day.to_string(),
            Self::Flag(flag) => flag.to_string(),
            Self::Number(number) => number.to_string(),
            Self::Texts(texts) => texts.join("\n"),
            Self::Numbers(numbers) => numbers.iter().map(i64::to_string).collect::<Vec<_>>().join(", "),
        }
    }

    /// The text of a text; nothing of what is no text.
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) | Self::Prose(text) = self { Some(text) } else { None }
    }
}

fn flag(text: &str) -> Option<bool> {
    match text.to_lowercase().as_str() {
        "true" | "yes" | "y" | "ja" | "j" => Some(true),
        "false" | "no" | "n" | "nee" => Some(false),
        _ => None,
    }
}

fn number(text: &str, least: i64, most: i64) -> Result<i64, Misfit> {
    let number = text.parse().ok().filter(|number| (least..=most).contains(number));
    number.ok_or(Misfit::Number(least, most))
}

/// A length of time, in English or Dutch, as files write it.
fn interval(text: &str) -> Result<Value, Misfit> {
    let (count, unit) = text.split_once(' ').ok_or(Misfit::Interval)?;
    let unit = match unit.trim().to_lowercase().as_str() {
        "dag" | "dagen" => "days".to_owned(),
        "maand" | "maanden" => "months".to_owned(),
        "jaar" | "jaren" => "years".to_owned(),
        other => other.to_owned(),
    };
    let interval: super::day::Interval = format!("{count} {unit}").parse().map_err(|()| Misfit::Interval)?;
    Ok(Value::Text(interval.to_string()))
}

fn word(text: &str, words: &'static [&'static str]) -> Result<String, Misfit> {
    let plain = text.to_lowercase().replace([' ', '_'], "-");
    match words.iter().find(|word| word.to_lowercase().replace([' ', '_'], "-") == plain) {
        Some(word) => Ok((*word).to_owned()),
        None => Err(Misfit::Word(words, nearest(text, words.iter().copied()))),
    }
}

/// Answers by key, in the order in which they were given.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    pub answers: Vec<(KeyPath, Value)>,
    /// The questions that were passed over, so that they are not asked again.
    pub skipped: BTreeSet<KeyPath>,
}

impl Draft {
    /// The answer to a question.
    pub fn get(&self, key: &KeyPath) -> Option<&Value> {
        self.answers.iter().find(|(path, _)| path == key).map(|(_, value)| value)
    }

    /// The text of an answer.
    pub fn text<const N: usize>(&self, key: [&str; N]) -> Option<&str> {
        self.get(&key.into())?.text()
    }

    /// The day that was answered.
    pub fn day<const N: usize>(&self, key: [&str; N]) -> Option<Day> {
        if let Some(Value::Day(day)) = self.get(&key.into()) { Some(*day) } else { None }
    }

    /// Whether the answer is yes.
    pub fn is_yes<const N: usize>(&self, key: [&str; N]) -> bool {
        self.get(&key.into()) == Some(&Value::Flag(true))
    }

    /// Gives an answer, in place of an earlier one.
    pub fn put(&mut self, key: KeyPath, value: Value) {
        self.skipped.remove(&key);
        match self.answers.iter_mut().find(|(path, _)| *path == key) {
            Some((_, old)) => *old = value,
            None => self.answers.push((key, value)),
        }
    }

    /// Takes an answer back.
    pub fn take(&mut self, key: &KeyPath) -> Option<Value> {
        self.skipped.remove(key);
        let at = self.answers.iter().position(|(path, _)| path == key)?;
        Some(self.answers.remove(at).1)
    }

    /// The answers below a key, without that key.
    pub fn below(&self, key: &str) -> Self {
        let below = |(path, value): &(KeyPath, Value)| {
            let (first, rest) = path.0.split_first()?;
            (first == key && !rest.is_empty()).then(|| (KeyPath(rest.to_vec()), value.clone()))
        };
        Self { answers: self.answers.iter().filter_map(below).collect(), skipped: BTreeSet::new() }
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.answers.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_become_values_of_their_key() {
        const WORDS: &[&str] = &["positive", "doubt"];
        assert_eq!(Value::parse(Shape::Word(WORDS), " Positive "), Ok(Value::Text("positive".to_owned())));
        assert_eq!(Value::parse(Shape::Word(WORDS), "dubt"), Err(Misfit::Word(WORDS, Some("doubt"))));
        assert_eq!(Value::parse(Shape::Interval, "12 maanden"), Ok(Value::Text("12 months".to_owned())));
        assert_eq!(Value::parse(Shape::Flag, "ja"), Ok(Value::Flag(true)));
        assert_eq!(Value::parse(Shape::Numbers(1, 17), "4, 18"), Err(Misfit::Number(1, 17)));
        assert_eq!(Value::parse(Shape::Day, "2025-02-30"), Err(Misfit::Day));
        assert_eq!(Value::parse(Shape::Text, "een\ntwee"), Ok(Value::Text("een twee".to_owned())));
        assert_eq!(Value::parse(Shape::Prose, "a\u{1b}[31m"), Err(Misfit::Control));
    }
}

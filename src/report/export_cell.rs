//! How a value stands in the cell of a spreadsheet, and how it comes back the same.

use crate::model::{Day, Shape, TomlValue};
use crate::text::hidden::is_shown;

/// What begins a cell that is written as TOML, because a spreadsheet would make something else of it.
pub const LITERAL: &str = "toml: ";
/// What a cell says.
#[derive(Clone, Debug, PartialEq)]
pub enum Leaf {
    Text(String),
    Day(Day),
    Number(i64),
    Flag(bool),
    Literal(TomlValue),
}

/// A value as a cell has it: as people write it, where it comes back the same.
pub fn leaf(value: &TomlValue, shape: Option<Shape>) -> Leaf {
    let made = match value {
        TomlValue::Text(text) => Leaf::Text(text.clone()),
        TomlValue::Number(number) => Leaf::Number(*number),
        TomlValue::Flag(flag) => Leaf::Flag(*flag),
        TomlValue::Moment(text) => match text.parse() {
            Ok(day) => Leaf::Day(day),
            Err(_) => Leaf::Literal(value.clone()),
        },
        TomlValue::List(list) => joined(list).unwrap_or_else(|| Leaf::Literal(value.clone())),
        TomlValue::Real(_) | TomlValue::Table(_) => Leaf::Literal(value.clone()),
    };
    let written = match &made {
        Leaf::Text(text) => text.clone(),
        Leaf::Day(day) => day.to_string(),
        Leaf::Number(number) => number.to_string(),
        Leaf::Flag(flag) => flag.to_string(),
        Leaf::Literal(_) => return made,
    };
    // In csv every cell is text, and the key's own shape tells the rest.
    if read(&written, shape).as_ref() == Some(value) { made } else { Leaf::Literal(value.clone()) }
}

fn joined(list: &[TomlValue]) -> Option<Leaf> {
    let texts: Option<Vec<String>> = list
        .iter()
        .map(|it| match it {
            TomlValue::Text(text) => Some(text.clone()),
            TomlValue::Number(number) => Some(number.to_string()),
            _ => None,
        })
        .collect();
    texts
        .filter(|texts| texts.first().is_some_and(|first| !first.starts_with(LITERAL.trim_end())))
        .filter(|texts| texts.iter().all(|text| is_shown(text)))
        .map(|texts| Leaf::Text(texts.join("\n")))
}

/// The value that the text of a cell is for a key of this shape; nothing when it is no such value. What begins with
/// [`LITERAL`] is TOML, and read before.
pub fn read(text: &str, shape: Option<Shape>) -> Option<TomlValue> {
    let lines = || text.split('\n').map(str::trim).filter(|line| !line.is_empty());
    let number = |text: &str| text.trim().parse().ok().map(TomlValue::Number);
    let flag = || match text.trim().to_lowercase().as_str() {
        "true" | "waar" => Some(TomlValue::Flag(true)),
        "false" | "onwaar" => Some(TomlValue::Flag(false)),
        _ => None,
    };
    let day = || Some(TomlValue::Moment(text.trim().parse::<Day>().ok()?.to_string()));
    match shape {
        Some(Shape::Day | Shape::NamedDays) => day(),
        Some(Shape::Flag) => flag(),
        Some(Shape::Number(..)) => number(text),
        Some(Shape::Texts | Shape::Words(_)) => {
            Some(TomlValue::List(lines().map(|line| TomlValue::Text(line.to_owned())).collect()))
        }
        Some(Shape::Numbers(..)) => lines().map(number).collect::<Option<_>>().map(TomlValue::List),
        Some(
            Shape::Text
            | Shape::Prose
            | Shape::Word(_)
            | Shape::Interval
            | Shape::ByWord(_)
            | Shape::NamedTexts,
        ) => Some(TomlValue::Text(text.to_owned())),
        // The institution's own: what looks like a number, a flag or a day is one.
        _ => number(text).or_else(flag).or_else(day).or_else(|| Some(TomlValue::Text(text.to_owned()))),
    }
}

//! How a value stands in the cell of a spreadsheet, and how it comes back the same.

use crate::model::Day;
use crate::model::facts::Shape;
use crate::model::tree::Tree;
use crate::text::hidden::is_shown;

/// What begins a cell that is written as TOML, because a spreadsheet would make something else of it.
pub const LITERAL: &str = "toml: ";
/// What a cell says.
#[derive(Clone, Debug, PartialEq)]
pub enum Leaf {
    /// Text, as it is.
    Text(String),
    /// A day.
    Day(Day),
    /// A whole number.
    Number(i64),
    /// True or false.
    Flag(bool),
    /// Anything else, as TOML.
    Literal(Tree),
}

/// A value as a cell has it: as people write it, where it comes back the same.
pub fn leaf(value: &Tree, shape: Option<Shape>) -> Leaf {
    let made = match value {
        Tree::Text(text) => Leaf::Text(text.clone()),
        Tree::Number(number) => Leaf::Number(*number),
        Tree::Flag(flag) => Leaf::Flag(*flag),
        Tree::Moment(text) => match text.parse() {
            Ok(day) => Leaf::Day(day),
            Err(_) => Leaf::Literal(value.clone()),
        },
        Tree::List(list) => joined(list).unwrap_or_else(|| Leaf::Literal(value.clone())),
        Tree::Real(_) | Tree::Table(_) => Leaf::Literal(value.clone()),
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

fn joined(list: &[Tree]) -> Option<Leaf> {
    let texts: Option<Vec<String>> = list
        .iter()
        .map(|it| match it {
            Tree::Text(text) => Some(text.clone()),
            Tree::Number(number) => Some(number.to_string()),
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
pub fn read(text: &str, shape: Option<Shape>) -> Option<Tree> {
    let lines = || text.split('\n').map(str::trim).filter(|line| !line.is_empty());
    let number = |text: &str| text.trim().parse().ok().map(Tree::Number);
    let flag = || match text.trim().to_lowercase().as_str() {
        "true" | "waar" => Some(Tree::Flag(true)),
        "false" | "onwaar" => Some(Tree::Flag(false)),
        _ => None,
    };
    let day = || Some(Tree::Moment(text.trim().parse::<Day>().ok()?.to_string()));
    match shape {
        Some(Shape::Day | Shape::NamedDays) => day(),
        Some(Shape::Flag) => flag(),
        Some(Shape::Number(..)) => number(text),
        Some(Shape::Texts | Shape::Words(_)) => {
            Some(Tree::List(lines().map(|line| Tree::Text(line.to_owned())).collect()))
        }
        Some(Shape::Numbers(..)) => lines().map(number).collect::<Option<_>>().map(Tree::List),
        Some(
            Shape::Text
            | Shape::Prose
            | Shape::Word(_)
            | Shape::Interval
            | Shape::ByWord(_)
            | Shape::NamedTexts,
        ) => Some(Tree::Text(text.to_owned())),
        // The institution's own: what looks like a number, a flag or a day is one.
        _ => number(text).or_else(flag).or_else(day).or_else(|| Some(Tree::Text(text.to_owned()))),
    }
}

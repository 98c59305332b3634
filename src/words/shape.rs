//! What values are called, and how each is written.

use super::Lang;
use crate::model::Shape;

/// What a key should hold, with its article.
pub fn wanted(lang: Lang, shape: Shape) -> &'static str {
    match shape {
        Shape::Text | Shape::Prose | Shape::Word(_) => lang.pick("een tekst", "a text"),
        Shape::Day => lang.pick("een datum", "a date"),
        Shape::Flag => lang.pick("ja of nee (`true` of `false`)", "true or false"),
        Shape::Number(..) => lang.pick("een geheel getal", "a whole number"),
        Shape::Interval => lang.pick("een termijn", "a length of time"),
        Shape::Texts | Shape::Words(_) => lang.pick("een lijst van teksten", "a list of texts"),
        Shape::Numbers(..) => lang.pick("een lijst van getallen", "a list of numbers"),
        Shape::Tables(_) => lang.pick("een reeks tabellen", "a row of tables"),
        Shape::Table(_)
        | Shape::TableOrTables(_)
        | Shape::Named(_)
        | Shape::ByWord(_)
        | Shape::NamedTexts
        | Shape::NamedDays
        | Shape::Entries(_)
        | Shape::Anything => lang.pick("een tabel", "a table"),
    }
}

/// How such a value is written under a key. Of words and flags every choice is shown: to fill one in would be a judgement.
pub fn example(key: &str, shape: Shape) -> String {
    match shape {
        Shape::Text => format!("{key} = \"…\""),
        Shape::Prose => format!("{key} = \"\"\"…\"\"\""),
        Shape::Word(words) => format!("{key} = {}", choices(words)),
        Shape::Day => format!("{key} = 2026-03-14"),
        Shape::Flag => format!("{key} = true | false"),
        Shape::Number(least, _) => format!("{key} = {}", least.max(1)),
        Shape::Interval => format!("{key} = \"12 months\""),
        Shape::Texts => format!("{key} = [\"…\"]"),
        Shape::Words(words) => format!("{key} = [{}]", choices(words)),
        Shape::Numbers(..) => format!("{key} = [4, 13]"),
        Shape::Tables(_) => format!("[[{key}]]"),
        Shape::Entries(_) => format!("[{key}.2026-03-14-k7q2xm]"),
        Shape::Table(_)
        | Shape::TableOrTables(_)
        | Shape::Named(_)
        | Shape::ByWord(_)
        | Shape::NamedTexts
        | Shape::NamedDays
        | Shape::Anything => format!("[{key}]"),
    }
}

fn choices(words: &[&str]) -> String {
    words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" | ")
}

/// What a value is, with its article: for what was found where something else belongs.
pub fn found(lang: Lang, type_name: &str) -> &'static str {
    match type_name {
        "string" => lang.pick("tekst", "text"),
        "integer" => lang.pick("een geheel getal", "a whole number"),
        "float" => lang.pick("een getal met een punt", "a number with a point"),
        "boolean" => lang.pick("ja of nee (`true` of `false`)", "true or false"),
        "datetime" => lang.pick("een datum of tijd", "a date or time"),
        "array" => lang.pick("een lijst", "a list"),
        _ => lang.pick("een tabel", "a table"),
    }
}

/// A list of words as a sentence has it: each between backticks, with commas.
pub fn quoted<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    words.into_iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

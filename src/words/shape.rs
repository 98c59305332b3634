//! What values are called, and how each is written.

use super::{Bilingual, Lang};
use crate::model::Shape;

/// What a key should hold, with its article.
pub fn wanted(lang: Lang, shape: Shape) -> &'static str {
    match shape {
        Shape::Text | Shape::Prose | Shape::Word(_) => Bilingual { nl: "een tekst", en: "a text" },
        Shape::Day => Bilingual { nl: "een datum", en: "a date" },
        Shape::Flag => Bilingual { nl: "true of false", en: "true or false" },
        Shape::Number(..) => Bilingual { nl: "een geheel getal", en: "a whole number" },
        Shape::Interval => Bilingual { nl: "een termijn", en: "a length of time" },
        Shape::Texts | Shape::Words(_) => Bilingual { nl: "een lijst van teksten", en: "a list of texts" },
        Shape::Numbers(..) => Bilingual { nl: "een lijst van getallen", en: "a list of numbers" },
        Shape::Tables(_) => Bilingual { nl: "een reeks tabellen", en: "a row of tables" },
        Shape::Table(_)
        | Shape::Named(_)
        | Shape::ByWord(_)
        | Shape::NamedTexts
        | Shape::NamedDays
        | Shape::Entries(_)
        | Shape::Anything => Bilingual { nl: "een tabel", en: "a table" },
    }
    .in_lang(lang)
}

/// An example of such a value under a key.
pub fn example(key: &str, shape: Shape) -> String {
    match shape {
        Shape::Text => format!("{key} = \"…\""),
        Shape::Prose => format!("{key} = \"\"\"…\"\"\""),
        Shape::Word(words) => format!("{key} = \"{}\"", words.first().unwrap_or(&"…")),
        Shape::Day => format!("{key} = 2026-03-14"),
        Shape::Flag => format!("{key} = true"),
        Shape::Number(least, _) => format!("{key} = {}", least.max(1)),
        Shape::Interval => format!("{key} = \"12 months\""),
        Shape::Texts => format!("{key} = [\"…\"]"),
        Shape::Words(words) => format!("{key} = [\"{}\"]", words.first().unwrap_or(&"…")),
        Shape::Numbers(..) => format!("{key} = [4, 13]"),
        Shape::Tables(_) => format!("[[{key}]]"),
        Shape::Entries(_) => format!("[{key}.2026-03-14-k7q2xm]"),
        Shape::Table(_)
        | Shape::Named(_)
        | Shape::ByWord(_)
        | Shape::NamedTexts
        | Shape::NamedDays
        | Shape::Anything => format!("[{key}]"),
    }
}

/// What a value is, with its article: for what was found where something else belongs.
pub fn found(lang: Lang, type_name: &str) -> &'static str {
    match type_name {
        "string" => Bilingual { nl: "tekst", en: "text" },
        "integer" => Bilingual { nl: "een geheel getal", en: "a whole number" },
        "float" => Bilingual { nl: "een getal met een punt", en: "a number with a point" },
        "boolean" => Bilingual { nl: "true of false", en: "true or false" },
        "datetime" => Bilingual { nl: "een datum of tijd", en: "a date or time" },
        "array" => Bilingual { nl: "een lijst", en: "a list" },
        _ => Bilingual { nl: "een tabel", en: "a table" },
    }
    .in_lang(lang)
}

/// A list of words as a sentence has it: each between backticks, with commas.
pub fn quoted<'a>(words: impl IntoIterator<Item = &'a str>) -> String {
    words.into_iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

//! What a kind of table may hold, key by key: for the reader, the prompts, the flags and the editor schema.

/// The version of the format that is known.
pub const FORMAT_VERSION: i64 = 1;

/// What a key may hold.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    Text,
    /// Text of more than one line.
    Prose,
    Day,
    Flag,
    /// A whole number within bounds.
    Number(i64, i64),
    /// A length of time: `12 months`.
    Interval,
    /// A word of a closed vocabulary.
    Word(&'static [&'static str]),
    Texts,
    /// A list of whole numbers within bounds.
    Numbers(i64, i64),
    /// A list of words of a closed vocabulary.
    Words(&'static [&'static str]),
    Table(&'static Schema),
    Tables(&'static Schema),
    /// A table, or several in a row.
    TableOrTables(&'static Schema),
    /// Tables by a name of the writer's choice.
    Named(&'static Schema),
    /// Texts by the words of a closed vocabulary.
    ByWord(&'static [&'static str]),
    NamedTexts,
    /// Dates by two names: `[rounds.2026]`.
    NamedDays,
    /// Entries of the dossier, by their id.
    Entries(&'static Schema),
    /// Whatever the institution wants: kept, shown, never judged.
    Anything,
}

/// When a key must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Demand {
    /// It may be left out.
    Optional,
    /// Always.
    Required,
    /// In an entry, unless its text had to go or it takes another one back.
    UnlessRedacted,
    /// In an entry, unless it takes another one back: a word or a reference, which no redaction takes.
    UnlessWithdrawn,
    /// In an entry that has another key, unless its text had to go.
    With(&'static str),
    /// In an entry that has none of these keys, unless its text had to go.
    OneOf(&'static [&'static str]),
}

impl Demand {
    /// What is declared behind a type in `facts!`: one demand, or none.
    pub const fn declared(demands: &[Self]) -> Self {
        match demands {
            [demand, ..] => *demand,
            [] => Self::Optional,
        }
    }
}

/// One key of a table.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// As files write it.
    pub name: &'static str,
    pub shape: Shape,
    /// Whether the format itself asks for it.
    pub demand: Demand,
    /// What it is, in one line.
    pub doc: &'static str,
}

/// The keys of one kind of table.
#[derive(Debug)]
pub struct Schema {
    /// The name of the type.
    pub name: &'static str,
    /// Its keys, in the order in which they are written.
    pub keys: &'static [Key],
}

impl Key {
    /// The keys of the tables below it.
    pub fn below(&self) -> Option<&'static Schema> {
        match self.shape {
            Shape::Table(schema)
            | Shape::Tables(schema)
            | Shape::TableOrTables(schema)
            | Shape::Named(schema)
            | Shape::Entries(schema) => Some(schema),
            _ => None,
        }
    }
}

impl Schema {
    /// The key of a name.
    pub fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }
}

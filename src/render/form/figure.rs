//! A drawing of plain shapes in ink, with its title, how to read it, its key, and the same as a table. Text in it is [`Clean`].

use super::page::Table;
use super::target::Target;
use crate::text::clean::Clean;

/// A drawing with what belongs to it.
#[derive(Clone, Debug, Default)]
pub struct Figure {
    /// What it shows, in a sentence.
    pub title: Clean,
    /// How it is read, in a line.
    pub how: Clean,
    pub width: u32,
    pub height: u32,
    pub shapes: Vec<DrawnShape>,
    /// What each mark stands for.
    pub key: Vec<(Glyph, Clean)>,
    /// The same in words.
    pub table: Table,
}

/// A part of a drawing, in whole units from the upper left.
#[derive(Clone, Debug)]
pub enum DrawnShape {
    Line {
        from: (i32, i32),
        to: (i32, i32),
        kind: LineKind,
    },
    /// An area that is set apart.
    Ground {
        at: (i32, i32),
        width: i32,
        height: i32,
    },
    /// A name beside or above the drawing.
    Words {
        at: (i32, i32),
        words: Clean,
        kind: WordsKind,
    },
    /// A mark, what it stands for, and where it leads.
    Mark {
        at: (i32, i32),
        glyph: Glyph,
        label: Clean,
        target: Option<Target>,
    },
}

/// How a line is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineKind {
    /// Of the grid.
    Thin,
    /// Today.
    Heavy,
    /// Of something that goes on.
    Solid,
    Dotted,
}

/// How a name is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordsKind {
    Name,
    /// Of less weight.
    Aside,
    /// The same, ending where it stands.
    AsideBefore,
}

/// The shape of a mark: each has one meaning, and none is a colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Glyph {
    FilledCircle,
    OpenCircle,
    FilledSquare,
    OpenSquare,
    FilledDiamond,
    DownTriangle,
    UpTriangle,
    Cross,
    Bar,
    SmallCircle,
    HalfCircle,
}

impl Glyph {
    /// The class that says how it is inked, and its outline around the middle.
    pub(super) fn outline(self) -> (&'static str, &'static str) {
        match self {
            Self::FilledCircle => ("filled", "M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z"),
            Self::OpenCircle => ("open", "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0z"),
            Self::FilledSquare => ("filled", "M-4-4h8v8h-8z"),
            Self::OpenSquare => ("open", "M-3.75-3.75h7.5v7.5h-7.5z"),
            Self::FilledDiamond => ("filled", "M0-5.5L5.5 0L0 5.5L-5.5 0z"),
            Self::DownTriangle => ("filled", "M-5-4.5h10L0 5z"),
            Self::UpTriangle => ("open", "M-4.75 4h9.5L0-4.75z"),
            Self::Cross => ("open", "M-4.5 0h9M0-4.5v9"),
            Self::Bar => ("filled", "M-2-7h4v14h-4z"),
            Self::SmallCircle => ("open", "M-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0z"),
            Self::HalfCircle => ("half", "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM0-4v8M1.5-3.5v7M3-2.5v5"),
        }
    }
}

//! The figures of a site: what is to be done and what became of signals over time, and where there are partnerships. Each mark is
//! one thing with a name; nothing is sorted or coloured by how much there is of it.

mod dots;
mod lifelines;
mod year;

pub(super) use dots::{by_country, by_unit_and_category};
pub(super) use lifelines::lifelines;
pub(super) use year::year_ahead;

use crate::render::form::figure::{DrawnShape, LineKind, WordsKind};
use crate::text::clean::Clean;

fn line(from: (i32, i32), to: (i32, i32), kind: LineKind) -> DrawnShape {
    DrawnShape::Line { from, to, kind }
}

fn words(at: (i32, i32), said: &str, kind: WordsKind) -> DrawnShape {
    DrawnShape::Words { at, words: Clean::line(said), kind }
}

/// A coordinate from a number of units, whatever it counts.
fn units(number: usize) -> i32 {
    i32::try_from(number).unwrap_or(i32::MAX / 4)
}

/// How far along a stretch a day lies, in units.
fn along(day: crate::model::Day, from: crate::model::Day, days: i64, width: i32) -> i32 {
    let passed = (day - from).num_days().clamp(0, days);
    i32::try_from(passed * i64::from(width) / days.max(1)).unwrap_or(0)
}

/// The name of a month as it fits above a column.
fn short(month: &str) -> &str {
    if month == "maart" { "mrt" } else { month.get(..3).unwrap_or(month) }
}

//! Values to text for people and machines. Text from a register is made harmless here, and only here.

pub mod annual;
pub mod audit;
pub mod board;
mod commit;
pub mod contacts;
pub mod cycle;
pub mod diff;
mod differences;
pub mod doctor;
pub mod dossier;
pub mod due;
mod entry;
pub mod explain;
pub mod export;
pub mod findings;
pub mod form;
pub mod guide;
mod head;
pub mod history;
pub mod import;
pub mod list;
pub mod month;
pub mod overview;
pub mod partner;
pub mod preamble;
pub mod register;
pub mod round;
pub mod schema;
pub mod show;
pub mod signals;
pub mod why;

use crate::text::clean::Clean;

/// The names of a table's columns.
fn names(names: &[String]) -> Vec<Clean> {
    names.iter().map(|name| Clean::line(name)).collect()
}

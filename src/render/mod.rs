//! Values to text for people and machines. Text from a register is made harmless here, and only here.

pub mod annual;
pub mod audit;
pub mod audit_json;
pub mod board;
mod commit;
pub mod contacts;
pub mod cycle;
pub mod diff;
mod differences;
mod differences_json;
pub mod doctor;
pub mod dossier;
pub mod due;
mod entry;
pub mod explain;
pub mod export;
pub mod findings;
pub mod form;
pub mod guide;
pub mod guide_json;
mod head;
pub mod history;
pub mod import;
pub mod list;
pub mod month;
pub mod overview;
pub mod partner;
pub mod partner_json;
pub mod preamble;
pub mod register;
pub mod register_json;
pub mod round;
pub mod round_json;
pub mod schema;
pub mod show;
pub mod signals;
pub mod why;
pub mod why_json;

use crate::text::clean::Clean;

/// The names of a table's columns.
fn names(names: &[String]) -> Vec<Clean> {
    names.iter().map(|name| Clean::line(name)).collect()
}

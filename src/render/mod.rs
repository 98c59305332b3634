//! Values to text for people and machines. Text from a register is made harmless here, and only here.

pub mod about;
pub mod annual;
pub mod annual_json;
pub mod annual_public;
pub mod annual_sheet;
pub mod audit;
pub mod audit_json;
pub mod board;
pub mod board_json;
mod change;
mod change_json;
pub mod contacts;
pub mod cycle;
pub mod diagnostic;
pub mod diff;
pub mod doctor;
pub mod dossier;
pub mod due;
mod entry;
pub mod explain;
pub mod export;
pub mod findings;
pub mod gitlab;
pub mod guide;
pub mod guide_json;
mod head;
pub mod history;
pub mod html;
mod html_style;
pub mod ics;
pub mod import;
pub mod json;
pub mod junit;
mod landed;
pub mod list;
pub mod markdown;
pub mod month;
pub mod overview;
pub mod page;
pub mod partner;
pub mod partner_json;
mod piped;
pub mod preamble;
pub mod register;
pub mod register_json;
pub mod round;
pub mod round_json;
pub mod sarif;
pub mod schema;
pub mod sheet;
pub mod show;
pub mod signals;
pub mod style;
pub mod table;
pub mod text;
pub mod why;
pub mod why_json;
pub mod workbook;

use crate::text::clean::Clean;

/// The names of a table's columns.
fn names(names: &[String]) -> Vec<Clean> {
    names.iter().map(|name| Clean::line(name)).collect()
}

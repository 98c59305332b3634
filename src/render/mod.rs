//! Values to text for people and machines. Text from a register is made harmless here, and only here.

pub mod about;
pub mod audit;
pub mod audit_json;
pub mod clean;
pub mod diagnostic;
pub mod doctor;
pub mod dossier;
pub mod due;
mod entry;
pub mod explain;
pub mod findings;
mod head;
pub mod json;
pub mod list;
pub mod markdown;
pub mod month;
pub mod overview;
pub mod page;
pub mod partner;
pub mod schema;
pub mod show;
pub mod signals;
pub mod style;
pub mod table;
pub mod text;
pub mod wrap;

use clean::Clean;

/// The names of a table's columns.
fn names(names: &[String]) -> Vec<Clean> {
    names.iter().map(|name| Clean::line(name)).collect()
}

//! Values to text for people and machines. Text from a register is made harmless here, and only here.

pub mod annual;
pub mod audit;
pub mod board;
pub mod calendar;
mod commit;
pub mod contacts;
pub mod cycle;
pub mod diff;
mod differences;
pub mod dilemmas;
pub mod doctor;
pub mod dossier;
pub mod due;
mod entry;
pub mod evidence;
pub mod explain;
pub mod export;
pub mod find;
pub mod findings;
pub mod form;
pub mod guide;
mod head;
pub mod history;
pub mod import;
pub mod list;
pub mod month;
pub mod ndjson;
pub mod overview;
pub mod partner;
pub mod preamble;
pub mod public_register;
pub mod register;
pub mod round;
pub mod schema;
pub mod security;
pub mod signals;
pub mod site;
pub mod why;

use crate::model::Year;
use form::json::{Json, JsonObject};

/// The year that was asked for, and its first day, for machines: a number; one that is no year of the calendar as text.
fn year(year: Year) -> JsonObject<'static> {
    let text = year.to_string();
    let value = text.parse::<i64>().map_or_else(|_| Json::from(text.clone()), Json::from);
    JsonObject::default().with("year", value).with("from", year.first())
}

//! One question, one value: pure functions from the register and a day. How a value is shown is `render`'s.

pub mod audit;
pub mod dossier;
pub mod due;
pub mod list;
pub mod month;
pub mod overview;
pub mod partner;
pub mod signals;
pub mod timeline;
pub mod window;

use crate::model::Partnership;

/// Whether a partnership belongs to a unit, when one is asked for.
fn is_of(partnership: &Partnership, unit: Option<&str>) -> bool {
    unit.is_none_or(|unit| partnership.head.unit.as_deref() == Some(unit))
}

//! Values to text for people and machines. Text from a register is made harmless here, and only here.

pub mod clean;
pub mod diagnostic;
pub mod findings;
pub mod json;
pub mod style;

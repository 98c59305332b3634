//! Verbs that bring the work of several people together.

mod arbiter;
mod conflict_questions;
mod contradictions;
pub(crate) mod merge_driver;
mod resolution_text;
pub(crate) mod resolve;
pub(crate) mod sync;

//! Verbs that bring the work of several people together.

pub(crate) mod merge_driver;
pub(crate) mod resolve;
pub(crate) mod resolve_asking;
pub(crate) mod sync;

//! Files in conflict: which two sides each has, what is merged by entry and key, what a person decides, and what comes of it.

pub(crate) mod by_key;
pub(crate) mod file_role;
pub(crate) mod resolution;
pub(crate) mod sides;
pub(crate) mod writers;

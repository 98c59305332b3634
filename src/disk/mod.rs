//! Files: read only when they are plain and small, written whole or not at all.

pub mod read;
pub mod write;

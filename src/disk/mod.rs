//! Files: read only when they are plain and small, written whole or not at all.

pub mod bulk;
pub mod committed;
pub mod folder;
pub mod keep;
pub mod load;
mod put;
pub mod read;
pub mod table;
pub mod walk;
pub mod write;

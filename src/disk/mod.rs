//! Files: read only when they are plain and small, written whole or not at all.

pub mod committed;
pub mod drafts;
pub mod folder;
pub mod load;
mod overlay;
pub mod read;
pub mod table;
pub mod walk;
pub mod write;
pub mod write_many;

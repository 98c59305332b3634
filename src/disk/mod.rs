//! Files: read only when they are plain and small, written whole or not at all.

pub mod committed;
pub mod folder;
pub mod keep;
pub mod load;
pub mod read;
pub mod walk;
pub mod write;

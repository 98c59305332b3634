//! Files: read only when they are plain and small, written whole or not at all.

#![expect(clippy::missing_errors_doc, reason = "each fault says by itself what stands in the way")]

pub mod browser;
pub mod committed;
pub mod drafts;
pub mod folder;
pub(crate) mod held_signals;
pub(crate) mod keyboard;
pub mod load;
mod overlay;
pub mod read;
pub mod scratch;
pub mod site;
pub mod table;
mod unknown;
pub mod walk;
pub mod write;
pub mod write_many;

pub use load::{Loaded, RegisterFile, Unloadable};
pub use read::{FileKind, Read, read_regular, read_within};
pub use walk::{PARTNERSHIPS, POLICY, Unseen, id_of};
pub use write::{WriteFault, write_atomic};

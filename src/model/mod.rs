//! What the register says, as facts: partnerships, their dossiers, the institution's policy.
//!
//! A partnership has a head, which says what is so now, and a dossier, whose entries are only ever added. What
//! follows from them, such as a status or a due date, is reckoned here and never stored.

pub mod asked;
mod before_correction;
pub mod content;
pub mod day;
mod decisions;
pub mod deviation;
mod digest;
pub mod dossier;
pub mod draft;
pub mod draw;
pub mod due;
pub mod entries;
pub mod facts;
mod follow_through;
pub mod head;
pub mod id;
pub mod parallel;
pub mod place;
pub mod policy;
pub mod refers;
pub mod register;
mod schema;
pub mod signal_steps;
pub mod status;
pub mod tree;
pub mod vocabulary;
pub mod weighed;

pub use day::{Day, Interval};
pub use dossier::{Dossier, Kind};
pub use entries::{Entries, Entry};
pub use facts::{Given, Prose, Said};
pub use head::Head;
pub use id::EntryId;
pub use place::{FileId, Place};
pub use policy::Policy;
pub use register::{Partnership, Register};
pub use status::Status;

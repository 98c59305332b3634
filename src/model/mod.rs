//! What the register says, as facts: partnerships, their dossiers, the institution's policy.
//!
//! A partnership has a head, which says what is so now, and a dossier, whose entries are only ever added. What
//! follows from them, such as a status or a due date, is reckoned here and never stored.

pub mod asked;
pub mod baseline;
mod before_correction;
pub mod commit;
pub mod day;
mod decisions;
mod digest;
pub mod dossier;
pub mod draft;
pub mod draw;
pub mod due;
pub mod entries;
pub mod facts;
pub mod file_state;
mod follow_through;
pub mod head;
pub mod id;
pub mod landed_change;
pub mod parallel;
mod partner_order;
pub mod place;
pub mod policy;
pub mod redaction;
pub mod refers;
pub mod register;
pub mod register_diff;
mod schema;
pub mod signal_steps;
pub mod status;
pub mod toml_value;
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

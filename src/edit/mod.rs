//! A change as text to text: bytes are spliced in where they belong, and a second reading proves that nothing else moved.

#![expect(clippy::missing_errors_doc, reason = "`Unfit` says by itself what stands in the way")]

mod append;
mod create;
mod fragment;
mod fresh;
pub mod merge;
mod prove;
mod redact;
mod set;
mod whole;
mod write;

pub use append::append;
pub use create::create;
pub use fragment::{Fragment, fragment};
pub use fresh::give_ids;
pub use prove::Unfit;
pub use redact::{Tombstone, free_texts, has_comments, redact};
pub use set::{set, unset};
pub use whole::{partnership, policy};
pub use write::{assignment, entry};

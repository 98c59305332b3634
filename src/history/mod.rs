//! The register as it was: where it stood, what landed and may not change, and what a commit did. Each content is read
//! once.

pub(crate) mod as_of;
pub(crate) mod audit;
pub(crate) mod audit_cache;
pub(crate) mod audit_summary;
pub(crate) mod base;
pub(crate) mod commits;
pub mod landed;
pub(crate) mod line;
pub mod snapshot;
pub(crate) mod snapshot_reading;

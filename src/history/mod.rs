//! The register as it was: where it stood, what landed and may not change, and what a commit did. Each content is read
//! once, on one walk.

pub(crate) mod as_of;
pub(crate) mod audit;
mod audit_cache;
mod audit_contributors;
pub(crate) mod audit_summary;
pub(crate) mod commit_meanings;
mod file_snapshot;
mod file_snapshot_reading;
mod landed;
mod main_line;
pub(crate) mod merge_base;
pub(crate) mod walk;
pub(crate) mod work_tree;

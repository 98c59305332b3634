//! The register as it was: where it stood, what landed and may not change, and what a commit did. Each content is read
//! once, on one walk.

pub(crate) mod as_of;
pub(crate) mod audit;
mod audit_beside;
mod audit_cache;
mod audit_contributors;
mod audit_summary;
pub(crate) mod commit_meanings;
pub(crate) mod exceptions;
mod file_snapshot;
mod file_snapshot_reading;
mod followed_line;
mod landed;
mod main_line;
mod merge_base;
mod past_tasks;
mod register_folder;
mod second_root;
mod unlanded;
mod walk;
mod work_tree;

pub(crate) use audit_beside::BesideCommit;
use audit_summary::AuditSummary;
pub(crate) use audit_summary::{CommittedChange, CommittedNotice};
use file_snapshot::{EntrySnapshot, FileSnapshot};
use landed::{BoundEntry, LandedEntries, LandedPartnership, Landing, SnapshotChange};
pub(crate) use merge_base::{MergeBase, NoMergeBase};
pub(crate) use walk::{HistoryWalk, StoredFiles, relocated, slashed};
use walk::{path_changes, state_of, version_of};
pub(crate) use work_tree::FilesOnDisk;

//! Files in conflict: which two sides each has, what is merged by entry and key, what a person decides, and what comes of it.

mod by_key;
mod file_role;
mod resolution;
mod sides;
mod writers;

pub(crate) use by_key::{differences, merged};
pub(crate) use file_role::FileRole;
pub(crate) use resolution::{Arbiter, ConflictEnd, Resolution, resolutions, write};
use sides::ConflictSides;
pub(crate) use sides::ConflictedFile;
pub(in crate::record) use sides::{bare, entries, is_as_git_left_it};
pub(crate) use writers::SideWriters;

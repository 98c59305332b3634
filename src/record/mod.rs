//! One careful write, from its plan to its commit, and what finishes or takes back a write that was stopped.

pub(crate) mod entries;
pub(crate) mod journal;
pub(crate) mod merging;
pub(crate) mod news;
pub(crate) mod placing;
pub(crate) mod resolving;
pub(crate) mod saving;
pub(crate) mod sharing;
pub(crate) mod sides;
pub(crate) mod weighing;
pub(crate) mod writers;

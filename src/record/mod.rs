//! One careful write, from its plan to its commit, and what finishes or takes back a write that was stopped.

pub(crate) mod careful_write;
pub(crate) mod consequences;
pub(crate) mod entries;
pub(crate) mod journal;
pub(crate) mod merging;
pub(crate) mod news;
pub(crate) mod obstacle;
pub(crate) mod placement;
pub(crate) mod plan;
pub(crate) mod resolving;
pub(crate) mod sharing;
pub(crate) mod sides;
pub(crate) mod site;
pub(crate) mod undo;
pub(crate) mod writers;

//! One careful write, from its plan to its commit, and what finishes or takes back a write that was stopped.

pub(crate) mod careful_write;
pub(crate) mod conflict;
pub(crate) mod consequences;
pub(crate) mod entries;
mod journal;
pub(crate) mod obstacle;
pub(crate) mod placement;
pub(crate) mod plan;
pub(crate) mod site;
pub(crate) mod sync;
pub(crate) mod undo;

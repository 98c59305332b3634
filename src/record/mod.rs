//! One careful write, from its plan to its commit, and what finishes or takes back a write that was stopped.

pub(crate) mod careful_write;
pub(crate) mod conflict;
mod consequences;
mod entries;
pub(crate) mod healing;
pub(crate) mod journal;
mod obstacle;
mod placement;
mod plan;
mod removed;
mod site;
pub(crate) mod sync;
pub(crate) mod undo;

pub(crate) use consequences::Consequences;
pub(crate) use entries::{FreshIds, PartnershipEdit};
pub(crate) use healing::{Healed, HealedEnd};
pub(crate) use obstacle::{Obstacle, Unrecorded};
pub(crate) use placement::{Placement, write_file};
pub(crate) use plan::{FileChange, WritePlan};
pub(crate) use site::RegisterSite;

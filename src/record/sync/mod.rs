//! Sharing a register with others: what comes in is merged by entry, what is here is seen to be sound, and goes out.

mod news;
mod sharing;

pub(crate) use news::News;
use news::findings_at;
pub(crate) use sharing::{Sharing, SharingArbiter, SharingReport};

//! Sharing a register with others: what comes in is merged by entry, what is here is seen to be sound, and goes out.

mod news;
mod sharing;
mod taking_back;

pub(crate) use news::News;
use news::findings_at;
pub(crate) use sharing::{Sharing, SharingArbiter, SharingReport};
pub(in crate::record) use taking_back::take_back_merge;

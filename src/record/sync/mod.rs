//! Sharing a register with others: what comes in is merged by entry, what is here is seen to be sound, and goes out.

pub(crate) mod news;
pub(crate) mod sharing;

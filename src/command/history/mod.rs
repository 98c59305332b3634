//! Verbs that tell how the register came to be as it is.

pub(crate) mod audit;
pub(crate) mod diff;
#[expect(clippy::module_inception, reason = "the verb is called as the folder is")]
pub(crate) mod history;
pub(crate) mod why;

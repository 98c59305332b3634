//! `partners`: a register of partnerships, kept as plain text in git.
//!
//! Reading goes disk → document → model → check or report → render; writing goes
//! command → ask → edit → disk → git. Each room may name only the rooms above it; `tests/house.rs` holds them to it.

#![cfg_attr(not(test), warn(clippy::disallowed_methods))]

pub mod disk;
pub mod git;
pub mod words;

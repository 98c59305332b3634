//! The rules, each with what it finds and what it leaves alone.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod corrected;
mod deciding;
mod entering;
mod evaluating;
mod fixture;
mod folders;
mod integrity;
mod references;
mod running;
mod strategic;
mod words;

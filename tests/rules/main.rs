//! The rules, each with what it finds and what it leaves alone.
#![expect(clippy::disallowed_methods, reason = "tests make files as a user would")]
#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop")]

mod corrected;
mod deciding;
mod edge;
mod entering;
mod evaluating;
mod fixture;
mod folders;
mod integrity;
mod references;
mod running;
mod shown;
mod strategic;
mod words;

//! The way in from a list, and the way out and back, as an advisor meets them: the real program on real repositories.

#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]
#![expect(clippy::disallowed_methods, reason = "tests make files and run programs as a user would")]
#![expect(dead_code, reason = "the fixture serves other tests too")]

#[path = "../fixture/mod.rs"]
mod fixture;

mod back;
mod dialects;
mod fates;
mod lists;
mod maps;
mod world;
mod xlsx;

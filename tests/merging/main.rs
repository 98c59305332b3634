//! Two advisors never lose each other's work and never meet a conflict marker: merging, as text and with real git.

#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]
#![expect(clippy::disallowed_methods, reason = "tests make files and run programs as a user would")]

mod by_key;
mod doctoring;
mod driver;
mod office;
mod orders;
mod places;
mod refusing;
mod resolving;
mod sharing;
mod sitting;
#[path = "../fixture/texts.rs"]
mod texts;

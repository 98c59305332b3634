//! Every way to cheat with a history, and what an audit says of it: each is found, with the guilty commit. And honest
//! histories, of which it says nothing.

#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]
#![expect(clippy::disallowed_methods, reason = "tests make files and run programs as a user would")]

mod cheating;
mod checking;
mod harmless;
mod honest;
mod keeping;
mod merging;
mod moving;
mod redacting;
mod rewriting;
mod saying;
mod signing;
mod story;
mod told;

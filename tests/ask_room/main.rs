//! The room `ask`, on a real pseudo-terminal.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]
#![expect(clippy::disallowed_methods, reason = "tests make files and run programs as a user would")]

mod answering;
mod child;
mod editing;
mod looks;
mod moving;
mod stopping;
mod terminal;

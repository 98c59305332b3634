//! The rooms `git` and `disk`, on real repositories and real files.

#![cfg(unix)]
#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]
#![expect(clippy::disallowed_methods, reason = "tests make files and run git as a user would")]

mod branches;
mod commits;
mod crashes;
mod files;
mod finding;
mod history;
mod reading;
mod refusals;
mod sandbox;
mod undoing;

//! The register as it was, and how it came to be as it is: `--as-of`, `history`, `why` and `diff`, over real repositories.
//! `BLESS=1` writes the expected outputs anew, to be read before they are committed.

#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]
#![expect(clippy::disallowed_methods, reason = "tests make files and run programs as a user would")]

#[expect(dead_code, reason = "what only those use who write")]
#[path = "../fixture/mod.rs"]
mod fixture;

mod as_of;
mod dated;
mod diffs;
mod made;
mod odd;
mod pasts;

//! The register as it was, and how it came to be as it is: `--as-of`, `history`, `why` and `diff`, over real repositories.
//! `BLESS=1` writes the expected outputs anew, to be read before they are committed.

#![cfg(unix)]

mod as_of;
mod dated;
mod diffs;
mod made;
mod odd;
mod pasts;
mod unseen;

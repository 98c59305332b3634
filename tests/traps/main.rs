//! The contradictions and traps of the sources, one test each: what somebody who read them in haste would make of them,
//! and the program does not. Every test asks the program itself, over a register of its own.

#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]
#![expect(clippy::disallowed_methods, reason = "tests make files and run the program as a user would")]

mod book;
mod deciding;
mod entering;
mod rhythm;
mod strategic;
mod words;

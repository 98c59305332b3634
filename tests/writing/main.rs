//! The writing side, as an advisor, an auditor and a saboteur meet it: the real program on real repositories.

#![cfg(unix)]
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot be set up has failed")]
#![expect(clippy::disallowed_methods, reason = "tests make files and run programs as a user would")]

#[path = "../fixture/mod.rs"]
mod fixture;

mod commits;
mod crashes;
mod drafts;
mod edits;
mod evaluations;
mod following;
mod handovers;
mod heads;
mod hindrances;
mod interviews;
mod newcomers;
mod odd_files;
mod preambles;
mod redactions;
mod saboteur;
mod samples;
mod settings;
mod sitting;
mod splices;
mod strategic;
mod together;
mod tombstones;
mod verbs;

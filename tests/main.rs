//! All tests that meet the program from outside, as one binary: it is linked once, and what waits makes room for what works.
//! A module is what one kind of user sees; `cargo test --test main rules::` runs the tests of one.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::disallowed_methods,
    reason = "a test may fail at once, and sets up its own files and programs"
)]

mod accounts;
mod ask_room;
#[cfg(unix)]
mod calendar;
mod check_forms;
mod check_policy;
mod ci_files;
mod compatibility;
mod completions;
mod coverage;
#[cfg(unix)]
mod documents;
mod dossiers;
mod due;
mod editor_schema;
mod equal_day;
mod exchange;
mod explanations;
mod faults;
#[cfg(unix)]
mod find;
#[cfg(unix)]
mod fixture;
mod forms;
mod git_room;
mod help;
mod history;
mod house;
mod init;
#[cfg(target_os = "linux")]
mod killing;
#[cfg(unix)]
mod long_work;
mod meant;
mod merging;
mod out;
#[cfg(unix)]
mod owed;
mod pages;
mod positions;
mod reading;
mod readme;
mod rules;
mod scope;
#[cfg(unix)]
mod screens;
mod sentences;
mod sheets;
mod signals;
#[cfg(unix)]
mod talk;
mod tampering;
mod traps;
mod unusable;
mod writing;

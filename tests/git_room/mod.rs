//! The rooms `git` and `disk`, on real repositories and real files.

#![cfg(unix)]

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

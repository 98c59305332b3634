//! Whom, which word and which day somebody means, as people write them: the same in every command.

#![cfg(unix)]

mod days;
mod known;
mod names;
mod words;

//! Every way to cheat with a history, and what an audit says of it: each is found, with the guilty commit. And honest
//! histories, of which it says nothing.

#![cfg(unix)]

mod cheating;
mod checking;
mod harmless;
mod honest;
mod keeping;
mod leading;
mod merging;
mod moving;
mod redacting;
mod relocating;
mod rewriting;
mod saying;
mod signing;
mod story;
mod told;

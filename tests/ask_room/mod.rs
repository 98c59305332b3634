//! The room `ask`, on a real pseudo-terminal.

#![cfg(unix)]

mod answering;
mod child;
mod editing;
mod harmless;
mod looks;
mod moving;
mod stopping;
mod terminal;

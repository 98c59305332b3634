//! The way in from a list, and the way out and back, as an advisor meets them: the real program on real repositories.

#![cfg(unix)]

mod back;
mod dialects;
mod fates;
mod lists;
mod maps;
mod world;
mod xlsx;

//! The way in from a list, and the way out and back, as an advisor meets them: the real program on real repositories.

#![cfg(unix)]

mod back;
mod dialects;
mod evidence;
mod fates;
mod letters;
mod lines;
mod lists;
mod maps;
mod people;
mod public;
mod same;
mod shapes;
mod talk;
mod workbooks;
mod world;
mod xlsx;

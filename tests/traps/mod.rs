//! The contradictions and traps of the sources, one test each: what somebody who read them in haste would make of them,
//! and the program does not. Every test asks the program itself, over a register of its own.

mod book;
mod deciding;
mod entering;
mod rhythm;
mod strategic;
mod words;

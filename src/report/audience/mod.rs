//! For whom a site is made. What the board and the public get is made by a function that lists what it takes: what it does not
//! name is not in the value, and no page made from that can show it.

pub mod board;
pub mod listed;
pub mod public;

/// For whom a site is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Audience {
    Internal,
    Board,
    Public,
}

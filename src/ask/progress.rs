//! How far long work is: one line on a terminal, in place of the one before, and nothing anywhere else.

use super::screen::in_place;
use crate::text::clean::Clean;

/// A line that tells how far something is.
#[derive(Clone, Copy, Debug)]
pub struct Progress {
    is_shown: bool,
}

impl Progress {
    /// Where somebody looks, and the work is long enough to wonder.
    pub fn new(is_shown: bool) -> Self {
        Self { is_shown }
    }

    /// Puts a line in place of the one before.
    pub fn tell(self, text: &str) {
        if self.is_shown {
            in_place(&Clean::line(&format!("{text} …")));
        }
    }

    /// Takes the line away.
    pub fn clear(self) {
        if self.is_shown {
            in_place(&Clean::default());
        }
    }
}

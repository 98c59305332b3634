//! How far long work is: one line on a terminal, in place of the one before, and nothing anywhere else.

use std::io::Write as _;

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
        self.put(&format!("\r{} …\x1b[K", Clean::line(text)));
    }

    /// Takes the line away.
    pub fn clear(self) {
        self.put("\r\x1b[K");
    }

    fn put(self, text: &str) {
        if self.is_shown {
            let mut screen = std::io::stderr().lock();
            // Whoever closed the screen does not wonder how far it is.
            let _ = screen.write_all(text.as_bytes()).and_then(|()| screen.flush());
        }
    }
}

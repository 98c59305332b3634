//! Lines and columns: both count from 1, columns in Unicode code points, a tab for one.

/// A position in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// Where the lines of a text begin: looked for once, however many places are asked for.
#[derive(Debug)]
pub(super) struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let after = memchr::memchr_iter(b'\n', text.as_bytes()).map(|newline| newline + 1);
        Self { text, starts: std::iter::once(0).chain(after).collect() }
    }

    /// The line of a byte. One past the end of the text is on its last line.
    pub(super) fn line(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at.min(self.text.len()))
    }

    /// The position of a byte. One past the end of the text is past its last character.
    pub(super) fn position(&self, at: usize) -> Position {
        let at = at.min(self.text.len());
        let line = self.line(at);
        let before = &self.text.as_bytes()[self.starts[line - 1]..at];
        let is_start_of_character = |byte: &&u8| (**byte & 0xC0) != 0x80;
        Position { line, column: 1 + before.iter().filter(is_start_of_character).count() }
    }

    /// The first byte of a line, and the one after its last, line end and all.
    pub(super) fn bytes(&self, first: usize, last: usize) -> std::ops::Range<usize> {
        self.starts[first - 1]..self.starts.get(last).copied().unwrap_or(self.text.len())
    }
}

/// The bytes of the line that holds a byte, without its end.
pub(super) fn line_around(text: &str, at: usize) -> (usize, usize) {
    let at = at.min(text.len());
    let bytes = text.as_bytes();
    let start = bytes[..at].iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
    let end = bytes[at..].iter().position(|byte| *byte == b'\n').map_or(text.len(), |newline| at + newline);
    let end = if end > start && bytes[end - 1] == b'\r' { end - 1 } else { end };
    (start, end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_code_points_and_a_tab_for_one() {
        let text = "a\r\n\té😀e\u{301}=x\n";
        let at = text.find('x').unwrap();
        let lines = Lines::of(text);
        assert_eq!(lines.position(at), Position { line: 2, column: 7 });
        assert_eq!(line_around(text, at), (3, text.len() - 1));
        assert_eq!(line_around(text, 0), (0, 1));
        assert_eq!(lines.position(text.len()), Position { line: 3, column: 1 });
        assert_eq!((lines.bytes(1, 1), lines.bytes(2, 3)), (0..3, 3..text.len()));
    }
}

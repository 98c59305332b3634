//! Lines and columns: both count from 1, columns in Unicode code points, a tab for one.

/// A position in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    pub line: usize,
    pub column: usize,
}

/// The position of a byte. One past the end of the text is past its last character.
pub(super) fn position_at(text: &str, at: usize) -> Position {
    let before = &text.as_bytes()[..at.min(text.len())];
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |newline| newline + 1);
    let line = line_at(text, at);
    let is_start_of_character = |byte: &&u8| (**byte & 0xC0) != 0x80;
    Position { line, column: 1 + before[start..].iter().filter(is_start_of_character).count() }
}

pub(super) fn line_at(text: &str, at: usize) -> usize {
    text.as_bytes()[..at.min(text.len())].split(|byte| *byte == b'\n').count()
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
        assert_eq!(position_at(text, at), Position { line: 2, column: 7 });
        assert_eq!(line_around(text, at), (3, text.len() - 1));
        assert_eq!(line_around(text, 0), (0, 1));
        assert_eq!(position_at(text, text.len()), Position { line: 3, column: 1 });
    }
}

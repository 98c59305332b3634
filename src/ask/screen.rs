//! The one file of this room that writes to the terminal: harmless text only, with the colours put around it here.

use std::borrow::Cow;
use std::io::{self, Write as _};

use crate::text::clean::Clean;
use crate::text::hidden::{Hidden, misplaced};
use crate::text::wrap::width;

/// For what kind of terminal.
#[derive(Clone, Copy, Debug, Default)]
pub struct Appearance {
    /// Whether what steps back may be painted so.
    pub has_color: bool,
    /// Whether the terminal can only print: `TERM=dumb`.
    pub is_dumb: bool,
}

/// A piece of harmless text, and how it stands out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Inked(Ink, Clean);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Ink {
    Plain,
    /// This paints it, where colour is welcome.
    Paint(&'static str),
    /// From here on it is painted so: digits and semicolons.
    Switch(String),
}

/// A line as it is shown.
pub(super) type ScreenRow = Vec<Inked>;

impl Inked {
    /// A text as it is.
    pub(super) fn plain(text: &str) -> Self {
        Self(Ink::Plain, Clean::new(text))
    }

    /// A text that steps back.
    pub(super) fn faint(text: &str) -> Self {
        Self(Ink::Paint("2"), Clean::new(text))
    }

    /// A text that stands out.
    pub(super) fn strong(text: &str) -> Self {
        Self(Ink::Paint("1"), Clean::new(text))
    }

    #[cfg(test)]
    pub(super) fn text(&self) -> &str {
        self.1.as_str()
    }
}

/// A page that was drawn elsewhere: what paints it stays, everything else is cleaned.
pub(super) fn page(drawn: &str) -> ScreenRow {
    let mut parts = drawn.split("\x1b[");
    let first = parts.next().map(Inked::plain);
    let others = parts.map(|part| {
        let is_ink = |c: char| c.is_ascii_digit() || c == ';';
        match part.split_once('m') {
            Some((ink, text)) if ink.chars().all(is_ink) => {
                Inked(Ink::Switch(ink.to_owned()), Clean::new(text))
            }
            _ => Inked::plain(&format!("\x1b[{part}")),
        }
    });
    first.into_iter().chain(others).collect()
}

impl Appearance {
    /// Shows lines; a terminal that is gone is found out at the next question.
    pub(super) fn show(self, rows: &[ScreenRow]) {
        let shown: String = rows.iter().map(|row| self.painted(row) + "\n").collect();
        write(&shown);
    }

    fn painted(self, row: &ScreenRow) -> String {
        let is_painted = self.has_color && !self.is_dumb;
        let painted = |Inked(ink, text): &Inked| match ink {
            Ink::Paint(code) if is_painted && !text.as_str().is_empty() => {
                format!("\x1b[{code}m{text}\x1b[0m")
            }
            Ink::Switch(code) => format!("\x1b[{code}m{text}"),
            _ => text.to_string(),
        };
        row.iter().map(painted).collect()
    }
}

fn write(shown: &str) {
    let mut terminal = io::stdout().lock();
    let _ = terminal.write_all(shown.as_bytes()).and_then(|()| terminal.flush());
}

/// Lines that are drawn over and over in one place.
#[derive(Debug, Default)]
pub(super) struct DrawnBlock {
    /// How many rows it begins above the cursor.
    above: usize,
}

impl DrawnBlock {
    /// Draws it where it was; the cursor is left at a row and column of it.
    pub(super) fn draw(&mut self, appearance: Appearance, rows: &[ScreenRow], (row, column): (usize, usize)) {
        let lines: Vec<String> = rows.iter().map(|row| appearance.painted(row)).collect();
        let up = rows.len().saturating_sub(row + 1);
        let shown = format!("{}{}{}\r{}", self.wiped(), lines.join("\n"), moved(up, 'A'), moved(column, 'C'));
        self.above = row;
        write(&shown);
    }

    /// Takes it away; what comes next stands in its place.
    pub(super) fn take_away(&mut self) {
        write(&self.wiped());
        self.above = 0;
    }

    fn wiped(&self) -> String {
        format!("{}\r\x1b[J", moved(self.above, 'A'))
    }
}

/// The cursor so far in a direction.
fn moved(far: usize, to: char) -> String {
    if far == 0 { String::new() } else { format!("\x1b[{far}{to}") }
}

/// A line that is being typed, as it is echoed: what is hidden in it takes its columns, and shows nothing.
pub(super) fn echoed(line: &str) -> Cow<'_, str> {
    let mut echoed = String::new();
    let mut end = 0;
    for (at, c, hidden) in misplaced(line) {
        echoed.push_str(&line[end..at]);
        end = at + c.len_utf8();
        let columns = if hidden == Hidden::Control { 0 } else { width(&line[at..end]) };
        echoed.extend(std::iter::repeat_n('\u{fffd}', columns));
    }
    if end == 0 { Cow::Borrowed(line) } else { Cow::Owned(echoed + &line[end..]) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_keeps_its_colours_and_nothing_else_that_steers() {
        let drawn = "\x1b[1m\x1b[91mfout\x1b[0m: \x1b[2J\x1b]0;x\x07\u{202e}";
        let shown: Vec<String> = page(drawn).iter().map(|Inked(_, text)| text.to_string()).collect();
        assert_eq!(shown.concat(), "fout: <U+001B>[2J<U+001B>]0;x<U+0007><U+202E>");
        assert_eq!(page(drawn)[2], Inked(Ink::Switch("91".to_owned()), Clean::new("fout")));
    }

    #[test]
    fn a_typed_line_is_echoed_in_its_columns() {
        assert_eq!(echoed("a\u{7}b\u{202e}c\u{1b}]0"), "abc]0");
        assert_eq!(echoed("een\ntwee 👩\u{200d}🔬"), "een\ntwee 👩\u{200d}🔬");
        assert_eq!(width(&echoed("a\u{e000}\u{3164}b")), width("a\u{e000}\u{3164}b"));
    }
}

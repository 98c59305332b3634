//! For what kind of reader: colour and width.

use std::fmt::Write as _;
use std::ops::Range;

/// When colour is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ColorChoice {
    /// On a terminal that welcomes it.
    #[default]
    Auto,
    Always,
    Never,
}

impl ColorChoice {
    /// Whether there is colour.
    pub fn decide(self, is_welcome: bool) -> bool {
        match self {
            Self::Auto => is_welcome,
            Self::Always => true,
            Self::Never => false,
        }
    }
}

/// For what kind of reader.
#[derive(Clone, Copy, Debug, Default)]
pub struct Style {
    /// Whether there is colour.
    pub color: bool,
    /// How wide the terminal is; nothing on a pipe, where nothing is cut.
    pub width: Option<usize>,
}

/// What a piece of text is, for whoever paints it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paint {
    Strong,
    Faint,
    /// What can be typed: an id, a command. It alone has a hue.
    Typed,
    /// The same, of less weight.
    FaintTyped,
}

impl Style {
    /// A piece of text as it is painted.
    pub fn paint(self, paint: Paint, text: &str) -> String {
        if !self.color || text.is_empty() {
            return text.to_owned();
        }
        let code = match paint {
            Paint::Strong => "1",
            Paint::Faint => "2",
            Paint::Typed => "36",
            Paint::FaintTyped => "2;36",
        };
        let mut painted = String::with_capacity(text.len() + 12);
        let _ = write!(painted, "\x1b[{code}m{text}\x1b[0m");
        painted
    }

    /// A line as it is painted, with what can be typed of it, commands and the ids of entries, in their one hue.
    pub fn paint_line(self, paint: Option<Paint>, line: &str) -> String {
        let plain = |text: &str| paint.map_or_else(|| text.to_owned(), |paint| self.paint(paint, text));
        if !self.color {
            return line.to_owned();
        }
        let typed = if paint == Some(Paint::Faint) { Paint::FaintTyped } else { Paint::Typed };
        let (mut out, mut end) = (String::new(), 0);
        for span in typed_spans(line) {
            out.push_str(&plain(&line[end..span.start]));
            out.push_str(&self.paint(typed, &line[span.clone()]));
            end = span.end;
        }
        out + &plain(&line[end..])
    }

    /// A sentence with the commands in it, which stand between grave accents, as they are painted.
    pub fn with_commands(self, text: &str) -> String {
        if !self.color || text.matches('`').count() % 2 == 1 {
            return text.to_owned();
        }
        let parts = text.split('`').enumerate();
        let part = |(at, part): (usize, &str)| {
            if at % 2 == 1 { format!("`{}`", self.paint(Paint::Typed, part)) } else { part.to_owned() }
        };
        parts.map(part).collect()
    }
}

/// Where a line holds what can be typed: what stands between grave accents, and the ids of entries.
fn typed_spans(line: &str) -> Vec<Range<usize>> {
    let marks: Vec<usize> = line.match_indices('`').map(|(at, _)| at).collect();
    let commands =
        marks.chunks_exact(2).filter(|_| marks.len().is_multiple_of(2)).map(|pair| pair[0] + 1..pair[1]);
    let mut spans: Vec<Range<usize>> = commands.collect();
    let is_of_id = |c: char| c.is_ascii_alphanumeric() || c == '-';
    let mut from = 0;
    for word in line.split(|c: char| !is_of_id(c)) {
        let at = from;
        from = at + word.len() + line[at + word.len()..].chars().next().map_or(0, char::len_utf8);
        let is_inside = spans.iter().any(|span| span.contains(&at));
        if is_entry_id(word) && !is_inside {
            spans.push(at..at + word.len());
        }
    }
    spans.sort_unstable_by_key(|span| span.start);
    spans
}

/// Whether a word is the id of an entry: a day and a few letters.
fn is_entry_id(word: &str) -> bool {
    let bytes = word.as_bytes();
    let is_day = bytes.len() > 11
        && bytes[..10].iter().enumerate().all(|(at, byte)| match at {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    is_day && bytes[10] == b'-' && bytes[11..].iter().all(u8::is_ascii_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_can_be_typed_has_the_one_hue_whatever_is_around_it() {
        let style = Style { color: true, width: None };
        assert_eq!(
            style.paint_line(None, "Zie 2026-06-23-00dtcb, of `partners due`; 2026-06-23."),
            "Zie \x1b[36m2026-06-23-00dtcb\x1b[0m, of `\x1b[36mpartners due\x1b[0m`; 2026-06-23."
        );
        assert_eq!(
            style.paint_line(Some(Paint::Faint), "é · 2026-06-23-00dtcb"),
            "\x1b[2mé · \x1b[0m\x1b[2;36m2026-06-23-00dtcb\x1b[0m"
        );
        // Half a command is none.
        assert_eq!(style.paint_line(None, "een ` teken"), "een ` teken");
        assert_eq!(
            Style::default().paint_line(Some(Paint::Strong), "`a` 2026-06-23-00dtcb"),
            "`a` 2026-06-23-00dtcb"
        );
    }
}

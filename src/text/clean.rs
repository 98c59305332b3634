//! Text that can do no harm: what every encoder takes, so that raw text from a register cannot reach an output.

use std::fmt::{self, Write as _};

use super::hidden::hidden;

/// Text in which only line ends are left of what is hidden: everything else of that is shown by its number.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
pub struct Clean(String);

impl Clean {
    /// Makes a text harmless. Line ends stay; a tab becomes a space.
    pub fn new(text: &str) -> Self {
        if text.chars().all(is_harmless) {
            return Self(text.to_owned());
        }
        let mut clean = String::with_capacity(text.len() + 8);
        let mut characters = text.chars().peekable();
        while let Some(c) = characters.next() {
            match c {
                '\t' => clean.push(' '),
                '\r' if characters.peek() == Some(&'\n') => {}
                c if is_harmless(c) => clean.push(c),
                c => {
                    let _ = write!(clean, "<U+{:04X}>", u32::from(c));
                }
            }
        }
        Self(clean)
    }

    /// Makes a text harmless, on one line: line ends and runs of white space become one space.
    pub fn line(text: &str) -> Self {
        let is_plain = text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
        if is_plain && !text.contains("  ") && text.trim().len() == text.len() {
            return Self(text.to_owned());
        }
        let one = text.split_whitespace().collect::<Vec<_>>().join(" ");
        Self::new(&one)
    }

    /// The harmless text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Clean {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(&self.0)
    }
}

/// Whether a character only shows itself.
fn is_harmless(c: char) -> bool {
    c == '\n' || hidden(c).is_none()
}

#[cfg(test)]
mod tests {
    use super::Clean;

    #[test]
    fn escapes_and_overrides_are_shown_by_their_number() {
        assert_eq!(
            Clean::new("a\u{1b}[31mb\u{202e}c\u{9b}\r").as_str(),
            "a<U+001B>[31mb<U+202E>c<U+009B><U+000D>"
        );
        assert_eq!(Clean::new("een\r\ntwee\tdrie").as_str(), "een\ntwee drie");
        assert_eq!(Clean::line(" een\r\n  twee ").as_str(), "een twee");
        assert_eq!(Clean::new("Café São 東京 😀 e\u{301}").as_str(), "Café São 東京 😀 e\u{301}");
    }
}

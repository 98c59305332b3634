//! A text as somebody reads it: what nobody sees is gone, and every blank and every dash is the plain one. Whoever hides a
//! character in an address does not hide the address.

use std::borrow::Cow;

use crate::text::hidden::{Hidden, hidden};

/// The text as it is read.
pub(in crate::check) fn as_read(text: &str) -> Cow<'_, str> {
    if text.is_ascii() && !text.bytes().any(|byte| byte.is_ascii_control() && byte != b'\n') {
        return Cow::Borrowed(text);
    }
    text.chars().filter_map(read).collect::<String>().into()
}

fn read(c: char) -> Option<char> {
    match c {
        '\n' | '\r' => Some('\n'),
        '\t' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => Some(' '),
        '‐' | '‑' | '‒' | '–' | '—' | '−' => Some('-'),
        '’' | '‘' | 'ʼ' => Some('\''),
        '＠' => Some('@'),
        c => {
            (!matches!(hidden(c), Some(Hidden::Invisible | Hidden::Direction | Hidden::Control))).then_some(c)
        }
    }
}

/// Whether a text holds what nobody sees: then a look at its bytes alone says little.
pub(in crate::check) fn hides_something(text: &str) -> bool {
    text.chars().any(|c| matches!(hidden(c), Some(Hidden::Invisible | Hidden::Direction)))
}

#[cfg(test)]
mod tests {
    use super::as_read;

    #[test]
    fn what_nobody_sees_is_gone() {
        assert_eq!(as_read("j.jan\u{200b}sen\u{ad}@x.nl"), "j.jansen@x.nl");
        assert_eq!(as_read("06\u{a0}12–34\u{202f}56"), "06 12-34 56");
        assert_eq!(as_read("van ’t Hof"), "van 't Hof");
        assert!(matches!(as_read("gewoon\nzo"), std::borrow::Cow::Borrowed(_)));
    }
}

//! What a partnership's texts may hold, by one look at each byte: nearly every partnership is ruled out so, for three
//! rules at once. What this lets pass is what those rules read; it never decides.

use super::texts::{self, Holds};
use super::{person, placeholder};
use crate::model::Partnership;

/// What some text may hold.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Glance {
    /// Information about a person.
    pub(super) person: bool,
    /// A blank.
    pub(super) blank: bool,
    /// A character that is not seen.
    pub(super) hidden: bool,
}

impl Glance {
    pub(super) fn at(partnership: &Partnership) -> Self {
        let mut glance = Self::default();
        texts::each(partnership, &mut |_, holds, text| glance.take_in(holds, text));
        glance
    }

    fn take_in(&mut self, holds: Holds, text: &str) {
        let bytes = text.as_bytes();
        let (mut seen, mut digits, mut row, mut before) = (0, 0, 0, 0);
        for (at, &byte) in bytes.iter().enumerate() {
            let class = CLASSES[usize::from(byte)];
            seen |= class;
            row = if class & DIGIT != 0 { row + 1 } else { 0 };
            digits += usize::from(row > 0);
            self.person |= row == person::LEAST_IN_A_ROW;
            if class & BEGINS != 0 && before & WORD == 0 {
                self.person |= person::may_begin(&bytes[at..]);
                self.blank |= placeholder::may_begin(&bytes[at..]);
            }
            before = class;
        }
        self.person |= seen & MAIL != 0 || digits >= person::LEAST_OF_A_PHONE;
        self.person |= holds == Holds::Function && seen & STOP != 0;
        self.blank |= seen & BRACKET != 0 || placeholder::is_alone(text.trim());
        self.hidden |= seen & ODD != 0;
    }
}

const WORD: u8 = 1;
const DIGIT: u8 = 2;
/// What a title or a mark begins with.
const BEGINS: u8 = 4;
const MAIL: u8 = 8;
const STOP: u8 = 16;
const BRACKET: u8 = 32;
/// Neither a plain sign nor a line end.
const ODD: u8 = 64;

const CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte: u8 = 0;
    loop {
        let begins =
            matches!(byte | 0x20, b'd' | b'm' | b'p' | b'i' | b'h' | b't' | b'x' | b'f' | b'n' | b'l');
        classes[byte as usize] = when(byte.is_ascii_alphanumeric(), WORD)
            | when(byte.is_ascii_digit(), DIGIT)
            | when(byte.is_ascii_alphabetic() && begins, BEGINS)
            | when(byte == b'@', MAIL)
            | when(byte == b'.', STOP)
            | when(byte == b'[', BRACKET)
            | when(!(byte == b'\n' || (byte >= b' ' && byte < 0x7f)), ODD);
        if byte == u8::MAX {
            break classes;
        }
        byte += 1;
    }
};

const fn when(is_so: bool, class: u8) -> u8 {
    if is_so { class } else { 0 }
}

#[cfg(test)]
mod tests {
    use super::{Glance, Holds};

    fn at(holds: Holds, text: &str) -> [bool; 3] {
        let mut glance = Glance::default();
        glance.take_in(holds, text);
        [glance.person, glance.blank, glance.hidden]
    }

    #[test]
    fn ordinary_texts_are_ruled_out() {
        for text in
            ["De modules lopen op tijd; in 2026 komen er 40 plaatsen bij.", "Lector Bestaanszekerheid", "Ja."]
        {
            assert_eq!(at(Holds::Free, text), [false; 3], "{text}");
        }
    }

    #[test]
    fn what_a_rule_should_read_is_let_pass() {
        for text in ["met prof. Jansen", "Mevrouw Jansen", "a@b.example", "070 123 45 67", "heer Jansen"] {
            assert!(at(Holds::Free, text)[0], "{text}");
        }
        assert!(at(Holds::Function, "J. Jansen")[0]);
        for text in
            [concat!("(TO", "DO)"), "n.t.b.", "…", "invullen", "met [naam]", "lorem ipsum", "Einde TBD"]
        {
            assert!(at(Holds::Free, text)[1], "{text}");
        }
        assert!(at(Holds::Free, "een\u{202e}twee")[2] && at(Holds::Free, "een\ttwee")[2]);
    }
}

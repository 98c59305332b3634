//! Which of a partnership's texts may hold what three rules look for, by one look at each byte: nearly every text is ruled
//! out so. What this lets pass is what those rules read; it never decides.

use super::texts::{self, Eye, Holds};
use super::{person, placeholder};
use crate::model::Partnership;

/// What is looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Suspicion {
    Person,
    Blank,
    /// A character that is not seen.
    Hidden,
}

/// The texts that may hold each of these, by their number in the order in which they are shown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Glance {
    found: [Vec<usize>; 3],
}

impl Glance {
    pub(super) fn at(partnership: &Partnership) -> Self {
        let (mut glance, mut nth) = (Self::default(), 0);
        texts::each(partnership, &mut |_, holds, text| {
            for sought in sought_in(holds, text) {
                if holds == Holds::Own && sought != Suspicion::Person {
                    continue;
                }
                glance.found[sought as usize].push(nth);
            }
            nth += 1;
        });
        glance
    }

    /// Shows the texts that may hold what is sought.
    pub(super) fn each(&self, partnership: &Partnership, sought: Suspicion, eye: Eye<'_>) {
        let found = &self.found[sought as usize];
        if found.is_empty() {
            return;
        }
        let mut nth = 0;
        texts::each(partnership, &mut |at, holds, text| {
            if found.binary_search(&nth).is_ok() {
                eye(at, holds, text);
            }
            nth += 1;
        });
    }
}

/// What a text may hold.
fn sought_in(holds: Holds, text: &str) -> impl Iterator<Item = Suspicion> {
    let bytes = text.as_bytes();
    let (mut seen, mut before, mut digits, mut row) = (0, 0, 0, 0);
    let whole = text.trim();
    let is_alone = placeholder::is_alone(whole) || (whole.len() < 9 && placeholder::is_filler(whole));
    let (mut is_person, mut is_blank) = (false, is_alone);
    for (at, byte) in bytes.iter().enumerate() {
        let class = CLASSES[usize::from(*byte)];
        seen |= class;
        if class & DIGIT != 0 {
            row = if before & DIGIT != 0 { row + 1 } else { 1 };
            digits += 1;
            is_person |= row == person::LEAST_IN_A_ROW;
        } else if class & BEGINS != 0 && before & WORD == 0 {
            is_person |= person::may_begin(&bytes[at..]);
            is_blank |= placeholder::may_begin(&bytes[at..]);
        }
        before = class;
    }
    is_person |= seen & SIGN != 0 || digits >= person::LEAST_IN_ALL;
    is_person |= holds == Holds::Function && seen & STOP != 0;
    is_person |= seen & ODD != 0 && person::hides_something(text);
    is_blank |= seen & BRACKET != 0;
    let person = is_person.then_some(Suspicion::Person);
    let hidden = (seen & ODD != 0).then_some(Suspicion::Hidden);
    person.into_iter().chain(is_blank.then_some(Suspicion::Blank)).chain(hidden)
}

const WORD: u8 = 1;
const DIGIT: u8 = 2;
/// What a title or a mark begins with.
const BEGINS: u8 = 4;
/// The sign of an address, or of a day of birth.
const SIGN: u8 = 8;
const STOP: u8 = 16;
const BRACKET: u8 = 32;
/// Neither a plain sign nor a line end.
const ODD: u8 = 64;

const CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte: u8 = 0;
    loop {
        let begins =
            !matches!(byte | 0x20, b'c' | b'e' | b'k' | b'o' | b'q' | b'u' | b'v' | b'w' | b'y' | b'z');
        classes[byte as usize] = when(byte.is_ascii_alphanumeric(), WORD)
            | when(byte.is_ascii_digit(), DIGIT)
            | when(byte.is_ascii_alphabetic() && begins, BEGINS)
            | when(matches!(byte, b'@' | b'*'), SIGN)
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
    use super::{Holds, Suspicion, sought_in};

    fn may_hold(holds: Holds, text: &str, sought: Suspicion) -> bool {
        sought_in(holds, text).any(|it| it == sought)
    }

    #[test]
    fn ordinary_texts_are_ruled_out() {
        for text in [
            "De modules lopen op tijd; in 2026 komen er 40 plaatsen bij.",
            "Lector Bestaanszekerheid",
            "Ja, dat past.",
        ] {
            assert_eq!(sought_in(Holds::Free, text).count(), 0, "{text}");
        }
    }

    #[test]
    fn what_a_rule_should_read_is_let_pass() {
        for text in ["met prof. Jansen", "Mevrouw Jansen", "a@b.example", "070 123 45 67", "heer Jansen"] {
            assert!(may_hold(Holds::Free, text, Suspicion::Person), "{text}");
        }
        assert!(may_hold(Holds::Function, "J. Jansen", Suspicion::Person));
        for text in
            [concat!("(TO", "DO)"), "n.t.b.", "…", "invullen", "met [naam]", "lorem ipsum", "Einde TBD"]
        {
            assert!(may_hold(Holds::Free, text, Suspicion::Blank), "{text}");
        }
        assert!(may_hold(Holds::Free, "een\u{202e}twee", Suspicion::Hidden));
        assert!(may_hold(Holds::Free, "een\ttwee", Suspicion::Hidden));
    }
}

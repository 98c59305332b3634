//! Numbers of bank accounts, by their shape and their own check (ISO 13616): wherever they stand, and however they are grouped.

/// How many characters an account's number has, by country: those whose numbers people here come across.
const LENGTHS: [(&str, usize); 49] = [
    ("AD", 24),
    ("AE", 23),
    ("AL", 28),
    ("AT", 20),
    ("AZ", 28),
    ("BA", 20),
    ("BE", 16),
    ("BG", 22),
    ("BR", 29),
    ("CH", 21),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DK", 18),
    ("EE", 20),
    ("EG", 29),
    ("ES", 24),
    ("FI", 18),
    ("FR", 27),
    ("GB", 22),
    ("GE", 22),
    ("GR", 27),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IL", 23),
    ("IS", 26),
    ("IT", 27),
    ("JO", 30),
    ("KW", 30),
    ("LB", 28),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("MA", 28),
    ("MC", 27),
    ("MK", 19),
    ("MT", 31),
    ("NL", 18),
    ("NO", 15),
    ("PL", 28),
    ("PT", 25),
    ("RO", 24),
    ("RS", 22),
    ("SA", 24),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("TR", 26),
];

/// Whether a text holds the number of an account.
pub(super) fn is_there(text: &str) -> bool {
    let bytes = text.as_bytes();
    (0..bytes.len().saturating_sub(14)).any(|at| {
        bytes[at].is_ascii_alphabetic()
            && bytes[at + 2].is_ascii_digit()
            && bytes[at + 3].is_ascii_digit()
            && !text[..at].chars().next_back().is_some_and(char::is_alphanumeric)
            && begins_with_one(&bytes[at..])
    })
}

fn begins_with_one(bytes: &[u8]) -> bool {
    let country = bytes[..2].to_ascii_uppercase();
    let Some((_, length)) = LENGTHS.iter().find(|(code, _)| code.as_bytes() == country) else { return false };
    let (mut number, mut rest) = (Vec::with_capacity(*length), bytes);
    while let [byte, after @ ..] = rest {
        let is_between = number.len() > 3 && matches!(byte, b' ' | b'.' | b'-' | b'\n');
        if byte.is_ascii_alphanumeric() && number.len() < *length {
            number.push(byte.to_ascii_uppercase());
        } else if !is_between || number.len() == *length {
            break;
        }
        rest = after;
    }
    let goes_on = rest.first().is_some_and(u8::is_ascii_alphanumeric);
    number.len() == *length && !goes_on && is_checked(&number)
}

/// The check of ISO 7064: with its first four characters behind the rest, and letters as two digits, it leaves one of 97.
fn is_checked(number: &[u8]) -> bool {
    let moved = number[4..].iter().chain(&number[..4]);
    let left = moved.fold(0_u32, |left, byte| match byte {
        b'0'..=b'9' => (left * 10 + u32::from(byte - b'0')) % 97,
        _ => (left * 100 + u32::from(byte - b'A') + 10) % 97,
    });
    left == 1
}

#[cfg(test)]
mod tests {
    use super::is_there;

    #[test]
    fn an_account_is_recognised_by_its_own_check() {
        for text in [
            "NL91 ABNA 0417 1643 00",
            "Graag op nl91abna0417164300, o.v.v. het project.",
            "IBAN: GB29 NWBK 6016 1331 9268 19",
            "(BE68 5390 0754 7034)",
            "DE89.3704.0044.0532.0130.00",
        ] {
            assert!(is_there(text), "{text}");
        }
        for text in [
            "NL91 ABNA 0417 1643 01",
            "NL91 ABNA 0417 1643 005",
            "ANL91ABNA0417164300",
            "NL2024 en NL-2024-0173-00-11-22",
            "DE 2024",
        ] {
            assert!(!is_there(text), "{text}");
        }
    }
}

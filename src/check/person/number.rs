//! Numbers that stand for a person, recognised by what they are called: a number alone may be anything.

/// What such a number is called. `bsn` is a word of its own.
const CALLED: [&str; 14] = [
    "studentnummer",
    "studentennummer",
    "studentnr",
    "student number",
    "student no",
    "student id",
    "leerlingnummer",
    "burgerservicenummer",
    "bsn",
    "personeelsnummer",
    "employee number",
    "staff number",
    "paspoortnummer",
    "passport number",
];

/// How far behind its name a number may stand, in characters.
const NEAR: usize = 14;

/// The least digits such a number has.
pub(super) const DIGITS: usize = 5;

/// How long the number is that stands right behind `student`.
const OF_A_STUDENT: std::ops::RangeInclusive<usize> = 7..=9;

/// Whether a text holds a number of a student, of a member of staff, or of a citizen.
pub(super) fn is_there(text: &str) -> bool {
    if text.bytes().filter(u8::is_ascii_digit).take(DIGITS).count() < DIGITS {
        return false;
    }
    let lower = text.to_lowercase();
    let is_called = |called: &str, is_near: &dyn Fn(usize, usize) -> bool| {
        lower.match_indices(called).any(|(at, _)| {
            let is_word = lower[..at].chars().next_back().is_none_or(|c| !c.is_alphanumeric());
            let behind = &lower[at + called.len()..];
            let gap: usize = behind.chars().take_while(|c| !c.is_ascii_digit()).map(char::len_utf8).sum();
            let digits = behind[gap..].bytes().take_while(u8::is_ascii_digit).count();
            is_word && is_near(behind[..gap].chars().count(), digits)
        })
    };
    CALLED.iter().any(|called| is_called(called, &|gap, digits| gap <= NEAR && digits >= DIGITS))
        || is_called("student", &|gap, digits| gap <= 2 && OF_A_STUDENT.contains(&digits))
}

#[cfg(test)]
mod tests {
    use super::is_there;

    #[test]
    fn a_number_is_recognised_by_its_name() {
        for text in
            ["studentnummer 12345678", "Studentnr.: s1234567", "(student number: 00000000)", "BSN 123456782"]
        {
            assert!(is_there(text), "{text}");
        }
        for text in [
            "KvK 12345678",
            "Het studentnummer is niet nodig.",
            "Van 12345 studenten",
            "student 2024 en studenten 20242025",
            "student no. 3 of 120 that came in 2024",
            "Een studentnummer wordt nooit gevraagd; zie besluit 123456",
        ] {
            assert!(!is_there(text), "{text}");
        }
    }
}

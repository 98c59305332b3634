//! Telephone numbers, by their shape: Dutch ones, and international ones behind a `+`. A date, an amount, an account and a
//! number of a company have another shape; a service number is nobody's own.

/// What kind of number it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DialLine {
    /// Somebody carries it around.
    Mobile,
    /// It may be a switchboard.
    Fixed,
}

/// The least digits that a number has.
const DIGITS: usize = 9;

/// The telephone number in a text; a mobile one goes before another.
pub(super) fn found(text: &str) -> Option<DialLine> {
    if text.bytes().filter(u8::is_ascii_digit).take(DIGITS).count() < DIGITS {
        return None;
    }
    let plain = without_addresses(text);
    let bytes = plain.as_bytes();
    let is_of_a_house = is_of_a_house(&plain);
    let mut found = None;
    for at in 0..bytes.len() {
        if matches!(bytes[at], b'+' | b'0') && may_begin(bytes, at) {
            match number(&plain[at..]) {
                Some(DialLine::Mobile) => return Some(DialLine::Mobile),
                Some(DialLine::Fixed) if is_of_a_house => {}
                line => found = found.or(line),
            }
        }
    }
    found
}

/// Who answers where nobody is called in person.
const HOUSES: &str = "\
    switchboard|centrale|algemeen nummer|algemene nummer|centraal nummer|centrale nummer|general number|main number|\
    reception|receptie|balie|front desk|servicedesk|service desk|helpdesk|klantenservice|customer service|meldkamer|infolijn";

/// Whether a text says that its number is that of a house, where somebody puts one through.
fn is_of_a_house(text: &str) -> bool {
    let lower = text.to_lowercase();
    HOUSES.split('|').any(|house| lower.contains(house))
}

/// The text in plain characters, without addresses of websites and mail, in which any digits may stand.
fn without_addresses(text: &str) -> String {
    let is_address = |word: &str| word.contains("://") || word.contains("www.") || word.contains('@');
    let plain = |c: char| match c {
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\n' | '\t' => ' ',
        '‑' | '–' => '-',
        c if c.is_ascii() => c,
        _ => '|',
    };
    let words = text.split([' ', '\n', '\t']).map(|word| if is_address(word) { "|" } else { word });
    words.collect::<Vec<_>>().join(" ").chars().map(plain).collect()
}

/// Whether a number may begin here: not in the middle of another, or of a reference.
fn may_begin(bytes: &[u8], at: usize) -> bool {
    let before = |back: usize| at.checked_sub(back).map(|at| bytes[at]);
    match before(1) {
        Some(b'.' | b'-' | b'/' | b'_' | b'#' | b'=' | b'&' | b'%' | b'+') => false,
        Some(b',' | b':') => before(2).is_none_or(|byte| !byte.is_ascii_digit()),
        Some(b' ') => before(2).is_none_or(|byte| !byte.is_ascii_digit()),
        Some(byte) => !byte.is_ascii_alphanumeric(),
        None => true,
    }
}

/// The number that a text begins with.
fn number(text: &str) -> Option<DialLine> {
    let (groups, ends) = groups(text);
    if let Some(abroad) = text.strip_prefix('+').or_else(|| text.strip_prefix("00").filter(|it| is_near(it)))
    {
        let digits: String = abroad.chars().filter(char::is_ascii_digit).take(16).collect();
        let many: usize = groups.iter().map(|group| group.len()).sum();
        let is_long =
            (9..=17).contains(&many) && !digits.starts_with('0') && groups.iter().all(|it| it.len() <= 15);
        let home = digits.strip_prefix("31").map(|home| home.trim_start_matches('0').to_owned());
        return is_long.then(|| line(home.as_deref())).flatten();
    }
    let count = (1..=groups.len()).find(|count| ends[*count - 1] && is_dutch(&groups[..*count], text))?;
    let digits = groups[..count].concat();
    line(Some(digits.trim_start_matches('0')))
}

/// Whether what follows `00` is a country's: one whose numbers people here write so, or one that is set apart.
fn is_near(text: &str) -> bool {
    let home = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_set_apart = text.len() - home.len() <= 3 && home.starts_with([' ', '(']);
    is_set_apart || ["31", "32", "33", "44", "49"].iter().any(|code| text.starts_with(code))
}

/// The kind of a Dutch number, without its zero; a service number is none. Of a foreign one the kind is not known.
fn line(home: Option<&str>) -> Option<DialLine> {
    match home {
        Some(home) if home.starts_with('6') => Some(DialLine::Mobile),
        Some(home)
            if ["800", "900", "906", "909", "88", "85", "84"].iter().any(|it| home.starts_with(it)) =>
        {
            None
        }
        _ => Some(DialLine::Fixed),
    }
}

/// The groups of digits a text begins with, and after which of them a number may end.
fn groups(text: &str) -> (Vec<&str>, Vec<bool>) {
    let (mut groups, mut ends, mut rest) = (Vec::new(), Vec::new(), text.trim_start_matches(['+', ' ']));
    loop {
        let length = rest.bytes().take_while(u8::is_ascii_digit).count();
        if length == 0 {
            return (groups, ends);
        }
        groups.push(&rest[..length]);
        rest = &rest[length..];
        let gap = rest.bytes().take(3).take_while(|byte| b" -./()".contains(byte)).count();
        let next = rest[gap..].bytes().next();
        let goes_on = gap > 0 && next.is_some_and(|byte| byte.is_ascii_digit());
        let is_inside = rest.bytes().next().is_some_and(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
        let is_tied = goes_on && !rest.starts_with(' ');
        ends.push(!is_inside && !is_tied);
        if !goes_on {
            return (groups, ends);
        }
        rest = &rest[gap..];
    }
}

/// Whether groups of digits are grouped as a Dutch number is: `06 12 34 56 78`, `070-445 88 88`, `0174 44 88 88`.
fn is_dutch(groups: &[&str], text: &str) -> bool {
    let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    let is_dotted = text[..lengths.iter().sum::<usize>() + groups.len() - 1].contains('.');
    let first = groups[0];
    let is_shaped = match (first.len(), &lengths[1..]) {
        // In one, or read out digit by digit.
        (10, []) | (1, [1, 1, 1, 1, 1, 1, 1, 1, 1]) | (3, [3, 2, 2]) => true,
        // A day has its year third.
        (2, [2, 4, ..]) => false,
        (2, rest) if first == "06" && rest.iter().sum::<usize>() == 8 => {
            rest.len() == 1 || rest.iter().all(|group| *group <= 4)
        }
        // Across the Channel.
        (5, [6] | [3, 3]) => first.starts_with("07"),
        (3, [7] | [3, 4] | [4, 3] | [2, 2, 3] | [2, 3, 2]) | (4, [6] | [3, 3] | [2, 2, 2]) => !is_dotted,
        _ => false,
    };
    is_shaped && first.starts_with('0') && !first.starts_with("00")
}

#[cfg(test)]
mod tests {
    use super::{DialLine, found};

    #[test]
    fn a_number_is_recognised_by_its_shape() {
        for text in [
            "06-12345678",
            "Bel 06 12 34 56 78.",
            "0612345678",
            "+31 6 12345678",
            "+31 (0)6 1234 5678",
            "0031612345678",
            "(06) 12345678",
            "06.12.34.56.78",
            "0 6 1 2 3 4 5 6 7 8",
        ] {
            assert_eq!(found(text), Some(DialLine::Mobile), "{text}");
        }
        for text in [
            "070-4458888",
            "070 445 88 88",
            "tel: (070) 445 8888",
            "0174 44 88 88",
            "+31 70 445 8888",
            "+55 11 91234-5678",
            "+ 4 4 2 0 7 9 4 6 0 3 1 8",
            "001 (212) 555-0143",
            "Ring 070 445 8888 on 12 May",
        ] {
            assert_eq!(found(text), Some(DialLine::Fixed), "{text}");
        }
    }

    #[test]
    fn what_is_no_number_of_a_person_is_left_alone() {
        for text in [
            "KvK 12345678, ROR https://ror.org/021zvq422",
            "https://orcid.org/0000-0002-1825-0097 en 0000-0002-1825-0097",
            "CB-2024-0173, 101004049, 2024-2028",
            "06-01-2024 12:30 tot 07-01-2024 13:00",
            "01-02-2024 10:00 uur",
            "ondernemingsnummer 0123.456.789",
            "NL91 ABNA 0417 1643 00",
            "€ 1.250.000,00 en 0,125 van 10 000 000 000",
            "Algemeen nummer: 070 445 88 88",
            "The switchboard is +44 20 7946 0000.",
            "0800-1234567, 088 123 45 67, 0900 1234",
            "ISBN 978-90-1234-567-8, doi 10.1000/0123456789",
            "https://exemplo.example/0612345678",
            "2024-06-20 0612",
        ] {
            assert_eq!(found(text), None, "{text}");
        }
    }
}

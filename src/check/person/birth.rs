//! Days of birth: a whole date right behind a word that says that somebody was born then. What an idea or a school was born
//! from is nobody's birthday, and nobody here was born in the last few years.

/// What stands before a day of birth.
const CALLED: &[&str] = &[
    "geboren",
    "geboortedatum",
    "geboortedag",
    "geb.datum",
    "geb. datum",
    "geb.",
    "geb",
    "born",
    "date of birth",
    "date-of-birth",
    "geb.dat.",
    "geb. dat.",
    "b.",
    "*",
    "birth date",
    "birthdate",
    "birthday",
    "d.o.b.",
    "d.o.b",
    "dob",
    "née le",
    "jarig op",
];

/// Months as they begin, in both languages.
const MONTHS: &[&str] = &[
    "jan", "feb", "maart", "mrt", "mar", "apr", "mei", "may", "jun", "jul", "aug", "sep", "okt", "oct",
    "nov", "dec",
];

/// How many characters may stand between the word and the day: a place, an `op` or an `on`.
const NEAR: usize = 30;

/// Who was born later than this is no student, and no colleague of one.
const LATEST: u32 = 2014;

/// Whether a text holds somebody's day of birth.
pub(super) fn is_there(text: &str) -> bool {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return false;
    }
    let lower = text.to_lowercase();
    CALLED.iter().any(|called| {
        lower.match_indices(called).any(|(at, _)| {
            let is_word = !lower[..at].chars().next_back().is_some_and(char::is_alphanumeric);
            let behind = &lower[at + called.len()..];
            let is_bare = ["geboren", "born"].contains(called);
            is_word
                && !behind.starts_with(char::is_alphabetic)
                && (if called == &"b." { is_day(behind.trim_start()) } else { is_followed_by_day(behind) }
                    || is_bare && ends_in_day(&lower[..at]))
        })
    })
}

fn is_followed_by_day(behind: &str) -> bool {
    let mut between = String::new();
    for (at, c) in behind.char_indices().take(NEAR) {
        if c == ';' || (c == '.' && between.len() > 2 && between.ends_with(char::is_alphabetic)) {
            return false;
        }
        let begins = between.chars().next_back().is_none_or(|before| !before.is_alphanumeric());
        if begins && is_day(&behind[at..]) {
            return !between.split(|c: char| !c.is_alphabetic()).any(|word| {
                ["uit", "from", "out", "tijdens", "during", "als", "as", "meeting"].contains(&word)
            });
        }
        between.push(c);
    }
    false
}

/// Whether a text ends in a whole day: `op 3 mei 1999 geboren`.
fn ends_in_day(before: &str) -> bool {
    let before = before.trim_end();
    let starts = before.char_indices().rev().take(NEAR).map(|(at, _)| at);
    let begins = |at: usize| !before[..at].chars().next_back().is_some_and(char::is_alphanumeric);
    starts.filter(|at| begins(*at) && is_day(&before[*at..])).any(|at| {
        let last = before[at..].split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
        last.count() == 3
    })
}

/// Whether a text begins with a whole day: `3-5-1999`, `3 mei '99`, `May 3rd, 1999`, `1999-05-03`.
fn is_day(text: &str) -> bool {
    let mut parts = text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|part| !part.is_empty() && !["of", "de", "the"].contains(part));
    let (Some(first), Some(second), Some(third)) = (parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    let separated = text[first.len()..].trim_start_matches(char::is_alphabetic);
    let is_close = separated.len() - separated.trim_start_matches([' ', '-', '/', '.', ',', '\'']).len() <= 3;
    is_close
        && ((is_of_month(first) && is_month(second) && is_year(third))
            || (is_month_name(first) && is_of_month(second) && is_year(third))
            || (is_of_month(first) && is_month(second) && is_year(third))
            || (first.len() == 4 && is_year(first) && is_month(second) && is_of_month(third)))
}

fn is_of_month(part: &str) -> bool {
    let digits = part.trim_end_matches(|c: char| c.is_alphabetic());
    let ending = &part[digits.len()..];
    ["", "e", "de", "ste", "st", "nd", "rd", "th"].contains(&ending)
        && digits.parse::<u32>().is_ok_and(|day| (1..=31).contains(&day))
}

fn is_month(part: &str) -> bool {
    is_month_name(part)
        || (part.len() <= 2 && part.parse::<u32>().is_ok_and(|month| (1..=12).contains(&month)))
        || (part.len() <= 2 && part.parse::<u32>().is_ok_and(|day| (13..=31).contains(&day)))
}

fn is_month_name(part: &str) -> bool {
    part.chars().all(char::is_alphabetic) && MONTHS.iter().any(|month| part.starts_with(month))
}

fn is_year(part: &str) -> bool {
    let digits: String = part.chars().take_while(char::is_ascii_digit).collect();
    match digits.len() {
        2 => digits.len() == part.len(),
        4 => digits.parse::<u32>().is_ok_and(|year| (1920..=LATEST).contains(&year)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_there;

    #[test]
    fn a_day_of_birth_is_recognised_by_what_stands_before_it() {
        for text in [
            "geboren op 3 mei 1999",
            "De student (geb. 03-05-1999) vroeg ernaar.",
            "geboortedatum: 3/5/99",
            "geboren te Rotterdam, 12 okt. 1987",
            "Zij is op 30 juni 2002 geboren in Den Haag.",
            "Gastdocent, *16 januari 1981",
            "a student (b. 30 June 2002)",
            "born on May 3rd, 1999",
            "date of birth 1999-05-03",
            "DOB: 03.05.1999",
        ] {
            assert!(is_there(text), "{text}");
        }
        for text in [
            "Het idee is geboren uit een gesprek op 3 mei 2009.",
            "Het lab werd geboren op 1 september 2021.",
            "The plan was born in a meeting on 3 May 2010.",
            "geboren en getogen in Rotterdam",
            "Besloten op 3 mei 1999",
            "in het gebied, 3-5-1999",
            "geb. 12 deelnemers",
        ] {
            assert!(!is_there(text), "{text}");
        }
    }
}

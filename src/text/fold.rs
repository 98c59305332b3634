//! A text as it is compared: without case, accents and punctuation, in plain letters whatever its script.

/// The words of a text, in plain small letters and digits, with one space between: `Naam partner*` and `naam-partner` are
/// the same.
pub fn folded(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let mut is_apart = false;
    for c in text.chars().flat_map(char::to_lowercase) {
        if c.is_alphanumeric() {
            if is_apart && !words.is_empty() {
                words.push(' ');
            }
            is_apart = false;
            let plain = plain(c);
            words.extend(plain.chars().filter(char::is_ascii_alphanumeric).map(|it| it.to_ascii_lowercase()));
        } else if !matches!(c, '\u{300}'..='\u{36f}' | '\'' | '’' | '\u{200b}'..='\u{200f}' | '\u{feff}') {
            is_apart = true;
        }
    }
    words
}

/// A character in plain letters and signs; nothing where there are none for it.
pub fn plain(c: char) -> &'static str {
    any_ascii::any_ascii_char(c)
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn case_accents_and_punctuation_make_no_difference() {
        assert_eq!(folded("  Naam_partner* (NL) "), "naam partner nl");
        assert_eq!(folded("Coördinator"), folded("COORDINATOR"));
        assert_eq!(folded("Cote d'Ivoire"), folded("Côte d’Ivoire"));
        assert_eq!(folded("Cafe\u{301}"), "cafe");
        assert_eq!([folded("—"), folded("\u{feff}id")], ["", "id"]);
    }
}

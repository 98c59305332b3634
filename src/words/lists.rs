//! Lists and counts, as a sentence has them.

use super::Lang;

/// `a`, `a en b`, `a, b en c`; `a, b and c`.
pub fn and(lang: Lang, parts: &[impl AsRef<str>]) -> String {
    joined(lang.pick("en", "and"), parts)
}

/// `a`, `a of b`, `a, b of c`; `a, b or c`.
pub fn or(lang: Lang, parts: &[impl AsRef<str>]) -> String {
    joined(lang.pick("of", "or"), parts)
}

fn joined(word: &str, parts: &[impl AsRef<str>]) -> String {
    match parts {
        [] => String::new(),
        [one] => one.as_ref().to_owned(),
        [firsts @ .., last] => {
            let firsts: Vec<&str> = firsts.iter().map(AsRef::as_ref).collect();
            format!("{} {word} {}", firsts.join(", "), last.as_ref())
        }
    }
}

/// The first letter as a capital, for what begins a line.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    // The Dutch ij is one letter.
    if let Some(rest) = text.strip_prefix("ij") {
        return format!("IJ{rest}");
    }
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Yes or no.
pub fn yes_no(lang: Lang, is_so: bool) -> &'static str {
    match (lang, is_so) {
        (Lang::Nl, true) => "ja",
        (Lang::Nl, false) => "nee",
        (Lang::En, true) => "yes",
        (Lang::En, false) => "no",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_read_as_a_sentence() {
        let none: [&str; 0] = [];
        assert_eq!(and(Lang::Nl, &none), "");
        assert_eq!(and(Lang::Nl, &["a"]), "a");
        assert_eq!(and(Lang::Nl, &["a", "b"]), "a en b");
        assert_eq!(and(Lang::En, &["a", "b", "c"]), "a, b and c");
        assert_eq!([or(Lang::Nl, &["a", "b"]), or(Lang::En, &["a", "b", "c"])], ["a of b", "a, b or c"]);
        assert_eq!([capital("ijs"), capital("één"), capital("")], ["IJs", "Één", ""]);
    }
}

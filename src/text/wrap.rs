//! Lines that fit: how wide a text is on a screen, and where it is broken.

use std::borrow::Cow;

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::clean::Clean;

/// How many columns a text takes.
pub fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.width() }
}

/// A text on lines of at most so many columns: broken between words, within one only when it does not fit a line, and then
/// behind a hyphen when it has one.
pub fn wrap(text: &str, columns: Option<usize>) -> Vec<Cow<'_, str>> {
    let Some(columns) = columns else { return vec![Cow::Borrowed(text)] };
    if width(text) <= columns {
        return vec![Cow::Borrowed(text)];
    }
    let columns = columns.max(4);
    let (mut lines, mut line, mut taken) = (Vec::new(), String::new(), 0);
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let wide = width(word);
        if taken > 0 && taken + 1 + wide > columns {
            lines.push(Cow::Owned(std::mem::take(&mut line)));
            taken = 0;
        }
        if taken > 0 {
            line.push(' ');
            taken += 1;
        }
        for part in word.split_inclusive('-') {
            if taken > 0 && taken + width(part) > columns {
                lines.push(Cow::Owned(std::mem::take(&mut line)));
                taken = 0;
            }
            for c in part.chars() {
                let wide = c.width().unwrap_or(0);
                if taken + wide > columns {
                    lines.push(Cow::Owned(std::mem::take(&mut line)));
                    taken = 0;
                }
                line.push(c);
                taken += wide;
            }
        }
    }
    if !line.is_empty() {
        lines.push(Cow::Owned(line));
    }
    lines
}

/// A text of several lines, each on as many as it takes on a terminal; on a pipe as it is.
pub fn wrapped(columns: Option<usize>, text: &Clean) -> String {
    let lines = text.as_str().lines().flat_map(|line| wrap(line, columns));
    lines.map(|line| line.into_owned() + "\n").collect()
}

/// A text cut to so many columns, with `…` where something is gone.
pub fn cut(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let (mut kept, mut taken) = (String::new(), 1);
    for c in text.chars() {
        taken += c.width().unwrap_or(0);
        if taken > columns {
            break;
        }
        kept.push(c);
    }
    format!("{}…", kept.trim_end())
}

/// The same, cut between two words where that leaves most of the line.
pub fn cut_between_words(text: &str, columns: usize) -> String {
    if width(text) <= columns {
        return text.to_owned();
    }
    let short = cut(text, columns);
    let kept = short.trim_end_matches('…');
    let is_within_word = !text[kept.len()..].starts_with(' ');
    match kept.rfind(' ').filter(|at| is_within_word && width(&kept[..*at]) * 3 >= columns * 2) {
        Some(at) => format!("{}…", kept[..at].trim_end_matches([' ', ',', ':', '·'])),
        None => short,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_break_between_words_and_within_one_that_is_too_long() {
        assert_eq!(wrap("een twee drie", Some(8)), ["een twee", "drie"]);
        assert_eq!(wrap("universidade-exemplo x", Some(8)), ["universi", "dade-", "exemplo", "x"]);
        assert_eq!(wrap("東京 東京", Some(5)), ["東京", "東京"]);
        assert_eq!(wrap("een twee drie", None), ["een twee drie"]);
        assert_eq!([cut("samenwerking", 6), cut("kort", 6)], ["samen…", "kort"]);
        assert_eq!(cut_between_words("een goed gesprek", 11), "een goed…");
        assert_eq!(cut_between_words("een gesprek", 11), "een gesprek");
        assert_eq!(cut_between_words("universidade-exemplo", 8), "univers…");
    }
}

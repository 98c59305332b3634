//! Lines that fit: how wide a text is on a screen, and where it is broken.

use std::borrow::Cow;

use unicode_width::{UnicodeWidthChar as _, UnicodeWidthStr as _};

use super::clean::Clean;

/// How many columns a text takes.
pub fn width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.width() }
}

/// The words of a text, in which a date is one: it is never broken over two lines.
pub fn pieces(text: &str) -> Vec<&str> {
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let start = |word: &str| word.as_ptr() as usize - text.as_ptr() as usize;
    let is_day = |word: &str| matches!(word.len(), 1 | 2) && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_month = |word: &str| word.len() > 2 && word.chars().all(char::is_alphabetic);
    let is_year = |word: &str| {
        word.len() >= 4
            && word.bytes().take(4).all(|byte| byte.is_ascii_digit())
            && !word[4..].starts_with(|c: char| c.is_ascii_alphanumeric())
    };
    let (mut all, mut at) = (Vec::with_capacity(words.len()), 0);
    while let Some(word) = words.get(at) {
        let bare = word.trim_start_matches(['(', '‘', '“']);
        let is_date = is_day(bare)
            && words.get(at + 1).is_some_and(|month| is_month(month))
            && words.get(at + 2).is_some_and(|year| is_year(year));
        let last = if is_date { words[at + 2] } else { word };
        all.push(&text[start(word)..start(last) + last.len()]);
        at += if is_date { 3 } else { 1 };
    }
    all
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
    for word in pieces(text) {
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

/// What is said beside an answer, each line on as many as it takes on a terminal, and its further lines a little in; on a pipe
/// as it is. Lines quoted from a file stay as they are: what is underlined stands below what it underlines.
pub fn refitted(columns: Option<usize>, text: &str) -> String {
    let Some(columns) = columns else { return text.to_owned() };
    let mut out = String::with_capacity(text.len() + 16);
    for line in text.split_inclusive('\n') {
        let (bare, end) = line.strip_suffix('\n').map_or((line, ""), |bare| (bare, "\n"));
        if shown_width(bare) <= columns || is_quoted(bare) {
            out.push_str(line);
        } else {
            out.push_str(&on_lines(bare, columns.max(20)));
            out.push_str(end);
        }
    }
    out
}

/// A line on several, broken between words: the further ones begin below what stands behind a lead such as `tip:`.
fn on_lines(line: &str, columns: usize) -> String {
    let plain = without_paint(line);
    let indent = plain.len() - plain.trim_start().len();
    let lead = plain.split(": ").next().filter(|lead| width(lead) < columns / 2 && lead.len() < plain.len());
    let hanging = match lead {
        Some(lead) if lead.trim_start().starts_with("= ") => (width(lead) + 2).min(columns / 4),
        lead => {
            if indent > 0 || lead.is_some() {
                indent + 2
            } else {
                0
            }
        }
    };
    let (mut out, mut taken, mut is_first) = (" ".repeat(indent), indent, true);
    for word in pieces(line.trim_start()) {
        let wide = shown_width(word);
        if !is_first && taken + 1 + wide > columns {
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', hanging));
            taken = hanging;
        } else if !is_first {
            out.push(' ');
            taken += 1;
        }
        (is_first, taken) = (false, taken + wide);
        out.push_str(word);
    }
    out
}

/// Whether a line is quoted from a file, says where, or underlines what is meant in it.
fn is_quoted(line: &str) -> bool {
    let plain = without_paint(line);
    let plain = plain.trim_start();
    let behind_number = plain.trim_start_matches(|c: char| c.is_ascii_digit()).trim_start();
    behind_number.starts_with('|') || ["-->", ":::", "..."].iter().any(|sign| plain.starts_with(sign))
}

fn shown_width(text: &str) -> usize {
    width(&without_paint(text))
}

/// A text without the signs that paint it.
fn without_paint(text: &str) -> Cow<'_, str> {
    if !text.contains('\u{1b}') {
        return Cow::Borrowed(text);
    }
    let mut plain = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = after.split_once('m').map_or("", |(_, after)| after);
    }
    plain.push_str(rest);
    Cow::Owned(plain)
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
        let tip = "tip: verder met: partners set universitas-contoh --resume\n";
        assert_eq!(refitted(Some(40), tip), "tip: verder met: partners set\n  universitas-contoh --resume\n");
        assert_eq!(refitted(None, tip), tip);
        let finding = "fout[x]: een lange zin die niet past\n  --> partnerships/zorg/exemplo.toml:16:1\n16 | [considerations.2026-12-01-3ctzfv.content]\n   = help: zeg wat er dan wel moet staan, en waarom";
        assert_eq!(
            refitted(Some(30), finding),
            "fout[x]: een lange zin die\n  niet past\n  --> partnerships/zorg/exemplo.toml:16:1\n16 | [considerations.2026-12-01-3ctzfv.content]\n   = help: zeg wat er dan wel\n       moet staan, en waarom"
        );
        assert_eq!(
            refitted(Some(20), "\u{1b}[1mfout\u{1b}[0m: wat er aan de hand is"),
            "\u{1b}[1mfout\u{1b}[0m: wat er aan de\n  hand is"
        );
        assert_eq!([cut("samenwerking", 6), cut("kort", 6)], ["samen…", "kort"]);
        assert_eq!(cut_between_words("een goed gesprek", 11), "een goed…");
        assert_eq!(cut_between_words("een gesprek", 11), "een gesprek");
        assert_eq!(cut_between_words("universidade-exemplo", 8), "univers…");
    }
}

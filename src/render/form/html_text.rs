//! The one gate through which text gets on a page: it stays text. Days do not break over a line, and an address of mail or of
//! a page that is nothing but that can be followed.

use std::fmt::Write as _;

use crate::text::clean::Clean;
use crate::words::Lang;
use crate::words::dates::month_names;

/// In bytes: no word of any language is longer, and what is breaks in thirds of it.
const LONGEST_WORD: usize = 72;

/// Text that stays text, also between quotes.
pub(super) fn text(words: &Clean) -> String {
    let mut out = String::with_capacity(words.as_str().len() + 16);
    escaped(&mut out, words.as_str());
    out
}

/// The same for people to read.
pub(super) fn prose(words: &Clean) -> String {
    let mut out = String::with_capacity(words.as_str().len() + 16);
    let parts: Vec<&str> = words.as_str().split(' ').collect();
    let mut is_day = 0_usize;
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            out.push(if is_day > 0 { '\u{a0}' } else { ' ' });
        }
        is_day = is_day.saturating_sub(1);
        if is_day == 0 && is_day_of_month(part) && parts.get(at + 1..at + 3).is_some_and(is_month_and_year) {
            is_day = 2;
        }
        word(&mut out, part);
    }
    out
}

fn is_day_of_month(part: &str) -> bool {
    let digits = part.trim_start_matches(['(', '‘', '“']);
    (1..=2).contains(&digits.len()) && digits.bytes().all(|it| it.is_ascii_digit())
}

fn is_month_and_year(parts: &[&str]) -> bool {
    let is_month = |part: &str| [Lang::Nl, Lang::En].iter().any(|lang| month_names(*lang).contains(&part));
    matches!(parts, [month, year] if is_month(month)
        && year.len() >= 4 && year.bytes().take(4).all(|it| it.is_ascii_digit()))
}

/// A word, as a link where it is an address.
fn word(out: &mut String, part: &str) {
    let bare = part.trim_start_matches('(').trim_end_matches(['.', ',', ';', ':', ')', '?', '!']);
    let (before, after) = part.split_once(bare).unwrap_or_default();
    if is_day_or_entry(bare) {
        escaped(out, before);
        out.extend(["<span class=\"id\">", bare, "</span>"]);
        return escaped(out, after);
    }
    let Some(address) = address(bare) else { return breakable(out, part) };
    escaped(out, before);
    out.push_str("<a href=\"");
    escaped(out, &address);
    out.push_str("\" rel=\"noreferrer\">");
    escaped(out, bare);
    out.push_str("</a>");
    escaped(out, after);
}

/// A word that is longer than any line may need breaks where it has to, so that no page is wider than its window.
fn breakable(out: &mut String, word: &str) {
    if word.len() <= LONGEST_WORD {
        return escaped(out, word);
    }
    let letters: Vec<char> = word.chars().collect();
    for (at, part) in letters.chunks(LONGEST_WORD / 3).enumerate() {
        out.push_str(if at > 0 { "<wbr>" } else { "" });
        escaped(out, &part.iter().collect::<String>());
    }
}

/// Whether a word is a day as files write it, or the id of an entry, which begins with one.
fn is_day_or_entry(word: &str) -> bool {
    let is_in_place = |(at, byte): (usize, u8)| match at {
        4 | 7 | 10 => byte == b'-',
        0..10 => byte.is_ascii_digit(),
        _ => byte.is_ascii_lowercase() || byte.is_ascii_digit(),
    };
    matches!(word.len(), 10 | 15..=19) && word.bytes().enumerate().all(is_in_place)
}

/// Where an address of mail or of a page leads.
fn address(word: &str) -> Option<String> {
    let is_of = |text: &str, more: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || more.contains(c))
    };
    if let Some(rest) = word.strip_prefix("https://") {
        return is_of(rest, "-._~:/?#@!$&*+,;=%").then(|| word.to_owned());
    }
    is_mail(word).then(|| format!("mailto:{word}"))
}

/// Whether a word is an address of mail, and nothing else.
pub(super) fn is_mail(word: &str) -> bool {
    let is_of = |text: &str, more: &str| {
        !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || more.contains(c))
    };
    word.split_once('@').is_some_and(|(box_name, host)| {
        is_of(box_name, "._+-") && is_of(host, ".-") && host.contains('.') && !host.starts_with('.')
    })
}

/// Text in which nothing opens a tag or ends a quotation.
pub(super) fn escaped(out: &mut String, words: &str) {
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
}

/// The digest of a text as a page's policy names it: base 64.
pub(super) fn digest(text: &str) -> String {
    const SIGNS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bytes = crate::model::digest::sha256(text).map(u32::to_be_bytes).concat();
    let mut out = String::from("sha256-");
    for chunk in bytes.chunks(3) {
        let at = |nth: usize| chunk.get(nth).copied().map_or(0, u32::from);
        let all = at(0) << 16 | at(1) << 8 | at(2);
        for nth in 0..4 {
            let sign = SIGNS.get((all >> (18 - 6 * nth)) as usize & 63).copied().map_or('=', char::from);
            let _ = out.write_char(if nth <= chunk.len() { sign } else { '=' });
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_stays_text_days_stay_whole_and_only_addresses_lead_somewhere() {
        let shown = |words: &str| prose(&Clean::line(words));
        assert_eq!(shown("<b x=\"'\">&"), "&lt;b x=&quot;&#39;&quot;&gt;&amp;");
        assert_eq!(shown("op 1 december 2026, 3 december"), "op 1\u{a0}december\u{a0}2026, 3 december");
        assert_eq!(
            shown("mail io@x.example."),
            "mail <a href=\"mailto:io@x.example\" rel=\"noreferrer\">io@x.example</a>."
        );
        assert_eq!(
            shown("(https://x.example/a?b=1&c)"),
            "(<a href=\"https://x.example/a?b=1&amp;c\" rel=\"noreferrer\">https://x.example/a?b=1&amp;c</a>)"
        );
        assert_eq!(shown("zie 2026-03-14-k7q2."), "zie <span class=\"id\">2026-03-14-k7q2</span>.");
        for plain in ["javascript:alert(1)", "https://x\"y", "@x", "a@b", "data:text/html,x", "http:x"] {
            assert!(!shown(plain).contains("href"), "{plain}");
        }
    }
}

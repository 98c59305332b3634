//! Spellings that only TOML 1.1 knows: the parser takes them, other readers of the register do not.

use toml_parser::Source;
use toml_parser::lexer::{Token, TokenKind};

/// What only TOML 1.1 knows, and its bytes.
pub(super) enum Newer {
    /// A line end or a last comma between braces.
    Braces(usize, usize),
    /// `\e` or `\xHH` in a text.
    Escape(usize, usize),
    /// A time without seconds.
    Time(usize, usize),
}

/// Every spelling that only TOML 1.1 knows.
pub(super) fn newer_spellings(text: &str) -> Vec<Newer> {
    let is_bare = !text.contains('{') && !text.contains('\\') && !has_a_time(text);
    if is_bare || is_surely_plain(text) {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut open: Vec<TokenKind> = Vec::new();
    let mut comma: Option<(usize, usize)> = None;
    for token in Source::new(text).lex() {
        let (start, end) = (token.span().start(), token.span().end());
        let in_braces = open.last() == Some(&TokenKind::LeftCurlyBracket);
        match token.kind() {
            kind @ (TokenKind::LeftCurlyBracket | TokenKind::LeftSquareBracket) => open.push(kind),
            TokenKind::RightCurlyBracket => {
                if let Some((start, end)) = comma.filter(|_| in_braces) {
                    found.push(Newer::Braces(start, end));
                }
                open.pop();
            }
            TokenKind::RightSquareBracket => {
                open.pop();
            }
            TokenKind::Newline if in_braces => found.push(Newer::Braces(start.saturating_sub(1), start)),
            TokenKind::BasicString | TokenKind::MlBasicString => {
                found.extend(escapes(&text[start..end], start));
            }
            TokenKind::Atom if is_time_without_seconds(&text[start..end]) => {
                found.push(Newer::Time(start, end));
            }
            _ => {}
        }
        // The last comma counts as long as nothing but space and comments follows it.
        comma = match token.kind() {
            TokenKind::Comma => Some((start, end)),
            TokenKind::Whitespace | TokenKind::Comment | TokenKind::Newline => comma,
            _ => None,
        };
    }
    found
}

/// Where a long text begins that nothing ends.
pub(super) fn never_ended(text: &str) -> Option<usize> {
    let is_long =
        |token: &Token| matches!(token.kind(), TokenKind::MlBasicString | TokenKind::MlLiteralString);
    let last = Source::new(text).lex().filter(is_long).last()?.span();
    let written = text.get(last.start()..last.end())?;
    let is_ended = written.len() >= 6 && written.ends_with(&written[..3]);
    (!is_ended).then(|| last.start())
}

/// Whether two digits stand on either side of a colon somewhere: most colons are those of prose.
fn has_a_time(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
    text.match_indices(':').any(|(at, _)| is_digit(at.checked_sub(1)) && is_digit(Some(at + 1)))
}

/// Whether one look at the bytes already tells that there is none; most files never meet the lexer a second time. What it
/// takes for granted between braces is one pair on a line, at its end, without a comment or a long text.
fn is_surely_plain(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    let last_before = |at: usize| bytes[..at].iter().rev().find(|byte| !matches!(byte, b' ' | b'\t' | b'\r'));
    let (mut is_open, mut was_open) = (false, false);
    for (at, &byte) in bytes.iter().enumerate() {
        if !MATTERS[usize::from(byte)] {
            continue;
        }
        let is_doubtful = match byte {
            b'\\' => matches!(bytes.get(at + 1), Some(b'e' | b'x')),
            b':' => {
                let is_in_a_time = at > 0 && is_digit(at - 1) && is_digit(at + 1);
                let is_colon = |at: usize| bytes.get(at) == Some(&b':');
                is_in_a_time && !is_colon(at + 3) && !is_colon(at.wrapping_sub(3))
            }
            b'{' => std::mem::replace(&mut was_open, true) | std::mem::replace(&mut is_open, true),
            b'}' => !std::mem::take(&mut is_open) || last_before(at) == Some(&b','),
            b'#' => is_open,
            b'\n' => is_open || (std::mem::take(&mut was_open) && last_before(at) != Some(&b'}')),
            _ => is_open && bytes[at..].starts_with(&[byte; 3]),
        };
        if is_doubtful {
            return false;
        }
    }
    true
}

/// The bytes that can matter; nearly all cannot.
const MATTERS: [bool; 256] = {
    let mut matters = [false; 256];
    let (these, mut at) = (b"\\:{}#\n\"'", 0);
    while at < these.len() {
        matters[these[at] as usize] = true;
        at += 1;
    }
    matters
};

fn escapes(text: &str, base: usize) -> Vec<Newer> {
    let mut found = Vec::new();
    let bytes = text.as_bytes();
    let mut at = 0;
    while at + 1 < bytes.len() {
        if bytes[at] == b'\\' {
            if matches!(bytes[at + 1], b'e' | b'x') {
                found.push(Newer::Escape(base + at, base + at + 2));
            }
            at += 1;
        }
        at += 1;
    }
    found
}

fn is_time_without_seconds(atom: &str) -> bool {
    let starts_with_digit = atom.starts_with(|c: char| c.is_ascii_digit());
    let time = atom.rsplit(['T', 't']).next().unwrap_or(atom);
    let hours = time.split(['Z', 'z', '+']).next().unwrap_or(time);
    starts_with_digit && hours.matches(':').count() == 1 && hours.len() == 5
}

#[cfg(test)]
mod tests {
    use super::{is_surely_plain, newer_spellings};

    #[test]
    fn only_what_toml_1_0_lacks_is_found() {
        for newer in [
            "a = { b = 1,\n c = 2 }",
            "a = { b = \"}\",\n c = 2 }",
            "a = { b = 1 # }\n}",
            "a = { b = '''}\n''' \n}",
            "a = { b = 1, }",
            r#"a = "\e[0m""#,
            r#"a = "\x41""#,
            "a = 07:30",
        ] {
            assert!(!is_surely_plain(newer), "{newer}");
            assert_eq!(newer_spellings(newer).len(), 1, "{newer}");
        }
        for plain in
            ["a = { b = [\n1,\n] }", r#"a = "\\e""#, "a = 'C:\\e'", "a = 07:30:00", "a = [1,]", "# {,}"]
        {
            assert!(newer_spellings(plain).is_empty(), "{plain}");
        }
    }
}

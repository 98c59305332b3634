//! The plain reader's way through a text: keys, values, and what stands between them.

use std::borrow::Cow;

use super::plain::add;
use super::tree::{Node, SpannedKey, SpannedTable, SpannedValue};
use crate::model::day;

pub(super) struct Cursor<'t> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
}

impl<'t> Cursor<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, bytes: text.as_bytes(), at: 0 }
    }

    pub(super) fn at(&self) -> usize {
        self.at
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.at == self.bytes.len()
    }

    pub(super) fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    pub(super) fn stands_at(&self, at: usize, what: &str) -> bool {
        self.bytes[at..].starts_with(what.as_bytes())
    }

    pub(super) fn take(&mut self, byte: u8) -> Option<()> {
        (self.peek() == Some(byte)).then(|| self.at += 1)
    }

    fn take_all(&mut self, what: &str) -> Option<()> {
        self.stands_at(self.at, what).then(|| self.at += what.len())
    }

    /// Goes on as long as the bytes are of a class.
    fn skip(&mut self, class: u8) {
        let rest = &self.bytes[self.at..];
        let mut count = 0;
        while count < rest.len() && CLASSES[usize::from(rest[count])] & class != 0 {
            count += 1;
        }
        self.at += count;
    }

    pub(super) fn skip_space(&mut self) {
        self.skip(SPACE);
    }

    fn line_end(&mut self) -> Option<()> {
        self.take_all("\r\n").or_else(|| self.take(b'\n'))
    }

    /// A line end in a long text, when what follows does not look like an unresolved merge.
    fn line_end_in_text(&mut self) -> Option<()> {
        self.line_end()?;
        let is_marker = self.stands_at(self.at, "<<<<<<<") || self.stands_at(self.at, ">>>>>>>");
        (!is_marker).then_some(())
    }

    fn skip_comment(&mut self) {
        if self.take(b'#').is_some() {
            self.skip(COMMENT);
        }
    }

    /// What may follow a value on its line, and the end of the line.
    pub(super) fn end_of_line(&mut self) -> Option<()> {
        self.skip_space();
        self.skip_comment();
        if self.is_at_end() { Some(()) } else { self.line_end() }
    }

    /// Empty lines and lines of comment.
    pub(super) fn skip_empty(&mut self) -> Option<()> {
        loop {
            self.skip_space();
            match self.peek() {
                Some(b'#' | b'\n' | b'\r') => self.end_of_line()?,
                _ => return Some(()),
            }
        }
    }

    /// A bare key.
    pub(super) fn key(&mut self) -> Option<SpannedKey<'t>> {
        let start = self.at;
        self.skip(KEY);
        let span = start..self.at;
        (start < self.at).then(|| SpannedKey { name: Cow::Borrowed(&self.text[span.clone()]), span })
    }

    pub(super) fn value(&mut self) -> Option<Node<'t>> {
        match self.peek()? {
            b'[' => self.list(),
            b'{' => self.braces(),
            _ => self.single(),
        }
    }

    /// A value that holds no others.
    fn single(&mut self) -> Option<Node<'t>> {
        let start = self.at;
        let value = match self.peek()? {
            b'"' | b'\'' => SpannedValue::Text(self.quoted()?),
            b't' => self.take_all("true").map(|()| SpannedValue::Flag(true))?,
            b'f' => self.take_all("false").map(|()| SpannedValue::Flag(false))?,
            b'0'..=b'9' => self.number_or_day()?,
            _ => return None,
        };
        let is_over = self
            .peek()
            .is_none_or(|next| matches!(next, b' ' | b'\t' | b'\r' | b'\n' | b',' | b']' | b'}' | b'#'));
        is_over.then_some(Node { value, span: start..self.at })
    }

    fn quoted(&mut self) -> Option<Cow<'t, str>> {
        let quote = self.peek()?;
        let is_long = self.take_all(if quote == b'"' { "\"\"\"" } else { "'''" }).is_some();
        if is_long {
            if matches!(self.peek(), Some(b'\r' | b'\n')) {
                self.line_end_in_text()?;
            }
        } else {
            self.at += 1;
        }
        let start = self.at;
        let mut has_escapes = false;
        loop {
            self.skip(TEXT);
            match self.peek()? {
                b'\\' if quote == b'"' => {
                    has_escapes = true;
                    self.at = self.bytes.len().min(self.at + 2);
                }
                b'\r' | b'\n' if is_long => self.line_end_in_text()?,
                byte if byte == quote => {
                    let count = self.bytes[self.at..].iter().take_while(|byte| **byte == quote).count();
                    if !is_long || count > 2 {
                        break;
                    }
                    self.at += count;
                }
                b'\\' | b'"' | b'\'' => self.at += 1,
                _ => return None,
            }
        }
        let raw = self.text.get(start..self.at)?;
        self.at += if is_long { 3 } else { 1 };
        if has_escapes { unescaped(raw).map(Cow::Owned) } else { Some(Cow::Borrowed(raw)) }
    }

    fn number_or_day(&mut self) -> Option<SpannedValue<'t>> {
        let start = self.at;
        self.skip(NUMBER);
        let written = &self.text[start..self.at];
        if written.bytes().all(|byte| byte.is_ascii_digit()) {
            let is_plain = written.len() <= 18 && (written.len() == 1 || !written.starts_with('0'));
            return is_plain.then_some(SpannedValue::Integer(Cow::Borrowed(written), 10));
        }
        day::written(written).map(SpannedValue::Day)
    }

    fn list(&mut self) -> Option<Node<'t>> {
        let start = self.at;
        self.take(b'[')?;
        let mut list = Vec::new();
        loop {
            self.skip_empty()?;
            if self.take(b']').is_some() {
                break;
            }
            list.push(self.single()?);
            self.skip_empty()?;
            if self.take(b',').is_none() {
                self.take(b']')?;
                break;
            }
        }
        Some(Node { value: SpannedValue::List(list), span: start..self.at })
    }

    /// A table between braces, on one line.
    fn braces(&mut self) -> Option<Node<'t>> {
        let start = self.at;
        self.take(b'{')?;
        let mut table = SpannedTable::default();
        self.skip_space();
        if self.take(b'}').is_none() {
            loop {
                self.skip_space();
                let key = self.key()?;
                self.skip_space();
                self.take(b'=')?;
                self.skip_space();
                add(&mut table, key, self.single()?)?;
                self.skip_space();
                if self.take(b',').is_none() {
                    self.take(b'}')?;
                    break;
                }
            }
        }
        Some(Node { value: SpannedValue::Table(table), span: start..self.at })
    }
}

const SPACE: u8 = 1;
const KEY: u8 = 2;
const NUMBER: u8 = 4;
/// What may stand in a comment, or on a line of a text.
const COMMENT: u8 = 8;
/// What may stand in a text and means nothing there.
const TEXT: u8 = 16;

/// The classes of each byte.
const CLASSES: [u8; 256] = {
    let mut classes = [0; 256];
    let mut byte: u8 = 0;
    loop {
        let is_space = matches!(byte, b' ' | b'\t');
        let is_key = byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        let is_comment = is_space || (byte > b' ' && byte != 0x7f);
        let is_text = is_comment && !matches!(byte, b'"' | b'\'' | b'\\');
        let is_number = is_key || matches!(byte, b'+' | b':' | b'.');
        classes[byte as usize] = when(is_space, SPACE)
            | when(is_key, KEY)
            | when(is_number, NUMBER)
            | when(is_comment, COMMENT)
            | when(is_text, TEXT);
        if byte == u8::MAX {
            break classes;
        }
        byte += 1;
    }
};

const fn when(is_so: bool, class: u8) -> u8 {
    if is_so { class } else { 0 }
}

/// A text with its escapes read; nothing where one of them is not plain.
fn unescaped(raw: &str) -> Option<String> {
    let mut text = String::with_capacity(raw.len());
    let mut rest = raw;
    while let Some((before, after)) = rest.split_once('\\') {
        text.push_str(before);
        let mut signs = after.chars();
        let (sign, length) = match signs.next()? {
            '"' => ('"', 1),
            '\\' => ('\\', 1),
            'n' => ('\n', 1),
            't' => ('\t', 1),
            'r' => ('\r', 1),
            'u' => (of_number(after.get(1..5)?)?, 5),
            'U' => (of_number(after.get(1..9)?)?, 9),
            _ => return None,
        };
        text.push(sign);
        rest = &after[length..];
    }
    text.push_str(rest);
    Some(text)
}

fn of_number(digits: &str) -> Option<char> {
    let is_plain = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_plain.then(|| u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)).flatten()
}

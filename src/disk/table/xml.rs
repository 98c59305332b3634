//! As much XML as a workbook needs, event by event: names without their prefix, no entity but the five and numbers, and
//! nothing that a document type could make of it.

use std::borrow::Cow;

use super::budget::{OF_ONE, beginning};

/// What comes next.
#[derive(Debug, PartialEq)]
pub(super) enum XmlEvent<'t> {
    /// A tag opens: its name, and its attributes as they are written.
    Open(&'t str, &'t str),
    /// A tag closes; one that holds nothing opens first.
    Close(&'t str),
    Text(Cow<'t, str>),
}

/// A document that is read from its start.
pub(super) struct XmlReader<'t> {
    rest: &'t str,
    /// A tag that opened and closed at once.
    closing: Option<&'t str>,
}

impl<'t> XmlReader<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { rest: text, closing: None }
    }

    /// The text up to where a tag closes, whatever tags are in it; those of a name are passed over whole.
    pub(super) fn text_within(&mut self, name: &str, without: &str) -> String {
        let (mut text, mut skipped) = (String::new(), 0_usize);
        for event in self.by_ref() {
            match event {
                XmlEvent::Close(closed) if closed == name => break,
                XmlEvent::Open(opened, _) if opened == without => skipped += 1,
                XmlEvent::Close(closed) if closed == without => skipped = skipped.saturating_sub(1),
                // Of a text that is too long for a cell there is only as much as shows it.
                XmlEvent::Text(part) if skipped == 0 && text.len() <= OF_ONE => {
                    text.push_str(beginning(&part));
                }
                _ => {}
            }
        }
        text
    }
}

impl<'t> Iterator for XmlReader<'t> {
    type Item = XmlEvent<'t>;

    fn next(&mut self) -> Option<XmlEvent<'t>> {
        if let Some(name) = self.closing.take() {
            return Some(XmlEvent::Close(name));
        }
        loop {
            if self.rest.is_empty() {
                return None;
            }
            let Some(tag) = self.rest.strip_prefix('<') else {
                let at = self.rest.find('<').unwrap_or(self.rest.len());
                let (text, rest) = self.rest.split_at(at);
                self.rest = rest;
                return Some(XmlEvent::Text(unescaped(text)));
            };
            let passed = [("!--", "-->"), ("![CDATA[", "]]>"), ("?", "?>")];
            if let Some((open, close)) = passed.into_iter().find(|(open, _)| tag.starts_with(open)) {
                let inside = &tag[open.len()..];
                let end = inside.find(close)?;
                self.rest = &inside[end + close.len()..];
                if open.ends_with('[') {
                    return Some(XmlEvent::Text(Cow::Borrowed(&inside[..end])));
                }
                continue;
            }
            let end = end_of_tag(tag)?;
            let (inside, rest) = (&tag[..end], &tag[end + 1..]);
            self.rest = rest;
            if inside.starts_with('!') {
                continue;
            }
            if let Some(name) = inside.strip_prefix('/') {
                return Some(XmlEvent::Close(local(name.trim())));
            }
            let inside = match inside.strip_suffix('/') {
                Some(inside) => {
                    self.closing = Some(local(name_of(inside)));
                    inside
                }
                None => inside,
            };
            let name = name_of(inside);
            return Some(XmlEvent::Open(local(name), &inside[name.len()..]));
        }
    }
}

/// Where a tag ends, whatever stands between quotation marks in it.
fn end_of_tag(tag: &str) -> Option<usize> {
    let mut quote = None;
    tag.bytes().position(|byte| match quote {
        Some(open) => {
            quote = quote.filter(|_| byte != open);
            false
        }
        None if matches!(byte, b'"' | b'\'') => {
            quote = Some(byte);
            false
        }
        None => byte == b'>',
    })
}

fn name_of(inside: &str) -> &str {
    inside.split(|c: char| c.is_ascii_whitespace()).next().unwrap_or_default()
}

fn local(name: &str) -> &str {
    name.rsplit(':').next().unwrap_or(name)
}

/// The value of an attribute, by its name without prefix.
pub(super) fn attribute<'t>(attributes: &'t str, name: &str) -> Option<Cow<'t, str>> {
    let mut rest = attributes;
    while let Some((key, after)) = rest.split_once('=') {
        let after = after.trim_start();
        let quote = after.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let (value, left) = after[1..].split_once(quote)?;
        if local(key.trim()) == name {
            return Some(unescaped(value));
        }
        rest = left;
    }
    None
}

fn unescaped(text: &str) -> Cow<'_, str> {
    if !text.contains('&') {
        return Cow::Borrowed(text);
    }
    let (mut plain, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, after)) = rest.split_once('&') {
        plain.push_str(before);
        let known = after.split_once(';').and_then(|(name, left)| Some((entity(name)?, left)));
        if let Some((c, left)) = known {
            plain.push(c);
            rest = left;
        } else {
            plain.push('&');
            rest = after;
        }
    }
    plain.push_str(rest);
    Cow::Owned(plain)
}

fn entity(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => {
            let number = name.strip_prefix('#')?;
            let number = match number.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => number.parse().ok()?,
            };
            char::from_u32(number)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_is_read_event_by_event() {
        let text = "<?xml version=\"1.0\"?><!DOCTYPE x><!-- <no> --><x:a b='1 > 0' r:id=\"&lt;&#233;\"><c/>d &amp; &e; \
                    <![CDATA[<f>]]></x:a>";
        let events: Vec<_> = XmlReader::new(text).collect();
        assert_eq!(
            events,
            [
                XmlEvent::Open("a", " b='1 > 0' r:id=\"&lt;&#233;\""),
                XmlEvent::Open("c", ""),
                XmlEvent::Close("c"),
                XmlEvent::Text("d & &e; ".into()),
                XmlEvent::Text("<f>".into()),
                XmlEvent::Close("a"),
            ]
        );
        let XmlEvent::Open(_, attributes) = events[0] else { panic!() };
        assert_eq!(attribute(attributes, "id").as_deref(), Some("<é"));
        assert_eq!(attribute(attributes, "b").as_deref(), Some("1 > 0"));
        assert_eq!(attribute(attributes, "c"), None);
    }

    #[test]
    fn what_breaks_off_ends() {
        for text in ["<a", "<!-- ", "<a><b", "a", "<a b=\"c>d"] {
            assert!(XmlReader::new(text).count() <= 2, "{text}");
        }
        let mut reader = XmlReader::new("<si><r><t>een</t></r><rPh><t>x</t></rPh><t> twee</t></si><si/>");
        reader.next();
        assert_eq!(reader.text_within("si", "rPh"), "een twee");
    }
}

//! Bytes to characters: UTF-8 and UTF-16 as their marks say, and what is neither as Windows wrote it in Western Europe.

/// How characters are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    Utf16,
    /// Windows-1252, which Excel writes for "CSV" without more.
    Windows,
}

impl Encoding {
    /// The name that everybody knows it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16 => "UTF-16",
            Self::Windows => "Windows-1252",
        }
    }
}

/// The characters that Windows-1252 has from 0x80 to 0x9F; five places are empty, and stay what Latin-1 has there.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}',
    '‘', '’', '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// The text of some bytes; nothing when they are no text.
pub(super) fn decoded(bytes: &[u8]) -> Option<(String, Encoding)> {
    let found = if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        // A mark is a promise; a byte that breaks it is shown as such, and the rest is read.
        (String::from_utf8_lossy(rest).into_owned(), Encoding::Utf8)
    } else if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        (utf16(rest, u16::from_le_bytes), Encoding::Utf16)
    } else if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        (utf16(rest, u16::from_be_bytes), Encoding::Utf16)
    } else if let Ok(text) = std::str::from_utf8(bytes) {
        (text.to_owned(), Encoding::Utf8)
    } else {
        (bytes.iter().map(|byte| windows(*byte)).collect(), Encoding::Windows)
    };
    (!found.0.contains('\0')).then_some(found)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

fn windows(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS[usize::from(byte - 0x80)],
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_encoding_gives_the_same_text() {
        let text = "Café „€” – Łódź 東京";
        assert_eq!(decoded(text.as_bytes()), Some((text.to_owned(), Encoding::Utf8)));
        assert_eq!(
            decoded(&[b"\xef\xbb\xbf", text.as_bytes()].concat()),
            Some((text.to_owned(), Encoding::Utf8))
        );
        let wide = |unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
        for (mark, bytes) in [(b"\xff\xfe", wide(u16::to_le_bytes)), (b"\xfe\xff", wide(u16::to_be_bytes))] {
            let found = decoded(&[&mark[..], &bytes].concat());
            assert_eq!(found, Some((text.to_owned(), Encoding::Utf16)));
        }
        assert_eq!(
            decoded(b"Caf\xe9 \x84\x80\x94 \x96 Universit\xe4t"),
            Some(("Café „€” – Universität".to_owned(), Encoding::Windows))
        );
        assert_eq!(decoded(b"a\0b"), None);
    }
}

//! Bytes to characters: UTF-8 and UTF-16 as their marks say, what somebody says of the rest, and what is neither as Windows
//! wrote it in Western Europe.

use std::sync::LazyLock;

/// How characters are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Utf8,
    /// The larger byte of two comes first, or the smaller.
    Utf16 {
        is_big: bool,
    },
    /// One byte for each character.
    OneByte(&'static CodePage),
}

/// What the bytes from 0x80 on are, in an encoding of one byte for each character.
#[derive(Debug, PartialEq, Eq)]
pub struct CodePage {
    name: &'static str,
    labels: &'static str,
    upper: [char; 128],
}

/// Name, labels, and the characters from 0x80 on as four hexadecimal digits each: the web's, and two of DOS.
const TABLE: &str = include_str!("encodings.tsv");

/// Encodings of the web that take more bytes for a character, which are known and not read.
const WIDE: &str = "gbk gb2312 gb18030 x-gbk chinese csgb2312 big5 big5-hkscs cn-big5 csbig5 x-x-big5 euc-jp x-euc-jp \
                    iso-2022-jp csiso2022jp shift_jis shift-jis sjis ms_kanji windows-31j x-sjis csshiftjis euc-kr korean \
                    ks_c_5601-1987 windows-949 cseuckr ksc5601";

static PAGES: LazyLock<Vec<CodePage>> = LazyLock::new(|| {
    TABLE
        .lines()
        .filter_map(|line| {
            let mut columns = line.split('\t');
            let (name, labels, digits) = (columns.next()?, columns.next()?, columns.next()?);
            let at = |place: usize| {
                let code = u32::from_str_radix(digits.get(place * 4..place * 4 + 4)?, 16).ok()?;
                char::from_u32(code)
            };
            let upper = std::array::from_fn(|place| at(place).unwrap_or(char::REPLACEMENT_CHARACTER));
            Some(CodePage { name, labels, upper })
        })
        .collect()
});

/// Why bytes are no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Undecoded {
    NoText,
    /// It is not written in what was said.
    NotIn(&'static str),
}

impl Encoding {
    /// Windows-1252, which Excel writes for "CSV" without more.
    pub fn windows() -> Self {
        Self::of_label("windows-1252").unwrap_or(Self::Utf8)
    }

    /// The name that everybody knows it by.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16 { .. } => "UTF-16",
            Self::OneByte(page) if page.name == "windows-1252" => "Windows-1252",
            Self::OneByte(page) => page.name,
        }
    }

    /// An encoding by any of the labels that the web has for it, or by `cp437` and `cp850`.
    pub fn of_label(label: &str) -> Option<Self> {
        let label = label.trim().to_ascii_lowercase();
        match label.as_str() {
            "utf-8" | "utf8" | "unicode-1-1-utf-8" | "unicode11utf8" | "unicode20utf8"
            | "x-unicode20utf8" => {
                return Some(Self::Utf8);
            }
            "utf-16" | "utf-16le" | "unicode" | "ucs-2" | "iso-10646-ucs-2" | "csunicode" | "unicodefeff" => {
                return Some(Self::Utf16 { is_big: false });
            }
            "utf-16be" | "unicodefffe" => return Some(Self::Utf16 { is_big: true }),
            _ => {}
        }
        let is_it = |page: &&CodePage| page.labels.split(' ').any(|it| it == label);
        PAGES.iter().find(is_it).map(Self::OneByte)
    }

    /// Whether a label is of an encoding that is known and not read.
    pub fn is_wide(label: &str) -> bool {
        let label = label.trim().to_ascii_lowercase();
        WIDE.split_ascii_whitespace().any(|it| it == label)
    }

    /// The encodings that lists of neighbours and partners are most often in, when they are not in what is guessed.
    pub fn likely() -> impl Iterator<Item = Self> {
        [
            "windows-1252",
            "windows-1250",
            "windows-1251",
            "windows-1253",
            "windows-1254",
            "cp850",
            "cp437",
            "macintosh",
        ]
        .into_iter()
        .filter_map(Self::of_label)
    }
}

/// The text of some bytes, as somebody says that they are written, and how they were; a mark goes before what is said.
pub(super) fn decoded(bytes: Vec<u8>, said: Option<Encoding>) -> Result<(String, Encoding), Undecoded> {
    let found = if let Some(rest) = bytes.strip_prefix(b"\xef\xbb\xbf") {
        // A mark is a promise; a byte that breaks it is shown as such, and the rest is read.
        (String::from_utf8_lossy(rest).into_owned(), Encoding::Utf8)
    } else if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        (utf16(rest, u16::from_le_bytes), Encoding::Utf16 { is_big: false })
    } else if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        (utf16(rest, u16::from_be_bytes), Encoding::Utf16 { is_big: true })
    } else if let Some(said) = said {
        let text = match said {
            Encoding::Utf8 => String::from_utf8(bytes).map_err(|_| Undecoded::NotIn("UTF-8"))?,
            Encoding::Utf16 { is_big: true } => utf16(&bytes, u16::from_be_bytes),
            Encoding::Utf16 { is_big: false } => utf16(&bytes, u16::from_le_bytes),
            Encoding::OneByte(page) => page.text(&bytes),
        };
        if text.contains(char::REPLACEMENT_CHARACTER) {
            return Err(Undecoded::NotIn(said.name()));
        }
        (text, said)
    } else if let Some(is_big) = unmarked(&bytes) {
        (
            utf16(&bytes, if is_big { u16::from_be_bytes } else { u16::from_le_bytes }),
            Encoding::Utf16 { is_big },
        )
    } else {
        match (String::from_utf8(bytes), Encoding::windows()) {
            (Ok(text), _) => (text, Encoding::Utf8),
            (Err(other), windows @ Encoding::OneByte(page)) => (page.text(other.as_bytes()), windows),
            (Err(_), _) => return Err(Undecoded::NoText),
        }
    };
    if found.0.contains('\0') { Err(Undecoded::NoText) } else { Ok(found) }
}

/// Which byte of two comes first, when every other one of nearly all that is there is nought: text of two bytes a character
/// that nothing marks as such. A few bytes say nothing.
fn unmarked(bytes: &[u8]) -> Option<bool> {
    let pairs = || bytes.chunks_exact(2).take(4096);
    let noughts = |at: usize| pairs().filter(|pair| pair[at] == 0).count();
    let (first, second, all) = (noughts(0), noughts(1), pairs().len());
    let is_most = |here: usize, there: usize| all >= 4 && here * 2 > all && there == 0;
    match (is_most(first, second), is_most(second, first)) {
        (true, _) => Some(true),
        (_, true) => Some(false),
        _ => None,
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

impl CodePage {
    fn text(&self, bytes: &[u8]) -> String {
        let character = |byte: &u8| match byte {
            0x80.. => self.upper[usize::from(byte - 0x80)],
            _ => char::from(*byte),
        };
        bytes.iter().map(character).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_encoding_gives_the_same_text() {
        let text = "Café „€” – Łódź 東京";
        let of = |bytes: &[u8]| decoded(bytes.to_vec(), None);
        assert_eq!(of(text.as_bytes()), Ok((text.to_owned(), Encoding::Utf8)));
        assert_eq!(of(&[b"\xef\xbb\xbf", text.as_bytes()].concat()), Ok((text.to_owned(), Encoding::Utf8)));
        let wide = |unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
        for (mark, bytes, is_big) in
            [(b"\xff\xfe", wide(u16::to_le_bytes), false), (b"\xfe\xff", wide(u16::to_be_bytes), true)]
        {
            let found = of(&[&mark[..], &bytes].concat());
            assert_eq!(found, Ok((text.to_owned(), Encoding::Utf16 { is_big })));
            assert_eq!(decoded(bytes, Some(Encoding::Utf16 { is_big })).unwrap().0, text);
        }
        let found = of(b"Caf\xe9 \x84\x80\x94 \x96 Universit\xe4t").unwrap();
        assert_eq!(found, ("Café „€” – Universität".to_owned(), Encoding::windows()));
        assert_eq!(of(b"a\0b"), Err(Undecoded::NoText));
        let plain = "Partner;Land\nŁódź – Café;PL\n";
        for (unit, is_big) in [(u16::to_le_bytes as fn(u16) -> [u8; 2], false), (u16::to_be_bytes, true)] {
            let bytes: Vec<u8> = plain.encode_utf16().flat_map(unit).collect();
            assert_eq!(of(&bytes), Ok((plain.to_owned(), Encoding::Utf16 { is_big })));
        }
    }

    #[test]
    fn what_is_said_is_followed_by_any_of_its_labels() {
        let read =
            |label: &str, bytes: &[u8]| decoded(bytes.to_vec(), Encoding::of_label(label)).map(|it| it.0);
        for (label, bytes, text) in [
            ("windows-1250", &b"\xa3\xf3d\x9f"[..], "Łódź"),
            ("Latin2", b"\xa3\xf3d\xbc", "Łódź"),
            ("cp850", b"Universit\x84t D\x81sseldorf", "Universität Düsseldorf"),
            ("IBM437", b"Universit\x84t", "Universität"),
            ("windows-1251", b"\xcc\xee\xf1\xea\xe2\xe0", "Москва"),
            ("koi8-r", b"\xed\xcf\xd3\xcb\xd7\xc1", "Москва"),
            ("ISO-8859-7", b"\xc1\xe8\xde\xed\xe1", "Αθήνα"),
            ("iso8859-9", b"\xddzmir", "İzmir"),
            ("macintosh", b"Universit\x8at", "Universität"),
            ("latin1", b"Universit\xe4t", "Universität"),
        ] {
            assert_eq!(read(label, bytes).as_deref(), Ok(text), "{label}");
        }
        assert_eq!(read("utf-8", b"\xe4"), Err(Undecoded::NotIn("UTF-8")));
        assert_eq!(read("iso-8859-8", b"\xa1"), Err(Undecoded::NotIn("ISO-8859-8")));
        assert!(Encoding::of_label("klingon").is_none() && Encoding::is_wide("Shift_JIS"));
        assert_eq!(PAGES.len(), 29);
    }
}

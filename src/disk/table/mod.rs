//! Tables that others made: csv in whatever encoding and with whatever separator, and xlsx. Cells keep their places, as a
//! spreadsheet shows them, so that what is wrong can be pointed at.

mod cells;
mod separated;
mod text;
mod workbook;
mod xml;

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use crate::model::Day;

pub use cells::day;
pub use text::Encoding;

/// The largest table that is read, in bytes.
pub const LIMIT: u64 = 64 << 20;

/// A file of tables: a csv file has one, without a name.
#[derive(Debug)]
pub struct Book {
    /// Its sheets, in the order of their tabs.
    pub sheets: Vec<SourceSheet>,
    /// How it was read, when it is csv.
    pub dialect: Option<Dialect>,
}

/// How a csv file was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dialect {
    pub encoding: Encoding,
    /// What parts its columns; nothing where there is one column.
    pub separator: Option<char>,
}

/// A sheet.
#[derive(Debug, Default)]
pub struct SourceSheet {
    pub name: String,
    /// Its rows that hold something.
    pub rows: Vec<SourceRow>,
}

/// A row.
#[derive(Debug)]
pub struct SourceRow {
    /// Its number, as a spreadsheet shows it.
    pub number: usize,
    /// Its cells, from the first column on.
    pub cells: Vec<SourceCell>,
}

/// What stands in a cell.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum SourceCell {
    #[default]
    Empty,
    Text(String),
    Number(f64),
    /// A day; its time of day is left out.
    Day(Day),
    Flag(bool),
    /// What a formula could not work out: `#REF!`.
    Unreadable(String),
}

impl SourceCell {
    fn of_text(text: String) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// The cell as somebody would type it.
    pub fn written(&self) -> String {
        match self {
            Self::Empty => String::new(),
            Self::Text(text) | Self::Unreadable(text) => text.clone(),
            // A whole number has no point, however a spreadsheet keeps it.
            Self::Number(number) => number.to_string(),
            Self::Day(day) => day.to_string(),
            Self::Flag(flag) => flag.to_string(),
        }
    }

    /// Whether there is nothing but white space.
    pub fn is_blank(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            _ => false,
        }
    }
}

/// Why a file is no table.
#[derive(Debug)]
pub enum Unreadable {
    Unreadable(io::Error),
    NotAFile,
    /// It is larger than [`LIMIT`], packed or unpacked.
    TooLarge,
    Empty,
    /// It is protected with a password.
    Locked,
    /// It is of a kind that is not read: by the name that people know it by.
    OtherKind(&'static str),
    /// It holds bytes that no text has.
    NoText,
    /// It is an xlsx file of which a part is missing or broken.
    Broken(String),
    /// A quotation mark that nothing closes: its row and column.
    Unclosed(usize, usize),
}

/// Reads a file of tables. What it is, its bytes tell; its name does not matter.
pub fn read(path: &Path) -> Result<Book, Unreadable> {
    book(bytes(path)?)
}

/// The bytes of a file that somebody names; a link is followed, for it is theirs.
pub fn bytes(path: &Path) -> Result<Vec<u8>, Unreadable> {
    let found = std::fs::metadata(path).map_err(Unreadable::Unreadable)?;
    if !found.is_file() {
        return Err(Unreadable::NotAFile);
    }
    let mut bytes = Vec::new();
    File::open(path)
        .and_then(|file| file.take(LIMIT + 1).read_to_end(&mut bytes))
        .map_err(Unreadable::Unreadable)?;
    if bytes.len() as u64 > LIMIT { Err(Unreadable::TooLarge) } else { Ok(bytes) }
}

/// Reads the bytes of a file of tables.
pub fn book(bytes: Vec<u8>) -> Result<Book, Unreadable> {
    /// How the older binary files of Excel begin, and those with a password.
    const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    if bytes.is_empty() {
        return Err(Unreadable::Empty);
    }
    if bytes.starts_with(COMPOUND) {
        let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let is_locked = bytes.windows(name.len()).any(|part| part == name);
        return Err(if is_locked { Unreadable::Locked } else { Unreadable::OtherKind("xls") });
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return Ok(Book { sheets: workbook::sheets(bytes)?, dialect: None });
    }
    if bytes.starts_with(b"%PDF") {
        return Err(Unreadable::OtherKind("pdf"));
    }
    let (text, encoding) = text::decoded(&bytes).ok_or(Unreadable::NoText)?;
    let (rows, separator) = separated::rows(&text)?;
    let sheet = SourceSheet { name: String::new(), rows };
    Ok(Book { sheets: vec![sheet], dialect: Some(Dialect { encoding, separator }) })
}

/// A row, unless nothing stands in it.
fn row(number: usize, mut cells: Vec<SourceCell>) -> Option<SourceRow> {
    while cells.last().is_some_and(SourceCell::is_blank) {
        cells.pop();
    }
    (!cells.is_empty()).then_some(SourceRow { number, cells })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_table_says_why() {
        let fault = |bytes: &[u8]| book(bytes.to_vec()).unwrap_err();
        assert!(matches!(fault(b""), Unreadable::Empty));
        assert!(matches!(fault(b"%PDF-1.7"), Unreadable::OtherKind("pdf")));
        assert!(matches!(fault(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 rest"), Unreadable::OtherKind("xls")));
        let mut locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
        locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
        assert!(matches!(fault(&locked), Unreadable::Locked));
        assert!(matches!(fault(b"PK\x03\x04 broken"), Unreadable::Broken(_)));
        assert!(matches!(fault(b"a,b\n\0\x01\x02,d\n"), Unreadable::NoText));
        assert!(matches!(fault(b"a,b\n1,2\n3,\"x\n4,5\n"), Unreadable::Unclosed(3, 1)));
    }
}

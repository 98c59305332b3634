//! Tables that others made: csv in whatever encoding and with whatever separator, xlsx and ods. Cells keep their places, as a
//! spreadsheet shows them, so that what is wrong can be pointed at.

mod budget;
mod cells;
mod ods;
mod separated;
mod text;
mod workbook;
mod xml;

use std::collections::BTreeSet;
use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use self::budget::Budget;
use self::text::Undecoded;
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
    /// Whether that is a guess: nothing in the file says so.
    pub is_guessed: bool,
    /// What parts its columns; nothing where there is one column.
    pub separator: Option<char>,
}

/// A sheet.
#[derive(Debug, Default)]
pub struct SourceSheet {
    pub name: String,
    /// Its rows that hold something.
    pub rows: Vec<SourceRow>,
    /// Whether a spreadsheet does not show it.
    pub is_hidden: bool,
    /// The columns that a spreadsheet does not show, counted from 0.
    pub hidden_columns: Vec<usize>,
    /// The columns in which one cell stands beside several rows, and is what each of them says.
    pub merged_columns: BTreeSet<usize>,
}

/// A cell that stands beside several rows: its column, the number of its row, and that of the last row.
#[derive(Clone, Copy, Debug)]
struct TallCell {
    column: usize,
    first: usize,
    last: usize,
}

impl SourceSheet {
    /// Gives each row what stands beside it in a cell that began above.
    fn fill_down(&mut self, tall: &[TallCell], budget: &mut Budget) -> Result<(), Unreadable> {
        for TallCell { column, first, last } in tall {
            let place = |number: usize| self.rows.partition_point(|row| row.number < number);
            let (from, to) = (place(*first), place(last + 1));
            let is_its = |row: &&SourceRow| row.number == *first;
            let cell = self.rows.get(from).filter(is_its).and_then(|row| row.cells.get(*column)).cloned();
            let Some(cell) = cell.filter(|cell| !cell.is_blank()) else { continue };
            for row in self.rows.get_mut(from + 1..to).unwrap_or_default() {
                budget.cells(1)?;
                budget.text(cell.text().map_or(0, str::len))?;
                row.cells.resize_with(row.cells.len().max(column + 1), SourceCell::default);
                if row.cells[*column].is_blank() {
                    row.cells[*column] = cell.clone();
                    self.merged_columns.insert(*column);
                }
            }
        }
        Ok(())
    }
}

/// A row.
#[derive(Debug)]
pub struct SourceRow {
    /// Its number, as a spreadsheet shows it.
    pub number: usize,
    /// Its cells, from the first column on.
    pub cells: Vec<SourceCell>,
    /// Whether a spreadsheet does not show it, by a filter or by hand.
    pub is_hidden: bool,
}

/// How spreadsheets write, in English and in Dutch, that a formula could not be worked out.
const FAULTS: [&str; 16] = [
    "#N/A", "#N/B", "#REF!", "#VERW!", "#VALUE!", "#WAARDE!", "#NAME?", "#NAAM?", "#DIV/0!", "#DEEL/0!",
    "#NUM!", "#GETAL!", "#NULL!", "#LEEG!", "#SPILL!", "#CALC!",
];

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
    /// A formula of which no outcome was saved.
    Uncomputed,
    /// A text that leads elsewhere.
    Linked(Box<LinkedText>),
}

/// A text, and where it leads.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkedText {
    pub text: String,
    pub target: String,
}

impl SourceCell {
    fn of_text(text: String) -> Self {
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// The cell as somebody would type it.
    pub fn written(&self) -> String {
        match self {
            Self::Empty | Self::Uncomputed => String::new(),
            Self::Text(text) | Self::Unreadable(text) => text.clone(),
            Self::Linked(linked) => linked.text.clone(),
            // A whole number has no point, however a spreadsheet keeps it.
            Self::Number(number) => number.to_string(),
            Self::Day(day) => day.to_string(),
            Self::Flag(flag) => flag.to_string(),
        }
    }

    /// The text, when it is one.
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            Self::Linked(linked) => Some(&linked.text),
            _ => None,
        }
    }

    /// What a formula gives that could not be worked out, also where only its text is left.
    pub fn fault(&self) -> Option<&str> {
        match self {
            Self::Unreadable(fault) => Some(fault),
            Self::Text(text) if FAULTS.contains(&text.trim()) => Some(text.trim()),
            _ => None,
        }
    }

    /// The same cell, leading elsewhere.
    fn leading_to(self, target: Option<String>) -> Self {
        match (self, target.filter(|target| !target.is_empty())) {
            (Self::Text(text), Some(target)) => Self::Linked(Box::new(LinkedText { text, target })),
            (Self::Empty, Some(target)) => {
                Self::Linked(Box::new(LinkedText { text: target.clone(), target }))
            }
            (cell, _) => cell,
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
    /// It is larger than [`LIMIT`], or more would come of it than is built.
    TooLarge,
    Empty,
    /// It is protected with a password.
    Locked,
    /// It is of a kind that is not read: by the name that people know it by.
    OtherKind(&'static str),
    /// It holds bytes that no text has.
    NoText,
    /// It is not written in the encoding that was said.
    NotIn(&'static str),
    /// It is a workbook of which a part is missing or broken.
    Broken(String),
    /// A quotation mark that nothing closes: its row and column.
    Unclosed(usize, usize),
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

/// Reads the bytes of a file of tables; what they are, they tell themselves. How characters are written, somebody may say.
pub fn book(bytes: Vec<u8>, said: Option<Encoding>) -> Result<Book, Unreadable> {
    if bytes.is_empty() {
        return Err(Unreadable::Empty);
    }
    if let Some(kind) = other_kind(&bytes) {
        return Err(kind);
    }
    let mut budget = Budget::default();
    if bytes.starts_with(b"PK\x03\x04") {
        return Ok(Book { sheets: workbook::sheets(bytes, &mut budget)?, dialect: None });
    }
    let is_flat = is_marked(&bytes, "office:document");
    let (text, encoding) = text::decoded(bytes, said).map_err(|why| match why {
        Undecoded::NoText => Unreadable::NoText,
        Undecoded::NotIn(name) => Unreadable::NotIn(name),
    })?;
    if is_flat {
        return Ok(Book { sheets: ods::sheets(&text, &mut budget)?, dialect: None });
    }
    let (rows, separator) = separated::rows(&text, &mut budget)?;
    let is_guessed = said.is_none() && matches!(encoding, Encoding::OneByte(_));
    let sheet = SourceSheet { rows, ..SourceSheet::default() };
    Ok(Book { sheets: vec![sheet], dialect: Some(Dialect { encoding, is_guessed, separator }) })
}

/// What a file is that is no table that is read: by how it begins, whatever it is called.
fn other_kind(bytes: &[u8]) -> Option<Unreadable> {
    /// How the older binary files of Excel begin, and those with a password.
    const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    if bytes.starts_with(COMPOUND) {
        let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let is_locked = bytes.windows(name.len()).any(|part| part == name);
        return Some(if is_locked { Unreadable::Locked } else { Unreadable::OtherKind("xls") });
    }
    let begins = |start: &[u8]| bytes.starts_with(start);
    let kind = if begins(b"%PDF") {
        "pdf"
    } else if begins(b"{\\rtf") {
        "rtf"
    } else if is_marked(bytes, "urn:schemas-microsoft-com:office:spreadsheet") {
        "xml-2003"
    } else if is_marked(bytes, "office:document") {
        return None;
    } else if is_marked(bytes, "<html") || is_marked(bytes, "<!doctype html") || is_marked(bytes, "<table") {
        "html"
    } else if is_marked(bytes, "<?xml") {
        "xml"
    } else if is_list_of_objects(bytes) {
        "json"
    } else {
        return None;
    };
    Some(Unreadable::OtherKind(kind))
}

/// Whether a file begins as a page or a document of tags, and has such a mark in its beginning.
fn is_marked(bytes: &[u8], mark: &str) -> bool {
    let head = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]).to_ascii_lowercase();
    head.trim_start_matches('\u{feff}').trim_start().starts_with('<') && head.contains(mark)
}

fn is_list_of_objects(bytes: &[u8]) -> bool {
    let mut signs = bytes.iter().filter(|byte| !byte.is_ascii_whitespace());
    let mut next = || signs.next().copied();
    next() == Some(b'[') && matches!(next(), Some(b'{')) && next() == Some(b'"')
}

/// A row, unless nothing stands in it.
fn row(number: usize, mut cells: Vec<SourceCell>) -> Option<SourceRow> {
    while cells.last().is_some_and(SourceCell::is_blank) {
        cells.pop();
    }
    (!cells.is_empty()).then_some(SourceRow { number, cells, is_hidden: false })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_table_says_why() {
        let fault = |bytes: &[u8]| book(bytes.to_vec(), None).unwrap_err();
        assert!(matches!(fault(b""), Unreadable::Empty));
        assert!(matches!(fault(b"%PDF-1.7"), Unreadable::OtherKind("pdf")));
        assert!(matches!(fault(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 rest"), Unreadable::OtherKind("xls")));
        let mut locked = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
        locked.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
        assert!(matches!(fault(&locked), Unreadable::Locked));
        assert!(matches!(fault(b"PK\x03\x04 broken"), Unreadable::Broken(_)));
        for (bytes, kind) in [
            (&b"<html><body><table><tr><th>Partner</th></tr></table></body></html>"[..], "html"),
            (
                b"<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
                "xml-2003",
            ),
            (b" [ {\"Partner\": \"A\"}]", "json"),
            (b"<?xml version=\"1.0\"?><partners/>", "xml"),
        ] {
            assert!(matches!(fault(bytes), Unreadable::OtherKind(it) if it == kind), "{kind}");
        }
        assert!(book(b"<Partner>;Land\nA;NL\n".to_vec(), None).is_ok());
        assert!(matches!(fault(b"a,b\n\0\x01\x02,d\n"), Unreadable::NoText));
        assert!(matches!(fault(b"a,b\n1,2\n3,\"x\n4,5\n"), Unreadable::Unclosed(3, 1)));
    }
}

//! Rows of a csv file, read as a spreadsheet reads them: the separator is guessed, quotation marks may hold line ends, and
//! each row has the number that a spreadsheet shows.

use super::{Budget, SourceCell, SourceRow, Unreadable, row};

/// What may part columns; the first that fits best.
const SEPARATORS: [char; 4] = [';', ',', '\t', '|'];

/// No spreadsheet has more columns.
const COLUMNS: usize = 16_384;

/// How many rows are looked at to guess the separator.
const LOOKED_AT: usize = 100;

/// The rows that hold something, and the separator.
pub(super) fn rows(text: &str, budget: &mut Budget) -> Result<(Vec<SourceRow>, Option<char>), Unreadable> {
    let (text, separator) = match named(text) {
        Some((rest, separator)) => (rest, Some(separator)),
        None => (text, guessed(text)),
    };
    let mut records = Records { rest: text, separator, number: 0, unclosed: None };
    let mut rows = Vec::new();
    while let Some(record) = records.record() {
        if let Some((row, column)) = records.unclosed {
            return Err(Unreadable::Unclosed(row, column));
        }
        record.iter().try_for_each(|field| budget.text(field.len()))?;
        if let Some(row) = row(records.number, record.into_iter().map(SourceCell::of_text).collect()) {
            budget.cells(row.cells.len())?;
            rows.push(row);
        }
    }
    match records.unclosed {
        Some((row, column)) => Err(Unreadable::Unclosed(row, column)),
        None if rows.is_empty() => Err(Unreadable::Empty),
        None => Ok((rows, separator)),
    }
}

/// The separator that the first line names, for Excel: `sep=;`.
fn named(text: &str) -> Option<(&str, char)> {
    let after = text.strip_prefix("sep=").or_else(|| text.strip_prefix("\"sep="))?;
    let separator = after.chars().next()?;
    let line = after.find('\n').map_or(after.len(), |at| at + 1);
    Some((&after[line..], separator))
}

/// The separator with which most rows have as many columns as the longest of the first rows; nothing when every row has one.
fn guessed(text: &str) -> Option<char> {
    let fit = |separator: char| {
        let mut records = Records { rest: text, separator: Some(separator), number: 0, unclosed: None };
        let mut widths = Vec::new();
        while widths.len() < LOOKED_AT {
            let Some(record) = records.record() else { break };
            if record.iter().any(|field| !field.trim().is_empty()) {
                widths.push(record.len());
            }
        }
        let header = widths.iter().take(20).copied().max().filter(|width| *width > 1)?;
        let fitting = widths.iter().filter(|width| **width == header).count();
        Some((fitting * 1000 / widths.len(), header, separator))
    };
    let best =
        SEPARATORS.into_iter().filter_map(fit).rev().max_by_key(|(fitting, width, _)| (*fitting, *width));
    best.map(|(_, _, separator)| separator)
}

/// A file, record by record.
struct Records<'t> {
    rest: &'t str,
    separator: Option<char>,
    /// The number of the last record.
    number: usize,
    /// Where a quotation mark was opened that nothing closes.
    unclosed: Option<(usize, usize)>,
}

impl Records<'_> {
    fn record(&mut self) -> Option<Vec<String>> {
        if self.rest.is_empty() {
            return None;
        }
        self.number += 1;
        let mut record = Vec::new();
        loop {
            let (field, end) = self.field(record.len());
            if record.len() < COLUMNS {
                record.push(field);
            }
            if end != End::Field {
                return Some(record);
            }
        }
    }

    fn field(&mut self, column: usize) -> (String, End) {
        let mut field = String::new();
        if let Some(inside) = self.rest.strip_prefix('"') {
            self.rest = inside;
            loop {
                let Some(at) = self.rest.find('"') else {
                    self.unclosed.get_or_insert((self.number, column));
                    field.push_str(self.rest);
                    self.rest = "";
                    return (field, End::File);
                };
                field.push_str(&self.rest[..at]);
                self.rest = &self.rest[at + 1..];
                match self.rest.strip_prefix('"') {
                    Some(rest) => {
                        field.push('"');
                        self.rest = rest;
                    }
                    None => break,
                }
            }
        }
        let is_end = |c: char| matches!(c, '\n' | '\r') || Some(c) == self.separator;
        let at = self.rest.find(is_end).unwrap_or(self.rest.len());
        field.push_str(&self.rest[..at]);
        self.rest = &self.rest[at..];
        let Some(sign) = self.rest.chars().next() else { return (field, End::File) };
        let length = if self.rest.starts_with("\r\n") { 2 } else { sign.len_utf8() };
        self.rest = &self.rest[length..];
        (field, if Some(sign) == self.separator { End::Field } else { End::Row })
    }
}

#[derive(PartialEq)]
enum End {
    Field,
    Row,
    File,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Vec<(usize, Vec<String>)>, Option<char>) {
        let (rows, separator) = rows(text, &mut Budget::default()).unwrap();
        let written = |row: &SourceRow| row.cells.iter().map(SourceCell::written).collect();
        (rows.iter().map(|row| (row.number, written(row))).collect(), separator)
    }

    #[test]
    fn the_separator_is_guessed() {
        for (text, separator) in [
            ("Naam;Land\r\nA, B en C;NL\r\nD;BE\r\n", Some(';')),
            ("name,country\n\"A; B\",NL\nD,BE\n", Some(',')),
            ("name\tcountry\nA, B\tNL\n", Some('\t')),
            ("name|city\nA|B\n", Some('|')),
            ("Lijst van partners\n\nNaam;Land\nA;NL\nB;BE\n", Some(';')),
            ("Naam\nUniversiteit van X, Y\nZ\n", None),
            ("sep=,\nNaam,Land\nA;B,NL\n", Some(',')),
        ] {
            let found = read(text).1;
            let is_single = found == Some(',') && separator.is_none();
            assert!(found == separator || is_single, "{text}: {found:?}");
        }
    }

    #[test]
    fn rows_have_the_numbers_of_a_spreadsheet() {
        let text = "Naam;Land\r\n\"een\r\ntwee\";\"a\"\"b\"\r\n\r\n;;\r\nlaatste; x ";
        let row = |number, cells: &[&str]| (number, cells.iter().map(|it| (*it).to_owned()).collect());
        assert_eq!(
            read(text).0,
            [row(1, &["Naam", "Land"]), row(2, &["een\r\ntwee", "a\"b"]), row(5, &["laatste", " x "])]
        );
        assert_eq!(read("a,b\rc,d\r").0.len(), 2);
        assert_eq!(read("a,b\nx\"y,\"p\"q\n").0[1].1, ["x\"y", "pq"]);
    }
}

//! The rows of a worksheet, cell by cell, each in its own column.

use std::collections::{BTreeMap, HashMap};

use super::xml::{XmlEvent, XmlReader, attribute};
use super::{Budget, SourceCell, SourceRow, SourceSheet, TallCell, Unreadable, row};
use crate::model::Day;

/// No sheet has more columns.
const COLUMNS: usize = 16_384;
/// No sheet has more rows.
const ROWS: usize = 1 << 20;

/// How numbers are shown, by a cell's format.
#[derive(Debug, Default)]
pub(super) struct Formats {
    /// Whether each format shows a day.
    pub(super) are_days: Vec<bool>,
    /// Whether days count from 1904, as older Macs have it.
    pub(super) is_from_1904: bool,
}

/// What a sheet holds; `targets` are what its links lead to, by their id.
pub(super) fn sheet(
    part: &str,
    shared: &[String],
    formats: &Formats,
    targets: &BTreeMap<String, String>,
    budget: &mut Budget,
) -> Result<SourceSheet, Unreadable> {
    let (mut reader, mut sheet) = (XmlReader::new(part), SourceSheet::default());
    let (mut number, mut cells, mut is_hidden) = (0, Vec::new(), false);
    let (mut links, mut tall) = (HashMap::new(), Vec::new());
    while let Some(event) = reader.next() {
        match event {
            XmlEvent::Open("col", it) if is_said(it, "hidden") => {
                let place = |name| attribute(it, name).and_then(|it| it.parse::<usize>().ok());
                if let (Some(first), Some(last)) = (place("min"), place("max")) {
                    sheet.hidden_columns.extend(first.saturating_sub(1)..last.min(COLUMNS));
                }
            }
            XmlEvent::Open("row", it) => {
                let said = attribute(it, "r").and_then(|it| it.parse().ok()).filter(|it| *it <= ROWS);
                number = said.unwrap_or(number + 1);
                is_hidden = is_said(it, "hidden");
                cells = Vec::new();
            }
            XmlEvent::Close("row") => {
                if let Some(row) = row(number, std::mem::take(&mut cells)) {
                    budget.cells(row.cells.len())?;
                    sheet.rows.push(SourceRow { is_hidden, ..row });
                }
            }
            XmlEvent::Open("c", it) => {
                let at = attribute(it, "r").and_then(|it| column(&it)).unwrap_or(cells.len());
                if at < COLUMNS {
                    cells.resize_with(cells.len().max(at + 1), SourceCell::default);
                    cells[at] = cell(&mut reader, it, shared, formats, budget)?;
                }
            }
            XmlEvent::Open("hyperlink", it) => {
                let target = attribute(it, "id").and_then(|id| targets.get(id.as_ref()));
                if let (Some(place), Some(target)) = (attribute(it, "ref"), target) {
                    links.insert(place.into_owned(), target.clone());
                }
            }
            XmlEvent::Open("mergeCell", it) => {
                tall.extend(attribute(it, "ref").and_then(|place| tall_cell(&place)));
            }
            _ => {}
        }
    }
    if !links.is_empty() {
        lead(&mut sheet, &links);
    }
    sheet.fill_down(&tall, budget)?;
    Ok(sheet)
}

/// The cell of `A2:A4`, when it stands beside several rows.
fn tall_cell(place: &str) -> Option<TallCell> {
    let (start, end) = place.split_once(':')?;
    let number = |place: &str| place.trim_start_matches(|c: char| c.is_ascii_alphabetic()).parse().ok();
    let (first, last): (usize, usize) = (number(start)?, number(end)?);
    let column = column(start).filter(|column| *column < COLUMNS)?;
    (first < last && last <= ROWS).then_some(TallCell { column, first, last })
}

/// Gives cells the links that stand behind all of them.
fn lead(sheet: &mut SourceSheet, links: &HashMap<String, String>) {
    for row in &mut sheet.rows {
        for (at, cell) in row.cells.iter_mut().enumerate() {
            let target = links.get(&format!("{}{}", letters(at), row.number));
            if let Some(target) = target {
                *cell = std::mem::take(cell).leading_to(Some(target.clone()));
            }
        }
    }
}

fn is_said(attributes: &str, name: &str) -> bool {
    attribute(attributes, name).is_some_and(|it| it == "1" || it == "true")
}

/// The letters above a column, counted from 0.
fn letters(column: usize) -> String {
    let (mut left, mut letters) = (column + 1, Vec::new());
    while left > 0 {
        letters.push(b'A' + u8::try_from((left - 1) % 26).unwrap_or(0));
        left = (left - 1) / 26;
    }
    letters.iter().rev().map(|it| char::from(*it)).collect()
}

/// The column of `F12`, counted from 0.
fn column(place: &str) -> Option<usize> {
    let letters = place.bytes().take_while(u8::is_ascii_alphabetic);
    let number = letters
        .take(4)
        .fold(0, |number, letter| number * 26 + usize::from(letter.to_ascii_uppercase() - b'A') + 1);
    number.checked_sub(1)
}

fn cell(
    reader: &mut XmlReader<'_>,
    attributes: &str,
    shared: &[String],
    formats: &Formats,
    budget: &mut Budget,
) -> Result<SourceCell, Unreadable> {
    let kind = attribute(attributes, "t").unwrap_or_default();
    let (mut value, mut text, mut formula) = (None, None, None);
    while let Some(event) = reader.next() {
        match event {
            XmlEvent::Open("f", _) => formula = Some(reader.text_within("f", "")),
            XmlEvent::Open("v", _) => value = Some(reader.text_within("v", "")),
            XmlEvent::Open("is", _) => text = Some(reader.text_within("is", "rPh")),
            XmlEvent::Close("c") => break,
            _ => {}
        }
    }
    let value = value.unwrap_or_default();
    if value.is_empty() && formula.is_some() && kind != "str" {
        return Ok(SourceCell::Uncomputed);
    }
    let target = formula.and_then(|formula| {
        let rest = formula.trim().strip_prefix("HYPERLINK(\"")?;
        Some(rest.split('"').next()?.to_owned())
    });
    let is_shared = kind == "s";
    let shared = value.trim().parse::<usize>().ok().filter(|_| is_shared).and_then(|at| shared.get(at));
    // One shared text may stand in any number of cells: what is built counts.
    budget.text(shared.map_or(value.len() + text.as_ref().map_or(0, String::len), String::len))?;
    let found = match kind.as_ref() {
        "s" => SourceCell::of_text(shared.cloned().unwrap_or_default()),
        "inlineStr" => SourceCell::of_text(unescaped(&text.unwrap_or_default())),
        "str" => SourceCell::of_text(unescaped(&value)),
        "b" => SourceCell::Flag(value.trim() == "1"),
        "e" => SourceCell::Unreadable(value),
        "d" => match value.get(..10).and_then(|day| day.parse().ok()) {
            Some(day) => SourceCell::Day(day),
            None => SourceCell::of_text(value),
        },
        _ => {
            let format = attribute(attributes, "s").and_then(|it| it.parse::<usize>().ok());
            let is_day = format.and_then(|at| formats.are_days.get(at)).copied().unwrap_or(false);
            match value.trim().parse::<f64>().ok().filter(|it| it.is_finite()) {
                Some(number) if is_day => {
                    day(number, formats.is_from_1904).map_or(SourceCell::Number(number), SourceCell::Day)
                }
                Some(number) => SourceCell::Number(number),
                None => SourceCell::of_text(value),
            }
        }
    };
    Ok(found.leading_to(target))
}

/// The day of a number, as a spreadsheet counts days: 1 is the first of 1900, and 60 the 29th of a February that never was.
pub fn day(number: f64, is_from_1904: bool) -> Option<Day> {
    if !(0.0..2_958_466.0).contains(&number) {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "its bounds are seen to")]
    let number = number as u64;
    let (year, month, of_month) = match (is_from_1904, number) {
        (true, _) => (1904, 1, 1),
        (false, 0 | 60) => return None,
        (false, 1..60) => (1899, 12, 31),
        (false, _) => (1899, 12, 30),
    };
    Day::from_ymd_opt(year, month, of_month)?.checked_add_days(chrono::Days::new(number))
}

/// The characters that a workbook writes by their number: `_x000D_`.
pub(super) fn unescaped(text: &str) -> String {
    let (mut plain, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(at) = rest.find("_x") {
        let digits = rest.get(at + 2..at + 6).filter(|it| it.bytes().all(|byte| byte.is_ascii_hexdigit()));
        let is_closed = rest.as_bytes().get(at + 6) == Some(&b'_');
        let c = digits.filter(|_| is_closed).and_then(|it| u32::from_str_radix(it, 16).ok());
        if let Some(c) = c.and_then(char::from_u32) {
            plain.push_str(&rest[..at]);
            plain.push(c);
            rest = &rest[at + 7..];
        } else {
            plain.push_str(&rest[..at + 2]);
            rest = &rest[at + 2..];
        }
    }
    plain + rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_stand_in_their_own_columns() {
        let part = r#"<worksheet><sheetData>
            <row r="2"><c r="B2" t="s"><v>1</v></c><c r="D2" s="1"><v>45536.75</v></c></row>
            <row r="4"><c t="inlineStr"><is><r><t>a_x000D_b</t></r></is></c><c t="b"><v>1</v></c><c><v>12</v></c>
              <c t="str"><f>A1&amp;"x"</f><v>y</v></c><c t="e"><v>#REF!</v></c><c t="d"><v>2024-09-01T00:00:00</v></c></row>
            <row><c r="A5" s="1"/></row></sheetData><row r="9"/></worksheet>"#;
        let formats = Formats { are_days: vec![false, true], is_from_1904: false };
        let shared = ["nul".to_owned(), "een".to_owned()];
        let found = sheet(part, &shared, &formats, &BTreeMap::new(), &mut Budget::default()).unwrap().rows;
        let day = SourceCell::Day("2024-09-01".parse().unwrap());
        assert_eq!(found.iter().map(|row| row.number).collect::<Vec<_>>(), [2, 4]);
        assert_eq!(
            found[0].cells,
            [SourceCell::Empty, SourceCell::Text("een".to_owned()), SourceCell::Empty, day.clone()]
        );
        let expected = [
            SourceCell::Text("a\rb".to_owned()),
            SourceCell::Flag(true),
            SourceCell::Number(12.0),
            SourceCell::Text("y".to_owned()),
            SourceCell::Unreadable("#REF!".to_owned()),
            day,
        ];
        assert_eq!(found[1].cells, expected);
    }

    #[test]
    fn days_are_counted_as_a_spreadsheet_counts_them() {
        let of = |number, is_from_1904| day(number, is_from_1904).map(|day| day.to_string());
        assert_eq!(of(45_536.0, false).as_deref(), Some("2024-09-01"));
        assert_eq!(of(61.0, false).as_deref(), Some("1900-03-01"));
        assert_eq!(of(1.0, false).as_deref(), Some("1900-01-01"));
        assert_eq!(of(44_074.0, true).as_deref(), Some("2024-09-01"));
        assert!([60.0, -1.0, f64::NAN, 1e12].iter().all(|number| day(*number, false).is_none()));
        assert_eq!(unescaped("_x005F_x0041_ _xyz_ _x"), "_x0041_ _xyz_ _x");
    }
}

//! A spreadsheet as public bodies keep them (`.ods`, or flat in one file): its tables, cell by cell.

use std::collections::BTreeSet;

use super::budget::{OF_ONE, beginning};
use super::xml::{XmlEvent, XmlReader, attribute};
use super::{Budget, SourceCell, SourceRow, SourceSheet, TallCell, Unreadable, row};

/// No sheet has more columns.
const COLUMNS: usize = 16_384;
/// No sheet has more rows.
const ROWS: usize = 1 << 20;

/// What stands in a document beside its cells.
const BESIDE: [&str; 6] =
    ["annotation", "frame", "custom-shape", "shapes", "tracked-changes", "change-marks"];

/// The sheets of a document.
pub(super) fn sheets(part: &str, budget: &mut Budget) -> Result<Vec<SourceSheet>, Unreadable> {
    let mut reader = XmlReader::new(part);
    let (mut sheets, mut hidden) = (Vec::<SourceSheet>::new(), BTreeSet::new());
    let (mut style, mut number, mut columns, mut tall) = (String::new(), 0, 0, Vec::new());
    while let Some(event) = reader.next() {
        match event {
            XmlEvent::Open("style", it) => style = attribute(it, "name").unwrap_or_default().into_owned(),
            XmlEvent::Open("table-properties", it)
                if attribute(it, "display").is_some_and(|it| it == "false") =>
            {
                hidden.insert(style.clone());
            }
            XmlEvent::Open("table", it) => {
                let name = attribute(it, "name").unwrap_or_default().into_owned();
                let is_hidden =
                    attribute(it, "style-name").is_some_and(|style| hidden.contains(style.as_ref()));
                sheets.push(SourceSheet { name, is_hidden, ..SourceSheet::default() });
                (number, columns) = (0, 0);
                tall.clear();
            }
            XmlEvent::Open("table-column", it) => {
                let next = columns + repeated(it, "number-columns-repeated", COLUMNS);
                if let Some(sheet) = sheets.last_mut().filter(|_| is_unseen(it)) {
                    sheet.hidden_columns.extend(columns..next.min(COLUMNS));
                }
                columns = next;
            }
            XmlEvent::Open("table-row", it) => {
                let times = repeated(it, "number-rows-repeated", ROWS);
                let cells = cells(&mut reader, budget, &mut |column, rows| {
                    tall.push(TallCell { column, first: number + 1, last: number + rows });
                })?;
                if let (Some(row), Some(sheet)) = (row(number + 1, cells), sheets.last_mut()) {
                    for nth in 0..times {
                        budget.cells(row.cells.len())?;
                        let cells = if nth == 0 { row.cells.clone() } else { again(&row.cells, budget)? };
                        sheet.rows.push(SourceRow {
                            number: number + 1 + nth,
                            cells,
                            is_hidden: is_unseen(it),
                        });
                    }
                }
                number += times;
            }
            XmlEvent::Close("table") => {
                if let Some(sheet) = sheets.last_mut() {
                    sheet.fill_down(&tall, budget)?;
                }
                tall.clear();
            }
            XmlEvent::Open(name, _) if BESIDE.contains(&name) => drop(reader.text_within(name, "")),
            _ => {}
        }
    }
    if sheets.iter().all(|sheet| sheet.rows.is_empty()) { Err(Unreadable::Empty) } else { Ok(sheets) }
}

fn repeated(attributes: &str, name: &str, most: usize) -> usize {
    attribute(attributes, name).and_then(|it| it.parse().ok()).unwrap_or(1).clamp(1, most)
}

fn is_unseen(attributes: &str) -> bool {
    attribute(attributes, "visibility").is_some_and(|it| it == "collapse" || it == "filter")
}

/// The same cells once more.
fn again(cells: &[SourceCell], budget: &mut Budget) -> Result<Vec<SourceCell>, Unreadable> {
    cells.iter().try_for_each(|cell| budget.text(cell.text().map_or(0, str::len)))?;
    Ok(cells.to_vec())
}

/// The cells of a row, up to where it closes; of one that stands beside more rows, the column and how many are told.
fn cells(
    reader: &mut XmlReader<'_>,
    budget: &mut Budget,
    spans: &mut dyn FnMut(usize, usize),
) -> Result<Vec<SourceCell>, Unreadable> {
    let (mut cells, mut place) = (Vec::new(), 0);
    while let Some(event) = reader.next() {
        match event {
            XmlEvent::Open(name @ ("table-cell" | "covered-table-cell"), it) => {
                let times = repeated(it, "number-columns-repeated", COLUMNS);
                let rows = repeated(it, "number-rows-spanned", ROWS);
                if rows > 1 && place < COLUMNS {
                    spans(place, rows);
                }
                let cell = cell(reader, name, it);
                let length = cell.text().map_or(0, str::len);
                if !cell.is_blank() && place < COLUMNS {
                    let last = (place + times).min(COLUMNS);
                    cells.resize_with(place, SourceCell::default);
                    for _ in place..last {
                        budget.text(length)?;
                        cells.push(cell.clone());
                    }
                }
                place += times;
            }
            XmlEvent::Close("table-row") => break,
            _ => {}
        }
    }
    Ok(cells)
}

fn cell(reader: &mut XmlReader<'_>, name: &str, attributes: &str) -> SourceCell {
    let (mut text, mut target, mut depth, mut paragraphs) = (String::new(), None, 0_usize, 0_usize);
    while let Some(event) = reader.next() {
        let is_inside = depth > 0 && text.len() <= OF_ONE;
        match event {
            XmlEvent::Close(closed) if closed == name => break,
            XmlEvent::Open("p" | "h", _) => {
                if paragraphs > 0 {
                    text.push('\n');
                }
                paragraphs += 1;
                depth += 1;
            }
            XmlEvent::Close("p" | "h") => depth = depth.saturating_sub(1),
            XmlEvent::Open("s", it) if is_inside => {
                text.extend(std::iter::repeat_n(' ', repeated(it, "c", 1000)));
            }
            XmlEvent::Open("tab", _) if is_inside => text.push('\t'),
            XmlEvent::Open("line-break", _) if is_inside => text.push('\n'),
            XmlEvent::Open("a", it) => target = attribute(it, "href").map(std::borrow::Cow::into_owned),
            XmlEvent::Open(beside, _) if BESIDE.contains(&beside) => drop(reader.text_within(beside, "")),
            XmlEvent::Text(part) if is_inside => {
                let part = beginning(&part);
                text.extend(part.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c }));
            }
            _ => {}
        }
    }
    let of = |name: &str| attribute(attributes, name);
    if attributes.contains("value-type=\"error\"") {
        return SourceCell::Unreadable(text);
    }
    let number = || of("value").and_then(|it| it.parse::<f64>().ok()).filter(|it| it.is_finite());
    match of("value-type").as_deref() {
        Some("float" | "currency" | "percentage") => {
            number().map_or(SourceCell::of_text(text), SourceCell::Number)
        }
        Some("boolean") => SourceCell::Flag(of("boolean-value").is_some_and(|it| it == "true")),
        Some("date") => {
            let day = of("date-value").and_then(|it| it.get(..10)?.parse().ok());
            day.map_or(SourceCell::of_text(text), SourceCell::Day)
        }
        None if of("formula").is_some() && text.is_empty() => SourceCell::Uncomputed,
        _ => SourceCell::of_text(text).leading_to(target),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_spreadsheet_of_libreoffice_is_read_cell_by_cell() {
        let part = r#"<office:document-content><office:automatic-styles><style:style style:name="ta2" style:family="table">
            <style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>
            <table:table table:name="Lijst" table:style-name="ta1"><table:table-column table:number-columns-repeated="2"/>
            <table:table-column table:visibility="collapse"/>
            <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
            <table:table-row><table:table-cell office:value-type="string"><office:annotation><text:p>niet dit</text:p></office:annotation>
            <text:p>Caf&#233;<text:s text:c="2"/>Zn</text:p><text:p>twee</text:p></table:table-cell><table:table-cell
            office:value-type="date" office:date-value="2024-09-01T00:00:00"><text:p>01-09-24</text:p></table:table-cell>
            <table:table-cell office:value-type="float" office:value="12"><text:p>12,00</text:p></table:table-cell><table:table-cell
            office:value-type="boolean" office:boolean-value="true"/><table:table-cell table:formula="of:=[.A1]"/><table:table-cell
            office:value-type="string"><text:p><text:a xlink:href="https://x.example">site</text:a></text:p></table:table-cell></table:table-row>
            <table:table-row table:visibility="filter" table:number-rows-repeated="2"><table:table-cell office:value-type="string"><text:p>weg</text:p>
            </table:table-cell></table:table-row></table:table><table:table table:name="Oud" table:style-name="ta2"/></office:spreadsheet>"#;
        let sheets = sheets(part, &mut Budget::default()).unwrap();
        let linked = SourceCell::Text("site".to_owned()).leading_to(Some("https://x.example".to_owned()));
        assert_eq!(sheets[0].rows[0].number, 3);
        assert_eq!(
            sheets[0].rows[0].cells,
            [
                SourceCell::Text("Café  Zn\ntwee".to_owned()),
                SourceCell::Day("2024-09-01".parse().unwrap()),
                SourceCell::Number(12.0),
                SourceCell::Flag(true),
                SourceCell::Uncomputed,
                linked,
            ]
        );
        let unseen: Vec<_> = sheets[0].rows.iter().map(|row| (row.number, row.is_hidden)).collect();
        assert_eq!(unseen, [(3, false), (4, true), (5, true)]);
        assert_eq!((sheets[0].hidden_columns.as_slice(), sheets[1].is_hidden), (&[2][..], true));
    }

    #[test]
    fn what_repeats_a_million_times_is_too_large() {
        let text = "x".repeat(1000);
        let part = format!(
            "<table><table-row number-rows-repeated=\"1048576\"><table-cell value-type=\"string\" \
             number-columns-repeated=\"16384\"><p>{text}</p></table-cell></table-row></table>"
        );
        assert!(matches!(sheets(&part, &mut Budget::default()), Err(Unreadable::TooLarge)));
    }
}

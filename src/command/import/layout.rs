//! A list as it is understood: its sheet and headers, and what comes first in its days.

use std::collections::BTreeMap;

use super::days::{self, Evidence, Order};
use super::guess::{self, ColumnMap};
use super::{Dates, Import, source};
use crate::context::Context;
use crate::disk::table::{Book, SourceCell, SourceSheet};
use crate::outcome::Fault;
use crate::report::import::{Column, Imported, Taken, letters};
use crate::words::lists::and;
use crate::words::{Lang, import as words, import_file as file_words, import_rows as row_words};

/// The sheet and the place of its headers: of all sheets that are shown, the one with most headers that are known, and of
/// those the longest.
pub(super) fn place<'b>(
    context: &Context,
    import: &Import,
    book: &'b Book,
    map: &ColumnMap,
) -> Result<(&'b SourceSheet, usize), Fault> {
    let known =
        |sheet: &'b SourceSheet| guess::header(sheet, map).map(|(header, known)| (sheet, header, known));
    let best = |is_hidden: bool| {
        let sheets = book.sheets.iter().filter(|sheet| sheet.is_hidden == is_hidden);
        sheets
            .rev()
            .filter_map(known)
            .max_by_key(|(sheet, header, known)| (*known, sheet.rows.len() - header))
    };
    let found = match &import.sheet {
        Some(name) => known(source::sheet(context, book, name)?),
        None => best(false).or_else(|| best(true)),
    };
    found.map(|(sheet, header, _)| (sheet, header)).ok_or_else(|| {
        let file = source::name(&import.file);
        Fault::request(file_words::no_header(context.lang, &file))
            .hint(file_words::no_header_help(context.lang))
    })
}

/// The sheets that are shown and could be the list.
pub(super) fn likely<'b>(book: &'b Book, map: &ColumnMap) -> Vec<&'b SourceSheet> {
    let is_likely = |sheet: &&SourceSheet| !sheet.is_hidden && guess::header(sheet, map).is_some();
    book.sheets.iter().filter(is_likely).collect()
}

/// What of a file was not read, or not for sure: other sheets, rows above the headers, what is hidden, letters.
pub(super) fn notes(
    context: &Context,
    book: &Book,
    sheet: &SourceSheet,
    header: usize,
    (columns, is_talked_over): (&[Column], bool),
) -> Vec<String> {
    let lang = context.lang;
    let mut notes = Vec::new();
    if !sheet.name.is_empty() {
        notes.push(row_words::sheet_read(lang, &sheet.name, sheet.rows[header].number));
    }
    if sheet.is_hidden {
        notes.push(row_words::is_hidden_sheet(lang));
    }
    let others = book.sheets.iter().filter(|other| !std::ptr::eq(*other, sheet) && !other.rows.is_empty());
    let others: Vec<_> = others.map(|other| (other.name.as_str(), other.rows.len())).collect();
    if !others.is_empty() {
        notes.push(row_words::sheets_unread(lang, &others, is_talked_over));
    }
    if let Some(first) = sheet.rows[..header].first() {
        let text =
            first.cells.iter().find(|cell| !cell.is_blank()).map(SourceCell::written).unwrap_or_default();
        notes.push(row_words::above_headers(lang, header, &short(&text)));
    }
    let is_hidden = |column: &&Column| sheet.hidden_columns.contains(&column.place);
    let hidden: Vec<String> = columns.iter().filter(is_hidden).map(|column| named(lang, column)).collect();
    if !hidden.is_empty() {
        notes.push(row_words::hidden_columns(lang, &and(lang, &hidden)));
    }
    let is_merged = |column: &&Column| sheet.merged_columns.contains(&column.place);
    let merged: Vec<String> = columns.iter().filter(is_merged).map(|column| named(lang, column)).collect();
    if !merged.is_empty() {
        notes.push(row_words::merged_columns(lang, &and(lang, &merged)));
    }
    let garbled = garbled(sheet);
    if !garbled.is_empty() {
        notes.push(row_words::letters_garbled(lang, &and(lang, &garbled)));
    }
    if let Some(dialect) = book.dialect.filter(|dialect| dialect.is_guessed) {
        let samples = and(lang, &samples(sheet));
        notes.push(row_words::encoding_guessed(lang, dialect.encoding.name(), &samples));
    }
    notes
}

/// A few texts with letters that another encoding would show otherwise.
pub(super) fn samples(sheet: &SourceSheet) -> Vec<String> {
    let texts = sheet.rows.iter().flat_map(|row| &row.cells).filter_map(SourceCell::text);
    let mut samples: Vec<String> = Vec::new();
    let is_telling = |c: char| !c.is_ascii() && !c.is_whitespace();
    for text in texts.filter(|text| text.contains(is_telling)) {
        let sample = format!("\"{}\"", short(text));
        if !samples.contains(&sample) {
            samples.push(sample);
        }
        if samples.len() == 3 {
            break;
        }
    }
    samples
}

/// A few texts whose letters went wrong before they were saved: written as UTF-8, and read as Windows-1252.
fn garbled(sheet: &SourceSheet) -> Vec<String> {
    let is_garbled = |text: &&str| {
        let mut letters = text.chars().zip(text.chars().skip(1));
        letters.any(|(a, b)| match a {
            'Ã' | 'Â' | 'Å' | 'Ä' => ('\u{80}'..='\u{bf}').contains(&b) || "ŸŽžŒœŠš€™".contains(b),
            'â' => b == '€',
            _ => false,
        })
    };
    let texts = sheet.rows.iter().flat_map(|row| &row.cells).filter_map(SourceCell::text);
    texts.filter(is_garbled).take(3).map(|text| format!("\"{}\"", short(text))).collect()
}

/// As much of a text as shows what it is.
pub(super) fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() > 40 { line.chars().take(39).collect::<String>() + "…" } else { line }
}

/// A column as it is named.
pub(super) fn named(lang: Lang, column: &Column) -> String {
    words::column(lang, &letters(column.place), &column.header)
}

/// Asks somebody what comes first in the days of a column, of which this is an example; nothing where nobody says.
pub(super) type DayAsker<'a> = dyn Fn(&Column, &str) -> Result<Option<Order>, Fault> + 'a;

/// What comes first in the days of each column: as is said, as the column tells, as another column of the list tells, or
/// as somebody answers.
pub(super) fn orders(
    context: &Context,
    import: &Import,
    sheet: &SourceSheet,
    header: usize,
    columns: &[Column],
    asked: &DayAsker<'_>,
) -> Result<BTreeMap<usize, Order>, Fault> {
    let keys = &guess::keys();
    let is_of_days = |column: &&Column| {
        let Taken::Key(key) = &column.taken else { return false };
        matches!(guess::shape(keys, key), Some(crate::model::facts::Shape::Day))
    };
    let lang = context.lang;
    let (mut orders, mut open) = (BTreeMap::new(), Vec::new());
    for column in columns.iter().filter(is_of_days) {
        let rows = &sheet.rows[header + 1..];
        let cells = rows.iter().filter_map(|row| Some((row.number, row.cells.get(column.place)?)));
        match (import.dates, days::evidence(cells)) {
            (Some(Dates::DayFirst), _) => drop(orders.insert(column.place, Order::Day)),
            (Some(Dates::MonthFirst), _) => drop(orders.insert(column.place, Order::Month)),
            (None, Evidence::Told(order)) => drop(orders.insert(column.place, order)),
            (None, Evidence::Both(day, month)) => {
                let fault = Fault::request(words::mixed_days(lang, &named(lang, column), day, month));
                return Err(fault.hint(words::mixed_days_help(lang)));
            }
            (None, Evidence::Open(row)) => open.push((column, row)),
            (None, Evidence::None) => {}
        }
    }
    let told: Vec<Order> = orders.values().copied().collect();
    let told = told.first().copied().filter(|first| told.iter().all(|order| order == first));
    for (column, row) in open {
        let example = sheet.rows.iter().find(|it| it.number == row).and_then(|it| it.cells.get(column.place));
        let example = example.map(SourceCell::written).unwrap_or_default();
        let order = match told {
            Some(order) => order,
            None => asked(column, example.trim())?.ok_or_else(|| {
                Fault::request(words::open_days(lang, &named(lang, column), example.trim()))
                    .hint(words::open_days_help(lang))
            })?,
        };
        orders.insert(column.place, order);
    }
    Ok(orders)
}

/// What a map says must be there.
pub(super) fn all_there(context: &Context, map: &ColumnMap, list: &Imported) -> Result<(), Fault> {
    let is_there = |header: &&String| list.columns.iter().any(|column| column.header == **header);
    let missing: Vec<String> = map.keys().filter(|header| !is_there(header)).cloned().collect();
    if missing.is_empty() {
        return Ok(());
    }
    Err(Fault::request(file_words::not_in_list(context.lang, &missing))
        .hint(file_words::map_help(context.lang)))
}

/// A list of which no column names a partner or a partnership is not understood.
pub(super) fn has_partner(context: &Context, list: &Imported) -> Result<(), Fault> {
    let is_name = |column: &Column| matches!(&column.taken, Taken::Key(key) if key == "partners.0.name" || key == "name");
    if list.columns.iter().any(is_name) {
        return Ok(());
    }
    Err(Fault::request(file_words::no_partner_column(context.lang, &list.file))
        .hint(file_words::no_header_help(context.lang)))
}

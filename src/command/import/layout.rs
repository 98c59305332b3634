//! A list as it is understood: its sheet and headers, and what comes first in its days.

use std::collections::BTreeMap;

use super::days::{self, Evidence, Order};
use super::guess::{self, ColumnMap};
use super::{Dates, Import, source};
use crate::args::fields::Flag;
use crate::command::write::interview;
use crate::context::Context;
use crate::disk::table::{Book, SourceCell, SourceSheet};
use crate::outcome::Fault;
use crate::report::import::{Column, Imported, Taken, letters};
use crate::words::{import as words, import_file as file_words};

/// The sheet and the place of its headers.
pub(super) fn place<'b>(
    context: &Context,
    import: &Import,
    book: &'b Book,
    map: &ColumnMap,
) -> Result<(&'b SourceSheet, usize), Fault> {
    let found = match &import.sheet {
        Some(name) => {
            let sheet = source::sheet(context, book, name)?;
            guess::header(sheet, map).map(|header| (sheet, header))
        }
        None => book.sheets.iter().find_map(|sheet| Some((sheet, guess::header(sheet, map)?))),
    };
    found.ok_or_else(|| {
        let file = source::name(&import.file);
        Fault::request(file_words::no_header(context.lang, &file))
            .hint(file_words::no_header_help(context.lang))
    })
}

/// What comes first in the days of each column: as is said, as the column tells, as another column of the list tells, or
/// as somebody answers.
pub(super) fn orders(
    context: &Context,
    import: &Import,
    sheet: &SourceSheet,
    header: usize,
    columns: &[Column],
    keys: &[Flag],
) -> Result<BTreeMap<usize, Order>, Fault> {
    let is_of_days = |column: &&Column| {
        let Taken::Key(key) = &column.taken else { return false };
        matches!(guess::shape(keys, key), Some(crate::model::facts::Shape::Day))
    };
    let lang = context.lang;
    let (mut orders, mut open) = (BTreeMap::new(), Vec::new());
    for column in columns.iter().filter(is_of_days) {
        let rows = &sheet.rows[header + 1..];
        let cells = rows.iter().filter_map(|row| Some((row.number, row.cells.get(column.place)?)));
        let named = words::column(lang, &letters(column.place), &column.header);
        match (import.dates, days::evidence(cells)) {
            (Some(Dates::DayFirst), _) => drop(orders.insert(column.place, Order::Day)),
            (Some(Dates::MonthFirst), _) => drop(orders.insert(column.place, Order::Month)),
            (None, Evidence::Told(order)) => drop(orders.insert(column.place, order)),
            (None, Evidence::Both(day, month)) => {
                let fault = Fault::request(words::mixed_days(lang, &named, day, month));
                return Err(fault.hint(words::mixed_days_help(lang)));
            }
            (None, Evidence::Open(row)) => open.push((column.place, named, row)),
            (None, Evidence::None) => {}
        }
    }
    let told: Vec<Order> = orders.values().copied().collect();
    let told = told.first().copied().filter(|first| told.iter().all(|order| order == first));
    for (place, named, row) in open {
        let example = sheet.rows.iter().find(|it| it.number == row).and_then(|it| it.cells.get(place));
        let example = example.map(SourceCell::written).unwrap_or_default();
        let order = match told {
            Some(order) => order,
            None => asked(context, &named, example.trim())?,
        };
        orders.insert(place, order);
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

/// What comes first, as somebody answers.
fn asked(context: &Context, column: &str, example: &str) -> Result<Order, Fault> {
    let lang = context.lang;
    if context.surroundings.is_terminal {
        for (question, order) in [
            (words::is_day_first(lang, column, example), Order::Day),
            (words::is_month_first(lang, column, example), Order::Month),
        ] {
            if interview::confirm(context, "", &question)? {
                return Ok(order);
            }
        }
    }
    Err(Fault::request(words::open_days(lang, column, example)).hint(words::open_days_help(lang)))
}

//! Sheets as an xlsx workbook: real dates, a header that stays in view, and text that is never a formula or a link.

use std::collections::BTreeSet;

use chrono::Datelike as _;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::about::About;
use super::sheet::{CellValue, Sheet};
use crate::model::Day;
use crate::text::clean::Clean;
use crate::text::wrap::width;
use crate::words::{Lang, report as words};

/// No more characters fit a cell, as UTF-16 counts them.
const LONGEST: usize = 32_767;
/// A wider column goes on, on the next line of its cell.
const WIDEST: usize = 45;
/// What is printed is no wider than so many characters, so that it can be read; the rest is for the screen.
const PRINTED: usize = 150;
/// However wide they are, so many columns are printed.
const LEAST_PRINTED: usize = 3;
/// How high a line of text is, in points, and how high a row can be.
const LINE: usize = 15;
const HIGHEST: usize = 409;
/// As wide as a day, with room for the button of the filter.
const NARROWEST: usize = 12;
const LONGEST_NAME: usize = 31;

/// Sheets as the bytes of a workbook: the same sheets give the same bytes. On paper each page repeats the header and says of
/// which register, day and commit it is.
///
/// # Errors
///
/// What the writer says when there is too much of it: a sheet has no more than 1,048,576 rows.
pub fn xlsx(lang: Lang, about: &About, title: &Clean, sheets: &[Sheet]) -> Result<Vec<u8>, String> {
    workbook(lang, about, title, sheets).map_err(|error| error.to_string())
}

fn workbook(lang: Lang, about: &About, title: &Clean, sheets: &[Sheet]) -> Result<Vec<u8>, XlsxError> {
    let foot = about.foot(lang);
    let foot = Clean::line(&foot);
    let title: String = title.as_str().chars().take(200).collect();
    let mut properties = DocProperties::new().set_title(&title).set_comment(foot.as_str());
    if let Some(today) = excel_day(about.today) {
        properties = properties.set_creation_datetime(&today);
    }
    let mut workbook = Workbook::new();
    workbook.set_properties(&properties);
    let mut taken = BTreeSet::new();
    for sheet in sheets {
        let page = workbook.add_worksheet();
        page.set_name(name(sheet.name.as_str(), &mut taken))?;
        page.set_landscape().set_paper_size(9).set_print_fit_to_pages(1, 0);
        // An ampersand begins an instruction there, and there is room for 255 characters.
        let foot: String = foot.as_str().replace('&', "&&").chars().take(200).collect();
        page.set_footer(format!("&L{}&R&P / &N", foot.trim_end_matches('&')));
        fill(lang, page, sheet)?;
    }
    workbook.save_to_buffer()
}

fn fill(lang: Lang, page: &mut Worksheet, sheet: &Sheet) -> Result<(), XlsxError> {
    let strong = Format::new().set_bold().set_text_wrap().set_align(FormatAlign::Top);
    let text = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let day =
        Format::new().set_num_format("yyyy-mm-dd").set_align(FormatAlign::Top).set_align(FormatAlign::Left);
    let widths: Vec<usize> = (0..sheet.columns.len()).map(|at| wide(sheet, at)).collect();
    for ((column, head), wide) in (0..).zip(&sheet.columns).zip(&widths) {
        page.write_string_with_format(0, column, head.as_str(), &strong)?;
        page.set_column_width(column, f64::from(u16::try_from(*wide).unwrap_or(u16::MAX)))?;
    }
    for (number, row) in (1..).zip(&sheet.rows) {
        let lines = row.iter().zip(&widths).map(|(value, wide)| lines(value, *wide)).max().unwrap_or(1);
        if lines > 1 {
            let height = (lines * LINE).min(HIGHEST);
            page.set_row_height(number, f64::from(u16::try_from(height).unwrap_or(u16::MAX)))?;
        }
    }
    for (number, row) in (1..).zip(&sheet.rows) {
        for (column, value) in (0..).zip(row.iter().take(sheet.columns.len())) {
            match value {
                CellValue::Empty => continue,
                CellValue::Text(it) => {
                    page.write_string_with_format(number, column, fitting(lang, it.as_str()), &text)?
                }
                CellValue::Flag(it) => page.write_boolean_with_format(number, column, *it, &text)?,
                CellValue::Day(it) => match excel_day(*it) {
                    Some(it) => page.write_datetime_with_format(number, column, &it, &day)?,
                    None => page.write_string_with_format(number, column, it.to_string(), &text)?,
                },
                // Past this a spreadsheet rounds.
                CellValue::Number(it) => match i32::try_from(*it) {
                    Ok(it) => page.write_number_with_format(number, column, it, &text)?,
                    Err(_) => page.write_string_with_format(number, column, it.to_string(), &text)?,
                },
            };
        }
    }
    if let Some(last) = sheet.columns.len().checked_sub(1).and_then(|last| u16::try_from(last).ok()) {
        let end = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
        page.set_freeze_panes(1, 0)?.autofilter(0, 0, end, last)?.set_repeat_rows(0, 0)?;
        if let Ok(last_printed) = u16::try_from(printed(&widths).saturating_sub(1)) {
            page.set_print_area(0, 0, end, last_printed)?;
        }
    }
    Ok(())
}

/// How many of the columns are printed: those in front, which matter most.
fn printed(widths: &[usize]) -> usize {
    let mut taken = 0;
    let fits = |wide: &&usize| {
        taken += **wide;
        taken <= PRINTED
    };
    widths.iter().take_while(fits).count().max(LEAST_PRINTED.min(widths.len()))
}

/// How wide a column is.
fn wide(sheet: &Sheet, at: usize) -> usize {
    let cells = sheet.rows.iter().filter_map(|row| row.get(at)).map(widest);
    let widest = cells.chain([width(sheet.columns[at].as_str()) + 3]).max().unwrap_or(0);
    widest.clamp(NARROWEST, WIDEST)
}

/// On how many lines a cell of a column is.
fn lines(value: &CellValue, wide: usize) -> usize {
    let CellValue::Text(text) = value else { return 1 };
    text.as_str()
        .lines()
        .map(|line| width(line).div_ceil(wide.saturating_sub(1).max(1)).max(1))
        .sum::<usize>()
        .max(1)
}

/// How wide a cell would like to be.
fn widest(value: &CellValue) -> usize {
    match value {
        CellValue::Text(text) => text.as_str().lines().map(width).max().unwrap_or(0) + 1,
        _ => NARROWEST,
    }
}

/// A day as a spreadsheet counts it; it knows none before 1900.
fn excel_day(day: Day) -> Option<ExcelDateTime> {
    let (month, of_month) = (u8::try_from(day.month()).ok()?, u8::try_from(day.day()).ok()?);
    ExcelDateTime::from_ymd(u16::try_from(day.year()).ok()?, month, of_month).ok()
}

/// A text that fits a cell; one that is longer says so at its end.
fn fitting(lang: Lang, text: &str) -> String {
    let length = |text: &str| text.encode_utf16().count();
    if length(text) <= LONGEST {
        return text.to_owned();
    }
    let note = words::cut_short(lang, text.chars().count());
    start(text, LONGEST - length(&note)) + &note
}

/// The start of a text, as far as there is room as UTF-16 counts it.
fn start(text: &str, mut room: usize) -> String {
    let fits = |c: &char| {
        let left = room.checked_sub(c.len_utf16());
        room = left.unwrap_or(room);
        left.is_some()
    };
    text.chars().take_while(fits).collect()
}

/// A name as a tab may have it: short, without the signs of a formula, and no other's, in whatever case.
fn name(wanted: &str, taken: &mut BTreeSet<String>) -> String {
    let is_edge = |c: char| c == '\'' || c.is_whitespace();
    let plain: String = wanted.chars().map(|c| if "[]:*?/\\".contains(c) { ' ' } else { c }).collect();
    let cut = |room: usize| start(plain.trim_matches(is_edge), room).trim_matches(is_edge).to_owned();
    // Excel keeps this name for itself.
    let is_free = |name: &String| !name.is_empty() && !name.eq_ignore_ascii_case("history");
    let numbered = (2..).map(|nth| format!("{} {nth}", cut(LONGEST_NAME - 6)).trim_start().to_owned());
    let mut names = [cut(LONGEST_NAME)].into_iter().chain(numbered).filter(is_free);
    names.find(|name| taken.insert(name.to_lowercase())).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tab_gets_a_name_that_it_may_have() {
        let mut taken = BTreeSet::new();
        let mut named = |wanted: &str| name(wanted, &mut taken);
        assert_eq!(named("Te doen"), "Te doen");
        assert_eq!(named("TE DOEN"), "TE DOEN 2");
        assert_eq!(named("[a]: b/c?"), "a   b c");
        assert_eq!(named("'geciteerd'"), "geciteerd");
        assert_eq!(named(""), "2");
        assert_eq!(named("History"), "History 2");
        assert_eq!(named(&"é".repeat(40)), "é".repeat(31));
    }

    #[test]
    fn a_text_that_is_too_long_says_so() {
        let shown = fitting(Lang::En, &"😀".repeat(20_000));
        assert!(shown.ends_with("[cut short: 20000 characters]"), "{}", &shown[shown.len() - 60..]);
        assert!(shown.encode_utf16().count() <= LONGEST);
        assert_eq!(fitting(Lang::En, "kort"), "kort");
    }
}

//! Days as people and spreadsheets write them. Whether the day or the month comes first, a whole column tells; never one cell.

use crate::disk::table::SourceCell;
use crate::model::Day;
use crate::text::fold::folded;

/// What comes first in `03/04/2024`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Order {
    Day,
    Month,
}

/// What a column tells of its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Evidence {
    /// Nothing that could be read in two ways.
    None,
    /// Days that could be read in two ways, and none that tells: the row of the first.
    Open(usize),
    Told(Order),
    /// Both: the row of a day that comes first, and of a month.
    Both(usize, usize),
}

/// Why a cell is no day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum NoDay {
    /// A year or a month alone.
    Part,
    /// Not a day of the calendar, or not written as one.
    Other,
}

/// What the cells of a column tell of its order.
pub(super) fn evidence<'c>(cells: impl Iterator<Item = (usize, &'c SourceCell)>) -> Evidence {
    let (mut day, mut month, mut open) = (None, None, None);
    for (row, cell) in cells {
        let Some(text) = cell.text() else { continue };
        let Some(Numbers { first, second, is_slashed, .. }) = numbers(date_part(text)) else { continue };
        match (first > 12, second > 12) {
            (true, false) => day = day.or(Some(row)),
            (false, true) => month = month.or(Some(row)),
            (false, false) if first != second && is_slashed => open = open.or(Some(row)),
            _ => {}
        }
    }
    match (day, month, open) {
        (Some(day), Some(month), _) => Evidence::Both(day, month),
        (Some(_), None, _) => Evidence::Told(Order::Day),
        (None, Some(_), _) => Evidence::Told(Order::Month),
        (None, None, Some(row)) => Evidence::Open(row),
        (None, None, None) => Evidence::None,
    }
}

/// The day of a cell.
pub(super) fn day(cell: &SourceCell, order: Order) -> Result<Day, NoDay> {
    match cell {
        SourceCell::Day(day) => Ok(*day),
        SourceCell::Number(number) => serial(*number),
        cell => cell.text().map_or(Err(NoDay::Other), |text| of_text(text.trim(), order)),
    }
}

/// A number that a spreadsheet would show as a day of this age: from 1927 to 2119.
fn serial(number: f64) -> Result<Day, NoDay> {
    if (1900.0..2200.0).contains(&number) {
        return Err(NoDay::Part);
    }
    let day =
        (10_000.0..80_000.0).contains(&number).then(|| crate::disk::table::day(number, false)).flatten();
    day.ok_or(NoDay::Other)
}

fn of_text(text: &str, order: Order) -> Result<Day, NoDay> {
    if let Ok(number) = text.parse::<f64>()
        && text.len() != 8
    {
        return serial(number);
    }
    let text = date_part(text);
    let found = iso(text).or_else(|| of_numbers(text, order)).or_else(|| in_words(text));
    found.ok_or_else(|| if is_part(text) { NoDay::Part } else { NoDay::Other })
}

/// A text without the time of day behind it.
fn date_part(text: &str) -> &str {
    let text = text.trim();
    let is_time = |rest: &str| rest.contains(':') && rest.starts_with(|c: char| c.is_ascii_digit());
    match text.find(['T', ' ']) {
        Some(at) if text[..at].contains(|c: char| c.is_ascii_digit()) && is_time(text[at + 1..].trim()) => {
            &text[..at]
        }
        _ => text,
    }
}

/// `2024-12-31`, `2024/12/31`, `20241231`.
fn iso(text: &str) -> Option<Day> {
    let parts: Vec<&str> = if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) {
        vec![&text[..4], &text[4..6], &text[6..]]
    } else {
        text.split(['-', '/', '.']).collect()
    };
    let [year, month, day] = parts.as_slice() else { return None };
    if year.len() != 4 {
        return None;
    }
    Day::from_ymd_opt(year.parse().ok()?, month.trim().parse().ok()?, day.trim().parse().ok()?)
}

struct Numbers {
    first: u32,
    second: u32,
    year: i32,
    is_slashed: bool,
}

/// `31-12-2024`, `31/12/24`, `31.12.2024`.
fn numbers(text: &str) -> Option<Numbers> {
    let parts: Vec<&str> = text.split(['-', '/', '.']).map(str::trim).collect();
    let [first, second, year] = parts.as_slice() else { return None };
    let is_number =
        |part: &&str| matches!(part.len(), 1 | 2) && part.bytes().all(|byte| byte.is_ascii_digit());
    if !is_number(first) || !is_number(second) || !year.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let number: i32 = year.parse().ok()?;
    let year = match year.len() {
        4 => number,
        // As Excel reads them.
        2 if number < 30 => 2000 + number,
        2 => 1900 + number,
        _ => return None,
    };
    Some(Numbers {
        first: first.parse().ok()?,
        second: second.parse().ok()?,
        year,
        is_slashed: text.contains('/'),
    })
}

fn of_numbers(text: &str, order: Order) -> Option<Day> {
    let Numbers { first, second, year, .. } = numbers(text)?;
    let (day, month) = if order == Order::Day { (first, second) } else { (second, first) };
    Day::from_ymd_opt(year, month, day)
}

/// How months begin, in Dutch, English, German, French and Spanish, without accents.
const MONTHS: [&str; 12] = [
    "jan ene",
    "feb fev",
    "mrt maa mar mrz",
    "apr avr abr",
    "mei may mai",
    "juin jun",
    "juil jul",
    "aug aou ago",
    "sep",
    "okt oct",
    "nov",
    "dec dez dic",
];

fn month(word: &str) -> Option<u32> {
    let word = folded(word);
    let is_word = word.len() > 2 && word.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_its = |names: &str| names.split(' ').any(|name| word.starts_with(name));
    (1..).zip(MONTHS).find(|(_, names)| is_word && is_its(names)).map(|(number, _)| number)
}

/// `31 december 2024`, `31-dec-24`, `December 31st, 2024`, `ma 1 sept. 2024`.
fn in_words(text: &str) -> Option<Day> {
    let (mut of_month, mut named, mut year) = (None, None, None);
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        let digits = word.trim_end_matches(char::is_alphabetic);
        match (digits.len(), digits.parse::<u32>()) {
            (4, Ok(number)) if year.is_none() => year = i32::try_from(number).ok(),
            (1 | 2, Ok(number)) if of_month.is_none() => of_month = Some(number),
            (2, Ok(number)) if year.is_none() && named.is_some() => year = i32::try_from(2000 + number).ok(),
            (0, _) => {
                if let Some(number) = month(word) {
                    named = named.or(Some(number));
                }
            }
            _ => return None,
        }
    }
    Day::from_ymd_opt(year?, named?, of_month?)
}

/// A year, or a month of one.
fn is_part(text: &str) -> bool {
    let words: Vec<&str> =
        text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let is_year = |word: &str| word.len() == 4 && matches!(word.parse(), Ok(1900..=2199_u32));
    let is_month = |word: &str| month(word).is_some() || matches!(word.parse(), Ok(1..=12_u32));
    match words.as_slice() {
        [one] => is_year(one),
        [a, b] => (is_year(a) && is_month(b)) || (is_month(a) && is_year(b)),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, order: Order) -> Result<String, NoDay> {
        day(&SourceCell::Text(text.to_owned()), order).map(|day| day.to_string())
    }

    #[test]
    fn a_day_is_read_however_it_is_written() {
        for text in [
            "2024-12-31",
            "2024/12/31",
            "20241231",
            "31-12-2024",
            "31/12/2024",
            "31.12.2024",
            "31-12-24",
            "45657",
            "31 december 2024",
            "31 dec 2024",
            "31 dec. 2024",
            "31-dec-24",
            "December 31, 2024",
            "Dec 31st 2024",
            "dinsdag 31 december 2024",
            "2024-12-31T00:00:00",
            "31-12-2024 00:00",
            " 31-12-2024 ",
        ] {
            assert_eq!(read(text, Order::Day).as_deref(), Ok("2024-12-31"), "{text}");
        }
        assert_eq!(read("12/31/2024", Order::Month).as_deref(), Ok("2024-12-31"));
        assert_eq!(read("1-9-2024", Order::Day).as_deref(), Ok("2024-09-01"));
        assert_eq!(read("1 mei 2024", Order::Day).as_deref(), Ok("2024-05-01"));
        assert_eq!(read("3 mrt 2024", Order::Day).as_deref(), Ok("2024-03-03"));
        for (text, day) in [
            ("1. März 2025", "2025-03-01"),
            ("31. Dezember 2027", "2027-12-31"),
            ("31 août 2026", "2026-08-31"),
            ("1er juillet 2026", "2026-07-01"),
            ("2 juin 2026", "2026-06-02"),
            ("1 de enero de 2026", "2026-01-01"),
        ] {
            assert_eq!(read(text, Order::Day).as_deref(), Ok(day), "{text}");
        }
        for part in ["2024", "september 2024", "09-2024"] {
            assert_eq!(read(part, Order::Day), Err(NoDay::Part), "{part}");
        }
        for other in ["12/31/2024", "31-02-2024", "ja", "31 december", "0-0-2024", "1234567", ""] {
            assert_eq!(read(other, Order::Day), Err(NoDay::Other), "{other}");
        }
        assert_eq!(
            day(&SourceCell::Number(45_657.5), Order::Day).map(|it| it.to_string()).as_deref(),
            Ok("2024-12-31")
        );
    }

    #[test]
    fn a_column_tells_what_comes_first() {
        let of = |texts: &[&str]| {
            let cells: Vec<SourceCell> =
                texts.iter().map(|text| SourceCell::Text((*text).to_owned())).collect();
            evidence(cells.iter().enumerate().map(|(at, cell)| (at + 2, cell)))
        };
        assert_eq!(of(&["03/04/2024", "31/12/2024"]), Evidence::Told(Order::Day));
        assert_eq!(of(&["03/04/2024", "12/31/2024"]), Evidence::Told(Order::Month));
        assert_eq!(of(&["1/1/2024", "03/04/2024"]), Evidence::Open(3));
        assert_eq!(of(&["31/12/2024", "12/31/2024"]), Evidence::Both(2, 3));
        assert_eq!(of(&["3-4-2024", "2024-04-03", "ja", "1/1/2024"]), Evidence::None);
    }
}

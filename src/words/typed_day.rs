//! A day as people type it: `2026-03-14`, `14-3-2026`, `14 maart 2026`, `vandaag`, `+90d`; and a month. The day goes before
//! the month, but between strokes, where others have it the other way round: what could be two days is none.

use chrono::{Datelike as _, Months, TimeDelta, Weekday};

use crate::model::{Day, Interval, Misfit};
use crate::words::Lang;
use crate::words::ask as words;

/// The day that a text means.
///
/// # Errors
///
/// That it is no day, or which two it could be.
pub fn typed_day(text: &str, today: Day) -> Result<Day, Misfit> {
    let plain = text.trim().to_lowercase();
    if let Some((_, days)) = words::NEAR_DAYS.iter().find(|(word, _)| *word == plain) {
        return today.checked_add_signed(TimeDelta::days(*days)).ok_or(Misfit::Day);
    }
    if let Some(away) = plain.strip_prefix(['+', '-']) {
        let is_before = plain.starts_with('-');
        return days_away(away, today, is_before).ok_or(Misfit::Day);
    }
    let day = calendar_day(&plain).ok_or(Misfit::Day)?;
    let is_turnable =
        plain.contains('/') && plain.split('/').next().is_some_and(|first| first.trim().len() < 3);
    let turned = Day::from_ymd_opt(day.year(), day.day(), day.month()).filter(|turned| *turned != day);
    match turned.filter(|_| is_turnable) {
        Some(turned) => Err(Misfit::EitherDay(day, turned)),
        None => Ok(day),
    }
}

/// The first day of the month that a text means: `2026-12`, `december 2026`, `12-2026`.
pub fn typed_month(text: &str) -> Option<Day> {
    let plain = text.trim().to_lowercase();
    let [first, second] = parts(&plain)[..] else { return None };
    let (year, name) = if is_year(first) { (first, second) } else { (second, first) };
    let is_plain = name.bytes().all(|byte| byte.is_ascii_digit()) || named_month(name).is_some();
    let year = Some(year).filter(|year| is_year(year) && is_plain)?;
    Day::from_ymd_opt(year.parse().ok()?, month(name)?, 1)
}

/// The last day of the month or the week that a text means.
pub fn end_of_typed(text: &str) -> Option<Day> {
    let after = |first: Day| first.checked_add_months(Months::new(1))?.pred_opt();
    typed_month(text).and_then(after).or_else(|| typed_week(text)?.checked_add_signed(TimeDelta::days(6)))
}

/// The first day of the week that a text means, by its number: `2026-W50`, `week 50 2026`.
pub fn typed_week(text: &str) -> Option<Day> {
    let plain = text.trim().to_lowercase();
    let week =
        |part: &str| part.strip_prefix("week").or_else(|| part.strip_prefix('w')).unwrap_or(part).to_owned();
    let (year, number) = match parts(&plain)[..] {
        [year, number] | [number, year] if is_year(year) && number.starts_with('w') => (year, week(number)),
        [word, number, year] if is_year(year) && matches!(word, "week" | "w") => (year, number.to_owned()),
        _ => return None,
    };
    let number = number.parse().ok().filter(|_| number.bytes().all(|byte| byte.is_ascii_digit()))?;
    Day::from_isoywd_opt(year.parse().ok()?, number, Weekday::Mon)
}

/// So many days, weeks, months or years after a day, or before it: `90d`.
fn days_away(text: &str, today: Day, is_before: bool) -> Option<Day> {
    let text = text.trim();
    let (count, unit) = text.split_at(text.find(|c: char| !c.is_ascii_digit())?);
    let unit = match unit.trim() {
        "d" | "day" | "days" | "dag" | "dagen" => "days",
        "w" | "week" | "weeks" | "weken" => {
            return days_away(&format!("{}d", count.parse::<u32>().ok()?.checked_mul(7)?), today, is_before);
        }
        "m" | "month" | "months" | "maand" | "maanden" => "months",
        "y" | "j" | "year" | "years" | "jaar" | "jaren" => "years",
        _ => return None,
    };
    if count.parse() == Ok(0) {
        return Some(today);
    }
    let interval: Interval = format!("{count} {unit}").parse().ok()?;
    Some(if is_before { interval.before(today) } else { interval.after(today) })
}

fn calendar_day(plain: &str) -> Option<Day> {
    let [first, second, third] = parts(plain)[..] else { return None };
    let (year, month, day) = if is_year(first) {
        (first, month(second)?, third)
    } else if is_year(third) && named_month(first).is_some() {
        (third, month(first)?, second)
    } else if is_year(third) {
        (third, month(second)?, first)
    } else {
        return None;
    };
    Day::from_ymd_opt(year.parse().ok()?, month, day.parse().ok()?)
}

/// Whether a text is a day but for its year, which is not there or has two digits.
pub fn lacks_year(text: &str) -> bool {
    let plain = text.trim().to_lowercase();
    let is_number = |part: &str| part.len() <= 2 && part.parse::<u32>().is_ok_and(|it| it <= 99);
    let is_month = |part: &str| {
        named_month(part).is_some()
            || is_number(part) && part.parse::<u32>().is_ok_and(|it| (1..=12).contains(&it))
    };
    let is_day = |part: &str| is_number(part) && part.parse::<u32>().is_ok_and(|it| (1..=31).contains(&it));
    match parts(&plain)[..] {
        [first, second] => {
            is_day(first) && is_month(second) || named_month(first).is_some() && is_day(second)
        }
        [first, second, year] => {
            is_number(year.trim_start_matches(['\'', '’']))
                && (is_day(first) && is_month(second) || is_month(first) && is_day(second))
        }
        _ => false,
    }
}

fn parts(plain: &str) -> Vec<&str> {
    plain.split(['-', '/', '.', ' ', ',']).filter(|part| !part.is_empty()).collect()
}

fn is_year(part: &str) -> bool {
    part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit())
}

fn month(text: &str) -> Option<u32> {
    text.parse().ok().or_else(|| named_month(text))
}

/// The month of a name, or of three letters or more with which it begins, in either language.
fn named_month(text: &str) -> Option<u32> {
    let begins = |name: &str| text.len() >= 3 && name.to_lowercase().starts_with(text);
    let is_it = |name: &crate::words::Bilingual| {
        [Lang::Nl, Lang::En].iter().any(|lang| begins(name.in_lang(*lang)))
            || (text == "mrt" && name.nl == "maart")
    };
    words::MONTHS.iter().position(is_it).and_then(|at| u32::try_from(at + 1).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_read_as_people_write_them() {
        let today = Day::from_ymd_opt(2026, 3, 1).unwrap();
        let march = Day::from_ymd_opt(2026, 3, 14).unwrap();
        for text in [
            "2026-03-14",
            "14-3-2026",
            "14/03/2026",
            "14.3.2026",
            "14 maart 2026",
            "14 mrt 2026",
            "14 March 2026",
            "March 14, 2026",
            " 14 MAA 2026 ",
            "+13d",
            "+13 dagen",
        ] {
            assert_eq!(typed_day(text, today), Ok(march), "{text}");
        }
        let day = |text: &str| typed_day(text, today).unwrap().to_string();
        assert_eq!(
            ["vandaag", "Yesterday", "morgen", "+90d", "-1d", "+2w", "+1m", "+0d", "1-12-2026", "5/5/2026"]
                .map(day),
            [
                "2026-03-01",
                "2026-02-28",
                "2026-03-02",
                "2026-05-30",
                "2026-02-28",
                "2026-03-15",
                "2026-04-01",
                "2026-03-01",
                "2026-12-01",
                "2026-05-05"
            ]
        );
    }

    #[test]
    fn what_could_be_two_days_is_none() {
        let today = Day::from_ymd_opt(2026, 3, 1).unwrap();
        let two = [(2026, 1, 12), (2026, 12, 1)].map(|(y, m, d)| Day::from_ymd_opt(y, m, d).unwrap());
        for text in ["12/1/2026", "12/01/2026", " 12 / 1 / 2026"] {
            assert_eq!(typed_day(text, today), Err(Misfit::EitherDay(two[0], two[1])), "{text}");
        }
    }

    #[test]
    fn what_could_be_another_day_is_no_day() {
        let today = Day::from_ymd_opt(2026, 3, 1).unwrap();
        for text in [
            "",
            "14-3",
            "14-3-26",
            "3/14/2026",
            "30 februari 2026",
            "14 ma 2026",
            "2026",
            "14 2026",
            "a b c",
            "+d",
            "+3",
            "+99999999999d",
            "90d",
        ] {
            assert_eq!(typed_day(text, today), Err(Misfit::Day), "{text}");
        }
    }

    #[test]
    fn a_week_begins_on_its_monday() {
        for text in ["2026-W50", "2026-w50", "2026 W50", "week 50 2026", "week 50, 2026", "W50 2026"] {
            assert_eq!(typed_week(text), Day::from_ymd_opt(2026, 12, 7), "{text}");
        }
        assert_eq!(end_of_typed("2026-W50"), Day::from_ymd_opt(2026, 12, 13));
        assert_eq!(end_of_typed("februari 2028"), Day::from_ymd_opt(2028, 2, 29));
        assert_eq!(typed_week("2027-W1"), Day::from_ymd_opt(2027, 1, 4));
        assert_eq!(typed_week("2026-W53"), Day::from_ymd_opt(2026, 12, 28), "a year of 53 weeks");
        for text in ["", "2026-50", "2027-W53", "2026-W0", "2026-W", "W50", "2026-W+5", "2026-12-W1"] {
            assert_eq!(typed_week(text), None, "{text}");
        }
    }

    #[test]
    fn a_day_without_its_year_is_known_as_one() {
        for text in ["1/9/29", "30 november", "november 30", "14-3", "14-3-26", "14 mrt ’26", "1.9.29"] {
            assert!(lacks_year(text), "{text}");
        }
        for text in ["volgend jaar", "30-2-2026", "2026", "45-3", "31 ma 2026", "een", "14-3-2026"] {
            assert!(!lacks_year(text), "{text}");
        }
    }

    #[test]
    fn a_month_is_read_as_people_write_it() {
        for text in ["2026-12", "december 2026", "December 2026", " dec 2026", "12-2026", "2026 december"] {
            assert_eq!(typed_month(text), Day::from_ymd_opt(2026, 12, 1), "{text}");
        }
        for text in
            ["", "2026", "2026-13", "december", "13 2026", "2026-12-01", "26-12", "+1 2026", "2025-2026"]
        {
            assert_eq!(typed_month(text), None, "{text}");
        }
    }
}

//! A day as people type it: `2026-03-14`, `14-3-2026`, `14 maart 2026`, `vandaag`. The day goes before the month.

use chrono::TimeDelta;

use crate::model::Day;
use crate::words::Lang;
use crate::words::ask as words;

/// The day that a text means.
pub fn typed_day(text: &str, today: Day) -> Option<Day> {
    let plain = text.trim().to_lowercase();
    if let Some((_, days)) = words::NEAR_DAYS.iter().find(|(word, _)| *word == plain) {
        return today.checked_add_signed(TimeDelta::days(*days));
    }
    let parts = plain.split(['-', '/', '.', ' ', ',']).filter(|part| !part.is_empty()).collect::<Vec<_>>();
    let [first, second, third] = parts[..] else { return None };
    let is_year = |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
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
        let march = Day::from_ymd_opt(2026, 3, 14);
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
        ] {
            assert_eq!(typed_day(text, today), march, "{text}");
        }
        assert_eq!(typed_day("vandaag", today), Some(today));
        assert_eq!(typed_day("Yesterday", today), Day::from_ymd_opt(2026, 2, 28));
        assert_eq!(typed_day("morgen", today), Day::from_ymd_opt(2026, 3, 2));
    }

    #[test]
    fn what_could_be_another_day_is_no_day() {
        let today = Day::from_ymd_opt(2026, 3, 1).unwrap();
        for text in
            ["", "14-3", "14-3-26", "3/14/2026", "30 februari 2026", "14 ma 2026", "2026", "14 2026", "a b c"]
        {
            assert_eq!(typed_day(text, today), None, "{text}");
        }
    }
}

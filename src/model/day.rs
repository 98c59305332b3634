//! Days and lengths of time, as an agreement writes them.

use std::fmt;
use std::str::FromStr;

use chrono::{Days, Months, NaiveDate};

/// A day of the calendar.
pub type Day = NaiveDate;

/// The day of a moment: so many seconds after the beginning of 1970, or before it, by the clock that it is read from.
pub fn day_of(seconds: i64) -> Day {
    let days = seconds.div_euclid(86_400);
    let (epoch, count) = (Day::from_ymd_opt(1970, 1, 1).unwrap_or_default(), Days::new(days.unsigned_abs()));
    let day = if days < 0 { epoch.checked_sub_days(count) } else { epoch.checked_add_days(count) };
    day.unwrap_or(if days < 0 { Day::MIN } else { Day::MAX })
}

/// The day that is written so: `2024-06-12`, and no shorter or looser spelling.
pub fn written(text: &str) -> Option<Day> {
    let [y0, y1, y2, y3, b'-', m0, m1, b'-', d0, d1] = text.as_bytes() else { return None };
    let digit = |byte: &u8| byte.is_ascii_digit().then(|| u32::from(byte - b'0'));
    let two = |tens, ones| Some(digit(tens)? * 10 + digit(ones)?);
    let year = i32::try_from(two(y0, y1)? * 100 + two(y2, y3)?).ok()?;
    Day::from_ymd_opt(year, two(m0, m1)?, two(d0, d1)?)
}

/// A length of time: `180 days`, `12 months`, `2 years`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    count: u32,
    unit: Unit,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Unit {
    Day,
    Month,
    Year,
}

impl Interval {
    /// The day this long after another. A month is added to the calendar, and clamped to the month's last day.
    pub fn after(self, day: Day) -> Day {
        self.times_after(1, day)
    }

    /// The day `times` this long after another, reckoned from that day at once, so that a clamp does not stay.
    pub fn times_after(self, times: u32, day: Day) -> Day {
        let count = self.count.saturating_mul(times);
        match self.unit {
            Unit::Day => day.checked_add_days(Days::new(count.into())),
            Unit::Month => day.checked_add_months(Months::new(count)),
            Unit::Year => day.checked_add_months(Months::new(count.saturating_mul(12))),
        }
        .unwrap_or(Day::MAX)
    }

    /// Of the days that lie this long, twice as long and so on after one, and that day itself, the first for which something
    /// holds and that lies on or after another.
    pub fn first_after(self, from: Day, on: Day, holds: impl Fn(Day) -> bool) -> Option<Day> {
        let longest = match self.unit {
            Unit::Day => 1,
            Unit::Month => 31,
            Unit::Year => 366,
        };
        let days = (on - from).num_days().max(0);
        // As many times lie before it for certain; a few more may.
        let before = u32::try_from(days / (i64::from(self.count) * longest)).unwrap_or(u32::MAX);
        let candidates = (before..).take(10_000).map(|times| self.times_after(times, from));
        candidates.take_while(|day| *day < Day::MAX).find(|day| *day >= on && holds(*day))
    }

    /// The day this long before another.
    pub fn before(self, day: Day) -> Day {
        match self.unit {
            Unit::Day => day.checked_sub_days(Days::new(self.count.into())),
            Unit::Month => day.checked_sub_months(Months::new(self.count)),
            Unit::Year => day.checked_sub_months(Months::new(self.count.saturating_mul(12))),
        }
        .unwrap_or(Day::MIN)
    }

    /// How many, and of what: `days`, `months` or `years`.
    pub fn parts(self) -> (u32, &'static str) {
        let unit = match self.unit {
            Unit::Day => "days",
            Unit::Month => "months",
            Unit::Year => "years",
        };
        (self.count, unit)
    }
}

impl FromStr for Interval {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (count, unit) = text.trim().split_once(' ').ok_or(())?;
        let unit = match unit.trim() {
            "day" | "days" => Unit::Day,
            "month" | "months" => Unit::Month,
            "year" | "years" => Unit::Year,
            _ => return Err(()),
        };
        match count.parse() {
            Ok(count) if (1..=36_500).contains(&count) => Ok(Self { count, unit }),
            _ => Err(()),
        }
    }
}

impl fmt::Display for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (count, unit) = self.parts();
        write!(f, "{count} {}", if count == 1 { &unit[..unit.len() - 1] } else { unit })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn months_clamp_to_the_last_day_and_do_not_stay_clamped() {
        let month: Interval = "1 month".parse().unwrap();
        assert_eq!(month.after(day("2025-01-31")), day("2025-02-28"));
        assert_eq!(month.times_after(2, day("2025-01-31")), day("2025-03-31"));
        assert_eq!("2 years".parse::<Interval>().unwrap().after(day("2024-02-29")), day("2026-02-28"));
    }

    #[test]
    fn the_first_of_a_row_of_terms_is_found_however_many_lie_before_it() {
        for term in ["1 day", "1 month", "7 months", "1 year", "3 years"] {
            let term: Interval = term.parse().unwrap();
            for on in ["1999-01-01", "2000-02-29", "2000-03-01", "2026-12-01", "2199-07-31"].map(day) {
                let slowly =
                    (0..100_000).map(|times| term.times_after(times, day("2000-02-29"))).find(|it| *it >= on);
                assert_eq!(term.first_after(day("2000-02-29"), on, |_| true), slowly, "{term} {on}");
            }
        }
        assert_eq!("1 year".parse::<Interval>().unwrap().first_after(Day::MAX, Day::MIN, |_| true), None);
    }

    #[test]
    fn a_moment_has_a_day() {
        for (seconds, day) in
            [(0, "1970-01-01"), (-1, "1969-12-31"), (1_718_265_600, "2024-06-13"), (86_399, "1970-01-01")]
        {
            assert_eq!(day_of(seconds), day.parse().unwrap());
        }
        assert_eq!((day_of(i64::MAX), day_of(i64::MIN)), (Day::MAX, Day::MIN));
    }

    #[test]
    fn only_whole_positive_lengths_are_read() {
        for text in ["", "12", "0 months", "-1 months", "1.5 years", "12 weeks", "99999999999 days"] {
            assert_eq!(text.parse::<Interval>(), Err(()), "{text}");
        }
    }
}

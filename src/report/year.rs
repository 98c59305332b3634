//! A year of the calendar: the one that a round or an account is about.

use std::str::FromStr;

use crate::model::Day;

/// A year of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Year {
    first: Day,
}

impl Year {
    /// The year that a day is in.
    pub fn of(day: Day) -> Self {
        Self { first: format!("{}", day.format("%Y-01-01")).parse().unwrap_or(day) }
    }

    /// Its first day.
    pub fn first(self) -> Day {
        self.first
    }

    /// Its last day.
    pub fn last(self) -> Day {
        format!("{}", self.first.format("%Y-12-31")).parse().unwrap_or(Day::MAX)
    }

    /// Whether a day is in it.
    pub fn holds(self, day: Day) -> bool {
        (self.first..=self.last()).contains(&day)
    }
}

impl FromStr for Year {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let is_plain = text.len() == 4 && text.bytes().all(|byte| byte.is_ascii_digit());
        let first = format!("{text}-01-01").parse().ok().filter(|_| is_plain);
        first.map(|first| Self { first }).ok_or(())
    }
}

impl std::fmt::Display for Year {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.first.format("%Y"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_year_runs_from_its_first_day_to_its_last() {
        let year: Year = "2026".parse().unwrap();
        assert_eq!([year.first().to_string(), year.last().to_string()], ["2026-01-01", "2026-12-31"]);
        assert_eq!(Year::of("2026-07-14".parse().unwrap()), year);
        assert!(year.holds(year.last()) && !year.holds("2027-01-01".parse().unwrap()));
        for wrong in ["", "26", "2026-01", "+026", "20266", "jaar"] {
            assert_eq!(wrong.parse::<Year>(), Err(()), "{wrong}");
        }
    }
}

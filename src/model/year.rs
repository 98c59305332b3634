//! The year that a round or an account is about: one of the calendar, or an academic one.

use std::str::FromStr;

use chrono::Datelike as _;

use super::day::Day;
use super::policy::Policy;

/// A year of the calendar, or an academic one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Year {
    first: Day,
    last: Day,
    is_academic: bool,
}

impl Year {
    /// The year of the calendar that a day is in.
    pub fn of(day: Day) -> Self {
        let on = |text: String| text.parse().unwrap_or(day);
        let first = on(day.format("%Y-01-01").to_string());
        Self { first, last: on(day.format("%Y-12-31").to_string()), is_academic: false }
    }

    /// The academic year that begins in a year of the calendar; nothing where the register says of no day that it begins.
    pub fn academic(policy: &Policy, begins: Self) -> Option<Self> {
        let (first, last) = policy.academic_year(begins.first.year())?;
        Some(Self { first, last, is_academic: true })
    }

    /// Whether it is an academic one, which is in two of the calendar.
    pub fn is_academic(self) -> bool {
        self.is_academic
    }

    /// Its first day.
    pub fn first(self) -> Day {
        self.first
    }

    /// Its last day.
    pub fn last(self) -> Day {
        self.last
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
        first.map(Self::of).ok_or(())
    }
}

impl std::fmt::Display for Year {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.first.format("%Y"))?;
        if self.is_academic { write!(f, "-{}", self.last.format("%Y")) } else { Ok(()) }
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

    #[test]
    fn an_academic_year_runs_until_the_next_one_begins() {
        let academic = |starts: Option<&str>, begins: &str| {
            let policy = Policy { year_starts: starts.map(str::to_owned), ..Policy::default() };
            let year = Year::academic(&policy, begins.parse().unwrap())?;
            Some(format!("{year} {} {}", year.first(), year.last()))
        };
        let [september, leap] = ["2025-2026 2025-09-01 2026-08-31", "2027-2028 2027-02-28 2028-02-28"];
        assert_eq!(academic(None, "2025").as_deref(), Some(september));
        assert_eq!(academic(Some("02-29"), "2027").as_deref(), Some(leap));
        assert_eq!([academic(Some("13-01"), "2025"), academic(Some("9-1"), "2025")], [None, None]);
    }
}

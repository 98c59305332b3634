//! How far ahead is looked: to the end of a month, or to a day.

use std::str::FromStr;

use crate::model::{Day, Interval};

/// A month of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month {
    first: Day,
}

impl Month {
    /// The month that a day is in.
    pub fn of(day: Day) -> Self {
        Self { first: format!("{}", day.format("%Y-%m-01")).parse().unwrap_or(day) }
    }

    /// Its first day.
    pub fn first(self) -> Day {
        self.first
    }

    /// Its last day.
    pub fn last(self) -> Day {
        let next = "1 months".parse().map(|month: Interval| month.after(self.first));
        next.ok().and_then(|next| next.pred_opt()).unwrap_or(Day::MAX)
    }

    /// Whether a day is in it.
    pub fn holds(self, day: Day) -> bool {
        (self.first..=self.last()).contains(&day)
    }
}

impl FromStr for Month {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let is_plain = text.len() == 7 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
        let first = format!("{text}-01").parse().ok().filter(|_| is_plain);
        first.map(|first| Self { first }).ok_or(())
    }
}

impl std::fmt::Display for Month {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.first.format("%Y-%m"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_ends_on_its_own_last_day() {
        let last = |month: &str| month.parse::<Month>().unwrap().last().to_string();
        assert_eq!(
            [last("2026-12"), last("2028-02"), last("2026-02")],
            ["2026-12-31", "2028-02-29", "2026-02-28"]
        );
        for wrong in ["", "2026", "2026-13", "2026-1", "26-01-01", "2026-12-01", "+026-12"] {
            assert_eq!(wrong.parse::<Month>(), Err(()), "{wrong}");
        }
    }
}

//! What a partnership is on a day. It follows from the last decision and the dates; nothing stores it.

use super::day::Day;
use super::register::Partnership;
use super::vocabulary::Renewal;

/// What a partnership is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// No consideration and no decision.
    Noted,
    /// Considered, and not decided.
    Proposed,
    /// From before the framework, and not yet considered and decided.
    ToReview,
    /// Entered, and not yet begun.
    Upcoming,
    Active,
    /// Past its end, neither renewed nor ended.
    Expired,
    /// Suspended by a decision.
    Suspended,
    /// Ended by a decision.
    Ended,
    /// Not entered, by a decision.
    Declined,
    /// Should not have been in the register.
    Void,
}

impl Status {
    /// Every status, in the order of a partnership's life.
    pub const ALL: &'static [Self] = &[
        Self::Noted,
        Self::Proposed,
        Self::ToReview,
        Self::Upcoming,
        Self::Active,
        Self::Expired,
        Self::Suspended,
        Self::Ended,
        Self::Declined,
        Self::Void,
    ];

    /// As machine formats and filters write it.
    pub fn spelling(self) -> &'static str {
        match self {
            Self::Noted => "noted",
            Self::Proposed => "proposed",
            Self::ToReview => "to-review",
            Self::Upcoming => "upcoming",
            Self::Active => "active",
            Self::Expired => "expired",
            Self::Suspended => "suspended",
            Self::Ended => "ended",
            Self::Declined => "declined",
            Self::Void => "void",
        }
    }

    /// Whether the partnership runs: active, suspended, or from before the framework and still to be reviewed.
    pub fn is_running(self) -> bool {
        matches!(self, Self::Active | Self::Suspended | Self::ToReview)
    }
}

impl Partnership {
    /// What it is on a day.
    pub fn status(&self, today: Day) -> Status {
        self.course(today).status
    }

    /// Whether its agreement renews itself.
    pub fn renews_automatically(&self) -> bool {
        self.head.agreement.as_ref().is_some_and(|agreement| agreement.renewal == Renewal::Automatic)
    }

    /// Whether it renews itself on a day: no notice was given.
    pub fn renews_itself(&self, today: Day) -> bool {
        self.renews_automatically() && self.notice_given(today).is_none()
    }

    /// The day on which it is over, or will be: its last day, or the day that a decision to end it takes effect.
    pub fn end(&self, today: Day) -> Option<Day> {
        self.course(today).end
    }
}

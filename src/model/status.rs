//! What a partnership is on a day. It follows from the last decision and the dates; nothing stores it.

use super::day::Day;
use super::register::Partnership;
use super::vocabulary::{Outcome, Renewal};

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
        if self.head.void.is_some() {
            return Status::Void;
        }
        let last = self.dossier.last_decision(today);
        let outcome = last.and_then(|decision| decision.outcome.known());
        match outcome {
            Some(Outcome::Decline) => return Status::Declined,
            Some(Outcome::End) => return Status::Ended,
            _ => {}
        }
        let renewed_since = |ends: Day| {
            let since = |date: Day| date > ends && date <= today;
            self.dossier.decisions.standing().any(|it| it.outcome == Outcome::Renew && since(it.date))
        };
        let is_past = self
            .head
            .ends
            .is_some_and(|ends| ends < today && !self.renews_automatically() && !renewed_since(ends));
        match outcome {
            _ if !self.is_reviewed(today) => {
                if is_past {
                    Status::Expired
                } else {
                    Status::ToReview
                }
            }
            None if self.dossier.considerations.last_by(today).is_none() => Status::Noted,
            None => Status::Proposed,
            _ if is_past => Status::Expired,
            Some(Outcome::Suspend) => Status::Suspended,
            _ if self.head.starts.is_some_and(|starts| starts > today) => Status::Upcoming,
            _ => Status::Active,
        }
    }

    /// False for one from before the framework that has not yet been decided anew; a formal one also considered.
    pub fn is_reviewed(&self, today: Day) -> bool {
        let considered = self.dossier.considerations.last_by(today).is_some();
        let decided = self.dossier.last_decision(today).is_some();
        !self.is_before_framework() || (decided && (considered || !self.is_formal()))
    }

    /// Whether its agreement renews itself.
    pub fn renews_automatically(&self) -> bool {
        self.head.agreement.as_ref().is_some_and(|agreement| agreement.renewal == Renewal::Automatic)
    }

    /// The day it ended on or will end: of the decision to end it, else `ends`.
    pub fn end(&self, today: Day) -> Option<Day> {
        let last = self.dossier.last_decision(today).filter(|decision| decision.outcome == Outcome::End);
        last.map(|decision| decision.date).or(self.head.ends)
    }
}

//! The register today: how many of each status, what is due this month, and which signals are open.

use super::board;
use super::due::{self, Item};
use super::signals::{self, Open};
use super::window::Month;
use crate::model::{Day, Partnership, Register, Status, What};

/// With so many days or fewer, today among them, little is left of a month.
const LITTLE_LEFT: i64 = 7;

/// The register today.
#[derive(Clone, Debug)]
pub struct Overview<'r> {
    /// How many of each status that occurs, void ones apart.
    pub statuses: Vec<(Status, usize)>,
    /// How many in all, without void ones.
    pub partnerships: usize,
    /// The last day of the window.
    pub until: Day,
    /// What is due: first what is overdue, each by date.
    pub due: Vec<Item<'r>>,
    /// What comes after it, up to the end of the next month; nothing while there is more than a little of this one.
    pub later: Option<(Day, Vec<Item<'r>>)>,
    pub signals: Vec<Open<'r>>,
    /// What waits for a decision of the board or a director.
    pub waiting: Vec<&'r Partnership>,
    /// The answers that wait to be gone on with: the command, and what they are about. No fact of the register.
    pub drafts: Vec<(String, String)>,
    /// Whether somebody is asked what to do next, and so need not be told how.
    pub asks_what_next: bool,
}

/// The register on a day.
pub fn overview(register: &Register, today: Day) -> Overview<'_> {
    let all: Vec<Status> = register.partnerships.iter().map(|it| it.status(today)).collect();
    let count = |status: Status| all.iter().filter(|it| **it == status).count();
    let listed = Status::ALL.iter().copied().filter(|status| *status != Status::Void);
    let statuses: Vec<_> =
        listed.map(|status| (status, count(status))).filter(|(_, number)| *number > 0).collect();
    let until = Month::of(today).last();
    let next = until.succ_opt().filter(|_| (until - today).num_days() < LITTLE_LEFT);
    let next = next.map(|first| Month::of(first).last());
    let mut all = due::due(register, today, next.unwrap_or(until), None);
    // Feedback is shown with the signals, and counted nowhere.
    all.retain(|item| item.obligation.what != What::Feedback);
    let (mut due, later): (Vec<_>, Vec<_>) = all.into_iter().partition(|item| item.is_in(today, until));
    due.sort_by_key(|item| !item.is_overdue);
    let waiting = register.partnerships.iter().filter(|it| board::awaits_decision(register, it, today));
    Overview {
        waiting: waiting.collect(),
        drafts: Vec::new(),
        asks_what_next: false,
        partnerships: statuses.iter().map(|(_, number)| number).sum(),
        statuses,
        until,
        due,
        later: next.map(|until| (until, later)),
        signals: signals::open(register, today, None),
    }
}

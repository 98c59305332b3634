//! What a month brought, and what is due at its end: plain counts with the names behind them, never a rate or a ranking.

use std::collections::BTreeMap;

use super::due::{self, Item};
use super::is_of;
use super::signals::{self, Open, Steps};
use super::window::Month;
use crate::model::{Day, EntryId, Kind, Outcome, Partnership, Register, Status, What};

/// What can happen to a partnership.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Event {
    Considered,
    Decided(Outcome),
    /// A consideration or decision was made known to the partner.
    Shared,
    /// Somebody was contacted, or gave advice.
    Advised,
    /// The knowledge-security decision tree was gone through.
    Assessed,
    SignalReceived,
    /// A signal had both its outcome and feedback.
    SignalClosed,
    Evaluated,
    AdjustmentAgreed,
    AdjustmentDone,
    /// Its progress was looked at.
    Monitored,
    /// It was drawn for evaluation.
    Drawn,
    HandedOver,
    /// A question was put before somebody to decide.
    Submitted,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub struct Happened<'r> {
    pub partnership: &'r Partnership,
    /// The entry that says so.
    pub entry: &'r EntryId,
    pub date: Day,
}

/// A month.
#[derive(Clone, Debug)]
pub struct OfMonth<'r> {
    pub month: Month,
    /// What happened in it, by kind and then by date.
    pub happened: BTreeMap<Event, Vec<Happened<'r>>>,
    /// What is due up to its end.
    pub due: Vec<Item<'r>>,
    /// Which signals are open today.
    pub signals: Vec<Open<'r>>,
}

impl OfMonth<'_> {
    /// Whether there is nothing to say.
    pub fn is_quiet(&self) -> bool {
        self.happened.is_empty() && self.due.is_empty() && self.signals.is_empty()
    }
}

/// What a month brought, as known today.
pub fn month<'r>(register: &'r Register, today: Day, month: Month, unit: Option<&str>) -> OfMonth<'r> {
    let steps = Steps::by(register, today);
    let mut happened: BTreeMap<Event, Vec<Happened<'r>>> = BTreeMap::new();
    let listed =
        register.partnerships.iter().filter(|it| is_of(it, unit) && it.status(today) != Status::Void);
    for partnership in listed {
        for (event, entry, date) in events(partnership, &steps) {
            if month.holds(date) && date <= today {
                happened.entry(event).or_default().push(Happened { partnership, entry, date });
            }
        }
    }
    for events in happened.values_mut() {
        events.sort_by(|a, b| (a.date, &a.partnership.id).cmp(&(b.date, &b.partnership.id)));
    }
    // Feedback is shown with the signals.
    let mut due = due::due(register, today, month.last(), unit);
    due.retain(|item| item.obligation.what != What::Feedback);
    OfMonth { month, happened, due, signals: signals::open(register, today, unit) }
}

fn events<'r>(partnership: &'r Partnership, steps: &Steps<'r>) -> Vec<(Event, &'r EntryId, Day)> {
    let dossier = &partnership.dossier;
    let mut events = Vec::new();
    for entry in dossier.everything().filter(|entry| entry.stands) {
        let event = match entry.kind {
            Kind::Consideration => Event::Considered,
            Kind::Shared => Event::Shared,
            Kind::Advice => Event::Advised,
            Kind::KnowledgeSecurity => Event::Assessed,
            Kind::Evaluation => Event::Evaluated,
            Kind::Monitoring => Event::Monitored,
            Kind::Sample => Event::Drawn,
            Kind::Handover => Event::HandedOver,
            Kind::Submission => Event::Submitted,
            Kind::Signal
            | Kind::Decision
            | Kind::FollowUp
            | Kind::Adjustment
            | Kind::AdjustmentDone
            | Kind::Exception => continue,
        };
        events.push((event, entry.id, entry.date));
    }
    events.extend(dossier.agreed(Day::MAX).map(|it| (Event::AdjustmentAgreed, &it.id, it.date)));
    events.extend(dossier.adjusted(Day::MAX).map(|(_, it)| (Event::AdjustmentDone, &it.id, it.date)));
    for decision in dossier.decisions.standing() {
        if let Some(outcome) = decision.outcome.known() {
            events.push((Event::Decided(outcome), &decision.id, decision.date));
        }
    }
    for (signal, closed) in steps.received(partnership) {
        events.push((Event::SignalReceived, &signal.id, signal.date));
        events.extend(closed.map(|closed| (Event::SignalClosed, &signal.id, closed)));
    }
    events
}

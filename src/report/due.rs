//! What is due in a window: what is past is always in it.

use super::is_of;
use crate::model::due::obligations;
use crate::model::{Day, Given as _, Interval, Obligation, Partnership, Register, SignalSteps, What, Why};

/// Something that is due.
#[derive(Clone, Debug)]
pub struct Item<'r> {
    pub partnership: &'r Partnership,
    /// What, when and why.
    pub obligation: Obligation,
    /// The function that is responsible: the adjustment's own, else the partnership's.
    pub owner: Option<&'r str>,
    /// How many days ago it was due; negative when it is still to come, nothing where it has no day.
    pub days: Option<i64>,
    /// The last day of the term that runs, where the partnership renews itself.
    pub runs_until: Option<Day>,
    /// Whether its day has passed; never so for what has no deadline of its own.
    pub is_overdue: bool,
}

/// What is due up to a day, by date and then by partnership.
pub fn due<'r>(register: &'r Register, today: Day, until: Day, unit: Option<&str>) -> Vec<Item<'r>> {
    let within = feedback_within(register);
    let steps = within.map(|within| (within, SignalSteps::of(register, Some(today))));
    let within = steps.as_ref().map(|(within, steps)| (*within, steps));
    let partnerships = register.partnerships.iter().filter(|partnership| is_of(partnership, unit));
    let mut items: Vec<Item<'r>> = partnerships.flat_map(|it| all_of(register, within, it, today)).collect();
    items.retain(|item| item.is_in(today, until));
    items.sort_by(|a, b| key(a).cmp(&key(b)));
    items
}

/// What one partnership owes, by date: first what is in the window, then what lies further ahead.
pub fn of<'r>(
    register: &'r Register,
    steps: &SignalSteps<'r>,
    partnership: &'r Partnership,
    today: Day,
    until: Day,
) -> (Vec<Item<'r>>, Vec<Item<'r>>) {
    let within = feedback_within(register).map(|within| (within, steps));
    let mut all = all_of(register, within, partnership, today);
    all.sort_by(|a, b| key(a).cmp(&key(b)));
    all.into_iter().partition(|item| item.is_in(today, until))
}

/// Whether something is shown before its day, which lies after a window.
pub fn shows_later(items: &[Item<'_>], until: Day) -> bool {
    items.iter().any(|item| item.obligation.due.is_some_and(|due| due > until))
}

impl Item<'_> {
    /// Whether it is shown in a window up to a day; what is past always is.
    pub(super) fn is_in(&self, today: Day, until: Day) -> bool {
        let obligation = &self.obligation;
        obligation.shown_from <= until || obligation.due.is_some_and(|due| due < today)
    }
}

/// By day; what has none comes last.
fn key<'i>(item: &'i Item<'_>) -> (bool, Option<Day>, &'i str, crate::model::due::What) {
    (item.obligation.due.is_none(), item.obligation.due, item.partnership.id.as_str(), item.obligation.what)
}

/// What is shown with the signals, and what stands by itself.
pub fn apart<'i, 'r>(items: impl IntoIterator<Item = &'i Item<'r>>) -> (Vec<&'i Item<'r>>, Vec<&'i Item<'r>>)
where
    'r: 'i,
{
    items.into_iter().partition(|item| item.obligation.what == What::Feedback)
}

/// Within what time whoever reported hears, where the institution set it.
fn feedback_within(register: &Register) -> Option<Interval> {
    register.policy.reminders.as_ref()?.feedback_within
}

/// The feedback on a signal that has its outcome, in whichever file its steps stand.
fn feedback(
    steps: Option<(Interval, &SignalSteps<'_>)>,
    partnership: &Partnership,
    today: Day,
) -> Vec<Obligation> {
    let Some((within, steps)) = steps else { return Vec::new() };
    let received = partnership.dossier.signals.standing().filter(|signal| signal.date <= today);
    let concluded = received.filter_map(|signal| {
        let outcome = steps.without_feedback(signal.id.as_str())?.step.date;
        let why = Why::Concluded(signal.id.to_string(), outcome, within);
        Some(Obligation::new(What::Feedback, within.after(outcome), None, why))
    });
    concluded.collect()
}

fn all_of<'r>(
    register: &'r Register,
    steps: Option<(Interval, &SignalSteps<'_>)>,
    partnership: &'r Partnership,
    today: Day,
) -> Vec<Item<'r>> {
    let runs_until = partnership.course(today).term.runs_until;
    let item = |obligation: Obligation| Item {
        runs_until,
        partnership,
        owner: owner(partnership, &obligation.why),
        days: obligation.due.map(|due| (today - due).num_days()),
        is_overdue: obligation.is_overdue(today),
        obligation,
    };
    let owed = obligations(register, partnership, today).into_iter();
    owed.chain(feedback(steps, partnership, today)).map(item).collect()
}

fn owner<'r>(partnership: &'r Partnership, why: &Why) -> Option<&'r str> {
    let of_adjustment = match why {
        Why::Agreed(id) => partnership.dossier.adjustments.get(id).map(|adjustment| &adjustment.owner),
        _ => None,
    };
    let owner = of_adjustment.filter(|owner| owner.is_given()).unwrap_or(&partnership.head.owner);
    owner.as_deref().filter(|owner| !owner.trim().is_empty())
}

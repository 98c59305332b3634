//! The cycles that are not complete (003:12): a partnership without a goal, an evaluation that led to nothing and does not
//! say why, an adjustment that nobody followed up. An informal partnership owes no goal, and one from before the framework
//! none until it is reviewed.

use super::is_of;
use crate::model::{
    Adjustment, Day, Entry, Evaluation, Formality, Given as _, Partnership, Register, Status, UnderFramework,
};

/// What is not complete.
#[derive(Clone, Debug, Default)]
pub struct Cycle<'r> {
    /// Formal or strategic partnerships that go on without a goal.
    pub no_goal: Vec<&'r Partnership>,
    /// Evaluations without an adjustment, and without a reason why none is needed.
    pub no_adjustment: Vec<(&'r Partnership, &'r Entry<Evaluation>)>,
    /// Adjustments that were to be done by now, or have no day, and are not done; by day.
    pub not_done: Vec<NotDone<'r>>,
    /// How many from before the framework are still to be reviewed and have no goal: it is asked of them then.
    pub to_review: usize,
    /// Whether there is no partnership to look at.
    pub is_empty: bool,
}

/// An adjustment that nobody followed up.
#[derive(Clone, Debug)]
pub struct NotDone<'r> {
    pub partnership: &'r Partnership,
    pub adjustment: &'r Entry<Adjustment>,
    /// The function that does it: its own, else the partnership's.
    pub owner: Option<&'r str>,
    /// How many days ago it was due; nothing where no day was agreed.
    pub overdue: Option<i64>,
}

impl Cycle<'_> {
    /// Whether every cycle is complete.
    pub fn is_complete(&self) -> bool {
        self.no_goal.is_empty() && self.no_adjustment.is_empty() && self.not_done.is_empty()
    }
}

/// The cycles that are not complete on a day.
pub fn cycle<'r>(register: &'r Register, today: Day, unit: Option<&str>) -> Cycle<'r> {
    let mut cycle = Cycle { is_empty: true, ..Cycle::default() };
    for partnership in register.partnerships.iter().filter(|it| is_of(it, unit)) {
        let under_framework = UnderFramework::new(register, partnership, today);
        let without = under_framework.evaluations_without_adjustment().into_iter();
        cycle.no_adjustment.extend(without.map(|missing| (partnership, missing.what)));
        let status = under_framework.status;
        if matches!(status, Status::Void | Status::Declined) {
            continue;
        }
        cycle.is_empty = false;
        let (goal, formality) = (&partnership.head.goal, &partnership.head.formality);
        let is_asked_later = status == Status::ToReview && *formality != Formality::Informal;
        cycle.to_review += usize::from(is_asked_later && !goal.is_given());
        if under_framework.goal().is_some_and(|missing| missing.is_asked()) {
            cycle.no_goal.push(partnership);
        }
        cycle.not_done.extend(not_done(partnership, today));
    }
    cycle.no_adjustment.sort_by_key(|(partnership, it)| (it.date, partnership.id.as_str()));
    cycle
        .not_done
        .sort_by_key(|it| (it.adjustment.due.unwrap_or(it.adjustment.date), it.partnership.id.as_str()));
    cycle
}

fn not_done(partnership: &Partnership, today: Day) -> impl Iterator<Item = NotDone<'_>> {
    let agreed = partnership.dossier.agreed(today);
    let waiting = agreed.filter(move |it| {
        it.due.is_none_or(|due| due < today) && partnership.dossier.done(it, today).is_none()
    });
    waiting.map(move |adjustment| {
        let own = &adjustment.facts.owner;
        let owner = if own.is_given() { own } else { &partnership.head.owner };
        NotDone {
            partnership,
            adjustment,
            owner: owner.as_deref().filter(|owner| !owner.trim().is_empty()),
            overdue: adjustment.due.map(|due| (today - due).num_days()),
        }
    })
}

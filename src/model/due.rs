//! What is due: it follows from the plan, the category and the dates, and nothing stores it.

use super::day::{Day, Interval};
use super::register::{Partnership, Register};
use super::status::Status;
use super::vocabulary::{EvaluationOccasion, PlanFrom, PlanMode};

/// What can be due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum What {
    /// An evaluation of a running partnership.
    Evaluation,
    /// The evaluation of one that is over.
    FinalEvaluation,
    /// A look at the progress of a strategic partnership.
    Monitoring,
    /// A decision about what comes after its end.
    Renewal,
    /// The last day to give notice of an agreement that renews itself.
    CancelBy,
    /// An adjustment that was agreed.
    Adjustment,
    /// The evaluation of one that was drawn.
    Sample,
    Contact,
}

impl What {
    /// As machine formats write it.
    pub fn spelling(self) -> &'static str {
        match self {
            Self::Evaluation => "evaluation",
            Self::FinalEvaluation => "final-evaluation",
            Self::Monitoring => "monitoring",
            Self::Renewal => "renewal",
            Self::CancelBy => "cancel-by",
            Self::Adjustment => "adjustment",
            Self::Sample => "sample",
            Self::Contact => "contact",
        }
    }

    /// Whether it has a deadline that can pass.
    pub fn has_deadline(self) -> bool {
        !matches!(self, Self::FinalEvaluation | Self::Sample)
    }
}

/// Why something is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The category asks for it every so often.
    Category(String, Interval),
    /// The partnership's own plan asks for it every so often.
    Plan(Interval),
    /// It is over, and its evaluation at the end is not there.
    Over,
    /// It ends then, and the institution wants to see that so long before.
    Ends(Interval),
    /// It renews itself unless notice is given so long before its end.
    Notice(Interval, Day),
    /// It was agreed after an evaluation; the entry's id.
    Agreed(String),
    /// It was drawn; the entry's id.
    Drawn(String),
    /// A contact, by its name in the file, was last verified so long ago.
    Verified(String, Interval),
}

/// What an interval is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Since {
    /// The last time it was done.
    Last(Day),
    /// The day the partnership starts.
    Start(Day),
    /// The decision to enter, where no start is given.
    Entered(Day),
    /// A fixed sequence of dates, from the beginning on.
    Sequence(Day),
}

impl Since {
    /// The day.
    pub fn day(self) -> Day {
        match self {
            Self::Last(day) | Self::Start(day) | Self::Entered(day) | Self::Sequence(day) => day,
        }
    }
}

/// Something that is due, on which day, since when and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Obligation {
    pub what: What,
    pub due: Day,
    /// From when it is shown; before that day it is nobody's concern yet.
    pub shown_from: Day,
    /// When it was last done.
    pub last: Option<Day>,
    /// What the day is counted from, when it comes back every so often.
    pub since: Option<Since>,
    pub why: Why,
}

impl Obligation {
    fn new(what: What, due: Day, last: Option<Day>, why: Why) -> Self {
        Self { what, due, shown_from: due, last, since: None, why }
    }

    /// The entry that it comes from, by its id.
    pub fn entry(&self) -> Option<&str> {
        match &self.why {
            Why::Agreed(id) | Why::Drawn(id) => Some(id),
            _ => None,
        }
    }

    /// Whether the day has passed; what has no deadline of its own is never overdue.
    pub fn is_overdue(&self, today: Day) -> bool {
        self.what.has_deadline() && self.due < today
    }
}

/// Everything that a partnership owes, with its day, however far ahead; reckoned from a day.
pub fn obligations(register: &Register, partnership: &Partnership, today: Day) -> Vec<Obligation> {
    let status = partnership.status(today);
    if matches!(status, Status::Void | Status::Declined) {
        return Vec::new();
    }
    let is_weighty = register.is_formal_or_strategic(partnership);
    let mut all = Vec::new();
    if status.is_running() {
        if is_weighty {
            all.extend(evaluation(register, partnership, today));
        }
        all.extend(monitoring(register, partnership, today));
        all.extend(end_of_agreement(register, partnership, today));
        all.extend(contacts(register, partnership));
    }
    if is_weighty && matches!(status, Status::Expired | Status::Ended) {
        all.extend(final_evaluation(partnership, today));
    }
    all.extend(adjustments(partnership, today));
    all.extend(samples(partnership, today));
    all
}

/// What the first interval is counted from: `starts`, else the entering decision.
fn beginning(partnership: &Partnership) -> Option<Since> {
    let entered = || partnership.dossier.entering().map(|decision| Since::Entered(decision.date));
    partnership.head.starts.map(Since::Start).or_else(entered)
}

fn evaluation(register: &Register, partnership: &Partnership, today: Day) -> Option<Obligation> {
    let plan = partnership.head.evaluation_plan.as_ref().filter(|plan| plan.mode == PlanMode::Periodic);
    let category = partnership.head.category.as_deref();
    let of_category = register.policy.category(category).and_then(|category| category.evaluate_every);
    let of_plan = plan.and_then(|plan| plan.every);
    let last = partnership.dossier.evaluations.last_by(today).map(|evaluation| evaluation.date);
    let beginning = beginning(partnership);
    let since = last.map(Since::Last).or(beginning)?;
    // The shorter interval goes, and only then is the date reckoned: two sequences have other dates in common.
    let candidates = [
        of_category.and_then(|every| Some((every, Why::Category(category?.to_owned(), every)))),
        of_plan.map(|every| (every, Why::Plan(every))),
    ];
    let (every, why) = candidates.into_iter().flatten().min_by_key(|(every, _)| every.after(since.day()))?;
    let is_fixed = plan.is_some_and(|plan| plan.from == PlanFrom::Start);
    let (since, due) = match beginning.filter(|_| is_fixed) {
        Some(from) => (Since::Sequence(from.day()), next_in_sequence(from.day(), every, last)),
        None => (since, every.after(since.day())),
    };
    Some(Obligation { since: Some(since), ..Obligation::new(What::Evaluation, due, last, why) })
}

/// The first date of a fixed sequence that lies more than half an interval after the last evaluation.
fn next_in_sequence(beginning: Day, every: Interval, last: Option<Day>) -> Day {
    let mut before = beginning;
    for times in 1..=10_000 {
        let date = every.times_after(times, beginning);
        if last.is_none_or(|last| 2 * (date - last).num_days() > (date - before).num_days()) {
            return date;
        }
        before = date;
    }
    before
}

fn monitoring(register: &Register, partnership: &Partnership, today: Day) -> Option<Obligation> {
    let name = partnership.head.category.as_deref();
    let every = register.policy.category(name)?.monitor_every?;
    let last = partnership.dossier.monitoring.last_by(today).map(|monitoring| monitoring.date);
    let since = last.map(Since::Last).or_else(|| beginning(partnership))?;
    let why = Why::Category(name?.to_owned(), every);
    Some(Obligation {
        since: Some(since),
        ..Obligation::new(What::Monitoring, every.after(since.day()), last, why)
    })
}

fn end_of_agreement(register: &Register, partnership: &Partnership, today: Day) -> Option<Obligation> {
    let ends = partnership.head.ends.filter(|ends| *ends >= today)?;
    if partnership.renews_automatically() {
        let notice = partnership.head.agreement.as_ref()?.notice?;
        return Some(Obligation::new(What::CancelBy, notice.before(ends), None, Why::Notice(notice, ends)));
    }
    let reminders = &register.policy.reminders.as_ref()?.before_end;
    let earliest = reminders.iter().copied().min_by_key(|before| before.before(ends))?;
    let shown_from = earliest.before(ends);
    Some(Obligation { shown_from, ..Obligation::new(What::Renewal, ends, None, Why::Ends(earliest)) })
}

fn contacts(register: &Register, partnership: &Partnership) -> Vec<Obligation> {
    let Some(every) = register.policy.reminders.as_ref().and_then(|reminders| reminders.verify_contacts)
    else {
        return Vec::new();
    };
    let due = |(name, verified): (&String, Day)| {
        let why = Why::Verified(name.clone(), every);
        let since = Some(Since::Last(verified));
        Obligation { since, ..Obligation::new(What::Contact, every.after(verified), Some(verified), why) }
    };
    let contacts = partnership.head.contacts.iter();
    contacts.filter_map(|(name, contact)| Some((name, contact.verified?))).map(due).collect()
}

fn final_evaluation(partnership: &Partnership, today: Day) -> Option<Obligation> {
    let end = partnership.end(today)?;
    let mut evaluations =
        partnership.dossier.evaluations.standing().filter(|evaluation| evaluation.date <= today);
    let is_there = evaluations
        .any(|evaluation| evaluation.occasion == EvaluationOccasion::AtEnd && evaluation.date >= end);
    let last = partnership.dossier.evaluations.last_by(today).map(|evaluation| evaluation.date);
    (!is_there).then(|| Obligation::new(What::FinalEvaluation, end, last, Why::Over))
}

fn adjustments(partnership: &Partnership, today: Day) -> impl Iterator<Item = Obligation> {
    let dossier = &partnership.dossier;
    let agreed = dossier.adjustments.standing().filter(move |it| it.date <= today);
    let open = agreed.filter(move |it| dossier.done(it, today).is_none());
    open.filter_map(|it| {
        Some(Obligation::new(What::Adjustment, it.due?, None, Why::Agreed(it.id.to_string())))
    })
}

fn samples(partnership: &Partnership, today: Day) -> impl Iterator<Item = Obligation> {
    let is_evaluated = move |drawn: Day| {
        let mut evaluations = partnership.dossier.evaluations.standing();
        evaluations
            .any(|it| it.occasion == EvaluationOccasion::Sample && it.date >= drawn && it.date <= today)
    };
    let drawn = partnership.dossier.samples.standing();
    let open = drawn.filter(move |it| it.date <= today && !is_evaluated(it.date));
    open.map(|it| Obligation::new(What::Sample, it.date, None, Why::Drawn(it.id.to_string())))
}

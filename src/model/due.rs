//! What is due: it follows from the plan, the category and the dates, and nothing stores it.

use super::course::Course;
use super::day::{Day, Interval};
use super::entries::Entries;
use super::head::Contact;
use super::register::{Partnership, Register};
use super::status::Status;
use super::vocabulary::{EvaluationOccasion, Outcome, PlanFrom, PlanMode};

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
    /// That whoever reported a signal hears its outcome.
    Feedback,
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
            Self::Feedback => "feedback",
        }
    }

    /// Whether it has a deadline that can pass.
    pub fn has_deadline(self) -> bool {
        !matches!(self, Self::FinalEvaluation | Self::Sample | Self::Feedback)
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
    /// It renews itself, each term again, until the last day to give notice.
    RunsOn(Interval),
    /// A contact, by its name in the file, is verified every so often.
    Verified(String, Interval),
    /// A signal had its outcome on a day, and whoever reported is to hear it within a time; the signal's id.
    Concluded(String, Day, Interval),
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
    /// Its day; none of what has no deadline of its own, such as an adjustment without one.
    pub due: Option<Day>,
    /// From when it is shown; before that day it is nobody's concern yet.
    pub shown_from: Day,
    /// When it was last done.
    pub last: Option<Day>,
    /// What the day is counted from, when it comes back every so often.
    pub since: Option<Since>,
    pub why: Why,
}

impl Obligation {
    /// Something on a day, for a reason, shown from that day on.
    pub fn new(what: What, due: Day, last: Option<Day>, why: Why) -> Self {
        Self { what, due: Some(due), shown_from: due, last, since: None, why }
    }

    /// What is due at once, on no day.
    fn without_day(what: What, why: Why) -> Self {
        Self { what, due: None, shown_from: Day::MIN, last: None, since: None, why }
    }

    /// The entry that it comes from, by its id.
    pub fn entry(&self) -> Option<&str> {
        match &self.why {
            Why::Agreed(id) | Why::Drawn(id) | Why::Concluded(id, ..) => Some(id),
            _ => None,
        }
    }

    /// Whether the day has passed; what has no deadline of its own is never overdue.
    pub fn is_overdue(&self, today: Day) -> bool {
        self.what.has_deadline() && self.due.is_some_and(|due| due < today)
    }
}

/// Everything that a partnership owes, with its day, however far ahead; reckoned from a day.
pub fn obligations(register: &Register, partnership: &Partnership, today: Day) -> Vec<Obligation> {
    let course = partnership.course(today);
    let is_waiting = partnership.is_from_before(today) && course.entered.is_none();
    if matches!(course.status, Status::Void | Status::Declined) || is_waiting {
        return Vec::new();
    }
    let is_weighty = register.is_formal_or_strategic(partnership);
    let mut all = Vec::new();
    if course.status.is_running() {
        if is_weighty {
            all.extend(evaluation(register, partnership, &course, today));
        }
        if !register.is_informal(partnership) {
            all.extend(monitoring(register, partnership, &course, today));
            all.extend(renewal(register, partnership, &course, today));
            all.extend(contacts(register, partnership));
        }
        all.extend(notice(partnership, &course, today));
    }
    if is_weighty && matches!(course.status, Status::Expired | Status::Ended) {
        all.extend(final_evaluation(partnership, &course, today));
    }
    all.extend(adjustments(partnership, today));
    all.extend(samples(partnership, today));
    all
}

/// What the first interval is counted from: `starts`, else the entering decision.
fn beginning(course: &Course<'_>) -> Option<Since> {
    let entered = || course.entered.map(|decision| Since::Entered(decision.takes_effect()));
    course.starts.map(Since::Start).or_else(entered)
}

/// The day of the last of some entries, of the present run.
fn last_of<T>(entries: &Entries<T>, course: &Course<'_>, today: Day) -> Option<Day> {
    let last = entries.last_by(today).map(|entry| entry.date);
    last.filter(|last| course.since.is_none_or(|since| *last >= since))
}

fn evaluation(
    register: &Register,
    partnership: &Partnership,
    course: &Course<'_>,
    today: Day,
) -> Option<Obligation> {
    let plan = partnership.head.evaluation_plan.as_ref().filter(|plan| plan.mode == PlanMode::Periodic);
    let category = partnership.head.category.as_deref();
    let of_category = register.policy.category(category).and_then(|category| category.evaluate_every);
    let of_plan = plan.and_then(|plan| plan.every);
    let last = last_of(&partnership.dossier.evaluations, course, today);
    let beginning = beginning(course);
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

fn monitoring(
    register: &Register,
    partnership: &Partnership,
    course: &Course<'_>,
    today: Day,
) -> Option<Obligation> {
    let name = partnership.head.category.as_deref();
    let every = register.policy.category(name)?.monitor_every?;
    let last = last_of(&partnership.dossier.monitoring, course, today);
    let since = last.map(Since::Last).or_else(|| beginning(course))?;
    let why = Why::Category(name?.to_owned(), every);
    Some(Obligation {
        since: Some(since),
        ..Obligation::new(What::Monitoring, every.after(since.day()), last, why)
    })
}

/// The last day of the term that runs, or of the next one where the last day to give notice of it is past: then it runs on.
fn end_of_term(partnership: &Partnership, course: &Course<'_>, today: Day) -> Option<Day> {
    let agreement = partnership.head.agreement.as_ref();
    let notice = agreement.and_then(|agreement| agreement.notice);
    let ends = course.term.runs_until.or(course.ends).filter(|ends| *ends >= today)?;
    let is_past = |ends: Day| notice.is_some_and(|notice| notice.before(ends) < today);
    match agreement.and_then(|agreement| agreement.renewal_term).zip(course.ends) {
        Some((term, first)) if partnership.renews_automatically() => {
            term.first_after(first, ends, |ends_then| !is_past(ends_then))
        }
        _ => Some(ends),
    }
}

/// The last day to give notice of an agreement that renews itself, while none was given.
fn notice(partnership: &Partnership, course: &Course<'_>, today: Day) -> Option<Obligation> {
    let agreement = partnership.head.agreement.as_ref()?;
    let notice = agreement.notice.filter(|_| partnership.renews_itself(today))?;
    let ends = end_of_term(partnership, course, today)?;
    Some(Obligation::new(What::CancelBy, notice.before(ends), None, Why::Notice(notice, ends)))
}

/// What comes after the end, from so long before it as the institution wants; of what renews itself, before the last day to
/// give notice.
fn renewal(
    register: &Register,
    partnership: &Partnership,
    course: &Course<'_>,
    today: Day,
) -> Option<Obligation> {
    let reminders = &register.policy.reminders.as_ref()?.before_end;
    let agreement = partnership.head.agreement.as_ref();
    if partnership.notice_given(today).is_some() {
        return None;
    }
    let ends = end_of_term(partnership, course, today)?;
    let renews = partnership.renews_itself(today);
    // What was decided to end before that is not renewed.
    if !renews && course.term.ended.is_some_and(|ended| ended <= ends) {
        return None;
    }
    let notice = agreement.and_then(|agreement| agreement.notice).filter(|_| renews);
    let until = notice.map_or(ends, |notice| notice.before(ends));
    let earliest = reminders.iter().copied().min_by_key(|before| before.before(until))?;
    let why = if renews { Why::RunsOn(earliest) } else { Why::Ends(earliest) };
    let renewal = Obligation::new(What::Renewal, ends, None, why);
    (until >= today).then_some(Obligation { shown_from: earliest.before(until), ..renewal })
}

fn contacts(register: &Register, partnership: &Partnership) -> Vec<Obligation> {
    let Some(every) = register.policy.reminders.as_ref().and_then(|reminders| reminders.verify_contacts)
    else {
        return Vec::new();
    };
    let due = |(name, contact): (&String, &Contact)| {
        let why = Why::Verified(name.clone(), every);
        let Some(verified) = partnership.has_come(contact.verified) else {
            return Obligation::without_day(What::Contact, why);
        };
        let since = Some(Since::Last(verified));
        Obligation { since, ..Obligation::new(What::Contact, every.after(verified), Some(verified), why) }
    };
    partnership.head.contacts.iter().map(due).collect()
}

/// The evaluation at the end, which is there when it was made on or after the end, or when the decision to end it was the
/// first one after it. What was ended before its first day owes none.
fn final_evaluation(partnership: &Partnership, course: &Course<'_>, today: Day) -> Option<Obligation> {
    let end = course.end?;
    if course.starts.is_some_and(|starts| end < starts) {
        return None;
    }
    let decisions = partnership.dossier.decisions_in_order();
    let led_to_end = |evaluated: Day| {
        let next = decisions.iter().find(|decision| decision.date >= evaluated);
        next.is_some_and(|decision| decision.outcome == Outcome::End && decision.date <= today)
    };
    let mut evaluations = partnership.dossier.evaluations.standing().filter(|it| it.date <= today);
    let is_there = evaluations.any(|evaluation| {
        evaluation.occasion == EvaluationOccasion::AtEnd
            && (evaluation.date >= end || led_to_end(evaluation.date))
    });
    let last = last_of(&partnership.dossier.evaluations, course, today);
    (!is_there).then(|| Obligation::new(What::FinalEvaluation, end, last, Why::Over))
}

fn adjustments(partnership: &Partnership, today: Day) -> impl Iterator<Item = Obligation> {
    let dossier = &partnership.dossier;
    let open = dossier.agreed(today).filter(move |it| dossier.done(it, today).is_none());
    open.map(|it| {
        let why = Why::Agreed(it.id.to_string());
        match it.due {
            Some(due) => Obligation::new(What::Adjustment, due, None, why),
            None => Obligation::without_day(What::Adjustment, why),
        }
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

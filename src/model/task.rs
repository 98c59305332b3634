//! What a calendar keeps of a thing to do: a name that stays, whatever its day is moved to and whatever the partnership is
//! renamed to, and what it said before: how often it moved, and what is not to be done any more.

use std::collections::{BTreeMap, BTreeSet};

use super::course::Course;
use super::day::Day;
use super::due::{Obligation, What, Why, obligations};
use super::entries::{Entries, Entry};
use super::register::{Partnership, Register};
use super::vocabulary::Outcome;

/// A thing to do, as it stood on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    pub what: What,
    pub day: Day,
    pub shown_from: Day,
    pub partnership: String,
    /// What the partnership is called.
    pub called: String,
    pub unit: Option<String>,
    /// Whether its day was past.
    pub is_past: bool,
}

/// A thing to do that the register has had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastTask {
    /// As it stood last.
    pub last: Task,
    /// Whether it stood there after the last commit that touched its partnership.
    pub is_there: bool,
    /// How often it moved or went away.
    pub moves: u32,
    /// How often it came.
    arrivals: u32,
    /// The first day from which it was ever shown.
    pub shown_from: Day,
}

/// All that the register has had to do, by name.
#[derive(Clone, Debug, Default)]
pub struct TaskHistory {
    pub tasks: BTreeMap<String, PastTask>,
    /// What the institution was called first.
    pub institution: Option<String>,
}

/// What was to be done before a commit and after it, held against one of its parents.
pub type TasksAround = (BTreeMap<String, Task>, BTreeMap<String, Task>);

impl TaskHistory {
    /// Takes a commit in, with what it changed of each parent; the newest commit comes first.
    pub fn take(&mut self, sides: &[TasksAround]) {
        let names: BTreeSet<&String> = sides.iter().flat_map(|(a, b)| a.keys().chain(b.keys())).collect();
        for name in names {
            let mut found = sides.iter().filter_map(|(before, after)| after.get(name).or(before.get(name)));
            let Some(task) = found.next() else { continue };
            let is_there = sides.iter().any(|(_, after)| after.contains_key(name));
            let was_there = sides.iter().any(|(before, _)| before.contains_key(name));
            let day = |tasks: &BTreeMap<String, Task>| tasks.get(name).map(|task| task.day);
            let is_changed = sides.iter().all(|(before, after)| day(before) != day(after));
            let past = self.tasks.entry(name.clone()).or_insert_with(|| PastTask {
                last: task.clone(),
                is_there,
                moves: 0,
                arrivals: 0,
                shown_from: task.shown_from,
            });
            let both = sides.iter().flat_map(|(before, after)| [before.get(name), after.get(name)]);
            past.shown_from = both.flatten().map(|it| it.shown_from).fold(past.shown_from, Day::min);
            past.moves += u32::from(is_changed && was_there);
            past.arrivals += u32::from(is_changed && !was_there);
        }
    }

    /// How often a thing to do has moved by now, where it stands on a day, or is not to be done any more.
    pub fn moves(&self, name: &str, now: Option<Day>) -> u32 {
        let Some(past) = self.tasks.get(name) else { return 0 };
        let stood = past.is_there.then_some(past.last.day);
        past.moves + past.arrivals.saturating_sub(1) + u32::from(stood != now)
    }
}

/// What a partnership owes that has a day and a deadline, by name.
pub fn tasks(register: &Register, partnership: &Partnership, today: Day) -> BTreeMap<String, Task> {
    let owed = obligations(register, partnership, today).into_iter().filter(|it| it.what.has_deadline());
    let task = |owed: Obligation| {
        let task = Task {
            what: owed.what,
            day: owed.due?,
            shown_from: owed.shown_from,
            partnership: partnership.id.clone(),
            called: partnership.name().to_owned(),
            unit: partnership.head.unit.clone(),
            is_past: owed.is_overdue(today),
        };
        Some((owed.name(partnership, today), task))
    };
    owed.filter_map(task).collect()
}

impl Obligation {
    /// What tells it from all others. What comes back is named by the one before it, and an entry by the first of those
    /// that correct each other.
    pub fn name(&self, partnership: &Partnership, today: Day) -> String {
        let (head, dossier) = (&partnership.head, &partnership.dossier);
        let course = partnership.course(today);
        let since = match &self.why {
            Why::Agreed(id) => dossier
                .adjustments
                .get(id)
                .map_or(id.as_str(), |it| first(&dossier.adjustments, it))
                .to_owned(),
            Why::Drawn(id) | Why::Concluded(id, ..) => id.clone(),
            Why::Verified(contact, _) => {
                let last = self.last.map_or_else(|| "first".to_owned(), |day| day.to_string());
                format!("{contact}.{last}")
            }
            Why::Ends(_) | Why::RunsOn(_) => {
                self.due.map(|end| term(partnership, &course, end, today)).unwrap_or_default()
            }
            Why::Notice(_, end) => term(partnership, &course, *end, today),
            Why::Over => run(partnership, &course),
            Why::Category(..) | Why::Plan(_) if self.what == What::Monitoring => {
                after_last(&dossier.monitoring, partnership, &course, today)
            }
            Why::Category(..) | Why::Plan(_) => after_last(&dossier.evaluations, partnership, &course, today),
        };
        let id = head.formerly.first().unwrap_or(&partnership.id);
        format!("{}.{id}.{since}", self.what.spelling())
    }
}

/// What comes after the last of some entries of the present run.
fn after_last<T>(entries: &Entries<T>, partnership: &Partnership, course: &Course<'_>, today: Day) -> String {
    let last = entries.last_by(today).filter(|it| course.since.is_none_or(|since| it.date >= since));
    last.map_or_else(|| run(partnership, course), |it| first(entries, it).to_owned())
}

/// The present run, where there was one before it, by the decision that began it.
fn run(partnership: &Partnership, course: &Course<'_>) -> String {
    let entered = course.entered.filter(|_| course.since.is_some());
    entered.map_or_else(|| "first".to_owned(), |it| first(&partnership.dossier.decisions, it).to_owned())
}

/// The end of a term: by the decision that it follows from, and how often it renewed itself since.
fn term(partnership: &Partnership, course: &Course<'_>, end: Day, today: Day) -> String {
    let is_of_term = |outcome: Option<Outcome>| matches!(outcome, Some(Outcome::Enter | Outcome::Renew));
    let decisions = partnership.dossier.decisions_in_order();
    let decided = decisions.into_iter().rfind(|it| it.date <= today && is_of_term(it.outcome.known()));
    let decided = decided.map_or("first", |it| first(&partnership.dossier.decisions, it));
    let length = partnership.head.agreement.as_ref().and_then(|agreement| agreement.renewal_term);
    let times = length.zip(course.ends).map_or(0, |(length, ends)| {
        (0..10_000).find(|times| length.times_after(*times, ends) >= end).unwrap_or_default()
    });
    if times == 0 { decided.to_owned() } else { format!("{decided}.{times}") }
}

/// The entry that one stands in the place of, through all corrections.
fn first<'e, T>(entries: &'e Entries<T>, entry: &'e Entry<T>) -> &'e str {
    let mut at = entry;
    while let Some(earlier) = at.corrected().and_then(|id| entries.get(id)) {
        at = earlier;
    }
    at.id.as_str()
}

//! The signals that are open: their age in days, what was done, and what is still missing. They are never counted into
//! anything, and there is no deadline (000:263-271).

use std::collections::BTreeMap;

use super::is_of;
use crate::model::dossier::{FEEDBACK, FollowUp, Signal};
use crate::model::vocabulary::{Aspect, Step};
use crate::model::{Day, Entry, Partnership, Register};

/// A signal that is open.
#[derive(Clone, Debug)]
pub struct Open<'r> {
    /// The partnership that it is about.
    pub partnership: &'r Partnership,
    /// The signal.
    pub signal: &'r Entry<Signal>,
    /// How many days ago it was received.
    pub age_days: i64,
    /// What was done, in order of date.
    pub steps: Vec<&'r Entry<FollowUp>>,
    /// What is missing: its outcome, feedback, or both.
    pub lacks: Vec<Step>,
}

/// The steps on every signal, in whichever file they stand.
#[derive(Debug)]
pub struct Steps<'r> {
    by_signal: BTreeMap<&'r str, Vec<(&'r Partnership, &'r Entry<FollowUp>)>>,
}

impl<'r> Steps<'r> {
    /// The steps up to a day.
    #[must_use]
    pub fn by(register: &'r Register, today: Day) -> Self {
        let in_place = register.signals_in_place();
        let mut by_signal: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for partnership in &register.partnerships {
            let steps = partnership.dossier.follow_ups.standing().filter(|step| step.date <= today);
            for step in steps {
                if let Some(named) = step.signal.as_deref() {
                    let signal = in_place.get(named).copied().unwrap_or(named);
                    by_signal.entry(signal).or_default().push((partnership, step));
                }
            }
        }
        for steps in by_signal.values_mut() {
            steps.sort_by(|(_, a), (_, b)| {
                (a.date, a.step.known(), &a.id).cmp(&(b.date, b.step.known(), &b.id))
            });
        }
        Self { by_signal }
    }

    /// The steps on one signal, with the partnership in whose file each stands.
    #[must_use]
    pub fn on(&self, signal: &str) -> &[(&'r Partnership, &'r Entry<FollowUp>)] {
        self.by_signal.get(signal).map_or(&[], Vec::as_slice)
    }

    /// The day on which a signal had both its outcome and feedback.
    #[must_use]
    pub fn closed_on(&self, signal: &str) -> Option<Day> {
        let first = |wanted: &[Step]| {
            let mut steps = self.on(signal).iter();
            steps.find(|(_, it)| wanted.iter().any(|word| it.step == *word)).map(|(_, it)| it.date)
        };
        Some(first(&[Step::Outcome])?.max(first(&FEEDBACK)?))
    }

    fn lacks(&self, signal: &str) -> Vec<Step> {
        let lacks = |wanted: &[Step]| {
            !self.on(signal).iter().any(|(_, it)| wanted.iter().any(|word| it.step == *word))
        };
        let outcome = lacks(&[Step::Outcome]).then_some(Step::Outcome);
        outcome.into_iter().chain(lacks(&FEEDBACK).then_some(Step::Feedback)).collect()
    }

    /// The open signals of one partnership, by date.
    #[must_use]
    pub fn open_of(&self, partnership: &'r Partnership, today: Day) -> Vec<Open<'r>> {
        let received = partnership.dossier.signals.standing().filter(|signal| signal.date <= today);
        let open = received.filter_map(|signal| {
            let lacks = self.lacks(signal.id.as_str());
            (!lacks.is_empty()).then(|| Open {
                partnership,
                signal,
                age_days: (today - signal.date).num_days(),
                steps: self.on(signal.id.as_str()).iter().map(|(_, step)| *step).collect(),
                lacks,
            })
        });
        open.collect()
    }
}

/// The open signals, by date.
#[must_use]
pub fn open<'r>(register: &'r Register, today: Day, unit: Option<&str>) -> Vec<Open<'r>> {
    let steps = Steps::by(register, today);
    let partnerships = register.partnerships.iter().filter(|partnership| is_of(partnership, unit));
    let mut open: Vec<Open<'r>> = partnerships.flat_map(|it| steps.open_of(it, today)).collect();
    open.sort_by(|a, b| (a.signal.date, &a.signal.id).cmp(&(b.signal.date, &b.signal.id)));
    open
}

/// The open signals about the profile of one of a partnership's partners that stand in another dossier.
#[must_use]
pub fn about_its_partners<'r>(
    register: &'r Register,
    steps: &Steps<'r>,
    partnership: &Partnership,
    today: Day,
) -> Vec<Open<'r>> {
    let shares_a_partner = |other: &Partnership| {
        let ours = &partnership.head.partners;
        other.head.partners.iter().any(|theirs| ours.iter().any(|partner| partner.is_same(theirs)))
    };
    let others =
        register.partnerships.iter().filter(|other| other.id != partnership.id && shares_a_partner(other));
    let mut open: Vec<Open<'r>> = others.flat_map(|other| steps.open_of(other, today)).collect();
    open.retain(|open| open.signal.concerns == Aspect::Profile);
    open.sort_by(|a, b| (a.signal.date, &a.signal.id).cmp(&(b.signal.date, &b.signal.id)));
    open
}

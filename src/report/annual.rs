//! The account of a year (003:284-292, 000:350-356): what was entered, refused, renewed and ended and why, what became of
//! signals, and what evaluations changed. Each number stands with the entries behind it; none is a rate or a ranking, and
//! signals are not counted at all: more of them is not worse, none is not safe.

use std::collections::BTreeMap;

use super::annual_counts;
use super::annual_counts::{Counted, CountedKind, Running};
use super::is_of;
use super::signals::Steps;
use crate::model::{
    Adjustment, AdjustmentDone, Day, Entry, Evaluation, FollowUp, Partnership, Register, Signal, Status,
    Step, Year,
};

/// The account of a year.
#[derive(Clone, Debug)]
pub struct Annual<'r> {
    pub year: Year,
    /// The last day that counts: the year's, or today.
    pub until: Day,
    /// What runs on that day.
    pub running: BTreeMap<Running, Vec<&'r Partnership>>,
    /// What was decided and done in the year, by kind and then by date.
    pub counted: BTreeMap<CountedKind, Vec<Counted<'r>>>,
    /// The signals that were received or concluded in the year, or are open at its end; by date.
    pub signals: Vec<Told<'r>>,
    /// The evaluations of the year, by date.
    pub evaluations: Vec<Evaluated<'r>>,
    /// The adjustments that were done in the year, by date.
    pub done: Vec<Done<'r>>,
}

/// A signal, and what became of it.
#[derive(Clone, Debug)]
pub struct Told<'r> {
    pub partnership: &'r Partnership,
    pub signal: &'r Entry<Signal>,
    /// What was done, in order of date.
    pub steps: Vec<&'r Entry<FollowUp>>,
    pub lacks: Vec<Step>,
    /// What withdrew it.
    pub withdrawn: Option<&'r Entry<Signal>>,
}

/// An evaluation, and what it led to.
#[derive(Clone, Debug)]
pub struct Evaluated<'r> {
    pub partnership: &'r Partnership,
    pub evaluation: &'r Entry<Evaluation>,
    pub adjustments: Vec<(&'r Entry<Adjustment>, Option<&'r Entry<AdjustmentDone>>)>,
}

/// An adjustment that was done.
#[derive(Clone, Debug)]
pub struct Done<'r> {
    pub partnership: &'r Partnership,
    pub done: &'r Entry<AdjustmentDone>,
    pub adjustment: &'r Entry<Adjustment>,
}

impl<'r> Told<'r> {
    /// What it says; only once it has an outcome, so that nobody is talked about while it is looked into.
    pub fn summary(&self) -> Option<&'r str> {
        let summary = self.signal.facts.summary.as_ref().map(|summary| summary.0.as_str());
        summary.filter(|_| !self.lacks.contains(&Step::Outcome))
    }
}

impl Annual<'_> {
    /// Whether nothing was recorded about the year.
    pub fn is_quiet(&self) -> bool {
        self.counted.is_empty()
            && self.signals.is_empty()
            && self.evaluations.is_empty()
            && self.done.is_empty()
    }

    /// Whether the whole year counts.
    pub fn is_whole(&self) -> bool {
        self.until == self.year.last()
    }
}

/// The account of a year, as known today.
pub fn annual<'r>(register: &'r Register, today: Day, year: Year, unit: Option<&str>) -> Annual<'r> {
    let until = year.last().min(today);
    let steps = Steps::by(register, until);
    let mut annual = Annual {
        year,
        until,
        running: BTreeMap::new(),
        counted: BTreeMap::new(),
        signals: Vec::new(),
        evaluations: Vec::new(),
        done: Vec::new(),
    };
    for partnership in register.partnerships.iter().filter(|it| is_of(it, unit)) {
        let status = partnership.status(until);
        if status == Status::Void || until < year.first() {
            continue;
        }
        if let Some(running) = annual_counts::running(register, partnership, status) {
            annual.running.entry(running).or_default().push(partnership);
        }
        for (what, counted) in annual_counts::counted(register, partnership, status) {
            if year.holds(counted.date) && counted.date <= until {
                annual.counted.entry(what).or_default().push(counted);
            }
        }
        annual.signals.extend(told(partnership, &steps, year, until));
        annual.add_evaluations(partnership);
    }
    for counted in annual.counted.values_mut() {
        counted.sort_by(|a, b| (a.date, &a.partnership.id).cmp(&(b.date, &b.partnership.id)));
    }
    annual.signals.sort_by(|a, b| (a.signal.date, &a.signal.id).cmp(&(b.signal.date, &b.signal.id)));
    annual.evaluations.sort_by_key(|it| (it.evaluation.date, &it.evaluation.id));
    annual.done.sort_by_key(|it| (it.done.date, &it.done.id));
    annual
}

/// What was received or concluded in the year, or is open at its end.
fn told<'r>(partnership: &'r Partnership, steps: &Steps<'r>, year: Year, until: Day) -> Vec<Told<'r>> {
    let open = steps.open_of(partnership, until);
    let received = steps.received(partnership).into_iter().filter(|(signal, _)| signal.date <= until);
    let told = received.filter_map(|(signal, closed)| {
        let lacks = open.iter().find(|open| open.signal.id == signal.id).map(|open| open.lacks.clone());
        let is_told =
            lacks.is_some() || year.holds(signal.date) || closed.is_some_and(|closed| year.holds(closed));
        let steps = steps.on(signal.id.as_str()).iter().map(|it| it.step).collect();
        let mut withdrawn = partnership.dossier.signals.withdrawn();
        let withdrawn = withdrawn.find(|(it, _)| it.id == signal.id).map(|(_, by)| by);
        is_told.then(|| Told { partnership, signal, steps, lacks: lacks.unwrap_or_default(), withdrawn })
    });
    told.collect()
}

impl<'r> Annual<'r> {
    fn add_evaluations(&mut self, partnership: &'r Partnership) {
        let (year, until) = (self.year, self.until);
        let is_counted = |date: Day| year.holds(date) && date <= until;
        let dossier = &partnership.dossier;
        for evaluation in dossier.evaluations.standing().filter(|it| is_counted(it.date)) {
            let agreed = dossier.adjustments_of(evaluation).into_iter().filter(|it| it.date <= until);
            let adjustments = agreed.map(|it| (it, dossier.done(it, until))).collect();
            self.evaluations.push(Evaluated { partnership, evaluation, adjustments });
        }
        // Each once, on the first day that says so, however often it was recorded.
        let done = dossier.adjusted(until).filter(|(_, done)| is_counted(done.date));
        self.done.extend(done.map(|(adjustment, done)| Done { partnership, done, adjustment }));
    }
}

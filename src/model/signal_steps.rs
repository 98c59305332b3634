//! The steps on every signal, in whichever file they stand, and what a signal still lacks (000:263-271).

use super::day::Day;
use super::dossier::FollowUp;
use super::entries::Entry;
use super::register::{Partnership, Register};
use super::vocabulary::Step;

/// A step on a signal, and the partnership in whose file it stands.
#[derive(Clone, Copy, Debug)]
pub struct StepTaken<'r> {
    pub partnership: &'r Partnership,
    pub step: &'r Entry<FollowUp>,
    /// The signal it is on: the one that stands, when another was named that was corrected since.
    signal: &'r str,
}

/// The steps on every signal, by signal and then in the order in which they were taken.
#[derive(Debug)]
pub struct SignalSteps<'r>(Vec<StepTaken<'r>>);

impl<'r> SignalSteps<'r> {
    /// Every step that stands, up to a day when one is given.
    pub fn of(register: &'r Register, until: Option<Day>) -> Self {
        let in_place = register.signals_in_place();
        let mut steps = Vec::new();
        for partnership in &register.partnerships {
            let standing = partnership.dossier.follow_ups.standing();
            let taken = standing.filter(|step| until.is_none_or(|until| step.date <= until));
            steps.extend(taken.filter_map(|step| {
                let named = step.signal.as_deref()?;
                Some(StepTaken { partnership, step, signal: in_place.get(named).copied().unwrap_or(named) })
            }));
        }
        let order = |it: &StepTaken<'r>| (it.signal, it.step.date, it.step.step.known(), &it.step.id);
        steps.sort_by(|a, b| order(a).cmp(&order(b)));
        Self(steps)
    }

    /// The steps on one signal.
    pub fn on(&self, signal: &str) -> &[StepTaken<'r>] {
        let from = self.0.partition_point(|it| it.signal < signal);
        let count = self.0[from..].partition_point(|it| it.signal == signal);
        &self.0[from..from + count]
    }

    fn outcome(&self, signal: &str) -> Option<&StepTaken<'r>> {
        self.on(signal).iter().find(|it| it.step.step == Step::Outcome)
    }

    /// That whoever reported had feedback, or why not. Feedback of before the outcome is a step, and closes nothing.
    fn feedback(&self, signal: &str) -> Option<&StepTaken<'r>> {
        let outcome = self.outcome(signal).map(|it| it.step.date);
        let is_feedback = |it: &&StepTaken<'r>| match it.step.step.known() {
            Some(Step::Feedback) => outcome.is_some_and(|outcome| it.step.date >= outcome),
            Some(Step::FeedbackImpossible) => true,
            _ => false,
        };
        self.on(signal).iter().find(is_feedback)
    }

    /// The day on which a signal had both its outcome and feedback.
    pub fn closed_on(&self, signal: &str) -> Option<Day> {
        Some(self.outcome(signal)?.step.date.max(self.feedback(signal)?.step.date))
    }

    /// The day on which a signal was closed that was withdrawn on another day: it had been, or whoever reported has heard since,
    /// or could not.
    pub fn withdrawn_and_closed_on(&self, signal: &str, withdrawn: Day) -> Option<Day> {
        let heard = self.on(signal).iter().find(|it| match it.step.step.known() {
            Some(Step::Feedback) => it.step.date >= withdrawn,
            Some(Step::FeedbackImpossible) => true,
            _ => false,
        });
        self.closed_on(signal).or_else(|| heard.map(|it| it.step.date.max(withdrawn)))
    }

    /// What a signal still lacks: its outcome, feedback, or both.
    pub fn lacks(&self, signal: &str) -> Vec<Step> {
        let outcome = self.outcome(signal).is_none().then_some(Step::Outcome);
        let feedback = self.feedback(signal).is_none().then_some(Step::Feedback);
        outcome.into_iter().chain(feedback).collect()
    }

    /// The outcome of which whoever reported has not heard. A step whose word is not known is a finding of its own, and may
    /// be that they did; the signal stays open all the same.
    pub fn without_feedback(&self, signal: &str) -> Option<&StepTaken<'r>> {
        let is_unclear = self.on(signal).iter().any(|it| it.step.step.known().is_none());
        let outcome = self.outcome(signal).filter(|_| !is_unclear)?;
        self.feedback(signal).is_none().then_some(outcome)
    }
}

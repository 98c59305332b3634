//! The signals that are open: their age in days, what was done, and what is still missing. They are never counted into
//! anything, and there is no deadline (000:263-271). One about a partner's profile also shows on the partner's other
//! partnerships, each weighed by itself (000:214-228): until the signal is closed, or until that partnership answered it
//! in its own dossier.

use std::collections::HashMap;
use std::ops::Deref;
use std::sync::OnceLock;

use super::is_of;
use super::shared_partners::Same;
use crate::model::{Aspect, Day, Entry, FollowUp, Partnership, Register, Signal, SignalSteps, Status, Step};

/// A signal that is open.
#[derive(Clone, Debug)]
pub struct Open<'r> {
    /// The partnership that it is about.
    pub partnership: &'r Partnership,
    pub signal: &'r Entry<Signal>,
    /// How many days ago it was received.
    pub age_days: i64,
    /// What was done, in order of date.
    pub steps: Vec<&'r Entry<FollowUp>>,
    /// What is missing: its outcome, feedback, or both.
    pub lacks: Vec<Step>,
    /// The day by which whoever reported hears, where the institution set within what time after the outcome.
    pub hears_by: Option<Day>,
    /// What withdrew it: it stays open until whoever reported has heard.
    pub withdrawn: Option<&'r Entry<Signal>>,
    /// The referral that nobody has accepted yet; a fact, and no verdict on whoever it went to (004:1444-1446).
    pub referred: Option<&'r Entry<FollowUp>>,
    /// Of one about the profile: the partner's other partnerships, as far as they have not answered it.
    pub also: Vec<&'r Partnership>,
}

/// The steps on every signal, and which partnerships have the same partner.
#[derive(Debug)]
pub struct Steps<'r> {
    register: &'r Register,
    taken: SignalSteps<'r>,
    /// Looked up once a signal asks for it.
    same: OnceLock<Same<'r>>,
}

impl<'r> Deref for Steps<'r> {
    type Target = SignalSteps<'r>;
    fn deref(&self) -> &SignalSteps<'r> {
        &self.taken
    }
}

impl<'r> Steps<'r> {
    /// The steps up to a day.
    pub fn by(register: &'r Register, today: Day) -> Self {
        Self { register, taken: SignalSteps::of(register, Some(today)), same: OnceLock::new() }
    }

    /// The open signals of some partnerships, by date.
    fn all_open(&self, partnerships: impl Iterator<Item = &'r Partnership>, today: Day) -> Vec<Open<'r>> {
        let mut open: Vec<Open<'r>> = partnerships.flat_map(|it| self.open_of(it, today)).collect();
        open.sort_by(|a, b| (a.signal.date, &a.signal.id).cmp(&(b.signal.date, &b.signal.id)));
        open
    }

    /// The open signals of one partnership, by date.
    pub fn open_of(&self, partnership: &'r Partnership, today: Day) -> Vec<Open<'r>> {
        let received = partnership.dossier.signals.standing().filter(|signal| signal.date <= today);
        let open = received.filter_map(|signal| {
            let lacks = self.lacks(signal.id.as_str());
            let also = || self.also(partnership, signal, today);
            (!lacks.is_empty()).then(|| Open { lacks, also: also(), ..self.open(partnership, signal, today) })
        });
        let withdrawn = partnership.dossier.signals.withdrawn().filter(|(_, by)| by.date <= today);
        let unheard = withdrawn
            .filter(|(signal, by)| self.withdrawn_and_closed_on(signal.id.as_str(), by.date).is_none());
        let unheard = unheard.map(|(signal, by)| Open {
            lacks: vec![Step::Feedback],
            withdrawn: Some(by),
            ..self.open(partnership, signal, today)
        });
        let mut open: Vec<Open<'r>> = open.chain(unheard).collect();
        open.sort_by(|a, b| (a.signal.date, &a.signal.id).cmp(&(b.signal.date, &b.signal.id)));
        open
    }

    /// What is known of a signal, whether it is open or not.
    fn open(&self, partnership: &'r Partnership, signal: &'r Entry<Signal>, today: Day) -> Open<'r> {
        Open {
            partnership,
            signal,
            age_days: (today - signal.date).num_days(),
            steps: self.on(signal.id.as_str()).iter().map(|it| it.step).collect(),
            lacks: Vec::new(),
            hears_by: self.hears_by(signal),
            withdrawn: None,
            referred: self.unaccepted(signal.id.as_str()),
            also: Vec::new(),
        }
    }

    fn hears_by(&self, signal: &Entry<Signal>) -> Option<Day> {
        let within = self.register.policy.reminders.as_ref()?.feedback_within?;
        Some(within.after(self.without_feedback(signal.id.as_str())?.step.date))
    }

    /// Every signal that was received, also one that was withdrawn, each with the day on which it was closed.
    pub fn received(&self, partnership: &'r Partnership) -> Vec<(&'r Entry<Signal>, Option<Day>)> {
        let signals = &partnership.dossier.signals;
        let standing = signals.standing().map(|it| (it, self.closed_on(it.id.as_str())));
        let withdrawn =
            signals.withdrawn().map(|(it, by)| (it, self.withdrawn_and_closed_on(it.id.as_str(), by.date)));
        standing.chain(withdrawn).collect()
    }

    /// The last referral, when nobody accepted it since.
    fn unaccepted(&self, signal: &str) -> Option<&'r Entry<FollowUp>> {
        let mut handed = self.on(signal).iter().map(|it| it.step);
        let last = handed.rfind(|it| it.step == Step::Referred || it.step == Step::Accepted);
        last.filter(|it| it.step == Step::Referred)
    }

    /// The partner's other partnerships that a signal about the profile also concerns: those that are not over, and have not
    /// answered it.
    fn also(&self, about: &Partnership, signal: &Entry<Signal>, today: Day) -> Vec<&'r Partnership> {
        if signal.concerns != Aspect::Profile {
            return Vec::new();
        }
        let is_over =
            |it: &Partnership| matches!(it.status(today), Status::Void | Status::Declined | Status::Ended);
        let same = self.same.get_or_init(|| Same::of(self.register));
        let others = same.others(about).into_iter();
        others.filter(|it| !is_over(it) && !has_answered(it, signal.id.as_str(), today)).collect()
    }
}

/// Whether a partnership answered, in its own dossier, a signal that stands in another: by an entry of whatever kind that the
/// signal led to, or by a step on it. That it was received or passed on is no answer yet.
fn has_answered(partnership: &Partnership, signal: &str, today: Day) -> bool {
    let dossier = &partnership.dossier;
    let is_passed_on = |step: &FollowUp| step.step == Step::Acknowledged || step.step == Step::Referred;
    let mut steps = dossier.follow_ups.standing().filter(|step| step.date <= today);
    let mut entries = dossier.everything().filter(|entry| entry.stands && entry.date <= today);
    steps.any(|step| step.signal.as_deref() == Some(signal) && !is_passed_on(step))
        || entries.any(|entry| entry.common.prompted_by.iter().any(|id| id == signal))
}

/// The open signals, by date.
pub fn open<'r>(register: &'r Register, today: Day, unit: Option<&str>) -> Vec<Open<'r>> {
    let steps = Steps::by(register, today);
    steps.all_open(register.partnerships.iter().filter(|partnership| is_of(partnership, unit)), today)
}

/// The steps and the open signals of a register, for whoever looks at its partnerships one after the other.
#[derive(Debug)]
pub struct OpenSignals<'r> {
    pub steps: Steps<'r>,
    /// By date, for each partnership that they concern beside their own.
    elsewhere: HashMap<&'r str, Vec<Open<'r>>>,
}

impl<'r> OpenSignals<'r> {
    /// Those on a day.
    pub fn by(register: &'r Register, today: Day) -> Self {
        let steps = Steps::by(register, today);
        let mut elsewhere: HashMap<&str, Vec<Open<'r>>> = HashMap::new();
        for open in steps.all_open(register.partnerships.iter(), today) {
            for also in &open.also {
                elsewhere.entry(also.id.as_str()).or_default().push(open.clone());
            }
        }
        Self { steps, elsewhere }
    }

    /// Those about the profile of one of a partnership's partners that stand in another dossier, and that this partnership
    /// has not answered.
    pub fn about_partners_of(&self, partnership: &Partnership) -> Vec<Open<'r>> {
        self.elsewhere.get(partnership.id.as_str()).cloned().unwrap_or_default()
    }
}

/// The open signals of the register, or of one unit.
#[derive(Clone, Debug)]
pub struct Signals<'r> {
    /// Those on the partnerships that were asked for, by date.
    pub open: Vec<Open<'r>>,
    /// Those that stand with another unit, and also concern a partnership of the unit that was asked for.
    pub elsewhere: Vec<Open<'r>>,
    /// Whether one unit was asked for.
    pub is_of_one_unit: bool,
}

impl Signals<'_> {
    /// Whether none is open.
    pub fn is_empty(&self) -> bool {
        self.open.is_empty() && self.elsewhere.is_empty()
    }
}

/// The open signals, of the register or of one unit. Each is there once.
pub fn signals<'r>(register: &'r Register, today: Day, unit: Option<&str>) -> Signals<'r> {
    let mut elsewhere = if unit.is_some() { open(register, today, None) } else { Vec::new() };
    elsewhere.retain_mut(|open| {
        open.also.retain(|it| is_of(it, unit));
        !is_of(open.partnership, unit) && !open.also.is_empty()
    });
    Signals { open: open(register, today, unit), elsewhere, is_of_one_unit: unit.is_some() }
}

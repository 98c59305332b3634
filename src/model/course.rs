//! How a partnership came to stand as it does on a day: which decisions hold, which run is the present one, when it ends.
//!
//! Decisions follow each other by date, whether or not they are in effect; what holds on a day follows from those whose
//! day has come. What decides on something that is not so, such as to resume what was never suspended, changes nothing.

use super::day::Day;
use super::dossier::Decision;
use super::entries::Entry;
use super::register::Partnership;
use super::status::Status;
use super::vocabulary::{Body, Outcome, Renewal};

/// How a partnership stands on a day, and by which decisions.
#[derive(Clone, Debug)]
pub struct Course<'p> {
    pub status: Status,
    /// The decision by which the present run was entered; of one from before the framework, the one that decided it anew.
    pub entered: Option<&'p Entry<Decision>>,
    /// From when the present run is reckoned, when there was one before it: what was done before that day was done in that.
    pub since: Option<Day>,
    /// The first day of the present run.
    pub starts: Option<Day>,
    /// The last day of the present run, as it is written.
    pub ends: Option<Day>,
    pub term: RunningTerm,
    /// The day on which it is over, or will be; none where nothing ends it.
    pub end: Option<Day>,
    /// The decisions that change no status.
    pub out_of_order: Vec<&'p Entry<Decision>>,
}

/// From when to when it runs: as it is written, with what its renewing and the decisions make of that.
#[derive(Clone, Copy, Debug, Default)]
pub struct RunningTerm {
    pub starts: Option<Day>,
    pub ends: Option<Day>,
    /// The last day of the term that runs, where it renews itself.
    pub runs_until: Option<Day>,
    /// The day on which a decision ended it, or will, before its last day does.
    pub ended: Option<Day>,
}

/// Where the decisions have brought it, whether or not they are in effect.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stage {
    /// Nobody decided to enter, and it is not from before the framework.
    Outside,
    Declined,
    Entered,
    /// From this day on.
    Ended(Day),
}

/// The decisions up to a day, each held to those before it.
struct Sequence<'p> {
    stage: Stage,
    /// The decisions that hold, also those that are not in effect yet.
    holding: Vec<&'p Entry<Decision>>,
    /// The decision to enter of the present run.
    entered: Option<&'p Entry<Decision>>,
    /// Whether there was a run before the present one.
    is_entered_again: bool,
    out_of_order: Vec<&'p Entry<Decision>>,
}

impl Entry<Decision> {
    /// From when it holds: never before its own date.
    pub fn takes_effect(&self) -> Day {
        self.effective.map_or(self.date, |effective| effective.max(self.date))
    }
}

impl Partnership {
    /// How it stands on a day.
    pub fn course(&self, today: Day) -> Course<'_> {
        let sequence = Sequence::of(self, today);
        let since = sequence.entered.map(Entry::takes_effect).filter(|_| sequence.is_entered_again);
        let is_of_former_run = |day: &Day| since.is_some_and(|since| *day < since);
        let starts = self.head.starts.filter(|day| !is_of_former_run(day)).or(since);
        let ends = self.head.ends.filter(|day| !is_of_former_run(day));
        let runs_until = ends.and_then(|ends| self.runs_until(ends, today));
        let last_day = ends.and_then(|ends| self.last_day(ends, today));
        let last_day = last_day.filter(|last| !sequence.is_renewed_after(*last, today));
        let ended = if let Stage::Ended(day) = sequence.stage { Some(day) } else { None };
        let end = [last_day, ended].into_iter().flatten().min();
        let anew = self.decided_anew(today);
        let status = self.status_along(&sequence, (starts, last_day), anew.is_some(), today);
        let entered = if self.is_from_before(today) { anew } else { sequence.entered };
        let out_of_order = sequence.out_of_order;
        let ended = ended.filter(|ended| ends.is_none_or(|ends| *ended <= ends));
        let term = RunningTerm { starts: self.head.starts, ends: self.head.ends, runs_until, ended };
        Course { status, entered, since, starts, ends, term, end, out_of_order }
    }

    fn status_along(
        &self,
        sequence: &Sequence<'_>,
        (starts, last_day): (Option<Day>, Option<Day>),
        is_decided_anew: bool,
        today: Day,
    ) -> Status {
        if self.head.void.is_some() {
            return Status::Void;
        }
        let holds = |outcome: Outcome| sequence.in_effect(today).any(|it| it.outcome == outcome);
        match sequence.stage {
            Stage::Declined if holds(Outcome::Decline) => return Status::Declined,
            Stage::Ended(day) if day <= today => return Status::Ended,
            _ => {}
        }
        let is_from_before = self.is_from_before(today);
        let is_past = last_day.is_some_and(|last| last < today);
        let is_entered = matches!(sequence.stage, Stage::Entered | Stage::Ended(_));
        if !is_entered {
            let is_bare = self.dossier.considerations.last_by(today).is_none()
                && self.dossier.last_decision(today).is_none();
            return if is_bare { Status::Noted } else { Status::Proposed };
        }
        let is_yet_to_come = sequence.entered.is_some_and(|it| it.takes_effect() > today) && !is_from_before;
        if is_past && !is_yet_to_come {
            Status::Expired
        } else if sequence.is_suspended(today) {
            Status::Suspended
        } else if is_from_before && !is_decided_anew {
            Status::ToReview
        } else if is_yet_to_come || starts.is_some_and(|starts| starts > today) {
            Status::Upcoming
        } else {
            Status::Active
        }
    }

    /// Whether it is from before the framework: it says so, and no day in it says otherwise.
    pub fn is_from_before(&self, today: Day) -> bool {
        let Some(framework) = self.framework.filter(|_| self.is_before_framework()) else {
            return self.is_before_framework();
        };
        let entered = self.dossier.entering().map(|decision| decision.date).filter(|date| *date <= today);
        [entered, self.signed(), self.head.starts]
            .into_iter()
            .flatten()
            .min()
            .is_none_or(|first| first < framework)
    }

    /// The decision by which one from before the framework was decided anew: considered and decided to go on, both since the
    /// framework applies. Of an informal one no consideration is asked, here as anywhere. Where the register does not say
    /// since when it applies, any consideration will do with such a decision after it.
    pub fn decided_anew(&self, today: Day) -> Option<&Entry<Decision>> {
        if !self.is_from_before(today) {
            return None;
        }
        let considered = |since: Day, by: Day| {
            let mut all = self.dossier.considerations.standing();
            all.any(|it| (since..=by).contains(&it.date)) || !self.is_formal()
        };
        let is_anew = |decision: &&Entry<Decision>| {
            let goes_on = matches!(
                decision.outcome.known(),
                Some(Outcome::Enter | Outcome::Continue | Outcome::Adjust | Outcome::Renew)
            );
            let is_considered = match self.framework {
                Some(since) => decision.date >= since && considered(since, today),
                None => considered(Day::MIN, decision.date),
            };
            goes_on && decision.date <= today && is_considered
        };
        self.dossier.decisions_in_order().into_iter().find(is_anew)
    }

    /// The last day of the term that runs on a day, of an agreement that renews itself; with notice, of the last one.
    fn runs_until(&self, ends: Day, today: Day) -> Option<Day> {
        match self.notice_given(today) {
            None => self.rolled(ends, today),
            // Given after the end as written: it ends with the term that ran then.
            Some(noticed) => self.rolled(ends, noticed).filter(|last| *last > ends),
        }
    }

    /// The day after which it is expired; none while it renews itself.
    fn last_day(&self, ends: Day, today: Day) -> Option<Day> {
        if !self.renews_automatically() {
            return Some(ends);
        }
        let noticed = self.notice_given(today)?;
        if noticed <= ends { Some(ends) } else { self.rolled(ends, noticed) }
    }

    /// The first last day of a term that lies on or after a day; each is reckoned from the one that is written.
    fn rolled(&self, ends: Day, on: Day) -> Option<Day> {
        let agreement = self.head.agreement.as_ref().filter(|it| it.renewal == Renewal::Automatic)?;
        agreement.renewal_term?.first_after(ends, on, |_| true)
    }

    /// When notice was given, as far as it has been by a day.
    pub(super) fn notice_given(&self, today: Day) -> Option<Day> {
        self.head.agreement.as_ref()?.notice_given.filter(|given| *given <= today)
    }
}

impl<'p> Sequence<'p> {
    fn of(partnership: &'p Partnership, today: Day) -> Self {
        let is_from_before = partnership.is_from_before(today);
        let stage = if is_from_before { Stage::Entered } else { Stage::Outside };
        let mut sequence = Self {
            stage,
            holding: Vec::new(),
            entered: None,
            is_entered_again: false,
            out_of_order: Vec::new(),
        };
        let may_decline = is_from_before && partnership.decided_anew(today).is_none();
        let decisions = partnership.dossier.decisions_in_order();
        for decision in decisions.into_iter().filter(|decision| decision.date <= today) {
            let Some(outcome) = decision.outcome.known() else { continue };
            if outcome == Outcome::Decline && may_decline {
                sequence.stage = Stage::Declined;
                sequence.holding.push(decision);
            } else if sequence.follows(partnership, decision, (outcome, today)) {
                sequence.holding.push(decision);
            } else {
                sequence.out_of_order.push(decision);
            }
        }
        sequence
    }

    /// Whether a decision follows from where those before it brought the partnership; then that is where it is brought.
    fn follows(
        &mut self,
        partnership: &Partnership,
        decision: &'p Entry<Decision>,
        (outcome, today): (Outcome, Day),
    ) -> bool {
        let (decided, on) = (decision.date, decision.takes_effect());
        // What is planned may be decided otherwise until its day; only a new run is to begin after it.
        let by = if outcome == Outcome::Enter { on } else { decided };
        let is_over = matches!(self.stage, Stage::Ended(day) if day <= by);
        let is_entered = matches!(self.stage, Stage::Entered | Stage::Ended(_)) && !is_over;
        match outcome {
            Outcome::Enter => {
                let is_expired = is_entered && self.is_expired_by(partnership, on);
                if (!is_entered || is_expired) && on > today && self.runs_on(partnership, today) {
                    // The run that is still on its way is not over yet; the new one begins after it.
                } else if !is_entered || is_expired {
                    self.is_entered_again = is_over || is_expired;
                    self.entered = Some(decision);
                    self.stage = Stage::Entered;
                    self.holding.retain(|it| it.outcome != Outcome::Suspend);
                } else if self.entered.is_none() {
                    self.entered = Some(decision);
                }
                true
            }
            Outcome::Decline => {
                if self.stage == Stage::Outside {
                    self.stage = Stage::Declined;
                }
                !is_entered
            }
            // What has run out goes on only by a renewal, or by entering it anew.
            Outcome::Continue | Outcome::Adjust | Outcome::Suspend | Outcome::Resume
                if is_entered && self.is_expired_by(partnership, on) =>
            {
                false
            }
            Outcome::Continue | Outcome::Renew | Outcome::Adjust => {
                if is_entered && outcome != Outcome::Adjust {
                    self.lift(decided);
                }
                is_entered
            }
            Outcome::Resume => {
                let is_stopped = self.is_suspended(Day::MAX) || matches!(self.stage, Stage::Ended(_));
                if is_entered && is_stopped {
                    self.lift(decided);
                }
                is_entered && is_stopped
            }
            // What was ended by others may be confirmed by the board.
            Outcome::End if is_over => decision.by == Body::Board,
            Outcome::Suspend | Outcome::End => {
                if is_entered {
                    self.lift(decided);
                    if outcome == Outcome::End {
                        self.stage = Stage::Ended(on);
                    }
                }
                is_entered
            }
        }
    }

    /// Takes away what is not in effect yet on a day: a planned end, a planned suspension.
    fn lift(&mut self, decided: Day) {
        let is_planned = |it: &Entry<Decision>| {
            it.takes_effect() > decided && matches!(it.outcome.known(), Some(Outcome::End | Outcome::Suspend))
        };
        self.holding.retain(|it| !is_planned(it));
        if self.stage != Stage::Outside {
            self.stage = Stage::Entered;
        }
    }

    /// Whether what was entered still runs on a day.
    fn runs_on(&self, partnership: &Partnership, today: Day) -> bool {
        let is_entered = match self.stage {
            Stage::Entered => true,
            Stage::Ended(day) => day > today,
            Stage::Outside | Stage::Declined => false,
        };
        is_entered && !self.is_expired_by(partnership, today)
    }

    fn is_expired_by(&self, partnership: &Partnership, on: Day) -> bool {
        let Some(last) = partnership.head.ends.and_then(|ends| partnership.last_day(ends, on)) else {
            return false;
        };
        last < on && !self.is_renewed_after(last, Day::MAX)
    }

    fn in_effect(&self, today: Day) -> impl Iterator<Item = &'p Entry<Decision>> {
        self.holding.iter().copied().filter(move |decision| decision.takes_effect() <= today)
    }

    /// Whether a renewal that is in effect on a day took effect after its last day.
    fn is_renewed_after(&self, last: Day, today: Day) -> bool {
        self.in_effect(today).any(|it| it.outcome == Outcome::Renew && it.takes_effect() > last)
    }

    /// Whether the last word on a day is that it is suspended.
    fn is_suspended(&self, today: Day) -> bool {
        let words = self.in_effect(today).filter_map(|decision| decision.outcome.known());
        words.filter(|word| matches!(word, Outcome::Suspend | Outcome::Resume)).last()
            == Some(Outcome::Suspend)
    }
}

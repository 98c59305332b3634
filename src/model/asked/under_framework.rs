//! A partnership as the framework looks at it on a day: whom what is asked of, from when, and all that is missing.

use std::collections::HashSet;

use super::{Question, Requirement, Shortcoming, When, open_in};
use crate::model::place::{missing, not_given, not_given_in_head};
use crate::model::{
    Aspect, Course, Day, Decision, Dossier, Entry, Evaluation, Head, Outcome, Partnership, Register, Side,
    Spot, Status, Word as _,
};

/// A partnership as the framework looks at it on a day.
pub struct UnderFramework<'r> {
    pub register: &'r Register,
    pub partnership: &'r Partnership,
    /// The day to reckon from.
    pub today: Day,
    /// What it is on that day.
    pub status: Status,
    /// How it came to be that.
    pub course: Course<'r>,
    /// The decisions that stand and are not history, in the order in which they were taken.
    pub decisions: Vec<&'r Entry<Decision>>,
}

impl<'r> UnderFramework<'r> {
    /// A partnership on a day.
    pub fn new(register: &'r Register, partnership: &'r Partnership, today: Day) -> Self {
        let course = partnership.course(today);
        let status = course.status;
        let decisions = partnership.dossier.decisions_in_order();
        let mut framework = Self { register, partnership, today, status, course, decisions };
        let history = framework.partnership.framework.filter(|_| framework.is_from_before());
        framework.decisions.retain(|decision| history.is_none_or(|since| decision.date >= since));
        framework
    }

    /// Its head.
    pub fn head(&self) -> &'r Head {
        &self.partnership.head
    }

    /// Its dossier.
    pub fn dossier(&self) -> &'r Dossier {
        &self.partnership.dossier
    }

    /// Whether the framework asks anything of it but that it be reviewed: nothing of a void one, nor of one from before
    /// the framework that nobody decided on since.
    pub fn is_held(&self) -> bool {
        self.status != Status::Void && !self.is_from_before_and_undecided()
    }

    /// Whether what is asked of formal and of strategic partnerships is asked of it (000:293). Of all others only a
    /// decision, by whom and why is asked (000:177-181).
    pub fn is_formal_or_strategic(&self) -> bool {
        self.register.is_formal_or_strategic(self.partnership)
    }

    /// Whether it runs by a decision; without any, that is what is missing, and nothing else is asked.
    pub fn is_running(&self) -> bool {
        self.status.is_running() && !self.decisions.is_empty()
    }

    /// Whether it was decided to enter, and it is not over: it runs, or is about to.
    pub fn is_entered(&self) -> bool {
        self.is_running() || self.status == Status::Upcoming
    }

    /// Whether it is over, and was entered by a decision.
    fn was_entered(&self) -> bool {
        self.status == Status::Ended && self.decided(Outcome::Enter).next().is_some()
    }

    /// Whether it is from before the framework.
    pub fn is_from_before(&self) -> bool {
        self.partnership.is_from_before(self.today)
    }

    /// Whether it is from before the framework, and was not decided anew since.
    pub fn is_from_before_and_undecided(&self) -> bool {
        self.is_from_before() && self.partnership.decided_anew(self.today).is_none()
    }

    /// Whether what bears a day is history of one from before the framework: shown, and never judged.
    pub fn is_history(&self, day: Day) -> bool {
        self.is_from_before() && self.partnership.framework.is_some_and(|framework| day < framework)
    }

    /// From when something is asked that holds from the decision to enter until it is over; nothing once it is. Of an
    /// informal partnership nothing is named that is not asked.
    pub(super) fn once_entered(&self) -> Option<When> {
        match self.status {
            Status::Void | Status::Ended | Status::Declined => None,
            _ if self.is_entered() && self.is_held() => Some(When::Now),
            _ => self.is_formal_or_strategic().then_some(When::Ahead),
        }
    }

    /// The same for what is asked from the day that it runs.
    pub(super) fn once_it_runs(&self) -> Option<When> {
        if self.status == Status::Upcoming { Some(When::OnceItRuns) } else { self.once_entered() }
    }

    /// A goal, of formal and strategic partnerships that go on.
    pub fn goal(&self) -> Option<Shortcoming<()>> {
        let when = match self.status {
            Status::Void | Status::Ended | Status::Declined => return None,
            Status::Upcoming | Status::Active | Status::Suspended => When::Now,
            _ => When::Ahead,
        };
        let spot = not_given_in_head(&["goal"], self.head().goal.as_ref())?;
        self.is_formal_or_strategic().then_some(Shortcoming { what: (), spot, when })
    }

    /// Who looks after it, of formal and strategic partnerships from the decision to enter until they are over.
    pub fn owner(&self) -> Option<Shortcoming<()>> {
        let spot = not_given_in_head(&["owner"], self.head().owner.as_ref())?;
        let is_past = self.status == Status::Expired && self.is_held();
        let when = if is_past { When::Now } else { self.once_entered()? };
        self.is_formal_or_strategic().then_some(Shortcoming { what: (), spot, when })
    }

    fn starts(&self) -> Option<Shortcoming<()>> {
        let is_undecided = matches!(self.status, Status::Noted | Status::Proposed);
        let is_asked = self.is_formal_or_strategic() && !is_undecided && self.head().starts.is_none();
        let when = self.once_entered().filter(|_| is_asked)?;
        Some(Shortcoming { what: (), spot: missing(&["starts"]), when })
    }

    /// A contact on a side, of formal and strategic partnerships once they are entered. Where there is no contact at all
    /// there is no network map yet, and no rule asks for one; a contact that does not say whose it is may be the one
    /// that seems to be missing.
    pub fn contact(&self, side: Side) -> Option<Shortcoming<Side>> {
        let contacts = &self.head().contacts;
        if contacts.values().any(|contact| contact.side.known().is_none_or(|it| it == side)) {
            return None;
        }
        let when = self.once_entered().filter(|_| self.is_formal_or_strategic())?;
        let when = if contacts.is_empty() { When::Ahead } else { when };
        Some(Shortcoming { what: side, spot: Spot::Header(["contacts"].into()), when })
    }

    /// The evaluations of a formal or strategic partnership that led to no adjustment, and do not say why none is needed
    /// (003:12, 003:274-280).
    pub fn evaluations_without_adjustment(&self) -> Vec<Shortcoming<&'r Entry<Evaluation>>> {
        let dossier = self.dossier();
        if dossier.evaluations.is_empty() || !self.is_formal_or_strategic() || !self.is_held() {
            return Vec::new();
        }
        let adjusted: HashSet<&str> =
            dossier.adjustments.standing().filter_map(|it| it.evaluation.as_deref()).collect();
        let is_asked =
            |it: &&Entry<Evaluation>| it.date <= self.today && !it.is_redacted() && !self.is_history(it.date);
        let done = dossier.evaluations.standing().filter(is_asked);
        let without = done.filter_map(|it| {
            let spot = not_given("evaluations", it, &["none_needed"], it.none_needed.as_ref())?;
            // What was agreed after one that it corrects, stands.
            let is_adjusted = dossier.evaluations.known_as(it).any(|id| adjusted.contains(id));
            (!is_adjusted).then_some(Shortcoming { what: it, spot, when: When::Now })
        });
        without.collect()
    }

    /// All that is missing, in the order in which a reader meets it.
    pub fn shortcomings(&self) -> Vec<Shortcoming<Requirement>> {
        let mut all = Vec::new();
        all.extend(self.goal().map(|it| it.demanding(|()| Requirement::Goal)));
        all.extend(self.owner().map(|it| it.demanding(|()| Requirement::Owner)));
        all.extend(self.starts().map(|it| it.demanding(|()| Requirement::Starts)));
        all.extend(self.questions());
        all.extend(self.governance().map(|it| it.demanding(|_| Requirement::Governance)));
        all.extend(self.knowledge_security().map(|it| it.demanding(|_| Requirement::KnowledgeSecurity)));
        all.extend(self.shared().map(|it| it.demanding(|_| Requirement::Shared)));
        all.extend(self.signature().map(|it| it.demanding(Requirement::Signature)));
        all.extend(self.evaluation_plan().map(|it| it.demanding(Requirement::EvaluationPlan)));
        for side in Side::ALL {
            all.extend(self.contact(*side).map(|it| it.demanding(Requirement::Contact)));
        }
        all.extend(self.strategic_shortcomings());
        all
    }

    /// What the last weighing of each aspect leaves open. Once it is over only how it was entered can still be explained, or
    /// not.
    fn questions(&self) -> Vec<Shortcoming<Requirement>> {
        let is_over = self.once_entered().is_none() && !self.was_entered();
        if is_over || !self.is_formal_or_strategic() {
            return Vec::new();
        }
        let (dossier, today) = (self.dossier(), self.today);
        let weighed = [
            (Aspect::Content, dossier.last_content(today).map(|(entry, _)| entry)),
            (Aspect::Profile, dossier.last_profile(today).map(|(entry, _)| entry)),
        ];
        let open = weighed.into_iter().flat_map(|(aspect, entry)| {
            let open =
                entry.map_or_else(|| vec![Question::unweighed(aspect)], |entry| open_in(entry, aspect));
            open.into_iter().map(move |question| {
                let spot = entry.map_or_else(|| missing(&["considerations"]), |entry| question.spot(entry));
                Shortcoming { what: Requirement::Question(question), spot, when: When::Ahead }
            })
        });
        open.collect()
    }
}

//! What is asked of what happens around a partnership: contact with governance, the outcome of the knowledge-security decision
//! tree, and that the partner knows of the consideration or the decision.

use super::{Shortcoming, UnderFramework, When};
use crate::model::place::{missing, missing_in};
use crate::model::{
    Adviser, Aspect, Consideration, Day, Decision, Entry, Judgement, KnowledgeSecurity, Outcome, Said,
    Status, Word as _,
};

/// Why governance is contacted (000:191-194).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyGovernance {
    Formal,
    LargeScale,
    /// The last judgement of an aspect is doubt.
    Doubt(Aspect),
}

/// Why an outcome of the decision tree is missing.
#[derive(Clone, Copy, Debug)]
pub enum OutcomeLack<'r> {
    /// What is recorded last does not say what came out of it.
    Unanswered(&'r Entry<KnowledgeSecurity>),
    /// None is recorded, and it is international.
    International,
    /// None is recorded, and it is strategic.
    Strategic,
}

impl<'r> UnderFramework<'r> {
    /// Contact with governance: of formal and of large-scale partnerships, and wherever the last judgement is doubt, of
    /// informal ones too. It is about contact, not about permission.
    pub fn governance(&self) -> Option<Shortcoming<WhyGovernance>> {
        let is_contacted =
            |from: &Said<Adviser>| *from == Adviser::Governance || matches!(from, Said::Unknown(_));
        if self.dossier().advice.standing().any(|advice| is_contacted(&advice.from)) {
            return None;
        }
        let doubt = self.doubt().map(|(aspect, _)| aspect);
        let what = match doubt {
            _ if self.partnership.is_formal() => WhyGovernance::Formal,
            _ if self.head().large_scale == Some(true) => WhyGovernance::LargeScale,
            Some(aspect) => WhyGovernance::Doubt(aspect),
            None => return None,
        };
        let is_signed = self.partnership.signed().is_some();
        let when = match (self.status, what) {
            _ if !self.is_held() => return None,
            (Status::Proposed, _) if doubt.is_some() => When::Now,
            (Status::Proposed, WhyGovernance::Formal) if is_signed => When::Now,
            (Status::Proposed, WhyGovernance::Formal) => When::OnceDecided,
            (Status::Noted, WhyGovernance::Formal) => When::Ahead,
            (Status::Void | Status::Noted | Status::Declined | Status::Proposed, _) => return None,
            _ => When::Now,
        };
        Some(Shortcoming { what, spot: missing(&["advice"]), when })
    }

    /// The first aspect of which the last judgement is doubt, and in which consideration.
    pub fn doubt(&self) -> Option<(Aspect, &'r Entry<Consideration>)> {
        Aspect::ALL.iter().find_map(|aspect| {
            let (consideration, judgement) = self.last_judgement(*aspect)?;
            (judgement == Judgement::Doubt).then_some((*aspect, consideration))
        })
    }

    /// The outcome of the knowledge-security decision tree, of international and strategic partnerships, also informal ones
    /// (001:436-441, 001:1025-1026): the latest that is recorded must answer both questions. Whatever the outcome is, it is
    /// recorded, not judged.
    pub fn knowledge_security(&self) -> Option<Shortcoming<OutcomeLack<'r>>> {
        let is_answered = |entry: &Entry<KnowledgeSecurity>| {
            (entry.allowed.is_some() && entry.desirable.is_some()) || entry.is_redacted()
        };
        let when = match self.status {
            Status::Proposed if self.is_held() => When::OnceDecided,
            _ => self.once_entered()?,
        };
        let is_international = self.register.is_international(self.partnership);
        let is_asked = is_international || self.register.is_strategic(self.partnership);
        let latest = self.dossier().knowledge_security.standing().next_back();
        if !is_asked || latest.is_some_and(is_answered) {
            return None;
        }
        let (what, spot) = match latest {
            Some(entry) => {
                let key = if entry.allowed.is_none() { "allowed" } else { "desirable" };
                (OutcomeLack::Unanswered(entry), missing_in("knowledge_security", entry, &[key]))
            }
            None if is_international => (OutcomeLack::International, missing(&["knowledge_security"])),
            None => (OutcomeLack::Strategic, missing(&["knowledge_security"])),
        };
        Some(Shortcoming { what, spot, when })
    }

    /// That the partner knows the consideration or the decision (000:210-212): of formal partnerships that run or were
    /// declined, of their entering or declining as it is now. What was shared of an earlier period does not count, nor what
    /// was corrected since. With the decision that it is about, where there is one.
    pub fn shared(&self) -> Option<Shortcoming<Option<&'r Entry<Decision>>>> {
        if !self.partnership.is_formal() {
            return None;
        }
        let decision = self.current_decision().filter(|_| self.is_held());
        let since = decision.map(|decision| {
            let weighed = self.dossier().consideration_of(decision).map(|it| it.date);
            let since = weighed.map_or(decision.date, |weighed| weighed.min(decision.date));
            // What was told in a run that is over, its end among it, says nothing of the present one.
            let was_over = self.course.since.and_then(|_| self.decided_before(decision));
            was_over.map_or(since, |before| since.max(before.date.succ_opt().unwrap_or(before.date)))
        });
        let is_of_now = |about: &str| since.is_none_or(|since| self.is_since(about, since));
        let mut shared = self.dossier().shared.standing();
        if shared.any(|it| it.about.as_deref().is_none_or(is_of_now)) {
            return None;
        }
        let when = match decision {
            Some(_) => When::Now,
            None => self.once_entered().map(|_| When::Ahead)?,
        };
        Some(Shortcoming { what: decision, spot: missing(&["shared"]), when })
    }

    /// The decision by which it runs or was declined.
    fn current_decision(&self) -> Option<&'r Entry<Decision>> {
        match self.status {
            Status::Declined => self.decided(Outcome::Decline).last(),
            _ if self.is_running() => {
                self.decided(Outcome::Enter).last().or_else(|| self.decisions.first().copied())
            }
            _ => None,
        }
    }

    /// Whether what was shared stands, and is of the present period. A reference to nothing is a finding of its own.
    fn is_since(&self, about: &str, since: Day) -> bool {
        let (considerations, decisions) = (&self.dossier().considerations, &self.dossier().decisions);
        if considerations.get(about).is_none() && decisions.get(about).is_none() {
            return true;
        }
        let consideration = considerations.in_place_of(about).map(|it| it.date);
        consideration.or(decisions.in_place_of(about).map(|it| it.date)).is_some_and(|date| date >= since)
    }
}

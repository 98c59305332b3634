//! How the two aspects were judged when it was decided to enter, and doubt on which nobody decided since. Nothing is added
//! up; the judgements are people's (000:224-228).

use super::UnderFramework;
use crate::model::{
    Aspect, Body, Consideration, ConsiderationOccasion, Decision, Entry, Judgement, Outcome, Status,
};

/// How an aspect was judged, when that is known.
pub fn judgement(consideration: &Consideration, aspect: Aspect) -> Option<Judgement> {
    match aspect {
        Aspect::Content => consideration.content.as_ref()?.judgement.known(),
        Aspect::Profile => consideration.profile.as_ref()?.judgement.known(),
    }
}

/// What is not as it should be when a decision to enter rests on a consideration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unmet {
    /// These aspects were not judged positive, content first.
    NotPositive(Vec<(Aspect, Judgement)>),
    /// Only the profile was in doubt, and the board did not decide.
    DoubtNotDecidedByBoard,
}

impl Unmet {
    /// Compares a decision with the judgements it rests on. A judgement that is not there is asked for elsewhere.
    pub fn of(decision: &Decision, consideration: &Consideration) -> Option<Self> {
        let known = |aspect| judgement(consideration, aspect).map(|judgement| (aspect, judgement));
        let content = known(Aspect::Content).filter(|(_, it)| *it != Judgement::Positive);
        let profile = known(Aspect::Profile).filter(|(_, it)| *it != Judgement::Positive);
        let is_doubt = matches!(profile, Some((_, Judgement::Doubt)));
        match (content, is_doubt, decision.by.known()) {
            (None, true, Some(Body::Board) | None) => None,
            (None, true, Some(_)) => Some(Self::DoubtNotDecidedByBoard),
            (Some(content), true, Some(Body::Board)) => Some(Self::NotPositive(vec![content])),
            _ => {
                let aspects: Vec<_> = content.into_iter().chain(profile).collect();
                (!aspects.is_empty()).then_some(Self::NotPositive(aspects))
            }
        }
    }
}

/// A last judgement other than positive on which nobody decided since who may.
#[derive(Clone, Copy, Debug)]
pub struct Doubt<'r> {
    /// Where it was judged so.
    pub consideration: &'r Entry<Consideration>,
    pub judgement: Judgement,
    /// Whether a decision to enter rests on it: that it was taken so is held to a rule of its own.
    pub is_entered_on: bool,
}

impl<'r> UnderFramework<'r> {
    /// The decisions of an outcome, in order.
    pub fn decided(&self, outcome: Outcome) -> impl Iterator<Item = &'r Entry<Decision>> {
        self.decisions.iter().copied().filter(move |decision| decision.outcome == outcome)
    }

    /// The first decision after another for which something holds: the way to green, as entries are never changed.
    pub fn settled_by(
        &self,
        decision: &Entry<Decision>,
        holds: impl Fn(&Entry<Decision>) -> bool,
    ) -> Option<&'r Entry<Decision>> {
        let at = self.decisions.iter().position(|it| it.id == decision.id)?;
        self.decisions[at + 1..].iter().copied().find(|later| holds(later))
    }

    /// The last decision that was taken on an earlier day than another.
    pub fn decided_before(&self, decision: &Entry<Decision>) -> Option<&'r Entry<Decision>> {
        self.decisions.iter().copied().rfind(|earlier| earlier.date < decision.date)
    }

    /// Whether a decision names a consideration that is nowhere in the file: that is a finding of its own.
    pub fn names_nothing(&self, decision: &Entry<Decision>) -> bool {
        let is_anywhere =
            |id: &str| self.partnership.dossiers().any(|it| it.considerations.get(id).is_some());
        decision.considers.as_deref().is_some_and(|id| !is_anywhere(id))
    }

    /// The consideration that was made for a decision. What was weighed later, about something that was running by
    /// then, is not held against the decision that it happens to follow.
    pub fn weighed_for(&self, decision: &Entry<Decision>) -> Option<&'r Entry<Consideration>> {
        self.dossier().consideration_of(decision).filter(|consideration| {
            decision.considers.is_some()
                || consideration.date <= decision.date
                || consideration.occasion == ConsiderationOccasion::Entering
        })
    }

    /// The decision that later put right that not both aspects were positive: one to go on for which they are, or one to
    /// stop that rests on a new consideration.
    pub fn both_positive_since(
        &self,
        decision: &Entry<Decision>,
        consideration: &Entry<Consideration>,
    ) -> Option<&'r Entry<Decision>> {
        self.settled_by(decision, |later| {
            let Some(weighed) = self.weighed_for(later) else { return false };
            match later.outcome.known() {
                Some(Outcome::End | Outcome::Decline) => weighed.id != consideration.id,
                Some(Outcome::Suspend) | None => false,
                Some(_) => {
                    let is_judged = [Aspect::Content, Aspect::Profile]
                        .iter()
                        .all(|aspect| judgement(weighed, *aspect).is_some());
                    Unmet::of(later, weighed).is_none() && (is_judged || !self.is_formal_or_strategic())
                }
            }
        })
    }

    /// The last consideration that judges an aspect, and how.
    pub fn last_judgement(&self, aspect: Aspect) -> Option<(&'r Entry<Consideration>, Judgement)> {
        let considerations = self.dossier().considerations.standing().rev();
        let mut made = considerations.filter(|it| it.date <= self.today);
        made.find_map(|it| Some((it, judgement(it, aspect)?)))
    }

    /// Doubt about an aspect, or worse, on which nobody decided since who may: about the profile the board, and to stop
    /// anybody (000:226-228, 000:281-291).
    pub fn undecided(&self, aspect: Aspect) -> Option<Doubt<'r>> {
        let (consideration, judgement) = self.last_judgement(aspect)?;
        if judgement == Judgement::Positive || self.status == Status::Void {
            return None;
        }
        let mut is_entered_on = false;
        for decision in self.decisions.iter().filter(|decision| decision.date >= consideration.date) {
            let is_by_board = matches!(decision.by.known(), Some(Body::Board) | None);
            let is_stop = matches!(decision.outcome.known(), Some(Outcome::Decline | Outcome::End));
            if aspect == Aspect::Content || is_by_board || is_stop {
                return None;
            }
            is_entered_on |= decision.outcome == Outcome::Enter
                && self.weighed_for(decision).is_some_and(|weighed| weighed.id == consideration.id);
        }
        Some(Doubt { consideration, judgement, is_entered_on })
    }
}

//! The signature and the evaluation plan: asked from the day that a partnership runs, and known to be missing before that.

use super::{Shortcoming, UnderFramework};
use crate::model::place::{missing, not_given_in_head, value};
use crate::model::{Day, Interval, PlanMode, Said, Signatory, Status, Word as _};

/// What a signature lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureLack {
    Unsigned,
    /// It runs already, and is signed on a later day.
    Later(Day),
    /// Signed on a day, and not said by whom.
    ByNobody(Day),
    /// By somebody who is neither the board nor a director.
    ByAnother,
}

/// What an evaluation plan lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanLack {
    Absent,
    /// Whether it is periodic or at the end.
    Mode,
    Interval,
    /// It is at the end only, and its category is evaluated every so often.
    OnlyAtEnd(Interval),
}

impl UnderFramework<'_> {
    /// The signature of the board or a director, of formal partnerships (000:173-181). Whether whoever signed was entitled
    /// to, is for people to know.
    pub fn signature(&self) -> Option<Shortcoming<SignatureLack>> {
        // What only comes with a decision is not missing before there is one.
        let is_undecided = matches!(self.status, Status::Noted | Status::Proposed);
        if !self.partnership.is_formal() || is_undecided {
            return None;
        }
        let when = self.once_it_runs()?;
        let short = |what, spot| Some(Shortcoming { what, spot, when });
        let Some(agreement) = &self.head().agreement else {
            return short(SignatureLack::Unsigned, missing(&["agreement"]));
        };
        let Some(signed) = agreement.signed else {
            return short(SignatureLack::Unsigned, missing(&["agreement", "signed"]));
        };
        // What was signed before the former run was ended is of that run.
        let entered = self.course.entered.filter(|_| self.course.since.is_some());
        let former = entered.and_then(|entered| self.decided_before(entered));
        if former.is_some_and(|former| signed <= former.date) {
            return short(SignatureLack::Unsigned, value(&["agreement", "signed"]));
        }
        if signed > self.today && self.is_running() {
            return short(SignatureLack::Later(signed), value(&["agreement", "signed"]));
        }
        let (by, key) = (agreement.signed_by.as_ref(), ["agreement", "signed_by"]);
        if let Some(spot) = not_given_in_head(&key, by) {
            return short(SignatureLack::ByNobody(signed), spot);
        }
        let is_theirs = by.is_some_and(|by| Signatory::parse(by).is_some());
        if is_theirs { None } else { short(SignatureLack::ByAnother, value(&key)) }
    }

    /// When it is evaluated, of formal and strategic partnerships (000:293-297). A category that is evaluated every so often
    /// is a plan, and then evaluating at the end only is too little.
    pub fn evaluation_plan(&self) -> Option<Shortcoming<PlanLack>> {
        let category = self.register.policy.category(self.head().category.as_deref());
        let of_category = category.and_then(|category| category.evaluate_every);
        let plan = self.head().evaluation_plan.as_ref();
        let (what, spot) = match (plan.map(|plan| (&plan.mode, plan.every)), of_category) {
            (None, None) => (PlanLack::Absent, missing(&["evaluation_plan"])),
            (Some((Said::Known(PlanMode::AtEnd), _)), Some(every)) => {
                (PlanLack::OnlyAtEnd(every), value(&["evaluation_plan", "mode"]))
            }
            (Some((Said::Nothing, _)), None) => (PlanLack::Mode, missing(&["evaluation_plan", "mode"])),
            (Some((Said::Known(PlanMode::Periodic), None)), None) => {
                (PlanLack::Interval, missing(&["evaluation_plan", "every"]))
            }
            _ => return None,
        };
        let when = self.once_it_runs().filter(|_| self.is_formal_or_strategic())?;
        Some(Shortcoming { what, spot, when })
    }
}

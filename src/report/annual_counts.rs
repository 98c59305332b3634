//! What the account of a year counts: the partnerships that run, and what was decided and done. Those from before the
//! framework are counted apart until they are reviewed.

use crate::model::{Day, Decision, Entry, EntryId, Outcome, Partnership, Register, Status};

/// A kind of partnership that runs; those from before the framework are counted apart until they are reviewed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Running {
    /// Formal or strategic.
    Formal,
    /// Informal, as far as recorded.
    Informal,
    /// From before the framework, and to be reviewed.
    ToReview,
}

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CountedKind {
    /// Entered, formal or strategic.
    Entered,
    EnteredInformal,
    /// Not entered.
    Declined,
    Renewed,
    Continued,
    /// Adjusted by a decision.
    Adjusted,
    Suspended,
    Resumed,
    Ended,
    /// Run out: past its end, without a decision.
    RunOut,
    /// Decided upon for the first time, of those from before the framework.
    Reviewed,
    /// Looked at for progress.
    Monitored,
    /// Drawn for evaluation.
    Drawn,
}

impl Running {
    /// As machine formats write it.
    pub fn spelling(self) -> &'static str {
        match self {
            Self::Formal => "running-formal",
            Self::Informal => "running-informal",
            Self::ToReview => "to-review",
        }
    }
}

impl CountedKind {
    /// As machine formats write it.
    pub fn spelling(self) -> &'static str {
        match self {
            Self::Entered => "entered",
            Self::EnteredInformal => "entered-informal",
            Self::Declined => "declined",
            Self::Renewed => "renewed",
            Self::Continued => "continued",
            Self::Adjusted => "adjusted",
            Self::Suspended => "suspended",
            Self::Resumed => "resumed",
            Self::Ended => "ended",
            Self::RunOut => "run-out",
            Self::Reviewed => "reviewed",
            Self::Monitored => "monitored",
            Self::Drawn => "drawn",
        }
    }

    /// Whether it was a decision, or what came of there being none.
    pub fn is_of_decisions(self) -> bool {
        !matches!(self, Self::Monitored | Self::Drawn)
    }
}

/// Something that counts.
#[derive(Clone, Debug)]
pub struct Counted<'r> {
    pub partnership: &'r Partnership,
    pub date: Day,
    /// The entry behind it; nothing for what follows from a date of the head.
    pub entry: Option<&'r EntryId>,
    pub decision: Option<&'r Entry<Decision>>,
}

/// As what it runs; nothing when it does not.
pub(super) fn running(register: &Register, partnership: &Partnership, status: Status) -> Option<Running> {
    match status {
        Status::ToReview => Some(Running::ToReview),
        _ if !status.is_running() => None,
        _ if register.is_formal_or_strategic(partnership) => Some(Running::Formal),
        _ if partnership.is_informal() => Some(Running::Informal),
        _ => None,
    }
}

/// Everything of it that counts in some year.
pub(super) fn counted<'r>(
    register: &Register,
    partnership: &'r Partnership,
    status: Status,
) -> Vec<(CountedKind, Counted<'r>)> {
    let dossier = &partnership.dossier;
    let entry = |what, entry, date| (what, Counted { partnership, date, entry: Some(entry), decision: None });
    let mut all = Vec::new();
    for decision in dossier.decisions_in_order() {
        let is_informal = register.is_informal(partnership);
        let was_reviewed = decision.date.pred_opt().is_none_or(|before| {
            !partnership.is_from_before(before) || partnership.decided_anew(before).is_some()
        });
        let what = match decision.outcome.known() {
            Some(_) if !was_reviewed => CountedKind::Reviewed,
            Some(Outcome::Enter) if is_informal => CountedKind::EnteredInformal,
            Some(Outcome::Enter) if !register.is_formal_or_strategic(partnership) => continue,
            Some(Outcome::Enter) => CountedKind::Entered,
            Some(Outcome::Decline) => CountedKind::Declined,
            Some(Outcome::Continue) => CountedKind::Continued,
            Some(Outcome::Adjust) => CountedKind::Adjusted,
            Some(Outcome::Renew) => CountedKind::Renewed,
            Some(Outcome::Suspend) => CountedKind::Suspended,
            Some(Outcome::Resume) => CountedKind::Resumed,
            Some(Outcome::End) => CountedKind::Ended,
            None => continue,
        };
        let (what, counted) = entry(what, &decision.id, decision.date);
        all.push((what, Counted { decision: Some(decision), ..counted }));
    }
    all.extend(dossier.monitoring.standing().map(|it| entry(CountedKind::Monitored, &it.id, it.date)));
    all.extend(dossier.samples.standing().map(|it| entry(CountedKind::Drawn, &it.id, it.date)));
    if let Some(date) = partnership.head.ends.filter(|_| status == Status::Expired) {
        all.push((CountedKind::RunOut, Counted { partnership, date, entry: None, decision: None }));
    }
    all
}

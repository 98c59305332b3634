//! The account of a year for the outside (003:292): less, and by construction. No open signals, no dissent, no reporters,
//! no contacts, no free text but a goal; nobody who was refused or let go is named, so that it is no list of exclusions
//! (000:307-309). What is not in this value cannot be shown.

use std::collections::{BTreeMap, BTreeSet};

use super::annual::Annual;
use super::annual_counts::{Counted, CountedKind, Running};
use crate::model::{Day, Given as _, Judgement, Register, Status, Step, Year};

/// What the outside may see of a year.
#[derive(Clone, Debug)]
pub struct ForPublic<'r> {
    pub year: Year,
    /// The last day that counts.
    pub until: Day,
    /// Whether the whole year counts.
    pub is_whole: bool,
    /// Whether nothing was recorded about the year.
    pub is_quiet: bool,
    /// How many run on that day.
    pub running: BTreeMap<Running, usize>,
    /// How many of each kind.
    pub counted: BTreeMap<CountedKind, usize>,
    /// The formal and strategic partnerships that were entered or renewed, and go on.
    pub named: BTreeMap<CountedKind, Vec<Named<'r>>>,
    /// On which grounds partnerships were not entered, in general.
    pub grounds: BTreeSet<Ground>,
    /// In which ways signals were followed up that were concluded in the year; nothing when none was.
    pub follow_up: Option<BTreeSet<Step>>,
    /// How many evaluations there were.
    pub evaluations: usize,
    /// How many adjustments were agreed after them.
    pub agreed: usize,
    /// How many adjustments were done.
    pub done: usize,
}

impl ForPublic<'_> {
    /// What evaluations came to, each number by its name.
    pub fn evaluated(&self) -> [(&'static str, usize); 3] {
        [
            ("evaluated", self.evaluations),
            ("adjustments-agreed", self.agreed),
            ("adjustments-done", self.done),
        ]
    }
}

/// A partnership that is named outside.
#[derive(Clone, Debug)]
pub struct Named<'r> {
    pub id: &'r str,
    pub name: &'r str,
    pub partners: Vec<&'r str>,
    pub goal: Option<&'r str>,
}

/// On what ground a partnership was not entered: which aspect was not judged positive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ground {
    Content,
    /// The profile of the partner.
    Profile,
    /// Something else.
    Other,
}

impl Ground {
    /// As machine formats write it.
    pub fn spelling(self) -> &'static str {
        match self {
            Self::Content => "content",
            Self::Profile => "profile",
            Self::Other => "other",
        }
    }
}

/// What the outside may see of an account.
pub fn for_public<'r>(register: &Register, annual: &Annual<'r>) -> ForPublic<'r> {
    let named = |what: CountedKind| {
        let all = annual.counted.get(&what).map(Vec::as_slice).unwrap_or_default();
        let goes_on = all.iter().filter(|it| {
            let status = it.partnership.status(annual.until);
            register.is_formal_or_strategic(it.partnership)
                && (status.is_running() || status == Status::Upcoming)
        });
        let mut all: Vec<Named<'r>> = goes_on.map(name).collect();
        all.sort_by_key(|it| it.id);
        all.dedup_by_key(|it| it.id);
        (what, all)
    };
    let declined = annual.counted.get(&CountedKind::Declined).map(Vec::as_slice).unwrap_or_default();
    let concluded: Vec<_> =
        annual.signals.iter().filter(|told| told.lacks.is_empty() && told.withdrawn.is_none()).collect();
    let steps = concluded.iter().flat_map(|told| &told.steps).filter_map(|step| step.step.known());
    let follow_up = steps.filter(|step| {
        matches!(step, Step::Inquiry | Step::Conversation | Step::PartnerConversation | Step::Evaluation)
    });
    ForPublic {
        year: annual.year,
        until: annual.until,
        is_whole: annual.is_whole(),
        is_quiet: annual.is_quiet(),
        running: annual.running.iter().map(|(running, all)| (*running, all.len())).collect(),
        counted: annual.counted.iter().map(|(what, all)| (*what, all.len())).collect(),
        named: [named(CountedKind::Entered), named(CountedKind::Renewed)].into(),
        grounds: declined.iter().flat_map(grounds).collect(),
        follow_up: (!concluded.is_empty()).then(|| follow_up.collect()),
        evaluations: annual.evaluations.len(),
        agreed: annual.evaluations.iter().map(|it| it.adjustments.len()).sum(),
        done: annual.done.len(),
    }
}

fn name<'r>(counted: &Counted<'r>) -> Named<'r> {
    let partnership = counted.partnership;
    let head = &partnership.head;
    Named {
        id: &partnership.id,
        name: partnership.name(),
        partners: head.partners.iter().filter_map(|partner| partner.name.as_deref()).collect(),
        goal: head.goal.as_ref().filter(|_| head.goal.is_given()).map(|goal| goal.0.as_str()),
    }
}

fn grounds(counted: &Counted<'_>) -> Vec<Ground> {
    let dossier = &counted.partnership.dossier;
    let considered = counted.decision.and_then(|decision| dossier.consideration_of(decision));
    let is_against = |judgement: Option<Judgement>| judgement.is_some_and(|it| it != Judgement::Positive);
    let content = considered.and_then(|it| it.content.as_ref()).and_then(|it| it.judgement.known());
    let profile = considered.and_then(|it| it.profile.as_ref()).and_then(|it| it.judgement.known());
    let mut grounds = Vec::new();
    grounds.extend(is_against(content).then_some(Ground::Content));
    grounds.extend(is_against(profile).then_some(Ground::Profile));
    if grounds.is_empty() {
        grounds.push(Ground::Other);
    }
    grounds
}

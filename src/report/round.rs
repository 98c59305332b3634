//! The yearly round over the strategic portfolio (001:485-487, 1028-1032): what is there of each partnership and each
//! candidate, what it still owes, and which units have given their input. Nothing is weighed here.

use super::due::{self, Item};
use super::is_of;
use super::ongoing::is_current;
use super::year::Year;
use crate::model::dossier::{Consideration, Decision, KnowledgeSecurity};
use crate::model::due::What;
use crate::model::policy::Category;
use crate::model::vocabulary::Objective;
use crate::model::{Day, Entry, Given as _, Partnership, Register, Status};

/// The round of a year.
#[derive(Clone, Debug)]
pub struct Round<'r> {
    /// Of which year.
    pub year: Year,
    /// The categories that are strategic, by name.
    pub categories: Vec<(&'r str, &'r Category)>,
    /// The units, each with the day its input came in.
    pub inputs: Vec<(&'r str, Option<Day>)>,
    /// Whether the institution has a portfolio, candidates, or input at all, whichever unit is asked for.
    pub is_held: bool,
    /// The portfolio and the candidates: by unit, candidates last, then by id.
    pub strategic: Vec<Strategic<'r>>,
}

/// A strategic partnership, or a candidate.
#[derive(Clone, Debug)]
pub struct Strategic<'r> {
    /// The partnership.
    pub partnership: &'r Partnership,
    /// What it is today.
    pub status: Status,
    /// Whether it is undecided.
    pub is_candidate: bool,
    /// What it owes up to the end of the year; what is past is always in it.
    pub owes: Vec<Item<'r>>,
    /// The evaluation and the monitoring that lie further ahead.
    pub ahead: Vec<Item<'r>>,
    /// When it was last monitored.
    pub monitored: Option<Day>,
    /// When it was last evaluated.
    pub evaluated: Option<Day>,
    /// The objectives that have evidence (001:1035-1070).
    pub objectives: Vec<Objective>,
    /// What its category asks of it and is not recorded.
    pub lacks: Vec<Lack>,
    /// The last outcome of the knowledge-security decision tree.
    pub security: Option<&'r Entry<KnowledgeSecurity>>,
    /// The last decision that gave, confirmed or withdrew a category: strategic is not for ever (001:1006-1007).
    pub categorised: Option<&'r Entry<Decision>>,
    /// A candidate's last consideration.
    pub weighed: Option<&'r Entry<Consideration>>,
}

/// Something that a category asks of a strategic partnership and that is not recorded (001:546-568, 1012-1070).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// So many objectives more, of the number asked.
    Objectives {
        /// How many more.
        more: i64,
        /// How many are asked.
        asked: i64,
    },
    /// The potential to extend their number.
    Potential,
    /// How it was chosen.
    Selection,
    /// The analysis of similarities and complementarity.
    Complementarity,
    /// The commitment of the board.
    BoardCommitment,
    /// The multi-year plan.
    MultiYearPlan,
    /// The ways to fund it.
    FundingOptions,
    /// The outcome of the knowledge-security decision tree.
    KnowledgeSecurity,
}

impl Lack {
    /// As machine formats write it.
    pub fn spelling(self) -> &'static str {
        match self {
            Self::Objectives { .. } => "objectives",
            Self::Potential => "potential",
            Self::Selection => "selection",
            Self::Complementarity => "complementarity",
            Self::BoardCommitment => "board_commitment",
            Self::MultiYearPlan => "multi_year_plan",
            Self::FundingOptions => "funding_options",
            Self::KnowledgeSecurity => "knowledge_security",
        }
    }
}

impl Round<'_> {
    /// Whether there is nothing to lay before anybody.
    pub fn is_quiet(&self) -> bool {
        !self.is_held
    }

    /// Whether something is still to be done: owed, not recorded, or not received.
    pub fn is_open(&self) -> bool {
        let owes = |it: &Strategic<'_>| !it.owes.is_empty() || !it.lacks.is_empty();
        !self.is_quiet()
            && (self.strategic.iter().any(owes) || self.inputs.iter().any(|(_, day)| day.is_none()))
    }
}

/// The round of a year, as known today.
pub fn round<'r>(register: &'r Register, today: Day, year: Year, unit: Option<&str>) -> Round<'r> {
    let policy = &register.policy;
    let received = policy.rounds.get(&year.to_string());
    let known = |unit: &str| received.and_then(|round| round.get(unit)).copied().filter(|day| *day <= today);
    let mut units: Vec<&'r str> = policy.units.keys().map(String::as_str).collect();
    units.extend(received.into_iter().flatten().map(|(name, _)| name.as_str()));
    units.sort_unstable();
    units.dedup();
    units.retain(|name| unit.is_none_or(|unit| unit == *name));
    let all = register.partnerships.iter().filter(|it| register.is_strategic(it));
    let current: Vec<_> = all.filter(|it| is_current(register, it, today)).collect();
    let asked_for = current.iter().filter(|it| is_of(it, unit));
    let mut strategic: Vec<Strategic<'r>> = asked_for.map(|it| of(register, it, today, year)).collect();
    let unit = |it: &Strategic<'r>| it.partnership.head.unit.as_deref();
    strategic.sort_by_key(|it| (unit(it).is_none(), unit(it), it.is_candidate, &it.partnership.id));
    let categories = policy.categories.iter().filter(|(_, category)| category.strategic == Some(true));
    Round {
        year,
        categories: categories.map(|(name, category)| (name.as_str(), category)).collect(),
        inputs: units.into_iter().map(|unit| (unit, known(unit))).collect(),
        is_held: !current.is_empty() || received.is_some_and(|round| !round.is_empty()),
        strategic,
    }
}

fn of<'r>(register: &'r Register, partnership: &'r Partnership, today: Day, year: Year) -> Strategic<'r> {
    let status = partnership.status(today);
    let dossier = &partnership.dossier;
    let (mut owes, mut ahead) = due::of(register, partnership, today, year.last());
    owes.retain(|item| !matches!(item.obligation.what, What::Contact | What::Sample));
    ahead.retain(|item| matches!(item.obligation.what, What::Evaluation | What::Monitoring));
    let is_candidate = matches!(status, Status::Noted | Status::Proposed);
    let category = register.policy.category(partnership.head.category.as_deref());
    let security = dossier.knowledge_security.last_by(today);
    let decisions = dossier.decisions_in_order();
    let is_asked = status != Status::Ended && partnership.is_reviewed(today);
    Strategic {
        partnership,
        status,
        is_candidate,
        owes,
        ahead,
        monitored: dossier.monitoring.last_by(today).map(|it| it.date),
        evaluated: dossier.evaluations.last_by(today).map(|it| it.date),
        objectives: objectives(partnership),
        lacks: if is_asked { lacks(partnership, category, security) } else { Vec::new() },
        security,
        categorised: decisions.into_iter().rfind(|it| it.date <= today && it.category.is_given()),
        weighed: dossier.considerations.last_by(today).filter(|_| is_candidate),
    }
}

/// The objectives that have evidence, in the order of the policy; points under one of them are no objectives.
fn objectives(partnership: &Partnership) -> Vec<Objective> {
    let given = partnership.head.strategic.iter().flat_map(|it| &it.objectives.0);
    let mut objectives: Vec<Objective> =
        given.filter(|(_, evidence)| !evidence.trim().is_empty()).map(|(objective, _)| *objective).collect();
    objectives.sort_unstable();
    objectives.dedup();
    objectives
}

fn lacks(
    partnership: &Partnership,
    category: Option<&Category>,
    security: Option<&Entry<KnowledgeSecurity>>,
) -> Vec<Lack> {
    let mut lacks = Vec::new();
    if let Some(asked) = category.and_then(|category| category.objectives) {
        let none = crate::model::head::Strategic::default();
        let it = partnership.head.strategic.as_ref().unwrap_or(&none);
        let there = i64::try_from(objectives(partnership).len()).unwrap_or(i64::MAX);
        let parts = [
            (there >= asked, Lack::Objectives { more: asked - there, asked }),
            (it.potential.is_given(), Lack::Potential),
            (it.selection.is_given(), Lack::Selection),
            (it.complementarity.is_given(), Lack::Complementarity),
            (it.board_commitment.is_some(), Lack::BoardCommitment),
            (it.multi_year_plan.is_given(), Lack::MultiYearPlan),
            (it.funding_options.is_given(), Lack::FundingOptions),
        ];
        lacks.extend(parts.into_iter().filter(|(is_there, _)| !is_there).map(|(_, lack)| lack));
    }
    if !security.is_some_and(|it| it.allowed.is_some() && it.desirable.is_some()) {
        lacks.push(Lack::KnowledgeSecurity);
    }
    lacks
}

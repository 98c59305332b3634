//! The yearly round over the strategic portfolio (001:485-487, 1028-1032): what is there of each partnership and each
//! candidate, what it still owes, and which units have given their input. Nothing is weighed here.

use super::due::{self, Item};
use super::is_of;
use super::ongoing::is_current;
use crate::model::{
    Category, Consideration, Day, Decision, Entry, Given as _, KnowledgeSecurity, Objective, Partnership,
    Register, Requirement, RunningTerm, Said, SignalSteps, Status, UnderFramework, Unit, UnitKind, What,
    Year, head,
};

/// The round of a year.
#[derive(Clone, Debug)]
pub struct Round<'r> {
    pub year: Year,
    /// The categories that are strategic, by name.
    pub categories: Vec<(&'r str, &'r Category)>,
    /// The units, each with the day its input came in.
    pub inputs: Vec<(&'r str, Option<Day>)>,
    /// Whether the institution has a portfolio, candidates, or input at all, whichever unit is asked for.
    pub is_held: bool,
    /// The portfolio and the candidates: by unit, candidates last, then by id.
    pub strategic: Vec<StrategicRow<'r>>,
}

/// A strategic partnership, or a candidate.
#[derive(Clone, Debug)]
pub struct StrategicRow<'r> {
    pub partnership: &'r Partnership,
    pub status: Status,
    pub term: RunningTerm,
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
    /// What is asked of it as a strategic one, and is not recorded.
    pub lacks: Vec<Requirement>,
    /// The last outcome of the knowledge-security decision tree.
    pub security: Option<&'r Entry<KnowledgeSecurity>>,
    /// The last decision that gave, confirmed or withdrew a category: strategic is not for ever (001:1006-1007).
    pub categorised: Option<&'r Entry<Decision>>,
    /// A candidate's last consideration.
    pub weighed: Option<&'r Entry<Consideration>>,
}

impl Round<'_> {
    /// Whether there is nothing to lay before anybody.
    pub fn is_quiet(&self) -> bool {
        !self.is_held
    }

    /// Whether something is still to be done: owed, not recorded, or not received.
    pub fn is_open(&self) -> bool {
        let owes = |it: &StrategicRow<'_>| !it.owes.is_empty() || !it.lacks.is_empty();
        !self.is_quiet()
            && (self.strategic.iter().any(owes) || self.inputs.iter().any(|(_, day)| day.is_none()))
    }
}

/// The round of a year, as known today.
pub fn round<'r>(register: &'r Register, today: Day, year: Year, unit: Option<&str>) -> Round<'r> {
    let policy = &register.policy;
    let received = policy.rounds.get(&year.to_string());
    let known = |unit: &str| received.and_then(|round| round.get(unit)).copied().filter(|day| *day <= today);
    // The round asks faculties and knowledge centres; all units, where it is of none known what kind it is (001:1028-1032).
    let is_told = policy.units.values().any(|unit| unit.kind != Said::Nothing);
    let is_asked =
        |unit: &Unit| !is_told || matches!(unit.kind.known(), Some(UnitKind::Faculty | UnitKind::Centre));
    let asked = policy.units.iter().filter(|(_, unit)| is_asked(unit));
    let mut units: Vec<&'r str> = asked.map(|(name, _)| name.as_str()).collect();
    units.extend(received.into_iter().flatten().map(|(name, _)| name.as_str()));
    units.sort_unstable();
    units.dedup();
    units.retain(|name| unit.is_none_or(|unit| unit == *name));
    let all = register.partnerships.iter().filter(|it| register.is_strategic(it));
    let current: Vec<_> = all.filter(|it| is_current(register, it, today)).collect();
    let asked_for = current.iter().filter(|it| is_of(it, unit));
    let steps = SignalSteps::of(register, Some(today));
    let mut strategic: Vec<StrategicRow<'r>> =
        asked_for.map(|it| of(register, &steps, it, (today, year))).collect();
    let unit = |it: &StrategicRow<'r>| it.partnership.head.unit.as_deref();
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

fn of<'r>(
    register: &'r Register,
    steps: &SignalSteps<'r>,
    partnership: &'r Partnership,
    (today, year): (Day, Year),
) -> StrategicRow<'r> {
    let course = partnership.course(today);
    let status = course.status;
    let dossier = &partnership.dossier;
    let (mut owes, mut ahead) = due::of(register, steps, partnership, today, year.last());
    owes.retain(|item| !matches!(item.obligation.what, What::Contact | What::Sample | What::Feedback));
    ahead.retain(|item| matches!(item.obligation.what, What::Evaluation | What::Monitoring));
    let is_candidate = matches!(status, Status::Noted | Status::Proposed);
    let security = dossier.knowledge_security.last_by(today);
    let decisions = dossier.decisions_in_order();
    let under_framework = UnderFramework::new(register, partnership, today);
    StrategicRow {
        partnership,
        status,
        term: course.term,
        is_candidate,
        owes,
        ahead,
        monitored: dossier.monitoring.last_by(today).map(|it| it.date),
        evaluated: dossier.evaluations.last_by(today).map(|it| it.date),
        objectives: partnership.head.strategic.as_ref().map(head::Strategic::shown).unwrap_or_default(),
        lacks: lacks(&under_framework),
        security,
        categorised: decisions.into_iter().rfind(|it| it.date <= today && it.category.is_given()),
        weighed: dossier.considerations.last_by(today).filter(|_| is_candidate),
    }
}

/// What is asked of a strategic one; of one from before the framework, only once it is decided anew.
fn lacks(under_framework: &UnderFramework<'_>) -> Vec<Requirement> {
    if !under_framework.is_held() {
        return Vec::new();
    }
    let mut lacks: Vec<Requirement> =
        under_framework.strategic_shortcomings().into_iter().map(|missing| missing.what).collect();
    lacks.extend(under_framework.knowledge_security().map(|_| Requirement::KnowledgeSecurity));
    lacks
}

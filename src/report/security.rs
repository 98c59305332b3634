//! For the knowledge-security desk (001:430-442): what has no outcome of the decision tree yet, what has conditions, and what
//! changed since the outcome. The tree is somebody else's instrument, and nothing here is weighed; what changed is told, and asks
//! for nothing. By unit, never by country; informal ones apart, as information.

use super::is_of;
use crate::model::asked::{OutcomeLack, When};
use crate::model::{
    Aspect, Cause, ConsiderationOccasion, Day, Entry, EntryId, Given as _, KnowledgeSecurity, Outcome,
    Partnership, Register, Status, UnderFramework,
};

/// What the desk looks at.
#[derive(Clone, Debug, Default)]
pub struct Security<'r> {
    /// By unit, and then by id.
    pub rows: Vec<SecurityRow<'r>>,
    /// The informal ones, of which nothing more is asked.
    pub informal: Vec<SecurityRow<'r>>,
}

/// One partnership.
#[derive(Clone, Debug)]
pub struct SecurityRow<'r> {
    pub partnership: &'r Partnership,
    pub status: Status,
    pub is_international: bool,
    pub is_strategic: bool,
    /// Why its outcome is missing, where it is.
    pub lack: Option<NoOutcome>,
    /// Whether that is asked of it by now.
    pub is_asked: bool,
    /// The latest outcome.
    pub latest: Option<&'r Entry<KnowledgeSecurity>>,
    /// What changed since, by date.
    pub changed: Vec<Change<'r>>,
}

/// Why an outcome is missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoOutcome {
    /// None is recorded.
    Absent,
    /// What is recorded does not answer both questions.
    Unanswered,
}

/// What changed after an outcome.
#[derive(Clone, Copy, Debug)]
pub struct Change<'r> {
    pub what: ChangeKind,
    pub date: Day,
    pub entry: &'r EntryId,
}

/// A kind of change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChangeKind {
    /// A decision adjusted it.
    Adjusted,
    /// A decision renewed it.
    Renewed,
    /// The profile of the partner was weighed again.
    ProfileWeighed,
    /// A signal about the profile, or about what the partner did.
    Signal,
}

impl ChangeKind {
    /// As machine formats write it.
    pub fn spelling(self) -> &'static str {
        match self {
            Self::Adjusted => "adjusted",
            Self::Renewed => "renewed",
            Self::ProfileWeighed => "profile-weighed",
            Self::Signal => "signal",
        }
    }
}

impl SecurityRow<'_> {
    /// The conditions of the outcome.
    pub fn conditions(&self) -> Option<&str> {
        let conditions = &self.latest?.facts.conditions;
        conditions.as_deref().filter(|_| conditions.is_given())
    }
}

impl Security<'_> {
    /// Whether an outcome is asked and missing.
    pub fn is_open(&self) -> bool {
        self.rows.iter().any(|row| row.lack.is_some() && row.is_asked)
    }
}

/// What the desk looks at on a day.
pub fn security<'r>(register: &'r Register, today: Day, unit: Option<&str>) -> Security<'r> {
    let mut security = Security::default();
    for partnership in register.partnerships.iter().filter(|it| is_of(it, unit)) {
        let Some(row) = row(register, partnership, today) else { continue };
        let is_weighty = register.is_formal_or_strategic(partnership);
        let rows = if is_weighty { &mut security.rows } else { &mut security.informal };
        rows.push(row);
    }
    for rows in [&mut security.rows, &mut security.informal] {
        let unit = |it: &SecurityRow<'r>| it.partnership.head.unit.as_deref();
        rows.sort_by_key(|it| (unit(it).is_none(), unit(it), it.partnership.id.as_str()));
    }
    security
}

/// One that is not over, where there is something to see.
fn row<'r>(register: &'r Register, partnership: &'r Partnership, today: Day) -> Option<SecurityRow<'r>> {
    let under_framework = UnderFramework::new(register, partnership, today);
    let status = under_framework.status;
    if matches!(status, Status::Void | Status::Declined | Status::Ended | Status::Expired) {
        return None;
    }
    let missing = under_framework.knowledge_security();
    let lack = missing.as_ref().map(|it| match it.what {
        OutcomeLack::Unanswered(_) => NoOutcome::Unanswered,
        OutcomeLack::International | OutcomeLack::Strategic => NoOutcome::Absent,
    });
    let latest = partnership.dossier.knowledge_security.last_by(today);
    let row = SecurityRow {
        partnership,
        status,
        is_international: register.is_international(partnership),
        is_strategic: register.is_strategic(partnership),
        lack,
        is_asked: missing.is_some_and(|it| it.when == When::Now),
        latest,
        changed: latest.map(|it| changed(partnership, it.date, today)).unwrap_or_default(),
    };
    let is_shown = row.lack.is_some() || row.conditions().is_some() || !row.changed.is_empty();
    is_shown.then_some(row)
}

/// What its dossier says happened after a day that may matter to the outcome of that day.
fn changed(partnership: &Partnership, since: Day, today: Day) -> Vec<Change<'_>> {
    let dossier = &partnership.dossier;
    let is_since = |date: Day| date > since && date <= today;
    let decisions = dossier.decisions.standing().filter_map(|it| match it.outcome.known() {
        Some(Outcome::Adjust) => Some((ChangeKind::Adjusted, it.date, &it.id)),
        Some(Outcome::Renew) => Some((ChangeKind::Renewed, it.date, &it.id)),
        _ => None,
    });
    let weighed = dossier.considerations.standing();
    let weighed = weighed.filter(|it| it.profile.is_some() && it.occasion != ConsiderationOccasion::Entering);
    let weighed = weighed.map(|it| (ChangeKind::ProfileWeighed, it.date, &it.id));
    let signals = dossier.signals.standing();
    let signals = signals.filter(|it| it.concerns == Aspect::Profile || it.cause == Cause::PartnerAction);
    let signals = signals.map(|it| (ChangeKind::Signal, it.date, &it.id));
    let all = decisions.chain(weighed).chain(signals).filter(|(_, date, _)| is_since(*date));
    let mut changed: Vec<Change<'_>> = all.map(|(what, date, entry)| Change { what, date, entry }).collect();
    changed.sort_by_key(|it| (it.date, it.what, it.entry));
    changed
}

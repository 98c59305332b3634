//! The register as governance keeps it (000:362-364): every formal partnership, and the strategic ones, in every status but
//! void. What is not recorded is not a fault here.

use super::is_of;
use crate::model::{Day, Decision, Entry, Partnership, Register, RunningTerm, Status};

/// One partnership in the register.
#[derive(Clone, Debug)]
pub struct RegisterRow<'r> {
    pub partnership: &'r Partnership,
    pub status: Status,
    pub term: RunningTerm,
    /// The decisions that stand, in the order in which they were taken.
    pub decisions: Vec<&'r Entry<Decision>>,
}

/// The register on a day, in order of id.
pub fn register<'r>(register: &'r Register, today: Day, unit: Option<&str>) -> Vec<RegisterRow<'r>> {
    let all = register.partnerships.iter();
    let kept = all.filter(|it| is_of(it, unit) && register.is_formal_or_strategic(it));
    let rows = kept.map(|partnership| {
        let mut decisions = partnership.dossier.decisions_in_order();
        decisions.retain(|decision| decision.date <= today);
        let course = partnership.course(today);
        RegisterRow { partnership, status: course.status, term: course.term, decisions }
    });
    rows.filter(|row| row.status != Status::Void).collect()
}

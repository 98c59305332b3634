//! What the partner may see of a dossier: what was agreed, what was weighed, and what was decided.
//!
//! Everything is left out unless it is named here: an agreement, a consideration and a decision are the partner's to know
//! (000:210-212); signals, advice, dissent, monitoring, risks and our own keys are not.

use std::collections::BTreeMap;

use crate::model::{
    Agreement, Consideration, Contact, Day, Decision, Domain, Entry, Facts as _, Form, Given as _, Partner,
    Partnership, RunningTerm, Said, Schema, Status,
};

/// The keys of the head that the partner may see.
pub const HEAD: [&str; 13] = [
    "schema",
    "name",
    "formality",
    "category",
    "domains",
    "forms",
    "unit",
    "owner",
    "goal",
    "starts",
    "ends",
    "partners",
    "agreement",
];

/// The keys of the entries in a table that the partner may look into; of no other table.
pub fn schema_of(table: &str) -> Option<&'static Schema> {
    match table {
        "considerations" => Some(Consideration::SCHEMA),
        "decisions" => Some(Decision::SCHEMA),
        _ => None,
    }
}

/// The keys of an entry that the partner may see, by the table it stands in.
pub fn is_for_partner(table: &str, key: &str) -> bool {
    let is_known = schema_of(table).is_some_and(|schema| key == "date" || schema.key(key).is_some());
    is_known && key != "dissent"
}

/// What the partner may see.
#[derive(Clone, Debug)]
pub struct ForPartner<'r> {
    pub id: &'r str,
    pub name: &'r str,
    pub status: Status,
    pub is_formal: bool,
    pub category: Option<&'r str>,
    pub domains: &'r [Said<Domain>],
    pub forms: &'r [Said<Form>],
    pub unit: Option<&'r str>,
    /// The function that is responsible.
    pub owner: Option<&'r str>,
    pub goal: Option<&'r str>,
    pub term: RunningTerm,
    pub partners: &'r [Partner],
    pub agreement: Option<&'r Agreement>,
    pub considerations: Vec<&'r Entry<Consideration>>,
    /// The contacts on both sides, to ask whether they are still right.
    pub contacts: &'r BTreeMap<String, Contact>,
    /// The decisions that stand, each without dissent.
    pub decisions: Vec<Decided<'r>>,
}

/// A decision without dissent.
#[derive(Clone, Copy, Debug)]
pub struct Decided<'r> {
    pub id: &'r str,
    pub date: Day,
    pub outcome: &'r Said<crate::model::vocabulary::Outcome>,
    pub by: &'r Said<crate::model::vocabulary::Body>,
    pub reasons: Option<&'r str>,
}

/// What the partner may see of a partnership on a day.
pub fn for_partner(partnership: &Partnership, today: Day) -> ForPartner<'_> {
    let (head, course) = (&partnership.head, partnership.course(today));
    let decided = |decision: &'_ Entry<Decision>| decision.date <= today;
    let considered = partnership.dossier.considerations.standing();
    ForPartner {
        id: &partnership.id,
        name: partnership.name(),
        status: course.status,
        is_formal: partnership.is_formal(),
        category: head.category.as_deref(),
        domains: &head.domains,
        forms: &head.forms,
        unit: head.unit.as_deref(),
        owner: head.owner.as_deref(),
        goal: head.goal.as_ref().filter(|_| head.goal.is_given()).map(|goal| goal.0.as_str()),
        term: course.term,
        partners: &head.partners,
        agreement: head.agreement.as_ref(),
        contacts: &head.contacts,
        considerations: considered.filter(|it| it.date <= today).collect(),
        decisions: partnership
            .dossier
            .decisions_in_order()
            .into_iter()
            .filter(|decision| decided(decision))
            .map(|decision| Decided {
                id: decision.id.as_str(),
                date: decision.date,
                outcome: &decision.facts.outcome,
                by: &decision.facts.by,
                reasons: decision.facts.reasons.as_ref().map(|reasons| reasons.0.as_str()),
            })
            .collect(),
    }
}

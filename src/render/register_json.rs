//! The register as governance keeps it, as `partners.register/1`.

use serde::Serialize;

use super::form::about::{About, HeadV1};
use super::head::registration;
use crate::model::head::Partner;
use crate::report::register::Row;

/// `partners.register/1`, frozen.
#[derive(Serialize)]
struct RegisterV1<'a> {
    #[serde(flatten)]
    head: HeadV1<'a>,
    partnerships: Vec<RowV1<'a>>,
}

/// One partnership in the register, frozen.
#[derive(Serialize)]
struct RowV1<'a> {
    partnership: &'a str,
    name: &'a str,
    status: &'static str,
    formality: Option<&'a str>,
    category: Option<&'a str>,
    unit: Option<&'a str>,
    accountable: Option<&'static str>,
    partners: Vec<PartyV1<'a>>,
    decisions: Vec<DecisionV1<'a>>,
    signed: Option<String>,
    signed_by: Option<&'a str>,
    reference: Option<&'a str>,
    starts: Option<String>,
    ends: Option<String>,
    evaluation_plan: Option<PlanV1<'a>>,
}

#[derive(Serialize)]
struct PartyV1<'a> {
    name: Option<&'a str>,
    country: Option<&'a str>,
    legal_name: Option<&'a str>,
    legal_form: Option<&'a str>,
    seat: Option<&'a str>,
    registration: Option<String>,
    signatory: Option<&'a str>,
}

#[derive(Serialize)]
struct DecisionV1<'a> {
    entry: &'a str,
    date: String,
    outcome: Option<&'a str>,
    by: Option<&'a str>,
}

#[derive(Serialize)]
struct PlanV1<'a> {
    mode: Option<&'a str>,
    every: Option<String>,
    from: Option<&'a str>,
}

impl<'a> RowV1<'a> {
    fn new(row: &'a Row<'_>) -> Self {
        let (partnership, head) = (row.partnership, &row.partnership.head);
        let agreement = head.agreement.as_ref();
        let decisions = row.decisions.iter().map(|it| DecisionV1 {
            entry: it.id.as_str(),
            date: it.date.to_string(),
            outcome: it.facts.outcome.spelling(),
            by: it.facts.by.spelling(),
        });
        Self {
            partnership: &partnership.id,
            name: partnership.name(),
            status: row.status.spelling(),
            formality: head.formality.spelling(),
            category: head.category.as_deref(),
            unit: head.unit.as_deref(),
            accountable: partnership.is_formal().then_some("board"),
            partners: head.partners.iter().map(party).collect(),
            decisions: decisions.collect(),
            signed: agreement.and_then(|it| it.signed).map(|day| day.to_string()),
            signed_by: agreement.and_then(|it| it.signed_by.as_deref()),
            reference: agreement.and_then(|it| it.reference.as_deref()),
            starts: head.starts.map(|day| day.to_string()),
            ends: head.ends.map(|day| day.to_string()),
            evaluation_plan: head.evaluation_plan.as_ref().map(|plan| PlanV1 {
                mode: plan.mode.spelling(),
                every: plan.every.map(|every| every.to_string()),
                from: plan.from.spelling(),
            }),
        }
    }
}

fn party(partner: &Partner) -> PartyV1<'_> {
    PartyV1 {
        name: partner.name.as_deref(),
        country: partner.country.as_deref(),
        legal_name: partner.legal_name.as_deref(),
        legal_form: partner.legal_form.as_deref(),
        seat: partner.seat.as_deref(),
        registration: partner.registration.as_ref().map(registration),
        signatory: partner.signatory.as_deref(),
    }
}

/// As machines read it.
pub fn json(about: &About, rows: &[Row<'_>]) -> String {
    let head = about.head("partners.register/1");
    super::form::json::document(&RegisterV1 { head, partnerships: rows.iter().map(RowV1::new).collect() })
}

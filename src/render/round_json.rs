//! The yearly strategic round as `partners.round/1`.

use serde::Serialize;

use super::due::ItemV1;
use super::form::about::{About, HeadV1};
use crate::model::vocabulary::Word as _;
use crate::report::round::{Round, Strategic};
use crate::words::labels::Labels;

/// `partners.round/1`, frozen.
#[derive(Serialize)]
struct RoundV1<'a> {
    #[serde(flatten)]
    head: HeadV1<'a>,
    year: String,
    until: String,
    categories: Vec<CategoryV1<'a>>,
    inputs: Vec<InputV1<'a>>,
    partnerships: Vec<StrategicV1<'a>>,
}

#[derive(Serialize)]
struct CategoryV1<'a> {
    category: &'a str,
    monitor_every: Option<String>,
    evaluate_every: Option<String>,
    objectives: Option<i64>,
}

#[derive(Serialize)]
struct InputV1<'a> {
    unit: &'a str,
    received: Option<String>,
}

/// One partnership of the round, frozen.
#[derive(Serialize)]
struct StrategicV1<'a> {
    partnership: &'a str,
    name: &'a str,
    unit: Option<&'a str>,
    owner: Option<&'a str>,
    status: &'static str,
    category: Option<&'a str>,
    candidate: bool,
    reference: Option<&'a str>,
    starts: Option<String>,
    ends: Option<String>,
    last_monitoring: Option<String>,
    last_evaluation: Option<String>,
    due: Vec<ItemV1<'a>>,
    ahead: Vec<ItemV1<'a>>,
    objectives: Vec<&'static str>,
    missing: Vec<&'static str>,
    knowledge_security: Option<SecurityV1<'a>>,
    considered: Option<ConsideredV1<'a>>,
}

#[derive(Serialize)]
struct SecurityV1<'a> {
    entry: &'a str,
    date: String,
    allowed: Option<bool>,
    desirable: Option<bool>,
    reference: Option<&'a str>,
}

#[derive(Serialize)]
struct ConsideredV1<'a> {
    entry: &'a str,
    date: String,
    content: Option<&'a str>,
    profile: Option<&'a str>,
}

impl<'a> StrategicV1<'a> {
    fn new(labels: Labels<'_>, it: &'a Strategic<'_>) -> Self {
        let (partnership, head) = (it.partnership, &it.partnership.head);
        let day = |day: Option<crate::model::Day>| day.map(|day| day.to_string());
        Self {
            partnership: &partnership.id,
            name: partnership.name(),
            unit: head.unit.as_deref(),
            owner: head.owner.as_deref(),
            status: it.status.spelling(),
            category: head.category.as_deref(),
            candidate: it.is_candidate,
            reference: head.agreement.as_ref().and_then(|agreement| agreement.reference.as_deref()),
            starts: day(head.starts),
            ends: day(head.ends),
            last_monitoring: day(it.monitored),
            last_evaluation: day(it.evaluated),
            due: ItemV1::all(labels, &it.owes),
            ahead: ItemV1::all(labels, &it.ahead),
            objectives: it.objectives.iter().map(|objective| objective.spelling()).collect(),
            missing: it.lacks.iter().map(|lack| lack.key()).collect(),
            knowledge_security: it.security.map(|it| SecurityV1 {
                entry: it.id.as_str(),
                date: it.date.to_string(),
                allowed: it.allowed,
                desirable: it.desirable,
                reference: it.reference.as_deref(),
            }),
            considered: it.weighed.map(|it| ConsideredV1 {
                entry: it.id.as_str(),
                date: it.date.to_string(),
                content: it.content.as_ref().and_then(|content| content.judgement.spelling()),
                profile: it.profile.as_ref().and_then(|profile| profile.judgement.spelling()),
            }),
        }
    }
}

/// As machines read it.
pub fn json(labels: Labels<'_>, about: &About, round: &Round<'_>) -> String {
    let categories = round.categories.iter().map(|(name, category)| CategoryV1 {
        category: name,
        monitor_every: category.monitor_every.map(|every| every.to_string()),
        evaluate_every: category.evaluate_every.map(|every| every.to_string()),
        objectives: category.objectives,
    });
    let inputs =
        round.inputs.iter().map(|(unit, day)| InputV1 { unit, received: day.map(|day| day.to_string()) });
    super::form::json::document(&RoundV1 {
        head: about.head("partners.round/1"),
        year: round.year.to_string(),
        until: round.year.last().to_string(),
        categories: categories.collect(),
        inputs: inputs.collect(),
        partnerships: round.strategic.iter().map(|it| StrategicV1::new(labels, it)).collect(),
    })
}

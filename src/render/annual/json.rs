//! The account of a year as `partners.annual/1`, for the inside and for the outside.

use serde::Serialize;

use crate::model::{Day, EntryId, Partnership, Word as _};
use crate::render::form::about::{About, HeadV1};
use crate::report::annual::{Annual, Evaluated, Told};
use crate::report::annual_counts::{Counted, CountedKind};
use crate::report::annual_public::{ForPublic, Named};
use crate::words::Lang;
use crate::words::annual_counts::definition;

/// `partners.annual/1`, frozen.
#[derive(Serialize)]
struct AnnualV1<'a> {
    #[serde(flatten)]
    head: HeadV1<'a>,
    audience: &'static str,
    year: String,
    until: String,
    numbers: Vec<NumberV1<'a>>,
    signals: Vec<SignalV1<'a>>,
    evaluations: Vec<EvaluationV1<'a>>,
}

/// The same for the outside: no signals and no evaluations by themselves, and no entries.
#[derive(Serialize)]
struct PublicV1<'a> {
    #[serde(flatten)]
    head: HeadV1<'a>,
    audience: &'static str,
    year: String,
    until: String,
    numbers: Vec<PublicNumberV1<'a>>,
    grounds: Vec<&'static str>,
    follow_up: Option<Vec<&'static str>>,
}

/// A number, what it counts, and what stands behind it, frozen.
#[derive(Serialize)]
struct NumberV1<'a> {
    what: &'static str,
    definition: &'static str,
    number: usize,
    behind: Vec<BehindV1<'a>>,
}

#[derive(Serialize)]
struct BehindV1<'a> {
    partnership: &'a str,
    name: &'a str,
    entry: Option<&'a str>,
    date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decision: Option<DecisionV1<'a>>,
}

#[derive(Serialize)]
struct DecisionV1<'a> {
    outcome: Option<&'a str>,
    by: Option<&'a str>,
    reasons: Option<&'a str>,
    dissent: Option<&'a str>,
}

#[derive(Serialize)]
struct SignalV1<'a> {
    id: &'a str,
    partnership: &'a str,
    name: &'a str,
    date: String,
    kind: Option<&'a str>,
    concerns: Option<&'a str>,
    summary: Option<&'a str>,
    steps: Vec<&'a str>,
    missing: Vec<&'static str>,
}

#[derive(Serialize)]
struct EvaluationV1<'a> {
    id: &'a str,
    partnership: &'a str,
    name: &'a str,
    date: String,
    occasion: Option<&'a str>,
    outcome: Option<&'a str>,
    none_needed: Option<&'a str>,
    adjustments: Vec<AdjustmentV1<'a>>,
}

#[derive(Serialize)]
struct AdjustmentV1<'a> {
    id: &'a str,
    action: Option<&'a str>,
    due: Option<String>,
    done: Option<String>,
    effect: Option<&'a str>,
}

#[derive(Serialize)]
struct PublicNumberV1<'a> {
    what: &'static str,
    definition: &'static str,
    number: usize,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    named: Vec<NamedV1<'a>>,
}

#[derive(Serialize)]
struct NamedV1<'a> {
    partnership: &'a str,
    name: &'a str,
    partners: Vec<&'a str>,
    goal: Option<&'a str>,
}

/// As machines read it, inside the institution.
pub(super) fn json(lang: Lang, about: &About, annual: &Annual<'_>) -> String {
    let number = |what: &'static str, behind: Vec<_>| NumberV1 {
        what,
        definition: definition(lang, what),
        number: behind.len(),
        behind,
    };
    let running = annual.running.iter().map(|(running, all)| {
        number(running.spelling(), all.iter().map(|it| behind(it, None, None)).collect())
    });
    let counted = annual.counted.iter();
    let counted = counted.map(|(what, all)| number(what.spelling(), all.iter().map(of_counted).collect()));
    let mut numbers: Vec<NumberV1<'_>> = running.chain(counted).collect();
    let evaluated = annual.evaluations.iter();
    let evaluated =
        evaluated.map(|it| behind(it.partnership, Some(&it.evaluation.id), Some(it.evaluation.date)));
    numbers.push(number("evaluated", evaluated.collect()));
    let done = annual.done.iter().map(|it| behind(it.partnership, Some(&it.done.id), Some(it.done.date)));
    numbers.push(number("adjustments-done", done.collect()));
    crate::render::form::json::document(&AnnualV1 {
        head: about.head("partners.annual/1"),
        audience: "internal",
        year: annual.year.to_string(),
        until: annual.until.to_string(),
        numbers,
        signals: annual.signals.iter().map(signal).collect(),
        evaluations: annual.evaluations.iter().map(evaluation).collect(),
    })
}

fn behind<'a>(partnership: &'a Partnership, entry: Option<&'a EntryId>, date: Option<Day>) -> BehindV1<'a> {
    BehindV1 {
        partnership: &partnership.id,
        name: partnership.name(),
        entry: entry.map(EntryId::as_str),
        date: date.map(|date| date.to_string()),
        decision: None,
    }
}

fn of_counted<'a>(counted: &'a Counted<'_>) -> BehindV1<'a> {
    let decision = counted.decision.map(|decision| DecisionV1 {
        outcome: decision.facts.outcome.spelling(),
        by: decision.facts.by.spelling(),
        reasons: decision.facts.reasons.as_deref(),
        dissent: decision.facts.dissent.as_deref(),
    });
    BehindV1 { decision, ..behind(counted.partnership, counted.entry, Some(counted.date)) }
}

fn signal<'a>(told: &'a Told<'_>) -> SignalV1<'a> {
    let signal = told.signal;
    SignalV1 {
        id: signal.id.as_str(),
        partnership: &told.partnership.id,
        name: told.partnership.name(),
        date: signal.date.to_string(),
        kind: signal.facts.kind.spelling(),
        concerns: signal.facts.concerns.spelling(),
        summary: told.summary(),
        steps: told.steps.iter().filter_map(|step| step.facts.step.spelling()).collect(),
        missing: told.lacks.iter().map(|step| step.spelling()).collect(),
    }
}

fn evaluation<'a>(it: &'a Evaluated<'_>) -> EvaluationV1<'a> {
    let facts = &it.evaluation.facts;
    let adjustments = it.adjustments.iter().map(|(adjustment, done)| AdjustmentV1 {
        id: adjustment.id.as_str(),
        action: adjustment.facts.action.as_deref(),
        due: adjustment.due.map(|day| day.to_string()),
        done: done.map(|done| done.date.to_string()),
        effect: done.and_then(|done| done.facts.effect.as_deref()),
    });
    EvaluationV1 {
        id: it.evaluation.id.as_str(),
        partnership: &it.partnership.id,
        name: it.partnership.name(),
        date: it.evaluation.date.to_string(),
        occasion: facts.occasion.spelling(),
        outcome: facts.outcome.spelling(),
        none_needed: facts.none_needed.as_deref(),
        adjustments: adjustments.collect(),
    }
}

/// As machines read it, outside the institution.
pub(super) fn json_for_public<'a>(lang: Lang, about: &'a About, it: &'a ForPublic<'_>) -> String {
    let number = |what: &'static str, number: usize, named: Vec<NamedV1<'a>>| PublicNumberV1 {
        what,
        definition: definition(lang, what),
        number,
        named,
    };
    let named = |what: &CountedKind| it.named.get(what).into_iter().flatten().map(self::named).collect();
    let running = it.running.iter().map(|(running, all)| number(running.spelling(), *all, Vec::new()));
    let counted = it.counted.iter().map(|(what, all)| number(what.spelling(), *all, named(what)));
    let evaluated =
        [("evaluated", it.evaluations), ("adjustments-agreed", it.agreed), ("adjustments-done", it.done)];
    let evaluated = evaluated.into_iter().map(|(what, all)| number(what, all, Vec::new()));
    let numbers = running.chain(counted).chain(evaluated);
    let steps = it.follow_up.as_ref().map(|steps| steps.iter().map(|step| step.spelling()).collect());
    crate::render::form::json::document(&PublicV1 {
        head: about.head("partners.annual/1"),
        audience: "public",
        year: it.year.to_string(),
        until: it.until.to_string(),
        numbers: numbers.collect(),
        grounds: it.grounds.iter().map(|ground| ground.spelling()).collect(),
        follow_up: steps,
    })
}

fn named<'a>(it: &'a Named<'_>) -> NamedV1<'a> {
    NamedV1 { partnership: it.id, name: it.name, partners: it.partners.clone(), goal: it.goal }
}

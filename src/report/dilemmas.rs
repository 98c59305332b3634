//! Dilemmas to talk about, for the expert network and the school-wide conversation (000:383-389): doubts, refusals, signals that
//! were closed and what evaluations taught, each with its reasons and what came of it. They are offered to choose from, never
//! counted; who and where is left out here and hidden in the texts where they are shown.

use super::is_of;
use super::signals::Steps;
use crate::model::{
    Aspect, Conclusion, Consideration, Day, Decision, Dossier, Entry, EntryId, Evaluation, Judgement,
    Outcome, Partnership, Register, Status, Step, asked,
};

/// A kind of dilemma.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DilemmaKind {
    Doubt,
    Refusal,
    /// A signal that was closed.
    Signal,
    /// What an evaluation taught.
    Evaluation,
}

impl DilemmaKind {
    /// As machine formats write it.
    pub fn spelling(self) -> &'static str {
        match self {
            Self::Doubt => "doubt",
            Self::Refusal => "refusal",
            Self::Signal => "signal",
            Self::Evaluation => "evaluation",
        }
    }
}

/// Something to talk about.
#[derive(Clone, Debug)]
pub struct Dilemma<'r> {
    pub kind: DilemmaKind,
    /// The entry that it comes from; only its tail tells it apart, as its day is left out.
    pub entry: &'r EntryId,
    /// How the aspects were judged.
    pub judged: Vec<(Aspect, Judgement)>,
    /// What was said, each by the schema and the key that it stands under.
    pub told: Vec<DilemmaText<'r>>,
    /// The steps that were taken on a signal.
    pub steps: Vec<Step>,
    /// The decisions, outcomes and adjustments that followed.
    pub came: Vec<Aftermath<'r>>,
    /// What was held against a decision.
    pub dissent: Vec<&'r str>,
}

/// A text, and the key that it stands under.
#[derive(Clone, Copy, Debug)]
pub struct DilemmaText<'r> {
    pub schema: &'static str,
    pub key: &'static str,
    pub text: &'r str,
}

/// Something that followed.
#[derive(Clone, Copy, Debug)]
pub enum Aftermath<'r> {
    /// A decision, and why.
    Decided(Outcome, Option<&'r str>),
    /// The outcome of a signal.
    Outcome(&'r str),
    /// The conclusion of an evaluation.
    Concluded(Conclusion),
    /// An adjustment, and its effect once it was done.
    Adjusted(&'r str, Option<&'r str>),
    /// Why no adjustment was needed.
    NoneNeeded(&'r str),
}

impl Dilemma<'_> {
    /// By what it is chosen: the tail of the entry's id.
    pub fn pick(&self) -> &str {
        tail(self.entry.as_str())
    }
}

fn tail(id: &str) -> &str {
    id.get(11..).filter(|tail| !tail.is_empty()).unwrap_or(id)
}

/// What there is to choose from on a day: by kind, and then by what tells them apart, so that no order tells when.
pub fn dilemmas<'r>(register: &'r Register, today: Day, unit: Option<&str>) -> Vec<Dilemma<'r>> {
    let steps = Steps::by(register, today);
    let listed =
        register.partnerships.iter().filter(|it| is_of(it, unit) && it.status(today) != Status::Void);
    let mut all: Vec<Dilemma<'r>> = listed.flat_map(|it| of(it, &steps, today)).collect();
    all.retain(|it| !it.told.is_empty() || !it.came.is_empty());
    all.sort_by(|a, b| (a.kind, a.pick(), a.entry).cmp(&(b.kind, b.pick(), b.entry)));
    all
}

/// Those that somebody chose, in that order; what is none of them is given back.
///
/// # Errors
///
/// What was chosen and is not there.
pub fn picked<'r>(all: &[Dilemma<'r>], picks: &[String]) -> Result<Vec<Dilemma<'r>>, String> {
    let mut chosen = Vec::new();
    for pick in picks {
        let found: Vec<&Dilemma<'r>> = all.iter().filter(|it| it.pick() == tail(pick)).collect();
        if found.is_empty() {
            return Err(pick.clone());
        }
        chosen.extend(found.into_iter().cloned());
    }
    Ok(chosen)
}

fn of<'r>(partnership: &'r Partnership, steps: &Steps<'r>, today: Day) -> Vec<Dilemma<'r>> {
    let dossier = &partnership.dossier;
    let mut all: Vec<Dilemma<'r>> = Vec::new();
    let mut decisions = dossier.decisions_in_order();
    decisions.retain(|it| it.date <= today);
    for decision in decisions.iter().copied().filter(|it| it.outcome == Outcome::Decline) {
        all.push(refusal(dossier, decision, &decisions));
    }
    for considered in dossier.considerations.standing().filter(|it| it.date <= today) {
        let is_doubt = judged(considered).iter().any(|(_, judgement)| *judgement == Judgement::Doubt);
        let rests_on =
            |it: &&&Entry<Decision>| dossier.consideration_of(it).is_some_and(|it| it.id == considered.id);
        let resting: Vec<&Entry<Decision>> = decisions.iter().filter(rests_on).copied().collect();
        // Where none rests on it, the first one since tells what came of it.
        let since = decisions.iter().copied().find(|it| it.date >= considered.date);
        let resting = if resting.is_empty() { since.into_iter().collect() } else { resting };
        // What was declined is a refusal.
        if is_doubt && !resting.iter().any(|it| it.outcome == Outcome::Decline) {
            all.push(doubt(considered, &resting));
        }
    }
    for (signal, closed) in steps.received(partnership) {
        if closed.is_some_and(|day| day <= today) && signal.stands {
            let taken: Vec<_> = steps.on(signal.id.as_str()).iter().map(|it| it.step).collect();
            let outcomes = taken.iter().filter(|it| it.step == Step::Outcome);
            all.push(Dilemma {
                told: text("Signal", "summary", signal.facts.summary.as_deref()),
                steps: taken.iter().filter_map(|it| it.step.known()).collect(),
                came: outcomes.filter_map(|it| it.facts.gist.as_deref()).map(Aftermath::Outcome).collect(),
                ..empty(DilemmaKind::Signal, &signal.id)
            });
        }
    }
    let evaluated = dossier.evaluations.standing().filter(|it| it.date <= today);
    all.extend(evaluated.map(|it| evaluation(dossier, it, today)));
    all
}

fn empty(kind: DilemmaKind, entry: &EntryId) -> Dilemma<'_> {
    let (judged, told, steps, came, dissent) = Default::default();
    Dilemma { kind, entry, judged, told, steps, came, dissent }
}

fn text<'r>(schema: &'static str, key: &'static str, text: Option<&'r str>) -> Vec<DilemmaText<'r>> {
    let text = text.filter(|text| !text.trim().is_empty());
    text.map(|text| DilemmaText { schema, key, text }).into_iter().collect()
}

fn judged(consideration: &Consideration) -> Vec<(Aspect, Judgement)> {
    let both = [Aspect::Content, Aspect::Profile];
    both.into_iter().filter_map(|aspect| Some((aspect, asked::judgement(consideration, aspect)?))).collect()
}

/// What a consideration says, in the order of the format.
fn weighed(it: &Consideration) -> Vec<DilemmaText<'_>> {
    let mut told = text("Consideration", "reason", it.reason.as_deref());
    if let Some(content) = &it.content {
        told.extend(text("Content", "impact", content.impact.as_deref()));
        told.extend(text("Content", "mission", content.mission.as_deref()));
        told.extend(text("Content", "values", content.values.as_deref()));
        told.extend(text("Content", "no_harm", content.no_harm.as_deref()));
    }
    if let Some(profile) = &it.profile {
        told.extend(text("Profile", "compatible", profile.compatible.as_deref()));
        told.extend(text("Profile", "conduct", profile.conduct.as_deref()));
    }
    told
}

fn decided<'r>(decisions: &[&'r Entry<Decision>]) -> Vec<Aftermath<'r>> {
    let known = decisions.iter().filter_map(|it| Some((it.outcome.known()?, *it)));
    known.map(|(outcome, it)| Aftermath::Decided(outcome, it.facts.reasons.as_deref())).collect()
}

fn dissent<'r>(decisions: &[&'r Entry<Decision>]) -> Vec<&'r str> {
    decisions.iter().filter_map(|it| it.facts.dissent.as_deref()).filter(|it| !it.trim().is_empty()).collect()
}

fn doubt<'r>(considered: &'r Entry<Consideration>, resting: &[&'r Entry<Decision>]) -> Dilemma<'r> {
    Dilemma {
        judged: judged(considered),
        told: weighed(considered),
        came: decided(resting),
        dissent: dissent(resting),
        ..empty(DilemmaKind::Doubt, &considered.id)
    }
}

/// One that was declined, and whether it was entered after all.
fn refusal<'r>(
    dossier: &'r Dossier,
    decision: &'r Entry<Decision>,
    decisions: &[&'r Entry<Decision>],
) -> Dilemma<'r> {
    let considered = dossier.consideration_of(decision).filter(|it| it.date <= decision.date);
    let at = decisions.iter().position(|it| it.id == decision.id).unwrap_or(decisions.len());
    let mut told = considered.map(|it| weighed(it)).unwrap_or_default();
    told.extend(text("Decision", "reasons", decision.facts.reasons.as_deref()));
    Dilemma {
        judged: considered.map(|it| judged(it)).unwrap_or_default(),
        told,
        came: decided(&decisions[(at + 1).min(decisions.len())..]),
        dissent: dissent(&[decision]),
        ..empty(DilemmaKind::Refusal, &decision.id)
    }
}

fn evaluation<'r>(dossier: &'r Dossier, it: &'r Entry<Evaluation>, today: Day) -> Dilemma<'r> {
    let facts = &it.facts;
    let mut told = text("Evaluation", "goals", facts.goals.as_deref());
    told.extend(text("Evaluation", "norms", facts.norms.as_deref()));
    let adjusted = dossier.adjustments_of(it).into_iter().filter(|it| it.date <= today);
    let adjusted = adjusted.filter_map(|adjustment| {
        let effect = dossier.done(adjustment, today).and_then(|done| done.facts.effect.as_deref());
        Some(Aftermath::Adjusted(adjustment.facts.action.as_deref()?, effect))
    });
    let concluded = facts.outcome.known().map(Aftermath::Concluded).into_iter();
    let none_needed = facts.none_needed.as_deref().map(Aftermath::NoneNeeded);
    Dilemma {
        came: concluded.filter(|_| !told.is_empty()).chain(adjusted).chain(none_needed).collect(),
        told,
        ..empty(DilemmaKind::Evaluation, &it.id)
    }
}

//! One entry on the time line: what it is, who did it, and what it says.

use super::form::page::{FactList, PageItem};
use crate::model::{
    Advice, Aspect, Common, Consideration, Content, Dossier, Evaluation, Handover, Kind, KnowledgeSecurity,
    Profile, Said,
};
use crate::report::timeline::{Moment, TimelineFact};
use crate::words::labels::{Labelled, RegisterLabels, kind};
use crate::words::lists::{and, capital};
use crate::words::{dates, show as words};

/// An entry.
pub(super) fn item(labels: RegisterLabels<'_>, dossier: &Dossier, moment: &Moment<'_>) -> PageItem {
    let (what, mut marks, notes) = described(labels, dossier, moment);
    marks.insert(0, words::tail(moment.id.as_str()).to_owned());
    PageItem::new(&format!("{} · {what}", dates::day(labels.lang, moment.date)), &marks.join(" · "), notes)
}

/// An entry on a page where one can point at it: what it is, then when.
pub(super) fn at_its_place(labels: RegisterLabels<'_>, dossier: &Dossier, moment: &Moment<'_>) -> PageItem {
    let (what, mut marks, notes) = described(labels, dossier, moment);
    marks.insert(0, dates::day(labels.lang, moment.date));
    let is_weighty = matches!(moment.kind, Kind::Consideration | Kind::Decision | Kind::Evaluation);
    let item = PageItem::new(&what, &marks.join(" · "), notes).at(moment.id.as_str());
    PageItem { is_weighty, ..item }
}

/// What an entry is, what became of it, and what it says.
fn described(
    labels: RegisterLabels<'_>,
    dossier: &Dossier,
    moment: &Moment<'_>,
) -> (String, Vec<String>, FactList) {
    let lang = labels.lang;
    let (what, mut notes) = said(labels, dossier, &moment.fact);
    let named = match moment.fact {
        TimelineFact::Advice(advice) => labels.said(&advice.kind).unwrap_or_else(|| kind(lang, moment.kind)),
        _ => kind(lang, moment.kind),
    };
    let named = capital(named);
    let what = if what.is_empty() { named } else { format!("{named}: {what}") };
    let mut marks = Vec::new();
    marks.extend(moment.elsewhere.map(|partnership| words::stands_at(lang, &partnership.id)));
    if let Some(corrects) = &moment.common.corrects {
        let tail = words::tail(corrects);
        let is_taken_back = moment.common.withdrawn.is_some();
        marks.push(if is_taken_back { words::takes_back(lang, tail) } else { words::corrects(lang, tail) });
    }
    marks.extend(moment.corrected_by.map(|by| words::corrected(lang, words::tail(by.as_str()))));
    let mut all = common(labels, moment.common);
    all.0.append(&mut notes.0);
    (what, marks, all)
}

fn common(labels: RegisterLabels<'_>, common: &Common) -> FactList {
    let lang = labels.lang;
    let mut facts = FactList::default();
    facts.add(labels.key("Common", "withdrawn"), common.withdrawn.as_deref());
    for redacted in &common.redacted.0 {
        let date = redacted.date.map(|day| dates::day(lang, day)).unwrap_or_default();
        let (by, ground) = (redacted.by.as_deref().unwrap_or("…"), redacted.ground.as_deref().unwrap_or("…"));
        facts.add("", Some(words::redacted(lang, &date, by, ground)));
    }
    let prompted = common.prompted_by.iter().map(|id| words::tail(id)).collect::<Vec<_>>().join(", ");
    facts.add(labels.key("Common", "prompted_by"), Some(prompted));
    facts
}

/// What an entry says: in a few words, and in full.
fn said(labels: RegisterLabels<'_>, dossier: &Dossier, fact: &TimelineFact<'_>) -> (String, FactList) {
    let lang = labels.lang;
    let mut notes = FactList::default();
    let word = |parts: &[Option<&str>]| {
        let given = parts.iter().flatten().filter(|part| !part.trim().is_empty());
        given.copied().collect::<Vec<_>>().join(" · ")
    };
    let day = |day| dates::day(lang, day);
    let what = match fact {
        TimelineFact::Consideration(it) => return consideration(labels, it),
        TimelineFact::Evaluation(it) => return evaluation(labels, it),
        TimelineFact::Advice(it) => return advice(labels, it),
        TimelineFact::KnowledgeSecurity(it) => return knowledge_security(labels, it),
        TimelineFact::Handover(it) => return handover(labels, it),
        TimelineFact::Submission(it) => {
            notes.add("", it.question.as_deref());
            notes.add(labels.key("Submission", "reference"), it.reference.as_deref());
            word(&[labels.said(&it.to), it.by.as_deref()])
        }
        TimelineFact::Exception(it) => {
            notes.add("", it.reason.as_deref());
            notes.add(labels.key("RecordedException", "until"), it.until.map(day));
            word(&[labels.said(&it.rule), it.about.as_deref(), it.by.as_deref()])
        }
        TimelineFact::Decision(it) => {
            notes.add("", it.reasons.as_deref());
            notes.add(labels.key("Decision", "dissent"), it.dissent.as_deref());
            notes.add(labels.key("Decision", "effective"), it.effective.map(day));
            notes.add(labels.key("Decision", "consent"), it.consent.as_deref());
            let category = it.category.as_deref().map(|it| labels.category(it));
            notes.add(labels.key("Decision", "category"), category);
            let rests_on = it.considers.as_deref().map(|id| words::refers(labels, Kind::Consideration, id));
            notes.add(labels.key("Decision", "considers"), rests_on);
            word(&[labels.said(&it.outcome), labels.said(&it.by)])
        }
        TimelineFact::Shared(it) => {
            notes.add("", it.how.as_deref());
            it.about.as_deref().map(|id| about(labels, dossier, id)).unwrap_or_default()
        }
        TimelineFact::Signal(it) => {
            notes.add("", it.summary.as_deref());
            notes.add(labels.key("Signal", "cause"), labels.said(&it.cause));
            notes.add(labels.key("Signal", "touches"), Some(it.touches.join(", ")));
            let origin = crate::words::signals::origin(labels, it);
            return (lower(&origin), notes);
        }
        TimelineFact::FollowUp(it) => {
            notes.add("", it.gist.as_deref());
            let signal = it.signal.as_deref().map(words::tail);
            let step = labels.said(&it.step).unwrap_or_default();
            let step = signal.map_or_else(|| step.to_owned(), |signal| format!("{step} ({signal})"));
            word(&[Some(&step), it.by.as_deref()])
        }
        TimelineFact::Adjustment(it) => {
            notes.add("", it.action.as_deref());
            let due = it.due.map(|due| words::due_by(lang, &day(due)));
            word(&[due.as_deref(), it.owner.as_deref()])
        }
        TimelineFact::AdjustmentDone(it) => {
            notes.add("", it.effect.as_deref());
            it.adjustment.as_deref().map(words::tail).unwrap_or_default().to_owned()
        }
        TimelineFact::Monitoring(it) => {
            notes.add(labels.key("Monitoring", "progress"), it.progress.as_deref());
            notes.add(labels.key("Monitoring", "results"), it.results.as_deref());
            notes.add(labels.key("Monitoring", "attention"), it.attention.as_deref());
            String::new()
        }
        TimelineFact::Sample(it) => {
            notes.add(labels.key("Sample", "seed"), it.seed.as_deref());
            it.of.map(|number| words::drawn_from(lang, number)).unwrap_or_default()
        }
    };
    (what, notes)
}

/// A consideration: who weighed it, why now, and each aspect with its judgement.
pub(super) fn consideration(labels: RegisterLabels<'_>, it: &Consideration) -> (String, FactList) {
    let mut notes = FactList::default();
    notes.add("", it.reason.as_deref());
    notes.add(labels.key("Consideration", "by"), it.by.as_deref());
    let content = it.content.as_ref().map(|content| &content.judgement);
    let profile = it.profile.as_ref().map(|profile| &profile.judgement);
    let judged = [(Aspect::Content, content), (Aspect::Profile, profile)];
    let judged: Vec<String> =
        judged.into_iter().filter_map(|(aspect, judgement)| judged_as(labels, aspect, judgement?)).collect();
    if let Some(content) = &it.content {
        content_notes(labels, content, &mut notes);
    }
    if let Some(profile) = &it.profile {
        profile_notes(labels, profile, &mut notes);
    }
    let occasion = labels.said(&it.occasion).map(str::to_owned);
    (occasion.into_iter().chain(judged).collect::<Vec<_>>().join(" · "), notes)
}

fn judged_as<W: Labelled>(labels: RegisterLabels<'_>, aspect: Aspect, judgement: &Said<W>) -> Option<String> {
    let judgement = labels.said(judgement)?;
    Some(format!("{} {judgement}", labels.of(aspect)))
}

pub(super) fn content_notes(labels: RegisterLabels<'_>, content: &Content, notes: &mut FactList) {
    let key = |name| labels.key("Content", name);
    notes.add(key("impact"), content.impact.as_deref());
    notes.add(key("mission"), content.mission.as_deref());
    notes.add(key("values"), content.values.as_deref());
    notes.add(key("ambitions"), Some(content.ambitions.join(", ")));
    notes.add(key("no_harm"), content.no_harm.as_deref());
    let goals: Vec<String> = content.sdgs.iter().map(i64::to_string).collect();
    notes.add(key("sdgs"), Some(goals.join(", ")));
    notes.add(key("how"), content.how.as_deref());
    notes.add(key("scale"), content.scale.as_deref());
    notes.add(key("touches"), Some(content.touches.join(", ")));
}

pub(super) fn profile_notes(labels: RegisterLabels<'_>, profile: &Profile, notes: &mut FactList) {
    let key = |name| labels.key("Profile", name);
    notes.add(key("compatible"), profile.compatible.as_deref());
    notes.add(key("conduct"), profile.conduct.as_deref());
    notes.add(key("sources"), Some(profile.sources.join(", ")));
}

fn evaluation(labels: RegisterLabels<'_>, it: &Evaluation) -> (String, FactList) {
    let mut notes = FactList::default();
    notes.add(labels.key("Evaluation", "by"), it.by.as_deref());
    notes.add(labels.key("Evaluation", "goals"), it.goals.as_deref());
    notes.add(labels.key("Evaluation", "norms"), it.norms.as_deref());
    notes.add(labels.key("Evaluation", "none_needed"), it.none_needed.as_deref());
    let words = [labels.said(&it.occasion), labels.said(&it.outcome)];
    (words.into_iter().flatten().collect::<Vec<_>>().join(" · "), notes)
}

fn advice(labels: RegisterLabels<'_>, it: &Advice) -> (String, FactList) {
    let mut notes = FactList::default();
    notes.add("", it.gist.as_deref());
    notes.add(labels.key("Advice", "reference"), it.reference.as_deref());
    (labels.said(&it.from).unwrap_or_default().to_owned(), notes)
}

/// What was made known: a consideration or a decision.
fn about(labels: RegisterLabels<'_>, dossier: &Dossier, id: &str) -> String {
    let is_decision = dossier.decisions.get(id).is_some();
    words::refers(labels, if is_decision { Kind::Decision } else { Kind::Consideration }, id)
}

/// The outcome of the knowledge-security decision tree: in a few words, and where it is kept.
pub(super) fn knowledge_security(labels: RegisterLabels<'_>, it: &KnowledgeSecurity) -> (String, FactList) {
    let key = |name| labels.key("KnowledgeSecurity", name);
    let answer = |name, is_so: Option<bool>| {
        Some(if is_so? { key(name).to_owned() } else { words::not(labels.lang, key(name)) })
    };
    let mut notes = FactList::default();
    notes.add(key("conditions"), it.conditions.as_deref());
    notes.add(key("reference"), it.reference.as_deref());
    let outcome = match (it.allowed, it.desirable) {
        (Some(true), Some(false)) => words::but_not(labels.lang, key("allowed"), key("desirable")),
        (Some(false), Some(true)) => words::but_not(labels.lang, key("desirable"), key("allowed")),
        (allowed, desirable) => {
            let answers = [answer("allowed", allowed), answer("desirable", desirable)];
            and(labels.lang, &answers.into_iter().flatten().collect::<Vec<_>>())
        }
    };
    let words = [Some(outcome.as_str()).filter(|it| !it.is_empty()), it.by.as_deref()];
    (words.into_iter().flatten().collect::<Vec<_>>().join(" · "), notes)
}

fn handover(labels: RegisterLabels<'_>, it: &Handover) -> (String, FactList) {
    let lang = labels.lang;
    let to = it.to.as_deref().unwrap_or("…");
    let moved = match it.from.as_deref() {
        Some(from) => words::handed_over(lang, from, to),
        None => words::handed_to(lang, to),
    };
    let accepted =
        it.accepted.map(|it| if it { words::accepted(lang) } else { words::not_yet_accepted(lang) });
    let words = [labels.said(&it.role).map(str::to_owned), Some(moved), accepted];
    (words.into_iter().flatten().collect::<Vec<_>>().join(" · "), FactList::default())
}

/// The first letter small, within a sentence.
fn lower(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

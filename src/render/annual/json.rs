//! The account of a year as `partners.annual/1`, for the inside and for the outside, frozen.

use crate::model::{Day, EntryId, Partnership, Word as _};
use crate::render::form::about::About;
use crate::render::form::json::JsonObject;
use crate::render::signals::follow_up;
use crate::render::year;
use crate::report::annual::{Annual, Evaluated, Told};
use crate::report::annual_counts::{Counted, CountedKind};
use crate::report::annual_public::{ForPublic, Named};
use crate::words::Lang;
use crate::words::annual_counts::definition;

/// As machines read it, inside the institution.
pub(super) fn json(lang: Lang, about: &About, annual: &Annual<'_>) -> String {
    let running = annual.running.iter();
    let running = running
        .map(|(running, all)| counted(lang, running.spelling(), all.iter().map(|it| behind(it, None, None))));
    let decided = annual.counted.iter();
    let decided = decided.map(|(what, all)| counted(lang, what.spelling(), all.iter().map(of_counted)));
    let evaluated = annual.evaluations.iter();
    let evaluated =
        evaluated.map(|it| behind(it.partnership, Some(&it.evaluation.id), Some(it.evaluation.date)));
    let done = annual.done.iter().map(|it| behind(it.partnership, Some(&it.done.id), Some(it.done.date)));
    let followed = [counted(lang, "evaluated", evaluated), counted(lang, "adjustments-done", done)];
    about
        .report("partners.annual/1")
        .with("audience", "internal")
        .and(year(annual.year))
        .with("until", annual.until)
        .list("numbers", running.chain(decided).chain(followed))
        .list("signals", annual.signals.iter().map(signal))
        .list("evaluations", annual.evaluations.iter().map(evaluation))
        .written()
}

/// A number, and what it counts.
fn number(lang: Lang, what: &'static str, number: usize) -> JsonObject<'static> {
    JsonObject::default().with("what", what).with("definition", definition(lang, what)).with("number", number)
}

/// A number, with what stands behind it.
fn counted<'a>(
    lang: Lang,
    what: &'static str,
    behind: impl Iterator<Item = JsonObject<'a>>,
) -> JsonObject<'a> {
    let behind: Vec<_> = behind.collect();
    number(lang, what, behind.len()).list("behind", behind)
}

fn behind<'a>(partnership: &'a Partnership, entry: Option<&'a EntryId>, date: Option<Day>) -> JsonObject<'a> {
    JsonObject::default()
        .with("partnership", &partnership.id)
        .with("name", partnership.name())
        .with("entry", entry)
        .with("date", date)
}

fn of_counted<'a>(counted: &'a Counted<'_>) -> JsonObject<'a> {
    let decision = counted.decision.map(|decision| {
        JsonObject::default()
            .with("outcome", decision.outcome.spelling())
            .with("by", decision.by.spelling())
            .with("reasons", decision.reasons.as_deref())
            .with("dissent", decision.dissent.as_deref())
    });
    behind(counted.partnership, counted.entry, Some(counted.date)).with_some("decision", decision)
}

fn signal<'a>(told: &'a Told<'_>) -> JsonObject<'a> {
    let signal = told.signal;
    JsonObject::default()
        .with("id", &signal.id)
        .with("entry", &signal.id)
        .with("partnership", &told.partnership.id)
        .with("name", told.partnership.name())
        .with("date", signal.date)
        .with("kind", signal.kind.spelling())
        .with("concerns", signal.concerns.spelling())
        .with("summary", told.summary())
        .list("steps", told.steps.iter().filter_map(|step| step.facts.step.spelling()))
        .list("follow_ups", told.steps.iter().map(|step| follow_up(step)))
        .list("missing", told.lacks.iter().map(|step| step.spelling()))
        .with("withdrawn", told.withdrawn.and_then(|by| by.common.withdrawn.as_deref()))
}

fn evaluation<'a>(it: &'a Evaluated<'_>) -> JsonObject<'a> {
    let facts = &it.evaluation.facts;
    let adjustments = it.adjustments.iter().map(|(adjustment, done)| {
        JsonObject::default()
            .with("id", &adjustment.id)
            .with("entry", &adjustment.id)
            .with("action", adjustment.action.as_deref())
            .with("due", adjustment.due)
            .with("done", done.map(|done| done.date))
            .with("effect", done.and_then(|done| done.facts.effect.as_deref()))
    });
    JsonObject::default()
        .with("id", &it.evaluation.id)
        .with("entry", &it.evaluation.id)
        .with("partnership", &it.partnership.id)
        .with("name", it.partnership.name())
        .with("date", it.evaluation.date)
        .with("occasion", facts.occasion.spelling())
        .with("outcome", facts.outcome.spelling())
        .with("none_needed", facts.none_needed.as_deref())
        .list("adjustments", adjustments)
}

/// As machines read it, outside the institution: no signals and no evaluations by themselves, and no entries.
pub(super) fn json_for_public(lang: Lang, about: &About, it: &ForPublic<'_>) -> String {
    let named = |what: &CountedKind| {
        let all = it.named.get(what).filter(|all| !all.is_empty());
        all.map(|all| all.iter().map(self::named).collect::<Vec<_>>())
    };
    let running = it.running.iter().map(|(running, all)| number(lang, running.spelling(), *all));
    let counted = it.counted.iter();
    let counted =
        counted.map(|(what, all)| number(lang, what.spelling(), *all).with_some("named", named(what)));
    let evaluated = it.evaluated().into_iter().map(|(what, all)| number(lang, what, all));
    let steps = it.follow_up.as_ref();
    let steps = steps.map(|steps| steps.iter().map(|step| step.spelling()).collect::<Vec<_>>());
    about
        .report("partners.annual/1")
        .with("audience", "public")
        .and(year(it.year))
        .with("until", it.until)
        .list("numbers", running.chain(counted).chain(evaluated))
        .list("grounds", it.grounds.iter().map(|ground| ground.spelling()))
        .with("follow_up", steps)
        .written()
}

fn named<'a>(it: &'a Named<'_>) -> JsonObject<'a> {
    JsonObject::default()
        .with("partnership", it.id)
        .with("name", it.name)
        .list("partners", it.partners.iter().copied())
        .with("goal", it.goal)
}

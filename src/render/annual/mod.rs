//! The account of a year for the inside of the institution: each number with its definition and the entries behind it, and
//! signals without a number. Who reported a signal, and through whom, is left out here too.

pub(crate) mod beside;
mod json;
mod public;
mod sheet;

use super::cycle::action;
use super::form::page::{FactList, Page, PageItem, paragraphs};
use super::form::report::{Edition, Report};
use super::form::sheet::Sheet;
use super::form::target::Target;
use crate::model::{Partnership, Step};
use crate::report::annual::{Annual, Done, Evaluated, Told};
use crate::report::annual_counts::{Counted, CountedKind};
use crate::text::clean::Clean;
use crate::text::fold::folded;
use crate::words::labels::RegisterLabels;
use crate::words::lists::{and, capital};
use crate::words::{annual as words, annual_counts, dates, signals};

impl Report for Annual<'_> {
    fn page(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let lang = labels.lang;
        let year = self.year.to_string();
        let mut page = Page::default();
        if self.is_quiet() {
            about.alone(
                lang,
                &mut page,
                &words::title(lang, &year, &about.at(lang), false),
                &words::nothing(lang, &year, &about.at(lang), false),
            );
            return page;
        }
        page.title(&words::title(lang, &year, &about.at(lang), false));
        page.text(&words::readers(lang, false));
        if !self.is_whole() {
            page.text(&words::so_far(lang, self.until));
        }
        if !self.running.is_empty() {
            page.heading(&words::running_head(lang, self.until));
            page.items(self.running.iter().map(|(running, all)| {
                let mut names: Vec<&str> = all.iter().map(|partnership| partnership.name()).collect();
                names.sort_by_cached_key(|name| folded(name));
                let mut item = number(labels, running.spelling(), all.len());
                item.notes.push((Clean::default(), vec![Clean::line(&names.join("; "))]));
                item
            }));
        }
        numbers(labels, &mut page, self, &words::decided_head(lang), CountedKind::is_of_decisions);
        page.heading(&words::signals_head(lang));
        page.text(&words::signals_intro(lang));
        page.items(self.signals.iter().map(|told| signal(labels, told)));
        evaluations(labels, &mut page, self);
        numbers(labels, &mut page, self, &words::further_head(lang), |what| !what.is_of_decisions());
        counting(labels, &mut page, false);
        about.end(lang, &mut page);
        page
    }

    fn json(&self, Edition { labels, about, .. }: Edition<'_>) -> String {
        json::json(labels.for_machines().lang, about, self)
    }

    fn sheet(&self, edition: Edition<'_>) -> Sheet {
        sheet::sheet(edition.labels, &edition.about.at(edition.labels.lang), self)
    }
}

/// A number, with what it counts.
pub(crate) fn number(labels: RegisterLabels<'_>, what: &str, number: usize) -> PageItem {
    let lead = words::number(labels.lang, annual_counts::label(labels.lang, what), number);
    let mut notes = FactList::default();
    notes.add("", Some(annual_counts::definition(labels.lang, what)));
    PageItem::new(&lead, "", notes)
}

/// How it was counted.
pub(crate) fn counting(labels: RegisterLabels<'_>, page: &mut Page, is_public: bool) {
    page.heading(&words::counting_head(labels.lang));
    page.bullets(words::counting(labels.lang, is_public));
}

fn numbers(
    labels: RegisterLabels<'_>,
    page: &mut Page,
    annual: &Annual<'_>,
    head: &str,
    is_here: fn(CountedKind) -> bool,
) {
    let here: Vec<_> = annual.counted.iter().filter(|(what, _)| is_here(**what)).collect();
    if here.is_empty() {
        return;
    }
    page.heading(head);
    page.items(here.into_iter().map(|(what, all)| {
        let mut item = number(labels, what.spelling(), all.len());
        item.notes.extend(all.iter().map(|counted| behind(labels, *what, counted)));
        item
    }));
}

/// What stands behind a number: the day and the partnership; of a decision also by whom, and why.
fn behind(labels: RegisterLabels<'_>, what: CountedKind, counted: &Counted<'_>) -> (Clean, Vec<Clean>) {
    let mut said = vec![Clean::line(counted.partnership.name())];
    if let Some(decision) = counted.decision {
        let outcome = labels.said(&decision.facts.outcome).filter(|_| what == CountedKind::Reviewed);
        let by = labels.said(&decision.facts.by).unwrap_or_default();
        said.push(Clean::line(&words::decided(labels.lang, outcome, by)));
        if decision.is_redacted() {
            said.push(Clean::line(&signals::text_removed(labels.lang)));
        }
        said.extend(paragraphs(decision.facts.reasons.as_deref().unwrap_or_default()));
        let dissent = paragraphs(decision.facts.dissent.as_deref().unwrap_or_default());
        let name = capital(labels.key("Decision", "dissent"));
        said.extend(dissent.iter().map(|it| beginning(&name, it)));
    }
    (Clean::line(&dates::day(labels.lang, counted.date)), said)
}

/// A paragraph behind what it is; what stands between two stays empty.
fn beginning(name: &str, paragraph: &Clean) -> Clean {
    if paragraph.as_str().is_empty() {
        Clean::default()
    } else {
        Clean::line(&format!("{name}: {paragraph}"))
    }
}

/// A signal, without a number.
pub(super) fn signal(labels: RegisterLabels<'_>, told: &Told<'_>) -> PageItem {
    let lang = labels.lang;
    let signal = told.signal;
    let day = dates::day(lang, signal.date);
    let kind = labels.said(&signal.facts.kind).map(|kind| format!(", {kind}")).unwrap_or_default();
    let mut notes = FactList::default();
    notes.add("", signal.is_redacted().then(|| signals::text_removed(lang)));
    notes.add("", told.summary());
    notes.add(labels.key("Signal", "concerns"), labels.said(&signal.facts.concerns));
    let last = |wanted: Step| told.steps.iter().rfind(|step| step.step == wanted);
    let is_between =
        |step: &Step| !matches!(step, Step::Outcome | Step::Feedback | Step::FeedbackImpossible | Step::Note);
    let mut done: Vec<&str> = Vec::new();
    for step in told.steps.iter().filter_map(|it| it.step.known()).filter(is_between) {
        if !done.contains(&labels.of(step)) {
            done.push(labels.of(step));
        }
    }
    notes.add(&signals::done_name(lang), Some(and(lang, &done)));
    let outcome = last(Step::Outcome).map(|step| {
        let gist = step.gist.as_deref().unwrap_or_default();
        if gist.trim().is_empty() { dates::day(lang, step.date) } else { gist.to_owned() }
    });
    notes.add(&words::outcome_name(lang), outcome);
    let withdrawn = told.withdrawn.and_then(|by| by.common.withdrawn.as_deref());
    notes.add(labels.key("Common", "withdrawn"), withdrawn);
    let given = last(Step::Feedback).map(|step| words::fed_back(lang, &dates::day(lang, step.date)));
    let impossible = last(Step::FeedbackImpossible)
        .map(|step| words::no_feedback(lang, step.gist.as_deref().unwrap_or("…")));
    notes.add(labels.of(Step::Feedback), given.or(impossible));
    notes.add(&signals::missing_name(lang), Some(signals::missing(labels, &told.lacks)));
    about(&format!("{day}{kind}"), told.partnership, notes)
}

fn evaluations(labels: RegisterLabels<'_>, page: &mut Page, annual: &Annual<'_>) {
    if annual.evaluations.is_empty() && annual.done.is_empty() {
        return;
    }
    page.heading(&words::evaluated_head(labels.lang));
    if !annual.evaluations.is_empty() {
        page.items([number(labels, "evaluated", annual.evaluations.len())]);
        page.items(annual.evaluations.iter().map(|it| evaluation(labels, it)));
    }
    if !annual.done.is_empty() {
        let mut item = number(labels, "adjustments-done", annual.done.len());
        item.notes.extend(annual.done.iter().map(|done| self::done(labels, done)));
        page.items([item]);
    }
}

/// An evaluation: why it was held, what was concluded, and what it changed.
fn evaluation(labels: RegisterLabels<'_>, it: &Evaluated<'_>) -> PageItem {
    let lang = labels.lang;
    let facts = &it.evaluation.facts;
    let key = |name| labels.key("Evaluation", name);
    let mut notes = FactList::default();
    notes.add("", it.evaluation.is_redacted().then(|| signals::text_removed(lang)));
    notes.add(key("outcome"), labels.said(&facts.outcome));
    let adjustments: Vec<String> = it
        .adjustments
        .iter()
        .map(|(adjustment, done)| {
            words::adjustment(lang, &action(labels, adjustment), adjustment.due, done.map(|done| done.date))
        })
        .collect();
    notes.add_all(&words::adjustments_name(lang), &adjustments);
    notes.add(key("none_needed"), facts.none_needed.as_deref());
    let occasion = labels.said(&facts.occasion).map(|occasion| format!(", {occasion}")).unwrap_or_default();
    let lead = format!("{}{occasion}", dates::day(lang, it.evaluation.date));
    about(&lead, it.partnership, notes)
}

/// Something about a partnership, which is told by its name: who reads the account knows no ids.
fn about(lead: &str, partnership: &Partnership, notes: FactList) -> PageItem {
    PageItem::new(lead, partnership.name(), notes).to(Target::Partnership(partnership.id.clone()))
}

/// An adjustment that was done: what it was, and its effect.
fn done(labels: RegisterLabels<'_>, done: &Done<'_>) -> (Clean, Vec<Clean>) {
    let mut said = vec![Clean::line(done.partnership.name())];
    said.extend(paragraphs(&action(labels, done.adjustment)));
    let effect = paragraphs(done.done.facts.effect.as_deref().unwrap_or_default());
    let name = capital(labels.key("AdjustmentDone", "effect"));
    said.extend(effect.iter().map(|it| beginning(&name, it)));
    if done.done.is_redacted() {
        said.push(Clean::line(&signals::text_removed(labels.lang)));
    }
    (Clean::line(&dates::day(labels.lang, done.done.date)), said)
}

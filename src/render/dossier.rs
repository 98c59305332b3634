//! One dossier as people read it: what it is and what is to be done first, then what lies under it, then what happened.

use super::due::table;
use super::form::about::About;
use super::form::page::{Block, FactList, Page};
use super::form::report::{Edition, Report};
use super::show::{self, WithFile};
use super::{entry, head, signals};
use crate::model::{Partnership, PlanFrom, PlanMode, Status, TomlValue};
use crate::report::dossier::WholeDossier;
use crate::words::labels::{Labels, status_help};
use crate::words::lists::{and, capital, yes_no};
use crate::words::{dates, overview, show as words};

/// As people read it; `own` is what the institution keeps under `[own]`.
fn page(labels: Labels<'_>, about: &About, whole: &WholeDossier<'_>, own: Option<&TomlValue>) -> Page {
    let lang = labels.lang;
    let partnership = whole.partnership;
    let it = &partnership.head;
    let mut page = Page::default();
    page.title(partnership.name());
    let parts = [
        labels.said(&it.formality),
        it.category.as_deref().map(|category| labels.category(category)),
        it.unit.as_deref().map(|unit| labels.unit(unit)),
        Some(partnership.id.as_str()),
    ];
    page.text(&overview::in_short(labels, whole.status, &parts));
    void(labels, &mut page, partnership);
    if let Some(goal) = it.goal.as_deref() {
        page.prose(goal);
    }
    page.facts(facts(labels, whole));
    due(labels, &mut page, whole);
    head::partners(labels, &mut page, &it.partners);
    head::agreement(labels, &mut page, it.agreement.as_ref());
    head::themes(labels, &mut page, it);
    head::strategic(labels, &mut page, it.strategic.as_ref());
    head::contacts(labels, &mut page, it);
    let own = own_facts(own);
    if !own.0.is_empty() {
        page.heading(&words::own_head(lang));
        page.facts(own);
    }
    if !whole.timeline.is_empty() {
        page.heading(&words::timeline_head(lang));
        page.blocks.extend(
            whole
                .timeline
                .iter()
                .map(|moment| Block::Item(entry::item(labels, &partnership.dossier, moment))),
        );
    }
    about.end(lang, &mut page);
    page
}

fn void(labels: Labels<'_>, page: &mut Page, partnership: &Partnership) {
    let Some(void) = &partnership.head.void else { return };
    let date = void.date.map(|day| dates::day(labels.lang, day)).unwrap_or_default();
    page.text(&words::void(labels.lang, &date, void.by.as_deref().unwrap_or("…")));
    page.prose(void.reason.as_deref().unwrap_or_default());
}

/// What is so now, in a few lines.
fn facts(labels: Labels<'_>, whole: &WholeDossier<'_>) -> FactList {
    let lang = labels.lang;
    let partnership = whole.partnership;
    let it = &partnership.head;
    let key = |name| labels.key("Head", name);
    let mut facts = FactList::default();
    facts.add(&words::term_name(lang), words::term(lang, it.starts, it.ends));
    facts.add(key("owner"), words::with_deputy(lang, it.owner.as_deref(), it.deputy.as_deref()));
    let board = labels.of(crate::model::vocabulary::Body::Board);
    facts.add(&words::accountable_name(lang), partnership.is_formal().then_some(board));
    facts.add(key("domains"), Some(and(lang, &labels.all(&it.domains))));
    facts.add(key("forms"), Some(and(lang, &labels.all(&it.forms))));
    facts.add(key("evaluation_plan"), plan(labels, partnership));
    facts.add(key("entered_at"), partnership.entered_at().map(|level| labels.of(level)));
    facts.add(key("large_scale"), it.large_scale.filter(|it| *it).map(|it| yes_no(lang, it)));
    facts.add(key("international"), whole.is_international.then(|| yes_no(lang, true)));
    if !matches!(whole.status, Status::Active | Status::Void) {
        facts.add(&overview::status_head(lang), Some(capital(status_help(lang, whole.status))));
    }
    let is_told_otherwise = whole.status == Status::ToReview || !partnership.is_before_framework();
    facts.add(key("before_framework"), (!is_told_otherwise).then(|| words::before_framework(lang)));
    facts.add(key("sources"), Some(it.sources.join("; ")));
    facts.add(key("formerly"), Some(it.formerly.join(", ")));
    facts
}

/// When it is evaluated, by its own plan.
pub(super) fn plan(labels: Labels<'_>, partnership: &Partnership) -> Option<String> {
    let plan = partnership.head.evaluation_plan.as_ref()?;
    let every = plan.every.map(|every| dates::every(labels.lang, every));
    let from = (plan.from == PlanFrom::Start).then(|| labels.of(PlanFrom::Start).to_owned());
    let mode =
        if plan.mode == PlanMode::Periodic && every.is_some() { None } else { labels.said(&plan.mode) };
    let parts: Vec<String> = mode.map(str::to_owned).into_iter().chain(every).chain(from).collect();
    Some(parts.join(", "))
}

/// What is to be done, now and later, and which signals are open.
fn due(labels: Labels<'_>, page: &mut Page, whole: &WholeDossier<'_>) {
    let lang = labels.lang;
    for (heading, items) in [(words::due_head(lang), &whole.due), (words::ahead_head(lang), &whole.ahead)] {
        if !items.is_empty() {
            page.heading(&heading);
            let mut table = table(labels, items);
            // Every row is about this one.
            table.head.remove(2);
            table.rows.iter_mut().for_each(|row| drop(row.remove(2)));
            page.blocks.push(Block::Table(table));
        }
    }
    let here = (words::signals_head(lang), &whole.signals, false);
    let elsewhere = (words::signals_elsewhere_head(lang), &whole.signals_elsewhere, true);
    for (heading, open, is_named) in [here, elsewhere] {
        if !open.is_empty() {
            page.heading(&heading);
            page.blocks.extend(open.iter().map(|it| Block::Item(signals::item(labels, it, is_named))));
        }
    }
}

/// The institution's own keys, each by its path.
fn own_facts(own: Option<&TomlValue>) -> FactList {
    let mut facts = FactList::default();
    for (key, value) in own.map(TomlValue::entries).unwrap_or_default() {
        own_fact(key, value, &mut facts);
    }
    facts
}

fn own_fact(path: &str, value: &TomlValue, facts: &mut FactList) {
    match value {
        TomlValue::Table(entries) => {
            for (key, value) in entries {
                own_fact(&format!("{path}.{key}"), value, facts);
            }
        }
        value => facts
            .0
            .push((crate::text::clean::Clean::line(path), super::form::page::paragraphs(&plain(value)))),
    }
}

fn plain(value: &TomlValue) -> String {
    match value {
        TomlValue::Text(text) | TomlValue::Moment(text) => text.clone(),
        TomlValue::Number(number) => number.to_string(),
        TomlValue::Real(text) => value.real().map_or_else(|| text.clone(), |number| number.to_string()),
        TomlValue::Flag(flag) => flag.to_string(),
        TomlValue::List(all) => all.iter().map(plain).collect::<Vec<_>>().join(", "),
        TomlValue::Table(entries) => entries
            .iter()
            .map(|(key, value)| format!("{key} = {}", plain(value)))
            .collect::<Vec<_>>()
            .join(", "),
    }
}

impl Report for WithFile<'_, WholeDossier<'_>> {
    fn page(&self, edition: Edition<'_>) -> Page {
        page(edition.labels, edition.about, &self.report, self.file.get("own"))
    }

    fn json(&self, edition: Edition<'_>) -> String {
        show::json(edition.labels, edition.about, &self.report, self.file)
    }
}

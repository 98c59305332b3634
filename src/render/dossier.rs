//! One dossier, as people read it: what it is and what is to be done first, then what lies under it, then what happened; and
//! as `partners.show/1`.

use super::form::page::{FactList, Page, paragraphs};
use super::form::report::{Edition, Report};
use super::site::dossier::DossierPage;
use super::{due, entry, head, signals};
use crate::model::{Body, CommitMeaning, Partnership, PlanFrom, PlanMode, Said, Status, TomlValue};
use crate::report::dossier::WholeDossier;
use crate::report::due as due_report;
use crate::text::clean::Clean;
use crate::words::labels::{RegisterLabels, status_help};
use crate::words::lists::{and, capital, yes_no};
use crate::words::{dates, overview, show as words};

/// The keys that are ours; a file's own of such a name is a finding of `check`, and is passed over here.
const OURS: [&str; 17] = [
    "format",
    "register",
    "revision",
    "dirty",
    "today",
    "institution",
    "id",
    "partnership",
    "status",
    "runs_until",
    "accountable",
    "due",
    "ahead",
    "open_signals",
    "for",
    "asked",
    "not_recorded",
];

/// A report on one dossier, and what its file says.
#[derive(Clone, Copy, Debug)]
pub struct WithFile<'f, T> {
    pub report: T,
    pub file: &'f TomlValue,
    /// What happened to it in git, the newest first, as far as that was asked for.
    pub past: &'f [CommitMeaning],
}

impl Report for WithFile<'_, WholeDossier<'_>> {
    fn page(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let (lang, whole) = (labels.lang, &self.report);
        let partnership = whole.partnership;
        let it = &partnership.head;
        let mut page = Page::default();
        page.title(partnership.name());
        page.text(&overview::in_short(labels, whole.status, &parts_of(labels, partnership)));
        void(labels, &mut page, partnership);
        page.prose(it.goal.as_deref().unwrap_or_default());
        page.facts(facts(labels, whole));
        to_do(labels, &mut page, whole);
        head::partners(labels, &mut page, &it.partners);
        head::agreement(labels, &mut page, it.agreement.as_ref());
        head::themes(labels, &mut page, it);
        head::strategic(labels, &mut page, it.strategic.as_ref());
        head::contacts(labels, &mut page, it);
        let own = own_facts(self.file.get("own"));
        if !own.0.is_empty() {
            page.heading(&words::own_head(lang));
            page.facts(own);
        }
        if !whole.timeline.is_empty() {
            page.heading(&words::timeline_head(lang));
            page.items(whole.timeline.iter().map(|it| entry::item(labels, &partnership.dossier, it)));
        }
        about.end(lang, &mut page);
        page
    }

    fn for_browser(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let own = self.file.get("own");
        DossierPage { whole: &self.report, own, past: self.past, is_inside: true }.page(labels, about)
    }

    /// The whole file as data, with what follows from it.
    fn json(&self, Edition { labels, about, .. }: Edition<'_>) -> String {
        let whole = &self.report;
        let open = whole.signals.iter().chain(&whole.signals_elsewhere);
        let of_file = self.file.entries().iter().filter(|(key, _)| !OURS.contains(&key.as_str()));
        about
            .document("partners.show/1")
            .with("id", &whole.partnership.id)
            .with("partnership", &whole.partnership.id)
            .with("status", whole.status.spelling())
            .with("runs_until", whole.term.runs_until)
            .with("accountable", whole.partnership.is_formal().then_some("board"))
            .list("due", whole.due.iter().map(|item| due::object(labels, item)))
            .list("ahead", whole.ahead.iter().map(|item| due::object(labels, item)))
            .list("open_signals", open.map(signals::object_of_one))
            .and(of_file.map(|(key, value)| (key, value)).collect())
            .written()
    }
}

/// What kind of partnership it is, in a few words.
pub(super) fn parts_of<'l>(labels: RegisterLabels<'l>, partnership: &'l Partnership) -> [Option<&'l str>; 4] {
    let it = &partnership.head;
    [
        labels.said(&it.formality),
        it.category.as_deref().map(|category| labels.category(category)),
        it.unit.as_deref().map(|unit| labels.unit(unit)),
        Some(partnership.id.as_str()),
    ]
}

pub(super) fn void(labels: RegisterLabels<'_>, page: &mut Page, partnership: &Partnership) {
    let Some(void) = &partnership.head.void else { return };
    let date = void.date.map(|day| dates::day(labels.lang, day)).unwrap_or_default();
    page.text(&words::void(labels.lang, &date, void.by.as_deref().unwrap_or("…")));
    page.prose(void.reason.as_deref().unwrap_or_default());
}

/// What is so now, in a few lines.
pub(super) fn facts(labels: RegisterLabels<'_>, whole: &WholeDossier<'_>) -> FactList {
    let lang = labels.lang;
    let partnership = whole.partnership;
    let it = &partnership.head;
    let key = |name| labels.key("Head", name);
    let mut facts = FactList::default();
    facts.add(&words::term_name(lang), words::term(lang, whole.term));
    facts.add(key("owner"), words::with_deputy(lang, it.owner.as_deref(), it.deputy.as_deref()));
    let board = labels.of(Body::Board);
    facts.add(&words::accountable_name(lang), partnership.is_formal().then_some(board));
    facts.add(key("domains"), Some(and(lang, &labels.all(&it.domains))));
    facts.add(key("forms"), Some(and(lang, &labels.all(&it.forms))));
    facts.add(key("reached_when"), it.reached_when.as_deref());
    facts.add(key("evaluation_plan"), plan(labels, partnership));
    let is_said = matches!(it.entered_at, Said::Known(_));
    let level = partnership.entered_at().map(|level| labels.of(level));
    let level = level.map(|level| if is_said { level.to_owned() } else { words::derived_level(lang, level) });
    facts.add(key("entered_at"), level);
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
pub(super) fn plan(labels: RegisterLabels<'_>, partnership: &Partnership) -> Option<String> {
    let plan = partnership.head.evaluation_plan.as_ref()?;
    let every = plan.every.map(|every| dates::every(labels.lang, every));
    let from = (plan.from == PlanFrom::Start).then(|| labels.of(PlanFrom::Start).to_owned());
    let mode =
        if plan.mode == PlanMode::Periodic && every.is_some() { None } else { labels.said(&plan.mode) };
    let parts: Vec<String> = mode.map(str::to_owned).into_iter().chain(every).chain(from).collect();
    Some(parts.join(", "))
}

/// What is to be done, now and later, and which signals are open.
fn to_do(labels: RegisterLabels<'_>, page: &mut Page, whole: &WholeDossier<'_>) {
    let lang = labels.lang;
    for (heading, items) in [(words::due_head(lang), &whole.due), (words::ahead_head(lang), &whole.ahead)] {
        // Feedback is shown with the signals.
        let (_, items) = due_report::apart(items);
        if !items.is_empty() {
            page.heading(&heading);
            // Every row is about this one.
            page.table(due::table(labels, items).without(due::NAME));
        }
    }
    let here = (words::signals_head(lang), &whole.signals, false);
    let elsewhere = (words::signals_elsewhere_head(lang), &whole.signals_elsewhere, true);
    for (heading, open, is_named) in [here, elsewhere] {
        if !open.is_empty() {
            page.heading(&heading);
            page.items(open.iter().map(|it| signals::item(labels, it, is_named)));
        }
    }
}

/// The institution's own keys, each by its path.
pub(super) fn own_facts(own: Option<&TomlValue>) -> FactList {
    let mut facts = FactList::default();
    for (key, value) in own.map(TomlValue::entries).unwrap_or_default() {
        own_fact(key, value, &mut facts);
    }
    facts
}

fn own_fact(path: &str, value: &TomlValue, facts: &mut FactList) {
    let TomlValue::Table(entries) = value else {
        return facts.0.push((Clean::line(path), paragraphs(&plain(value))));
    };
    for (key, value) in entries {
        own_fact(&format!("{path}.{key}"), value, facts);
    }
}

fn plain(value: &TomlValue) -> String {
    match value {
        TomlValue::Text(text) | TomlValue::Moment(text) => text.clone(),
        TomlValue::Number(number) => number.to_string(),
        TomlValue::Real(text) => value.real().map_or_else(|| text.clone(), |number| number.to_string()),
        TomlValue::Flag(flag) => flag.to_string(),
        TomlValue::List(all) => all.iter().map(plain).collect::<Vec<_>>().join(", "),
        TomlValue::Table(entries) => {
            let pairs = entries.iter().map(|(key, value)| format!("{key} = {}", plain(value)));
            pairs.collect::<Vec<_>>().join(", ")
        }
    }
}

//! Why something is as it is, as people read it and as `partners.why/1`.

use super::commit::{self, made, told};
use super::differences::{entry, entry_label, entry_value, gist_of, label, shown};
use super::form::json::{Json, JsonObject};
use super::form::page::{Cell, FactList, Fit, Page, PageItem, Table, paragraphs};
use super::form::report::{Edition, Report};
use super::form::style::Paint;
use crate::model::file_state::place;
use crate::model::{Common, Facts as _, FileState, Head, Kind, Path, Policy, TomlValue};
use crate::report::why::{DecisionDossier, Was, WhyTarget};
use crate::text::clean::Clean;
use crate::text::wrap::cut_between_words;
use crate::words::labels::RegisterLabels;
use crate::words::lists::capital;
use crate::words::{Lang, commits as words, dates};

/// What a key of the head is called, as it is shown.
pub fn head_label(lang: Lang, policy: &Policy, key: &[String]) -> String {
    label(RegisterLabels::new(lang, policy), false, key)
}

/// One key or entry, with what it said.
#[derive(Debug)]
pub struct KeyHistory<'w> {
    pub id: &'w str,
    pub name: &'w str,
    pub main: Option<&'w str>,
    pub target: &'w WhyTarget,
    /// What it said, the newest first.
    pub values: Vec<Was<'w>>,
    /// Of a decision: the dossier on its day.
    pub dossier: Option<DecisionDossier>,
    /// What the partnership says now, or said at last.
    pub state: &'w FileState,
    /// The files that cannot be read.
    pub unreadable: &'w [String],
}

/// What it is called.
fn called(labels: RegisterLabels<'_>, target: &WhyTarget) -> String {
    match target {
        WhyTarget::Head(key) => label(labels, false, key),
        WhyTarget::Entry(kind, id, below) if below.is_empty() => entry(labels, *kind, id),
        WhyTarget::Entry(kind, id, below) => {
            format!("{}, {}", entry(labels, *kind, id), entry_label(labels, *kind, below))
        }
    }
}

impl Report for KeyHistory<'_> {
    fn page(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let lang = labels.lang;
        let mut page = Page::default();
        let called = capital(&called(labels, self.target));
        page.title(&words::why_title(lang, &called, self.name));
        let key = in_files(self.target);
        if !key.is_empty() {
            page.text(&words::key_in_files(lang, &key));
        }
        if let Some((now, earlier)) = self.values.split_first() {
            page.items([item(labels, self, now, true)]);
            before(labels, self, earlier, &mut page);
        } else {
            page.text(&words::never(lang, &called));
        }
        about.end(lang, &mut page);
        page
    }

    /// What it says now is the answer; the name in the files is for who types.
    fn for_browser(&self, edition: Edition<'_>) -> Page {
        let Edition { labels, about, .. } = edition;
        let Some((now, earlier)) = self.values.split_first() else { return self.page(edition) };
        let lang = labels.lang;
        let mut page = Page::default();
        page.title(&words::why_title(lang, &capital(&called(labels, self.target)), self.name));
        let PageItem { lead, notes, .. } = item(labels, self, now, true);
        page.text(lead.as_str());
        page.facts(FactList(notes));
        before(labels, self, earlier, &mut page);
        about.end(lang, &mut page);
        page
    }

    fn json(&self, edition: Edition<'_>) -> String {
        let dossier = self.dossier.as_ref().map(|it| {
            JsonObject::default()
                .with("date", it.day)
                .with("rests_on", it.rests_on.as_ref())
                .list("advice", &it.advice)
                .list("open_signals", &it.signals)
                .with("dissent", it.dissent.as_ref())
                .list("recorded_later", &it.later)
        });
        let document = edition.about.document("partners.why/1");
        of_partnership(document, self.id, self.name, self.main)
            .with("key", self.target.written())
            .with("value", self.values.first().and_then(|was| was.value.as_ref()))
            .list("values", self.values.iter().map(was_object))
            .with("dossier", dossier)
            .with("keys", Json::List(Vec::new()))
            .list("unreadable", self.unreadable)
            .written()
    }
}

/// The key of the head that a label stands for, as files have it; an entry is called by its id already.
fn in_files(target: &WhyTarget) -> String {
    if matches!(target, WhyTarget::Head(_)) { target.written() } else { String::new() }
}

/// What was known when it was decided, and what it said before.
fn before(labels: RegisterLabels<'_>, why: &KeyHistory<'_>, earlier: &[Was<'_>], page: &mut Page) {
    let lang = labels.lang;
    if let Some(dossier) = &why.dossier {
        page.heading(&words::dossier_on(lang, &dates::day(lang, dossier.day)));
        page.facts(of_dossier(labels, dossier, why.state));
    }
    if !earlier.is_empty() {
        page.heading(&words::earlier(lang));
        page.items(earlier.iter().map(|was| item(labels, why, was, false)));
    }
}

fn of_partnership<'a>(
    document: JsonObject<'a>,
    id: &'a str,
    name: &'a str,
    main: Option<&'a str>,
) -> JsonObject<'a> {
    document.with("partnership", id).with("name", name).with("main", main)
}

fn was_object<'a>(was: &'a Was<'_>) -> JsonObject<'a> {
    JsonObject::default()
        .with("value", was.value.as_ref())
        .with("redacted", was.is_redaction)
        .with("commit", was.commit.map(commit::object))
}

fn item(labels: RegisterLabels<'_>, why: &KeyHistory<'_>, was: &Was<'_>, is_now: bool) -> PageItem {
    let lang = labels.lang;
    let mut notes: Vec<(Clean, Vec<Clean>)> = Vec::new();
    let lead = match (&was.value, why.target) {
        (None, _) if is_now => words::now_empty(lang),
        (None, _) => words::then_empty(lang),
        (Some(TomlValue::Table(table)), target) => {
            let whole = format!("{}, ", called(labels, target));
            for (path, value) in in_order(table, target) {
                let (name, text) = named(labels, target, &path, value);
                let name = name.strip_prefix(&whole).unwrap_or(&name);
                notes.push((Clean::line(&capital(name)), paragraphs(&text)));
            }
            match target {
                WhyTarget::Entry(kind, _, below) if below.is_empty() => {
                    gist_of(labels, *kind, &TomlValue::Table(table.clone()))
                }
                _ if is_now => words::now_bare(lang),
                _ => words::then_bare(lang),
            }
        }
        (Some(value), target) => {
            let (_, text) = named(labels, target, &Path::new(), value);
            if is_now { words::now(lang, &text) } else { words::then(lang, &text) }
        }
    };
    if was.is_redaction {
        notes.push((Clean::default(), vec![Clean::line(&capital(&words::text_removed(lang)))]));
    }
    let told = was.commit.map(|commit| told(lang, commit, why.main)).unwrap_or_default();
    let recorded = [made(lang, was.commit), told];
    let recorded = recorded.iter().filter(|it| !it.is_empty()).map(|it| Clean::line(it));
    notes.push((Clean::line(&capital(&words::recorded(lang))), recorded.collect()));
    PageItem::new(&capital(&lead), was.commit.map_or("", |it| &it.short), FactList(notes))
}

/// The keys of a table, with those of the tables in it by their path, in the order of the format.
fn in_order<'c>(table: &'c [(String, TomlValue)], target: &WhyTarget) -> Vec<(Path, &'c TomlValue)> {
    let mut all = leaves(table);
    all.sort_by_cached_key(|(path, _)| match target {
        WhyTarget::Head(key) => place(&[Head::SCHEMA], &[key.clone(), path.clone()].concat()),
        WhyTarget::Entry(kind, _, below) => {
            place(&[kind.schema(), Common::SCHEMA], &[below.clone(), path.clone()].concat())
        }
    });
    all
}

fn leaves(table: &[(String, TomlValue)]) -> Vec<(Path, &TomlValue)> {
    let mut all = Vec::new();
    for (key, value) in table {
        let path: Path = key.split('.').map(str::to_owned).collect();
        match value {
            TomlValue::Table(inner) if !inner.is_empty() => {
                let below = leaves(inner).into_iter();
                all.extend(below.map(|(rest, it)| ([path.clone(), rest].concat(), it)));
            }
            value => all.push((path, value)),
        }
    }
    all
}

/// A key below what is asked about, and its value whole.
fn named(
    labels: RegisterLabels<'_>,
    target: &WhyTarget,
    below: &Path,
    value: &TomlValue,
) -> (String, String) {
    let (name, text) = match target {
        WhyTarget::Head(key) => {
            let key = [key.clone(), below.clone()].concat();
            (label(labels, false, &key), shown(labels, false, &key, value))
        }
        WhyTarget::Entry(kind, _, path) => {
            let path = [path.clone(), below.clone()].concat();
            (entry_label(labels, *kind, &path), entry_value(labels, *kind, &path, value))
        }
    };
    // Somebody's own words are shown whole.
    let is_prose = value.text().is_some_and(|it| it.contains(' '));
    (name, value.text().filter(|_| is_prose).map_or(text, str::to_owned))
}

fn of_dossier(labels: RegisterLabels<'_>, dossier: &DecisionDossier, state: &FileState) -> FactList {
    let lang = labels.lang;
    let mut facts = FactList::default();
    let one = |kind: Kind, id: &String| {
        let gist = state.entries.get(&(id.clone(), kind)).map(|it| gist_of(labels, kind, it));
        let said = format!("{id}: {}", gist.unwrap_or_default());
        let is_later = dossier.later.contains(id);
        if is_later { format!("{said} ({})", words::recorded_later(lang)) } else { said }
    };
    let all = |kind: Kind, ids: &[String]| {
        let said: Vec<String> = ids.iter().map(|id| one(kind, id)).collect();
        if said.is_empty() { vec![words::none(lang)] } else { said }
    };
    let rests_on = dossier.rests_on.as_ref().map(|id| one(Kind::Consideration, id));
    facts.add(&words::rests_on(lang), Some(rests_on.unwrap_or_else(|| words::rests_on_nothing(lang))));
    facts.add_all(&words::advice(lang), all(Kind::Advice, &dossier.advice));
    facts.add_all(&words::signals(lang), all(Kind::Signal, &dossier.signals));
    facts.add(&words::dissent(lang), Some(dossier.dissent.clone().unwrap_or_else(|| words::none(lang))));
    facts
}

/// Of each key and entry of a partnership, when it was last changed.
pub struct LastChanges<'w> {
    pub id: &'w str,
    pub name: &'w str,
    /// The branch that counts, where there is one.
    pub main: Option<&'w str>,
    /// The keys and entries, each with its last value.
    pub keys: Vec<(WhyTarget, Was<'w>)>,
    /// The files that cannot be read.
    pub unreadable: &'w [String],
}

impl Report for LastChanges<'_> {
    fn page(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let lang = labels.lang;
        let mut page = Page::default();
        page.title(&words::why_all(lang, self.name));
        page.table(changes(labels, &self.keys));
        page.text(&words::ask_further(lang, self.id));
        about.end(lang, &mut page);
        page
    }

    /// By the commit that made each fact what it is.
    fn for_browser(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let lang = labels.lang;
        let mut page = Page::default();
        page.title(&words::why_all(lang, self.name));
        page.text(&words::why_all_lede(lang));
        page.items(by_commit(labels, &self.keys));
        about.end(lang, &mut page);
        page
    }

    fn json(&self, edition: Edition<'_>) -> String {
        let keys = self
            .keys
            .iter()
            .map(|(target, was)| JsonObject::default().with("key", target.written()).and(was_object(was)));
        let document = edition.about.document("partners.why/1");
        of_partnership(document, self.id, self.name, self.main)
            .with("key", Json::Nothing)
            .with("value", Json::Nothing)
            .with("values", Json::List(Vec::new()))
            .with("dossier", Json::Nothing)
            .list("keys", keys)
            .list("unreadable", self.unreadable)
            .written()
    }
}

/// As much of a value as tells which it is.
const GLANCE: usize = 72;

/// What a fact is now.
fn value_now(labels: RegisterLabels<'_>, (target, was): &(WhyTarget, Was<'_>)) -> String {
    match (&was.value, target) {
        (None, _) => words::none(labels.lang),
        (Some(value), WhyTarget::Head(key)) => shown(labels, false, key, value),
        (Some(value), WhyTarget::Entry(kind, ..)) => gist_of(labels, *kind, value),
    }
}

/// Each fact with its value, under the commit that made it so: when, by whom, and the request or commit; the newest first.
pub(super) fn by_commit(labels: RegisterLabels<'_>, keys: &[(WhyTarget, Was<'_>)]) -> Vec<PageItem> {
    let lang = labels.lang;
    let id = |was: &Was<'_>| was.commit.map(|commit| commit.id.clone());
    let (mut all, mut lines): (Vec<&Was<'_>>, Vec<Vec<String>>) = (Vec::new(), Vec::new());
    for fact in keys {
        let at = all.iter().position(|was| id(was) == id(&fact.1)).unwrap_or_else(|| {
            all.push(&fact.1);
            lines.push(Vec::new());
            all.len() - 1
        });
        // The whole text stands above, where the fact itself is.
        let value = cut_between_words(&value_now(labels, fact), GLANCE);
        lines[at].push(words::fact_now(lang, &called(labels, &fact.0), &value));
    }
    let mut all: Vec<_> = all.into_iter().zip(lines).collect();
    all.sort_by_key(|(was, _)| std::cmp::Reverse(was.commit.and_then(|it| it.written)));
    let item = |(was, lines): (&Was<'_>, Vec<String>)| {
        let mut facts = FactList::default();
        facts.add_all("", lines.iter().map(|line| capital(line)));
        let commit = was.commit;
        let day = commit.and_then(|it| it.written).map(|day| dates::day(lang, day));
        let day = day.unwrap_or_else(|| words::uncommitted(lang));
        let lead = commit.map_or_else(|| day.clone(), |it| format!("{day} · {}", it.author));
        let request = commit.and_then(|it| it.landed.as_ref()?.request());
        let request = request.or_else(|| commit.map(|it| it.short.clone())).unwrap_or_default();
        PageItem::new(&lead, &request, facts)
    };
    all.into_iter().map(item).collect()
}

/// Each fact with its value, since when, by whom, and the request or commit.
fn changes(labels: RegisterLabels<'_>, keys: &[(WhyTarget, Was<'_>)]) -> Table {
    let lang = labels.lang;
    let head = [
        words::key_column(lang),
        words::value_column(lang),
        words::day_column(lang),
        words::who_column(lang),
        words::request_column(lang),
    ];
    let row = |fact: &(WhyTarget, Was<'_>)| {
        let (target, was) = fact;
        let commit = was.commit;
        let day = commit.and_then(|it| it.written).map(|day| day.to_string());
        let request = commit.and_then(|it| it.landed.as_ref()?.request());
        vec![
            Cell::new(&capital(&called(labels, target))).and(&in_files(target), Paint::Faint),
            Cell::new(&value_now(labels, fact)),
            Cell::new(&day.unwrap_or_else(|| words::uncommitted(lang))),
            Cell::new(commit.map_or("", |it| &it.author)),
            Cell::new(&request.or_else(|| commit.map(|it| it.short.clone())).unwrap_or_default()),
        ]
    };
    let fits = [Fit::Wrap, Fit::Cut, Fit::Whole, Fit::Cut, Fit::Whole];
    Table::new(&head, &fits, keys.iter().map(row))
}

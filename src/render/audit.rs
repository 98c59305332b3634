//! An audit, for people: first what nobody may do and was done, then what there is to know of it;
//! and as `partners.audit/1`.

use serde::Serialize;

use super::form::json::ValueV1;
use super::form::page::{Block, Cell, FactList, Fit, Page, PageItem, Table};
use super::form::report::{Edition, Report};
use crate::model::{CommitSummary, Contributor, LandedChangeKind, LandingDelay, TomlValue};
use crate::report::audit::{AuditEvent, AuditReport};
use crate::text::clean::Clean;
use crate::words::{Lang, audit as words, dates, report};

/// A longer value is cut in what people read; machines get it whole.
const LONGEST: usize = 160;

/// As people read it.
fn page(lang: Lang, audit: &AuditReport) -> Page {
    let mut page = Page::default();
    page.title(&words::title(lang, &audit.main, audit.violations().count()));
    page.facts(facts(lang, audit));
    let violations: Vec<PageItem> = audit.violations().map(|event| violation(lang, event)).collect();
    items(&mut page, &words::violations_head(lang), violations);
    let redactions: Vec<PageItem> = audit.events.iter().filter_map(|event| redaction(lang, event)).collect();
    items(&mut page, &words::redactions_head(lang), redactions);
    if !audit.unread.is_empty() {
        page.heading(&words::unread_head(lang));
        page.blocks.push(Block::Bullets(audit.unread.iter().map(|file| Clean::line(file)).collect()));
    }
    people(lang, audit, &mut page);
    apart(lang, audit, &mut page);
    page
}

fn named(lang: Lang, commit: &CommitSummary) -> String {
    words::commit(lang, &commit.short, commit.committed.unwrap_or_default())
}

fn facts(lang: Lang, audit: &AuditReport) -> FactList {
    let mut facts = FactList::default();
    let first = audit.trusted.as_ref().or(audit.first.as_ref());
    let first = first.map_or_else(|| words::nothing_there(lang), |first| named(lang, first));
    let (commits, tip) = (words::commits(audit.commits), named(lang, &audit.tip));
    facts.add(&words::looked_name(lang), Some(words::looked(lang, &commits, &first, &tip, audit.landed)));
    let found = words::found(lang, &report::files(lang, audit.files), &words::entries(lang, audit.entries));
    facts.add(&words::found_name(lang), Some(found));
    let trusts = match &audit.trusted {
        Some(commit) => words::trusts_commit(lang, &named(lang, commit)),
        None => words::trusts_beginning(lang),
    };
    facts.add(&words::trusts_name(lang), Some(trusts));
    let last_seen = audit.last_seen.as_ref().map(|commit| words::last_seen(lang, commit, &audit.main));
    let cited = audit.cited.as_ref().map(|(commit, is_held)| {
        if *is_held { words::contains(lang, commit) } else { words::contains_not(lang, commit) }
    });
    facts.add(&words::cited_name(lang), cited.or(last_seen));
    facts
}

fn items(page: &mut Page, heading: &str, items: Vec<PageItem>) {
    if !items.is_empty() {
        page.heading(heading);
        page.blocks.extend(items.into_iter().map(Block::Item));
    }
}

fn item(lang: Lang, lead: &str, event: &AuditEvent, mut notes: FactList) -> PageItem {
    let by = words::by_commit(lang, &named(lang, &event.commit), &event.commit.author);
    notes.add("", Some(by));
    notes.add(
        "",
        event.against.as_deref().map(|commit| words::against(lang, commit.get(..10).unwrap_or(commit))),
    );
    PageItem { lead: Clean::line(lead), aside: Clean::line(&path(event)), notes: notes.0 }
}

fn violation(lang: Lang, event: &AuditEvent) -> PageItem {
    let key = key(&event.change.what).unwrap_or_default();
    let mut notes = FactList::default();
    let lead = match &event.change.what {
        LandedChangeKind::Changed { before, after, .. } => {
            for path in before.differences(after) {
                let said = words::said(lang, &short(lang, before.at(&path)));
                let says = words::says(lang, &short(lang, after.at(&path)));
                notes.add(&format!("`{}`", path.join(".")), Some(format!("{said}; {says}")));
            }
            words::changed(lang, &key)
        }
        LandedChangeKind::Removed { before, elsewhere, .. } => {
            notes.add("", Some(words::said(lang, &short(lang, Some(before)))));
            match elsewhere {
                Some(to) => words::moved(lang, &key, to),
                None => words::removed(lang, &key),
            }
        }
        _ => words::file_removed(lang, &event.change.partnership),
    };
    item(lang, &lead, event, notes)
}

fn redaction(lang: Lang, event: &AuditEvent) -> Option<PageItem> {
    let LandedChangeKind::Redacted { lost, said, .. } = &event.change.what else { return None };
    let mut notes = FactList::default();
    let text = |key: &str| said.get(key).map(|it| short(lang, Some(it))).unwrap_or_default();
    notes.add("", Some(words::redacted(lang, &text("date"), &text("by"), &text("ground"))));
    let lost: Vec<String> = lost.iter().map(|path| path.join(".")).collect();
    notes.add("", Some(words::lost(lang, &lost.join(", "))));
    Some(item(lang, &key(&event.change.what).unwrap_or_default(), event, notes))
}

/// A value on one line, cut where it is long.
fn short(lang: Lang, content: Option<&TomlValue>) -> String {
    let Some(content) = content else { return words::nothing_said(lang) };
    let text = match content {
        TomlValue::Text(text) | TomlValue::Moment(text) => text.clone(),
        TomlValue::Real(text) if content.real().is_none() => text.clone(),
        other => serde_json::to_string(&ValueV1(other)).unwrap_or_default(),
    };
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

fn people(lang: Lang, audit: &AuditReport, page: &mut Page) {
    if audit.people.is_empty() {
        return;
    }
    page.heading(&words::people_head(lang));
    let mut head = vec![words::who_column(lang), words::commits_column(lang), words::signed_column(lang)];
    let is_verified = audit.signers.is_some();
    if is_verified {
        head.extend([words::own_column(lang), words::others_column(lang)]);
    }
    let row = |person: &Contributor| {
        let number = |number: Option<usize>| Cell::new(&number.unwrap_or_default().to_string());
        let who = Cell::new(&format!("{} <{}>", person.name, person.email));
        let mut row = vec![who, number(Some(person.commits)), number(Some(person.signed))];
        if is_verified {
            row.extend([number(person.own), number(person.others)]);
        }
        row
    };
    let rows = audit.people.iter().map(row).collect();
    page.blocks.push(Block::Table(Table { head: super::names(&head), fits: Vec::new(), rows }));
    page.text(&match &audit.signers {
        Some(file) => words::verified(lang, file),
        None => words::unverified(lang),
    });
}

fn apart(lang: Lang, audit: &AuditReport, page: &mut Page) {
    if audit.apart.is_empty() {
        return;
    }
    page.heading(&match audit.beyond {
        Some(days) => words::beyond_head(lang, &dates::days(lang, days)),
        None => words::apart_head(lang),
    });
    let head = [
        words::entry_column(lang),
        words::landed_column(lang),
        words::apart_column(lang),
        words::partnership_column(lang),
        words::commit_column(lang),
    ];
    let row = |it: &LandingDelay| {
        vec![
            Cell::new(&format!("{}.{}", it.kind.table(), it.id)),
            Cell::new(&it.landed.to_string()),
            Cell::new(&words::apart(lang, it.days())),
            Cell::new(it.partnership()),
            Cell::new(it.commit.get(..10).unwrap_or(&it.commit)),
        ]
    };
    let rows = audit.apart.iter().map(row).collect();
    let fits = vec![Fit::Whole, Fit::Whole, Fit::Whole, Fit::Wrap, Fit::Whole];
    page.blocks.push(Block::Table(Table { head: super::names(&head), fits, rows }));
}

impl Report for AuditReport {
    fn page(&self, edition: Edition<'_>) -> Page {
        page(edition.labels.lang, self)
    }

    fn json(&self, edition: Edition<'_>) -> String {
        json(&edition.about.register, self)
    }
}

/// `partners.audit/1`, frozen.
#[derive(Serialize)]
struct AuditV1<'a> {
    format: &'static str,
    register: &'a str,
    main: &'a str,
    revision: &'a str,
    trusted: Option<&'a str>,
    first: Option<&'a str>,
    commits: usize,
    landed: usize,
    files: usize,
    entries: usize,
    violations: Vec<ViolationV1<'a>>,
    redactions: Vec<RedactionV1<'a>>,
    unreadable: &'a [String],
    authors: Vec<AuthorV1<'a>>,
    signers: Option<&'a str>,
    apart: Vec<ApartV1<'a>>,
    cited: Option<CitedV1<'a>>,
    last_seen: Option<&'a str>,
}

#[derive(Serialize)]
struct ViolationV1<'a> {
    commit: &'a str,
    against: Option<&'a str>,
    partnership: &'a str,
    file: String,
    key: Option<String>,
    kind: &'static str,
    before: Option<ValueV1<'a>>,
    after: Option<ValueV1<'a>>,
}

#[derive(Serialize)]
struct RedactionV1<'a> {
    commit: &'a str,
    partnership: &'a str,
    file: String,
    key: Option<String>,
    date: Option<&'a str>,
    ground: Option<&'a str>,
    by: Option<&'a str>,
    lost: Vec<String>,
}

#[derive(Serialize)]
struct AuthorV1<'a> {
    name: &'a str,
    email: &'a str,
    commits: usize,
    signed: usize,
    verified: Option<usize>,
    verified_other: Option<usize>,
}

#[derive(Serialize)]
struct ApartV1<'a> {
    file: &'a str,
    key: String,
    date: String,
    landed: String,
    days: i64,
    commit: &'a str,
}

#[derive(Serialize)]
struct CitedV1<'a> {
    commit: &'a str,
    contained: bool,
}

/// As machines read it.
pub fn json(register: &str, audit: &AuditReport) -> String {
    let id = |commit: &'_ Option<CommitSummary>| commit.as_ref().map(|commit| commit.id.clone());
    let (trusted, first) = (id(&audit.trusted), id(&audit.first));
    super::form::json::document(&AuditV1 {
        format: "partners.audit/1",
        register,
        main: &audit.main,
        revision: &audit.tip.id,
        trusted: trusted.as_deref(),
        first: first.as_deref(),
        commits: audit.commits,
        landed: audit.landed,
        files: audit.files,
        entries: audit.entries,
        violations: audit.violations().map(violation_v1).collect(),
        redactions: audit.events.iter().filter_map(redaction_v1).collect(),
        unreadable: &audit.unread,
        authors: audit.people.iter().map(author_v1).collect(),
        signers: audit.signers.as_deref(),
        apart: audit.apart.iter().map(apart_v1).collect(),
        cited: audit.cited.as_ref().map(|(commit, contained)| CitedV1 { commit, contained: *contained }),
        last_seen: audit.last_seen.as_deref(),
    })
}

fn violation_v1(event: &AuditEvent) -> ViolationV1<'_> {
    let (kind, before, after) = match &event.change.what {
        LandedChangeKind::Changed { before, after, .. } => {
            ("changed", Some(ValueV1(before)), Some(ValueV1(after)))
        }
        LandedChangeKind::Removed { before, .. } => ("removed", Some(ValueV1(before)), None),
        _ => ("file-removed", None, None),
    };
    ViolationV1 {
        commit: &event.commit.id,
        against: event.against.as_deref(),
        partnership: &event.change.partnership,
        file: path(event),
        key: key(&event.change.what),
        kind,
        before,
        after,
    }
}

fn redaction_v1(event: &AuditEvent) -> Option<RedactionV1<'_>> {
    let LandedChangeKind::Redacted { lost, said, .. } = &event.change.what else { return None };
    let date = match said.get("date") {
        Some(TomlValue::Moment(date)) => Some(date.as_str()),
        _ => None,
    };
    Some(RedactionV1 {
        commit: &event.commit.id,
        partnership: &event.change.partnership,
        file: path(event),
        key: key(&event.change.what),
        date,
        ground: said.get("ground").and_then(TomlValue::text),
        by: said.get("by").and_then(TomlValue::text),
        lost: lost.iter().map(|path| path.join(".")).collect(),
    })
}

fn author_v1(person: &Contributor) -> AuthorV1<'_> {
    AuthorV1 {
        name: &person.name,
        email: &person.email,
        commits: person.commits,
        signed: person.signed,
        verified: person.own,
        verified_other: person.others,
    }
}

fn apart_v1(it: &LandingDelay) -> ApartV1<'_> {
    ApartV1 {
        file: &it.file,
        key: format!("{}.{}", it.kind.table(), it.id),
        date: it.dated.to_string(),
        landed: it.landed.to_string(),
        days: it.days(),
        commit: &it.commit,
    }
}

/// The entry that something happened to.
pub(super) fn key(what: &LandedChangeKind) -> Option<String> {
    match what {
        LandedChangeKind::Changed { kind, id, .. }
        | LandedChangeKind::Removed { kind, id, .. }
        | LandedChangeKind::Redacted { kind, id, .. }
        | LandedChangeKind::EntryIdReused { kind, id, .. } => Some(format!("{}.{id}", kind.table())),
        LandedChangeKind::FileRemoved | LandedChangeKind::StemReused { .. } => None,
    }
}

/// The path of an event's file, with `/` on every system.
pub(super) fn path(event: &AuditEvent) -> String {
    let parts = event.change.path.components().map(|part| part.as_os_str().to_string_lossy());
    parts.collect::<Vec<_>>().join("/")
}

//! An audit as `partners.audit/1`.

use serde::Serialize;

use super::form::json::ValueV1;
use crate::model::commit::{CommitSummary, Contributor};
use crate::model::landed_change::{LandedChangeKind, LandingDelay};
use crate::model::toml_value::TomlValue;
use crate::report::audit::{AuditEvent, AuditReport};

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

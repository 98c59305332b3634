//! An audit, for people: first what nobody may do and was done, then what there is to know of it;
//! and as `partners.audit/1`.

use super::form::json::{Json, JsonObject};
use super::form::page::{Cell, FactList, Fit, Page, PageItem, Table};
use super::form::report::{Edition, Report};
use crate::model::{
    CommitStanding, CommitSummary, Contributor, LandedChangeKind, LandingDelay, NoticeKind, TomlValue,
};
use crate::report::audit::{AuditBeside, AuditEvent, AuditNotice, AuditReport};
use crate::words::{Lang, audit as words, dates, report};

/// A longer value is cut in what people read; machines get it whole.
const LONGEST: usize = 160;

impl Report for AuditReport {
    fn page(&self, edition: Edition<'_>) -> Page {
        let lang = edition.labels.lang;
        let mut page = Page::default();
        page.title(&title(lang, self));
        page.facts(facts(lang, self));
        items(&mut page, &words::violations_head(lang), self.violations().map(|it| violation(lang, it)));
        items(&mut page, &words::notices_head(lang), self.notices.iter().map(|it| notice(lang, it)));
        let redactions = self.events.iter().filter_map(|event| redaction(lang, event));
        items(&mut page, &words::redactions_head(lang), redactions);
        if !self.unread.is_empty() {
            page.heading(&words::unread_head(lang));
            page.bullets(&self.unread);
        }
        people(lang, self, &mut page);
        apart(lang, self, &mut page);
        page
    }

    fn json(&self, edition: Edition<'_>) -> String {
        let cited = self.cited.as_ref().map(|(commit, standing)| {
            JsonObject::default()
                .with("commit", commit)
                .with("contained", *standing != CommitStanding::Gone)
                .with("on_line", *standing == CommitStanding::OnLine)
        });
        let not_looked_at = self.not_looked_at().join(", ");
        JsonObject::default()
            .with("format", "partners.audit/1")
            .with("register", &edition.about.register)
            .with("today", edition.about.today)
            .with("institution", &edition.about.institution)
            .with("main", &self.main)
            .with("revision", &self.tip.id)
            .with("dirty", edition.about.is_dirty)
            .with("trusted", self.trusted.as_ref().map(|commit| &commit.id))
            .with("first", self.first.as_ref().map(|commit| &commit.id))
            .with("commits", self.commits)
            .with("landed", self.landed)
            .with("files", self.files)
            .with("entries", self.entries)
            .list("violations", self.violations().map(violation_object))
            .list("redactions", self.events.iter().filter_map(redaction_object))
            .list("notices", self.notices.iter().map(notice_object))
            .list("beside", self.beside.iter().map(beside_object))
            .with("not_looked_at", (!not_looked_at.is_empty()).then_some(not_looked_at))
            .with("kept", self.kept.as_ref().map(|commit| &commit.id))
            .list("unreadable", &self.unread)
            .list("authors", self.people.iter().map(author_object))
            .with("signers", self.signers.as_ref())
            .list("apart", self.apart.iter().map(apart_object))
            .with("cited", cited)
            .with("last_seen", self.last_seen.as_ref())
            .written()
    }
}

/// The verdict on all that was asked, in one line.
fn title(lang: Lang, audit: &AuditReport) -> String {
    let beside = audit.beside.iter().filter(|it| it.base.is_some());
    let beside = beside.map(|it| it.branch.as_deref().unwrap_or("HEAD")).filter(|it| *it != audit.main);
    let trusted = audit.trusted.as_ref().map(|commit| commit.short.as_str());
    let asked = words::asked(lang, &audit.main, trusted, &beside.collect::<Vec<_>>());
    let violations = audit.violations().count();
    let brief = |commit: &str| commit.get(..10).unwrap_or(commit).to_owned();
    let missing = audit.missing().map(|commit| words::is_missing(lang, &brief(commit)));
    // A commit that is gone goes before what is as it was: the first line says what the exit code says.
    let (mut title, missing) = match missing {
        Some(missing) if violations == 0 => {
            (words::title_missing(lang, &asked, &missing, audit.is_whole()), None)
        }
        missing => (words::title(lang, &asked, violations, audit.is_whole()), missing),
    };
    let cited = audit.cited.as_ref().and_then(|(commit, standing)| match standing {
        CommitStanding::OnLine => Some(words::is_held(lang, &brief(commit))),
        CommitStanding::Beside => Some(words::is_gone_round(lang, &brief(commit))),
        CommitStanding::Gone => None,
    });
    let unread = (!audit.unread.is_empty()).then(|| words::cannot_be_read(lang, audit.unread.len()));
    let notices = (!audit.notices.is_empty()).then(|| words::notices(lang, audit.notices.len()));
    let unseen = audit.not_looked_at().join(", ");
    let unseen = (!unseen.is_empty()).then(|| words::was_not_looked_at(lang, &unseen));
    for part in [missing, unread, notices, unseen, cited].into_iter().flatten() {
        title = format!("{title}; {part}");
    }
    title
}

fn named(lang: Lang, commit: &CommitSummary) -> String {
    words::commit(lang, &commit.short, commit.committed.unwrap_or_default())
}

fn facts(lang: Lang, audit: &AuditReport) -> FactList {
    let mut facts = FactList::default();
    let name = |commit: &Option<CommitSummary>| commit.as_ref().map(|commit| named(lang, commit));
    let (trusted, first, tip) = (name(&audit.trusted), name(&audit.first), named(lang, &audit.tip));
    let begins = (trusted.as_deref(), first.as_deref());
    let looked = words::looked(lang, (audit.commits, audit.landed), begins, &tip);
    facts.add(&words::looked_name(lang), Some(looked));
    let found = words::found(lang, &report::files(lang, audit.files), &words::entries(lang, audit.entries));
    facts.add(&words::found_name(lang), Some(found));
    for beside in &audit.beside {
        let (branch, commit) = (beside.branch.as_deref().unwrap_or("HEAD"), named(lang, &beside.commit));
        let said = match &beside.base {
            Some(base) => words::as_one_change(lang, branch, &commit, &named(lang, base)),
            None => words::nothing_in_common(lang, branch, &commit),
        };
        facts.add(&words::beside_name(lang), Some(said));
    }
    let unseen = audit.unseen.as_ref().map(|branch| words::holds_not(lang, &audit.main, branch));
    facts.add(&words::unseen_name(lang), unseen);
    let trusts =
        trusted.map_or_else(|| words::trusts_beginning(lang), |commit| words::trusts_commit(lang, &commit));
    facts.add(&words::trusts_name(lang), Some(trusts));
    facts.add(&words::kept_name(lang), name(&audit.kept).map(|commit| words::kept(lang, &commit)));
    let last_seen = audit.last_seen.as_ref().map(|commit| words::last_seen(lang, commit, &audit.main));
    let cited = audit.cited.as_ref().map(|(commit, standing)| match standing {
        CommitStanding::OnLine => words::contains(lang, commit),
        CommitStanding::Beside => words::led_round(lang, commit, &audit.main),
        CommitStanding::Gone => words::contains_not(lang, commit),
    });
    facts.add(&words::cited_name(lang), cited);
    facts.add(&words::last_seen_name(lang), last_seen);
    facts
}

fn items(page: &mut Page, heading: &str, items: impl Iterator<Item = PageItem>) {
    let mut items = items.peekable();
    if items.peek().is_some() {
        page.heading(heading);
        page.items(items);
    }
}

fn item(lang: Lang, lead: &str, event: &AuditEvent, mut notes: FactList) -> PageItem {
    notes.add("", Some(words::by_commit(lang, &named(lang, &event.commit), &event.commit.author)));
    let against = event.against.as_deref().map(|commit| commit.get(..10).unwrap_or(commit));
    notes.add("", against.map(|commit| words::against(lang, commit)));
    PageItem::new(lead, &path(event), notes)
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

fn notice(lang: Lang, notice: &AuditNotice) -> PageItem {
    let commit = &notice.commit;
    let lead = match notice.kind {
        NoticeKind::ParentsDiffer => words::parents_differ(lang),
        NoticeKind::NeitherParent => words::neither_parent(lang),
        NoticeKind::SecondRoot => words::second_root(lang),
        NoticeKind::LedRound => words::was_led_round(lang),
        NoticeKind::Mode => words::may_be_run(lang),
    };
    let mut notes = FactList::default();
    notes.add("", Some(words::by_commit(lang, &named(lang, commit), &commit.author)));
    PageItem::new(&lead, &notice.about.join(", "), notes)
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
        other => serde_json::to_string(&Json::from(other)).unwrap_or_default(),
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
    page.table(Table::new(&head, &[], audit.people.iter().map(row)));
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
    let fits = [Fit::Whole, Fit::Whole, Fit::Whole, Fit::Wrap, Fit::Whole];
    page.table(Table::new(&head, &fits, audit.apart.iter().map(row)));
}

/// What happened, and where, for machines.
fn event_object(event: &AuditEvent) -> JsonObject<'_> {
    JsonObject::default()
        .with("partnership", &event.change.partnership)
        .with("file", path(event))
        .with("key", key(&event.change.what))
}

fn violation_object(event: &AuditEvent) -> JsonObject<'_> {
    let (kind, before, after) = match &event.change.what {
        LandedChangeKind::Changed { before, after, .. } => ("changed", Some(before), Some(after)),
        LandedChangeKind::Removed { before, .. } => ("removed", Some(before), None),
        _ => ("file-removed", None, None),
    };
    JsonObject::default()
        .with("commit", &event.commit.id)
        .with("against", event.against.as_ref())
        .and(event_object(event))
        .with("kind", kind)
        .with("before", before)
        .with("after", after)
}

fn notice_object(notice: &AuditNotice) -> JsonObject<'_> {
    JsonObject::default()
        .with("commit", &notice.commit.id)
        .with("kind", notice.kind.spelling())
        .list("about", &notice.about)
}

fn beside_object(beside: &AuditBeside) -> JsonObject<'_> {
    JsonObject::default()
        .with("branch", beside.branch.as_ref())
        .with("commit", &beside.commit.id)
        .with("base", beside.base.as_ref().map(|commit| &commit.id))
}

fn redaction_object(event: &AuditEvent) -> Option<JsonObject<'_>> {
    let LandedChangeKind::Redacted { lost, said, .. } = &event.change.what else { return None };
    let date = said.get("date").filter(|date| matches!(date, TomlValue::Moment(_)));
    let object = JsonObject::default()
        .with("commit", &event.commit.id)
        .and(event_object(event))
        .with("date", date)
        .with("ground", said.get("ground").and_then(TomlValue::text))
        .with("by", said.get("by").and_then(TomlValue::text))
        .list("lost", lost.iter().map(|path| path.join(".")));
    Some(object)
}

fn author_object(person: &Contributor) -> JsonObject<'_> {
    JsonObject::default()
        .with("name", &person.name)
        .with("email", &person.email)
        .with("commits", person.commits)
        .with("signed", person.signed)
        .with("verified", person.own)
        .with("verified_other", person.others)
}

fn apart_object(it: &LandingDelay) -> JsonObject<'_> {
    JsonObject::default()
        .with("file", &it.file)
        .with("key", format!("{}.{}", it.kind.table(), it.id))
        .with("date", it.dated)
        .with("landed", it.landed)
        .with("days", it.days())
        .with("commit", &it.commit)
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

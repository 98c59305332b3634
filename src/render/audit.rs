//! An audit, for people: first what nobody may do and was done, then what there is to know of it.

use super::audit_json;
use super::form::report::{Edition, Report};
use serde_json::Value;

use super::audit_json::{json_value, key, path};
use super::form::page::{Block, Cell, Facts, Fit, Item, Page, Table};
use crate::model::content::Content;
use crate::model::deviation::What;
use crate::report::audit::{Apart, Audit, Commit, Event, Person};
use crate::text::clean::Clean;
use crate::words::{Lang, audit as words, dates, report};

/// A longer value is cut in what people read; machines get it whole.
const LONGEST: usize = 160;

/// As people read it.
fn page(lang: Lang, audit: &Audit) -> Page {
    let mut page = Page::default();
    page.title(&words::title(lang, &audit.main, audit.violations().count()));
    page.facts(facts(lang, audit));
    let violations: Vec<Item> = audit.violations().map(|event| violation(lang, event)).collect();
    items(&mut page, &words::violations_head(lang), violations);
    let redactions: Vec<Item> = audit.events.iter().filter_map(|event| redaction(lang, event)).collect();
    items(&mut page, &words::redactions_head(lang), redactions);
    if !audit.unread.is_empty() {
        page.heading(&words::unread_head(lang));
        page.blocks.push(Block::Bullets(audit.unread.iter().map(|file| Clean::line(file)).collect()));
    }
    people(lang, audit, &mut page);
    apart(lang, audit, &mut page);
    page
}

fn named(lang: Lang, commit: &Commit) -> String {
    words::commit(lang, &commit.short, commit.day)
}

fn facts(lang: Lang, audit: &Audit) -> Facts {
    let mut facts = Facts::default();
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

fn items(page: &mut Page, heading: &str, items: Vec<Item>) {
    if !items.is_empty() {
        page.heading(heading);
        page.blocks.extend(items.into_iter().map(Block::Item));
    }
}

fn item(lang: Lang, lead: &str, event: &Event, mut notes: Facts) -> Item {
    let by = words::by_commit(lang, &named(lang, &event.commit), &event.commit.author);
    notes.add("", Some(by));
    notes.add(
        "",
        event.against.as_deref().map(|commit| words::against(lang, commit.get(..10).unwrap_or(commit))),
    );
    Item { lead: Clean::line(lead), aside: Clean::line(&path(event)), notes: notes.0 }
}

fn violation(lang: Lang, event: &Event) -> Item {
    let key = key(&event.departure.what).unwrap_or_default();
    let mut notes = Facts::default();
    let lead = match &event.departure.what {
        What::Changed { before, after, .. } => {
            for path in before.differences(after) {
                let said = words::said(lang, &short(lang, at(before, &path)));
                let says = words::says(lang, &short(lang, at(after, &path)));
                notes.add(&format!("`{}`", path.join(".")), Some(format!("{said}; {says}")));
            }
            words::changed(lang, &key)
        }
        What::Removed { before, elsewhere, .. } => {
            notes.add("", Some(words::said(lang, &short(lang, Some(before)))));
            match elsewhere {
                Some(to) => words::moved(lang, &key, to),
                None => words::removed(lang, &key),
            }
        }
        _ => words::file_removed(lang, &event.departure.partnership),
    };
    item(lang, &lead, event, notes)
}

fn redaction(lang: Lang, event: &Event) -> Option<Item> {
    let What::Redacted { lost, said, .. } = &event.departure.what else { return None };
    let mut notes = Facts::default();
    let text = |key: &str| said.get(key).map(|it| short(lang, Some(it))).unwrap_or_default();
    notes.add("", Some(words::redacted(lang, &text("date"), &text("by"), &text("ground"))));
    let lost: Vec<String> = lost.iter().map(|path| path.join(".")).collect();
    notes.add("", Some(words::lost(lang, &lost.join(", "))));
    Some(item(lang, &key(&event.departure.what).unwrap_or_default(), event, notes))
}

fn at<'c>(content: &'c Content, path: &[String]) -> Option<&'c Content> {
    path.iter().try_fold(content, |content, key| content.get(key))
}

/// A value on one line, cut where it is long.
fn short(lang: Lang, content: Option<&Content>) -> String {
    let Some(content) = content else { return words::nothing_said(lang) };
    let text = match json_value(content) {
        Value::String(text) => text,
        other => other.to_string(),
    };
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

fn people(lang: Lang, audit: &Audit, page: &mut Page) {
    if audit.people.is_empty() {
        return;
    }
    page.heading(&words::people_head(lang));
    let mut head = vec![words::who_column(lang), words::commits_column(lang), words::signed_column(lang)];
    let is_verified = audit.signers.is_some();
    if is_verified {
        head.extend([words::own_column(lang), words::others_column(lang)]);
    }
    let row = |person: &Person| {
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

fn apart(lang: Lang, audit: &Audit, page: &mut Page) {
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
    let row = |it: &Apart| {
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

impl Report for Audit {
    fn page(&self, edition: Edition<'_>) -> Page {
        page(edition.labels.lang, self)
    }

    fn json(&self, edition: Edition<'_>) -> String {
        audit_json::json(&edition.about.register, self)
    }
}

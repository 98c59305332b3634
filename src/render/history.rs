//! How a register, or one partnership, came to be as it is: for people and machines.

use super::form::report::{Edition, Report};
use serde::Serialize;

use super::commit::{CommitV1, commit_v1, made, told};
use super::differences::{TouchedV1, touched};
use super::differences::{fate, lines};
use super::form::about::{About, HeadV1};
use super::form::page::{Block, Page, PageItem};
use crate::model::{CommitMeaning, FileDifference};
use crate::report::history::HistoryReport;
use crate::text::clean::Clean;
use crate::words::labels::Labels;
use crate::words::lists::capital;
use crate::words::{commits as words, differences};

/// So many lines of one partnership in one commit, where the register is told of as a whole.
const MOST: usize = 8;

/// As people read it.
fn page(labels: Labels<'_>, about: &About, history: &HistoryReport) -> Page {
    let lang = labels.lang;
    let mut page = Page::default();
    page.title(&match &history.of {
        Some((_, name)) => words::title_of(lang, name),
        None => words::title(lang),
    });
    if history.events.is_empty() {
        page.text(&words::nothing(lang));
    } else {
        page.text(&words::commits(lang, history.events.len(), history.is_more));
    }
    if history.main.is_none() {
        page.text(&words::no_main(lang));
    }
    page.blocks.extend(history.events.iter().map(|event| Block::Item(item(labels, history, event))));
    if history.is_more {
        page.text(&match &history.of {
            Some((id, _)) => words::see_all(lang, id),
            None => words::see_more(lang, (history.events.len() * 5).max(100)),
        });
    }
    about.end(lang, &mut page);
    page
}

fn item(labels: Labels<'_>, history: &HistoryReport, event: &CommitMeaning) -> PageItem {
    let lang = labels.lang;
    let mut notes: Vec<(Clean, Vec<Clean>)> = Vec::new();
    for touched in &event.touched {
        let fate = fate(labels, touched).map(|it| Clean::line(&capital(&it)));
        let mut said: Vec<Clean> = fate.into_iter().chain(lines(labels, touched)).collect();
        if history.of.is_some() {
            notes.extend(said.into_iter().map(|line| (Clean::default(), vec![line])));
            continue;
        }
        if said.len() > MOST + 1 {
            let rest = said.len() - MOST;
            said.truncate(MOST);
            said.push(Clean::line(&differences::and_more(lang, rest)));
        }
        let policy = differences::policy(lang);
        let name = touched.id.as_deref().unwrap_or(&policy);
        notes.push((Clean::line(name), said));
    }
    let commit = event.commit.as_ref();
    if let Some(commit) = commit {
        let told = told(lang, commit, history.main.as_deref());
        if !told.is_empty() {
            notes.push((Clean::default(), vec![Clean::line(&capital(&told))]));
        }
    }
    PageItem {
        lead: Clean::line(&made(lang, commit)),
        aside: commit.map(|it| Clean::line(&it.short)).unwrap_or_default(),
        notes,
    }
}

/// `partners.history/1`, frozen.
#[derive(Serialize)]
struct HistoryV1<'a> {
    #[serde(flatten)]
    head: HeadV1<'a>,
    partnership: Option<&'a str>,
    name: Option<&'a str>,
    main: Option<&'a str>,
    complete: bool,
    events: Vec<EventV1<'a>>,
}

#[derive(Serialize)]
struct EventV1<'a> {
    commit: Option<CommitV1<'a>>,
    partnerships: Vec<TouchedV1<'a>>,
    settings: Option<TouchedV1<'a>>,
}

/// As machines read it.
fn json(about: &About, history: &HistoryReport) -> String {
    super::form::json::document(&HistoryV1 {
        head: about.head("partners.history/1"),
        partnership: history.of.as_ref().map(|(id, _)| id.as_str()),
        name: history.of.as_ref().map(|(_, name)| name.as_str()),
        main: history.main.as_deref(),
        complete: !history.is_more,
        events: history.events.iter().map(event_v1).collect(),
    })
}

fn event_v1(event: &CommitMeaning) -> EventV1<'_> {
    let is_policy = |touched: &&FileDifference| touched.id.is_none();
    EventV1 {
        commit: event.commit.as_ref().map(commit_v1),
        partnerships: event.touched.iter().filter(|it| it.id.is_some()).map(touched).collect(),
        settings: event.touched.iter().find(is_policy).map(touched),
    }
}

impl Report for HistoryReport {
    fn page(&self, edition: Edition<'_>) -> Page {
        page(edition.labels, edition.about, self)
    }

    fn json(&self, edition: Edition<'_>) -> String {
        json(edition.about, self)
    }
}

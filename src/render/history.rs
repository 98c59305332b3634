//! How a register, or one partnership, came to be as it is: for people and machines.

use super::commit::{self, made, told};
use super::differences::{fate, lines, of_all};
use super::form::json::JsonObject;
use super::form::page::{FactList, Page, PageItem};
use super::form::report::{Edition, Report};
use crate::model::CommitMeaning;
use crate::report::history::HistoryReport;
use crate::text::clean::Clean;
use crate::words::labels::RegisterLabels;
use crate::words::lists::capital;
use crate::words::{commits as words, differences};

/// So many lines of one partnership in one commit, where the register is told of as a whole.
const MOST: usize = 8;

impl Report for HistoryReport {
    fn page(&self, Edition { labels, about, .. }: Edition<'_>) -> Page {
        let lang = labels.lang;
        let mut page = Page::default();
        page.title(&match &self.of {
            Some((_, name)) => words::title_of(lang, name),
            None => words::title(lang),
        });
        if self.events.is_empty() {
            page.text(&words::nothing(lang));
        } else {
            page.text(&words::commits(lang, self.events.len(), self.is_more));
        }
        if self.main.is_none() {
            page.text(&words::no_main(lang));
        }
        page.items(self.events.iter().map(|event| item(labels, self, event)));
        if self.is_more {
            page.text(&match &self.of {
                Some((id, _)) => words::see_all(lang, id),
                None => words::see_more(lang, (self.events.len() * 5).max(100)),
            });
        }
        about.end(lang, &mut page);
        page
    }

    fn json(&self, edition: Edition<'_>) -> String {
        let events = self.events.iter().map(|event| {
            let commit = event.commit.as_ref().map(commit::object);
            JsonObject::default().with("commit", commit).and(of_all(&event.touched))
        });
        edition
            .about
            .document("partners.history/1")
            .with("partnership", self.of.as_ref().map(|(id, _)| id))
            .with("name", self.of.as_ref().map(|(_, name)| name))
            .with("main", self.main.as_ref())
            .with("complete", !self.is_more)
            .list("events", events)
            .list("unreadable", &self.unreadable)
            .written()
    }
}

pub(super) fn item(labels: RegisterLabels<'_>, history: &HistoryReport, event: &CommitMeaning) -> PageItem {
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
    PageItem::new(&made(lang, commit), commit.map_or("", |it| &it.short), FactList(notes))
}

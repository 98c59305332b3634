//! A commit in words: who made it, when, what it says of itself, and when it landed on the branch that counts.

use serde::Serialize;

use crate::model::{ArrivalCommit, CommitSummary, Day};
use crate::words::{Lang, commits as words, dates};

/// Who made it, and when.
pub(super) fn made(lang: Lang, commit: Option<&CommitSummary>) -> String {
    let Some(commit) = commit else { return words::uncommitted(lang) };
    let day = commit.written.map_or_else(|| "?".to_owned(), |day| dates::day(lang, day));
    words::made(lang, &day, &commit.author)
}

/// What it says of itself, and when it landed.
pub(super) fn told(lang: Lang, commit: &CommitSummary, main: Option<&str>) -> String {
    let mut parts = Vec::new();
    if !commit.subject.trim().is_empty() {
        parts.push(words::message(lang, &commit.subject));
    }
    parts.extend(main.map(|main| when(lang, commit, main)));
    parts.join(" · ")
}

/// When it landed, and with which pull request.
fn when(lang: Lang, commit: &CommitSummary, main: &str) -> String {
    let Some(landed) = &commit.landed else { return words::not_landed(lang, main) };
    let with = (landed.id != commit.id).then_some(landed.short.as_str());
    words::landed(lang, main, landed.day, with, landed.request().as_deref())
}

/// A commit for machines, frozen.
#[derive(Serialize)]
pub(super) struct CommitV1<'a> {
    id: &'a str,
    author: &'a str,
    written: Option<String>,
    committed: Option<String>,
    subject: &'a str,
    landed: Option<LandedV1<'a>>,
}

#[derive(Serialize)]
struct LandedV1<'a> {
    id: &'a str,
    date: Option<String>,
    subject: &'a str,
    request: Option<String>,
}

pub(super) fn commit_v1(commit: &CommitSummary) -> CommitV1<'_> {
    let day = |day: Option<Day>| day.map(|day| day.to_string());
    let landed = |it: &'_ ArrivalCommit| (it.request(), day(it.day));
    CommitV1 {
        id: &commit.id,
        author: &commit.author,
        written: day(commit.written),
        committed: day(commit.committed),
        subject: &commit.subject,
        landed: commit.landed.as_ref().map(|it| {
            let (request, date) = landed(it);
            LandedV1 { id: &it.id, date, subject: &it.subject, request }
        }),
    }
}

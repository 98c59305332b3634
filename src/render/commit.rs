//! A commit in words: who made it, when, what it says of itself, and when it landed on the branch that counts.

use super::form::json::JsonObject;
use crate::model::CommitSummary;
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

/// A commit for machines.
pub(super) fn object(commit: &CommitSummary) -> JsonObject<'_> {
    let landed = commit.landed.as_ref().map(|it| {
        JsonObject::default()
            .with("id", &it.id)
            .with("date", it.day)
            .with("subject", &it.subject)
            .with("request", it.request())
    });
    JsonObject::default()
        .with("id", &commit.id)
        .with("author", &commit.author)
        .with("written", commit.written)
        .with("committed", commit.committed)
        .with("subject", &commit.subject)
        .with("landed", landed)
}

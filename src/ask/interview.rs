//! Holding an interview: going on with what an interrupted run left, the questions, and a page that is shown before one.

use std::collections::BTreeSet;

use super::Questionnaire;
use super::draft_text::SavedDraft;
use super::form::{FormEnd, Interviewer};
use super::screen::page;
use crate::model::{Draft, KeyPath};
use crate::text::clean::Clean;
use crate::words::{ask as ask_words, interview as words};

/// A question takes so many rows, with the heading above it.
const QUESTION: usize = 14;

/// What an interview begins with.
pub struct Interview<'i> {
    /// What is shown at its head.
    pub name: &'i str,
    /// What it is about, drawn elsewhere: shown before the first question.
    pub opening: &'i str,
    /// What an interrupted run left, and is gone on with.
    pub left: Option<SavedDraft>,
    /// What is not asked, since it was given elsewhere.
    pub given: Draft,
    /// What is shown below the answers before anything is recorded.
    pub summary: &'i dyn Fn(&Draft) -> String,
}

impl Interviewer<'_> {
    /// Asks what is missing. What was given stays as it is.
    pub fn hold(&mut self, interview: Interview<'_>, form: &Questionnaire<'_>) -> FormEnd {
        let lang = self.setting.lang;
        let left = interview.left.unwrap_or_default();
        if left.damaged > 0 {
            self.tell(&ask_words::kept_damaged(lang, left.damaged));
        }
        let fixed: BTreeSet<KeyPath> = interview.given.answers.iter().map(|(key, _)| key.clone()).collect();
        let (mut draft, typing) = (left.draft, left.typing);
        for (key, value) in interview.given.answers {
            draft.put(key, value);
        }
        if left.damaged > 0 {
            self.setting.drafts.save(&draft, typing.as_ref().map(|(key, text)| (key, text.as_str())));
        }
        self.tell(&words::opening(lang, Clean::line(interview.name).as_str()));
        if !interview.opening.is_empty() {
            self.say("");
            if !self.leaf_through(interview.opening, QUESTION) {
                return FormEnd::Stopped(draft);
            }
        }
        self.fill(form, draft, typing, &fixed, interview.summary)
    }

    /// Asks a few questions under a title. What was given stays as it is.
    pub fn ask(&mut self, title: &str, given: Draft, form: &Questionnaire<'_>) -> FormEnd {
        let fixed: BTreeSet<KeyPath> = given.answers.iter().map(|(key, _)| key.clone()).collect();
        self.say(&format!("\n{}\n", Clean::line(title)));
        self.fill(form, given, None, &fixed, &|_| String::new())
    }

    /// Says a sentence before the questions begin.
    pub fn mention(&mut self, sentence: &str) {
        self.tell(sentence);
    }

    /// Shows lines that were drawn elsewhere: where they do not fit above so many rows, a window at a time. Whether somebody
    /// read on to the end.
    pub fn leaf_through(&mut self, drawn: &str, below: usize) -> bool {
        let lines: Vec<&str> = drawn.lines().collect();
        let height = self.prompt.height();
        let (rows, room) = (height.saturating_sub(4).max(8), height.saturating_sub(below));
        let mut rest = lines.as_slice();
        while !self.setting.appearance.is_dumb && rest.len() > room {
            let (page, others) = rest.split_at(end_of_page(rest, rows));
            self.turn_to(&page.join("\n"));
            if self.short_line(&words::read_on(self.setting.lang), "").is_none() {
                return false;
            }
            rest = others;
        }
        if !rest.is_empty() {
            self.turn_to(&rest.join("\n"));
        }
        true
    }

    /// Shows a page that was drawn elsewhere, in its colours.
    pub fn turn_to(&self, drawn: &str) {
        self.show(&[page(drawn)]);
    }
}

/// How many lines make a page: what is quoted stays with what says whose it is, where that fits.
fn end_of_page(lines: &[&str], rows: usize) -> usize {
    if lines.len() <= rows {
        return lines.len();
    }
    let is_quoted = |at: usize| lines[at].starts_with(' ');
    let begins = |at: &usize| lines[*at].is_empty() || !is_quoted(*at) && is_quoted(*at - 1);
    (1..=rows).rev().find(begins).unwrap_or(rows)
}

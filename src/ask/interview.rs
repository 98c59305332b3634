//! Holding an interview: going on with what an interrupted run left, the questions, and a page that is shown before one.

use std::collections::BTreeSet;

use super::Questionnaire;
use super::draft_text::SavedDraft;
use super::form::{FormEnd, Interviewer};
use super::screen::page;
use crate::model::{Draft, KeyPath};
use crate::text::clean::Clean;
use crate::words::{ask as ask_words, interview as words};

/// What an interview begins with.
pub struct Interview<'i> {
    /// What is shown at its head.
    pub name: &'i str,
    /// What it is about, drawn elsewhere: shown before the first question.
    pub opening: &'i str,
    /// Whether somebody wants to go on with what an interrupted run left.
    pub is_resumed: bool,
    /// What is not asked, since it was given elsewhere.
    pub given: Draft,
    /// What is shown below the answers before anything is recorded.
    pub summary: &'i dyn Fn(&Draft) -> String,
}

impl Interviewer<'_> {
    /// Asks what is missing. What was given stays as it is. Nothing when there is nothing to go on with.
    pub fn hold(&mut self, interview: Interview<'_>, form: &Questionnaire<'_>) -> Option<FormEnd> {
        let lang = self.setting.lang;
        let left = match self.setting.drafts.left() {
            Some(left) if interview.is_resumed || self.goes_on(&left) => Some(left),
            None if interview.is_resumed => return None,
            _ => None,
        };
        // What is not gone on with, or could not be read, is never lost under the first key of what follows.
        let damaged = left.as_ref().map_or(0, |left| left.damaged);
        if left.is_none() || damaged > 0 {
            self.setting.drafts.put_aside();
        }
        if damaged > 0 {
            self.tell(&ask_words::kept_damaged(lang, damaged));
        }
        let fixed: BTreeSet<KeyPath> = interview.given.answers.iter().map(|(key, _)| key.clone()).collect();
        let (mut draft, typing) = left.map(|left| (left.draft, left.typing)).unwrap_or_default();
        for (key, value) in interview.given.answers {
            draft.put(key, value);
        }
        if damaged > 0 {
            self.setting.drafts.save(&draft, typing.as_ref().map(|(key, text)| (key, text.as_str())));
        }
        self.tell(&words::opening(lang, Clean::line(interview.name).as_str()));
        if !interview.opening.is_empty() {
            self.say("");
            self.turn_to(interview.opening);
        }
        Some(self.fill(form, draft, typing, &fixed, interview.summary))
    }

    fn goes_on(&mut self, left: &SavedDraft) -> bool {
        let question = words::go_on(self.setting.lang, left.draft.answers.len());
        self.confirm(&question, true) == Some(true)
    }

    /// Asks a few questions under a title, of which none was answered yet.
    pub fn ask(&mut self, title: &str, form: &Questionnaire<'_>) -> FormEnd {
        self.say(&format!("\n{}\n", Clean::line(title)));
        self.fill(form, Draft::default(), None, &BTreeSet::new(), &|_| String::new())
    }

    /// Shows a page that was drawn elsewhere, in its colours.
    pub fn turn_to(&self, drawn: &str) {
        self.show(&[page(drawn)]);
    }
}

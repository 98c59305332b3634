//! One partnership held to the rules on a day, with what several rules want to know of it.

use std::cell::OnceCell;
use std::ops::Deref;

use super::prefilter::{Glance, Suspicion};
use super::register_index::RegisterIndex;
use super::rule::Rule;
use super::texts::Eye;
use crate::model::{Day, Partnership, Place, Spot, Status, UnderFramework};
use crate::words::{Lang, shortcomings};

/// One partnership, with all that a rule may look at.
pub struct Case<'a> {
    pub whole: &'a RegisterIndex<'a>,
    pub lang: Lang,
    /// Whether the decision to enter is new in what is checked; never without a base to compare with.
    pub is_newly_entered: bool,
    asked: UnderFramework<'a>,
    glance: OnceCell<Glance>,
}

impl<'a> Deref for Case<'a> {
    type Target = UnderFramework<'a>;
    fn deref(&self) -> &UnderFramework<'a> {
        &self.asked
    }
}

impl<'a> Case<'a> {
    pub(super) fn new(whole: &'a RegisterIndex<'a>, partnership: &'a Partnership, today: Day) -> Self {
        Self {
            whole,
            lang: whole.lang,
            is_newly_entered: whole.newly_entered.contains(&partnership.id),
            asked: UnderFramework::new(whole.register, partnership, today),
            glance: OnceCell::new(),
        }
    }

    /// Shows the texts that may hold what is sought; they are looked through once for all rules.
    pub(super) fn each_text_that_may_hold(&self, sought: Suspicion, eye: Eye<'_>) {
        self.glance.get_or_init(|| Glance::at(self.partnership)).each(self.partnership, sought, eye);
    }

    /// Whether the rule is asked of it: of one from before the framework that nobody decided on since, only that it be
    /// reviewed, and what is written well; of a void one, that nothing stands in it that harms.
    pub(super) fn is_held_to(&self, rule: &Rule) -> bool {
        let is_harmful = || matches!(rule.id, "personal-data" | "hidden-characters" | "date-in-future");
        match self.status {
            Status::Void => is_harmful(),
            _ => self.is_held() || rule.is_about_writing || rule.id == "to-review",
        }
    }

    /// A spot in its file.
    pub fn place(&self, spot: Spot) -> Place {
        Place { file: self.partnership.file, spot }
    }

    /// The executive board, as the institution calls it.
    pub fn board(&self) -> String {
        shortcomings::board(self.lang, self.label("board"))
    }

    /// The governance service, as the institution calls it.
    pub fn governance_service(&self) -> String {
        shortcomings::governance(self.lang, self.label("governance"))
    }

    fn label(&self, name: &str) -> Option<&'a str> {
        let labels = self.register.policy.labels.as_ref()?;
        let labels = if self.lang == Lang::Nl { &labels.nl } else { &labels.en };
        labels.get(name).map(String::as_str)
    }
}

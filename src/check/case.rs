//! One partnership held to the rules on a day, with what several rules want to know of it.

use std::cell::OnceCell;

use super::prefilter::{Glance, Sought};
use super::register_index::Whole;
use super::rule::Rule;
use super::texts::Eye;
use crate::model::dossier::{Consideration, Decision};
use crate::model::entries::Entry;
use crate::model::place::Spot;
use crate::model::vocabulary::{ConsiderationOccasion, Outcome};
use crate::model::{Day, Dossier, Head, Partnership, Place, Register, Status};
use crate::words::{Lang, shortcomings};

/// One partnership, with all that a rule may look at.
pub struct Case<'a> {
    /// The whole register, with its index.
    pub whole: &'a Whole<'a>,
    /// The register.
    pub register: &'a Register,
    /// The partnership.
    pub partnership: &'a Partnership,
    /// The day to reckon from.
    pub today: Day,
    /// What it is on that day.
    pub status: Status,
    /// The reader's language.
    pub lang: Lang,
    /// Whether the decision to enter is new in what is checked; never without a base to compare with.
    pub is_newly_entered: bool,
    /// The decisions that stand, in the order in which they were taken.
    pub decisions: Vec<&'a Entry<Decision>>,
    glance: OnceCell<Glance>,
}

impl<'a> Case<'a> {
    pub(super) fn new(whole: &'a Whole<'a>, partnership: &'a Partnership, today: Day) -> Self {
        Self {
            whole,
            register: whole.register,
            partnership,
            today,
            status: partnership.status(today),
            lang: whole.lang,
            is_newly_entered: whole.newly_entered.contains(&partnership.id),
            decisions: partnership.dossier.decisions_in_order(),
            glance: OnceCell::new(),
        }
    }

    /// Shows the texts that may hold what is sought; they are looked through once for all rules.
    pub(super) fn each_text_that_may_hold(&self, sought: Sought, eye: Eye<'_>) {
        self.glance.get_or_init(|| Glance::at(self.partnership)).each(self.partnership, sought, eye);
    }

    /// Whether the framework asks this of it: nothing of a void one, and of one from before the framework that is
    /// not yet decided anew only that it be reviewed.
    pub(super) fn is_held_to(&self, rule: &Rule) -> bool {
        self.status != Status::Void && (rule.id == "to-review" || !self.is_from_before_and_undecided())
    }

    /// Its head.
    pub fn head(&self) -> &'a Head {
        &self.partnership.head
    }

    /// Its dossier.
    pub fn dossier(&self) -> &'a Dossier {
        &self.partnership.dossier
    }

    /// A spot in its file.
    pub fn place(&self, spot: Spot) -> Place {
        Place { file: self.partnership.file, spot }
    }

    /// Whether what is asked of formal and of strategic partnerships is asked of it (000:293). Of all others only a
    /// decision, by whom and why is asked (000:177-181).
    pub fn is_formal_or_strategic(&self) -> bool {
        self.register.is_formal_or_strategic(self.partnership)
    }

    /// Whether it runs by a decision; without any, that is what is missing, and nothing else is asked.
    pub fn is_running(&self) -> bool {
        self.status.is_running() && !self.decisions.is_empty()
    }

    /// Whether it was decided to enter, and it is not over: it runs, or is about to.
    pub fn is_entered(&self) -> bool {
        self.is_running() || self.status == Status::Upcoming
    }

    /// How many objectives its category asks for, once it was decided to enter; nothing when none does. Only of formal
    /// and of strategic partnerships more is asked than the decision itself.
    pub fn objectives_asked(&self) -> Option<i64> {
        let category = self.register.policy.category(self.head().category.as_deref())?;
        category.objectives.filter(|_| self.is_entered() && self.is_formal_or_strategic())
    }

    /// Whether it is from before the framework: it says so, and did not start since the framework applies.
    pub fn is_from_before(&self) -> bool {
        let since = self.register.policy.framework;
        let is_later = self.head().starts.is_some_and(|starts| since.is_some_and(|since| starts >= since));
        self.partnership.is_before_framework() && !is_later
    }

    /// Whether it is from before the framework, and nobody has decided about it since.
    pub fn is_from_before_and_undecided(&self) -> bool {
        self.is_from_before() && !self.decisions.iter().any(|decision| decision.date <= self.today)
    }

    /// The decisions of an outcome, in order.
    pub fn decided(&self, outcome: Outcome) -> impl Iterator<Item = &'a Entry<Decision>> {
        self.decisions.iter().copied().filter(move |decision| decision.outcome == outcome)
    }

    /// The first decision after another for which something holds: the way to green, as entries are never changed.
    pub fn settled_by(
        &self,
        decision: &Entry<Decision>,
        holds: impl Fn(&Entry<Decision>) -> bool,
    ) -> Option<&'a Entry<Decision>> {
        let at = self.decisions.iter().position(|it| it.id == decision.id)?;
        self.decisions[at + 1..].iter().copied().find(|later| holds(later))
    }

    /// The last decision that was taken on an earlier day than another.
    pub fn decided_before(&self, decision: &Entry<Decision>) -> Option<&'a Entry<Decision>> {
        self.decisions.iter().copied().rfind(|earlier| earlier.date < decision.date)
    }

    /// Whether a decision names a consideration that is nowhere in the file: that is a finding of its own.
    pub fn names_nothing(&self, decision: &Entry<Decision>) -> bool {
        decision.considers.as_deref().is_some_and(|id| self.dossier().considerations.get(id).is_none())
    }

    /// The consideration that was made for a decision. What was weighed later, about something that was running by
    /// then, is not held against the decision that it happens to follow.
    pub fn weighed_for(&self, decision: &Entry<Decision>) -> Option<&'a Entry<Consideration>> {
        self.dossier().consideration_of(decision).filter(|consideration| {
            decision.considers.is_some()
                || consideration.date <= decision.date
                || consideration.occasion == ConsiderationOccasion::Entering
        })
    }

    /// The executive board, as the institution calls it.
    pub fn board(&self) -> String {
        shortcomings::board(self.lang, self.label("board"))
    }

    /// The governance service, as the institution calls it.
    pub fn governance(&self) -> String {
        shortcomings::governance(self.lang, self.label("governance"))
    }

    fn label(&self, name: &str) -> Option<&'a str> {
        let labels = self.register.policy.labels.as_ref()?;
        let labels = if self.lang == Lang::Nl { &labels.nl } else { &labels.en };
        labels.get(name).map(String::as_str)
    }
}

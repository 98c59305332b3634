//! What the framework asks of a partnership on a day, and what of that is missing: here, and nowhere else. `check` puts a
//! sentence and a level on it; the page for the board, the round and the cycle name it.
//!
//! Whom something is asked of, from when, and what satisfies it follows from the partnership, the policy and the day. An
//! entry dated later than that day is a finding of its own: it asks for nothing, and what it answers is not asked again.

mod agreement;
mod around;
mod judged;
mod questions;
mod strategic;
mod under_framework;

pub use agreement::{PlanLack, SignatureLack};
pub use around::{OutcomeLack, WhyGovernance};
pub use judged::{Doubt, Unmet, judgement};
pub use questions::{Question, open_in, open_questions};
pub use strategic::{PARTS, TooFewObjectives};
pub use under_framework::UnderFramework;

use super::place::Spot;
use super::vocabulary::{Side, Word as _};

/// From when something is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// It is asked.
    Now,
    /// It will be, from the decision to enter.
    OnceDecided,
    /// It will be, from the day that the partnership runs.
    OnceItRuns,
    /// No rule asks it yet; whoever decides next wants to know that it is not there.
    Ahead,
}

/// Something that is asked and missing: what, where it would stand, and from when it is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shortcoming<T> {
    pub what: T,
    /// Where it would stand, or stands as it should not.
    pub spot: Spot,
    /// From when it is asked.
    pub when: When,
}

/// Whatever can be asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Requirement {
    Goal,
    Owner,
    /// The first day, once it was decided to enter.
    Starts,
    /// An answer of the consideration.
    Question(Question),
    Governance,
    /// The outcome of the knowledge-security decision tree.
    KnowledgeSecurity,
    /// That the partner knows the consideration or the decision.
    Shared,
    /// The signature of the board or a director.
    Signature(SignatureLack),
    EvaluationPlan(PlanLack),
    /// A contact of ours, or of the partner.
    Contact(Side),
    /// Objectives that come with evidence.
    Objectives(TooFewObjectives),
    /// A part of what a strategic partnership shows, by its key.
    Part(&'static str),
}

impl Requirement {
    /// The key that would say it, or the table whose entry would.
    pub fn key(self) -> &'static str {
        match self {
            Self::Goal => "goal",
            Self::Owner => "owner",
            Self::Starts => "starts",
            Self::Question(question) => question.key.unwrap_or(question.aspect.spelling()),
            Self::Governance => "advice",
            Self::KnowledgeSecurity => "knowledge_security",
            Self::Shared => "shared",
            Self::Signature(_) => "signed",
            Self::EvaluationPlan(_) => "evaluation_plan",
            Self::Contact(side) => side.spelling(),
            Self::Objectives(_) => "objectives",
            Self::Part(key) => key,
        }
    }
}

impl<T> Shortcoming<T> {
    fn demanding(self, demand: impl Fn(T) -> Requirement) -> Shortcoming<Requirement> {
        Shortcoming { what: demand(self.what), spot: self.spot, when: self.when }
    }

    /// Whether a rule asks it, or will from the day that the partnership runs.
    pub fn is_asked(&self) -> bool {
        self.when != When::Ahead
    }
}

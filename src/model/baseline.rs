//! What was there before a change: for the rules about changes, and for what is asked only of what is new.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::model::{FileId, LandedChange, Partnership, Policy, Register, Weighed};

/// What was there before a change, and what the change did to it.
#[derive(Clone, Debug, Default)]
pub struct Baseline {
    /// The commit that the change is compared with, short.
    pub commit: String,
    /// The register as it was; its policy is nothing when there was none that could be read.
    pub register: Register,
    /// Whether there was a policy that could be read.
    pub has_policy: bool,
    /// The policy as the change makes it.
    pub policy_now: Policy,
    /// Whether the branch that the change says counts goes on from the one that counted.
    pub is_main_continued: bool,
    /// Each partnership that was there, by its id now: its place in that register, and its file.
    pub was: BTreeMap<String, (usize, String)>,
    /// What happened to what had landed, each with the file that it is shown in.
    pub landed_changes: Vec<(FileId, LandedChange)>,
    /// What there was to weigh when each partnership was last considered, by its id now.
    pub considered: BTreeMap<String, Arc<Weighed>>,
    /// The partnerships whose decision to enter was not there, by their id now.
    pub newly_entered: BTreeSet<String>,
}

impl Baseline {
    /// A partnership as it was, by its id now.
    pub fn partnership(&self, id: &str) -> Option<&Partnership> {
        self.register.partnerships.get(self.was.get(id)?.0)
    }

    /// The file of a partnership then, by its id now.
    pub fn file(&self, id: &str) -> Option<&str> {
        self.was.get(id).map(|(_, file)| file.as_str())
    }

    /// The policy that gives the levels: a change cannot lower them for itself.
    pub fn levels(&self) -> &Policy {
        if self.has_policy { &self.register.policy } else { &self.policy_now }
    }

    /// Takes the policy that a change makes, and leaves in its place one that asks of each category what it asked
    /// before.
    pub fn hold(&mut self, policy: &mut Policy) {
        self.policy_now = policy.clone();
        if !self.has_policy {
            return;
        }
        for (name, category) in &mut policy.categories {
            if let Some(was) = self.register.policy.categories.get(name) {
                category.strategic = was.strategic;
                category.objectives = was.objectives;
                category.monitor_every = was.monitor_every;
                category.evaluate_every = was.evaluate_every;
            }
        }
    }
}

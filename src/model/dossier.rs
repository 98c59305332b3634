//! The dossier of a partnership: entries that are only ever added, each by its id.

use super::day::Day;
use super::entries::Entries;
pub use super::entries::Line;
use super::facts::{Facts, Prose, Said, Schema, facts};
use super::vocabulary::{
    AdviceKind, Adviser, Aspect, Body, Cause, Conclusion, ConsiderationOccasion, EvaluationOccasion,
    ExceptedRule, Judgement, Outcome, Reporter, Role, SharedWith, SignalKind, Step, SubmittedTo, Word,
};

facts! {
    /// Two aspects, weighed in writing, each judged by a person (000:196-228).
    Consideration {
        /// Why it was considered.
        occasion: Said<ConsiderationOccasion> = UnlessWithdrawn,
        /// Who weighed it.
        by: Option<String>,
        /// Enough for an informal one.
        reason: Option<Prose>,
        /// The content of the partnership; it leads.
        content: Option<Content>,
        /// The profile of the partner.
        profile: Option<Profile>,
    }

    /// The content of a partnership.
    Content {
        /// A person's judgement.
        judgement: Said<Judgement>,
        /// The impact it has.
        impact: Option<Prose>,
        /// How it contributes to the mission.
        mission: Option<Prose>,
        /// How it fits the values.
        values: Option<Prose>,
        /// The ambitions it connects to.
        ambitions: Vec<String>,
        /// Who could be harmed, and that it takes nothing from the goals.
        no_harm: Option<Prose>,
        /// The Sustainable Development Goals it contributes to.
        sdgs: Vec<i64>,
        /// In which way, inclusively.
        how: Option<Prose>,
        /// Intensity, duration and size, where relevant.
        scale: Option<Prose>,
        /// Parts of the mission or values that it touches.
        touches: Vec<String>,
    }

    /// The profile of a partner.
    Profile {
        /// A person's judgement.
        judgement: Said<Judgement>,
        /// Where it was looked up.
        sources: Vec<String>,
        /// Whether its mission and values are compatible with ours.
        compatible: Option<Prose>,
        /// Whether it acts in line with its own.
        conduct: Option<Prose>,
    }

    /// A decision. Only a decision changes what a partnership is.
    Decision {
        /// What was decided.
        outcome: Said<Outcome> = UnlessWithdrawn,
        /// Who decided.
        by: Said<Body> = UnlessWithdrawn,
        /// From when it holds; left out: its date.
        effective: Option<Day>,
        /// With a team: the function that agreed.
        consent: Option<String>,
        /// The consideration it rests on.
        considers: Option<String>,
        /// The category it gives, confirms or withdraws.
        category: Option<String>,
        /// The decision of the same date that came first.
        after: Option<String>,
        /// What was held against it.
        dissent: Option<Prose>,
        /// Why.
        reasons: Option<Prose>,
    }

    /// That a consideration or decision was made known to the partner (000:210-212).
    Shared {
        /// Which one.
        about: Option<String> = UnlessWithdrawn,
        /// To whom; left out: the partner.
        to: Said<SharedWith>,
        /// In which way.
        how: Option<Prose>,
        /// With the public: what was said, word for word.
        text: Option<Prose>,
    }

    /// That somebody was contacted, or gave advice.
    Advice {
        /// Who.
        from: Said<Adviser> = UnlessWithdrawn,
        /// Contacted, or advice given.
        kind: Said<AdviceKind> = UnlessWithdrawn,
        /// Where it is kept.
        reference: Option<String>,
        /// What it came to.
        gist: Option<Prose>,
    }

    /// The outcome of the knowledge-security decision tree, which is somebody else's instrument (001:430-442).
    KnowledgeSecurity {
        /// The function that went through it.
        by: Option<String> = UnlessRedacted,
        /// Whether it is allowed.
        allowed: Option<bool> = OneOf(&["allowed", "desirable"]),
        /// Whether it is desirable.
        desirable: Option<bool>,
        /// Under which conditions.
        conditions: Option<Prose>,
        /// Where it is kept.
        reference: Option<String>,
    }

    /// A signal: something that asks for a closer look, and never by itself leads to a status (000:258-271).
    Signal {
        /// What kind.
        kind: Said<SignalKind>,
        /// What changed.
        cause: Said<Cause>,
        /// Which aspect it concerns.
        concerns: Said<Aspect>,
        /// The role of who reported; never a name.
        from: Said<Reporter> = UnlessWithdrawn,
        /// The channel, a function.
        via: Option<String>,
        /// Parts of the mission or values that it touches.
        touches: Vec<String>,
        /// Where what may not stand here is kept: a case number, never a name.
        reference: Option<String>,
        /// What it says, about facts and conduct.
        summary: Option<Prose> = UnlessRedacted,
    }

    /// A step on a signal.
    FollowUp {
        /// Which signal, in any file.
        signal: Option<String> = UnlessWithdrawn,
        /// What was done.
        step: Said<Step> = UnlessWithdrawn,
        /// The function that did it.
        by: Option<String>,
        /// When it is referred: to which function.
        to: Option<String>,
        /// What it came to.
        gist: Option<Prose>,
    }

    /// An evaluation: is it still in line with our goals, does the partner keep to what was agreed (000:293-297).
    Evaluation {
        /// Why now.
        occasion: Said<EvaluationOccasion> = UnlessWithdrawn,
        /// Who evaluated.
        by: Option<String>,
        /// The conclusion.
        outcome: Said<Conclusion>,
        /// Why no adjustment is needed.
        none_needed: Option<Prose>,
        /// Still in line with our goals?
        goals: Option<Prose>,
        /// Does the partner keep to the agreed norms and values?
        norms: Option<Prose>,
    }

    /// Something to be done after an evaluation.
    Adjustment {
        /// Which evaluation.
        evaluation: Option<String> = UnlessWithdrawn,
        /// The function that does it.
        owner: Option<String>,
        /// By when.
        due: Option<Day>,
        /// What.
        action: Option<Prose> = UnlessRedacted,
    }

    /// That an adjustment was done.
    AdjustmentDone {
        /// Which one.
        adjustment: Option<String> = UnlessWithdrawn,
        /// What it brought about.
        effect: Option<Prose>,
    }

    /// A look at progress; it is no evaluation (001:485-487).
    Monitoring {
        /// How far it is.
        progress: Option<Prose> = OneOf(&["progress", "results", "attention"]),
        /// What it gave us and the partner.
        results: Option<Prose>,
        /// What asks for attention.
        attention: Option<Prose>,
    }

    /// That an informal partnership was drawn for evaluation (000:299-301).
    Sample {
        /// From how many.
        of: Option<i64>,
        /// The seed that draws the same again.
        seed: Option<String> = UnlessRedacted,
    }

    /// A warm handover.
    Handover {
        /// What was handed over.
        role: Said<Role> = UnlessWithdrawn,
        /// Whether the next one took it over.
        accepted: Option<bool>,
        /// The function that had it.
        from: Option<String>,
        /// The function that has it now.
        to: Option<String> = UnlessRedacted,
    }

    /// That a question was put before somebody to decide.
    Submission {
        /// Before whom.
        to: Said<SubmittedTo> = UnlessWithdrawn,
        /// The function that put it.
        by: Option<String>,
        /// Where it stands on the agenda.
        reference: Option<String>,
        /// What was asked.
        question: Option<Prose> = UnlessRedacted,
    }

    /// That somebody looked at a finding about a text, and it is none.
    RecordedException {
        /// Which rule.
        rule: Said<ExceptedRule> = UnlessWithdrawn,
        /// The entry, a key of the head, or with a possible duplicate the other partnership.
        about: Option<String> = UnlessRedacted,
        /// The function that looked.
        by: Option<String> = UnlessRedacted,
        /// From when it counts again.
        until: Option<Day>,
        /// Why it is none.
        reason: Option<Prose> = UnlessRedacted,
    }
}

macro_rules! dossier {
    ($($(#[doc = $doc:literal])+ $kind:ident $table:ident : $type:ident),+ $(,)?) => {
        facts! {
            /// All entries of a partnership, by kind.
            Dossier { $($(#[doc = $doc])+ $table: Entries<$type>),+ }
        }

        /// The kinds of entry.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum Kind { $($(#[doc = $doc])+ $kind),+ }

        impl Kind {
            /// Every kind, in the order of the format.
            pub const ALL: &'static [Self] = &[$(Self::$kind),+];

            /// The kind whose entries a table holds.
            pub fn of_table(table: &str) -> Option<Self> {
                match table { $(stringify!($table) => Some(Self::$kind),)+ _ => None }
            }

            /// The table that holds it.
            pub fn table(self) -> &'static str {
                match self { $(Self::$kind => stringify!($table)),+ }
            }

            /// Its own keys.
            pub fn schema(self) -> &'static Schema {
                match self { $(Self::$kind => $type::SCHEMA),+ }
            }
        }

        impl Dossier {
            /// The dossier with only the entries for which something holds; which of them stand is seen anew.
            pub fn only(&self, holds: &dyn Fn(Line<'_>) -> bool) -> Self {
                Self { $($table: self.$table.only(&|entry| holds(Line::new(Kind::$kind, entry)))),+ }
            }

            /// The same, each as it stood among all.
            pub fn part(&self, holds: &dyn Fn(Line<'_>) -> bool) -> Self {
                Self { $($table: self.$table.part(&|entry| holds(Line::new(Kind::$kind, entry)))),+ }
            }

            /// This dossier with the entries of another.
            pub fn with(&self, other: &Self) -> Self {
                Self { $($table: self.$table.with(&other.$table)),+ }
            }

            /// Every entry, whatever its kind, in order of kind, date and id.
            pub fn everything(&self) -> impl Iterator<Item = Line<'_>> {
                std::iter::empty()$(.chain(self.$table.all().map(|entry| Line::new(Kind::$kind, entry))))+
            }
        }
    };
}

dossier! {
    /// Considerations.
    Consideration considerations: Consideration,
    /// Decisions.
    Decision decisions: Decision,
    /// What was made known to the partner.
    Shared shared: Shared,
    /// Contacts and advice.
    Advice advice: Advice,
    /// Outcomes of the knowledge-security decision tree.
    KnowledgeSecurity knowledge_security: KnowledgeSecurity,
    /// Signals.
    Signal signals: Signal,
    /// Steps on signals.
    FollowUp follow_ups: FollowUp,
    /// Evaluations.
    Evaluation evaluations: Evaluation,
    /// Adjustments.
    Adjustment adjustments: Adjustment,
    /// Adjustments that were done.
    AdjustmentDone adjustments_done: AdjustmentDone,
    /// Monitoring.
    Monitoring monitoring: Monitoring,
    /// Samples.
    Sample samples: Sample,
    /// Handovers.
    Handover handovers: Handover,
    /// Questions put before somebody to decide.
    Submission submissions: Submission,
    /// Findings about texts that are none.
    Exception exceptions: RecordedException,
}

/// With which a decision withdraws a category; no category is called so.
pub const NO_CATEGORY: &str = "none";

/// The words of the steps that close a signal once its outcome is there.
pub const FEEDBACK: [Step; 2] = [Step::Feedback, Step::FeedbackImpossible];

const _: () = assert!(Step::ALL.len() == 11);

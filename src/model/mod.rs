//! What the register says, as facts: partnerships, their dossiers, the institution's policy.
//!
//! A partnership has a head, which says what is so now, and a dossier, whose entries are only ever added. What
//! follows from them, such as a status or a due date, is reckoned here and never stored.

pub mod also_typed;
pub mod asked;
pub mod baseline;
mod before_correction;
pub mod commit;
pub mod country;
pub mod course;
pub mod day;
mod decisions;
pub mod digest;
pub mod dossier;
pub mod draft;
pub mod draw;
pub mod due;
pub mod entries;
pub mod facts;
pub mod file_state;
mod follow_through;
mod functions;
pub mod head;
pub mod id;
pub mod landed_change;
pub mod parallel;
mod partner_order;
pub mod place;
pub mod policy;
pub mod redaction;
pub mod refers;
pub mod register;
pub mod register_diff;
mod schema;
pub mod signal_steps;
pub mod status;
pub mod task;
pub mod text_place;
pub mod toml_value;
pub mod unknown_words;
pub mod vocabulary;
pub mod weighed;
pub mod year;

pub use asked::{
    OutcomeLack, PlanLack, Requirement, Shortcoming, SignatureLack, TooFewObjectives, UnderFramework, Unmet,
    When, WhyGovernance,
};
pub use baseline::Baseline;
pub use commit::{ArrivalCommit, CommitMeaning, CommitSummary, Contributor};
pub use course::{Course, RunningTerm};
pub use day::{Day, Interval};
pub use dossier::{
    Adjustment, AdjustmentDone, Advice, Consideration, Content, Decision, Dossier, Evaluation, FollowUp,
    Handover, Kind, KnowledgeSecurity, Monitoring, NO_CATEGORY, Profile, RecordedException, Sample, Shared,
    Signal, Submission,
};
pub use draft::{Draft, Misfit, Value};
pub use due::{Obligation, Since, What, Why};
pub use entries::{Common, Entries, Entry, Line, Redacted};
pub use facts::{
    ByWord, Demand, FORMAT_VERSION, Facts, Given, Key, OneOrMore, Prose, Said, Schema, Shape, Source,
};
pub use file_state::{ContentChange, FileState};
pub use head::{Agreement, Contact, Head, Partner, Preamble, Registration, Risk, Strategic, Theme, Void};
pub use id::EntryId;
pub use landed_change::{CommitStanding, LandedChange, LandedChangeKind, LandingDelay, NoticeKind};
pub use place::{FileId, KeyPath, Place, Spot};
pub use policy::{Category, Labels, Offered, Policy, Publish, Route, Unit};
pub use refers::{Kinds, Reference};
pub use register::{Partnership, Register, is_one_name};
pub use register_diff::{FileDifference, FileFate, FileVersion};
pub use signal_steps::SignalSteps;
pub use status::Status;
pub use text_place::TextPlace;
pub use toml_value::{Mark, Marker, Path, TomlValue};
pub use vocabulary::{
    AdviceKind, Adviser, Aspect, Body, Cause, Conclusion, ConsiderationOccasion, ContactLevel, Domain,
    EvaluationOccasion, ExceptedRule, Form, Formality, Judgement, Language, Objective, Outcome, PlanFrom,
    PlanMode, Renewal, Reporter, Role, RuleLevel, SharedWith, Side, SignalKind, Signatory, Step, SubmittedTo,
    ThemeState, UneaseLevel, UnitKind, Word,
};
pub use weighed::Weighed;
pub use year::Year;

//! The verbs: one is one file, with its arguments, its help, and what it does.

pub(crate) mod history;
mod import;
pub(crate) mod read;
pub(crate) mod setup;
pub(crate) mod together;
pub(crate) mod write;

use crate::args::verb::{VerbRow, Verbs};
use crate::words::help_groups as help;

/// The verbs, in the order of help.
pub static VERBS: Verbs = Verbs {
    without: read::overview::run,
    groups: &[
        (
            help::FIRST_WEEK,
            &["init", "add", "list", "show", "find", "signal", "report", "check", "undo", "sync"],
        ),
        (
            help::KEEP,
            &[
                "set",
                "consider",
                "submit",
                "advise",
                "assess",
                "decide",
                "share",
                "follow-up",
                "evaluate",
                "monitor",
                "adjusted",
                "handover",
                "except",
                "edit",
            ],
        ),
        (
            help::LOOK_BACK,
            &["guide", "history", "why", "diff", "audit", "export", "publish", "browse", "explain"],
        ),
        (help::LOOK_AFTER, &["import", "sample", "rename", "redact", "resolve", "doctor"]),
        (help::SET_UP, &["help", "completions", "man"]),
    ],
    rows: &[
        VerbRow::of::<setup::init::Init>("init"),
        VerbRow::of::<write::add::Add>("add"),
        VerbRow::of::<write::set::Set>("set"),
        VerbRow::of::<write::consider::Consider>("consider"),
        VerbRow::of::<write::decide::Decide>("decide"),
        VerbRow::of::<write::share::Share>("share"),
        VerbRow::of::<write::submit::Submit>("submit"),
        VerbRow::of::<write::advise::Advise>("advise"),
        VerbRow::of::<write::assess::Assess>("assess"),
        VerbRow::of::<write::signal::SignalVerb>("signal"),
        VerbRow::of::<write::follow_up::FollowUpVerb>("follow-up"),
        VerbRow::of::<write::evaluate::Evaluate>("evaluate"),
        VerbRow::of::<write::monitor::Monitor>("monitor"),
        VerbRow::of::<write::adjusted::Adjusted>("adjusted"),
        VerbRow::of::<write::handover::HandoverVerb>("handover"),
        VerbRow::of::<write::except::Except>("except"),
        VerbRow::of::<write::sample::SampleVerb>("sample"),
        VerbRow::of::<import::Import>("import"),
        VerbRow::of::<write::edit::Edit>("edit"),
        VerbRow::of::<write::rename::Rename>("rename"),
        VerbRow::of::<write::redact::Redact>("redact"),
        VerbRow::of::<write::undo::Undo>("undo"),
        VerbRow::reading::<read::check::CheckVerb>("check"),
        VerbRow::looking::<history::audit::AuditVerb>("audit"),
        VerbRow::looking::<history::diff::DiffVerb>("diff"),
        VerbRow::reading::<history::history::HistoryVerb>("history"),
        VerbRow::reading::<history::why::WhyVerb>("why"),
        VerbRow::reading::<read::explain::ExplainVerb>("explain"),
        VerbRow::reading::<read::list::ListVerb>("list"),
        VerbRow::reading::<read::find::FindVerb>("find"),
        VerbRow::group::<read::report::Reports>("report", read::report::REPORTS),
        VerbRow::reading::<read::export::ExportVerb>("export"),
        VerbRow::reading::<read::publish::PublishVerb>("publish"),
        VerbRow::looking::<read::browse::BrowseVerb>("browse"),
        VerbRow::reading::<read::show::ShowVerb>("show"),
        VerbRow::reading::<read::guide::GuideVerb>("guide"),
        VerbRow::of::<setup::help::Help>("help"),
        VerbRow::of::<setup::completions::Completions>("completions"),
        VerbRow::of::<setup::man::Manual>("man"),
        VerbRow::of::<setup::doctor::Doctor>("doctor"),
        VerbRow::of::<together::sync::Sync>("sync"),
        VerbRow::of::<together::resolve::Resolve>("resolve"),
        VerbRow::of::<together::merge_driver::MergeDriver>("merge-driver").hidden(),
        VerbRow::of::<setup::complete::Complete>("complete").hidden(),
    ],
};

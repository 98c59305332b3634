//! What the board needs, as `partners.show/1`: the parts of the file that its page shows, whole, and what follows from them.

use crate::model::{Judgement, Requirement, TomlValue, Word as _};
use crate::render::form::about::About;
use crate::render::form::json::{Json, JsonObject};
use crate::render::signals;
use crate::report::board::{Asked, ForBoard};

/// The keys of the head that the board's page goes by.
const HEAD: [&str; 19] = [
    "schema",
    "name",
    "formality",
    "category",
    "domains",
    "forms",
    "large_scale",
    "international",
    "entered_at",
    "unit",
    "owner",
    "deputy",
    "goal",
    "starts",
    "ends",
    "before_framework",
    "partners",
    "agreement",
    "strategic",
];

/// As machines read it. Nothing is cut.
pub(super) fn json(about: &About, it: &ForBoard<'_>, file: &TomlValue) -> String {
    about
        .document("partners.show/1")
        .with("for", "board")
        .with("id", &it.partnership.id)
        .with("partnership", &it.partnership.id)
        .with("status", it.status.spelling())
        .with("runs_until", it.term.runs_until)
        .with("accountable", it.partnership.is_formal().then_some("board"))
        .list("asked", it.asked.iter().map(asked_json))
        .list("not_recorded", it.lacks.iter().map(|lack| place(*lack)))
        .list("open_signals", it.signals.iter().map(signals::object))
        .and(of_file(it, file))
        .written()
}

fn asked_json<'a>(asked: &Asked<'a>) -> JsonObject<'a> {
    let what = |what: &'static str| JsonObject::default().with("what", what);
    match asked {
        Asked::Submitted(entry) => what("submission")
            .with("date", entry.date)
            .with("entry", &entry.id)
            .with("by", entry.by.as_ref())
            .with("reference", entry.reference.as_ref())
            .with("question", entry.question.as_deref()),
        Asked::Profile(date) => {
            what("profile").with("date", *date).with("judgement", Judgement::Doubt.spelling())
        }
        Asked::Signature => what("signature"),
        Asked::Commitment => what("commitment"),
    }
}

fn of_file<'a>(it: &ForBoard<'_>, file: &'a TomlValue) -> JsonObject<'a> {
    let content = it.content.map(|(entry, _)| entry.id.as_str());
    let profile = it.profile.map(|(entry, _)| entry.id.as_str());
    let reason = it.reason.map(|(entry, _)| entry.id.as_str());
    let doubts = it.doubts.iter().map(|(entry, _, _)| entry.id.as_str());
    let shown: [(&str, Vec<&str>); 5] = [
        ("considerations", content.into_iter().chain(profile).chain(reason).chain(doubts).collect()),
        ("decisions", it.decisions.iter().map(|entry| entry.id.as_str()).collect()),
        ("advice", it.advice.iter().map(|entry| entry.id.as_str()).collect()),
        ("knowledge_security", it.knowledge_security.iter().map(|entry| entry.id.as_str()).collect()),
        ("evaluations", it.evaluation.iter().map(|entry| entry.id.as_str()).collect()),
    ];
    let kept = file.entries().iter().filter_map(|(key, value)| {
        if HEAD.contains(&key.as_str()) {
            return Some((key, Json::from(value)));
        }
        let (_, ids) = shown.iter().find(|(table, ids)| table == key && !ids.is_empty())?;
        let entries = value.entries().iter().filter(|(id, _)| ids.contains(&id.as_str()));
        Some((key, entries.map(|(id, entry)| (id, entry)).collect::<JsonObject<'_>>().into()))
    });
    kept.collect()
}

/// Where what is not recorded would stand.
fn place(lack: Requirement) -> String {
    match lack {
        Requirement::Question(question) => format!("considerations.{}", question.keys().join(".")),
        Requirement::Signature(_) => format!("agreement.{}", lack.key()),
        Requirement::Contact(_) => format!("contacts.{}", lack.key()),
        Requirement::Objectives(_) | Requirement::Part(_) => format!("strategic.{}", lack.key()),
        _ => lack.key().to_owned(),
    }
}

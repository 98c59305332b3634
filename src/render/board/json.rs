//! What the board needs, as `partners.show/1`: the parts of the file that its page shows, whole, and what follows from them.

use serde::Serialize;

use crate::model::{Requirement, TomlValue, Word as _};
use crate::render::form::about::{About, HeadV1};
use crate::render::show::FileData;
use crate::render::signals::SignalV1;
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

#[derive(Serialize)]
struct ForBoardV1<'a> {
    #[serde(flatten)]
    about: HeadV1<'a>,
    #[serde(rename = "for")]
    reader: &'static str,
    id: &'a str,
    status: &'static str,
    accountable: Option<&'static str>,
    asked: Vec<AskedV1>,
    not_recorded: Vec<String>,
    open_signals: Vec<SignalV1<'a>>,
    #[serde(flatten)]
    file: FileData<'a>,
}

#[derive(Serialize)]
struct AskedV1 {
    what: &'static str,
    date: Option<String>,
    judgement: Option<&'static str>,
    conclusion: Option<&'static str>,
}

impl AskedV1 {
    fn new(asked: Asked) -> Self {
        let (what, date) = match asked {
            Asked::Enter(_) => ("enter", None),
            Asked::Review => ("review", None),
            Asked::Profile(date, _) => ("profile", Some(date)),
            Asked::Suspended(date) => ("suspended", Some(date)),
            Asked::Expired(date) => ("expired", Some(date)),
            Asked::Renewal(date) => ("renewal", Some(date)),
            Asked::Notice(date) => ("notice", Some(date)),
            Asked::Evaluated(date, _) => ("evaluated", Some(date)),
        };
        let judgement = if let Asked::Profile(_, it) = asked { Some(it.spelling()) } else { None };
        let conclusion = if let Asked::Evaluated(_, it) = asked { Some(it.spelling()) } else { None };
        Self { what, date: date.map(|day| day.to_string()), judgement, conclusion }
    }
}

/// As machines read it. Nothing is cut.
pub(super) fn json(about: &About, it: &ForBoard<'_>, file: &TomlValue) -> String {
    crate::render::form::json::document(&ForBoardV1 {
        about: about.head("partners.show/1"),
        reader: "board",
        id: &it.partnership.id,
        status: it.status.spelling(),
        accountable: it.partnership.is_formal().then_some("board"),
        asked: it.asked.iter().map(|asked| AskedV1::new(*asked)).collect(),
        not_recorded: it.lacks.iter().map(|lack| place(*lack)).collect(),
        open_signals: SignalV1::all(&it.signals),
        file: of_file(it, file),
    })
}

fn of_file<'a>(it: &ForBoard<'_>, file: &'a TomlValue) -> FileData<'a> {
    let content = it.content.map(|(entry, _)| entry.id.as_str());
    let profile = it.profile.map(|(entry, _)| entry.id.as_str());
    let doubts = it.doubts.iter().map(|(entry, _, _)| entry.id.as_str());
    let considered: Vec<&str> = content
        .into_iter()
        .chain(profile)
        .chain(it.reason.map(|(entry, _)| entry.id.as_str()))
        .chain(doubts)
        .collect();
    let shown: [(&str, Vec<&str>); 5] = [
        ("considerations", considered),
        ("decisions", it.decisions.iter().map(|entry| entry.id.as_str()).collect()),
        ("advice", it.advice.iter().map(|entry| entry.id.as_str()).collect()),
        ("knowledge_security", it.knowledge_security.iter().map(|entry| entry.id.as_str()).collect()),
        ("evaluations", it.evaluation.iter().map(|entry| entry.id.as_str()).collect()),
    ];
    let mut kept = Vec::new();
    for (key, value) in file.entries() {
        if HEAD.contains(&key.as_str()) {
            kept.push((key.as_str(), value.clone()));
        } else if let Some((_, ids)) = shown.iter().find(|(table, ids)| table == key && !ids.is_empty()) {
            let entries = value.entries().iter().filter(|(id, _)| ids.contains(&id.as_str()));
            kept.push((key.as_str(), TomlValue::Table(entries.cloned().collect())));
        }
    }
    FileData(kept)
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

//! KeyHistory something is as it is, as `partners.why/1`.

use serde::Serialize;
use serde_json::Value;

use super::audit_json::json_value;
use super::commit::{CommitV1, commit_v1};
use super::form::about::{About, HeadV1};
use super::why::KeyHistory;
use crate::report::why::{Target, Was};

/// `partners.why/1`, frozen.
#[derive(Serialize)]
struct WhyV1<'a> {
    #[serde(flatten)]
    head: HeadV1<'a>,
    partnership: &'a str,
    name: &'a str,
    main: Option<&'a str>,
    key: Option<String>,
    value: Option<Value>,
    values: Vec<WasV1<'a>>,
    dossier: Option<DossierV1<'a>>,
    keys: Vec<KeyV1<'a>>,
}

#[derive(Serialize)]
struct WasV1<'a> {
    value: Option<Value>,
    redacted: bool,
    commit: Option<CommitV1<'a>>,
}

#[derive(Serialize)]
struct KeyV1<'a> {
    key: String,
    #[serde(flatten)]
    was: WasV1<'a>,
}

#[derive(Serialize)]
struct DossierV1<'a> {
    date: String,
    rests_on: Option<&'a str>,
    advice: &'a [String],
    open_signals: &'a [String],
    dissent: Option<&'a str>,
    recorded_later: Vec<&'a str>,
}

/// As machines read it.
pub fn json(about: &About, why: &KeyHistory<'_>) -> String {
    super::form::json::document(&WhyV1 {
        head: about.head("partners.why/1"),
        partnership: why.id,
        name: why.name,
        main: why.main,
        key: Some(why.target.written()),
        value: why.values.first().and_then(|was| was.value.as_ref()).map(json_value),
        values: why.values.iter().map(was_v1).collect(),
        dossier: why.dossier.as_ref().map(|it| DossierV1 {
            date: it.day.to_string(),
            rests_on: it.rests_on.as_deref(),
            advice: &it.advice,
            open_signals: &it.signals,
            dissent: it.dissent.as_deref(),
            recorded_later: it.later.iter().map(String::as_str).collect(),
        }),
        keys: Vec::new(),
    })
}

/// When what was last changed, as machines read it.
pub fn keys_json(
    about: &About,
    (id, name): (&str, &str),
    main: Option<&str>,
    all: &[(Target, Was<'_>)],
) -> String {
    super::form::json::document(&WhyV1 {
        head: about.head("partners.why/1"),
        partnership: id,
        name,
        main,
        key: None,
        value: None,
        values: Vec::new(),
        dossier: None,
        keys: all.iter().map(|(target, was)| KeyV1 { key: target.written(), was: was_v1(was) }).collect(),
    })
}

fn was_v1<'a>(was: &'a Was<'_>) -> WasV1<'a> {
    WasV1 {
        value: was.value.as_ref().map(json_value),
        redacted: was.is_redaction,
        commit: was.commit.map(commit_v1),
    }
}

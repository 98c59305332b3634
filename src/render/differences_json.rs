//! What a change means, for machines: the same in every document that tells of one.

use serde::Serialize;
use serde_json::Value;

use super::audit_json::json_value;
use crate::model::content::{Content, Path};
use crate::report::diff::{Fate, Touched};
use crate::report::file_state::Change;

/// A partnership, or `register.toml`, that is not as it was; frozen.
#[derive(Serialize)]
pub(super) struct TouchedV1<'a> {
    partnership: Option<&'a str>,
    name: &'a str,
    file: &'a str,
    kind: &'static str,
    from: Option<&'a str>,
    from_file: Option<&'a str>,
    substance: bool,
    unreadable: bool,
    changes: Vec<ChangeV1>,
}

/// One change, frozen.
#[derive(Serialize)]
struct ChangeV1 {
    key: String,
    kind: &'static str,
    before: Option<Value>,
    after: Option<Value>,
}

pub(super) fn touched(touched: &Touched) -> TouchedV1<'_> {
    let (kind, from) = match &touched.fate {
        Fate::Added => ("added", None),
        Fate::Removed => ("removed", None),
        Fate::Renamed { from } => ("renamed", Some(from.as_str())),
        Fate::Moved { .. } => ("moved", None),
        Fate::Kept => ("changed", None),
    };
    TouchedV1 {
        partnership: touched.id.as_deref(),
        name: &touched.name,
        file: &touched.path,
        kind,
        from,
        from_file: touched.was_at.as_deref(),
        substance: !touched.is_nothing(),
        unreadable: touched.is_unread,
        changes: touched.changes.iter().flat_map(changes).collect(),
    }
}

fn changes(change: &Change) -> Vec<ChangeV1> {
    let value = |content: &Content| Some(json_value(content));
    let one = |key: String, kind, before, after| vec![ChangeV1 { key, kind, before, after }];
    match change {
        Change::Head { key, before, after } => {
            let kind = match (before, after) {
                (None, _) => "added",
                (_, None) => "removed",
                _ => "changed",
            };
            one(key.join("."), kind, before.as_ref().map(json_value), after.as_ref().map(json_value))
        }
        Change::Added { kind, id, content } => {
            one(format!("{}.{id}", kind.table()), "added", None, value(content))
        }
        Change::Removed { kind, id, content } => {
            one(format!("{}.{id}", kind.table()), "removed", value(content), None)
        }
        Change::Redacted { kind, id, after, .. } => {
            one(format!("{}.{id}", kind.table()), "redacted", None, value(after))
        }
        Change::Altered { kind, id, before, after } => {
            let differences = before.differences(after).into_iter();
            let of = |path: Path| ChangeV1 {
                key: format!("{}.{id}.{}", kind.table(), path.join(".")),
                kind: "changed",
                before: at(before, &path).map(json_value),
                after: at(after, &path).map(json_value),
            };
            differences.map(of).collect()
        }
    }
}

fn at<'c>(content: &'c Content, path: &[String]) -> Option<&'c Content> {
    path.iter().try_fold(content, |content, key| content.get(key))
}

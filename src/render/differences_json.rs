//! What a change means, for machines: the same in every document that tells of one.

use serde::Serialize;

use super::form::json::ValueV1;
use crate::model::file_state::ContentChange;
use crate::model::register_diff::{FileChange, FileFate};
use crate::model::toml_value::Path;

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
    changes: Vec<ChangeV1<'a>>,
}

/// One change, frozen.
#[derive(Serialize)]
struct ChangeV1<'a> {
    key: String,
    kind: &'static str,
    before: Option<ValueV1<'a>>,
    after: Option<ValueV1<'a>>,
}

pub(super) fn touched(touched: &FileChange) -> TouchedV1<'_> {
    let (kind, from) = match &touched.fate {
        FileFate::Added => ("added", None),
        FileFate::Removed => ("removed", None),
        FileFate::Renamed { from } => ("renamed", Some(from.as_str())),
        FileFate::Moved { .. } => ("moved", None),
        FileFate::Kept => ("changed", None),
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

fn changes(change: &ContentChange) -> Vec<ChangeV1<'_>> {
    let one = |key: String, kind, before, after| vec![ChangeV1 { key, kind, before, after }];
    match change {
        ContentChange::Head { key, before, after } => {
            let kind = match (before, after) {
                (None, _) => "added",
                (_, None) => "removed",
                _ => "changed",
            };
            one(key.join("."), kind, before.as_ref().map(ValueV1), after.as_ref().map(ValueV1))
        }
        ContentChange::Added { kind, id, content } => {
            one(format!("{}.{id}", kind.table()), "added", None, Some(ValueV1(content)))
        }
        ContentChange::Removed { kind, id, content } => {
            one(format!("{}.{id}", kind.table()), "removed", Some(ValueV1(content)), None)
        }
        ContentChange::Redacted { kind, id, after, .. } => {
            one(format!("{}.{id}", kind.table()), "redacted", None, Some(ValueV1(after)))
        }
        ContentChange::Altered { kind, id, before, after } => {
            let differences = before.differences(after).into_iter();
            let of = |path: Path| ChangeV1 {
                key: format!("{}.{id}.{}", kind.table(), path.join(".")),
                kind: "changed",
                before: before.at(&path).map(ValueV1),
                after: after.at(&path).map(ValueV1),
            };
            differences.map(of).collect()
        }
    }
}

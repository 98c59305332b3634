//! The outcome of an audit, kept as one document: with nothing new in the history it is all that the next one reads.

use serde_json::{Map, Value, json};

use crate::model::commit::Contributor;
use crate::model::dossier::Kind;
use crate::model::landed_change::{LandedChange, LandedChangeKind, LandingDelay};
use crate::model::toml_value::TomlValue;

/// What happened, by the names of its commits.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct CommittedChange {
    pub(crate) commit: String,
    pub(crate) against: Option<String>,
    pub(crate) change: LandedChange,
}

/// The outcome of an audit.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct AuditSummary {
    pub(crate) tip: String,
    pub(crate) first: Option<String>,
    pub(crate) landed: usize,
    pub(crate) files: usize,
    pub(crate) entries: usize,
    pub(crate) happened: Vec<CommittedChange>,
    pub(crate) unread: Vec<String>,
    pub(crate) people: Vec<Contributor>,
    /// A mark of the file of allowed signers, when there was one.
    pub(crate) signers: Option<String>,
    /// The entries that landed furthest from their date.
    pub(crate) apart: Vec<LandingDelay>,
}

impl AuditSummary {
    /// As it is kept.
    pub(crate) fn text(&self) -> String {
        let happened: Vec<Value> =
            self.happened.iter().map(|it| json!([it.commit, it.against, change(&it.change)])).collect();
        let people: Vec<Value> = self
            .people
            .iter()
            .map(|it| json!([it.name, it.email, it.commits, it.signed, it.own, it.others]))
            .collect();
        let apart: Vec<Value> = self
            .apart
            .iter()
            .map(|it| {
                let (dated, landed) = (it.dated.to_string(), it.landed.to_string());
                json!([it.file, it.kind.table(), it.id, dated, landed, it.commit])
            })
            .collect();
        let document = json!({
            "tip": self.tip, "first": self.first, "landed": self.landed, "files": self.files,
            "entries": self.entries, "happened": happened, "unread": self.unread, "people": people,
            "signers": self.signers, "apart": apart,
        });
        document.to_string()
    }

    /// Reads it back; nothing when something is not what it must be.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let document: Value = serde_json::from_str(text).ok()?;
        let list = |key: &str| document[key].as_array();
        let happened = |it: &Value| {
            Some(CommittedChange {
                commit: text_of(&it[0])?,
                against: text_of(&it[1]),
                change: read_change(&it[2])?,
            })
        };
        let person = |it: &Value| {
            Some(Contributor {
                name: text_of(&it[0])?,
                email: text_of(&it[1])?,
                commits: number(&it[2])?,
                signed: number(&it[3])?,
                own: number(&it[4]),
                others: number(&it[5]),
            })
        };
        let apart = |it: &Value| {
            Some(LandingDelay {
                file: text_of(&it[0])?,
                kind: kind(&it[1])?,
                id: text_of(&it[2])?,
                dated: it[3].as_str()?.parse().ok()?,
                landed: it[4].as_str()?.parse().ok()?,
                commit: text_of(&it[5])?,
            })
        };
        Some(Self {
            tip: text_of(&document["tip"])?,
            first: text_of(&document["first"]),
            landed: number(&document["landed"])?,
            files: number(&document["files"])?,
            entries: number(&document["entries"])?,
            happened: list("happened")?.iter().map(happened).collect::<Option<_>>()?,
            unread: list("unread")?.iter().map(text_of).collect::<Option<_>>()?,
            people: list("people")?.iter().map(person).collect::<Option<_>>()?,
            signers: text_of(&document["signers"]),
            apart: list("apart")?.iter().map(apart).collect::<Option<_>>()?,
        })
    }
}

fn change(it: &LandedChange) -> Value {
    let what = match &it.what {
        LandedChangeKind::Changed { kind, id, before, after } => {
            json!(["changed", kind.table(), id, content(before), content(after)])
        }
        LandedChangeKind::Removed { kind, id, before, elsewhere } => {
            json!(["removed", kind.table(), id, content(before), elsewhere])
        }
        LandedChangeKind::FileRemoved => json!(["file-removed"]),
        LandedChangeKind::Redacted { kind, id, lost, said } => {
            json!(["redacted", kind.table(), id, lost, content(said)])
        }
        LandedChangeKind::EntryIdReused { kind, id, was, of } => {
            json!(["id-reused", kind.table(), id, was.table(), of])
        }
        LandedChangeKind::StemReused { of } => json!(["stem-reused", of]),
    };
    json!([it.path.to_string_lossy(), it.partnership, it.parent, it.landed, what])
}

fn read_change(value: &Value) -> Option<LandedChange> {
    let what = &value[4];
    let (kind_of, id) = (|| kind(&what[1]), || text_of(&what[2]));
    let what = match what[0].as_str()? {
        "changed" => LandedChangeKind::Changed {
            kind: kind_of()?,
            id: id()?,
            before: read_content(&what[3])?,
            after: read_content(&what[4])?,
        },
        "removed" => LandedChangeKind::Removed {
            kind: kind_of()?,
            id: id()?,
            before: read_content(&what[3])?,
            elsewhere: text_of(&what[4]),
        },
        "file-removed" => LandedChangeKind::FileRemoved,
        "redacted" => {
            let path = |path: &Value| path.as_array()?.iter().map(text_of).collect::<Option<Vec<_>>>();
            let lost = what[3].as_array()?.iter().map(path).collect::<Option<_>>()?;
            LandedChangeKind::Redacted { kind: kind_of()?, id: id()?, lost, said: read_content(&what[4])? }
        }
        "id-reused" => LandedChangeKind::EntryIdReused {
            kind: kind_of()?,
            id: id()?,
            was: kind(&what[3])?,
            of: text_of(&what[4])?,
        },
        "stem-reused" => LandedChangeKind::StemReused { of: text_of(&what[1])? },
        _ => return None,
    };
    Some(LandedChange {
        path: text_of(&value[0])?.into(),
        partnership: text_of(&value[1])?,
        parent: number(&value[2])?,
        landed: value[3].as_u64().and_then(|it| it.try_into().ok()),
        what,
    })
}

/// A content with its types, which plain JSON would lose.
fn content(it: &TomlValue) -> Value {
    match it {
        TomlValue::Text(text) => json!(["t", text]),
        TomlValue::Moment(text) => json!(["m", text]),
        TomlValue::Number(number) => json!(["i", number]),
        TomlValue::Real(text) => json!(["n", text]),
        TomlValue::Flag(flag) => json!(["f", flag]),
        TomlValue::List(list) => json!(["l", list.iter().map(content).collect::<Vec<_>>()]),
        TomlValue::Table(table) => {
            let table: Map<String, Value> =
                table.iter().map(|(key, it)| (key.clone(), content(it))).collect();
            json!(["o", table])
        }
    }
}

fn read_content(value: &Value) -> Option<TomlValue> {
    let it = &value[1];
    Some(match value[0].as_str()? {
        "t" => TomlValue::Text(text_of(it)?),
        "m" => TomlValue::Moment(text_of(it)?),
        "i" => TomlValue::Number(it.as_i64()?),
        "n" => TomlValue::Real(text_of(it)?),
        "f" => TomlValue::Flag(it.as_bool()?),
        "l" => TomlValue::List(it.as_array()?.iter().map(read_content).collect::<Option<_>>()?),
        "o" => {
            let pair = |(key, it): (&String, &Value)| Some((key.clone(), read_content(it)?));
            TomlValue::Table(it.as_object()?.iter().map(pair).collect::<Option<_>>()?)
        }
        _ => return None,
    })
}

fn text_of(value: &Value) -> Option<String> {
    value.as_str().map(str::to_owned)
}

fn number(value: &Value) -> Option<usize> {
    value.as_u64().and_then(|it| it.try_into().ok())
}

fn kind(value: &Value) -> Option<Kind> {
    let table = value.as_str()?;
    Kind::ALL.iter().copied().find(|kind| kind.table() == table)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_read_back_as_it_was() {
        let said = TomlValue::Table(
            [
                ("a".to_owned(), TomlValue::Text("x\n".to_owned())),
                ("b".to_owned(), TomlValue::Moment("2026-01-05".to_owned())),
                ("c".to_owned(), TomlValue::List(vec![TomlValue::Number(1), TomlValue::Flag(true)])),
            ]
            .into(),
        );
        let (kind, id) = (Kind::Signal, "2026-01-05-aaaaaa".to_owned());
        let all = [
            LandedChangeKind::Changed { kind, id: id.clone(), before: said.clone(), after: said.clone() },
            LandedChangeKind::Removed {
                kind,
                id: id.clone(),
                before: said.clone(),
                elsewhere: Some("b".to_owned()),
            },
            LandedChangeKind::FileRemoved,
            LandedChangeKind::Redacted { kind, id: id.clone(), lost: vec![vec!["a".to_owned()]], said },
            LandedChangeKind::EntryIdReused { kind, id: id.clone(), was: Kind::Decision, of: "b".to_owned() },
            LandedChangeKind::StemReused { of: "b".to_owned() },
        ];
        let happened = |what| CommittedChange {
            commit: "1".to_owned(),
            against: Some("2".to_owned()),
            change: LandedChange {
                path: "a/b.toml".into(),
                partnership: "b".to_owned(),
                parent: 1,
                landed: Some(3),
                what,
            },
        };
        let day = "2026-01-05".parse().unwrap();
        let summary = AuditSummary {
            tip: "3".to_owned(),
            first: None,
            happened: all.into_iter().map(happened).collect(),
            unread: vec!["c".to_owned()],
            people: vec![Contributor { name: "Ann".to_owned(), own: Some(1), ..Contributor::default() }],
            signers: Some("4".to_owned()),
            apart: vec![LandingDelay {
                file: "d".to_owned(),
                kind,
                id,
                dated: day,
                landed: day,
                commit: "5".to_owned(),
            }],
            ..AuditSummary::default()
        };
        assert_eq!(AuditSummary::read(&summary.text()), Some(summary.clone()));
        assert_eq!(AuditSummary::read(&summary.text().replace("file-removed", "file-moved")), None);
    }
}

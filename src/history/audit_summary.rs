//! The outcome of an audit, kept as one document: with nothing new in the history it is all that the next one reads.

use serde::{Deserialize, Serialize};

use super::landed::LandingNotice;
use crate::git::CommitId;
use crate::model::{Contributor, LandedChange, LandingDelay, NoticeKind};

/// What happened, by the names of its commits.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct CommittedChange {
    pub(crate) commit: String,
    pub(crate) against: Option<String>,
    pub(crate) change: LandedChange,
}

/// What is to be told of a commit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct CommittedNotice {
    pub(crate) commit: String,
    pub(crate) kind: NoticeKind,
    /// The entries, or the files.
    pub(crate) about: Vec<String>,
}

impl CommittedNotice {
    pub(crate) fn new(commit: &CommitId, notice: LandingNotice) -> Self {
        Self { commit: commit.as_str().to_owned(), kind: notice.kind, about: notice.about }
    }
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct AuditSummary {
    pub(crate) tip: String,
    pub(crate) first: Option<String>,
    pub(crate) landed: usize,
    pub(crate) files: usize,
    pub(crate) entries: usize,
    pub(crate) happened: Vec<CommittedChange>,
    pub(crate) notices: Vec<CommittedNotice>,
    /// The commits that earlier audits came to and that were not on the line any more: they are asked after for ever.
    pub(crate) sought: Vec<String>,
    pub(crate) unread: Vec<String>,
    pub(crate) people: Vec<Contributor>,
    /// A mark of the file of allowed signers, and of who goes by which name.
    pub(crate) signers: Option<String>,
    /// The entries that landed furthest from their date.
    pub(crate) apart: Vec<LandingDelay>,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::dossier::Kind;
    use crate::model::landed_change::LandedChangeKind;
    use crate::model::toml_value::TomlValue;

    #[test]
    fn what_is_kept_is_read_back_as_it_was() {
        let said = TomlValue::Table(vec![
            ("a".to_owned(), TomlValue::Text("x\n".to_owned())),
            ("b".to_owned(), TomlValue::Moment("2026-01-05".to_owned())),
            ("c".to_owned(), TomlValue::List(vec![TomlValue::Number(1), TomlValue::Flag(true)])),
            ("d".to_owned(), TomlValue::Real("nan".to_owned())),
        ]);
        let (kind, id) = (Kind::Signal, "2026-01-05-aaaaaa".to_owned());
        let b = || "b".to_owned();
        let all = [
            LandedChangeKind::Changed { kind, id: id.clone(), before: said.clone(), after: said.clone() },
            LandedChangeKind::Removed { kind, id: id.clone(), before: said.clone(), elsewhere: Some(b()) },
            LandedChangeKind::FileRemoved,
            LandedChangeKind::Redacted { kind, id: id.clone(), lost: vec![vec!["a".to_owned()]], said },
            LandedChangeKind::EntryIdReused { kind, id: id.clone(), was: Kind::Decision, of: b() },
            LandedChangeKind::StemReused { of: b() },
        ];
        let happened = |what| CommittedChange {
            commit: "1".to_owned(),
            against: Some("2".to_owned()),
            change: LandedChange {
                path: "a/b.toml".into(),
                partnership: b(),
                parent: 1,
                landed: Some(3),
                what,
            },
        };
        let (file, commit, day) = ("d".to_owned(), "5".to_owned(), "2026-01-05".parse().unwrap());
        let summary = AuditSummary {
            tip: "3".to_owned(),
            first: None,
            happened: all.into_iter().map(happened).collect(),
            notices: vec![CommittedNotice {
                commit: "6".to_owned(),
                kind: NoticeKind::NeitherParent,
                about: vec![b()],
            }],
            sought: vec![b()],
            unread: vec!["c".to_owned()],
            people: vec![Contributor { name: "Ann".to_owned(), own: Some(1), ..Contributor::default() }],
            signers: Some("4".to_owned()),
            apart: vec![LandingDelay { file, kind, id, dated: day, landed: day, commit }],
            ..AuditSummary::default()
        };
        let text = serde_json::to_string(&summary).unwrap();
        assert_eq!(serde_json::from_str::<AuditSummary>(&text).ok(), Some(summary));
        assert!(serde_json::from_str::<AuditSummary>(&text.replace("file-removed", "file-moved")).is_err());
    }
}

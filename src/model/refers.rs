//! Which entries an entry names, and what may be named there.

use super::dossier::{Dossier, Kind, Line};

/// A reference: where it is written, what it names, and what may be named there.
#[derive(Clone, Copy, Debug)]
pub struct Reference<'a> {
    /// The entry it stands in.
    pub from: (Kind, &'a str),
    pub key: &'static str,
    /// Its place, in a list.
    pub at: Option<usize>,
    /// The id that it names.
    pub to: &'a str,
    /// The kinds of entry that may be named there.
    pub kinds: Kinds,
    /// Whether the entry may stand in any file.
    pub in_any_file: bool,
}

/// Several kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kinds {
    /// These.
    Of(&'static [Kind]),
    /// The kind of the entry itself.
    Same(Kind),
}

impl Kinds {
    /// Whether a kind is among them.
    pub fn contain(self, kind: Kind) -> bool {
        match self {
            Self::Of(kinds) => kinds.contains(&kind),
            Self::Same(same) => same == kind,
        }
    }

    /// Each of them.
    pub fn all(self) -> Vec<Kind> {
        match self {
            Self::Of(kinds) => kinds.to_vec(),
            Self::Same(same) => vec![same],
        }
    }
}

impl Dossier {
    /// Every reference of every entry: first those that any entry may carry, then those of each kind.
    pub fn references<'a>(&'a self, follow: &mut dyn FnMut(Reference<'a>)) {
        for line in self.everything() {
            of_any(line, follow);
        }
        of_kinds(self, follow);
    }
}

fn of_any<'a>(line: Line<'a>, follow: &mut dyn FnMut(Reference<'a>)) {
    let from = (line.kind, line.id.as_str());
    if let Some(to) = &line.common.corrects {
        let kinds = Kinds::Same(line.kind);
        follow(Reference { from, key: "corrects", at: None, to, kinds, in_any_file: false });
    }
    for (at, to) in line.common.prompted_by.iter().enumerate() {
        let kinds = Kinds::Of(Kind::ALL);
        follow(Reference { from, key: "prompted_by", at: Some(at), to, kinds, in_any_file: true });
    }
}

fn of_kinds<'a>(dossier: &'a Dossier, follow: &mut dyn FnMut(Reference<'a>)) {
    const CONSIDERED: &[Kind] = &[Kind::Consideration];
    const DECIDED: &[Kind] = &[Kind::Decision];
    const SHARED: &[Kind] = &[Kind::Consideration, Kind::Decision];
    let mut add =
        |kind: Kind, id: &'a str, key: &'static str, to: &'a Option<String>, kinds: &'static [Kind]| {
            if let Some(to) = to {
                let in_any_file = kind == Kind::FollowUp;
                let kinds = Kinds::Of(kinds);
                follow(Reference { from: (kind, id), key, at: None, to, kinds, in_any_file });
            }
        };
    for it in dossier.decisions.all() {
        add(Kind::Decision, it.id.as_str(), "considers", &it.considers, CONSIDERED);
        add(Kind::Decision, it.id.as_str(), "after", &it.after, DECIDED);
    }
    for it in dossier.shared.all() {
        add(Kind::Shared, it.id.as_str(), "about", &it.about, SHARED);
    }
    for it in dossier.follow_ups.all() {
        add(Kind::FollowUp, it.id.as_str(), "signal", &it.signal, &[Kind::Signal]);
    }
    for it in dossier.adjustments.all() {
        add(Kind::Adjustment, it.id.as_str(), "evaluation", &it.evaluation, &[Kind::Evaluation]);
    }
    for it in dossier.adjustments_done.all() {
        add(Kind::AdjustmentDone, it.id.as_str(), "adjustment", &it.adjustment, &[Kind::Adjustment]);
    }
}

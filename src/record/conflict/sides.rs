//! Which two sides a file in conflict has: as git kept them in the index, or as they stand between marks in the file.
//!
//! What somebody already resolved by hand in the file is not thrown away: then the sides are read from the file, and git
//! only says what both began with.

use std::collections::BTreeSet;
use std::path::PathBuf;

use super::ConflictEnd;
use crate::disk::{Read, read_regular};
use crate::document::written;
use crate::edit::merge::{Marked, SideNames, Unmarked, is_equal, marked};
use crate::git::text_merge::{ConflictStyle, Versions, text_merge};
use crate::git::{Conflict, Repository};

/// A file that is to be resolved.
#[derive(Debug)]
pub(crate) struct ConflictedFile {
    pub(crate) path: PathBuf,
    /// What git kept of it.
    pub(crate) conflict: Option<Conflict>,
}

/// What is to be merged in it.
pub(super) enum ConflictSides<'r> {
    /// Two sides, with what both began with when that is known, and what the marks call them. `typed` is what somebody
    /// made of the file and what cannot be used.
    Sides { base: Option<String>, ours: String, theirs: String, labels: SideNames, typed: Option<String> },
    /// One side took the file away: what the other has.
    Gone(String),
    /// There is nothing to merge.
    Ended(ConflictEnd<'r>),
}

impl ConflictedFile {
    pub(super) fn sides(&self, repository: Option<&Repository>) -> ConflictSides<'static> {
        let text = match read_regular(&self.path) {
            Read::Bytes(bytes) => String::from_utf8(bytes).ok(),
            _ => None,
        };
        match &self.conflict {
            Some(conflict) => of_index(repository, conflict, text),
            None => text.map_or(ConflictSides::Ended(ConflictEnd::Unreadable), |text| of_marks(&text, None)),
        }
    }
}

fn of_marks(text: &str, base: Option<String>) -> ConflictSides<'static> {
    match marked(text) {
        Ok(found) => {
            let base = base.or(found.base).filter(|base| is_readable(base));
            let Marked { ours, theirs, labels, .. } = found;
            ConflictSides::Sides { base, ours, theirs, labels, typed: None }
        }
        Err(Unmarked::None) => ConflictSides::Ended(ConflictEnd::NoConflict),
        Err(Unmarked::Torn(line)) => ConflictSides::Ended(ConflictEnd::Torn(line)),
    }
}

fn of_index(
    repository: Option<&Repository>,
    conflict: &Conflict,
    text: Option<String>,
) -> ConflictSides<'static> {
    let side = |bytes: &Option<Vec<u8>>| bytes.clone().map(String::from_utf8).transpose();
    let (Ok(base), Ok(ours), Ok(theirs)) =
        (side(&conflict.base), side(&conflict.ours), side(&conflict.theirs))
    else {
        return ConflictSides::Ended(ConflictEnd::Unreadable);
    };
    let (ours, theirs) = match (ours, theirs) {
        (Some(ours), Some(theirs)) => (ours, theirs),
        (Some(left), None) | (None, Some(left)) => return ConflictSides::Gone(left),
        (None, None) => return ConflictSides::Ended(ConflictEnd::NoConflict),
    };
    let known = [base.as_deref(), Some(&ours), Some(&theirs)];
    let text = text.filter(|text| !known.iter().flatten().any(|it| is_equal(it, text)));
    let labels = text.as_deref().and_then(|text| marked(text).ok()).map(|it| it.labels).unwrap_or_default();
    let (our, their) = (ours.clone(), theirs.clone());
    let sides = |base, typed| ConflictSides::Sides { base, ours: our, theirs: their, labels, typed };
    let Some(text) = text else { return sides(base, None) };
    let wanted: BTreeSet<String> = [&ours, &theirs].into_iter().flat_map(|side| entries(side)).collect();
    let lacks = |has: BTreeSet<String>| wanted.difference(&has).cloned().collect::<Vec<_>>();
    match marked(&text) {
        Err(Unmarked::None) if is_readable(&text) => {
            let lacks = lacks(entries(&text));
            let is_whole = lacks.is_empty();
            ConflictSides::Ended(if is_whole {
                ConflictEnd::AsItStands(text)
            } else {
                ConflictEnd::Lacks(lacks)
            })
        }
        _ if repository.is_some_and(|it| is_as_git_left_it(it, conflict, &text)) => sides(base, None),
        Ok(by_hand) => {
            let has = [&by_hand.ours, &by_hand.theirs];
            let is_usable = has.iter().all(|side| is_readable(side))
                && lacks(has.into_iter().flat_map(|side| entries(side)).collect()).is_empty();
            if is_usable { of_marks(&text, base) } else { sides(base, Some(text)) }
        }
        Err(_) => sides(base, Some(text)),
    }
}

/// Whether a text is what a merge left, by us or by git in any of its styles; what stands behind the marks aside.
pub(in crate::record) fn is_as_git_left_it(repository: &Repository, conflict: &Conflict, text: &str) -> bool {
    let (Some(ours), Some(theirs)) = (&conflict.ours, &conflict.theirs) else { return false };
    let base = conflict.base.as_deref().unwrap_or_default();
    let left = bare(text);
    let versions = Versions { base, ours, theirs };
    let styles = [ConflictStyle::Set, ConflictStyle::Merge, ConflictStyle::Diff3, ConflictStyle::Zdiff3];
    styles.into_iter().any(|style| {
        let merge = text_merge(repository.root(), versions, ("", ""), 7, style);
        merge.is_ok_and(|merge| bare(&String::from_utf8_lossy(&merge.bytes)) == left)
    })
}

/// A text without what stands behind its marks.
pub(in crate::record) fn bare(text: &str) -> String {
    let signs = ["<<<<<<<", "|||||||", ">>>>>>>"];
    let line = |line: &str| signs.into_iter().find(|sign| line.starts_with(sign)).unwrap_or(line).to_owned();
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn is_readable(text: &str) -> bool {
    crate::edit::fragment(text).is_ok()
}

/// The ids of a text's entries. What cannot be read has what could be.
pub(in crate::record) fn entries(text: &str) -> BTreeSet<String> {
    written(text).into_iter().map(|entry| entry.id).collect()
}

//! Histories that began apart and were merged: with which commit a second one came in, and whether it took the first one's
//! place.

use super::landed::LandingNotice;
use super::{HistoryWalk, Landing};
use crate::git::{CommitId, Result};
use crate::model::NoticeKind;

/// A second beginning: the landing that brought it in, and the parent through which it came.
pub(super) struct SecondRoot {
    pub(super) number: u32,
    pub(super) parent: usize,
    /// Whether the line itself is the second one: it began later, or is no longer than the other.
    pub(super) is_the_line: bool,
    pub(super) notice: LandingNotice,
}

impl HistoryWalk<'_> {
    /// Where the beginnings came in that are not the line's own.
    pub(super) fn second_roots(&self, landings: &[Landing], roots: &[CommitId]) -> Result<Vec<SecondRoot>> {
        let first = landings.first().filter(|landing| landing.parents.is_empty());
        let own = first.and_then(|landing| landing.commit.as_ref()).map(|(commit, _)| commit);
        let mut all: Vec<SecondRoot> = Vec::new();
        for root in roots.iter().filter(|root| Some(*root) != own) {
            let holds = |landing: &Landing| match &landing.commit {
                Some((commit, _)) => self.repository.is_in(root, commit),
                None => Ok(false),
            };
            let (mut low, mut high) = (0, landings.len());
            while low < high {
                let middle = low + (high - low) / 2;
                if holds(&landings[middle])? { high = middle } else { low = middle + 1 }
            }
            let Some(landing) = landings.get(low) else { continue };
            let others = landing.parents.iter().enumerate().skip(1);
            let mut through = None;
            for (at, parent) in others {
                if self.repository.is_in(root, parent)? {
                    through = Some((at, parent));
                    break;
                }
            }
            let Some((parent, other)) = through else { continue };
            if all.iter().any(|it| (it.number, it.parent) == (landing.number, parent)) {
                continue;
            }
            let Some(before) = landing.parents.first() else { continue };
            let one = self.repository.beginning(before)?;
            let two = self.repository.beginning(other)?;
            let is_the_line = one.0 > two.0 || one.1 < two.1 || one == two;
            let notice = LandingNotice::new(NoticeKind::SecondRoot, Vec::new());
            all.push(SecondRoot { number: landing.number, parent, is_the_line, notice });
        }
        Ok(all)
    }
}

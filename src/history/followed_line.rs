//! The line of a branch, with what each commit changed of the register, wherever its folder stood then. Only where its
//! `register.toml` comes, goes or changes it is asked whether the register came from elsewhere.

use std::path::{Path, PathBuf};

use super::register_folder::KnownRegister;
use super::{HistoryWalk, StoredFiles, path_changes};
use crate::disk::committed::is_partnership;
use crate::disk::{PARTNERSHIPS, POLICY};
use crate::git::{CommitId, LineCommit, LinePlace, PathChange, Pool, Result, Stretch};
use crate::model::parallel;

/// Where a line, followed backwards, leads into another folder.
struct Turn {
    /// The first commit that counts in the folder that was followed, by its place.
    at: usize,
    /// The last commit in which the register stood elsewhere, by its place when it is not the one just before the line, and
    /// where that was; nothing where the register began.
    from: Option<(CommitId, PathBuf)>,
}

impl HistoryWalk<'_> {
    /// The commits of the line to a commit, oldest first, from its beginning or from after another on it; nothing when that is
    /// not on it.
    pub(super) fn followed(
        &self,
        tip: &CommitId,
        after: Option<&CommitId>,
    ) -> Result<Option<Vec<LineCommit>>> {
        let mut parts: Vec<Vec<LineCommit>> = Vec::new();
        let mut next = Some((tip.clone(), self.likely_folder_at(tip)?));
        while let Some((from, folder)) = next.take() {
            self.remember(&folder);
            let Some(mut part) = self.line_in(&from, after, &folder)? else { return Ok(None) };
            if let Some(turn) = self.turn(&part, &folder)? {
                match turn.from {
                    Some((last, was_in)) => {
                        part = self.turned(part, turn.at, &folder, (&last, &was_in))?;
                        next = Some((last, was_in));
                    }
                    None => part[..turn.at].iter_mut().for_each(forget),
                }
            }
            self.follow_merged(&mut part, &folder)?;
            parts.push(part);
        }
        Ok(Some(parts.into_iter().rev().flatten().collect()))
    }

    /// The line to a commit as one folder saw it.
    fn line_in(
        &self,
        tip: &CommitId,
        after: Option<&CommitId>,
        folder: &Path,
    ) -> Result<Option<Vec<LineCommit>>> {
        let (repository, pool) = (self.repository, Pool::new(self.repository.root()));
        let place = LinePlace { folder, below: PARTNERSHIPS, beside: POLICY };
        let (is_on_line, stretches) = parallel::map_as_found(
            |found| repository.stretches(tip, after, found),
            |stretch: Stretch| pool.lend(|repository| repository.line_commits(&stretch, place)),
        );
        if !is_on_line? {
            return Ok(None);
        }
        let stretches = stretches.into_iter().rev().collect::<Result<Vec<_>>>()?;
        let mut line: Vec<_> = stretches.into_iter().flatten().collect();
        let is_ours = |path: &Path| path.strip_prefix(folder).is_ok_and(is_partnership);
        for commit in &mut line {
            commit.runnable.retain(|path| is_ours(path));
            for changes in std::iter::once(&mut commit.changes).chain(&mut commit.merged) {
                changes.retain(|change| is_ours(&change.path));
            }
        }
        Ok(Some(line))
    }

    /// The newest place where a line leads into another folder; nothing where it does not.
    fn turn(&self, part: &[LineCommit], folder: &Path) -> Result<Option<Turn>> {
        for (at, commit) in part.iter().enumerate().rev() {
            let Some(parent) = commit.parents.first() else { continue };
            if commit.beside.is_none() || !may_be_another(commit, &commit.changes, 0) {
                continue;
            }
            let here = KnownRegister::In(commit.commit.clone());
            match self.came_from(&here, folder, parent)? {
                Some(origin) if origin.folder == folder => {}
                Some(origin) if origin.is_copied => {
                    return self.until_gone(part, at, folder, origin.folder).map(Some);
                }
                Some(origin) => return Ok(Some(Turn { at, from: Some((parent.clone(), origin.folder)) })),
                None => match self.before_a_gap(&part[..at], &here, folder)? {
                    Some((_, same)) if same == folder => {}
                    from => return Ok(Some(Turn { at, from })),
                },
            }
        }
        Ok(None)
    }

    /// Whether the register began, on the line to a commit, as a copy of the one in another folder.
    pub(super) fn was_copied_from(&self, first: &Path, tip: &CommitId) -> Result<bool> {
        let folder = self.folder.clone();
        for commit in self.line_in(tip, None, &folder)?.unwrap_or_default().iter().rev() {
            let Some(parent) = commit.parents.first() else { continue };
            if commit.beside.is_none() || !may_be_another(commit, &commit.changes, 0) {
                continue;
            }
            let here = KnownRegister::In(commit.commit.clone());
            if let Some(origin) = self.came_from(&here, &folder, parent)?
                && origin.folder != folder
            {
                return Ok(origin.is_copied && origin.folder == first);
            }
        }
        Ok(false)
    }

    /// The register was copied: where the first of the two goes, the copy goes on from it; else they are two.
    fn until_gone(&self, part: &[LineCommit], at: usize, folder: &Path, first: PathBuf) -> Result<Turn> {
        let mut first = first;
        for (place, commit) in part.iter().enumerate().skip(at + 1) {
            let standing = self.registers_at(&commit.commit)?;
            if standing.contains(&first) {
                continue;
            }
            let Some(parent) = commit.parents.first() else { continue };
            let (here, before) = (KnownRegister::In(commit.commit.clone()), self.registers_at(parent)?);
            let mut moved_to = None;
            for other in standing.iter().filter(|it| *it != folder && !before.contains(it)) {
                if self.came_from(&here, other, parent)?.is_some_and(|it| it.folder == first) {
                    moved_to = Some(other.clone());
                }
            }
            match moved_to {
                Some(other) => first = other,
                None => return Ok(Turn { at: place, from: Some((parent.clone(), first)) }),
            }
        }
        Ok(Turn { at, from: None })
    }

    /// The register stood nowhere for a while: the last commit before that which held it, and in which folder.
    fn before_a_gap(
        &self,
        earlier: &[LineCommit],
        here: &KnownRegister,
        folder: &Path,
    ) -> Result<Option<(CommitId, PathBuf)>> {
        let mut after: Option<Vec<PathBuf>> = None;
        for commit in earlier.iter().rev() {
            let standing = self.registers_at(&commit.commit)?;
            let is_gone = |it: &PathBuf| after.as_ref().is_some_and(|after| !after.contains(it));
            if standing.iter().any(is_gone)
                && let Some(found) = self.came_from(here, folder, &commit.commit)?
                && !found.is_copied
                && standing.contains(&found.folder)
                && self.resembles(here, folder, &commit.commit, &found.folder)?
            {
                return Ok(Some((commit.commit.clone(), found.folder)));
            }
            after = Some(standing);
        }
        Ok(None)
    }

    /// A line that begins where the register came from another folder: what it held there goes, and what it holds here comes.
    fn turned(
        &self,
        part: Vec<LineCommit>,
        at: usize,
        folder: &Path,
        (last, was_in): (&CommitId, &Path),
    ) -> Result<Vec<LineCommit>> {
        let mut part = part;
        let start = part.iter().position(|commit| commit.commit == *last).map_or(at, |last| last + 1);
        part.drain(..start);
        let at = at - start;
        part[..at].iter_mut().for_each(forget);
        let Some(first) = part.get_mut(0) else { return Ok(part) };
        first.changes = path_changes(self.files_below(last, was_in)?, StoredFiles::new());
        let Some(first) = part.get_mut(at) else { return Ok(part) };
        if at > 0 {
            first.changes = Vec::new();
        }
        first.changes.extend(path_changes(StoredFiles::new(), self.files_below(&first.commit, folder)?));
        Ok(part)
    }

    /// What each merge has otherwise than the branches that it brings in, where those hold the register elsewhere.
    fn follow_merged(&self, part: &mut [LineCommit], folder: &Path) -> Result<()> {
        for commit in part.iter_mut().filter(|commit| !commit.merged.is_empty()) {
            for (at, parent) in commit.parents.iter().enumerate().skip(1) {
                if commit.beside.is_none() || !may_be_another(commit, &commit.merged[at - 1], at) {
                    continue;
                }
                let here = KnownRegister::In(commit.commit.clone());
                let Some(other) = self.came_from(&here, folder, parent)? else { continue };
                if other.folder != folder && !other.is_copied {
                    let was = self.files_below(parent, &other.folder)?;
                    commit.merged[at - 1] = path_changes(was, self.files_below(&commit.commit, folder)?);
                }
            }
        }
        Ok(())
    }
}

/// Leaves out of a commit what it did to another register.
fn forget(commit: &mut LineCommit) {
    commit.changes.clear();
    commit.runnable.clear();
    commit.merged.iter_mut().for_each(Vec::clear);
}

/// Whether a commit may hold another register than one of its parents: their `register.toml` differs, or files came as others
/// went.
fn may_be_another(commit: &LineCommit, changes: &[PathChange], parent: usize) -> bool {
    let (came, went) = (|it: &PathChange| it.before.is_none(), |it: &PathChange| it.after.is_none());
    commit.beside_before.get(parent) != Some(&commit.beside)
        || (changes.iter().any(came) && changes.iter().any(went))
}

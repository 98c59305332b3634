//! What each commit meant: partnerships and entries that came, changed and went, with who made it and with what it landed on
//! the branch that counts.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::walk::is_of;
use super::{HistoryWalk, path_changes, relocated, slashed};
use crate::disk::POLICY;
use crate::git::{Arrivals, CommitId, CommitTime, LoggedCommit, Main, PathChange, Result, Stored};
use crate::model::day::day_of;
use crate::model::register_diff::{common, compare};
use crate::model::{ArrivalCommit, CommitMeaning, CommitSummary, FileDifference, FileFate, FileVersion};

/// A commit, and what it changed of the register's files.
type ChangingCommit = (LoggedCommit, Vec<FileDifference>);

impl HistoryWalk<'_> {
    /// The newest commits up to one that meant something to the register, at most so many, and whether there are more.
    pub(crate) fn newest(
        &self,
        start: &CommitId,
        most: usize,
        main: Option<&Main>,
    ) -> Result<(Vec<CommitMeaning>, bool)> {
        let (arrivals, found) = self.arrivals_meanwhile(main, || self.newest_changing(start, most))?;
        let (all, is_more) = found;
        Ok((self.meanings(all, arrivals.as_ref())?, is_more))
    }

    /// What the commits meant that shaped one file, the newest first: also under its earlier names and in other folders.
    pub(crate) fn of_file(
        &self,
        start: &CommitId,
        path: &Path,
        main: Option<&Main>,
    ) -> Result<Vec<CommitMeaning>> {
        let (arrivals, all) = self.arrivals_meanwhile(main, || self.changing_file(start, path))?;
        self.meanings(all, arrivals.as_ref())
    }

    fn newest_changing(&self, start: &CommitId, most: usize) -> Result<(Vec<ChangingCommit>, bool)> {
        // Many a merge brings nothing by itself, so that more are asked for than are shown.
        let mut asked = most.saturating_mul(2).saturating_add(16);
        self.remember(&self.likely_folder_at(start)?);
        loop {
            let limit = (most != usize::MAX).then_some(asked);
            let folders = self.stood_in.borrow().clone();
            let commits = self.repository.commits_below(start, &folders, limit)?;
            let is_cut = limit.is_some_and(|limit| commits.len() >= limit);
            let mut all = Vec::new();
            for logged in commits {
                if all.len() > most {
                    break;
                }
                let mut changes = self.changes_by(&logged.id)?;
                // Of a long history all that stays is what is shown.
                let unshown =
                    |it: &&mut FileDifference| !matches!(it.fate, FileFate::Added | FileFate::Removed);
                changes.iter_mut().filter(unshown).for_each(|it| it.state = Arc::default());
                if !changes.is_empty() {
                    all.push((logged, changes));
                }
            }
            if all.len() <= most && self.stood_in.borrow().len() > folders.len() {
                continue;
            }
            if all.len() > most || !is_cut {
                let is_more = all.len() > most;
                all.truncate(most);
                return Ok((all, is_more));
            }
            asked = asked.saturating_mul(4);
        }
    }

    pub(super) fn changing_file(&self, start: &CommitId, path: &Path) -> Result<Vec<ChangingCommit>> {
        let (mut all, mut seen, mut has_moved) = (Vec::new(), HashSet::new(), false);
        let mut ahead = vec![(start.clone(), path.to_owned())];
        while let Some((from, path)) = ahead.pop() {
            let mut earlier = None;
            let folder = self.likely_folder_at(&from)?;
            for logged in self.repository.commits_below(&from, std::slice::from_ref(&path), None)? {
                if seen.contains(&logged.id) {
                    continue;
                }
                let after = self.file_at(&logged.id, &path, &path)?;
                // It went from here because the register moved: it is met again where that stood.
                if after.is_empty()
                    && let Some(stands_at) = self.moved_to(&path, &folder, &logged.id)?
                {
                    has_moved = true;
                    ahead.push((logged.id, stands_at));
                    continue;
                }
                seen.insert(logged.id.clone());
                let parents = self.repository.parents(&logged.id)?;
                let mut before = Vec::new();
                for parent in &parents {
                    let mut was = self.file_at(parent, &path, &path)?;
                    if was.is_empty()
                        && let Some(was_at) = self.elsewhere(&path, &logged.id, parent)?
                    {
                        was = self.file_at(parent, &was_at, &path)?;
                        has_moved = true;
                        ahead.extend((!was.is_empty()).then(|| (parent.clone(), was_at)));
                    }
                    before.push(was);
                }
                let is_born = !after.is_empty() && before.iter().all(Vec::is_empty);
                let changes = if is_born {
                    let mut changes = self.changes_by(&logged.id)?;
                    changes.retain(|change| change.path == slashed(&path));
                    changes
                } else {
                    common(before.iter().map(|before| compare(before, &after)).collect())
                };
                let was_at = changes.iter().find_map(|change| change.was_at.clone());
                // A file that comes back after it was gone has a past of its own below.
                earlier =
                    was_at.zip(parents.first().cloned()).map(|(path, from)| (logged.id.clone(), from, path));
                if !changes.is_empty() {
                    all.push((logged, changes));
                }
            }
            if let Some((commit, from, path)) = earlier {
                let path = PathBuf::from(path);
                let elsewhere = self.elsewhere(&path, &commit, &from)?;
                ahead.push((from, elsewhere.unwrap_or(path)));
            }
        }
        if has_moved {
            all.sort_by_key(|(logged, _): &ChangingCommit| std::cmp::Reverse(logged.committed));
        }
        Ok(all)
    }

    /// Where a commit holds a file of the register in another folder than the one that it is known in.
    fn moved_to(&self, path: &Path, folder: &Path, commit: &CommitId) -> Result<Option<PathBuf>> {
        let Some(stands_in) = self.folder_at(commit)?.filter(|it| it != folder) else { return Ok(None) };
        let Ok(within) = path.strip_prefix(folder) else { return Ok(None) };
        let stands_at = stands_in.join(within);
        Ok(self.repository.file_at(commit, &stands_at)?.map(|_| stands_at))
    }

    /// What a commit has otherwise than each of its parents.
    fn changes_by(&self, commit: &CommitId) -> Result<Vec<FileDifference>> {
        let parents = self.repository.parents(commit)?;
        if parents.is_empty() {
            let folder = self.likely_folder_at(commit)?;
            return Ok(compare(&[], &self.versions(&self.files_at(commit, &folder)?)?));
        }
        let mut all = Vec::new();
        for parent in &parents {
            let (mut before, mut after) = (Vec::new(), Vec::new());
            for change in self.changes_between(parent, commit)? {
                let version =
                    |stored: Option<Stored>| stored.map(|it| self.version(&change.path, it)).transpose();
                before.extend(version(change.before)?);
                after.extend(version(change.after)?);
            }
            all.push(compare(&before, &after));
        }
        Ok(common(all))
    }

    /// What a commit has of the register otherwise than a parent of it; that its folder moved is no change.
    pub(super) fn changes_between(&self, parent: &CommitId, commit: &CommitId) -> Result<Vec<PathChange>> {
        if self.stood_in.borrow().len() == 1 {
            let mut changes = self.repository.changes(parent, commit, &self.folder)?;
            let policy = self.folder.join(POLICY);
            let is_turn = |it: &PathChange| it.path == policy && (it.before.is_none() || it.after.is_none());
            if !changes.iter().any(is_turn) {
                changes.retain(|change| is_of(&self.folder, &change.path));
                return Ok(changes);
            }
        }
        let folder = self.likely_folder_at(commit)?;
        let was_in = self.folder_at(parent)?.unwrap_or_else(|| folder.clone());
        self.remember(&folder);
        self.remember(&was_in);
        if folder == was_in {
            let mut changes = self.repository.changes(parent, commit, &folder)?;
            changes.retain(|change| is_of(&folder, &change.path));
            return Ok(changes);
        }
        let before = relocated(self.files_at(parent, &was_in)?, &was_in, &folder);
        Ok(path_changes(before, self.files_at(commit, &folder)?))
    }

    /// What stands at a path of a commit, as if it stood at another.
    fn file_at(&self, commit: &CommitId, path: &Path, shown_at: &Path) -> Result<Vec<FileVersion>> {
        let stored = self.repository.file_at(commit, path)?;
        stored.into_iter().map(|stored| self.version(shown_at, stored)).collect()
    }

    /// What landed on the main branch with which commit, read while something else is looked for.
    fn arrivals_meanwhile<T>(
        &self,
        main: Option<&Main>,
        find: impl FnOnce() -> Result<T>,
    ) -> Result<(Option<Arrivals>, T)> {
        let Some(main) = main else { return Ok((None, find()?)) };
        let (arrivals, found) = self.repository.arrivals_meanwhile(&main.landed, find);
        Ok((Some(arrivals?), found?))
    }

    fn meanings(&self, all: Vec<ChangingCommit>, arrivals: Option<&Arrivals>) -> Result<Vec<CommitMeaning>> {
        let ids: Vec<&CommitId> = all.iter().map(|(logged, _)| &logged.id).collect();
        let landed = arrivals.map_or_else(|| vec![None; ids.len()], |arrivals| arrivals.of(&ids));
        let mut meanings = Vec::new();
        for ((logged, touched), arrival) in all.into_iter().zip(landed) {
            let arrival = arrival.map(|id| self.repository.logged(&id)).transpose()?;
            let landed = arrival.map(|it| ArrivalCommit {
                id: it.id.as_str().to_owned(),
                short: it.id.short().to_owned(),
                day: day(it.committed),
                subject: it.subject,
            });
            meanings.push(CommitMeaning {
                commit: Some(CommitSummary { landed, ..commit_summary(logged) }),
                touched,
            });
        }
        Ok(meanings)
    }
}

/// A commit, as people are told of it.
pub(crate) fn commit_summary(logged: LoggedCommit) -> CommitSummary {
    CommitSummary {
        id: logged.id.as_str().to_owned(),
        short: logged.id.short().to_owned(),
        author: logged.author,
        written: day(logged.written),
        committed: day(logged.committed),
        subject: logged.subject,
        landed: None,
    }
}

fn day(time: Option<CommitTime>) -> Option<crate::model::Day> {
    time.map(|time| day_of(time.local_seconds()))
}

//! What each commit meant: partnerships and entries that came, changed and went, with who made it and with what it landed on
//! the branch that counts.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{HistoryWalk, slashed};
use crate::git::{Arrivals, CommitId, CommitTime, LoggedCommit, Main, Result, Stored};
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
        loop {
            let limit = (most != usize::MAX).then_some(asked);
            let commits = self.repository.commits_below(start, &self.folder, limit)?;
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
            if all.len() > most || !is_cut {
                let is_more = all.len() > most;
                all.truncate(most);
                return Ok((all, is_more));
            }
            asked = asked.saturating_mul(4);
        }
    }

    fn changing_file(&self, start: &CommitId, path: &Path) -> Result<Vec<ChangingCommit>> {
        let mut all = Vec::new();
        let mut next = Some((start.clone(), path.to_owned()));
        while let Some((from, path)) = next.take() {
            for logged in self.repository.commits_below(&from, &path, None)? {
                let parents = self.repository.parents(&logged.id)?;
                let after = self.file_at(&logged.id, &path)?;
                let before = parents.iter().map(|parent| self.file_at(parent, &path));
                let before = before.collect::<Result<Vec<_>>>()?;
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
                next = was_at.zip(parents.first().cloned()).map(|(path, from)| (from, PathBuf::from(path)));
                if !changes.is_empty() {
                    all.push((logged, changes));
                }
            }
        }
        Ok(all)
    }

    /// What a commit has otherwise than each of its parents.
    fn changes_by(&self, commit: &CommitId) -> Result<Vec<FileDifference>> {
        let parents = self.repository.parents(commit)?;
        if parents.is_empty() {
            return Ok(compare(&[], &self.versions(&self.files_at(commit, &self.folder)?)?));
        }
        let mut all = Vec::new();
        for parent in &parents {
            let (mut before, mut after) = (Vec::new(), Vec::new());
            for change in self.repository.changes(parent, commit, &self.folder)? {
                if self.is_ours(&change.path) {
                    let version =
                        |stored: Option<Stored>| stored.map(|it| self.version(&change.path, it)).transpose();
                    before.extend(version(change.before)?);
                    after.extend(version(change.after)?);
                }
            }
            all.push(compare(&before, &after));
        }
        Ok(common(all))
    }

    fn file_at(&self, commit: &CommitId, path: &Path) -> Result<Vec<FileVersion>> {
        let stored = self.repository.file_at(commit, path)?;
        stored.into_iter().map(|stored| self.version(path, stored)).collect()
    }

    /// What landed on the main branch with which commit, read while something else is looked for.
    fn arrivals_meanwhile<T>(
        &self,
        main: Option<&Main>,
        find: impl FnOnce() -> Result<T>,
    ) -> Result<(Option<Arrivals>, T)> {
        let Some(main) = main else { return Ok((None, find()?)) };
        let (arrivals, found) = self.repository.arrivals_meanwhile(&main.tip, find);
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
    time.map(|time| day_of(time.seconds))
}

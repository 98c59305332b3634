//! What the register has had to do, commit by commit: so that a calendar tells what moved and what is not to be done any more.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use super::{HistoryWalk, StoredFiles, relocated};
use crate::disk::{POLICY, id_of};
use crate::document;
use crate::git::{BlobId, CommitId, LoggedCommit, PathChange, Result, Stored};
use crate::model::day::day_of;
use crate::model::task::{Task, TaskHistory, TasksAround, tasks};
use crate::model::{Day, FileId, Policy, Register};
use crate::words::Lang;

/// A register of which only the policy is known, by the policy's content.
type KnownPolicies = RefCell<HashMap<Option<BlobId>, Rc<Register>>>;

impl HistoryWalk<'_> {
    /// What there was to do up to a commit.
    pub(crate) fn past_tasks(&self, start: &CommitId) -> Result<TaskHistory> {
        self.remember(&self.likely_folder_at(start)?);
        let policies = KnownPolicies::default();
        loop {
            let folders = self.stood_in.borrow().clone();
            let commits = self.repository.commits_below(start, &folders, None)?;
            let mut past = TaskHistory::default();
            for logged in &commits {
                let policy = self.policy_at(&policies, &logged.id)?;
                past.institution = policy.policy.name.clone().or(past.institution);
                past.take(&self.tasks_around(&policies, logged, &policy)?);
            }
            // Where it stood before it was moved has a past of its own.
            if self.stood_in.borrow().len() == folders.len() {
                return Ok(past);
            }
        }
    }

    /// What was to be done around a commit, held against each of its parents; nothing where it is as one of them is.
    fn tasks_around(
        &self,
        policies: &KnownPolicies,
        logged: &LoggedCommit,
        policy: &Register,
    ) -> Result<Vec<TasksAround>> {
        let (commit, mut sides) = (&logged.id, Vec::new());
        let Some(day) = logged.committed.map(|time| day_of(time.local_seconds())) else { return Ok(sides) };
        let (folder, parents) = (self.likely_folder_at(commit)?, self.repository.parents(commit)?);
        let tasks_of = |mut files: StoredFiles, register: &Register| {
            files.remove(&folder.join(POLICY));
            self.tasks_of(&files, register, day)
        };
        if parents.is_empty() {
            return Ok(vec![(BTreeMap::new(), tasks_of(self.files_at(commit, &folder)?, policy)?)]);
        }
        for parent in &parents {
            let changes = self.changes_between(parent, commit)?;
            if changes.is_empty() {
                return Ok(Vec::new());
            }
            let was = self.policy_at(policies, parent)?;
            let (before, after) = if is_as_demanding(&was.policy, &policy.policy) {
                (side(&changes, |it| it.before), side(&changes, |it| it.after))
            } else {
                // What is asked of all of them has changed.
                let was_in = self.folder_at(parent)?.unwrap_or_else(|| folder.clone());
                let before = relocated(self.files_at(parent, &was_in)?, &was_in, &folder);
                (before, self.files_at(commit, &folder)?)
            };
            sides.push((tasks_of(before, &was)?, tasks_of(after, policy)?));
        }
        Ok(sides)
    }

    fn tasks_of(&self, files: &StoredFiles, policy: &Register, day: Day) -> Result<BTreeMap<String, Task>> {
        let mut all = BTreeMap::new();
        for (path, stored) in files {
            let Some(blob) = stored.blob() else { continue };
            let bytes = self.repository.blob(blob)?;
            let text = String::from_utf8_lossy(&bytes);
            let read = document::read_partnership(Lang::default(), FileId(0), &id_of(path), &text);
            let mut partnership = read.facts;
            partnership.reckon_from(day, policy.policy.framework);
            all.extend(tasks(policy, &partnership, day));
        }
        Ok(all)
    }

    fn policy_at(&self, known: &KnownPolicies, commit: &CommitId) -> Result<Rc<Register>> {
        let path = self.likely_folder_at(commit)?.join(POLICY);
        let blob = self.repository.file_at(commit, &path)?.and_then(Stored::blob);
        if let Some(register) = known.borrow().get(&blob) {
            return Ok(Rc::clone(register));
        }
        let text = blob.map(|blob| self.repository.blob(blob)).transpose()?.unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        let policy = document::read_policy(Lang::default(), FileId(0), &text).facts;
        let register = Rc::new(Register { policy, partnerships: Vec::new() });
        known.borrow_mut().insert(blob, Rc::clone(&register));
        Ok(register)
    }
}

/// Whether two policies ask the same on the same days.
fn is_as_demanding(one: &Policy, other: &Policy) -> bool {
    one.categories == other.categories && one.reminders == other.reminders && one.framework == other.framework
}

fn side(changes: &[PathChange], stored: impl Fn(&PathChange) -> Option<Stored>) -> StoredFiles {
    changes.iter().filter_map(|change| Some((change.path.clone(), stored(change)?))).collect()
}

//! What landed on a branch, commit by commit along its first parents: what the files said before and after each, every content
//! read once and on all cores. `audit` and `check --base` begin here.

use std::collections::{HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

use super::file_snapshot_reading::snapshot;
use super::landed::LandingNotice;
use super::{
    FileSnapshot, HistoryWalk, LandedEntries, Landing, SnapshotChange, StoredFiles, path_changes, slashed,
};
use crate::disk::id_of;
use crate::disk::read::LIMIT;
use crate::document;
use crate::git::{self, BlobId, CommitId, PathChange, Pool, Refusal, Repository, Result, Stored};
use crate::model::{Kind, LandedChange, NoticeKind, TomlValue, parallel};

impl HistoryWalk<'_> {
    /// The line to a commit, from its beginning or from after another commit on it; nothing when that is not on it. Its
    /// first commit has the number `first`.
    pub(crate) fn line(
        &self,
        tip: &CommitId,
        after: Option<&CommitId>,
        first: u32,
    ) -> Result<Option<Vec<Landing>>> {
        let Some(line) = self.followed(tip, after)? else { return Ok(None) };
        self.read(
            line.iter().flat_map(|commit| commit.changes.iter().chain(commit.merged.iter().flatten())),
        )?;
        let landings = line.into_iter().zip(first..).map(|(commit, number)| Landing {
            number,
            commit: Some((commit.commit, commit.committed.local_seconds())),
            parents: commit.parents,
            changes: self.snapshot_changes(commit.changes),
            runnable: commit.runnable,
            merged: commit.merged.into_iter().map(|changes| self.snapshot_changes(changes)).collect(),
        });
        Ok(Some(landings.collect()))
    }

    /// Reads what some files say that is not read yet.
    pub(super) fn read_all(&self, files: &StoredFiles) -> Result<()> {
        self.read(path_changes(StoredFiles::new(), files.clone()).iter())
    }

    /// What stood below the register's folder in a commit, as if it landed there at once.
    pub(crate) fn at_once(&self, commit: &CommitId) -> Result<Landing> {
        let changes = path_changes(StoredFiles::new(), self.partnerships_at(commit)?);
        Ok(Landing { changes: self.read_changes(changes)?, ..Landing::default() })
    }

    /// What a content says that no commit holds.
    pub(crate) fn uncommitted_snapshot(&self, bytes: Vec<u8>) -> Result<Arc<FileSnapshot>> {
        let blob = self.repository.blob_of(&bytes)?;
        if let Some(known) = self.snapshots.get(blob) {
            return Ok(known);
        }
        let name = blob.to_string();
        let read = snapshot(&name, &bytes, None, git::fingerprint);
        self.uncommitted.borrow_mut().insert(name.into(), bytes);
        Ok(self.snapshots.insert(blob, read))
    }

    /// What a file of a commit says; nothing where it is no regular file.
    pub(crate) fn snapshot(&self, stored: Stored) -> Result<Option<Arc<FileSnapshot>>> {
        let Some(blob) = stored.blob() else { return Ok(None) };
        if self.snapshots.get(blob).is_none() {
            let read = read_chain(self.repository, &[blob], &self.snapshots.known.borrow())?;
            self.snapshots.known.borrow_mut().extend(read);
        }
        Ok(self.snapshots.get(blob))
    }

    /// The same of changes that are not read yet.
    pub(super) fn read_changes(&self, changes: Vec<PathChange>) -> Result<Vec<SnapshotChange>> {
        self.read(changes.iter())?;
        Ok(self.snapshot_changes(changes))
    }

    fn snapshot_changes(&self, changes: Vec<PathChange>) -> Vec<SnapshotChange> {
        let known = self.snapshots.known.borrow();
        let snapshot = |stored: Option<Stored>| known.get(&stored?.blob()?).cloned();
        let of = |change: PathChange| SnapshotChange {
            stem: id_of(&change.path),
            before: snapshot(change.before),
            after: snapshot(change.after),
            path: change.path,
        };
        changes.into_iter().map(of).collect()
    }

    /// Reads what is not read yet, a path after another, so that each content meets its predecessor.
    fn read<'c>(&self, changes: impl Iterator<Item = &'c PathChange>) -> Result<()> {
        let mut chains: HashMap<&Path, Vec<BlobId>> = HashMap::new();
        for change in changes {
            let chain = chains.entry(&change.path).or_default();
            for blob in [change.before, change.after].into_iter().filter_map(|it| it?.blob()) {
                if chain.last() != Some(&blob) {
                    chain.push(blob);
                }
            }
        }
        let guard = self.snapshots.known.borrow();
        let known = &*guard;
        let is_new = |chain: &Vec<BlobId>| chain.iter().any(|blob| !known.contains_key(blob));
        let chains: Vec<Vec<BlobId>> = chains.into_values().filter(is_new).collect();
        let pool = Pool::new(self.repository.root());
        let read =
            parallel::map(&chains, |chain| pool.lend(|repository| read_chain(repository, chain, known)));
        let read = read.into_iter().collect::<Result<Vec<_>>>()?;
        drop(guard);
        let mut known = self.snapshots.known.borrow_mut();
        for (blob, snapshot) in read.into_iter().flatten() {
            known.entry(blob).or_insert(snapshot);
        }
        Ok(())
    }

    /// The content of an entry, in the file of a name.
    pub(super) fn entry(&self, name: &str, kind: Kind, id: &str) -> Result<TomlValue> {
        let uncommitted = self.uncommitted.borrow().get(name).cloned();
        let bytes = match (uncommitted, BlobId::parse(name)) {
            (Some(bytes), _) => bytes,
            (None, Some(blob)) => self.repository.blob(blob)?,
            (None, None) => return Err(Refusal::gone()),
        };
        let text = String::from_utf8_lossy(&bytes);
        let found = document::written(&text).into_iter().find(|it| it.kind == kind && it.id == id);
        Ok(found.map_or_else(|| TomlValue::Table(Vec::new()), |it| it.content))
    }

    /// Every partnership's file in some commits, by its stem.
    pub(super) fn snapshots_at(&self, commits: &[CommitId]) -> Result<Vec<(String, Arc<FileSnapshot>)>> {
        let mut all = Vec::new();
        for commit in commits {
            let changes = self.at_once(commit)?.changes.into_iter();
            all.extend(changes.filter_map(|change| Some((change.stem, change.after?))));
        }
        Ok(all)
    }
}

/// What the contents of one path say, one after another.
fn read_chain(
    repository: &Repository,
    chain: &[BlobId],
    known: &HashMap<BlobId, Arc<FileSnapshot>>,
) -> Result<Vec<(BlobId, Arc<FileSnapshot>)>> {
    let mut all = Vec::with_capacity(chain.len());
    let mut seen = HashSet::new();
    let mut before: Option<(Vec<u8>, Arc<FileSnapshot>)> = None;
    for blob in chain.iter().filter(|blob| seen.insert(**blob)) {
        let bytes = repository.blob(*blob)?;
        let after = match known.get(blob) {
            Some(known) => Arc::clone(known),
            None if bytes.len() as u64 > LIMIT => Arc::new(FileSnapshot::unread(&blob.to_string())),
            None => {
                let before = before.as_ref().map(|(bytes, snapshot)| (bytes.as_slice(), &**snapshot));
                Arc::new(snapshot(&blob.to_string(), &bytes, before, git::fingerprint))
            }
        };
        all.push((*blob, Arc::clone(&after)));
        before = Some((bytes, after));
    }
    Ok(all)
}

/// What happened while a line landed, each with the number of its landing.
#[derive(Debug, Default)]
pub(crate) struct LineEvents {
    /// Each change to what had landed.
    pub(crate) changes: Vec<(u32, LandedChange)>,
    pub(crate) notices: Vec<(u32, LandingNotice)>,
}

/// Lets a line land, one commit after another.
pub(crate) fn land(
    entries: &mut LandedEntries,
    landings: &[Landing],
    walk: &HistoryWalk<'_>,
) -> Result<LineEvents> {
    let mut all = LineEvents::default();
    for landing in landings {
        let number = landing.number;
        if !landing.runnable.is_empty() {
            let files = landing.runnable.iter().map(|path| slashed(path)).collect();
            all.notices.push((number, LandingNotice::new(NoticeKind::Mode, files)));
        }
        if landing.changes.is_empty() && landing.merged.is_empty() {
            continue;
        }
        let changes = entries.land(landing, walk)?;
        if !landing.merged.is_empty() {
            let notices = entries.merge_notices(landing, &changes, walk)?;
            all.notices.extend(notices.into_iter().map(|notice| (number, notice)));
        }
        all.changes.extend(changes.into_iter().map(|change| (number, change)));
    }
    Ok(all)
}

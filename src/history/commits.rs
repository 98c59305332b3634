//! A look back: what the files of a register said in a commit and in the work tree, and what each commit meant. Each content
//! is read once.

use std::cell::RefCell;
use std::collections::{BTreeMap, HashMap};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::as_of;
use crate::context::Context;
use crate::disk::committed::is_partnership;
use crate::disk::read::{LIMIT, Read, read_within};
use crate::disk::walk::{self, POLICY, id_of};
use crate::document;
use crate::git::{BlobId, CommitId, Landings, Logged, Main, Refusal, Repository, Stored};
use crate::model::day::day_of;
use crate::outcome::Fault;
use crate::report::diff::{File, Touched, common, compare};
use crate::report::file_state::State;
use crate::report::history::{Commit, Event, Landed};

/// A look back at a register.
pub(crate) struct Look<'a> {
    context: &'a Context,
    pub(crate) repository: &'a Repository,
    /// The register's folder, from the repository's root.
    pub(crate) folder: PathBuf,
    known: RefCell<HashMap<BlobId, Arc<State>>>,
}

/// So many states are kept; a long history has many more, and seldom asks for an old one again.
const KNOWN: usize = 10_000;

/// A commit, and what it meant.
pub(crate) type Meant = (Logged, Vec<Touched>);

/// The files of a register, by path.
pub(crate) type Files = BTreeMap<PathBuf, Stored>;

impl<'a> Look<'a> {
    pub(crate) fn new(context: &'a Context, repository: &'a Repository) -> Result<Self, Fault> {
        let folder = repository.relative(context.register()?);
        let folder = folder.map_err(|refusal| crate::outcome::refusal::fault(context, refusal))?;
        Ok(Self::at(context, repository, &folder))
    }

    /// The same, of a register in a folder that counts from the repository's root.
    pub(crate) fn at(context: &'a Context, repository: &'a Repository, folder: &Path) -> Self {
        Self { context, repository, folder: folder.to_owned(), known: RefCell::default() }
    }

    /// The commit that the look begins at; none in a repository without one.
    pub(crate) fn start(&self) -> Result<Option<CommitId>, Refusal> {
        match &self.context.as_of {
            Some(then) => Ok(Some(then.commit.clone())),
            None => self.repository.head(),
        }
    }

    /// The branch that counts.
    pub(crate) fn main(&self) -> Result<Option<Main>, Refusal> {
        let policy = as_of::policy_of_head(self.context, self.repository)?;
        self.repository.main(policy.main_branch())
    }

    /// The files of the register in a commit, when its folder was there.
    pub(crate) fn files_at(&self, commit: &CommitId, folder: &Path) -> Result<Files, Refusal> {
        let files = self.repository.files_at(commit, folder)?;
        Ok(files
            .into_iter()
            .filter(|(path, _)| is_ours(&self.folder, path) || is_ours(folder, path))
            .collect())
    }

    /// A file as a commit holds it.
    pub(crate) fn file(&self, path: &Path, stored: Stored) -> Result<File, Refusal> {
        let Some(blob) = stored.blob() else {
            return Ok(of_state(path, String::new(), Arc::default()));
        };
        if let Some(state) = self.known.borrow().get(&blob) {
            return Ok(of_state(path, blob.to_string(), Arc::clone(state)));
        }
        let state = Arc::new(state(&self.repository.blob(blob)?));
        let mut known = self.known.borrow_mut();
        if known.len() >= KNOWN {
            known.clear();
        }
        known.insert(blob, Arc::clone(&state));
        Ok(of_state(path, blob.to_string(), state))
    }

    fn file_at(&self, commit: &CommitId, path: &Path) -> Result<Vec<File>, Refusal> {
        let stored = self.repository.file_at(commit, path)?;
        stored.map(|stored| self.file(path, stored)).transpose().map(|file| file.into_iter().collect())
    }

    /// The files of the work tree that are not as they were, or not there any more; the others go from `was`.
    fn work_tree(&self, was: &mut Files) -> Result<Vec<File>, Fault> {
        let refused = |refusal| crate::outcome::refusal::fault(self.context, refusal);
        let register = self.context.register()?;
        let folder = self.repository.relative(register).map_err(refused)?;
        let paths = walk::partnerships(register).map_err(|unseen| {
            crate::context::register::unloadable(self.context, crate::disk::load::Unloadable::Folder(unseen))
        })?;
        let mut files = Vec::new();
        for path in std::iter::once(register.join(POLICY)).chain(paths) {
            let within = folder.join(path.strip_prefix(register).unwrap_or(&path));
            let then = was.get(&within).and_then(|it| it.blob());
            match self.on_disk(register, &path, &within, then).map_err(refused)? {
                Some(file) => files.push(file),
                None => drop(was.remove(&within)),
            }
        }
        Ok(files)
    }

    /// A file as it stands on disk; nothing when it is as it was.
    fn on_disk(
        &self,
        register: &Path,
        path: &Path,
        within: &Path,
        then: Option<BlobId>,
    ) -> Result<Option<File>, Refusal> {
        let Read::Bytes(bytes) = read_within(register, path) else {
            return Ok(Some(of_state(within, String::new(), Arc::default())));
        };
        let blob = self.repository.blob_of(&bytes)?;
        if then == Some(blob) {
            return Ok(None);
        }
        // Line ends that git converted on their way to the disk are no change.
        if then.is_some() && then == Some(self.repository.blob_of(&without_returns(&bytes))?) {
            return Ok(None);
        }
        Ok(Some(of_state(within, blob.to_string(), Arc::new(state(&bytes)))))
    }

    /// What the work tree has otherwise than a commit, or than nothing, of one file.
    pub(crate) fn uncommitted_of(
        &self,
        from: Option<&CommitId>,
        within: &Path,
    ) -> Result<Vec<Touched>, Fault> {
        let refused = |refusal| crate::outcome::refusal::fault(self.context, refusal);
        let stored =
            from.map(|commit| self.repository.file_at(commit, within)).transpose().map_err(refused)?;
        let Some(stored) = stored.flatten() else {
            // What is new may have been called otherwise, and stood elsewhere.
            let mut all = self.uncommitted(from.map(|commit| (commit, self.folder.as_path())))?;
            all.retain(|it| it.path == slashed(within));
            return Ok(all);
        };
        let register = self.context.register()?;
        let path = register.join(within.strip_prefix(&self.folder).unwrap_or(within));
        let after = self.on_disk(register, &path, within, stored.blob()).map_err(refused)?;
        let Some(after) = after else { return Ok(Vec::new()) };
        Ok(compare(&[self.file(within, stored).map_err(refused)?], &[after]))
    }

    /// What the work tree has otherwise than a commit in a folder, or than nothing.
    pub(crate) fn uncommitted(&self, from: Option<(&CommitId, &Path)>) -> Result<Vec<Touched>, Fault> {
        let refused = |refusal| crate::outcome::refusal::fault(self.context, refusal);
        let mut was = match from {
            Some((commit, folder)) => self.files_at(commit, folder).map_err(refused)?,
            None => Files::new(),
        };
        let after = self.work_tree(&mut was)?;
        let before = was.iter().map(|(path, stored)| self.file(path, *stored));
        Ok(compare(&before.collect::<Result<Vec<_>, Refusal>>().map_err(refused)?, &after))
    }

    /// What a commit has otherwise than each of its parents.
    pub(crate) fn meaning(&self, commit: &CommitId) -> Result<Vec<Touched>, Refusal> {
        let parents = self.repository.parents(commit)?;
        if parents.is_empty() {
            let files = self.files_at(commit, &self.folder)?;
            let after = files.iter().map(|(path, stored)| self.file(path, *stored));
            return Ok(compare(&[], &after.collect::<Result<Vec<_>, Refusal>>()?));
        }
        let mut all = Vec::new();
        for parent in &parents {
            let (mut before, mut after) = (Vec::new(), Vec::new());
            for change in self.repository.changes(parent, commit, &self.folder)? {
                if is_ours(&self.folder, &change.path) {
                    let file =
                        |stored: Option<Stored>| stored.map(|it| self.file(&change.path, it)).transpose();
                    before.extend(file(change.before)?);
                    after.extend(file(change.after)?);
                }
            }
            all.push(compare(&before, &after));
        }
        Ok(common(all))
    }

    /// What the commits meant that shaped one file, the newest first: also under its earlier names and in other folders.
    pub(crate) fn versions(&self, start: &CommitId, path: &Path) -> Result<Vec<Meant>, Refusal> {
        let mut all = Vec::new();
        let mut next = Some((start.clone(), path.to_owned()));
        while let Some((from, path)) = next.take() {
            for logged in self.repository.commits_below(&from, &path, None)? {
                let parents = self.repository.parents(&logged.id)?;
                let after = self.file_at(&logged.id, &path)?;
                let mut before = Vec::new();
                for parent in &parents {
                    before.push(self.file_at(parent, &path)?);
                }
                let is_born = !after.is_empty() && before.iter().all(Vec::is_empty);
                let touched = if is_born {
                    let mut touched = self.meaning(&logged.id)?;
                    touched.retain(|it| it.path == slashed(&path));
                    touched
                } else {
                    common(before.iter().map(|before| compare(before, &after)).collect())
                };
                let was_at = touched.iter().find_map(|it| it.was_at.clone());
                // A file that comes back after it was gone has a past of its own below.
                next = was_at.zip(parents.first().cloned()).map(|(path, from)| (from, PathBuf::from(path)));
                if !touched.is_empty() {
                    all.push((logged, touched));
                }
            }
        }
        Ok(all)
    }

    /// Events of commits, each with who made it and with what it landed.
    pub(crate) fn events(&self, all: Vec<Meant>, landings: Option<&Landings>) -> Result<Vec<Event>, Refusal> {
        let ids: Vec<&CommitId> = all.iter().map(|(logged, _)| &logged.id).collect();
        let landed = landings.map_or_else(|| vec![None; ids.len()], |landings| landings.of(&ids));
        let mut events = Vec::new();
        for ((logged, touched), landing) in all.into_iter().zip(landed) {
            let landed = landing.map(|id| self.repository.logged(&id)).transpose()?;
            events.push(Event { commit: Some(commit(&logged, landed.as_ref())), touched });
        }
        Ok(events)
    }
}

fn commit(logged: &Logged, landed: Option<&Logged>) -> Commit {
    let day = |moment: Option<crate::git::CommitTime>| moment.map(|it| day_of(it.seconds));
    Commit {
        id: logged.id.as_str().to_owned(),
        short: logged.id.short().to_owned(),
        author: logged.author.clone(),
        written: day(logged.written),
        committed: day(logged.committed),
        subject: logged.subject.clone(),
        landed: landed.map(|it| Landed {
            id: it.id.as_str().to_owned(),
            short: it.id.short().to_owned(),
            day: day(it.committed),
            subject: it.subject.clone(),
        }),
    }
}

/// Whether a path is a partnership's or the policy's.
fn is_ours(folder: &Path, path: &Path) -> bool {
    path.strip_prefix(folder).is_ok_and(|within| within == Path::new(POLICY) || is_partnership(within))
}

fn of_state(path: &Path, bytes: String, state: Arc<State>) -> File {
    let is_policy = path.file_name().is_some_and(|name| name == POLICY) && !is_below_partnerships(path);
    let id = (!is_policy).then(|| id_of(path));
    File { path: slashed(path), id, bytes, state }
}

fn is_below_partnerships(path: &Path) -> bool {
    path.parent().is_some_and(|folder| folder.iter().any(|name| name == walk::PARTNERSHIPS))
}

fn state(bytes: &[u8]) -> State {
    if bytes.len() as u64 > LIMIT {
        return State::default();
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            let (content, is_whole) = document::contents(text);
            State::new(&content, is_whole)
        }
        Err(_) => State::default(),
    }
}

fn without_returns(bytes: &[u8]) -> Vec<u8> {
    String::from_utf8_lossy(bytes).replace("\r\n", "\n").into_bytes()
}

/// A path from the repository's root, with `/` on every system.
pub(crate) fn slashed(path: &Path) -> String {
    path.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}

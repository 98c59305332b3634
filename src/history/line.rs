//! The register's past: what its files told, commit by commit, each content read once and on all cores, and the ledger of
//! what has landed. `audit` and `check --base` both begin here.

use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::context::Context;
use crate::disk::committed::is_partnership;
use crate::disk::read::LIMIT;
use crate::disk::walk::{PARTNERSHIPS, id_of};
use crate::document;
use crate::git::{
    self, BlobId, Change, CommitId, CommitTime, Landing, Pool, Refusal, Repository, Stored, Stretch,
};
use crate::history::landed::{Archive, Changed, Landing as Landed, Ledger};
use crate::history::snapshot::Told;
use crate::history::snapshot_reading::told;
use crate::model::content::Content;
use crate::model::deviation::Departure;
use crate::model::dossier::Kind;
use crate::model::parallel;
use crate::outcome::Fault;
use crate::words::history as words;

/// A commit of the line, by its number in the ledger.
#[derive(Clone, Debug)]
pub(crate) struct Step {
    pub(crate) commit: CommitId,
    pub(crate) committed: CommitTime,
    parents: Vec<CommitId>,
}

/// The past of a register in a repository.
pub(crate) struct Past<'r> {
    repository: &'r Repository,
    /// The register's folder, from the repository's root.
    register: PathBuf,
    told: HashMap<BlobId, Arc<Told>>,
    /// Contents that no commit holds.
    loose: HashMap<Box<str>, Vec<u8>>,
    /// The line, from the number of its first step.
    steps: Vec<Step>,
    first: u32,
    /// Steps before that, as far as they are remembered.
    earlier: BTreeMap<u32, Step>,
}

/// The repository that holds the register, with its whole history.
pub(crate) fn repository(context: &Context) -> Result<Repository, Fault> {
    let lang = context.lang;
    let refused = |refusal| crate::outcome::refusal::fault(context, refusal);
    let repository = Repository::discover(context.register()?).map_err(refused)?;
    let Some(repository) = repository else {
        return Err(Fault::world(words::no_repository(lang)).hint(words::no_repository_hint(lang)));
    };
    if repository.is_cut_off() {
        return Err(Fault::world(words::cut_off(lang)).hint(words::cut_off_hint(lang)));
    }
    Ok(repository)
}

impl Step {
    /// Its parents; the first is the step before it.
    pub(crate) fn parents(&self) -> &[CommitId] {
        &self.parents
    }
}

impl<'r> Past<'r> {
    /// The past of the register in a folder; nothing of it is read yet.
    pub(crate) fn new(repository: &'r Repository, register: &Path) -> Result<Self, Refusal> {
        let register = repository.relative(register)?;
        let (told, loose, steps) = (HashMap::new(), HashMap::new(), Vec::new());
        let earlier = BTreeMap::new();
        Ok(Self { repository, register, told, loose, steps, first: 0, earlier })
    }

    /// The repository's root.
    pub(crate) fn root(&self) -> &'r Path {
        self.repository.root()
    }

    /// The register's folder, from the repository's root.
    pub(crate) fn register(&self) -> &Path {
        &self.register
    }

    /// The line to a commit, from its beginning or from after another commit on it; nothing when that is not on it. Its
    /// first step has the number `first`.
    pub(crate) fn line(
        &mut self,
        tip: &CommitId,
        after: Option<&CommitId>,
        first: u32,
    ) -> Result<Option<Vec<Landed>>, Refusal> {
        let (pool, folder) = (Pool::new(self.repository.root()), self.register.join(PARTNERSHIPS));
        let (is_on_line, stretches) = parallel::map_as_found(
            |found| self.repository.stretches(tip, after, found),
            |stretch: Stretch| pool.lend(|repository| repository.landings(&stretch, &folder)),
        );
        if !is_on_line? {
            return Ok(None);
        }
        self.first = first;
        let stretches = stretches.into_iter().rev().collect::<Result<Vec<_>, Refusal>>()?;
        let mut landings = Vec::new();
        for landing in stretches.into_iter().flatten() {
            let Landing { commit, committed, parents, mut changes, mut merged } = landing;
            self.steps.push(Step { commit, committed, parents });
            for changes in &mut merged {
                changes.retain(|change| self.is_ours(&change.path));
            }
            changes.retain(|change| self.is_ours(&change.path));
            landings.push((changes, merged));
        }
        self.read(
            landings.iter().flat_map(|(changes, merged)| changes.iter().chain(merged.iter().flatten())),
        )?;
        let number = |at: usize| first + u32::try_from(at).unwrap_or(u32::MAX);
        let landed = landings.into_iter().enumerate().map(|(at, (changes, merged))| Landed {
            number: number(at),
            changes: self.changed(changes),
            merged: merged.into_iter().map(|changes| self.changed(changes)).collect(),
        });
        Ok(Some(landed.collect()))
    }

    /// What stood below the register's folder in a commit, as if it landed there at once.
    pub(crate) fn state(&mut self, commit: &CommitId, number: u32) -> Result<Landed, Refusal> {
        let files = self.files_at(commit)?.into_iter();
        let changes: Vec<Change> =
            files.map(|(path, stored)| Change { path, before: None, after: Some(stored) }).collect();
        self.read(changes.iter())?;
        Ok(Landed { number, changes: self.changed(changes), merged: Vec::new() })
    }

    /// The step of a number; none for what is before the line, or has not landed.
    pub(crate) fn step(&self, number: u32) -> Option<&Step> {
        let Some(at) = number.checked_sub(self.first) else { return self.earlier.get(&number) };
        self.steps.get(usize::try_from(at).ok()?)
    }

    /// Remembers steps before the line, by their number: the commit, and the second in which it was committed.
    pub(crate) fn remember(&mut self, steps: BTreeMap<u32, (CommitId, i64)>) {
        let step = |(commit, seconds)| Step {
            commit,
            committed: CommitTime { seconds, offset: 0 },
            parents: Vec::new(),
        };
        self.earlier = steps.into_iter().map(|(number, it)| (number, step(it))).collect();
    }

    /// What a content tells that no commit holds.
    pub(crate) fn tell_loose(&mut self, bytes: Vec<u8>) -> Result<Arc<Told>, Refusal> {
        let blob = self.repository.blob_of(&bytes)?;
        if let Some(told) = self.told.get(&blob) {
            return Ok(Arc::clone(told));
        }
        let name = blob.to_string();
        let told = Arc::new(told(&name, &bytes, None, git::fingerprint));
        self.loose.insert(name.into(), bytes);
        self.told.insert(blob, Arc::clone(&told));
        Ok(told)
    }

    /// The partnerships' files in a commit, and what else stands in their place.
    pub(crate) fn files_at(&self, commit: &CommitId) -> Result<Vec<(PathBuf, Stored)>, Refusal> {
        let files = self.repository.files_at(commit, &self.register.join(PARTNERSHIPS))?;
        Ok(files.into_iter().filter(|(path, _)| self.is_ours(path)).collect())
    }

    /// What a file of a commit tells; nothing where it is no regular file.
    pub(crate) fn told(&mut self, stored: Stored) -> Result<Option<Arc<Told>>, Refusal> {
        let Some(blob) = stored.blob() else { return Ok(None) };
        if let Some(told) = self.told.get(&blob) {
            return Ok(Some(Arc::clone(told)));
        }
        let read = tell(self.repository, &[blob], &self.told)?;
        self.told.extend(read);
        Ok(self.told.get(&blob).cloned())
    }

    fn is_ours(&self, path: &Path) -> bool {
        path.strip_prefix(&self.register).is_ok_and(is_partnership)
    }

    fn changed(&self, changes: Vec<Change>) -> Vec<Changed> {
        let told = |stored: Option<Stored>| self.told.get(&stored?.blob()?).cloned();
        let compared = |it: Change| Changed {
            stem: id_of(&it.path),
            before: told(it.before),
            after: told(it.after),
            path: it.path,
        };
        changes.into_iter().map(compared).collect()
    }

    /// Reads what is not read yet, a path after another, so that each content meets its predecessor.
    fn read<'c>(&mut self, changes: impl Iterator<Item = &'c Change>) -> Result<(), Refusal> {
        let mut chains: HashMap<&Path, Vec<BlobId>> = HashMap::new();
        for change in changes {
            let chain = chains.entry(&change.path).or_default();
            for blob in [change.before, change.after].into_iter().filter_map(|it| it?.blob()) {
                if chain.last() != Some(&blob) {
                    chain.push(blob);
                }
            }
        }
        let is_new = |chain: &Vec<BlobId>| chain.iter().any(|blob| !self.told.contains_key(blob));
        let chains: Vec<Vec<BlobId>> = chains.into_values().filter(is_new).collect();
        let (pool, known) = (Pool::new(self.repository.root()), &self.told);
        let read = parallel::map(&chains, |chain| pool.lend(|repository| tell(repository, chain, known)));
        let read = read.into_iter().collect::<Result<Vec<_>, Refusal>>()?;
        for (blob, told) in read.into_iter().flatten() {
            self.told.entry(blob).or_insert(told);
        }
        Ok(())
    }

    fn files(&mut self, commits: &[CommitId]) -> Result<Vec<(String, Arc<Told>)>, Refusal> {
        let mut all = Vec::new();
        for commit in commits {
            let state = self.state(commit, 0)?;
            all.extend(state.changes.into_iter().filter_map(|it| Some((it.stem, it.after?))));
        }
        Ok(all)
    }
}

/// What the contents of one path tell, one after another.
fn tell(
    repository: &Repository,
    chain: &[BlobId],
    known: &HashMap<BlobId, Arc<Told>>,
) -> Result<Vec<(BlobId, Arc<Told>)>, Refusal> {
    let mut all = Vec::with_capacity(chain.len());
    let mut seen = HashSet::new();
    let mut before: Option<(Vec<u8>, Arc<Told>)> = None;
    for blob in chain.iter().filter(|blob| seen.insert(**blob)) {
        let bytes = repository.blob(*blob)?;
        let told = match known.get(blob) {
            Some(told) => Arc::clone(told),
            None if bytes.len() as u64 > LIMIT => Arc::new(Told::unread(&blob.to_string())),
            None => {
                let before = before.as_ref().map(|(bytes, told)| (bytes.as_slice(), &**told));
                Arc::new(told(&blob.to_string(), &bytes, before, git::fingerprint))
            }
        };
        all.push((*blob, Arc::clone(&told)));
        before = Some((bytes, told));
    }
    Ok(all)
}

impl Archive for Past<'_> {
    type Error = Refusal;

    fn content(&mut self, name: &str, kind: Kind, id: &str) -> Result<Content, Refusal> {
        let bytes = match (self.loose.get(name), BlobId::parse(name)) {
            (Some(bytes), _) => bytes.clone(),
            (None, Some(blob)) => self.repository.blob(blob)?,
            (None, None) => return Err(Refusal::gone()),
        };
        let text = String::from_utf8_lossy(&bytes);
        let found = document::written(&text).into_iter().find(|it| it.kind == kind && it.id == id);
        Ok(found.map_or_else(|| Content::Table(BTreeMap::new()), |it| it.content))
    }

    fn held(&mut self, landing: u32, parent: usize) -> Result<Vec<(String, Arc<Told>)>, Refusal> {
        let commit = self.step(landing).and_then(|step| step.parents.get(parent)).cloned();
        self.files(commit.as_slice())
    }

    fn common(&mut self, landing: u32, parent: usize) -> Result<Vec<(String, Arc<Told>)>, Refusal> {
        let parents = self.step(landing).map(|step| step.parents.clone()).unwrap_or_default();
        let (Some(first), Some(other)) = (parents.first(), parents.get(parent)) else {
            return Ok(Vec::new());
        };
        let bases = self.repository.merge_bases(first, other)?;
        self.files(&bases)
    }
}

/// Lets a line land, one commit after another: each departure, with the number of its landing.
pub(crate) fn land(
    ledger: &mut Ledger,
    landings: &[Landed],
    past: &mut Past<'_>,
) -> Result<Vec<(u32, Departure)>, Refusal> {
    let mut all = Vec::new();
    for landing in landings.iter().filter(|it| !it.changes.is_empty() || !it.merged.is_empty()) {
        let departures = ledger.land(landing, past)?;
        all.extend(departures.into_iter().map(|departure| (landing.number, departure)));
    }
    Ok(all)
}

//! Starting a new branch at HEAD without touching the work tree or the index, and going back when nothing came of it.

use super::{CheckedOut, CommitId, Git, Refusal, Repository, Result};

/// A branch that was started and has no commit of its own yet.
pub(super) struct Started {
    name: String,
    before: CheckedOut,
}

/// Whether a branch of this name can be started.
pub(super) fn allow(repository: &Repository, name: &str) -> Result<()> {
    let full = full(name);
    // A leading hyphen is valid to git's plumbing, and an option to all of its commands.
    let sound = !name.starts_with('-') && name != "HEAD" && git2::Reference::is_valid_name(&full);
    if !sound || !git2::Branch::name_is_valid(name).unwrap_or(false) {
        return Err(Refusal::BranchName { name: name.to_owned() });
    }
    let unborn = matches!(repository.state()?.head, CheckedOut::Branch(current, None) if current == name);
    let above = name.match_indices('/').map(|(end, _)| name[..end].to_owned()).chain([name.to_owned()]);
    let mut clashes = above.filter(|name| repository.inner.find_reference(&self::full(name)).is_ok());
    let below = format!("{full}/*");
    let inside = || {
        let mut found = repository.inner.references_glob(&below).ok()?;
        found.names().next()?.ok().map(|name| name.trim_start_matches("refs/heads/").to_owned())
    };
    match clashes.next().or_else(inside).or_else(|| unborn.then(|| name.to_owned())) {
        Some(name) => Err(Refusal::BranchExists { name }),
        None => Ok(()),
    }
}

impl Started {
    /// Makes the branch (only if it does not exist) and has HEAD name it.
    pub(super) fn at_head(repository: &Repository, name: &str) -> Result<Self> {
        let before = repository.state()?.head;
        let from = match &before {
            CheckedOut::Branch(branch, _) => branch.clone(),
            CheckedOut::Detached(commit) => commit.to_string(),
        };
        if let Some(commit) = before.commit() {
            // An empty old value means: refuse when somebody else made it meanwhile.
            let args = ["-m", "branch: Created from HEAD", &full(name), commit.as_str(), ""];
            let made = repository.plumb("update-ref", &args);
            if let Err(refusal) = made {
                // Git may have made it, and stumbled then.
                let started = Self { name: name.to_owned(), before };
                return Err(refusal.unless_undone(started.forget(repository)));
            }
        }
        let started = Self { name: name.to_owned(), before };
        // These words are what `git switch -` goes by.
        let note = format!("checkout: moving from {from} to {name}");
        match repository.plumb("symbolic-ref", &["-m", &note, "HEAD", &full(name)]) {
            Ok(()) => Ok(started),
            // HEAD may name it already: a branch that is gone must not be what HEAD names.
            Err(refusal) => Err(refusal.unless_undone(started.go_back(repository))),
        }
    }

    /// Has HEAD name again what it did, and removes the branch if it is still where it started.
    pub(super) fn go_back(&self, repository: &Repository) -> Result<()> {
        let note = format!("checkout: moving from {} back", self.name);
        match &self.before {
            CheckedOut::Branch(branch, _) => {
                repository.plumb("symbolic-ref", &["-m", &note, "HEAD", &full(branch)])?;
            }
            CheckedOut::Detached(at) => {
                repository.plumb("update-ref", &["--no-deref", "-m", &note, "HEAD", at.as_str()])?;
            }
        }
        self.forget(repository)
    }

    fn forget(&self, repository: &Repository) -> Result<()> {
        let is_there = repository.inner.find_reference(&full(&self.name)).is_ok();
        match self.before.commit().filter(|_| is_there) {
            Some(commit) => repository.plumb("update-ref", &["-d", &full(&self.name), commit.as_str()]),
            None => Ok(()),
        }
    }
}

impl Repository {
    /// Has HEAD name what it named before a branch was started on which nothing was committed, and removes that.
    pub fn leave_branch(&self, name: &str, on: Option<&str>, at: Option<&CommitId>) -> Result<()> {
        let is_there = self.branch()?.as_deref() == Some(name) && self.head()?.as_ref() == at;
        let is_unused = at.is_some() && self.resolve(&full(name))?.as_ref() == at;
        let before = match (on, at) {
            (Some(branch), at) => CheckedOut::Branch(branch.to_owned(), at.cloned()),
            (None, Some(at)) => CheckedOut::Detached(at.clone()),
            (None, None) => return Ok(()),
        };
        let started = Started { name: name.to_owned(), before };
        match (is_there, is_unused) {
            (true, _) => started.go_back(self),
            (false, true) => started.forget(self),
            (false, false) => Ok(()),
        }
    }

    /// One command of git that moves a reference.
    pub(super) fn plumb(&self, command: &'static str, args: &[&str]) -> Result<()> {
        Git::writing(self.root(), command).args(args).demand().map(drop)
    }

    /// Moves the checked-out branch, only if it is still at `old`; to nothing, in a repository that had no commit before.
    pub(super) fn move_head(&self, note: &str, new: Option<&CommitId>, old: Option<&CommitId>) -> Result<()> {
        match (new, old, self.branch()?) {
            (None, Some(old), Some(branch)) => {
                self.plumb("update-ref", &["-m", note, "-d", &full(&branch), old.as_str()])
            }
            (None, ..) => Ok(()),
            (Some(new), old, _) => self
                .plumb("update-ref", &["-m", note, "HEAD", new.as_str(), old.map_or("", CommitId::as_str)]),
        }
    }
}

fn full(name: &str) -> String {
    format!("refs/heads/{name}")
}

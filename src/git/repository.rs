//! Finding the repository that holds a folder, whatever the environment says, and saying where a path is in it.

use std::fmt;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::time::Duration;

use git2::ErrorCode;

use super::answer::GitOutput;
use super::program::trust;
use super::{Git, Lock, Refusal, Result};

/// A repository with a work tree: plain, a linked work tree, or a submodule.
pub struct Repository {
    pub(super) inner: git2::Repository,
    root: PathBuf,
    /// The root without links, for comparing.
    real: PathBuf,
}

impl Repository {
    /// The repository that holds a folder, if one does. `GIT_DIR` and the like do not count. One that cannot be used is
    /// refused: bare, a reftable, another user's, or damaged.
    pub fn discover(path: &Path) -> Result<Option<Self>> {
        match Self::discover_any(path)? {
            Some(found) if found.inner.is_bare() => Err(Refusal::Bare { git_dir: found.root }),
            found => Ok(found),
        }
    }

    /// The same, also where it has no work tree: for reading what is committed. Its root is the git directory then.
    pub fn discover_any(path: &Path) -> Result<Option<Self>> {
        let inner = match open(path) {
            Ok(inner) => inner,
            Err(error) if error.code() == ErrorCode::NotFound && !seems_held(path) => return Ok(None),
            Err(error) => return Err(unopened(path, &error)),
        };
        let git_dir = inner.path().to_owned();
        let Some(root) = inner.workdir().map(Path::to_owned) else {
            // What a push brings stands apart until the hooks have seen it.
            if let Some(arriving) = std::env::var_os("GIT_QUARANTINE_PATH")
                && let (Ok(odb), Some(arriving)) = (inner.odb(), arriving.to_str())
            {
                let _ = odb.add_disk_alternate(arriving);
            }
            let real = fs::canonicalize(&git_dir).unwrap_or_else(|_| git_dir.clone());
            return Ok(Some(Self { inner, root: git_dir, real }));
        };
        if fs::symlink_metadata(root.join(".git")).is_err() {
            return Err(Refusal::WorkTreeElsewhere { git_dir, root });
        }
        let real = fs::canonicalize(&root)
            .map_err(|error| Refusal::Unreadable { path: root.clone(), said: error.to_string() })?;
        Ok(Some(Self { inner, root, real }))
    }

    /// Whether it has no work tree.
    pub fn is_bare(&self) -> bool {
        self.inner.is_bare()
    }

    /// The top of the work tree.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The git directory of this work tree: its own HEAD and index are in it.
    pub fn git_dir(&self) -> &Path {
        self.inner.path()
    }

    /// The editor that git is told to open.
    pub fn editor(&self) -> Option<String> {
        self.inner.config().ok()?.get_string("core.editor").ok().filter(|program| !program.trim().is_empty())
    }

    /// The git directory that all work trees of this repository share.
    pub fn common_dir(&self) -> &Path {
        self.inner.commondir()
    }

    /// A path, that need not exist, from the root of the work tree that it must be in. Its last part may be a link, which is not followed.
    pub fn relative(&self, path: &Path) -> Result<PathBuf> {
        let outside = || Refusal::OutsideRepository { path: path.to_owned(), root: self.root.clone() };
        let absolute = std::path::absolute(path).map_err(|_| outside())?;
        if let Ok(real) = fs::canonicalize(&absolute)
            && real == self.real
        {
            return Ok(PathBuf::new());
        }
        let mut missing = vec![absolute.file_name().ok_or_else(outside)?];
        let mut at = absolute.parent().ok_or_else(outside)?;
        let mut found = loop {
            if let Ok(real) = fs::canonicalize(at) {
                break real;
            }
            missing.push(at.file_name().ok_or_else(outside)?);
            at = at.parent().ok_or_else(outside)?;
        };
        found.extend(missing.iter().rev());
        let within = found.strip_prefix(&self.real).map_err(|_| outside())?;
        let plain = within.components().all(|part| matches!(part, Component::Normal(name) if name != ".git"));
        if plain { Ok(within.to_owned()) } else { Err(outside()) }
    }

    /// Takes the lock that all writers to this repository share, in whichever work tree.
    pub fn lock(&self, patience: Duration) -> Result<Lock> {
        Lock::take(self.common_dir(), patience)
    }

    /// How many digits an object's name has here.
    pub(super) fn digits(&self) -> usize {
        match self.inner.object_format() {
            git2::ObjectFormat::Sha1 => 40,
            git2::ObjectFormat::Sha256 => 64,
        }
    }

    /// What was read; nothing where libgit2 says with one of some codes that it is not there.
    pub(super) fn unless<T>(&self, codes: &[ErrorCode], read: Result<T, git2::Error>) -> Result<Option<T>> {
        match read {
            Err(error) if codes.contains(&error.code()) => Ok(None),
            read => read.map(Some).map_err(|error| self.unreadable(&error)),
        }
    }

    pub(super) fn unreadable(&self, error: &git2::Error) -> Refusal {
        // Each kind of index that git alone reads names itself in four letters.
        let kinds = [("'link'", "core.splitIndex"), ("'sdir'", "index.sparse")];
        let kind = kinds.into_iter().find(|(name, _)| error.message().contains(name));
        if let Some((_, setting)) = kind.filter(|_| error.message().contains("extension")) {
            return Refusal::IndexKind { setting };
        }
        Refusal::Unreadable { path: self.root.clone(), said: error.message().to_owned() }
    }
}

impl fmt::Debug for Repository {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Repository")
            .field("root", &self.root)
            .field("git_dir", &self.git_dir())
            .finish_non_exhaustive()
    }
}

/// Whether a `.git` stands somewhere above: then "not found" means damaged, which must not pass for "no repository".
fn seems_held(path: &Path) -> bool {
    held_by(path).is_some()
}

/// The nearest folder above with a `.git`, which git calls the repository.
fn held_by(path: &Path) -> Option<PathBuf> {
    let absolute = fs::canonicalize(path).or_else(|_| std::path::absolute(path)).unwrap_or_default();
    absolute.ancestors().find(|folder| fs::symlink_metadata(folder.join(".git")).is_ok()).map(Path::to_owned)
}

/// Opens the repository that holds a folder. Whose it may be, git itself says: it knows every way in which somebody may have
/// been told to trust it.
fn open(path: &Path) -> Result<git2::Repository, git2::Error> {
    let nowhere: [&Path; 0] = [];
    match git2::Repository::open_ext(path, git2::RepositoryOpenFlags::CROSS_FS, nowhere) {
        Err(error) if error.code() == ErrorCode::Owner => open_trusted(path).ok_or(error),
        opened => opened,
    }
}

/// Opens what git would work in, though another owns it.
fn open_trusted(path: &Path) -> Option<git2::Repository> {
    let folder = path.ancestors().find(|it| it.is_dir())?;
    let asked = |flag: &str| {
        let answer = Git::trusting(folder, "rev-parse").args([flag]).run().ok().filter(GitOutput::is_yes)?;
        Some(PathBuf::from(answer.text().trim_end_matches('\n')))
    };
    let opened = git2::Repository::open_bare(asked("--absolute-git-dir")?).ok()?;
    let top = asked("--show-toplevel").filter(|top| !top.as_os_str().is_empty());
    trust(top.as_deref().unwrap_or_else(|| opened.path()));
    if let Some(top) = top {
        opened.set_workdir(&top, false).ok()?;
    }
    Some(opened)
}

fn unopened(path: &Path, error: &git2::Error) -> Refusal {
    let (folder, said) = (path.to_owned(), error.message().to_owned());
    if error.code() == ErrorCode::Owner {
        Refusal::NotOwner { folder: held_by(path).unwrap_or(folder), said }
    } else if said.to_lowercase().contains("refstorage") {
        Refusal::Reftable { folder }
    } else {
        Refusal::Unreadable { path: folder, said }
    }
}

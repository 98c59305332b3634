//! Making a repository where there is none, and unmaking it when nothing came of it.

use std::fs;
use std::path::Path;

use super::{CheckedOut, Git, Refusal, Repository, Result};

/// The branch of a new repository.
const MAIN: &str = "main";

impl Repository {
    /// Makes a repository in a folder, and the folder too when it is not there. When one comes out that cannot be used,
    /// nothing is left of it.
    pub fn create(folder: &Path) -> Result<Self> {
        let there = folder.ancestors().find(|above| above.is_dir()).unwrap_or(folder);
        Git::writing(there, "init")
            .args(["--quiet".as_ref(), "--initial-branch=main".as_ref(), "--".as_ref(), folder.as_os_str()])
            .demand()?;
        let made = Self::discover(folder).and_then(|found| {
            found.ok_or_else(|| Refusal::Unreadable { path: folder.to_owned(), said: String::new() })
        });
        if made.is_err() {
            let _ = fs::remove_dir_all(folder.join(".git"));
        }
        made
    }

    /// Takes away a repository that was just made and has no commit; one that has stays.
    pub fn unmake(self) -> Result<()> {
        if self.head()?.is_some() {
            return Ok(());
        }
        let git_dir = self.git_dir().to_owned();
        drop(self);
        fs::remove_dir_all(&git_dir)
            .map_err(|error| Refusal::Unreadable { path: git_dir, said: error.to_string() })
    }

    /// The branch that most likely counts: `main` or `master`, here or at origin, else the one that is checked out.
    pub fn likely_main(&self) -> Result<String> {
        let is_there = |name: &&str| {
            let at = |place: &str| self.inner.find_reference(&format!("refs/{place}/{name}")).is_ok();
            at("heads") || at("remotes/origin")
        };
        if let Some(name) = [MAIN, "master"].iter().find(|name| is_there(name)) {
            return Ok((*name).to_owned());
        }
        match self.state()?.head {
            CheckedOut::Branch(name, _) if !name.is_empty() => Ok(name),
            _ => Ok(MAIN.to_owned()),
        }
    }
}

//! How git is set up around a register: facts only, from which `doctor` says what is fine and what is not.

use std::fs;
use std::path::{Path, PathBuf};

use super::merge_driver::{self, Installed};
use super::{Git, Refusal, Repository, RepositoryState, Result};

/// The oldest git whose commands are used as they are.
pub const OLDEST: (u32, u32) = (2, 28);

/// How a repository is set up.
#[derive(Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub struct Health {
    pub state: RepositoryState,
    /// Who commits, as `Name <address>`; nothing when git does not know.
    pub identity: Option<String>,
    /// In which format commits are signed; nothing when they are not.
    pub signing: Option<String>,
    /// Whether git was told with which key.
    pub has_key: bool,
    /// The hooks that git runs, and those that it passes over because they may not be run.
    pub hooks: (Vec<String>, Vec<String>),
    pub driver: Installed,
    /// Whether it is told to do so for the register's files; nothing where that cannot be read.
    pub is_called_for: Option<bool>,
    /// Whether git leaves the line ends of the register's files alone; nothing where that cannot be read.
    pub keeps_line_ends: Option<bool>,
    /// What is wrong with the index, where it cannot be read.
    pub index: Option<Refusal>,
    /// What git is told of line ends in general.
    pub autocrlf: Option<String>,
    /// Whether only a part of the contents was fetched.
    pub is_partial: bool,
    /// How many digits the name of a commit has.
    pub digits: usize,
    /// The other work trees, and those whose folder is gone.
    pub work_trees: (Vec<String>, Vec<String>),
    /// What git believes of capitals in names, and what is so.
    pub ignores_case: (bool, bool),
    pub has_remote: bool,
}

/// The version of the program `git`, as it says it.
pub fn version(folder: &Path) -> Result<String> {
    let answer = Git::reading(folder, "version").demand()?;
    Ok(answer.text().trim().trim_start_matches("git version ").to_owned())
}

/// Whether a version is one of those whose commands are used.
pub fn is_recent(version: &str) -> bool {
    let mut parts = version.split(|c: char| !c.is_ascii_digit()).map(|part| part.parse().unwrap_or(0));
    (parts.next().unwrap_or(0), parts.next().unwrap_or(0)) >= OLDEST
}

impl Repository {
    /// How the repository is set up for the register in a folder.
    pub fn health(&self, register: &Path) -> Result<Health> {
        let file = register.join("partnerships").join("a.toml");
        let is_on = |key: &str| -> Result<bool> {
            let asked = Git::writing(self.root(), "config").args(["--type=bool", "--get", key]).run()?;
            Ok(asked.out.starts_with(b"true"))
        };
        let is_signed = is_on("commit.gpgSign")?;
        let format = self.setting("gpg.format")?.unwrap_or_else(|| "openpgp".to_owned());
        let has_key = self.setting("user.signingKey")?.is_some()
            || self.setting("gpg.ssh.defaultKeyCommand")?.is_some();
        // Whatever is wrong with it, all else can be looked at.
        let index = self.index().err();
        let is_folded = fs::symlink_metadata(self.root().join(".GIT")).is_ok();
        Ok(Health {
            state: self.state()?,
            identity: self.committer()?,
            signing: is_signed.then_some(format),
            has_key,
            hooks: self.hooks()?,
            driver: merge_driver::installed(self)?,
            is_called_for: index.is_none().then(|| merge_driver::is_called_for(self, &file)).transpose()?,
            keeps_line_ends: index.is_none().then(|| self.keeps_line_ends(&file)).transpose()?,
            index,
            autocrlf: self.setting("core.autocrlf")?,
            is_partial: self.is_partial(),
            digits: self.digits(),
            work_trees: self.work_trees()?,
            ignores_case: (is_on("core.ignoreCase")?, is_folded),
            has_remote: self.has_remote(),
        })
    }

    fn committer(&self) -> Result<Option<String>> {
        let answer = Git::writing(self.root(), "var").args(["GIT_COMMITTER_IDENT"]).run()?;
        Ok(answer.text().split_once('>').filter(|_| answer.is_yes()).map(|(who, _)| format!("{who}>")))
    }

    fn hooks(&self) -> Result<(Vec<String>, Vec<String>)> {
        let answer = Git::writing(self.root(), "rev-parse").args(["--git-path", "hooks"]).demand()?;
        let folder = self.root().join(answer.text().trim());
        let entries = fs::read_dir(&folder).into_iter().flatten().filter_map(Result::ok);
        let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
        let mut hooks: Vec<String> = names.filter(|name| is_hook(name)).collect();
        hooks.sort();
        Ok(hooks.into_iter().partition(|name| may_run(&folder.join(name))))
    }

    fn keeps_line_ends(&self, file: &Path) -> Result<bool> {
        Ok(git2::AttrValue::from_string(self.attribute(file, "text")?) == git2::AttrValue::False)
    }

    fn work_trees(&self) -> Result<(Vec<String>, Vec<String>)> {
        let names = self.inner.worktrees().map_err(|error| self.unreadable(&error))?;
        let names: Vec<String> = names.iter().flatten().flatten().map(str::to_owned).collect();
        let is_gone = |name: &String| self.inner.find_worktree(name).is_ok_and(|tree| !tree.path().exists());
        Ok(names.into_iter().partition(|name| !is_gone(name)))
    }
}

/// The hooks that have to do with committing, merging and sharing.
fn is_hook(name: &str) -> bool {
    matches!(
        name.trim_end_matches(".exe"),
        "commit-msg"
            | "post-checkout"
            | "post-commit"
            | "post-merge"
            | "pre-commit"
            | "pre-merge-commit"
            | "pre-push"
            | "pre-rebase"
            | "prepare-commit-msg"
            | "reference-transaction"
    )
}

#[cfg(unix)]
fn may_run(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    fs::metadata(path).is_ok_and(|found| found.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn may_run(path: &Path) -> bool {
    path.is_file()
}

/// The part of a path that a program for shared storage keeps in step, when there is one: it copies the files of git one by
/// one, and what two machines write at once is damaged.
pub fn cloud_in(path: &Path) -> Option<PathBuf> {
    let starts = [
        "OneDrive",
        "Dropbox",
        "Google Drive",
        "GoogleDrive",
        "iCloud",
        "CloudStorage",
        "Mobile Documents",
        "Nextcloud",
        "ownCloud",
        "SURFdrive",
        "Proton Drive",
        "pCloud",
        "Tresorit",
        "Box Sync",
        "My Drive",
        "Mijn Drive",
    ];
    let is_cloud = |name: &str| {
        starts.iter().any(|start| {
            let rest = name.strip_prefix(start);
            rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_ascii_lowercase()))
        })
    };
    let is_in_step =
        |folder: &&Path| folder.file_name().is_some_and(|name| is_cloud(&name.to_string_lossy()));
    // The outermost of them.
    path.ancestors().filter(is_in_step).last().map(Path::to_owned)
}

#[cfg(test)]
mod tests {
    use super::{cloud_in, is_recent};
    use std::path::Path;

    #[test]
    fn versions_and_places_are_known() {
        assert!(is_recent("2.47.3") && is_recent("2.28.0.windows.1") && is_recent("3.0"));
        assert!(!is_recent("2.27.9") && !is_recent("1.99") && !is_recent(""));
        let cloud = |path: &str| cloud_in(Path::new(path)).map(|found| found.display().to_string());
        assert_eq!(cloud("/home/a/OneDrive - School/x/y").as_deref(), Some("/home/a/OneDrive - School"));
        assert_eq!(
            cloud("/Users/a/Library/CloudStorage/OneDrive-School/x").as_deref(),
            Some("/Users/a/Library/CloudStorage")
        );
        assert_eq!(cloud("/home/a/Dropboxes/x"), None);
        assert_eq!(cloud("/home/a/register"), None);
    }
}

//! The one place that starts the `git` program, in one of two moods. *Writing*: hooks, signing and filters run as the user
//! set them, since the commit is theirs. *Reading*: nothing that a repository's configuration names may run. In both, what
//! another git left in the environment (`GIT_DIR` in a hook, say) cannot lead us to another repository.

use std::ffi::OsStr;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;

use super::answer::GitOutput;
use super::conversation::{Input, Patience, hear};
use super::{Refusal, Result};

/// What `git rev-parse --local-env-vars` lists.
const LOCAL: [&str; 15] = [
    "GIT_ALTERNATE_OBJECT_DIRECTORIES",
    "GIT_CONFIG",
    "GIT_CONFIG_PARAMETERS",
    "GIT_CONFIG_COUNT",
    "GIT_OBJECT_DIRECTORY",
    "GIT_DIR",
    "GIT_WORK_TREE",
    "GIT_IMPLICIT_WORK_TREE",
    "GIT_GRAFT_FILE",
    "GIT_INDEX_FILE",
    "GIT_NO_REPLACE_OBJECTS",
    "GIT_REPLACE_REF_BASE",
    "GIT_PREFIX",
    "GIT_SHALLOW_FILE",
    "GIT_COMMON_DIR",
];

/// Git refuses `--literal-pathspecs` beside these.
const PATHSPECS: [&str; 4] =
    ["GIT_LITERAL_PATHSPECS", "GIT_GLOB_PATHSPECS", "GIT_NOGLOB_PATHSPECS", "GIT_ICASE_PATHSPECS"];

/// The settings that come from the surroundings. What they could start, a run that only asks does not.
const TRUST: [&str; 4] =
    ["GIT_CONFIG_COUNT", "GIT_CONFIG_KEY_", "GIT_CONFIG_VALUE_", "GIT_CONFIG_PARAMETERS"];

/// What could start a program, or write a file, while we only read.
const PROGRAMS: [&str; 14] = [
    "GIT_ALLOW_PROTOCOL",
    "GIT_ASKPASS",
    "GIT_ATTR_SOURCE",
    "GIT_EDITOR",
    "GIT_EXTERNAL_DIFF",
    "GIT_PAGER",
    "GIT_SSH",
    "GIT_SSH_COMMAND",
    "GIT_TRACE",
    "GIT_TRACE2",
    "GIT_TRACE2_EVENT",
    "GIT_TRACE2_PERF",
    "GIT_TRACE_PACKET",
    "GIT_TRACE_SETUP",
];

const QUIET: [(&str, &str); 5] = [
    ("GIT_NO_REPLACE_OBJECTS", "1"),
    ("GIT_TERMINAL_PROMPT", "0"),
    ("GIT_OPTIONAL_LOCKS", "0"),
    ("GIT_NO_LAZY_FETCH", "1"),
    ("LC_ALL", "C"),
];

const HARDENED: [&str; 18] = [
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.pager=cat",
    "core.editor=false",
    "core.askPass=",
    "commit.gpgSign=false",
    "tag.gpgSign=false",
    "log.showSignature=false",
    "gpg.program=false",
    "gpg.openpgp.program=false",
    "gpg.ssh.program=false",
    "gpg.x509.program=false",
    "diff.external=",
    "gc.auto=0",
    "maintenance.auto=false",
    "protocol.allow=never",
    "safe.bareRepository=explicit",
    "i18n.logOutputEncoding=UTF-8",
];

/// The index too: a power cut that keeps HEAD and loses the index would have the next plain commit revert an entry.
const DURABLE: &str = "core.fsync=committed,loose-object,reference,index";

/// From so many files on, the disk is waited for once and not for each: an older git only says that it does not know this.
const MANY: usize = 64;
const AT_ONCE: &str = "core.fsyncMethod=batch";

/// The repositories of others that git said it works in, by their root.
static TRUSTED: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Remembers that git works in a repository, so that it does whatever the surroundings say.
pub(super) fn trust(root: &Path) {
    if let Ok(mut trusted) = TRUSTED.lock()
        && !trusted.iter().any(|it| it == root)
    {
        trusted.push(root.to_owned());
    }
}

/// One run of git, being put together.
pub(super) struct Git {
    command: Command,
    name: &'static str,
    input: Option<Vec<u8>>,
    patience: Patience,
}

/// Commands of git that may ask whoever is there something, by a hook, an editor or what signs.
const ASKING: [&str; 7] = ["am", "cherry-pick", "commit", "commit-tree", "merge", "rebase", "revert"];

/// Commands of git that wait for another machine, and may ask for a password.
const FAR: [&str; 2] = ["fetch", "push"];

impl Git {
    /// A run that changes something, in the user's own settings and language. Where a hook or a signing program may ask the
    /// user something, there is no limit to its time.
    pub(super) fn writing(root: &Path, name: &'static str) -> Self {
        Self::writing_files(root, name, 0)
    }

    /// The same for so many files.
    pub(super) fn writing_files(root: &Path, name: &'static str, files: usize) -> Self {
        let mut command = bare(root);
        command.args(["-c", DURABLE]);
        if files >= MANY {
            command.args(["-c", AT_ONCE]);
        }
        command.arg(name);
        let patience = if FAR.contains(&name) {
            Patience::Far
        } else if ASKING.contains(&name) {
            Patience::Person
        } else {
            Patience::Machine
        };
        Self { command, name, input: None, patience }
    }

    /// A run that asks whether git works here, by all that it was told to trust, also in the surroundings.
    pub(super) fn trusting(root: &Path, name: &'static str) -> Self {
        let mut git = Self::reading(root, name);
        for (key, value) in std::env::vars_os() {
            if TRUST.iter().any(|it| key.to_string_lossy().starts_with(it)) {
                git.command.env(key, value);
            }
        }
        git
    }

    /// A run that reads the index that a commit is about to be made from: a hook is told which that is.
    pub(super) fn reading_index(root: &Path, name: &'static str) -> Self {
        let mut git = Self::reading(root, name);
        if let Some(index) = std::env::var_os("GIT_INDEX_FILE") {
            git.command.env("GIT_INDEX_FILE", index);
        }
        git
    }

    /// A run that changes nothing and starts nothing.
    pub(super) fn reading(root: &Path, name: &'static str) -> Self {
        Self::reading_with(root, &[], name)
    }

    /// The same, with settings that go before the repository's own.
    pub(super) fn reading_with(root: &Path, settings: &[String], name: &'static str) -> Self {
        let mut command = bare(root);
        for unwanted in PROGRAMS {
            command.env_remove(unwanted);
        }
        command.envs(QUIET).args(["--no-pager", "--no-replace-objects"]);
        for setting in HARDENED.into_iter().chain(settings.iter().map(String::as_str)) {
            command.args(["-c", setting]);
        }
        command.arg(name);
        Self { command, name, input: None, patience: Patience::Machine }
    }

    pub(super) fn args<A: AsRef<OsStr>>(mut self, args: impl IntoIterator<Item = A>) -> Self {
        self.command.args(args);
        self
    }

    /// Settings for this run alone.
    pub(super) fn settings(mut self, settings: &[(&str, &str)]) -> Self {
        self.command.env("GIT_CONFIG_COUNT", settings.len().to_string());
        for (at, (key, value)) in settings.iter().enumerate() {
            self.command.env(format!("GIT_CONFIG_KEY_{at}"), key);
            self.command.env(format!("GIT_CONFIG_VALUE_{at}"), value);
        }
        self
    }

    /// Takes the message that is there, and opens no editor for it.
    pub(super) fn unedited(mut self) -> Self {
        self.command.env("GIT_EDITOR", "true");
        self
    }

    /// Reads and writes another index than the repository's own.
    pub(super) fn index(mut self, path: &Path) -> Self {
        self.command.env("GIT_INDEX_FILE", path);
        self
    }

    pub(super) fn input(mut self, bytes: Vec<u8>) -> Self {
        self.input = Some(bytes);
        self
    }

    /// Runs it, and takes any exit code for an answer.
    pub(super) fn run(mut self) -> Result<GitOutput> {
        let (stdin, input) = match self.input {
            Some(bytes) => Input::of(self.command.get_current_dir().unwrap_or(Path::new(".")), bytes),
            None => (Stdio::null(), Input::Given),
        };
        self.command.stdin(stdin).stdout(Stdio::piped()).stderr(Stdio::piped());
        match self.command.spawn() {
            Ok(child) => hear(self.name, child, input, self.patience),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Err(Refusal::NoProgram),
            Err(error) => Err(broken(error)),
        }
    }

    /// Runs it, and refuses when git does.
    pub(super) fn demand(self) -> Result<GitOutput> {
        let command = self.name.to_owned();
        let answer = self.run()?;
        if answer.is_yes() { Ok(answer) } else { Err(Refusal::Failed { command, said: answer.said() }) }
    }
}

#[expect(clippy::disallowed_methods, reason = "this is the one place that starts git")]
fn bare(root: &Path) -> Command {
    let mut command = Command::new("git");
    for unwanted in LOCAL.iter().chain(&PATHSPECS) {
        command.env_remove(unwanted);
    }
    command.arg("-C").arg(root).arg("--literal-pathspecs");
    if !root.join(".git").exists() && root.join("objects").is_dir() {
        // Without a work tree git wants to be told; and what a push brings stands apart until the hooks have seen it.
        command.arg("--git-dir=.");
        let arriving = std::env::var_os("GIT_QUARANTINE_PATH").is_some();
        for name in ["GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES"].iter().filter(|_| arriving) {
            if let Some(value) = std::env::var_os(name) {
                command.env(name, value);
            }
        }
    }
    // Git was asked already whether it is trusted.
    if TRUSTED.lock().is_ok_and(|trusted| trusted.iter().any(|it| root.starts_with(it))) {
        command.arg("-c").arg("safe.directory=*");
    }
    command
}

/// A pipe to git, or a file for it, failed.
#[expect(clippy::needless_pass_by_value, reason = "it stands behind map_err")]
pub(super) fn broken(error: io::Error) -> Refusal {
    Refusal::Program { said: error.to_string() }
}

/// Paths as `--pathspec-from-file --pathspec-file-nul` wants them: an import's thousands do not fit a command line.
pub(super) fn nul_separated(paths: &[PathBuf]) -> Vec<u8> {
    paths.iter().flat_map(|path| [slashed(path), vec![0]].concat()).collect()
}

/// A path as git writes it, with forward slashes.
pub(super) fn slashed(path: &Path) -> Vec<u8> {
    let parts: Vec<_> = path.iter().map(OsStr::as_encoded_bytes).collect();
    parts.join(&b'/')
}

#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests set things up as a user would")]
mod tests {
    use super::{Command, Git, LOCAL, Patience};

    #[test]
    fn nothing_that_points_at_another_repository_is_passed_on() {
        let listed = Command::new("git").args(["rev-parse", "--local-env-vars"]).output().unwrap();
        for name in String::from_utf8(listed.stdout).unwrap().lines() {
            assert!(LOCAL.contains(&name), "this git also lets {name} point at a repository");
        }
    }

    #[cfg(unix)]
    #[test]
    fn reading_starts_nothing_that_the_repository_names() {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path();
        let canary = root.join("canary");
        std::fs::write(&canary, "#!/bin/sh\ntouch fired\nprintf '\\0'\n").unwrap();
        std::fs::set_permissions(&canary, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
        Git::writing(root, "init").args(["--quiet"]).demand().unwrap();
        Git::writing(root, "config").args(["core.fsmonitor".as_ref(), canary.as_os_str()]).demand().unwrap();
        Git::reading(root, "status").demand().unwrap();
        assert!(!root.join("fired").exists());
        Git::writing(root, "status").demand().unwrap();
        assert!(root.join("fired").exists(), "the canary can sing");
    }

    #[cfg(unix)]
    #[test]
    fn reading_does_not_wait_for_ever_nor_swallow_everything() {
        let root = std::env::temp_dir();
        let alias = |name: &'static str, body: &str| {
            let mut git = Git::reading(&root, "-c");
            git.patience = if name == "slow" {
                Patience::Of(std::time::Duration::from_secs(1))
            } else {
                Patience::Machine
            };
            git.args([format!("alias.{name}=!{body}").as_str(), name]).run()
        };
        let begun = std::time::Instant::now();
        assert!(matches!(alias("slow", "exec sleep 4"), Err(super::Refusal::TooSlow { .. })));
        // What git started and holds its pipes is not waited for either.
        assert!(matches!(alias("slow", "sleep 9; true"), Err(super::Refusal::TooSlow { .. })));
        assert!(begun.elapsed().as_secs() < 8, "{:?}", begun.elapsed());
        assert!(matches!(
            alias("long", "exec head -c 80000000 /dev/zero"),
            Err(super::Refusal::TooLong { .. })
        ));
    }
}

//! A folder with a home, a configuration and a clock of its own. The environment of a running test cannot be changed, so a
//! test starts its own binary again, for itself alone, in the environment that it wants.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::{env, fs};

use partners::git::{CommitId, Message, Refusal, Repository};

const NOT_CHECKED: &str = "NOT CHECKED: ";
const MARK: &str = "PARTNERS_TEST_SANDBOX";

pub(crate) struct Sandbox {
    pub(crate) root: PathBuf,
}

/// Runs the body in a sandbox, with these variables besides.
macro_rules! sandboxed {
    ($body:expr) => {
        sandboxed!([], $body)
    };
    ([$($name:literal = $value:expr),* $(,)?], $body:expr) => {{
        fn here() {}
        let variables: &[(&str, String)] = &[$(($name, String::from($value))),*];
        $crate::git_room::sandbox::enter(std::any::type_name_of_val(&here), variables, $body);
    }};
}
pub(crate) use sandboxed;

pub(crate) fn enter(name: &str, variables: &[(&str, String)], body: impl FnOnce(&Sandbox)) {
    if let Some(root) = env::var_os(MARK) {
        return body(&Sandbox { root: root.into() });
    }
    let name = name.trim_start_matches("main::").trim_end_matches("::here");
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap();
    fs::write(
        root.join(".gitconfig"),
        "[init]\ndefaultBranch = main\n[user]\nname = Ann\nemail = ann@example.org\n[protocol \"file\"]\nallow = always\n",
    )
    .unwrap();
    let ran = command(&env::current_exe().unwrap(), &root)
        .args(["--exact", name, "--nocapture", "--test-threads=1"])
        .env(MARK, &root)
        .envs(variables.iter().cloned())
        .output()
        .unwrap();
    let said = text(&ran);
    assert!(ran.status.success() && said.contains("1 passed"), "{name}: {said}");
    // What a test could not check here must be seen in the log.
    said.lines().filter_map(|line| line.strip_prefix(NOT_CHECKED)).for_each(not_checked);
}

/// Says loudly that something could not be tested here: past the test runner, which shows a success nothing.
pub(crate) fn not_checked(what: &str) {
    std::io::stderr().write_all(format!("{NOT_CHECKED}{what}\n").as_bytes()).unwrap();
}

fn command(program: &Path, root: &Path) -> Command {
    let mut command = Command::new(program);
    for (name, _) in env::vars_os() {
        if name.to_string_lossy().starts_with("GIT_") || name == "EMAIL" {
            command.env_remove(name);
        }
    }
    command
        .env("HOME", root)
        .env("XDG_CONFIG_HOME", root.join("xdg"))
        .env("GIT_CONFIG_GLOBAL", root.join(".gitconfig"))
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_AUTHOR_DATE", "2024-06-12T10:00:00+02:00")
        .env("GIT_COMMITTER_DATE", "2024-06-13T10:00:00+02:00");
    command
}

pub(crate) fn text(output: &Output) -> String {
    [String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr)].concat()
}

impl Sandbox {
    /// Runs git in the sandbox as a user, with nothing in the way, and gives what it printed.
    pub(crate) fn git(&self, args: &[&str]) -> String {
        let ran = self.try_git(args);
        assert!(ran.status.success(), "git {args:?}: {}", text(&ran));
        String::from_utf8(ran.stdout).unwrap()
    }

    pub(crate) fn try_git(&self, args: &[&str]) -> Output {
        command("git".as_ref(), &self.root).arg("-C").arg(self.repo()).args(args).output().unwrap()
    }

    pub(crate) fn repo(&self) -> PathBuf {
        let repo = self.root.join("repo");
        fs::create_dir_all(&repo).unwrap();
        repo
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.repo().join(name)
    }

    pub(crate) fn write(&self, name: &str, text: &str) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, text).unwrap();
        path
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    /// An executable, such as a hook.
    pub(crate) fn script(&self, name: &str, body: &str) -> PathBuf {
        let path = self.write(name, &format!("#!/bin/sh\n{body}\n"));
        fs::set_permissions(&path, std::os::unix::fs::PermissionsExt::from_mode(0o755)).unwrap();
        path
    }

    /// A repository with a.toml, b.toml and c.toml committed, each two lines.
    pub(crate) fn with_three(&self) -> Repository {
        self.git(&["init", "-q"]);
        for name in ["a.toml", "b.toml", "c.toml"] {
            self.write(name, "one\ntwo\n");
        }
        self.git(&["add", "."]);
        self.git(&["commit", "-qm", "three"]);
        self.open()
    }

    pub(crate) fn open(&self) -> Repository {
        Repository::discover(&self.repo()).unwrap().unwrap()
    }

    pub(crate) fn commit(&self, repository: &Repository, names: &[&str]) -> Result<CommitId, Refusal> {
        repository.commit(&self.paths(names), &message(), None)
    }

    pub(crate) fn paths(&self, names: &[&str]) -> Vec<PathBuf> {
        names.iter().map(|name| self.path(name)).collect()
    }

    pub(crate) fn status(&self) -> String {
        self.git(&["status", "--porcelain"])
    }

    /// The files of the last commit, with how they changed.
    pub(crate) fn last(&self) -> String {
        self.git(&["show", "--format=", "--name-status", "--no-renames", "HEAD"])
    }

    /// All that a refused commit must leave as it was.
    pub(crate) fn everything(&self) -> [String; 5] {
        [
            self.git(&["symbolic-ref", "-q", "HEAD"]),
            self.git(&["for-each-ref"]),
            self.git(&["ls-files", "--stage"]),
            self.status(),
            self.git(&["diff"]),
        ]
    }
}

pub(crate) fn message() -> Message {
    let trailers = [("Partnership", "exemplo"), ("Partners-Command", "decide")];
    Message::new("decide: exemplo", &trailers).unwrap()
}

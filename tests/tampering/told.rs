//! A history that git has taken in, and the program run on it as an auditor would.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

use super::story::Mark;

/// A history that git has taken in.
pub(crate) struct Told {
    folder: tempfile::TempDir,
    commits: BTreeMap<String, Mark>,
}

impl Told {
    /// Has git take in a stream of commits.
    pub(crate) fn take(stream: &[u8]) -> Self {
        let mut told = Self { folder: tempfile::tempdir().unwrap(), commits: BTreeMap::new() };
        told.git(&["init", "-q", "--initial-branch=main"]);
        let marks = told.path().join("marks");
        let mut import = told.any("git");
        import.args(["fast-import", "--quiet", "--force", "--export-marks=marks"]).stdin(Stdio::piped());
        let mut import = import.spawn().unwrap();
        import.stdin.take().unwrap().write_all(stream).unwrap();
        assert!(import.wait().unwrap().success());
        for line in std::fs::read_to_string(marks).unwrap().lines() {
            let (mark, commit) = line.split_once(' ').unwrap();
            told.commits.insert(commit.to_owned(), mark[1..].parse().unwrap());
        }
        told.git(&["reset", "-q", "--hard", "main"]);
        told
    }

    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().to_owned()
    }

    fn any(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        for (name, _) in std::env::vars_os() {
            let name = name.to_string_lossy().into_owned();
            if name.starts_with("GIT_") || name.starts_with("PARTNERS_") {
                command.env_remove(name);
            }
        }
        command.current_dir(self.folder.path()).env("HOME", self.folder.path());
        command.env("GIT_CONFIG_NOSYSTEM", "1").env("GIT_CONFIG_GLOBAL", "/dev/null");
        for (name, value) in [("NAME", "Ann"), ("EMAIL", "ann@example.org"), ("DATE", "2025-01-01T12:00:00Z")]
        {
            command.env(format!("GIT_AUTHOR_{name}"), value).env(format!("GIT_COMMITTER_{name}"), value);
        }
        command
    }

    #[track_caller]
    pub(crate) fn git(&self, args: &[&str]) -> String {
        let ran = self.any("git").args(args).output().unwrap();
        assert!(ran.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&ran.stderr));
        String::from_utf8(ran.stdout).unwrap().trim_end().to_owned()
    }

    pub(crate) fn run(&self, args: &[&str]) -> Output {
        let program = env!("CARGO_BIN_EXE_partners");
        self.any(program).args(args).env("PARTNERS_TODAY", "2026-03-14").output().unwrap()
    }

    /// The same repository, with the commits of another story known by their marks.
    pub(crate) fn known_as(mut self, other: Self) -> Self {
        self.commits.extend(other.commits);
        self
    }

    /// The commit of a mark.
    pub(crate) fn commit(&self, mark: Mark) -> &str {
        self.commits.iter().find(|(_, it)| **it == mark).unwrap().0
    }

    /// The mark of a commit.
    #[track_caller]
    pub(crate) fn mark(&self, commit: &str) -> Mark {
        self.commits[commit]
    }

    /// What an audit says, in a few words a line, and that it ended as it should.
    #[track_caller]
    pub(crate) fn audit(&self, args: &[&str]) -> Vec<String> {
        let (code, document) = self.audited(args);
        let said = self.said(&document);
        let is_red = said.iter().any(|line| !line.starts_with("redacted"));
        assert_eq!(code, i32::from(is_red), "{document}");
        said
    }

    /// An audit's exit code and its document.
    #[track_caller]
    pub(crate) fn audited(&self, args: &[&str]) -> (i32, Value) {
        let ran = self.run(&[&["audit", "--format", "json"], args].concat());
        let (out, err) = (String::from_utf8(ran.stdout).unwrap(), String::from_utf8_lossy(&ran.stderr));
        let document = serde_json::from_str(&out).unwrap_or_else(|_| panic!("{out}{err}"));
        (ran.status.code().unwrap(), document)
    }

    pub(crate) fn said(&self, document: &Value) -> Vec<String> {
        let mark = |commit: &Value| self.commits.get(commit.as_str().unwrap()).copied().unwrap_or_default();
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let mut said = Vec::new();
        for it in document["violations"].as_array().unwrap() {
            let what = text(&it["key"]).or_else(|| text(&it["partnership"])).unwrap();
            let mut line = format!("{} {what} in {}", text(&it["kind"]).unwrap(), mark(&it["commit"]));
            if !it["against"].is_null() {
                line = format!("{line} against {}", mark(&it["against"]));
            }
            said.push(line);
        }
        for it in document["redactions"].as_array().unwrap() {
            said.push(format!("redacted {} in {}", text(&it["key"]).unwrap(), mark(&it["commit"])));
        }
        said
    }
}

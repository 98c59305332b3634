//! A newcomer: a home, a configuration and a working directory of their own, and the real program.

use std::path::PathBuf;
use std::process::{Command, Output};
use std::{env, fs};

/// Somebody who has the program and has never used it.
pub(crate) struct Newcomer {
    root: tempfile::TempDir,
}

impl Newcomer {
    pub(crate) fn new() -> Self {
        let newcomer = Self::nameless();
        let identity = "[user]\nname = Ann\nemail = ann@example.org\n[init]\ndefaultBranch = trunk\n";
        fs::write(newcomer.home().join(".gitconfig"), identity).unwrap();
        newcomer
    }

    /// Nobody told git yet who is working here.
    pub(crate) fn nameless() -> Self {
        let root = tempfile::tempdir().unwrap();
        let newcomer = Self { root };
        fs::create_dir_all(newcomer.home()).unwrap();
        fs::create_dir_all(newcomer.work()).unwrap();
        fs::write(newcomer.home().join(".gitconfig"), "[user]\nuseConfigOnly = true\n").unwrap();
        newcomer
    }

    pub(crate) fn home(&self) -> PathBuf {
        self.root.path().canonicalize().unwrap().join("home")
    }

    pub(crate) fn work(&self) -> PathBuf {
        self.root.path().canonicalize().unwrap().join("Voorbeeldhogeschool")
    }

    pub(crate) fn command(&self, program: &str, words: &[&str]) -> Output {
        let mut command = Command::new(program);
        for (name, _) in env::vars_os() {
            let name = name.to_string_lossy().into_owned();
            if name.starts_with("GIT_") || name.starts_with("PARTNERS_") || name == "EMAIL" {
                command.env_remove(name);
            }
        }
        command
            .args(words)
            .current_dir(self.work())
            .env("HOME", self.home())
            .env("XDG_CONFIG_HOME", self.home())
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("PARTNERS_TODAY", "2026-12-01");
        command.output().unwrap()
    }

    /// Runs `partners`, and gives its exit code and all that it said.
    pub(crate) fn partners(&self, words: &[&str]) -> (i32, String) {
        let ran = self.command(env!("CARGO_BIN_EXE_partners"), words);
        let said = [ran.stdout, ran.stderr].concat();
        (ran.status.code().unwrap(), String::from_utf8(said).unwrap())
    }

    pub(crate) fn fine(&self, words: &[&str]) -> String {
        let (code, said) = self.partners(words);
        assert_eq!(code, 0, "{words:?}: {said}");
        said
    }

    pub(crate) fn git(&self, words: &[&str]) -> String {
        let ran = self.command("git", words);
        assert!(ran.status.success(), "{words:?}: {}", String::from_utf8_lossy(&ran.stderr));
        String::from_utf8(ran.stdout).unwrap().trim_end().to_owned()
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.work().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.work().join(path)).unwrap()
    }

    /// Everything below the working directory, outside git.
    pub(crate) fn everything(&self) -> Vec<String> {
        let mut all = Vec::new();
        for entry in walkdir::WalkDir::new(self.work()).sort_by_file_name() {
            let entry = entry.unwrap();
            let path = entry.path().strip_prefix(self.work()).unwrap().to_str().unwrap().to_owned();
            if !path.starts_with(".git/") {
                let text = if entry.file_type().is_file() {
                    fs::read_to_string(entry.path()).unwrap()
                } else {
                    String::new()
                };
                all.push(format!("{path} {text}"));
            }
        }
        all
    }

    pub(crate) fn is_untouched_by(&self, words: &[&str], code: i32, sentence: &str) {
        let before = self.everything();
        let (ended, said) = self.partners(words);
        assert_eq!(ended, code, "{words:?}: {said}");
        assert!(said.contains(sentence), "{words:?}: {said}");
        assert_eq!(self.everything(), before, "{words:?}");
    }
}

//! An office: a register at a forge, and advisors who each have a clone of it, a home and a name of their own.

use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::{env, fs};

use crate::fixture::texts::{FORMAL, INFORMAL, POLICY, without_accidents};

/// The day of every test.
pub(crate) const TODAY: &str = "2026-03-14";

/// A forge, and the folder in which all of it stands.
pub(crate) struct Office {
    folder: tempfile::TempDir,
    /// Where in the repository the register is; nothing for its root.
    below: &'static str,
}

/// Somebody who works in the register.
pub(crate) struct Advisor {
    pub(crate) name: String,
    root: PathBuf,
    folder: PathBuf,
    below: &'static str,
}

/// How a run ended.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) err: String,
}

impl Office {
    pub(crate) fn new() -> Self {
        Self::with("register", &[])
    }

    /// With the register in a folder, and a forge that is begun in some way.
    pub(crate) fn with(below: &'static str, init: &[&str]) -> Self {
        let office = Self { folder: tempfile::tempdir().unwrap(), below };
        fs::write(
            office.root().join("gitconfig"),
            "[init]\ndefaultBranch = main\n[advice]\ndetachedHead = false\n[protocol \"file\"]\nallow = always\n[commit]\ngpgSign = false\n",
        )
        .unwrap();
        let founder = Advisor {
            name: "founder".to_owned(),
            folder: office.root().join("founder"),
            root: office.root(),
            below,
        };
        fs::create_dir(&founder.folder).unwrap();
        let forge = office.forge().to_str().unwrap().to_owned();
        founder.git(&[&["init", "-q", "--bare"], init, &[forge.as_str()]].concat());
        founder.git(&[&["init", "-q"], init].concat());
        founder.write("register.toml", POLICY);
        founder.write(".gitattributes", "*.toml -text merge=partners\n");
        founder.write("partnerships/zorg/exemplo.toml", FORMAL);
        founder.write("partnerships/zorg/gastcolleges.toml", INFORMAL);
        founder.commit("begin");
        founder.git(&["remote", "add", "origin", &forge]);
        founder.git(&["push", "-q", "-u", "origin", "main"]);
        office
    }

    pub(crate) fn root(&self) -> PathBuf {
        self.folder.path().canonicalize().unwrap()
    }

    pub(crate) fn forge(&self) -> PathBuf {
        self.root().join("forge.git")
    }

    /// Somebody with a fresh clone, in which git knows how to merge.
    pub(crate) fn advisor(&self, name: &str) -> Advisor {
        let advisor = self.newcomer(name);
        advisor.run(&["init", "--merge-driver"]).fine();
        advisor
    }

    /// Somebody with a fresh clone.
    pub(crate) fn newcomer(&self, name: &str) -> Advisor {
        let folder = self.root().join(name);
        let ran = command("git", &self.root(), name)
            .args(["clone", "-q"])
            .args([self.forge(), folder.clone()])
            .output()
            .unwrap();
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        Advisor { name: name.to_owned(), folder, root: self.root(), below: self.below }
    }
}

impl Advisor {
    /// The same person in another folder of theirs: a work tree, a submodule.
    pub(crate) fn at(&self, folder: PathBuf) -> Self {
        Self { name: self.name.clone(), root: self.root.clone(), folder, below: self.below }
    }

    pub(crate) fn run(&self, args: &[&str]) -> Ran {
        self.ran(&self.command(args).stdin(Stdio::null()).output().unwrap())
    }

    /// The program, about to be run here.
    pub(crate) fn command(&self, args: &[&str]) -> Command {
        let mut command = command(env!("CARGO_BIN_EXE_partners"), &self.root, &self.name);
        command
            .current_dir(&self.folder)
            .args(["--register", if self.below.is_empty() { "." } else { self.below }]);
        command.args(args);
        command
    }

    pub(crate) fn ran(&self, output: &Output) -> Ran {
        let text = |bytes: &[u8]| {
            let text = std::str::from_utf8(bytes).expect("what is said is text");
            text.replace(self.root.to_str().unwrap(), "ROOT")
        };
        Ran { code: output.status.code().unwrap_or(-1), out: text(&output.stdout), err: text(&output.stderr) }
    }

    #[track_caller]
    pub(crate) fn git(&self, args: &[&str]) -> String {
        let ran = self.try_git(args);
        let said = [ran.stdout.clone(), ran.stderr].concat();
        assert!(ran.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&said));
        String::from_utf8(ran.stdout).unwrap()
    }

    pub(crate) fn try_git(&self, args: &[&str]) -> Output {
        let mut command = command("git", &self.root, &self.name);
        command.current_dir(&self.folder).args(args).stdin(Stdio::null()).output().unwrap()
    }

    pub(crate) fn folder(&self) -> &Path {
        &self.folder
    }

    pub(crate) fn path(&self, file: &str) -> PathBuf {
        self.folder.join(self.below).join(file)
    }

    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.path(file)).unwrap_or_else(|error| panic!("{file}: {error}"))
    }

    pub(crate) fn write(&self, file: &str, text: &str) {
        let path = self.path(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Changes a file as an editor would; what is looked for is there.
    #[track_caller]
    pub(crate) fn change(&self, file: &str, changes: &[(&str, &str)]) {
        let mut text = self.read(file);
        for (from, to) in changes {
            assert!(text.contains(from), "{from} is not in\n{text}");
            text = text.replacen(from, to, 1);
        }
        self.write(file, &text);
    }

    pub(crate) fn append(&self, file: &str, entry: &str) {
        self.write(file, &(self.read(file) + entry));
    }

    pub(crate) fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "-qm", message]);
    }

    /// All that a refused command must leave as it was.
    pub(crate) fn everything(&self) -> Vec<String> {
        let mut all = vec![
            self.git(&["rev-parse", "HEAD"]),
            self.git(&["for-each-ref", "refs/heads"]),
            self.git(&["symbolic-ref", "-q", "HEAD"]),
            self.git(&["ls-files", "--stage"]),
            self.git(&["status", "--porcelain", "--untracked-files=all"]),
        ];
        for name in self.git(&["ls-files", "-z", "--cached", "--others"]).split('\0') {
            all.push(format!("{name}: {:?}", fs::read(self.folder.join(name)).ok()));
        }
        all
    }
}

impl Ran {
    /// What was printed, in words that are the same on every run.
    pub(crate) fn plain(&self) -> String {
        without_accidents(&self.out)
    }

    #[track_caller]
    pub(crate) fn fine(self) -> Self {
        assert_eq!(self.code, 0, "{}{}", self.out, self.err);
        self
    }

    /// It ended so, and said this.
    #[track_caller]
    pub(crate) fn ends(self, code: i32, says: &[&str]) -> Self {
        let said = format!("{}{}", self.out, self.err);
        assert_eq!(self.code, code, "{said}");
        for words in says {
            assert!(said.contains(words), "{words:?} is not in:\n{said}");
        }
        self
    }
}

/// A program without what this machine's git was told.
fn command(program: &str, root: &Path, name: &str) -> Command {
    let mut command = Command::new(program);
    for (variable, _) in env::vars_os() {
        let variable = variable.to_string_lossy().into_owned();
        let is_odd =
            ["EMAIL", "VISUAL", "EDITOR", "NO_COLOR", "LANG", "LANGUAGE"].contains(&variable.as_str());
        if ["GIT_", "PARTNERS_", "LC_"].iter().any(|start| variable.starts_with(start)) || is_odd {
            command.env_remove(variable);
        }
    }
    let mail = format!("{name}@example.org");
    command
        .env("HOME", root)
        .env("XDG_CONFIG_HOME", root.join("xdg"))
        .env("GIT_CONFIG_GLOBAL", root.join("gitconfig"))
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .envs([("GIT_AUTHOR_NAME", name), ("GIT_COMMITTER_NAME", name)])
        .envs([("GIT_AUTHOR_EMAIL", mail.as_str()), ("GIT_COMMITTER_EMAIL", mail.as_str())])
        .envs([
            ("GIT_AUTHOR_DATE", "2026-03-14T10:00:00+01:00"),
            ("GIT_COMMITTER_DATE", "2026-03-14T10:00:00+01:00"),
        ])
        .env("PARTNERS_TODAY", TODAY);
    command
}

/// A signal with a tail of six characters.
pub(crate) fn signal(tail: &str, summary: &str) -> String {
    format!("\n[signals.2026-03-14-{tail}]\ndate = 2026-03-14\nfrom = \"staff\"\nsummary = \"{summary}\"\n")
}

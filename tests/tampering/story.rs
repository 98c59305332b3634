//! A history in the words of a test: files are put, commits made and branches merged in memory, and git takes all of it in
//! at once. Then the program is run on it, as an auditor would.

use std::collections::BTreeMap;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// The policy of every story.
pub(crate) const POLICY: &str =
    "schema = 1\nname = \"Hogeschool Voorbeeld\"\ncountry = \"NL\"\nlanguage = \"en\"\nmain = \"main\"\n";

/// The head of every partnership.
pub(crate) const HEAD: &str = "schema = 1\nname = \"Exchange\"\nformality = \"informal\"\n\n[[partners]]\nname = \"Universidade Exemplo\"\n";

/// An entry: a signal with an id and a text.
pub(crate) fn signal(id: &str, summary: &str) -> String {
    format!(
        "\n[signals.{id}]\ndate = {}\nfrom = \"staff\"\nvia = \"Line manager\"\nsummary = \"{summary}\"\n",
        &id[..10]
    )
}

/// A partnership `zorg/exemplo` with one signal, in one commit.
pub(crate) fn begun() -> Story {
    let mut story = Story::new();
    story.put("zorg/exemplo", &(HEAD.to_owned() + &signal("2024-01-05-aaaaaa", "Something happened.")));
    assert_eq!(story.commit(), 1);
    story
}

/// What a signal of an id goes by.
pub(crate) fn key(id: &str) -> String {
    format!("signals.{id}")
}

/// A commit, by the number in which it was made, from 1.
pub(crate) type Mark = usize;

type Files = BTreeMap<String, (&'static str, Vec<u8>)>;

#[derive(Clone, Default)]
struct Branch {
    last: Option<Mark>,
    files: Files,
}

/// A history in the making.
pub(crate) struct Story {
    branches: BTreeMap<String, Branch>,
    current: String,
    stream: Vec<u8>,
    marks: Mark,
    /// What the last commit of the current branch held.
    committed: Files,
    holds: BTreeMap<Mark, Files>,
    keeps_all: bool,
}

/// A history that git has taken in.
pub(crate) struct Told {
    folder: tempfile::TempDir,
    commits: BTreeMap<String, Mark>,
}

/// The path of a partnership.
pub(crate) fn path(id: &str) -> String {
    format!("register/partnerships/{id}.toml")
}

impl Story {
    /// A register with its policy, and nothing committed.
    pub(crate) fn new() -> Self {
        let mut story = Self {
            branches: BTreeMap::new(),
            current: "main".to_owned(),
            stream: Vec::new(),
            marks: 0,
            committed: Files::new(),
            holds: BTreeMap::new(),
            keeps_all: true,
        };
        story.branches.insert("main".to_owned(), Branch::default());
        story.file("register/register.toml", POLICY);
        story
    }

    fn branch_mut(&mut self) -> &mut Branch {
        self.branches.get_mut(&self.current).unwrap()
    }

    /// Puts a file.
    pub(crate) fn file(&mut self, path: &str, text: &str) -> &mut Self {
        self.bytes(path, text.as_bytes())
    }

    pub(crate) fn bytes(&mut self, path: &str, bytes: &[u8]) -> &mut Self {
        self.branch_mut().files.insert(path.to_owned(), ("100644", bytes.to_vec()));
        self
    }

    /// Puts a partnership.
    pub(crate) fn put(&mut self, id: &str, text: &str) -> &mut Self {
        self.file(&path(id), text)
    }

    /// Puts a link where a partnership should be.
    pub(crate) fn link(&mut self, id: &str, to: &str) -> &mut Self {
        self.branch_mut().files.insert(path(id), ("120000", to.as_bytes().to_vec()));
        self
    }

    /// Takes a partnership away.
    pub(crate) fn remove(&mut self, id: &str) -> &mut Self {
        self.branch_mut().files.remove(&path(id)).expect("it is there");
        self
    }

    /// What a partnership's file says now.
    pub(crate) fn text(&self, id: &str) -> String {
        String::from_utf8(self.branches[&self.current].files[&path(id)].1.clone()).unwrap()
    }

    /// The ids of all partnerships now.
    pub(crate) fn ids(&self) -> Vec<String> {
        let within = |path: &String| {
            Some(path.strip_prefix("register/partnerships/")?.strip_suffix(".toml")?.to_owned())
        };
        self.branches[&self.current].files.keys().filter_map(within).collect()
    }

    /// Replaces a part of a partnership's text.
    #[track_caller]
    pub(crate) fn edit(&mut self, id: &str, from: &str, to: &str) -> &mut Self {
        let text = self.text(id);
        assert!(text.contains(from), "`{from}` is not in {text}");
        self.put(id, &text.replace(from, to))
    }

    /// Appends to a partnership's text.
    pub(crate) fn append(&mut self, id: &str, more: &str) -> &mut Self {
        let text = self.text(id) + more;
        self.put(id, &text)
    }

    /// Commits what was put.
    pub(crate) fn commit(&mut self) -> Mark {
        self.commit_with(&[])
    }

    /// Starts a branch where the current one stands, and goes on on it.
    pub(crate) fn branch(&mut self, name: &str) -> &mut Self {
        let branch = self.branches[&self.current].clone();
        self.branches.insert(name.to_owned(), branch);
        self.switch(name)
    }

    /// Goes on on another branch.
    pub(crate) fn switch(&mut self, name: &str) -> &mut Self {
        name.clone_into(&mut self.current);
        self.committed = match self.branches[name].last {
            Some(mark) => self.holds[&mark].clone(),
            None => Files::new(),
        };
        self
    }

    /// What another branch holds of a partnership.
    pub(crate) fn text_on(&self, branch: &str, id: &str) -> Option<String> {
        let (_, bytes) = self.branches[branch].files.get(&path(id))?;
        Some(String::from_utf8(bytes.clone()).unwrap())
    }

    /// Merges another branch, with the files as they stand here: whoever merges has put them.
    pub(crate) fn merge(&mut self, other: &str) -> Mark {
        let other = self.branches[other].last.unwrap();
        self.commit_with(&[other])
    }

    fn commit_with(&mut self, others: &[Mark]) -> Mark {
        self.marks += 1;
        let mark = self.marks;
        let branch = &self.branches[&self.current];
        let moment = 1_704_110_400 + 86_400 * mark as u64;
        let mut head = format!("commit refs/heads/{}\nmark :{mark}\n", self.current);
        for who in ["author", "committer"] {
            head += &format!("{who} Ann <ann@example.org> {moment} +0000\n");
        }
        head += &format!("data 1\n{}\n", mark % 10);
        if let Some(last) = branch.last {
            head += &format!("from :{last}\n");
        }
        for other in others {
            head += &format!("merge :{other}\n");
        }
        self.stream.extend(head.as_bytes());
        for path in self.committed.keys().filter(|path| !branch.files.contains_key(*path)) {
            self.stream.extend(format!("D {path}\n").as_bytes());
        }
        for (path, file) in &branch.files {
            if self.committed.get(path) != Some(file) {
                let (mode, bytes) = file;
                self.stream.extend(format!("M {mode} inline {path}\ndata {}\n", bytes.len()).as_bytes());
                self.stream.extend(bytes);
                self.stream.push(b'\n');
            }
        }
        self.committed = branch.files.clone();
        self.holds.insert(mark, self.committed.clone());
        self.branch_mut().last = Some(mark);
        assert!(self.keeps_all);
        mark
    }

    /// Has git take it in.
    pub(crate) fn told(&self) -> Told {
        let told = Told { folder: tempfile::tempdir().unwrap(), commits: BTreeMap::new() };
        told.git(&["init", "-q", "--initial-branch=main"]);
        told.take(&self.stream)
    }

    /// What an audit says of it: each violation, and each redaction, with its commit.
    pub(crate) fn audit(&self) -> Vec<String> {
        self.told().audit(&[])
    }
}

impl Told {
    fn take(mut self, stream: &[u8]) -> Self {
        let marks = self.path().join("marks");
        let mut import = self.any("git");
        import.args(["fast-import", "--quiet", "--force", "--export-marks=marks"]).stdin(Stdio::piped());
        let mut import = import.spawn().unwrap();
        import.stdin.take().unwrap().write_all(stream).unwrap();
        assert!(import.wait().unwrap().success());
        for line in std::fs::read_to_string(marks).unwrap().lines() {
            let (mark, commit) = line.split_once(' ').unwrap();
            self.commits.insert(commit.to_owned(), mark[1..].parse().unwrap());
        }
        self.git(&["reset", "-q", "--hard", "main"]);
        self
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

    /// The commit of a mark.
    pub(crate) fn commit(&self, mark: Mark) -> &str {
        self.commits.iter().find(|(_, it)| **it == mark).unwrap().0
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
                line += &format!(" against {}", mark(&it["against"]));
            }
            said.push(line);
        }
        for it in document["redactions"].as_array().unwrap() {
            said.push(format!("redacted {} in {}", text(&it["key"]).unwrap(), mark(&it["commit"])));
        }
        said
    }
}

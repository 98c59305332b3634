//! A history in the words of a test: files are put, commits made and branches merged in memory, and git takes all of it in
//! at once.

use std::collections::BTreeMap;
use std::io::Write as _;

use super::told::Told;

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

pub(crate) type Files = BTreeMap<String, (&'static str, Vec<u8>)>;

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

    /// Moves all that stands in a folder to another; "" is the repository's root.
    pub(crate) fn relocate(&mut self, from: &str, to: &str) -> &mut Self {
        for (path, file) in self.take(from) {
            let within = path[from.len()..].trim_start_matches('/');
            let path = if to.is_empty() { within.to_owned() } else { format!("{to}/{within}") };
            self.branch_mut().files.insert(path, file);
        }
        self
    }

    /// Copies all that stands in a folder to another.
    pub(crate) fn duplicate(&mut self, from: &str, to: &str) -> &mut Self {
        let files = self.branch_mut().files.clone();
        self.relocate(from, to).give(files)
    }

    /// Takes away all that stands in a folder.
    pub(crate) fn take(&mut self, folder: &str) -> Files {
        let files = std::mem::take(&mut self.branch_mut().files);
        let is_in = |path: &String| folder.is_empty() || path.starts_with(&format!("{folder}/"));
        let (taken, left) = files.into_iter().partition(|(path, _)| is_in(path));
        self.branch_mut().files = left;
        taken
    }

    /// Puts files that were taken.
    pub(crate) fn give(&mut self, files: Files) -> &mut Self {
        self.branch_mut().files.extend(files);
        self
    }

    /// Replaces a part of the text of the file with so much in its path.
    #[track_caller]
    pub(crate) fn change(&mut self, part: &str, from: &str, to: &str) -> &mut Self {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        let mut files = self.branch_mut().files.iter_mut();
        let found = files.find(|(path, (_, bytes))| path.contains(part) && text(bytes).contains(from));
        let (_, (_, bytes)) = found.unwrap_or_else(|| panic!("`{from}` is in no {part}"));
        *bytes = text(bytes).replace(from, to).into_bytes();
        self
    }

    /// Appends to the text of a file.
    pub(crate) fn append_at(&mut self, path: &str, more: &str) -> &mut Self {
        self.branch_mut().files.get_mut(path).expect("it is there").1.extend(more.as_bytes());
        self
    }

    /// Takes a file away.
    pub(crate) fn drop_at(&mut self, path: &str) -> &mut Self {
        self.branch_mut().files.remove(path).expect("it is there");
        self
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

    /// Starts a branch with a history of its own, with one partnership in one commit, and goes on on it.
    pub(crate) fn orphan(&mut self, name: &str, text: &str) -> &mut Self {
        self.branches.insert(name.to_owned(), Branch::default());
        self.switch(name).file("register/register.toml", POLICY).put("zorg/exemplo", text);
        self.commit();
        self
    }

    /// Makes a partnership's file one that may be run as a program.
    pub(crate) fn make_runnable(&mut self, id: &str) -> &mut Self {
        self.branch_mut().files.get_mut(&path(id)).expect("it is there").0 = "100755";
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
        let stream = &mut self.stream;
        writeln!(stream, "commit refs/heads/{}\nmark :{mark}", self.current).unwrap();
        for who in ["author", "committer"] {
            writeln!(stream, "{who} Ann <ann@example.org> {moment} +0000").unwrap();
        }
        writeln!(stream, "data 1\n{}", mark % 10).unwrap();
        if let Some(last) = branch.last {
            writeln!(stream, "from :{last}").unwrap();
        }
        for other in others {
            writeln!(stream, "merge :{other}").unwrap();
        }
        for path in self.committed.keys().filter(|path| !branch.files.contains_key(*path)) {
            writeln!(stream, "D \"{path}\"").unwrap();
        }
        for (path, file) in &branch.files {
            if self.committed.get(path) != Some(file) {
                let (mode, bytes) = file;
                writeln!(stream, "M {mode} inline \"{path}\"\ndata {}", bytes.len()).unwrap();
                stream.extend(bytes);
                stream.push(b'\n');
            }
        }
        self.committed = branch.files.clone();
        self.holds.insert(mark, self.committed.clone());
        self.branch_mut().last = Some(mark);
        mark
    }

    /// Has git take it in.
    pub(crate) fn told(&self) -> Told {
        Told::take(&self.stream)
    }

    /// Has git take it in, and leaves what was put since the last commit in the work tree.
    pub(crate) fn in_the_work_tree(&self) -> Told {
        let told = self.told();
        for path in self.committed.keys() {
            std::fs::remove_file(told.path().join(path)).unwrap();
        }
        for (path, (mode, bytes)) in &self.branches[&self.current].files {
            let path = told.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            if *mode == "120000" {
                let to = std::str::from_utf8(bytes).unwrap();
                std::os::unix::fs::symlink(to, path).unwrap();
            } else {
                std::fs::write(path, bytes).unwrap();
            }
        }
        told
    }

    /// What an audit says of it: each violation, and each redaction, with its commit.
    pub(crate) fn audit(&self) -> Vec<String> {
        self.told().audit(&[])
    }
}

//! The transcripts of the README, in English and in Dutch, are true: each command is run, and prints what stands there.
//! `BLESS=1` writes what it prints.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::fixture::program::copy;

const PROJECT: &str = env!("CARGO_MANIFEST_DIR");

/// A page, and the home in which its commands are typed.
type ReadmePage = (&'static str, fn() -> Sandbox);

const PAGES: [ReadmePage; 2] =
    [("README.md", Sandbox::with_the_example), ("README.nl.md", Sandbox::of_an_advisor)];

/// A home of a newcomer.
struct Sandbox {
    folder: tempfile::TempDir,
}

impl Sandbox {
    /// A git repository, with the fictitious institution's register in it.
    fn with_the_example() -> Self {
        let sandbox = Self { folder: tempfile::tempdir().unwrap() };
        copy(&Path::new(PROJECT).join("examples/voorbeeldhogeschool"), &sandbox.home().join("register"));
        for line in ["git init -q -b main .", "git add -A", "git commit -q -m Begin"] {
            sandbox.run(line, sandbox.home());
        }
        sandbox
    }

    /// No register yet: a list from a spreadsheet, and the example to look at.
    fn of_an_advisor() -> Self {
        let sandbox = Self { folder: tempfile::tempdir().unwrap() };
        copy(&Path::new(PROJECT).join("examples/voorbeeldhogeschool"), &sandbox.home().join("voorbeeld"));
        copy(&Path::new(PROJECT).join("tests/readme_files"), &sandbox.home());
        sandbox
    }

    fn home(&self) -> PathBuf {
        self.folder.path().to_owned()
    }

    /// What a line prints, both streams, as a terminal would show it.
    fn run(&self, line: &str, directory: PathBuf) -> String {
        let binary = Path::new(env!("CARGO_BIN_EXE_partners")).parent().unwrap();
        let path = format!("{}:{}", binary.display(), std::env::var("PATH").unwrap());
        let output = Command::new("sh")
            .args(["-c", &format!("{{ {line}\n}} 2>&1")])
            .current_dir(directory)
            .env_clear()
            .envs([("PATH", path.as_str()), ("LC_ALL", "C.UTF-8"), ("PARTNERS_TODAY", "2026-12-01")])
            .env("HOME", self.home())
            .envs([("GIT_AUTHOR_NAME", "Advisor"), ("GIT_AUTHOR_EMAIL", "advisor@example.org")])
            .envs([("GIT_COMMITTER_NAME", "Advisor"), ("GIT_COMMITTER_EMAIL", "advisor@example.org")])
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap();
        let printed = String::from_utf8(output.stdout).unwrap();
        printed.replace(self.folder.path().to_str().unwrap(), "/home/adviseur")
    }
}

/// A page with what its commands print now.
fn retold(page: &str, sandbox: &Sandbox) -> String {
    let (mut told, mut is_transcript) = (String::new(), false);
    for line in page.lines() {
        if line.starts_with("```") {
            is_transcript = line == "```console";
        }
        let command = line.strip_prefix("$ ").filter(|_| is_transcript);
        if !is_transcript || line.starts_with("```") {
            told = told + line + "\n";
        } else if let Some(command) = command {
            let built = "cargo run --release --quiet -- ";
            let printed = match command.strip_prefix(built) {
                Some(arguments) => sandbox.run(&format!("partners {arguments}"), PathBuf::from(PROJECT)),
                None => sandbox.run(command, sandbox.home()),
            };
            told = told + line + "\n" + &printed.replace("\n\n\n", "\n\n");
        }
    }
    told
}

/// The same, with ids and commits that differ from run to run made equal.
fn settled(text: &str) -> String {
    let (mut settled, mut is_apart) = (String::new(), false);
    for word in text.split_inclusive([' ', '\n', '\'', '`']) {
        let core = word.trim_end();
        let is_commit = core.len() == 10 && core.bytes().all(|b| b.is_ascii_hexdigit());
        let is_entry =
            core.len() == 17 && core.as_bytes()[10] == b'-' && core[..10].matches('-').count() == 2;
        let is_id = |b: u8| b.is_ascii_digit() || b.is_ascii_lowercase();
        // Of an entry below its own day only the end of its id stands there.
        let is_mixed =
            || core.bytes().any(|b| b.is_ascii_digit()) && core.bytes().any(|b| b.is_ascii_lowercase());
        // One of ten has no digit in it: such a one stands apart at the end of its line.
        let is_last = is_apart && word.ends_with('\n');
        let is_tail = core.len() == 6 && core.bytes().all(is_id) && (is_last || is_mixed());
        is_apart = word == " ";
        let replaced = if is_commit {
            word.replace(core, "0000000000")
        } else if is_entry {
            word.replace(&core[10..], "-xxxxxx")
        } else if is_tail {
            word.replace(core, "xxxxxx")
        } else {
            word.to_owned()
        };
        settled.push_str(&replaced);
    }
    settled
}

#[test]
fn every_transcript_is_what_the_tool_prints() {
    for (name, sandbox) in PAGES {
        let path = Path::new(PROJECT).join(name);
        let page = std::fs::read_to_string(&path).unwrap();
        let told = retold(&page, &sandbox());
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&path, told).unwrap();
            continue;
        }
        assert!(page.contains("```console\n$ "), "there are transcripts in {name}");
        assert_eq!(
            settled(&page),
            settled(&told),
            "{name}: BLESS=1 cargo test --test main readme:: writes what is printed now"
        );
    }
}

/// What the Dutch page promises to show, and that it says honestly how to come by the program.
#[test]
fn the_dutch_page_is_a_first_hour() {
    let page = std::fs::read_to_string(Path::new(PROJECT).join("README.nl.md")).unwrap();
    let first = std::fs::read_to_string(Path::new(PROJECT).join("README.md")).unwrap();
    assert!(first.lines().take(10).any(|line| line.contains("](README.nl.md)")), "README.md leads to it");
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("README.nl.md has no {text:?}"));
    let steps = [
        "Er is nog geen pakket om te downloaden",
        "$ partners init",
        "informeel",
        "formeel",
        "$ partners signal",
    ];
    let more = ["$ partners\n", "$ partners report due", "$ partners report month", "$ partners import"];
    let places: Vec<usize> = steps.into_iter().chain(more).map(at).collect();
    assert!(places[0] < places[1] && places[4..].is_sorted(), "{places:?}");
    let faults = page.lines().filter(|line| line.starts_with("fout:")).count();
    assert_eq!(faults, 0, "no command of it is refused");
}

#[test]
fn every_file_that_it_names_is_there() {
    for page in ["README.md", "README.nl.md", "SECURITY.md", "CONTRIBUTING.md"] {
        let text = std::fs::read_to_string(Path::new(PROJECT).join(page)).unwrap();
        let links = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
        let own = links.filter(|link| !link.starts_with("http") && !link.starts_with('#'));
        // What is still to be made by whoever adds something is called `my_…`.
        let code = text.split('`').skip(1).step_by(2);
        let paths = code.filter(|path| path.starts_with("src/") || path.starts_with("tests/"));
        let paths = paths.filter(|path| !path.contains("my"));
        let named: Vec<&str> = own.chain(paths).collect();
        assert!(!named.is_empty(), "{page} names no file");
        for path in named {
            assert!(Path::new(PROJECT).join(path).exists(), "{page}: {path}");
        }
    }
}

/// What is promised names the test that tries to break it, by its module and its name, or the step of the gate.
#[test]
fn what_is_promised_is_tried() {
    let text = std::fs::read_to_string(Path::new(PROJECT).join("README.md")).unwrap();
    let table = text.split("## What is promised").nth(1).unwrap().split("\n## ").next().unwrap();
    let promises = table.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| promise"));
    let mut tried = 0;
    for promise in promises {
        let names: Vec<&str> = promise.split('`').skip(1).step_by(2).collect();
        let tests = names.iter().filter(|name| name.contains("::") || name.starts_with(".ci/"));
        for name in tests.clone() {
            assert!(is_there(name), "{name} is no test: {promise}");
        }
        assert!(tests.count() > 0, "nothing tries: {promise}");
        tried += 1;
    }
    assert!(tried >= 10, "{tried}");
    assert!(!is_there("killing::nothing_of_the_kind") && !is_there("no_module::at_all"));
}

/// Whether there is a test, a module of tests or a step of the gate of this name.
fn is_there(name: &str) -> bool {
    let project = Path::new(PROJECT);
    if name.starts_with(".ci/") {
        return project.join(name).exists();
    }
    let parts: Vec<&str> = name.split("::").collect();
    let file = |parts: &[&str]| project.join("tests").join(parts.join("/")).with_extension("rs");
    let (last, module) = parts.split_last().unwrap();
    let of_module = std::fs::read_to_string(file(module)).unwrap_or_default();
    file(&parts).exists() || of_module.contains(&format!("#[test]\nfn {last}()"))
}

//! Eight processes write to one register at once: nothing is lost, nothing doubled, and each commit is one entry. Each of them
//! 25 times, or as often as `PARTNERS_TEST_EACH_WRITER` says.

use std::collections::{BTreeMap, BTreeSet};
use std::process::{Child, Stdio};

use toml::de::{DeTable, DeValue};

use crate::fixture::{INFORMAL, Register};

const WRITERS: usize = 8;

fn each() -> usize {
    std::env::var("PARTNERS_TEST_EACH_WRITER").map_or(25, |it| it.parse().unwrap())
}

const PARTNERSHIPS: [&str; 3] = ["one", "two", "three"];

/// A register with those partnerships.
fn three() -> Register {
    let text = |id: &str| INFORMAL.replace("1nf0rm", &format!("1n{id:0>4.4}"));
    let with = |register: Register, id| register.partnership(&format!("zorg/{id}"), &text(id));
    PARTNERSHIPS.into_iter().fold(Register::new(), with).commit()
}

#[test]
fn eight_writers_lose_nothing_and_double_nothing() {
    let register = three();
    std::thread::scope(|scope| {
        for writer in 0..WRITERS {
            let register = &register;
            scope.spawn(move || {
                for nth in 0..each() {
                    let said = start(register, writer, nth).wait_with_output().unwrap();
                    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
                }
            });
        }
    });
    each_text_is_there_once(&register);
    each_commit_is_one_entry(&register);
    assert_eq!(register.git(&["status", "--porcelain", "--untracked-files=all", "--ignored"]), "");
    register.git(&["fsck", "--strict", "--no-dangling"]);
    let left = |folder: &str| {
        let entries = std::fs::read_dir(register.path(folder)).unwrap();
        let names = entries.map(|it| it.unwrap().file_name().into_string().unwrap());
        names
            .filter(|name| name.starts_with(".tmp") || name.contains(".lock") || name.contains("pending"))
            .collect::<Vec<_>>()
    };
    assert_eq!(left(".git"), ["partners.lock"]);
    assert_eq!(left(".git/partners"), [""; 0]);
}

fn start(register: &Register, writer: usize, nth: usize) -> Child {
    let id = PARTNERSHIPS[(writer + nth) % PARTNERSHIPS.len()];
    let summary = format!("Writer {writer}, number {nth}.");
    let mut command = register.command(&["signal", id, "--from", "staff", "--summary", &summary]);
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap()
}

fn each_text_is_there_once(register: &Register) {
    let mut found = Vec::new();
    for id in PARTNERSHIPS {
        found.extend(signals(&register.read(&format!("register/partnerships/zorg/{id}.toml"))).into_values());
    }
    let wanted =
        (0..WRITERS).flat_map(|writer| (0..each()).map(move |nth| format!("Writer {writer}, number {nth}.")));
    found.sort();
    assert_eq!(found, wanted.collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>());
}

/// Every commit is looked at: one file, one entry more than its parent, and that the one it names.
fn each_commit_is_one_entry(register: &Register) {
    let log = register.git(&[
        "log",
        "--reverse",
        "--format=%x01%(trailers:key=Entry,valueonly)",
        "--name-only",
        "-z",
    ]);
    let mut texts: BTreeMap<String, usize> = BTreeMap::new();
    let mut ids = BTreeSet::new();
    let mut commits = 0;
    for commit in log.split('\x01').skip(2) {
        let (entry, files) = commit.split_once('\0').unwrap();
        let files: Vec<&str> = files.split('\0').map(str::trim).filter(|it| !it.is_empty()).collect();
        let [file] = files.as_slice() else { panic!("{files:?}") };
        *texts.entry((*file).to_owned()).or_default() += 1;
        assert!(ids.insert(entry.trim().to_owned()), "{entry} twice");
        commits += 1;
    }
    assert_eq!((commits, ids.len()), (WRITERS * each(), WRITERS * each()));
    for (file, count) in texts {
        let commits = register.git(&["log", "--reverse", "--format=%H", "--", &file]);
        let mut known = BTreeSet::new();
        for (nth, text) in versions(register, &file, &commits).iter().enumerate() {
            let now: BTreeSet<String> = signals(text).into_keys().collect();
            assert!(
                now.len() == nth && known.is_subset(&now),
                "the {nth}th commit of {file} is not one entry more"
            );
            known = now;
        }
        assert_eq!(known.len(), count);
        assert!(known.is_subset(&ids));
    }
}

/// What a file held at each of these commits, from one git.
fn versions(register: &Register, file: &str, commits: &str) -> Vec<String> {
    let asked: String = commits.lines().flat_map(|commit| [commit, ":", file, "\n"]).collect();
    register.write(".git/asked", &asked);
    let mut git = register.git_command(&["cat-file", "--batch"]);
    let said = git.stdin(std::fs::File::open(register.path(".git/asked")).unwrap()).output().unwrap().stdout;
    std::fs::remove_file(register.path(".git/asked")).unwrap();
    let (mut versions, mut rest) = (Vec::new(), said.as_slice());
    while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
        let head = std::str::from_utf8(&rest[..end]).unwrap();
        let size: usize = head.rsplit(' ').next().unwrap().parse().expect(head);
        let text = &rest[end + 1..][..size];
        versions.push(String::from_utf8(text.to_vec()).unwrap());
        rest = &rest[end + size + 2..];
    }
    versions
}

/// The summaries of a file's signals, by id.
fn signals(text: &str) -> BTreeMap<String, String> {
    let tree = DeTable::parse(text).expect("every commit holds a whole file");
    let Some(DeValue::Table(signals)) = tree.get_ref().get("signals").map(toml::Spanned::get_ref) else {
        return BTreeMap::new();
    };
    let summary = |entry: &DeValue<'_>| entry["summary"].get_ref().as_str().unwrap().to_owned();
    signals.iter().map(|(id, entry)| (id.get_ref().to_string(), summary(entry.get_ref()))).collect()
}

/// Whoever waits for another writer is told for which command, and then has their turn.
#[test]
fn a_writer_that_waits_long_is_told_for_whom() {
    let register = three();
    // The first of the two meets a slow hook, once.
    register.script(".git/hooks/pre-commit", "mkdir .git/slow 2> /dev/null && sleep 7; exit 0");
    let first = start(&register, 0, 0);
    while !register.path(".git/slow").exists() {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let told = |child: Child| {
        let ended = child.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        assert!(ended.status.success(), "{said}");
        said
    };
    let waited = told(start(&register, 1, 0));
    assert!(waited.contains("waiting for `partners signal`, for 5 seconds already"), "{waited}");
    told(first);
    assert_eq!(register.git(&["status", "--porcelain"]), "");
}

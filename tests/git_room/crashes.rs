//! Killed at any moment: a later plain `git commit` never takes out what was committed, nor what was written.

use std::os::unix::process::CommandExt;
use std::process::{Command, Stdio};
use std::time::Instant;
use std::{env, fs, thread};

use partners::disk::write::write_atomic;
use partners::git::Repository;

use super::sandbox::{Sandbox, message, sandboxed};

const CHILD: &str = "PARTNERS_TEST_WRITE_TO";
const ROUNDS: u32 = 24;

/// What a killed child was doing; it does nothing when the suite runs it.
#[test]
fn writes_one_entry_when_asked() {
    let Some(folder) = env::var_os(CHILD) else { return };
    let repository = Repository::discover(folder.as_ref()).unwrap().unwrap();
    let path = repository.root().join("a.toml");
    let text = fs::read_to_string(&path).unwrap() + &env::var("PARTNERS_TEST_ENTRY").unwrap();
    write_atomic(&path, text.as_bytes()).unwrap();
    repository.commit(&[path], &message(), None).unwrap();
}

#[test]
fn no_kill_makes_a_later_commit_revert_an_entry() {
    sandboxed!(|s| {
        s.with_three();
        let whole = {
            let begun = Instant::now();
            assert!(start(s, "warm\n", false).wait().unwrap().success());
            begun.elapsed()
        };
        let (mut committed, mut midway) = (0, 0);
        for round in 0..ROUNDS {
            let entry = format!("entry {round}\n");
            let head = s.git(&["rev-parse", "HEAD"]);
            let mut child = start(s, &entry, true);
            // The last one gets all the time it can need, however busy the machine is.
            thread::sleep(if round + 1 == ROUNDS { whole * 20 } else { whole * round * 3 / (ROUNDS * 2) });
            // Its group, or a git that it started would go on.
            let group = format!("-{}", child.id());
            let _ =
                Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status().unwrap();
            child.wait().unwrap();
            for lock in ["index.lock", "HEAD.lock", "refs/heads/main.lock"] {
                let _ = fs::remove_file(s.path(".git").join(lock));
            }
            let made = s.git(&["rev-parse", "HEAD"]) != head;
            let written = s.read("a.toml").ends_with(&entry);
            assert!(written || !made, "round {round}: committed what was never in the file");
            committed += u32::from(made);
            midway += u32::from(!made && s.git(&["diff", "--cached", "--name-only"]) == "a.toml\n");
            let before = s.git(&["show", "HEAD:a.toml"]);
            s.write("b.toml", &entry);
            s.git(&["add", "b.toml"]);
            s.git(&["commit", "-qm", "a person's own"]);
            let after = s.git(&["show", "HEAD:a.toml"]);
            assert!(after.starts_with(&before), "round {round}: a plain commit took out an entry");
            s.git(&["commit", "-qm", "what was left", "--allow-empty", "a.toml"]);
        }
        let fell = format!("{committed} of {ROUNDS} committed, {midway} killed between index and HEAD");
        assert!(committed > 0 && committed < ROUNDS, "the kills did not fall within the writes: {fell}");
        s.git(&["fsck", "--strict"]);
    });
}

/// The order that this rests on, without luck: at the moment that git begins to commit, the index already has the file.
#[test]
fn the_index_has_the_file_before_head_does() {
    sandboxed!(|s| {
        let repository = s.with_three();
        let look = "unset GIT_INDEX_FILE; git diff --cached --name-only > staged; kill -KILL $PPID";
        s.script(".git/hooks/pre-commit", look);
        s.write("a.toml", "edited\n");
        s.commit(&repository, &["a.toml"]).unwrap_err();
        assert_eq!(s.read("staged"), "a.toml\n");
    });
}

fn start(s: &Sandbox, entry: &str, quiet: bool) -> std::process::Child {
    let mut command = Command::new(env::current_exe().unwrap());
    let name = "git_room::crashes::writes_one_entry_when_asked";
    command.args(["--exact", name]).env(CHILD, s.repo()).env("PARTNERS_TEST_ENTRY", entry).process_group(0);
    command.stdout(Stdio::null());
    if quiet {
        command.stderr(Stdio::null());
    }
    command.spawn().unwrap()
}

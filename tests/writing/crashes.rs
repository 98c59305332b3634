//! Killed at any moment: a file is old or new and whole, nobody's commit takes an entry out, and the next writing command
//! finishes what was begun. Asking for the same once more writes it once.

use std::fs;
use std::os::unix::process::CommandExt as _;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use crate::fixture::{AS_INFORMAL, FORMAL, Register};

const ROUNDS: u32 = 40;
const FILE: &str = "register/partnerships/zorg/exemplo.toml";

fn signal(summary: &str) -> [&str; 6] {
    ["signal", "exemplo", "--from", "staff", "--summary", summary]
}

#[test]
fn no_kill_loses_doubles_or_halves_anything() {
    let register = Register::with_two();
    let begun = Instant::now();
    register.run(&signal("Warm.")).fine();
    let whole = begun.elapsed();
    let (mut before, mut midway, mut done) = (0, 0, 0);
    for round in 0..ROUNDS {
        let summary = format!("Round {round}.");
        let old = register.read(FILE);
        let head = register.commits();
        let told = killed_after(&register, &signal(&summary), whole * round * 5 / (ROUNDS * 4));
        unlock(&register);
        let now = register.read(FILE);
        assert!(
            now == old || (now.starts_with(&old) && now.ends_with(&format!("summary = \"{summary}\"\n"))),
            "{now}"
        );
        match (now == old, register.commits() == head) {
            (true, _) => before += 1,
            (false, true) => midway += 1,
            (false, false) => done += 1,
        }
        if round % 2 == 0 {
            register.write("notes.txt", &summary);
            register.git(&["add", "notes.txt"]);
            register.git(&["commit", "-qm", "a person's own"]);
            let committed = register.git(&["show", &format!("HEAD:{FILE}")]);
            assert!(committed.starts_with(&old), "round {round}: a plain commit took out an entry");
        }
        // The same once more, unless it was told that it was done: there is one of it, whatever became of the first.
        if told.is_empty() {
            register.run(&signal(&summary)).fine();
        }
        let now = register.read(FILE);
        assert_eq!(now.matches(&format!("\"{summary}\"")).count(), 1, "round {round}");
        assert_eq!(register.git(&["status", "--porcelain", "--untracked-files=all"]), "", "round {round}");
    }
    let fell = format!("{before} before, {midway} between the file and the commit, {done} after it");
    assert!(before > 0 && midway > 0, "the kills did not fall within the writes: {fell}");
    register.git(&["fsck", "--strict"]);
}

fn killed_after(register: &Register, args: &[&str], pause: Duration) -> String {
    let mut command = register.command(args);
    let child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .process_group(0)
        .spawn()
        .unwrap();
    thread::sleep(pause);
    // Its group, or a git that it started would go on.
    let group = format!("-{}", child.id());
    let _ = Command::new("kill").args(["-KILL", "--", &group]).stderr(Stdio::null()).status().unwrap();
    String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
}

/// Git's own locks are the user's to remove: the program says which, and how.
fn unlock(register: &Register) {
    for lock in ["index.lock", "HEAD.lock", "refs/heads/main.lock"] {
        let _ = fs::remove_file(register.path(".git").join(lock));
    }
}

/// Kills the program at the moment that git begins to commit: the file is written and the commit is not.
fn killed_before_the_commit(register: &Register, args: &[&str]) {
    register.script(".git/hooks/pre-commit", "kill -KILL $(ps -o ppid= -p $PPID) $PPID");
    let ran = register.run(args);
    assert_eq!(ran.code, -1, "{}{}", ran.out, ran.err);
    fs::remove_file(register.path(".git/hooks/pre-commit")).unwrap();
    thread::sleep(Duration::from_millis(50));
    unlock(register);
}

#[test]
fn the_next_command_finishes_what_was_begun_and_says_so() {
    let register = Register::with_two();
    killed_before_the_commit(&register, &signal("Interrupted."));
    assert_eq!(register.commits(), 1);
    let ran = register.run(&["signal", "gastcolleges", "--from", "staff", "--summary", "Another."]).fine();
    assert_eq!(ran.err, "what was interrupted earlier is now committed (commit COMMIT)\n");
    assert_eq!(register.commits(), 3);
    let first = register.plain(&register.git(&["show", "--format=%B", "--name-only", "HEAD^"]));
    assert_eq!(
        first,
        "exemplo: signal recorded\n\nPartnership: exemplo\nEntry: 2026-03-14-NEW\nPartners-Command: signal\n\n\n\
         register/partnerships/zorg/exemplo.toml\n"
    );
    assert_eq!(register.git(&["status", "--porcelain"]), "");
}

#[test]
fn the_same_once_more_is_told_to_be_there() {
    let register = Register::with_two();
    killed_before_the_commit(&register, &signal("Interrupted."));
    let ran = register.run(&signal("Interrupted.")).fine();
    assert_eq!(
        (ran.out.as_str(), ran.err.as_str()),
        (
            "exemplo · signal recorded 2026-03-14-NEW\nregister/partnerships/zorg/exemplo.toml · commit COMMIT\n",
            "what was interrupted earlier is now committed (commit COMMIT)\nthis was recorded already; nothing was written twice\n"
        )
    );
    assert_eq!(register.commits(), 2);
    // A second time it is meant.
    register.run(&signal("Interrupted.")).fine();
    assert_eq!(register.read(FILE).matches("Interrupted.").count(), 2);
}

#[test]
fn a_new_partnership_a_second_decision_and_a_set_are_not_doubled_either() {
    let add = [&["add", "Verzonnen"][..], &AS_INFORMAL, &["--reasons", "R."]].concat();
    let decide = ["decide", "gastcolleges", "--outcome", "continue", "--by", "team", "--reasons", "R."];
    let sample = ["sample", "--unit", "zorg", "--count", "1"];
    let handover = ["handover", "exemplo", "--role", "owner", "--to", "Dean", "--accepted"];
    let set = ["set", "exemplo", "owner=Somebody else"];
    for args in [&add[..], &decide[..], &set[..], &sample[..], &handover[..]] {
        let register = Register::with_two();
        killed_before_the_commit(&register, args);
        let written = register.git(&["ls-files", "--others", "--cached"]);
        register.run(args).fine();
        assert_eq!((register.commits(), register.git(&["ls-files"])), (2, written), "{args:?}");
        assert_eq!(register.git(&["status", "--porcelain"]), "");
    }
}

#[test]
fn what_was_changed_by_hand_since_is_left_alone() {
    let register = Register::with_two();
    killed_before_the_commit(&register, &signal("Interrupted."));
    let edited = register.read(FILE) + "# by hand\n";
    register.write(FILE, &edited);
    register.run(&["signal", "gastcolleges", "--from", "staff", "--summary", "Another."]).fine();
    assert_eq!((register.commits(), register.read(FILE)), (2, edited), "not committed for somebody");
    register.run(&signal("Third.")).refuses(3, "has changes that are not committed yet");
    register.write(FILE, FORMAL);
}

#[test]
fn a_write_that_was_taken_away_by_hand_is_forgotten() {
    let register = Register::with_two();
    killed_before_the_commit(&register, &signal("Interrupted."));
    register.git(&["reset", "-q", "--hard"]);
    let ran = register.run(&signal("Other.")).fine();
    assert_eq!((ran.err.as_str(), register.read(FILE).matches("Interrupted").count()), ("", 0));
}

#[test]
fn half_a_rename_is_finished() {
    let register = Register::with_two();
    killed_before_the_commit(&register, &["rename", "gastcolleges", "lezingen"]);
    // As if it had been killed a moment earlier, between the new file and the old one.
    register.git(&["reset", "-q"]);
    register.git(&["checkout", "-q", "--", "register/partnerships/zorg/gastcolleges.toml"]);
    fs::write(register.path("register/partnerships/zorg/.partners-tmp-left"), "half").unwrap();
    let ran = register.run(&["rename", "gastcolleges", "lezingen"]).fine();
    assert!(ran.err.contains("is now committed") && ran.err.contains("recorded already"), "{}", ran.err);
    assert_eq!(
        register.git(&["ls-files", "register/partnerships"]),
        format!("{FILE}\nregister/partnerships/zorg/lezingen.toml\n")
    );
    assert_eq!(register.git(&["status", "--porcelain", "--untracked-files=all"]), "");
}

#[test]
fn undo_takes_back_the_write_that_was_interrupted() {
    let register = Register::with_two();
    register.run(&["signal", "gastcolleges", "--from", "staff", "--summary", "Earlier."]).fine();
    killed_before_the_commit(&register, &signal("Interrupted."));
    register.run(&["undo"]).fine();
    assert_eq!((register.commits(), register.read(FILE)), (2, FORMAL.to_owned()));
}

#[test]
fn committed_and_not_told_is_not_done_again() {
    let register = Register::with_two();
    register.script(".git/hooks/post-commit", "kill -KILL $(ps -o ppid= -p $PPID)");
    assert_eq!(register.run(&signal("Interrupted.")).code, -1);
    fs::remove_file(register.path(".git/hooks/post-commit")).unwrap();
    thread::sleep(Duration::from_millis(50));
    assert_eq!(register.commits(), 2);
    let ran = register.run(&signal("Interrupted.")).fine();
    assert_eq!(ran.err, "this was recorded already; nothing was written twice\n");
    assert!(ran.out.ends_with("exemplo.toml · commit COMMIT\n") && register.commits() == 2, "{}", ran.out);
}

/// Only the program is killed here, not the git that it started.
#[test]
fn a_git_that_lives_on_may_commit_while_the_same_is_asked_once_more() {
    let register = Register::with_two();
    let body = "kill -KILL $(ps -o ppid= -p $PPID)\nwhile [ ! -e .git/go-on ]; do sleep 0.02; done";
    register.script(".git/hooks/pre-commit", body);
    assert_eq!(register.run(&signal("Interrupted.")).code, -1);
    fs::remove_file(register.path(".git/hooks/pre-commit")).unwrap();
    let ran = thread::scope(|scope| {
        scope.spawn(|| {
            thread::sleep(Duration::from_millis(500));
            register.write(".git/go-on", "");
        });
        register.run(&signal("Interrupted."))
    });
    assert_eq!(ran.fine().err, "this was recorded already; nothing was written twice\n");
    assert_eq!((register.commits(), register.read(FILE).matches("Interrupted.").count()), (2, 1));
}

#[test]
fn what_cannot_be_finished_is_said_and_stays_known() {
    let register = Register::with_two();
    killed_before_the_commit(&register, &signal("Interrupted."));
    register.script(".git/hooks/pre-commit", "echo Not on a Friday. >&2; exit 1");
    let other = ["signal", "gastcolleges", "--from", "staff", "--summary", "Another."];
    register.run(&other).refuses(3, "Not on a Friday.");
    assert!(register.read(FILE).contains("Interrupted.") && register.commits() == 1);
    fs::remove_file(register.path(".git/hooks/pre-commit")).unwrap();
    register.run(&other).fine();
    assert_eq!(register.commits(), 3);
}

#[test]
fn a_branch_that_was_being_made_gets_its_commit() {
    let register = Register::with_two();
    let args = [&signal("On a branch.")[..], &["--branch", "voorstel"]].concat();
    killed_before_the_commit(&register, &args);
    register.run(&["signal", "gastcolleges", "--from", "staff", "--summary", "Another."]).fine();
    assert_eq!(register.git(&["branch", "--show-current"]), "voorstel\n");
    assert_eq!(register.git(&["rev-list", "--count", "main..voorstel"]), "2\n");
}

#[test]
fn whoever_only_reads_or_writes_without_a_commit_puts_it_in_order_and_says_so() {
    for args in [
        &["list"][..],
        &["check"],
        &["signal", "gastcolleges", "--from", "staff", "--summary", "Another.", "--no-commit"],
    ] {
        let register = Register::with_two();
        killed_before_the_commit(&register, &signal("Interrupted."));
        let ran = register.run(args).fine();
        assert!(
            ran.err.contains("what was interrupted earlier is now committed (commit COMMIT)"),
            "{}",
            ran.err
        );
        assert_eq!(register.commits(), 2, "{args:?}");
        assert!(!register.path(".git/partners/pending").exists());
    }
}

/// Git, and not the program, dies in the commit and leaves its lock, as one that was out of memory does.
#[test]
fn what_could_not_be_put_back_is_put_back_by_whoever_comes_next() {
    let register = Register::with_two();
    register.script(".git/hooks/pre-commit", "kill -KILL $PPID");
    register.run(&signal("Refused.")).refuses(3, "could not be put back");
    fs::remove_file(register.path(".git/hooks/pre-commit")).unwrap();
    assert_eq!(register.read(FILE), FORMAL);
    // As long as the lock is there it is said, and nobody is kept from reading.
    let ran = register.run(&["list"]).fine();
    assert!(ran.err.contains("is not in order yet") && ran.err.contains("index.lock"), "{}", ran.err);
    unlock(&register);
    let ran = register.run(&["list"]).fine();
    assert!(ran.err.contains("is taken back; everything is as it was before"), "{}", ran.err);
    assert_eq!(register.git(&["status", "--porcelain"]), "");
    assert_eq!(register.run(&["list"]).fine().err, "");
}

/// A git that answers that all went well, and did nothing, or what nobody can look at.
#[test]
fn what_git_answers_is_looked_at() {
    let register = Register::with_two();
    let stand_in = |body: &str| {
        let real = "REAL=$(PATH=${PATH#*:} command -v git)";
        register.script(
            "../bin/git",
            &format!("{real}\ncase \" $* \" in *\" commit \"*) {body};; esac\nexec $REAL \"$@\""),
        );
        format!("{}:{}", register.home().join("bin").display(), std::env::var("PATH").unwrap())
    };
    let before = register.everything();
    register.run_with("PATH", &stand_in("exit 0"), &signal("Lied.")).refuses(3, "there is no commit");
    assert_eq!(register.everything(), before);
    let path = stand_in("$REAL \"$@\"; mv .git/HEAD .git/HEAD.aside; exit 0");
    register
        .run_with("PATH", &path, &signal("Unseen."))
        .refuses(3, "it is recorded, and could not be looked at");
    fs::rename(register.path(".git/HEAD.aside"), register.path(".git/HEAD")).unwrap();
    assert_eq!((register.commits(), register.git(&["status", "--porcelain"])), (2, String::new()));
    let ran = register.run(&["list"]).fine();
    assert!(ran.err.contains("was done already (exemplo: signal recorded): commit COMMIT"), "{}", ran.err);
    register.run_with("PATH", &stand_in("exit 1"), &signal("Silent.")).refuses(3, "exit status: 1");
}

/// A formatter that changes what is committed and stages it where only the commit sees it.
/// To a git that cannot look at a file it is gone, from the index and from what it commits.
#[test]
fn a_file_that_git_passes_over_without_a_word_is_missed() {
    let register = Register::with_two();
    let list = "Partner;Land\nEen;Nederland\nTwee;Nederland\nDrie;Nederland\n";
    fs::write(register.home().join("list.csv"), list).unwrap();
    let path = std::env::var("PATH").unwrap();
    let real = std::env::split_paths(&path).map(|it| it.join("git")).find(|it| it.is_file()).unwrap();
    let ways = format!("{}:{path}", register.home().join("bin").display());
    fs::create_dir_all(register.home().join("bin")).unwrap();
    let passing_over = |at: &str, file: &str, then: &str| {
        let real = real.display();
        let body = format!(
            "\"{real}\" \"$@\"; ended=$?\ncase \" $* \" in {at}) \"{real}\" rm -q --cached --ignore-unmatch -- '*{file}'; {then};; esac\nexit $ended"
        );
        fs::rename(register.script("git", &body), register.home().join("bin/git")).unwrap();
    };
    let amended = format!("\"{}\" commit -q --amend --no-edit", real.display());
    let before = register.everything();
    for (at, file, then, args) in [
        ("*' update-index '*--stdin*", "twee.toml", "true", &["import", "../list.csv"][..]),
        ("*' commit '*", "twee.toml", &amended, &["import", "../list.csv"]),
        ("*' commit '*", "exemplo.toml", &amended, &signal("Seen.")),
    ] {
        passing_over(at, file, then);
        let ran = register.run_with("PATH", &ways, args).refuses(3, file);
        assert!(ran.err.contains("nothing was recorded"), "{}", ran.err);
        assert_eq!(register.everything(), before, "{at}, {args:?}");
    }
    register.run(&["import", "../list.csv"]).fine();
}

#[test]
fn a_hook_that_stages_anew_leaves_nothing_behind() {
    let register = Register::with_two();
    let hook = "for f in $(git diff --cached --name-only); do echo '# by a hook' >> $f; git add $f; done";
    register.script(".git/hooks/pre-commit", hook);
    register.run(&signal("First.")).fine();
    assert_eq!(register.git(&["status", "--porcelain"]), "");
    register.run(&signal("Second.")).fine();
    register.run(&["undo"]).fine();
    assert_eq!(register.git(&["status", "--porcelain"]), "");
}

/// A git that hangs is waited for with a word, and not for ever.
#[test]
fn a_git_that_hangs_is_given_up() {
    let register = Register::with_two();
    let before = register.everything();
    register.script("../bin/git", "exec sleep 60");
    let path = format!("{}:{}", register.home().join("bin").display(), std::env::var("PATH").unwrap());
    let begun = Instant::now();
    let mut command = register.command(&signal("Hanging."));
    let ran = command.env("PATH", path).env("PARTNERS_PATIENCE", "6").stdin(Stdio::null()).output().unwrap();
    let ran = register.ran(&ran).refuses(3, "`git var` gave no answer in 6 seconds and was stopped");
    assert!(ran.err.starts_with("waiting for `git var`, for 5 seconds already"), "{}", ran.err);
    assert!(begun.elapsed() < Duration::from_secs(30));
    assert_eq!(register.everything(), before);
}

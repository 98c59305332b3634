//! Killed at every call of git that a writing command makes: before, during or after it, git alone, the program alone or both.
//! The next command, which only reads, puts it in order; HEAD, index, files and whatever the user was doing are then as before
//! or as after. All points with `PARTNERS_TEST_EVERY_KILL=1`; else each call once, in turns of what dies and when.

use std::io::Write as _;
use std::process::{Command, Stdio};
use std::{env, fs, thread, time::Duration};

use crate::fixture::{INFORMAL, Register};

const WHEN: [&str; 3] = ["before", "during", "after"];
const WHO: [&str; 3] = ["git", "program", "both"];

/// What stands in for git: at one call it kills, and passes on all others.
const STAND_IN: &str = r#"
n=$(($(cat "$KILL_COUNT" 2> /dev/null || echo 0) + 1)); echo $n > "$KILL_COUNT"
[ "$n" = "$KILL_AT" ] || exec "$REAL_GIT" "$@"
exec 3<&0
[ "$KILL_WHO" = git ] || end="kill -9 $PPID"
case $KILL_WHEN in
before) $end; [ "$KILL_WHO" = program ] && exec "$REAL_GIT" "$@";;
during) "$REAL_GIT" "$@" <&3 & sleep "$KILL_AFTER"; $end; [ "$KILL_WHO" = program ] && wait || kill -9 $! 2> /dev/null;;
after) "$REAL_GIT" "$@" <&3; $end; [ "$KILL_WHO" = program ] && exit;;
esac
kill -9 $$"#;

/// A writing command, and what a register needs for it.
struct Writing {
    args: &'static [&'static str],
    ready: fn(&Register),
}

fn nothing(_: &Register) {}

fn written(register: &Register) {
    register.run(&["signal", "exemplo", "--from", "staff", "--summary", "Earlier."]).fine();
}

/// Somebody else was just before us, in the same file.
fn shared(register: &Register) {
    let (forge, other) = (register.home().join("forge.git"), register.home().join("other"));
    let (forge, other) = (forge.to_str().unwrap(), other.to_str().unwrap());
    register.git(&["clone", "-q", "--bare", ".", forge]);
    register.git(&["remote", "add", "origin", forge]);
    register.git(&["fetch", "-q"]);
    register.git(&["branch", "-q", "-u", "origin/main"]);
    register.git(&["clone", "-q", forge, other]);
    let theirs = ["--register", other, "signal", "exemplo", "--from", "staff", "--summary", "Theirs."];
    let theirs = theirs.map(|it| if it == other { format!("{other}/register") } else { it.to_owned() });
    register.run(&theirs.iter().map(String::as_str).collect::<Vec<_>>()).fine();
    register.git(&["-C", other, "push", "-q"]);
    written(register);
}

/// An entry that looks as if it names somebody, and a list to take in.
fn with_more(register: &Register) {
    let path = "register/partnerships/zorg/exemplo.toml";
    let entry =
        "\n[monitoring.2026-01-05-aaaaaa]\ndate = 2026-01-05\nprogress = \"Bel 06 12345678 voor de zaal.\"\n";
    register.write(path, &(register.read(path) + entry));
    register
        .write("lijst.csv", "Partner;Formeel;Eenheid\nHaven BV;informeel;zorg\nMuseum BV;informeel;zorg\n");
    register.git(&["add", "register", "lijst.csv"]);
    register.git(&["commit", "-q", "-m", "more"]);
}

/// A merge that git could not make: both sides recorded something at the end of one file.
fn contended(register: &Register) {
    register.git(&["checkout", "-q", "-b", "other"]);
    written(register);
    register.git(&["checkout", "-q", "main"]);
    register.run(&["signal", "exemplo", "--from", "student", "--summary", "Ours."]).fine();
    assert!(!register.try_git(&["merge", "-q", "other"]).status.success(), "it is in conflict");
}

const WRITINGS: [Writing; 14] = [
    Writing { args: &["signal", "exemplo", "--from", "staff", "--summary", "Killed."], ready: nothing },
    Writing { args: &["set", "exemplo", "owner=Somebody else"], ready: nothing },
    Writing { args: &["rename", "exemplo", "anders"], ready: nothing },
    Writing {
        args: &["signal", "--about", "Nieuw", "--from", "staff", "--summary", "Killed."],
        ready: nothing,
    },
    Writing {
        args: &["handover", "exemplo", "--role", "owner", "--to", "Dean", "--accepted"],
        ready: nothing,
    },
    Writing {
        args: &["signal", "exemplo", "--from", "staff", "--summary", "Killed.", "--branch", "voorstel"],
        ready: nothing,
    },
    Writing { args: &["edit", "exemplo"], ready: nothing },
    Writing { args: &["undo"], ready: written },
    Writing { args: &["sync"], ready: shared },
    Writing { args: &["init", "--ci", "gitlab"], ready: nothing },
    Writing { args: &["import", "lijst.csv"], ready: with_more },
    Writing {
        args: &["redact", "aaaaaa", "--ground", "Art. 17", "--by", "Privacy officer"],
        ready: with_more,
    },
    Writing {
        args: &["except", "aaaaaa", "--rule", "personal-data", "--by", "Advisor", "--reason", "A hall."],
        ready: with_more,
    },
    Writing { args: &["resolve"], ready: contended },
];

/// What of everything may be neither before nor after: nothing of it.
fn state(register: &Register) -> Vec<String> {
    let files = register.git(&["ls-files", "--stage"]);
    let status = register.git(&["status", "--porcelain", "--untracked-files=all"]);
    let tree = register.git(&["rev-parse", "HEAD^{tree}"]);
    let branches = register.git(&["branch", "--format=%(refname) %(HEAD)"]);
    vec![branches, tree, files, status]
}

struct Point {
    at: usize,
    when: &'static str,
    who: &'static str,
    after: &'static str,
}

/// Runs it with the stand-in; how many times git was called.
fn run(register: &Register, writing: &Writing, point: &Point) -> usize {
    let count = register.home().join("count");
    let _ = fs::remove_file(&count);
    let path = format!("{}:{}", register.home().join("bin").display(), env::var("PATH").unwrap());
    let mut command = register.command(writing.args);
    command.env("REAL_GIT", real_git()).env("KILL_COUNT", &count).env("KILL_AT", point.at.to_string());
    command.env("KILL_WHEN", point.when).env("KILL_WHO", point.who).env("KILL_AFTER", point.after);
    command.env("PATH", path).env("EDITOR", "sed -i s/Programme/Killed/");
    let _ = command.stdin(Stdio::null()).output().unwrap();
    fs::read_to_string(count).unwrap().trim().parse().unwrap()
}

fn real_git() -> String {
    let found = Command::new("sh").args(["-c", "command -v git"]).output().unwrap();
    String::from_utf8(found.stdout).unwrap().trim().to_owned()
}

/// The register as it was, in place of what became of it.
fn renew(register: &Register) {
    let (repo, copy) = (register.repo(), register.home().join("copy"));
    let (from, to) = if copy.exists() { (copy, repo) } else { (repo, copy) };
    let _ = fs::remove_dir_all(&to);
    assert!(Command::new("cp").arg("-a").args([from, to]).status().unwrap().success());
}

/// At how many points it was killed, and at how many of those it was neither before nor after until the next command.
fn every_call_of(nth: usize, writing: &Writing, is_every: bool) -> (usize, usize) {
    let register = Register::with_two().partnership("zorg/derde", INFORMAL).commit();
    fs::create_dir_all(register.home().join("bin")).unwrap();
    let stand_in = register.script("git", STAND_IN);
    fs::rename(stand_in, register.home().join("bin/git")).unwrap();
    (writing.ready)(&register);
    // What the user is at meanwhile, which nobody may stage, lose or commit.
    register.write("draft.txt", "private\n");
    if !["sync", "resolve"].contains(&writing.args[0]) {
        register.write("notes.txt", "staged\n");
        register.git(&["add", "notes.txt"]);
        register
            .write("register/partnerships/zorg/derde.toml", &(INFORMAL.to_owned() + "# half a thought\n"));
    }
    renew(&register);
    let before = state(&register);
    let calls = run(&register, writing, &Point { at: 0, when: "", who: "", after: "0" });
    let shape = |state: &[String]| (state[0].clone(), state[3].clone());
    let after = state(&register);
    assert_ne!(before[..3], after[..3], "{:?} does nothing", writing.args);
    let mut points = Vec::new();
    for at in 1..=calls {
        for (turn, (when, who)) in
            WHEN.iter().flat_map(|when| WHO.iter().map(move |who| (*when, *who))).enumerate()
        {
            let afters: &[&str] =
                if when == "during" && is_every { &["0.001", "0.003", "0.006"] } else { &["0.002"] };
            if is_every || turn == (at * 4 + nth) % 9 {
                points.extend(afters.iter().map(|after| Point { at, when, who, after }));
            }
        }
    }
    let mut between = 0;
    for point in &points {
        renew(&register);
        run(&register, writing, point);
        let what = format!(
            "{:?} killed {} call {} ({}, {})",
            writing.args, point.when, point.at, point.who, point.after
        );
        if point.who == "program" {
            // The git that lives on is done in a moment.
            thread::sleep(Duration::from_millis(if writing.args[0] == "sync" { 400 } else { 60 }));
        } else {
            // Git's own locks are the user's to remove: the program says which, and how.
            for lock in ["index.lock", "HEAD.lock", "refs/heads/main.lock", "refs/heads/voorstel.lock"] {
                let _ = fs::remove_file(register.path(".git").join(lock));
            }
        }
        let left = state(&register);
        between += usize::from(left != before && shape(&left) != shape(&after));
        let healed = register.run(&["list"]);
        let now = state(&register);
        // What is in conflict as it was before is not read, and told.
        let is_in_conflict = now == before && writing.args[0] == "resolve";
        assert_eq!(healed.code, if is_in_conflict { 3 } else { 0 }, "{what}: {}", healed.err);
        // New ids make another tree; which files differ from it, and that none does unasked, is the same.
        let is_after = shape(&now) == shape(&after) && now[1..3] != before[1..3];
        assert!(now == before || is_after, "{what}: {}\n{now:#?}\n{before:#?}\n{after:#?}", healed.err);
        let left = register.git(&["ls-files", "--others"]);
        assert!(!left.contains("partners-tmp"), "{what}: {left}");
        assert!(!register.path(".git/partners/pending").exists(), "{what}");
        assert!(register.try_git(&["fsck", "--strict", "--no-dangling"]).status.success(), "{what}");
        assert_eq!(register.read("draft.txt"), "private\n");
    }
    (points.len(), between)
}

#[test]
fn every_kill_leaves_what_was_or_what_was_to_be() {
    let is_every = env::var_os("PARTNERS_TEST_EVERY_KILL").is_some();
    let (points, between) = thread::scope(|scope| {
        let all = WRITINGS.iter().enumerate();
        let started: Vec<_> =
            all.into_iter().map(|(nth, it)| scope.spawn(move || every_call_of(nth, it, is_every))).collect();
        let ended = started.into_iter().map(|it| it.join().unwrap());
        ended.fold((0, 0), |sum, of_one| (sum.0 + of_one.0, sum.1 + of_one.1))
    });
    // A kill that leaves nothing to put in order proves nothing.
    assert!(points >= 50 && between >= 5, "{points} points, {between} of them between before and after");
    if is_every {
        // Past the test runner, which shows a success nothing.
        let said =
            format!("{points} points, {between} of them between before and after until the next command\n");
        let _ = std::io::stderr().write_all(said.as_bytes());
    }
}

/// Git makes a file anew, so one that dies meanwhile leaves none, or the beginning of one.
#[test]
fn a_file_that_git_had_half_written_for_undo_is_finished_and_one_that_somebody_changed_is_theirs() {
    const PATH: &str = "register/partnerships/zorg/exemplo.toml";
    let undone = |left: &str| {
        let register = Register::with_two().commit();
        let before = register.read(PATH);
        written(&register);
        fs::create_dir_all(register.home().join("bin")).unwrap();
        let dies = format!(
            "case \"$*\" in *checkout-index*) {left}; kill -9 $PPID $$;; esac; exec {} \"$@\"",
            real_git()
        );
        fs::rename(register.script("git", &dies), register.home().join("bin/git")).unwrap();
        let path = format!("{}:{}", register.home().join("bin").display(), env::var("PATH").unwrap());
        let _ = register.command(&["undo"]).env("PATH", path).stdin(Stdio::null()).output().unwrap();
        let told = register.run(&["list"]).err;
        (register.read(PATH) == before, told, register.git(&["status", "--porcelain"]))
    };
    for left in [format!("rm {PATH}"), format!(": > {PATH}"), format!("head -c 99 {PATH} > x; mv x {PATH}")] {
        let (is_before, told, status) = undone(&left);
        assert!(is_before && status.is_empty(), "{left}: {told}{status}");
    }
    let (is_before, told, status) = undone(&format!("echo '# mine' >> {PATH}"));
    assert!(!is_before && told.contains("exemplo.toml") && status.starts_with(" M"), "{told}{status}");
}

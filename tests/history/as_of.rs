//! The register as it was committed: which commit a day stands for, and the same bytes for ever for a commit.

use std::fs;

use super::dated::small;
use crate::fixture::{POLICY, Register};

/// Each adds a partnership: late on the tenth and early on the eleventh in one place, and late on the eleventh in another.
fn three_days() -> (Register, [String; 3]) {
    let register = Register::new();
    let commits = [
        ("a", "2026-01-10T23:30:00+01:00"),
        ("b", "2026-01-11T00:30:00+01:00"),
        ("c", "2026-01-11T23:30:00-05:00"),
    ]
    .map(|(id, moment)| {
        register.write(&format!("register/partnerships/zorg/{id}.toml"), &small(id));
        register.commit_at(moment, &format!("add {id}"))
    });
    (register, commits)
}

#[track_caller]
fn stands(register: &Register, then: &str, commit: &str, today: &str, ids: &[&str]) {
    let (revision, day, found) = register.list_as_of(then);
    assert_eq!(
        (revision.as_str(), day.as_str(), found),
        (commit, today, ids.iter().map(ToString::to_string).collect())
    );
}

#[test]
fn a_day_ends_at_midnight_where_each_commit_was_made() {
    let (register, [a, _, c]) = three_days();
    stands(&register, "2026-01-10", &a, "2026-01-10", &["a"]);
    stands(&register, "2026-01-11", &c, "2026-01-11", &["a", "b", "c"]);
    stands(&register, "2026-01-12", &c, "2026-01-12", &["a", "b", "c"]);
    stands(&register, "2030-01-01", &c, "2030-01-01", &["a", "b", "c"]);
    let before = register.run(&["list", "--as-of", "2026-01-09"]);
    before.refuses(3, "nothing had been committed on main by 9 January 2026");
}

#[test]
fn what_is_committed_at_midnight_is_of_the_day_that_begins() {
    let (register, [_, _, c]) = three_days();
    register.write("notes.txt", "Midnight.\n");
    register.git(&["add", "notes.txt"]);
    let d = register.git_at("2026-01-14T00:00:00Z", &["commit", "-qm", "midnight"]);
    stands(&register, "2026-01-13", &c, "2026-01-13", &["a", "b", "c"]);
    stands(&register, "2026-01-14", &d, "2026-01-14", &["a", "b", "c"]);
}

#[test]
fn a_commit_is_reckoned_from_the_day_it_was_committed() {
    let (register, [a, _, c]) = three_days();
    stands(&register, &a, &a, "2026-01-10", &["a"]);
    stands(&register, "HEAD~2", &a, "2026-01-10", &["a"]);
    register.git(&["tag", "-a", "-m", "x", "board-2026", &c]);
    stands(&register, "board-2026", &c, "2026-01-11", &["a", "b", "c"]);
    let said = register.json(&["list", "--as-of", &a, "--today", "2027-05-01"]);
    assert_eq!(said["today"], "2027-05-01");
}

#[test]
fn the_order_on_the_branch_decides_and_not_the_clocks() {
    let (register, [.., c]) = three_days();
    register.write("register/partnerships/zorg/d.toml", &small("d"));
    register.commit_at("2026-02-10T12:00:00Z", "add d, by a clock that is ahead");
    register.write("register/partnerships/zorg/e.toml", &small("e"));
    let last = register.commit_at("2026-02-01T12:00:00Z", "add e, by a clock that is right");
    stands(&register, "2026-02-05", &c, "2026-02-05", &["a", "b", "c"]);
    stands(&register, "2026-02-10", &last, "2026-02-10", &["a", "b", "c", "d", "e"]);
}

#[test]
fn what_had_not_landed_was_not_there() {
    let (register, [.., c]) = three_days();
    register.git(&["switch", "-qc", "work"]);
    register.write("register/partnerships/zorg/d.toml", &small("d"));
    let side = register.commit_at("2026-02-01T12:00:00Z", "add d");
    register.git(&["switch", "-q", "main"]);
    let landed =
        register.git_at("2026-02-20T12:00:00Z", &["merge", "-q", "--no-ff", "-m", "Merge (#1)", "work"]);
    stands(&register, "2026-02-10", &c, "2026-02-10", &["a", "b", "c"]);
    stands(&register, "2026-02-20", &landed, "2026-02-20", &["a", "b", "c", "d"]);
    stands(&register, "work", &side, "2026-02-01", &["a", "b", "c", "d"]);
    register.git(&["switch", "-qc", "elsewhere", &c]);
    stands(&register, "2026-02-20", &landed, "2026-02-20", &["a", "b", "c", "d"]);
}

/// Everything that reads, and what it says of a commit.
fn everything(register: &Register, then: &str) -> Vec<String> {
    let readings: &[&[&str]] = &[
        &[],
        &["--format", "json"],
        &["list"],
        &["list", "--format", "json"],
        &["show", "exemplo"],
        &["show", "exemplo", "--format", "json"],
        &["show", "exemplo", "--for", "partner", "--format", "md"],
        &["show", "exemplo", "--for", "board"],
        &["guide", "exemplo"],
        &["guide", "exemplo", "--format", "json"],
        &["report", "due"],
        &["report", "due", "--format", "json"],
        &["report", "signals", "--format", "html"],
        &["report", "month", "--format", "csv"],
        &["report", "round", "--format", "json"],
        &["report", "contacts"],
        &["report", "cycle", "--format", "md"],
        &["report", "annual"],
        &["report", "annual", "--audience", "public"],
        &["report", "register", "--format", "json"],
        &["export"],
        &["export", "--format", "csv"],
        &["check"],
        &["check", "--format", "json"],
        &["explain", "owner-missing"],
    ];
    let run = |args: &&[&str]| {
        let ran = register.command(args).args(["--as-of", then]).output().unwrap();
        let (out, err) = (String::from_utf8(ran.stdout).unwrap(), String::from_utf8(ran.stderr).unwrap());
        assert!(matches!(ran.status.code(), Some(0 | 1)), "{args:?}: {err}");
        format!("{args:?} {:?}\n{out}\n{err}", ran.status.code())
    };
    readings.iter().map(run).collect()
}

#[test]
fn a_commit_reads_the_same_for_ever_and_everywhere() {
    let register = Register::with_two();
    let commit = register.git(&["rev-parse", "HEAD"]).trim().to_owned();
    let first = everything(&register, &commit);
    for said in first.iter().filter(|said| !said.contains("csv") && !said.contains("explain")) {
        assert!(said.contains(&commit[..10]), "names no commit: {said}");
    }

    register.write("register/register.toml", &POLICY.replace("\"en\"", "\"nl\"").replace("Health", "Care"));
    register.write("register/partnerships/zorg/exemplo.toml", "name = ");
    register.write("register/partnerships/zorg/new.toml", &small("new"));
    assert_eq!(everything(&register, &commit), first, "the work tree says something else");
    register.commit_at("2026-05-01T10:00:00Z", "say something else");
    assert_eq!(everything(&register, &commit), first, "so does a later commit");
    let said = register.run_with("PARTNERS_TODAY", "2031-01-01", &["list", "--as-of", &commit]).fine();
    assert!(first[2].contains(&said.out.replace("commit COMMIT", &format!("commit {}", &commit[..10]))));

    fs::remove_dir_all(register.path("register")).unwrap();
    assert_eq!(everything(&register, &commit), first, "the files are gone");
    register.git(&["worktree", "add", "-q", "--detach", "--no-checkout", "../other"]);
    let there = |args: &[&str]| {
        let mut command = register.command(args);
        let ran =
            command.args(["--as-of", &commit]).current_dir(register.home().join("other")).output().unwrap();
        String::from_utf8(ran.stdout).unwrap()
    };
    assert!(
        first[3].contains(&there(&["list", "--format", "json"])),
        "another work tree of the same repository"
    );
}

#[test]
fn the_language_and_the_names_are_those_of_then() {
    let register = Register::with_two();
    let commit = register.git(&["rev-parse", "HEAD"]).trim().to_owned();
    register.write("register/register.toml", &POLICY.replace("\"en\"", "\"nl\""));
    register.commit_at("2026-05-01T10:00:00Z", "speak Dutch");
    let english = register.run(&["list", "--as-of", &commit]).fine().out;
    assert!(english.contains("14 March 2026") && english.contains("Health"), "{english}");
    let dutch = register.run(&["list", "--as-of", &commit, "--lang", "nl"]).fine().out;
    assert!(dutch.contains("14 maart 2026") && dutch.contains("Zorg"), "{dutch}");
    assert!(register.run(&["list", "--as-of", "HEAD"]).fine().out.contains("1 mei 2026"));
}

#[test]
fn the_main_branch_is_the_one_that_was_agreed() {
    let (register, [a, _, c]) = three_days();
    register.git(&["branch", "-m", "main", "trunk"]);
    register.run(&["list", "--as-of", "2026-01-10"]).refuses(3, "there is no branch `main`");
    // What somebody types in the work tree does not count until it is committed.
    register.write("register/register.toml", &POLICY.replace("\"main\"", "\"trunk\""));
    register.run(&["list", "--as-of", "2026-01-10"]).refuses(3, "there is no branch `main`");
    let last = register.commit_at("2026-01-13T10:00:00Z", "agree on another branch");
    stands(&register, "2026-01-10", &a, "2026-01-10", &["a"]);
    // Where there is none of our own, origin's counts.
    register.git(&["update-ref", "refs/remotes/origin/trunk", &c]);
    register.git(&["switch", "-q", "--detach"]);
    register.git(&["branch", "-qD", "trunk"]);
    stands(&register, "2026-02-01", &c, "2026-02-01", &["a", "b", "c"]);
    stands(&register, &last, &last, "2026-01-13", &["a", "b", "c"]);
}

#[test]
fn a_history_that_is_cut_off_is_not_a_beginning() {
    let (register, [.., c]) = three_days();
    let from = format!("file://{}", register.repo().display());
    register.git(&["clone", "-q", "--depth", "1", &from, "../shallow"]);
    let shallow = register.home().join("shallow");
    let run = |args: &[&str]| register.ran(&register.command(args).current_dir(&shallow).output().unwrap());
    run(&["list", "--as-of", "2026-02-01"]).refuses(3, "git fetch --unshallow");
    run(&["list", "--as-of", "HEAD~1"]).refuses(3, "git fetch --unshallow");
    assert!(run(&["list", "--as-of", &c]).fine().out.contains("11 January 2026"));
}

#[test]
fn where_there_was_no_register_then_is_said_where_there_was_one() {
    let register = Register::new();
    fs::rename(register.path("register"), register.path("old")).unwrap();
    let old = register.commit_at("2026-01-10T10:00:00Z", "begin in another folder, without partnerships");
    register.git(&["mv", "old", "register"]);
    register.write("register/partnerships/zorg/a.toml", &small("a"));
    register.commit_at("2026-01-20T10:00:00Z", "move the register");
    // It is followed to where it stood; another one is not.
    let said = register.run(&["list", "--as-of", &old]).fine().out;
    assert!(said.contains("No partnership fits this."), "{said}");
    let ran = register.run(&["--lang", "en", "list", "--as-of", &old, "--register", "elsewhere"]);
    assert!(ran.err.contains("it does hold a register.toml in: old"), "{}", ran.err);
    ran.refuses(3, "holds no register here");
    let said = register.run(&["--as-of", "2026-01-10", "--register", "old"]).fine().out;
    assert!(said.contains("There is no partnership in this register yet."), "{said}");
}

#[test]
fn what_is_no_day_or_commit_or_does_not_read_is_refused() {
    let register = Register::with_two();
    register.run(&["list", "--as-of", "2026-02-30"]).refuses(2, "`2026-02-30` is not a date");
    register.run(&["list", "--as-of", "nowhere"]).refuses(2, "`nowhere` is not a commit in this repository");
    register.run(&["set", "exemplo", "owner=x", "--as-of", "HEAD"]).refuses(2, "`--as-of`");
    register
        .run(&["--as-of", "HEAD", "set", "exemplo", "owner=x"])
        .refuses(2, "goes with commands that show the register");
    assert_eq!(register.run(&["--as-of", "HEAD", "list"]), register.run(&["list", "--as-of", "HEAD"]));
    let nowhere = Register::without_repository().partnership("zorg/a", &small("a"));
    nowhere.run(&["list", "--as-of", "HEAD"]).refuses(3, "not in a git repository");
}

#[test]
fn what_could_not_be_read_then_is_not_passed_over() {
    let register = Register::with_two().partnership("zorg/broken", "name = \n").commit();
    register.write("register/partnerships/zorg/broken.toml", &small("broken"));
    let ran = register.run(&["list", "--as-of", "HEAD"]);
    assert_eq!(ran.code, 3, "{ran:?}");
    assert!(ran.err.contains("register/partnerships/zorg/broken.toml"), "{}", ran.err);
    assert_eq!(register.run(&["check", "--as-of", "HEAD"]).code, 1);
}

#[test]
fn a_repository_with_longer_names_is_read_as_any_other() {
    let register = Register::without_repository().partnership("zorg/a", &small("a"));
    register.git(&["init", "-q", "--object-format=sha256"]);
    let commit = register.commit_at("2026-01-10T10:00:00Z", "add a");
    assert_eq!(commit.len(), 64);
    stands(&register, "2026-01-10", &commit, "2026-01-10", &["a"]);
    stands(&register, &commit, &commit, "2026-01-10", &["a"]);
    let history = register.json(&["history", "a"]);
    assert_eq!(history["events"][0]["commit"]["landed"]["id"], commit.as_str());
    assert_eq!(register.json(&["why", "a", "unit"])["values"][0]["commit"]["id"], commit.as_str());
    register.write("register/partnerships/zorg/a.toml", &small("b"));
    assert_eq!(register.json(&["diff", &commit])["partnerships"][0]["changes"][0]["before"], "a");
}

#[test]
fn what_was_recorded_at_half_past_midnight_was_recorded_on_that_day() {
    let (register, _) = three_days();
    register.write("register/partnerships/zorg/d.toml", &small("d"));
    let d = register.commit_at("2026-03-01T00:30:00+0100", "add d");
    for (day, is_there) in [("2026-02-28", false), ("2026-03-01", true)] {
        let (_, _, found) = register.list_as_of(day);
        assert_eq!(found.contains(&"d".to_owned()), is_there, "{day}");
    }
    let past = register.json(&["history", "d"]);
    assert_eq!(past["events"][0]["commit"]["committed"], "2026-03-01", "{past}");
    assert_eq!(past["events"][0]["commit"]["written"], "2026-03-01", "{past}");
    let why = register.json(&["why", "d", "name"]);
    assert_eq!(why["values"][0]["commit"]["committed"], "2026-03-01", "{why}");
    let day = "1 March 2026";
    let said = register.run(&["why", "d", "name", "--lang", "en"]).fine().out;
    assert!(said.contains(day), "{said}");
    let said = register.run(&["audit", "--lang", "en"]).fine().out;
    assert!(said.contains(&format!("{} ({day})", &d[..10])), "{said}");
}

//! `sync` where something stands in the way: it is said, and nothing is forced, lost or half done.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;

use super::office::Office;
use super::sharing::{FILE, SHOWN, writes};

fn hook(folder: &std::path::Path, name: &str, body: &str) {
    let path = folder.join("hooks").join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(&path, format!("#!/bin/sh\n{body}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn what_stands_in_the_way_is_said_before_anything_happens() {
    let office = Office::new();
    let (ann, bob) = (office.advisor("ann"), office.advisor("bob"));
    writes(&ann, "aaaaaa", &[]);
    ann.run(&["sync"]).fine();
    writes(&bob, "aaaaaa", &[]);
    let is_refused = |says: &[&str]| {
        let before = bob.everything();
        bob.run(&["sync"]).ends(3, says);
        assert_eq!(bob.everything(), before);
    };
    bob.append(FILE, "\n# a remark\n");
    bob.write("partnerships/zorg/nieuw.toml", "schema = 1\n");
    is_refused(&["not committed yet", SHOWN, "nieuw.toml", "git stash"]);
    fs::remove_file(bob.path("partnerships/zorg/nieuw.toml")).unwrap();
    bob.git(&["checkout", "-q", "--", "."]);
    bob.git(&["fetch", "-q"]);
    assert!(!bob.try_git(&["merge", "--no-edit", "origin/main"]).status.success());
    is_refused(&["`git merge` was begun", "partners resolve", "git merge --abort"]);
    bob.git(&["merge", "--abort"]);
    bob.git(&["switch", "-q", "--detach"]);
    let before = bob.git(&["rev-parse", "HEAD"]);
    bob.run(&["sync"]).ends(3, &["no branch is checked out"]);
    assert_eq!(bob.git(&["rev-parse", "HEAD"]), before);
    bob.git(&["switch", "-q", "main"]);
    bob.git(&["remote", "set-url", "origin", "/nowhere/at/all.git"]);
    is_refused(&["`fetch` failed", "/nowhere/at/all.git"]);
    bob.git(&["remote", "remove", "origin"]);
    bob.run(&["sync"]).ends(3, &["no address to share with", "git remote add origin ADDRESS"]);
}

#[test]
fn hooks_are_the_users_and_a_refusal_changes_nothing() {
    let office = Office::new();
    let (ann, bob) = (office.advisor("ann"), office.advisor("bob"));
    writes(&ann, "aaaaaa", &[]);
    ann.run(&["sync"]).fine();
    writes(&bob, "bbbbbb", &[]);
    let own = bob.folder().join(".git");
    hook(&own, "pre-merge-commit", "echo not on a Friday >&2; exit 1");
    let before = bob.everything();
    bob.run(&["sync"]).ends(3, &["git refused the commit", "not on a Friday"]);
    assert_eq!(bob.everything(), before);
    fs::remove_file(own.join("hooks/pre-merge-commit")).unwrap();
    hook(&office.forge(), "pre-receive", "echo main is protected >&2; exit 1");
    bob.run(&["sync"])
        .ends(3, &["origin/main does not accept this", "main is protected", "git switch -c NAME"]);
    assert_eq!(bob.git(&["rev-list", "--count", "main..origin/main"]), "0\n", "what came in stays");
    fs::remove_file(office.forge().join("hooks/pre-receive")).unwrap();
    bob.run(&["sync"]).ends(0, &["shared with origin/main"]);
}

#[test]
fn what_was_recorded_is_not_shared_otherwise() {
    let office = Office::new();
    let (ann, bob) = (office.advisor("ann"), office.advisor("bob"));
    bob.change(FILE, &[("It fits our education.", "It does not fit.")]);
    bob.commit("an entry changed by hand");
    bob.run(&["sync"]).ends(1, &["[entry-changed]", "not shared"]);
    writes(&ann, "aaaaaa", &[]);
    ann.run(&["sync"]).fine();
    bob.run(&["sync"]).ends(
        1,
        &["reasons: our side “It does not fit.” (bob), the other side “It fits our education.” (founder)"],
    );
    bob.change(FILE, &[("It does not fit.", "It fits our education.")]);
    bob.commit("as it was");
    bob.run(&["sync"]).fine();
}

#[test]
fn a_register_that_was_broken_is_not_shared_and_an_accepted_decision_is() {
    let office = Office::new();
    let (ann, bob) = (office.advisor("ann"), office.advisor("bob"));
    let decide = [
        "decide",
        "exemplo",
        "--outcome",
        "renew",
        "--by",
        "board",
        "--ends",
        "2032-01-01",
        "--reasons",
        "Yes.",
        "--accept",
    ];
    bob.run(&decide).fine();
    writes(&ann, "aaaaaa", &[]);
    ann.run(&["sync"]).fine();
    bob.run(&["check"]).ends(1, &["renewed-without-consideration"]);
    bob.run(&["sync"]).fine();
    bob.change(FILE, &[("formality = \"formal\"", "formalitty = \"formal\"")]);
    bob.commit("a slip");
    bob.run(&["sync"]).ends(1, &["[unknown-key]", "not shared"]);
    assert_eq!(bob.git(&["rev-list", "--count", "origin/main..main"]), "1\n");
}

#[test]
fn what_is_only_wrong_together_stays_here_and_is_not_shared() {
    let office = Office::new();
    let (ann, bob) = (office.advisor("ann"), office.advisor("bob"));
    let text = ann.read("partnerships/zorg/gastcolleges.toml");
    for (advisor, unit, id) in [(&ann, "zorg", "n3w0ne"), (&bob, "business-school", "n3wtw0")] {
        let text = text.replace("1nf0rm", id).replace("\"zorg\"", &format!("\"{unit}\""));
        advisor.write(&format!("partnerships/{unit}/nieuw.toml"), &text);
        advisor.commit("a new one");
    }
    ann.run(&["sync"]).fine();
    let said =
        bob.run(&["sync"]).ends(1, &["[duplicate-id]", "this was not shared", "1 error", "partners check"]);
    assert!(said.out.is_empty());
    assert_eq!(bob.git(&["log", "-1", "--format=%s"]), "merged: partnerships 1, entries 1\n");
    assert_eq!(bob.git(&["rev-list", "--count", "origin/main..main"]), "2\n");
    bob.git(&[
        "mv",
        "register/partnerships/business-school/nieuw.toml",
        "register/partnerships/business-school/ander.toml",
    ]);
    bob.commit("another id");
    bob.run(&["sync"]).ends(0, &["shared with origin/main: 1 partnership (ander), 1 new entry"]);
    ann.run(&["sync"]).fine();
    ann.run(&["check"]).fine();
}

#[test]
fn a_history_that_was_replaced_at_the_other_side_is_said() {
    let office = Office::new();
    let (ann, bob) = (office.advisor("ann"), office.advisor("bob"));
    ann.git(&["commit", "-q", "--amend", "-m", "rewritten"]);
    ann.git(&["push", "-q", "--force"]);
    writes(&bob, "bbbbbb", &[]);
    let before = bob.git(&["rev-parse", "HEAD"]);
    bob.run(&["sync"]).ends(3, &["origin/main was replaced at the other side", "ask whoever looks after"]);
    assert_eq!(bob.git(&["rev-parse", "HEAD"]), before);
    assert_eq!(bob.git(&["status", "--porcelain"]), "");
}

#[test]
fn only_what_a_merge_would_touch_stands_in_its_way() {
    let office = Office::with("", &[]);
    let (ann, bob) = (office.advisor("ann"), office.newcomer("bob"));
    for file in ["note.txt", "partnerships/zorg/note.md", "own/list.csv"] {
        ann.write(file, "mine");
    }
    bob.write("docs/a.txt", "theirs");
    bob.commit("docs");
    bob.git(&["push", "-q"]);
    let before = ann.git(&["status", "--porcelain"]);
    ann.run(&["sync"]).fine();
    assert_eq!((ann.git(&["status", "--porcelain"]), ann.read("docs/a.txt").as_str()), (before, "theirs"));
    bob.write("note.txt", "theirs");
    bob.commit("a note");
    bob.git(&["push", "-q"]);
    ann.run(&["sync"]).ends(3, &["note.txt"]);
    assert_eq!(ann.read("note.txt"), "mine");
    ann.write("partnerships/zorg/los.toml", "schema = 1\n");
    ann.run(&["sync"]).ends(3, &["not committed yet", "los.toml"]);
}

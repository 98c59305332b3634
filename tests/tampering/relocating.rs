//! Cheats under cover of a register that moves to another folder, and honest moves of which nothing is said.

use std::fs;

use serde_json::Value;

use super::cheating::{A, B};
use super::story::{HEAD, POLICY, Story, begun, key, signal};
use super::told::Told;
use crate::fixture::Register;

const NOTHING: [&str; 0] = [];
const C: &str = "2024-01-07-cccccc";

fn changed(mark: usize) -> Vec<String> {
    vec![format!("changed {} in {mark}", key(A))]
}

fn or_root(folder: &str) -> &str {
    if folder.is_empty() { "." } else { folder }
}

/// What an audit says of the register in a folder.
#[track_caller]
fn audit_of(told: &Told, folder: &str) -> Vec<String> {
    told.git(&["reset", "-q", "--hard", "main"]);
    told.audit(&["--register", or_root(folder)])
}

/// A register that moves to a folder in one commit, and back in the next.
fn there_and_back(folder: &str, cheat: impl Fn(&mut Story)) -> (Vec<String>, usize) {
    let mut story = begun();
    story.relocate("register", folder);
    cheat(&mut story);
    let guilty = story.commit();
    let said = audit_of(&story.told(), folder);
    story.relocate(folder, "register");
    story.commit();
    assert_eq!(audit_of(&story.told(), "register"), said, "{folder}, and back");
    (said, guilty)
}

#[test]
fn a_move_hid_a_change_and_a_move_alone_is_nothing() {
    for folder in ["", "deep/er/register", "één map/mét spaties", "partnerships"] {
        let (said, _) = there_and_back(folder, |_| {});
        assert_eq!(said, NOTHING, "{folder}");
        let (said, guilty) = there_and_back(folder, |story| {
            story.change("exemplo.toml", "Something", "Nothing");
        });
        assert_eq!(said, changed(guilty), "{folder}");
        // The rules may change in the same commit.
        let (said, guilty) = there_and_back(folder, |story| {
            story.change("exemplo.toml", "Something", "Nothing");
            story.change("register.toml", "Voorbeeld", "Exemplo");
        });
        assert_eq!(said, changed(guilty), "{folder}");
    }
}

#[test]
fn a_move_hid_a_partnership_that_went_and_one_that_was_renamed() {
    let mut story = begun();
    story.put("zorg/other", &(HEAD.to_owned() + &signal(B, "More.")));
    story.commit();
    let text = story.text("zorg/exemplo").replace("Something", "Nothing");
    story.remove("zorg/other").remove("zorg/exemplo").put("elsewhere/renamed", &text);
    story.relocate("register", "");
    let guilty = story.commit();
    assert_eq!(
        audit_of(&story.told(), ""),
        [format!("file-removed other in {guilty}"), format!("changed {} in {guilty}", key(A))]
    );
}

#[test]
fn moved_twice_and_changed_the_second_time() {
    let mut story = begun();
    story.relocate("register", "one");
    story.commit();
    story.append_at("one/partnerships/zorg/exemplo.toml", &signal(B, "More."));
    story.commit();
    story.relocate("one", "two").change("exemplo.toml", "More.", "Less.");
    let guilty = story.commit();
    assert_eq!(audit_of(&story.told(), "two"), [format!("changed {} in {guilty}", key(B))]);
}

#[test]
fn everything_was_replaced_while_it_moved() {
    let mut story = begun();
    story.relocate("register", "new").change("register.toml", "Voorbeeld", "Exemplo");
    story.drop_at("new/partnerships/zorg/exemplo.toml");
    story.file("new/partnerships/zorg/fresh.toml", &(HEAD.to_owned() + &signal(B, "More.")));
    let guilty = story.commit();
    assert_eq!(audit_of(&story.told(), "new"), [format!("file-removed exemplo in {guilty}")]);
}

#[test]
fn a_folder_that_waited_there_is_no_cover() {
    let mut story = begun();
    story.file("new/partnerships/zorg/decoy.toml", HEAD);
    story.commit();
    story.relocate("register", "new").change("exemplo.toml", "Something", "Nothing");
    let guilty = story.commit();
    assert_eq!(audit_of(&story.told(), "new"), changed(guilty));
}

/// Two registers with the same policy.
fn two() -> Story {
    let mut story = begun();
    story.file("other/register.toml", POLICY);
    story.file("other/partnerships/zorg/exemplo.toml", &(HEAD.to_owned() + &signal(C, "Of another.")));
    story.commit();
    story
}

#[test]
fn two_registers_are_not_mixed_up() {
    let mut story = two();
    story.relocate("register", "moved").change("moved/", "Something", "Nothing");
    let guilty = story.commit();
    let told = story.told();
    assert_eq!(audit_of(&told, "moved"), changed(guilty));
    assert_eq!(audit_of(&told, "other"), NOTHING);
    // One takes the place of the other.
    let mut story = two();
    story.file("other/register.toml", &POLICY.replace("Voorbeeld", "Exemplo"));
    story.commit();
    story.relocate("register", "moved").relocate("other", "register");
    story.commit();
    let told = story.told();
    assert_eq!((audit_of(&told, "moved"), audit_of(&told, "register")), (vec![], vec![]));
    // They change places.
    let mut story = two();
    story.file("other/register.toml", &POLICY.replace("Voorbeeld", "Exemplo"));
    story.commit();
    story.relocate("register", "between").relocate("other", "register").relocate("between", "other");
    story.change("other/partnerships", "Something", "Nothing");
    let guilty = story.commit();
    let told = story.told();
    assert_eq!((audit_of(&told, "other"), audit_of(&told, "register")), (changed(guilty), vec![]));
}

#[test]
fn a_copy_is_another_register_until_the_first_goes() {
    let mut story = begun();
    story.duplicate("register", "archive").change("archive/", "Something", "Nothing");
    story.commit();
    let told = story.told();
    assert_eq!((audit_of(&told, "register"), audit_of(&told, "archive")), (vec![], vec![]));
    story.append("zorg/exemplo", &signal(B, "More."));
    story.commit();
    story.take("register");
    let guilty = story.commit();
    let mut said = audit_of(&story.told(), "archive");
    said.sort();
    assert_eq!(said, [format!("changed {} in {guilty}", key(A)), format!("removed {} in {guilty}", key(B))]);
    // The first may move on too, and then they still are two.
    let mut story = begun();
    story.duplicate("register", "archive").change("archive/", "Something", "Nothing");
    story.commit();
    story.relocate("register", "moved");
    story.commit();
    let told = story.told();
    assert_eq!((audit_of(&told, "moved"), audit_of(&told, "archive")), (vec![], vec![]));
}

#[test]
fn a_register_that_went_and_came_back_elsewhere() {
    let mut story = begun();
    story.file("read.me", "");
    story.commit();
    story.relocate("register", "kept aside");
    let files = story.take("kept aside");
    let gone = story.commit();
    story.file("read.me", "still");
    story.commit();
    story.give(files).relocate("kept aside", "new").change("exemplo.toml", "Something", "Nothing");
    let back = story.commit();
    let expected = [format!("file-removed exemplo in {gone}"), format!("changed {} in {back}", key(A))];
    assert_eq!(audit_of(&story.told(), "new"), expected);
}

#[test]
fn a_register_that_went_long_before_is_another_one() {
    let mut story = Story::new();
    story
        .relocate("register", "demo")
        .file("demo/partnerships/zorg/sample.toml", &(HEAD.to_owned() + &signal(C, "A sample.")));
    story.commit();
    story.take("demo");
    story.file("read.me", "");
    story.commit();
    story.file("register/register.toml", &POLICY.replace("Voorbeeld", "Exemplo"));
    story.put("zorg/exemplo", &(HEAD.to_owned() + &signal(A, "Something happened.")));
    story.commit();
    let told = story.told();
    assert_eq!(audit_of(&told, "register"), NOTHING);
    assert_eq!(told.run(&["list", "--as-of", told.commit(1)]).status.code(), Some(3), "it had not begun");
}

#[test]
fn branches_from_before_a_move_are_compared_where_they_stood() {
    let branched = || {
        let mut story = begun();
        story.branch("work").append("zorg/exemplo", &signal(B, "More."));
        story.commit();
        story.switch("main").relocate("register", "");
        story.commit();
        story
    };
    let mut story = branched();
    story.append_at("partnerships/zorg/exemplo.toml", &signal(B, "More."));
    story.merge("work");
    assert_eq!(audit_of(&story.told(), ""), NOTHING);
    let mut story = branched();
    let guilty = story.merge("work");
    assert_eq!(audit_of(&story.told(), ""), [format!("removed {} in {guilty} against 2", key(B))]);
    // A branch that did the moving.
    let mut story = begun();
    story.branch("work").relocate("register", "");
    story.commit();
    story.switch("main").append("zorg/exemplo", &signal(B, "More."));
    story.commit();
    story.relocate("register", "").change("exemplo.toml", "More.", "Less.");
    let guilty = story.merge("work");
    assert_eq!(audit_of(&story.told(), ""), [format!("changed {} in {guilty}", key(B))]);
}

/// A register that came from another folder, with what `story` shows of it.
fn document(told: &Told, args: &[&str]) -> Value {
    let ran = told.run(args);
    let out = String::from_utf8(ran.stdout).unwrap();
    serde_json::from_str(&out).unwrap_or_else(|_| panic!("{out}{}", String::from_utf8_lossy(&ran.stderr)))
}

#[test]
fn a_change_that_moves_the_register_is_held_to_what_landed() {
    let rules = |told: &Told, folder: &str| -> Vec<String> {
        let found =
            document(told, &["check", "--register", or_root(folder), "--base", "main", "--format", "json"]);
        let found = found["findings"].as_array().unwrap().iter();
        let found = found.filter(|it| it["level"] == "error");
        found.map(|it| it["rule"].as_str().unwrap().to_owned()).collect()
    };
    for folder in ["", "a/b"] {
        let mut story = begun();
        story.branch("work").relocate("register", folder);
        assert_eq!(rules(&story.in_the_work_tree(), folder), NOTHING);
        story.change("exemplo.toml", "Something", "Nothing");
        assert_eq!(rules(&story.in_the_work_tree(), folder), ["entry-changed"]);
        story.commit();
        let told = story.told();
        told.git(&["checkout", "-q", "work"]);
        assert_eq!(rules(&told, folder), ["entry-changed"]);
    }
}

#[test]
fn what_tells_of_the_past_goes_back_to_before_the_move() {
    let mut story = begun();
    story.append("zorg/exemplo", &signal(B, "More."));
    story.commit();
    let moved = story.relocate("register", "").commit();
    story.append_at("partnerships/zorg/exemplo.toml", &signal(C, "Later."));
    story.commit();
    let told = story.told();
    let commits = |document: &Value| -> Vec<usize> {
        let events = document["events"].as_array().unwrap().iter();
        events.map(|it| told.mark(it["commit"]["id"].as_str().unwrap())).collect()
    };
    assert!(!commits(&document(&told, &["history", "--format", "json"])).contains(&moved));
    assert_eq!(commits(&document(&told, &["history", "--format", "json"])), [4, 2, 1]);
    assert_eq!(commits(&document(&told, &["history", "exemplo", "--format", "json"])), [4, 2, 1]);
    let why = document(&told, &["why", "exemplo", &key(A), "--format", "json"]);
    assert_eq!(told.mark(why["values"][0]["commit"]["id"].as_str().unwrap()), 1, "{why}");
    // What the register was, and what is different.
    let signals = |at: &str| {
        let shown = document(&told, &["show", "exemplo", "--as-of", at, "--format", "json"]);
        shown["signals"].as_object().unwrap().len()
    };
    assert_eq!((signals(told.commit(1)), signals(told.commit(2)), signals("main")), (1, 2, 3));
    assert_eq!((signals("2024-01-02"), signals("2024-01-03")), (1, 2));
    let differs = |range: &str| document(&told, &["diff", range, "--format", "json"]);
    let between = differs(&format!("{}..{}", told.commit(2), told.commit(moved)));
    assert_eq!(between["partnerships"].as_array().map(Vec::len), Some(0), "{between}");
    let since = differs(told.commit(2));
    assert_eq!(since["partnerships"].as_array().map(Vec::len), Some(1), "{since}");
}

#[test]
fn a_register_that_moved_and_moved_back_lost_nothing_on_the_way() {
    for folder in ["elsewhere", "", "deep/er/register"] {
        let mut story = begun();
        let moved = story.relocate("register", folder).commit();
        story.change("exemplo.toml", "name = \"Exchange\"", "name = \"Exchange of staff\"");
        let renamed = story.commit();
        let back = story.relocate(folder, "register").commit();
        story.append("zorg/exemplo", &signal(B, "More."));
        let last = story.commit();
        let told = story.told();
        let commits = |document: &Value, of: &str| -> Vec<usize> {
            let events = document[of].as_array().unwrap().iter();
            events.map(|it| told.mark(it["commit"]["id"].as_str().unwrap())).collect()
        };
        let past = document(&told, &["history", "exemplo", "--format", "json"]);
        assert_eq!(commits(&past, "events"), [last, renamed, 1], "{folder}: not in {moved} and {back}");
        let why = |key: &str| document(&told, &["why", "exemplo", key, "--format", "json"]);
        assert_eq!(commits(&why(&key(A)), "values"), [1], "{folder}");
        assert_eq!(commits(&why("name"), "values"), [renamed, 1], "{folder}");
    }
}

#[test]
fn what_went_while_the_register_moved_away_and_back_is_told() {
    let mut story = begun();
    let text = story.text("zorg/exemplo");
    story.put("zorg/other", HEAD);
    story.commit();
    story.relocate("register", "elsewhere").drop_at("elsewhere/partnerships/zorg/exemplo.toml");
    let gone = story.commit();
    story.relocate("elsewhere", "register");
    story.commit();
    story.put("zorg/exemplo", &text);
    let again = story.commit();
    let told = story.told();
    let past = document(&told, &["history", "exemplo", "--format", "json"]);
    let events = past["events"].as_array().unwrap().iter();
    let commits: Vec<usize> = events.map(|it| told.mark(it["commit"]["id"].as_str().unwrap())).collect();
    assert_eq!(commits, [again, gone, 1], "{past}");
}

/// What an earlier audit kept of a copy does not hide what the first held, once that goes.
#[test]
fn a_copy_that_was_audited_goes_on_from_the_first_all_the_same() {
    let register = Register::with_two();
    fs::create_dir_all(register.path("archive/partnerships/zorg")).unwrap();
    for path in ["register.toml", "partnerships/zorg/exemplo.toml", "partnerships/zorg/gastcolleges.toml"] {
        let text = register.read(&format!("register/{path}"));
        register
            .write(&format!("archive/{path}"), &text.replace("It fits our education.", "It never fitted."));
    }
    register.git(&["add", "--all"]);
    register.git(&["commit", "-qm", "copied"]);
    register.run(&["--register", "archive", "audit"]).fine();
    // The change that takes the first away is held to what that held, before it is committed and after.
    let found = |args: &[&str]| {
        let ran = register.run(&[&["--register", "archive", "check"], args].concat());
        assert!(ran.code == 1 && ran.out.contains("entry-changed"), "{args:?}: {}{}", ran.out, ran.err);
    };
    register.run(&["--register", "archive", "check", "--base", "HEAD"]).fine();
    register.git(&["rm", "-rq", "register"]);
    found(&["--base", "HEAD"]);
    register.git(&["commit", "-qm", "gone"]);
    found(&["--base", "HEAD^"]);
    found(&["--base", "HEAD^", "--as-of", "HEAD"]);
    for args in [&["audit"][..], &["audit"], &["audit", "--fresh"]] {
        let ran = register.run(&[&["--register", "archive"], args].concat());
        assert!(ran.code == 1 && ran.out.contains("exemplo"), "{}{}", ran.out, ran.err);
    }
}

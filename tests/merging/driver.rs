//! What git calls, in real merges: that it is installed, that it is called, and what happens when it is gone.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::Path;

use partners::git::merge_driver::line;

use super::office::{Advisor, Office, signal};

const FILE: &str = "partnerships/zorg/exemplo.toml";

/// Two advisors with something to merge in one file: Ann's is at the forge, Bob's is not.
fn two(office: &Office) -> (Advisor, Advisor) {
    let (ann, bob) = (office.advisor("ann"), office.advisor("bob"));
    ann.append(FILE, &signal("aaaaaa", "Seen by Ann."));
    ann.change(FILE, &[("ends      = 2028-08-31", "ends      = 2029-08-31")]);
    ann.commit("by Ann");
    ann.git(&["push", "-q"]);
    bob.append(FILE, &signal("bbbbbb", "Seen by Bob."));
    bob.change(FILE, &[("owner     = \"Programme manager\"", "owner     = \"Dean\"")]);
    bob.commit("by Bob");
    bob.git(&["fetch", "-q"]);
    (ann, bob)
}

#[track_caller]
fn holds_both(bob: &Advisor) {
    let text = bob.read(FILE);
    for part in
        ["2029-08-31", "\"Dean\"", &signal("aaaaaa", "Seen by Ann."), &signal("bbbbbb", "Seen by Bob.")]
    {
        assert_eq!(text.matches(part).count(), 1, "{part} in\n{text}");
    }
    assert!(!text.contains("<<<<<<<"), "{text}");
    bob.run(&["check"]).fine();
}

#[test]
fn a_merge_a_rebase_and_a_cherry_pick_hold_the_work_of_both() {
    for words in [
        &["merge", "-q", "--no-edit", "origin/main"][..],
        &["rebase", "-q", "origin/main"],
        &["cherry-pick", "origin/main"],
    ] {
        let office = Office::new();
        let (_ann, bob) = two(&office);
        bob.git(words);
        holds_both(&bob);
    }
}

#[test]
fn wherever_the_program_stands() {
    let office = Office::new();
    let (_ann, bob) = two(&office);
    let folder = office.root().join("O'Brien & \"co\" 100% $HOME;x");
    fs::create_dir(&folder).unwrap();
    let program = folder.join("part ners");
    symlink(env!("CARGO_BIN_EXE_partners"), &program).unwrap();
    bob.git(&["config", "merge.partners.driver", &line(&program)]);
    bob.git(&["merge", "-q", "--no-edit", "origin/main"]);
    holds_both(&bob);
}

#[test]
fn a_program_that_is_gone_or_fails_never_costs_the_other_side() {
    let office = Office::new();
    let (_ann, bob) = two(&office);
    let broken = office.root().join("broken");
    fs::write(&broken, "#!/bin/sh\nexit 3\n").unwrap();
    fs::set_permissions(&broken, fs::Permissions::from_mode(0o755)).unwrap();
    for program in [Path::new("/nowhere/partners"), &broken] {
        bob.git(&["config", "merge.partners.driver", &line(program)]);
        let ran = bob.try_git(&["merge", "--no-edit", "origin/main"]);
        assert_eq!(ran.status.code(), Some(1), "{ran:?}");
        let text = bob.read(FILE);
        assert!(text.contains("<<<<<<< ours") && text.contains(">>>>>>> theirs"), "{text}");
        assert!(text.contains("Seen by Ann.") && text.contains("Seen by Bob."), "{text}");
        bob.git(&["merge", "--abort"]);
    }
}

#[test]
fn what_contradicts_itself_stands_between_marks_in_words() {
    let office = Office::new();
    let (ann, bob) = two(&office);
    bob.change(FILE, &[("ends      = 2028-08-31", "ends      = 2030-08-31")]);
    bob.commit("another end");
    let ran = bob.try_git(&["merge", "--no-edit", "origin/main"]);
    let said = String::from_utf8(ran.stdout).unwrap();
    assert_eq!(ran.status.code(), Some(1), "{said}");
    assert!(said.contains("ends: our side 2030-08-31, the other side 2029-08-31"), "{said}");
    assert!(said.contains("CONFLICT (content)"), "{said}");
    let marked = "<<<<<<< our side (HEAD)\nends      = 2030-08-31 # four years\n=======\nends      = 2029-08-31 # four years\n\
        >>>>>>> the other side (origin/main)\n";
    assert!(bob.read(FILE).contains(marked), "{}", bob.read(FILE));
    assert_eq!(bob.read(FILE).matches("<<<<<<<").count(), 1);
    bob.run(&["check"]).ends(1, &["unresolved-merge"]);
    drop(ann);
}

#[test]
fn an_end_before_a_start_is_a_contradiction_though_each_is_right() {
    let office = Office::new();
    let (ann, bob) = (office.advisor("ann"), office.advisor("bob"));
    ann.change(FILE, &[("ends      = 2028-08-31", "ends      = 2025-08-31")]);
    ann.commit("by Ann");
    ann.git(&["push", "-q"]);
    bob.change(FILE, &[("starts    = 2024-09-01", "starts    = 2026-09-01")]);
    bob.commit("by Bob");
    bob.git(&["fetch", "-q"]);
    assert!(!bob.try_git(&["merge", "--no-edit", "origin/main"]).status.success());
    let text = bob.read(FILE);
    assert!(text.contains("starts    = 2026-09-01\n=======\nstarts    = 2024-09-01\n>>>>>>>"), "{text}");
    assert!(
        text.contains("ends      = 2028-08-31 # four years\n=======\nends      = 2025-08-31 # four years\n"),
        "{text}"
    );
}

#[test]
fn the_same_file_added_on_both_sides_is_one() {
    let office = Office::new();
    let (ann, bob) = (office.advisor("ann"), office.advisor("bob"));
    let text = ann.read("partnerships/zorg/gastcolleges.toml").replace("1nf0rm", "n3w0ne");
    for (advisor, tail) in [(&ann, "aaaaaa"), (&bob, "bbbbbb")] {
        advisor.write("partnerships/zorg/nieuw.toml", &(text.clone() + &signal(tail, "New.")));
        advisor.commit("a new one");
    }
    ann.git(&["push", "-q"]);
    bob.git(&["fetch", "-q"]);
    bob.git(&["merge", "-q", "--no-edit", "origin/main"]);
    let whole = text + &signal("aaaaaa", "New.") + &signal("bbbbbb", "New.");
    assert_eq!(bob.read("partnerships/zorg/nieuw.toml"), whole);
}

#[test]
fn histories_that_crossed_are_merged_too() {
    let office = Office::new();
    let (ann, bob) = two(&office);
    ann.git(&["fetch", "-q", bob.folder().to_str().unwrap(), "main:bob"]);
    bob.git(&["merge", "-q", "--no-edit", "origin/main"]);
    ann.git(&["merge", "-q", "--no-edit", "bob"]);
    assert_eq!(ann.read(FILE), bob.read(FILE), "whoever merges whom");
    ann.append(FILE, &signal("cccccc", "Later, by Ann."));
    ann.change(FILE, &[("ends      = 2029-08-31", "ends      = 2031-08-31")]);
    ann.commit("later");
    bob.append(FILE, &signal("dddddd", "Later, by Bob."));
    bob.commit("later");
    bob.git(&["fetch", "-q", ann.folder().to_str().unwrap(), "main:ann"]);
    assert_eq!(bob.git(&["merge-base", "--all", "main", "ann"]).lines().count(), 2);
    bob.git(&["merge", "-q", "--no-edit", "ann"]);
    let text = bob.read(FILE);
    for tail in ["aaaaaa", "bbbbbb", "cccccc", "dddddd"] {
        assert_eq!(text.matches(tail).count(), 1, "{text}");
    }
    assert!(text.contains("2031-08-31") && !text.contains("<<<<<<<"), "{text}");
}

#[test]
fn crossed_histories_that_contradict_themselves_still_lose_nothing() {
    let office = Office::new();
    let (ann, bob) = two(&office);
    bob.change(FILE, &[("ends      = 2028-08-31", "ends      = 2030-08-31")]);
    bob.commit("another end");
    ann.git(&["fetch", "-q", bob.folder().to_str().unwrap(), "main:bob"]);
    for (advisor, other, end) in [(&bob, "origin/main", "2030-08-31"), (&ann, "bob", "2029-08-31")] {
        assert!(!advisor.try_git(&["merge", "--no-edit", other]).status.success());
        let text = advisor.read(FILE);
        let (before, rest) = text.split_once("<<<<<<<").unwrap();
        let after = rest.split_once(">>>>>>>").unwrap().1.split_once('\n').unwrap().1;
        advisor.write(FILE, &format!("{before}ends      = {end} # four years\n{after}"));
        advisor.commit("each their own");
    }
    bob.git(&["fetch", "-q", ann.folder().to_str().unwrap(), "main:ann"]);
    assert!(!bob.try_git(&["merge", "--no-edit", "ann"]).status.success());
    let text = bob.read(FILE);
    assert_eq!(text.matches("<<<<<<<").count(), 1, "{text}");
    assert!(text.contains("2030-08-31 # four years\n=======\nends      = 2029-08-31"), "{text}");
    assert!(text.contains("Seen by Ann.") && text.contains("Seen by Bob."), "{text}");
}

#[test]
fn what_is_no_register_file_is_merged_as_git_does() {
    let office = Office::new();
    let (ann, bob) = (office.advisor("ann"), office.advisor("bob"));
    for (advisor, ours) in [(&ann, "a"), (&bob, "b")] {
        advisor.write("tool.toml", &format!("list = [1]\n{ours} = 1\n"));
        advisor.commit("a tool");
    }
    ann.git(&["push", "-q"]);
    bob.git(&["fetch", "-q"]);
    assert!(!bob.try_git(&["merge", "--no-edit", "origin/main"]).status.success());
    assert!(bob.read("tool.toml").contains("b = 1\n=======\na = 1\n"), "{}", bob.read("tool.toml"));
}

#[test]
fn a_version_that_cannot_be_read_is_merged_as_git_does() {
    let office = Office::new();
    let (ann, bob) = (office.advisor("ann"), office.advisor("bob"));
    ann.change(FILE, &[("owner     = \"Programme manager\"", "owner     = Programme manager")]);
    ann.commit("by Ann");
    ann.git(&["push", "-q"]);
    bob.append(FILE, &signal("bbbbbb", "Seen by Bob."));
    bob.commit("by Bob");
    bob.git(&["pull", "-q", "--no-rebase", "--no-edit"]);
    assert!(bob.read(FILE).contains("= Programme manager") && bob.read(FILE).contains("Seen by Bob."));
}

#[test]
fn it_can_be_asked_by_hand_with_files_of_any_name() {
    let office = Office::new();
    let ann = office.advisor("ann");
    let base = ann.read(FILE);
    for (name, text) in [
        ("o.toml", base.clone()),
        ("a.toml", base.clone() + &signal("bbbbbb", "B.")),
        ("b.toml", base.clone() + &signal("aaaaaa", "A.")),
    ] {
        fs::write(ann.folder().join(name), text).unwrap();
    }
    for more in [
        &[][..],
        &["9"],
        &["7", "exemplo.toml"],
        &["7", "register/partnerships/zorg/exemplo.toml", "main", "feature"],
    ] {
        let words = ["merge-driver", "o.toml", "a.toml", "b.toml"];
        assert_eq!(ann.run(&[&words, more].concat()).fine().out, "");
        let text = fs::read_to_string(ann.folder().join("a.toml")).unwrap();
        assert_eq!(text, base.clone() + &signal("aaaaaa", "A.") + &signal("bbbbbb", "B."));
    }
    ann.run(&["merge-driver", "o.toml", "nowhere.toml", "b.toml"]).ends(3, &["nowhere.toml"]);
}

#[test]
fn a_clone_is_told_once_what_it_lacks_and_how_to_mend_it() {
    let office = Office::new();
    let newcomer = office.newcomer("carol");
    let record = ["signal", "exemplo", "--from", "staff", "--summary", "Something."];
    newcomer.run(&record).fine().ends(0, &["init --merge-driver"]);
    assert_eq!(newcomer.run(&record).fine().err, "");
    newcomer.run(&["init", "--merge-driver"]).fine();
    let program = env!("CARGO_BIN_EXE_partners");
    let said = newcomer.git(&["config", "merge.partners.driver"]);
    assert!(said.starts_with(&format!("p='{program}'; ")), "{said}");
    // In a language of one's own, and over what was there.
    newcomer.git(&["config", "merge.partners.driver", "true %A"]);
    newcomer
        .run(&["--lang", "nl", "init", "--merge-driver"])
        .ends(0, &["in plaats van wat er stond: true %A"]);
    assert_eq!(newcomer.git(&["config", "merge.partners.driver"]), said);
    newcomer.git(&["rm", "-q", "register/.gitattributes"]);
    newcomer
        .run(&["init", "--merge-driver"])
        .ends(0, &["*.toml -text merge=partners", "register/.gitattributes"]);
}

//! `resolve`: whatever left a file in conflict, both sides are found in it again.

use super::office::{Advisor, Office, signal};

const FILE: &str = "partnerships/zorg/exemplo.toml";
const SHOWN: &str = "register/partnerships/zorg/exemplo.toml";

/// Bob merges what Ann pushed, in a clone where git merges line by line; what each has to say differs by day and text.
fn in_conflict(
    office: &Office,
    ann_also: &[(&str, &str)],
    bob_also: &[(&str, &str)],
    style: &str,
) -> Advisor {
    let (ann, bob) = (office.newcomer("ann"), office.newcomer("bob"));
    ann.append(FILE, &signal("aaaaaa", "Seen by Ann."));
    ann.change(FILE, ann_also);
    ann.commit("by Ann");
    ann.git(&["push", "-q"]);
    bob.append(FILE, &signal("bbbbbb", "Seen by Bob."));
    bob.change(FILE, bob_also);
    bob.commit("by Bob");
    bob.git(&["config", "merge.conflictStyle", style]);
    bob.git(&["fetch", "-q"]);
    assert!(!bob.try_git(&["merge", "--no-edit", "origin/main"]).status.success());
    bob
}

const TO_2029: (&str, &str) = ("ends      = 2028-08-31", "ends      = 2029-08-31");
const TO_2030: (&str, &str) = ("ends      = 2028-08-31", "ends      = 2030-08-31");
const MARKED: &str = "<<<<<<< our side (HEAD)\nends      = 2030-08-31 # four years\n=======\nends      = 2029-08-31 # four years\n\
    >>>>>>> the other side (origin/main)\n";

#[track_caller]
fn holds_both(bob: &Advisor) {
    let text = bob.read(FILE);
    let end = signal("aaaaaa", "Seen by Ann.") + &signal("bbbbbb", "Seen by Bob.");
    assert!(text.ends_with(&end) && text.matches("Seen by").count() == 2, "{text}");
    assert!(!text.contains("<<<<<<<") && !text.contains("=======") && !text.contains(">>>>>>>"), "{text}");
    bob.run(&["check"]).fine();
}

#[test]
fn two_entries_of_one_day_are_united_in_every_style_of_marks() {
    for style in ["merge", "diff3", "zdiff3"] {
        let office = Office::new();
        let bob = in_conflict(&office, &[TO_2029], &[], style);
        let said = bob.run(&["resolve"]).fine().out;
        assert_eq!(said, format!("{SHOWN}: merged\nfinish it with: git commit --no-edit\n"));
        holds_both(&bob);
        assert!(bob.read(FILE).contains("ends      = 2029-08-31"));
        assert_eq!(bob.git(&["status", "--porcelain"]), format!("M  {SHOWN}\n"));
        bob.git(&["commit", "-q", "--no-edit"]);
        assert_eq!(bob.run(&["resolve"]).fine().out, "nothing is in conflict\n");
    }
}

#[test]
fn marks_that_somebody_committed_are_read_back_without_git() {
    for style in ["merge", "diff3", "zdiff3"] {
        let office = Office::new();
        let bob = in_conflict(&office, &[TO_2029], &[], style);
        let text = bob.read(FILE).replace("HEAD", "feature/in-the-browser").replace("origin/main", "main");
        bob.git(&["merge", "--abort"]);
        bob.write(FILE, &text);
        bob.commit("resolved in a browser");
        for words in [&["resolve"][..], &["resolve", SHOWN], &["resolve", "exemplo"]] {
            bob.write(FILE, &text);
            assert_eq!(bob.run(words).fine().out, format!("{SHOWN}: merged\n"), "{words:?}");
            holds_both(&bob);
            assert_eq!(
                bob.git(&["status", "--porcelain"]),
                format!(" M {SHOWN}\n"),
                "nothing is staged unasked"
            );
        }
    }
}

#[test]
fn a_real_contradiction_stays_between_marks_and_all_else_is_done() {
    for style in ["merge", "diff3", "zdiff3"] {
        let office = Office::new();
        let bob = in_conflict(&office, &[TO_2029], &[TO_2030], style);
        let said = bob
            .run(&["resolve"])
            .ends(1, &["ends: our side 2030-08-31 (bob), the other side 2029-08-31 (ann)"])
            .out;
        assert!(said.contains(SHOWN) && said.contains("in a terminal"), "{said}");
        let text = bob.read(FILE);
        assert!(text.contains(MARKED), "{text}");
        assert_eq!(text.matches("<<<<<<<").count(), 1);
        assert_eq!(
            bob.git(&["status", "--porcelain"]),
            format!("UU {SHOWN}\n"),
            "git knows that it is not resolved"
        );
        // Whoever then edits the file by hand is not asked again, and loses nothing.
        bob.write(FILE, &text.replace(MARKED, "ends      = 2031-08-31\n"));
        bob.run(&["resolve", "exemplo"]).ends(0, &["taken as it stands"]);
        holds_both(&bob);
        assert_eq!(bob.git(&["status", "--porcelain"]), format!("M  {SHOWN}\n"));
    }
}

#[test]
fn what_was_resolved_by_hand_stays_so() {
    let office = Office::new();
    let bob = in_conflict(
        &office,
        &[TO_2029, ("owner     = \"Programme manager\"", "owner     = \"Dean\"")],
        &[TO_2030, ("owner     = \"Programme manager\"", "owner     = \"Director\"")],
        "merge",
    );
    bob.run(&["resolve"]).ends(1, &["owner", "ends"]);
    let text = bob.read(FILE);
    let owner = "<<<<<<< our side (HEAD)\nowner     = \"Director\"\n=======\nowner     = \"Dean\"\n>>>>>>> the other side (origin/main)\n";
    bob.write(FILE, &text.replace(owner, "owner     = \"Both\"\n"));
    let said = bob.run(&["resolve"]).ends(1, &["ends"]).out;
    assert!(!said.contains("owner"), "{said}");
    assert!(
        bob.read(FILE).contains("owner     = \"Both\"\n") && bob.read(FILE).contains(MARKED),
        "{}",
        bob.read(FILE)
    );
    // Taking the other side's entry out by hand is not a way to resolve it.
    let text = bob
        .read(FILE)
        .replace(MARKED, "ends      = 2031-08-31\n")
        .replace(&signal("aaaaaa", "Seen by Ann."), "");
    bob.write(FILE, &text);
    bob.run(&["resolve"])
        .ends(1, &["lacks what one of the sides has: 2026-03-14-aaaaaa", "git checkout --merge"]);
    assert_eq!(bob.read(FILE), text);
    // What nobody can read is kept, and both sides are taken from git.
    bob.write(FILE, "<<<<<<< ?\nmy = own = words\n");
    bob.run(&["resolve"]).ends(1, &["is kept in ROOT/bob/.git/partners/conflict-exemplo.toml"]);
    assert!(
        bob.read(FILE)
            .contains("ends      = 2030-08-31 # four years\n=======\nends      = 2029-08-31 # four years\n")
    );
    let kept = std::fs::read_to_string(bob.folder().join(".git/partners/conflict-exemplo.toml")).unwrap();
    assert_eq!(kept, "<<<<<<< ?\nmy = own = words\n");
}

#[test]
fn at_a_terminal_a_person_chooses_and_sees_who_wrote_what() {
    let office = Office::new();
    let bob = in_conflict(
        &office,
        &[
            TO_2029,
            ("name    = \"Universidade Exemplo\"", "name    = \"Exemplo\""),
            ("owner     = \"Programme manager\"", "owner     = \"Dean\""),
        ],
        &[
            TO_2030,
            ("name    = \"Universidade Exemplo\"", "name    = \"UE\""),
            ("owner     = \"Programme manager\"", "owner     = \"Director\""),
        ],
        "merge",
    );
    // Stopping changes nothing.
    let before = bob.everything();
    let (code, _) = bob.sits(&["resolve"]).answers(": which is right?", "\x03").ends();
    assert_eq!((code, bob.everything()), (2, before));
    let (code, seen) = bob
        .sits(&["resolve"])
        .sees("our side: “Director” (bob)")
        .sees("the other side: “Dean” (ann)")
        .answers("?", "2")
        .answers("ends: which is right?", "something else")
        .answers("ends: what should it say?", "2031-01-31")
        .answers("partner 1, name", "1")
        .says("Record this?", "y")
        .ends();
    assert_eq!(code, 0, "{seen}");
    let text = bob.read(FILE);
    for part in ["owner     = \"Dean\"\n", "ends      = 2031-01-31 # four years\n", "name    = \"UE\"\n"] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
    holds_both(&bob);
    is_finished(&bob, &seen);
}

/// Whoever is there needs no word of git to finish: it is committed, with both as its parents.
#[track_caller]
fn is_finished(bob: &Advisor, seen: &str) {
    assert!(seen.contains("all is merged and committed") && !seen.contains("git "), "{seen}");
    assert_eq!(bob.git(&["status", "--porcelain"]), "");
    assert_eq!(bob.git(&["show", "-s", "--format=%P", "HEAD"]).split_whitespace().count(), 2);
}

#[test]
fn at_a_terminal_what_needs_no_choice_is_finished_too_also_when_it_was_resolved_before() {
    let office = Office::new();
    let bob = in_conflict(&office, &[TO_2029], &[], "merge");
    let (code, seen) = bob.sits(&["resolve"]).ends();
    assert_eq!(code, 0, "{seen}");
    is_finished(&bob, &seen);
    let office = Office::new();
    let bob = in_conflict(&office, &[TO_2029], &[], "merge");
    bob.run(&["resolve"]).ends(0, &["git commit --no-edit"]);
    let (code, seen) = bob.sits(&["resolve"]).ends();
    assert_eq!(code, 0, "{seen}");
    is_finished(&bob, &seen);
    holds_both(&bob);
}

#[test]
fn at_a_terminal_a_rebase_goes_on_to_its_next_conflict_and_to_its_end() {
    let office = Office::new();
    let bob = in_conflict(&office, &[], &[], "merge");
    bob.git(&["merge", "--abort"]);
    bob.append(FILE, &signal("cccccc", "Once more by Bob."));
    bob.commit("by Bob again");
    assert!(!bob.try_git(&["rebase", "origin/main"]).status.success());
    let (code, seen) = bob.sits(&["resolve"]).ends();
    assert_eq!(code, 0, "{seen}");
    assert!(seen.contains("all is merged and committed"), "{seen}");
    assert_eq!(bob.git(&["status", "--porcelain"]), "");
    let text = bob.read(FILE);
    assert!(text.matches("Seen by").count() == 2 && text.contains("Once more by Bob."), "{text}");
    assert_eq!(bob.git(&["log", "--format=%s", "-2"]), "by Bob again\nby Bob\n");
}

#[test]
fn one_id_for_two_things_can_be_two_entries() {
    let office = Office::new();
    let bob = in_conflict(&office, &[], &[("# ── dossier ──", "# ── dossier ──\n")], "merge");
    bob.git(&["merge", "--abort"]);
    bob.append(FILE, &signal("aaaaaa", "Another one."));
    bob.commit("the same id");
    assert!(!bob.try_git(&["merge", "--no-edit", "origin/main"]).status.success());
    bob.run(&["resolve"]).ends(
        1,
        &["signals.2026-03-14-aaaaaa.summary: our side “Another one.” (bob), the other side “Seen by Ann.” (ann)"],
    );
    let (code, seen) = bob
        .sits(&["resolve"])
        .answers("Signal of 14 March 2026: which is right?", "both")
        .says("Record this?", "y")
        .ends();
    assert_eq!(code, 0, "{seen}");
    let text = bob.read(FILE);
    assert!(text.contains("Another one.") && text.contains("Seen by Ann."), "{text}");
    // What others have already keeps its id.
    let first = text.split("[signals.2026-03-14-aaaaaa]").nth(1).unwrap();
    assert!(first.split("[signals.").next().unwrap().contains("Seen by Ann."), "{text}");
    assert!(!seen.contains("our side: "), "{seen}");
    bob.run(&["check"]).fine();
}

#[test]
fn what_was_chosen_must_go_together() {
    let office = Office::new();
    let bob = in_conflict(&office, &[TO_2029], &[TO_2030], "merge");
    let before = bob.everything();
    let (code, seen) = bob
        .sits(&["resolve"])
        .answers("ends: which is right?", "something else")
        .answers("what should it say?", "2020-01-31")
        .says("Record this?", "y")
        .ends();
    assert_eq!(code, 1, "{seen}");
    assert!(seen.contains("does not go together"), "{seen}");
    assert_eq!(bob.everything(), before);
}

#[test]
fn a_rebase_is_resolved_and_gone_on_with() {
    let office = Office::new();
    let bob = in_conflict(&office, &[], &[], "merge");
    bob.git(&["merge", "--abort"]);
    assert!(!bob.try_git(&["rebase", "origin/main"]).status.success());
    bob.run(&["resolve"]).ends(0, &["merged", "git rebase --continue"]);
    bob.git(&["-c", "core.editor=true", "rebase", "--continue"]);
    holds_both(&bob);
}

#[test]
fn a_file_that_one_side_took_away_is_asked_about() {
    let office = Office::new();
    let (ann, bob) = (office.newcomer("ann"), office.newcomer("bob"));
    ann.git(&["rm", "-q", SHOWN]);
    ann.commit("away");
    ann.git(&["push", "-q"]);
    bob.append(FILE, &signal("bbbbbb", "Seen by Bob."));
    bob.commit("by Bob");
    bob.git(&["fetch", "-q"]);
    assert!(!bob.try_git(&["merge", "--no-edit", "origin/main"]).status.success());
    let before = bob.everything();
    bob.run(&["resolve"]).ends(1, &["one side took it away", "git rm"]);
    assert_eq!(bob.everything(), before);
    let (code, seen) = bob.sits(&["resolve"]).says("Keep", "y").ends();
    assert_eq!(code, 0, "{seen}");
    assert_eq!(bob.git(&["diff", "--name-only", "--diff-filter=U"]), "");
    assert!(bob.read(FILE).contains("Seen by Bob."));
}

#[test]
fn the_policy_is_merged_and_what_is_not_the_registers_is_left() {
    let office = Office::new();
    let (ann, bob) = (office.newcomer("ann"), office.newcomer("bob"));
    for (advisor, unit) in [(&ann, "arts"), (&bob, "law")] {
        let unit = format!("[units.{unit}]\nnl = \"X\"\nen = \"X\"\n\n[categories.exchange]");
        advisor.change("register.toml", &[("[categories.exchange]", &unit)]);
        std::fs::write(advisor.folder().join("notes.txt"), format!("{}\n", advisor.name)).unwrap();
        advisor.commit("a unit");
    }
    ann.git(&["push", "-q"]);
    bob.git(&["fetch", "-q"]);
    assert!(!bob.try_git(&["merge", "--no-edit", "origin/main"]).status.success());
    let said = bob.run(&["resolve"]).fine();
    assert_eq!(said.out, "register/register.toml: merged\n");
    assert_eq!(said.err, "also in conflict, and not of the register: notes.txt\n");
    let text = bob.read("register.toml");
    assert!(text.contains("[units.arts]\nnl = \"X\"\nen = \"X\"\n\n[units.law]"), "{text}");
}

#[test]
fn marks_that_do_not_belong_together_are_pointed_at() {
    let office = Office::new();
    let bob = office.newcomer("bob");
    let text = bob.read(FILE).replace("[agreement]", "<<<<<<< a\n[agreement]\n=======\n");
    bob.write(FILE, &text);
    bob.run(&["resolve"]).ends(1, &["is missing"]);
    assert_eq!(bob.read(FILE), text);
    bob.run(&["--lang", "nl", "resolve", SHOWN]).ends(1, &["ontbreekt één van de tekens"]);
    bob.run(&["resolve", "register/register.toml"]).ends(0, &["is not in conflict"]);
}

//! Cheats with merges, and what honest merges do.

use super::cheating::{A, B};
use super::story::{HEAD, Story, begun, key, signal};

const NOTHING: [&str; 0] = [];
const C: &str = "2024-01-07-cccccc";

/// `begun`, with a branch `side` on which a signal was added, and another signal on `main`.
fn forked() -> Story {
    let mut story = begun();
    story.branch("side").append("zorg/exemplo", &signal(B, "From the side."));
    story.commit();
    story.switch("main").append("zorg/exemplo", &signal(C, "From main."));
    story.commit();
    story
}

#[test]
fn an_honest_merge() {
    let mut story = forked();
    story.append("zorg/exemplo", &signal(B, "From the side."));
    story.merge("side");
    assert_eq!(story.audit(), NOTHING);
}

#[test]
fn a_merge_dropped_what_the_branch_brought() {
    let mut story = forked();
    let guilty = story.merge("side");
    assert_eq!(story.audit(), [format!("removed {} in {guilty} against 2", key(B))]);
}

#[test]
fn a_merge_dropped_what_main_had() {
    let mut story = forked();
    let theirs = story.text_on("side", "zorg/exemplo").unwrap();
    story.put("zorg/exemplo", &theirs);
    let guilty = story.merge("side");
    assert_eq!(story.audit(), [format!("removed {} in {guilty}", key(C))]);
}

#[test]
fn an_evil_merge_changed_what_neither_side_did() {
    let mut story = forked();
    story.append("zorg/exemplo", &signal(B, "From the side.")).edit("zorg/exemplo", "Something", "Nothing");
    let guilty = story.merge("side");
    assert_eq!(story.audit(), [format!("changed {} in {guilty}", key(A))]);
}

#[test]
fn an_evil_merge_changed_what_the_branch_brought() {
    let mut story = forked();
    story.append("zorg/exemplo", &signal(B, "Not from the side."));
    let guilty = story.merge("side");
    assert_eq!(story.audit(), [format!("changed {} in {guilty} against 2", key(B))]);
}

#[test]
fn an_evil_merge_moved_what_the_branch_brought() {
    let mut story = forked();
    story.put("zorg/other", &(HEAD.to_owned() + &signal(B, "From the side.")));
    let guilty = story.merge("side");
    assert_eq!(story.audit(), [format!("removed {} in {guilty} against 2", key(B))]);
}

#[test]
fn an_evil_merge_changed_another_file() {
    let mut story = forked();
    story.put("zorg/other", &(HEAD.to_owned() + &signal("2024-01-08-dddddd", "Elsewhere.")));
    story.commit();
    story.append("zorg/exemplo", &signal(B, "From the side.")).edit("zorg/other", "Elsewhere", "Nowhere");
    let guilty = story.merge("side");
    assert_eq!(story.audit(), [format!("changed signals.2024-01-08-dddddd in {guilty}")]);
}

#[test]
fn a_merge_dropped_a_partnership_of_the_branch() {
    let mut story = begun();
    story.branch("side").put("zorg/other", HEAD);
    story.commit();
    story.switch("main").append("zorg/exemplo", &signal(C, "From main."));
    story.commit();
    let guilty = story.merge("side");
    assert_eq!(story.audit(), [format!("file-removed other in {guilty} against 2")]);
}

#[test]
fn a_branch_changed_what_had_landed() {
    let mut story = begun();
    story.branch("side").edit("zorg/exemplo", "Something", "Nothing");
    story.commit();
    let theirs = story.text_on("side", "zorg/exemplo").unwrap();
    story.switch("main").put("zorg/exemplo", &theirs);
    let guilty = story.merge("side");
    assert_eq!(story.audit(), [format!("changed {} in {guilty}", key(A))]);
}

#[test]
fn a_branch_may_mend_what_has_not_landed() {
    let mut story = forked();
    story.switch("side").edit("zorg/exemplo", "From the side", "Mended");
    story.commit();
    story.switch("main").append("zorg/exemplo", &signal(B, "Mended."));
    story.merge("side");
    assert_eq!(story.audit(), NOTHING);
    // Once it landed, a later state of the same branch may not.
    story.switch("side").edit("zorg/exemplo", "Mended", "Mended again");
    story.commit();
    story.switch("main").edit("zorg/exemplo", "Mended", "Mended again");
    let guilty = story.merge("side");
    assert_eq!(story.audit(), [format!("changed {} in {guilty}", key(B))]);
}

#[test]
fn of_two_mendings_the_one_that_landed_first_stays() {
    let mut story = forked();
    story.branch("other").append("zorg/exemplo", &signal(B, "Mended elsewhere."));
    story.commit();
    story.switch("main").append("zorg/exemplo", &signal(B, "From the side."));
    story.merge("side");
    story.merge("other");
    assert_eq!(story.audit(), NOTHING);
}

#[test]
fn what_main_put_right_does_not_come_back_with_an_old_branch() {
    let mut story = begun();
    story.put("zorg/copy", &(HEAD.to_owned() + &signal(A, "Something happened.")));
    story.append("zorg/exemplo", &signal(B, "Wrong.").replace("staff", "stuff"));
    story.commit();
    story.branch("side").append("zorg/exemplo", &signal(C, "From the side."));
    story.commit();
    story.switch("main").put("zorg/copy", HEAD).edit("zorg/exemplo", "stuff", "staff");
    story.commit();
    story.append("zorg/exemplo", &signal(C, "From the side."));
    story.merge("side");
    assert_eq!(story.audit(), NOTHING);
}

#[test]
fn both_sides_may_rename_and_append() {
    for renames_on_main in [true, false] {
        let mut story = begun();
        let renamed = |story: &mut Story| {
            let text = story.text("zorg/exemplo");
            story.remove("zorg/exemplo").put("business/renamed", &text);
        };
        story.branch("side");
        if renames_on_main {
            story.append("zorg/exemplo", &signal(B, "From the side."));
            story.commit();
            renamed(story.switch("main"));
        } else {
            renamed(&mut story);
            story.commit();
            story.switch("main").append("zorg/exemplo", &signal(B, "From main."));
        }
        story.commit();
        let said = if renames_on_main { "From the side." } else { "From main." };
        let whole = HEAD.to_owned() + &signal(A, "Something happened.") + &signal(B, said);
        for id in story.ids() {
            story.remove(&id);
        }
        story.put("business/renamed", &whole);
        story.merge("side");
        assert_eq!(story.audit(), NOTHING, "{renames_on_main}");
        story.put("business/renamed", HEAD).append("business/renamed", &signal(A, "Something happened."));
        let guilty = story.commit();
        assert_eq!(story.audit(), [format!("removed {} in {guilty}", key(B))], "{renames_on_main}");
    }
}

#[test]
fn a_conflict_was_committed_and_mended_without_theirs() {
    let mut story = forked();
    let markers = format!("<<<<<<< HEAD\n=======\n{}>>>>>>> side\n", signal(B, "From the side."));
    story.append("zorg/exemplo", &markers);
    let merge = story.merge("side");
    let ours = HEAD.to_owned() + &signal(A, "Something happened.") + &signal(C, "From main.");
    story.put("zorg/exemplo", &ours);
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("removed {} in {guilty}", key(B))], "{merge}");
    story.put("zorg/exemplo", &(ours + &signal(B, "From the side.")));
    story.commit();
    assert_eq!(story.audit(), [format!("removed {} in {guilty}", key(B))], "{merge}");
}

#[test]
fn a_branch_that_took_mains_place_keeps_what_main_had() {
    // Somebody merged main into a branch, and pushed that as main: its first parents are the branch's.
    let mut story = forked();
    story.switch("side").append("zorg/exemplo", &signal(C, "From main."));
    story.merge("main");
    let side = story.told();
    side.git(&["update-ref", "refs/heads/main", "refs/heads/side"]);
    assert_eq!(side.audit(&[]), NOTHING);
    story.edit("zorg/exemplo", "From main", "Never from main");
    let guilty = story.commit();
    let side = story.told();
    side.git(&["update-ref", "refs/heads/main", "refs/heads/side"]);
    assert_eq!(side.audit(&[]), [format!("changed {} in {guilty}", key(C))]);
}

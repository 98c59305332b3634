//! One cheat a test: what was done, and by which commit it is found to have been done.

use crate::story::{HEAD, Story, signal};

const A: &str = "2024-01-05-aaaaaa";
const B: &str = "2024-01-06-bbbbbb";

/// A partnership `zorg/exemplo` with one signal, in one commit.
fn begun() -> Story {
    let mut story = Story::new();
    story.put("zorg/exemplo", &(HEAD.to_owned() + &signal(A, "Something happened.")));
    assert_eq!(story.commit(), 1);
    story
}

fn key(id: &str) -> String {
    format!("signals.{id}")
}

#[test]
fn nothing_was_done() {
    let mut story = begun();
    story.append("zorg/exemplo", &signal(B, "More."));
    story.commit();
    assert_eq!(story.audit(), [""; 0]);
}

#[test]
fn a_text_was_changed() {
    let mut story = begun();
    story.edit("zorg/exemplo", "Something", "Nothing");
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("changed {} in {guilty}", key(A))]);
}

#[test]
fn a_date_inside_was_changed() {
    let mut story = begun();
    story.edit("zorg/exemplo", "date = 2024-01-05", "date = 2024-01-04");
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("changed {} in {guilty}", key(A))]);
}

#[test]
fn a_key_was_added() {
    let mut story = begun();
    story.append("zorg/exemplo", "kind = \"incident\"\n");
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("changed {} in {guilty}", key(A))]);
}

//! Cheats with files: what is taken away, moved, or put under another name.

use super::cheating::{A, B};
use super::story::{HEAD, begun, key, signal};

const NOTHING: [&str; 0] = [];

#[test]
fn a_partnership_was_deleted() {
    let mut story = begun();
    story.remove("zorg/exemplo");
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("file-removed exemplo in {guilty}")]);
}

#[test]
fn a_partnership_without_entries_was_deleted() {
    let mut story = begun();
    story.put("zorg/bare", HEAD);
    story.commit();
    story.remove("zorg/bare");
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("file-removed bare in {guilty}")]);
}

#[test]
fn a_deleted_partnership_came_back_otherwise() {
    let mut story = begun();
    let text = story.text("zorg/exemplo");
    story.remove("zorg/exemplo");
    let gone = story.commit();
    story.put("zorg/exemplo", &text.replace("Something", "Nothing"));
    let back = story.commit();
    let expected = [format!("file-removed exemplo in {gone}"), format!("changed {} in {back}", key(A))];
    assert_eq!(story.audit(), expected);
}

#[test]
fn a_rename_hid_a_change() {
    let mut story = begun();
    story.append("zorg/exemplo", &signal(B, "More."));
    story.commit();
    let text = story.text("zorg/exemplo").replace("Something", "Nothing");
    story.remove("zorg/exemplo").put("business/renamed", &text);
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("changed {} in {guilty}", key(A))]);
}

#[test]
fn a_rename_lost_an_entry() {
    let mut story = begun();
    let text = HEAD.to_owned() + &signal(B, "More.");
    story.append("zorg/exemplo", &signal(B, "More."));
    story.commit();
    story.remove("zorg/exemplo").put("zorg/renamed", &text);
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("removed {} in {guilty}", key(A))]);
}

#[test]
fn a_rename_by_capitals_hid_a_change() {
    let mut story = begun();
    let text = story.text("zorg/exemplo").replace("Something", "Nothing");
    story.remove("zorg/exemplo").put("zorg/Exemplo", &text);
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("changed {} in {guilty}", key(A))]);
}

#[test]
fn an_entry_was_moved_to_another_partnership() {
    let mut story = begun();
    story.put("zorg/other", &(HEAD.to_owned() + &signal(B, "More.")));
    story.commit();
    story.put("zorg/exemplo", HEAD).append("zorg/other", &signal(A, "Something happened."));
    let guilty = story.commit();
    // There it is held to what it says from now on.
    story.edit("zorg/other", "Something", "Nothing");
    let again = story.commit();
    let expected = [format!("removed {} in {guilty}", key(A)), format!("changed {} in {again}", key(A))];
    assert_eq!(story.audit(), expected);
}

#[test]
fn an_entry_was_copied_and_then_dropped() {
    let mut story = begun();
    story.put("zorg/a-other", &(HEAD.to_owned() + &signal(A, "Something happened.")));
    story.commit();
    story.put("zorg/exemplo", HEAD);
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("removed {} in {guilty}", key(A))]);
}

#[test]
fn a_copy_in_another_folder_was_changed_and_the_first_dropped() {
    let mut story = begun();
    let text = story.text("zorg/exemplo").replace("Something", "Nothing");
    story.put("other/exemplo", &text);
    story.commit();
    story.remove("zorg/exemplo");
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("changed {} in {guilty}", key(A))]);
}

#[test]
fn two_partnerships_swapped_their_names() {
    let mut story = begun();
    story.put("zorg/other", &(HEAD.to_owned() + &signal(B, "More.")));
    story.commit();
    let (one, other) = (story.text("zorg/exemplo"), story.text("zorg/other"));
    story.put("zorg/exemplo", &other).put("zorg/other", &one);
    let guilty = story.commit();
    assert_eq!(story.audit(), [A, B].map(|id| format!("removed {} in {guilty}", key(id))));
}

#[test]
fn two_partnerships_became_one() {
    let mut story = begun();
    story.put("zorg/other", &(HEAD.to_owned() + &signal(B, "More.")));
    story.commit();
    story.remove("zorg/other").append("zorg/exemplo", &signal(B, "More."));
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("file-removed other in {guilty}")]);
}

#[test]
fn a_link_took_the_place_of_a_file() {
    let mut story = begun();
    story.link("zorg/exemplo", "other.toml").put("zorg/other", HEAD);
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("file-removed exemplo in {guilty}")]);
}

#[test]
fn a_folder_took_the_place_of_a_file() {
    let mut story = begun();
    let text = story.text("zorg/exemplo");
    story.remove("zorg/exemplo").file("register/partnerships/zorg/exemplo.toml/x.md", &text);
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("file-removed exemplo in {guilty}")]);
}

#[test]
fn the_rules_were_changed_in_the_same_commit() {
    let mut story = begun();
    let policy = format!("{}[rules]\nowner-missing = \"off\"\n", super::story::POLICY);
    story.file("register/register.toml", &policy).edit("zorg/exemplo", "Something", "Nothing");
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("changed {} in {guilty}", key(A))]);
}

#[test]
fn a_date_long_past_is_shown_and_not_judged() {
    let mut story = begun();
    story.append("zorg/exemplo", &signal("2019-01-01-cccccc", "Long ago."));
    story.commit();
    let told = story.told();
    assert_eq!(told.audit(&[]), NOTHING);
    let (_, document) = told.audited(&["--apart", "100"]);
    let apart = document["apart"].as_array().unwrap();
    assert_eq!(apart.len(), 1, "{document}");
    assert_eq!(apart[0]["key"], "signals.2019-01-01-cccccc");
    assert_eq!(
        (apart[0]["date"].as_str(), apart[0]["landed"].as_str()),
        (Some("2019-01-01"), Some("2024-01-03"))
    );
    assert_eq!(apart[0]["days"], 1828);
    let (_, document) = told.audited(&[]);
    assert_eq!(document["apart"].as_array().unwrap().len(), 2);
}

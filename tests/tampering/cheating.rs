//! Cheats with entries, one a test: what was done, and by which commit it is found to have been done.

use super::story::{HEAD, begun, key, signal};

pub(crate) const A: &str = "2024-01-05-aaaaaa";
pub(crate) const B: &str = "2024-01-06-bbbbbb";
const NOTHING: [&str; 0] = [];

#[test]
fn nothing_was_done() {
    let mut story = begun();
    story.append("zorg/exemplo", &signal(B, "More."));
    story.commit();
    assert_eq!(story.audit(), NOTHING);
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
fn a_key_was_added_or_taken() {
    let mut story = begun();
    story.append("zorg/exemplo", "kind = \"incident\"\n");
    let first = story.commit();
    story.edit("zorg/exemplo", "via = \"Line manager\"\n", "");
    let second = story.commit();
    assert_eq!(story.audit(), [first, second].map(|it| format!("changed {} in {it}", key(A))));
}

#[test]
fn an_entry_was_deleted() {
    let mut story = begun();
    story.put("zorg/exemplo", HEAD);
    let guilty = story.commit();
    story.append("zorg/exemplo", &signal(B, "More."));
    story.commit();
    assert_eq!(story.audit(), [format!("removed {} in {guilty}", key(A))]);
}

#[test]
fn a_deleted_entry_came_back_as_it_was() {
    let mut story = begun();
    let text = story.text("zorg/exemplo");
    story.put("zorg/exemplo", HEAD);
    let guilty = story.commit();
    story.put("zorg/exemplo", &text);
    story.commit();
    assert_eq!(story.audit(), [format!("removed {} in {guilty}", key(A))]);
}

#[test]
fn a_deleted_entry_came_back_otherwise() {
    let mut story = begun();
    story.put("zorg/exemplo", HEAD);
    let gone = story.commit();
    story.append("zorg/exemplo", &signal(A, "Nothing happened."));
    let back = story.commit();
    let expected = [format!("removed {} in {gone}", key(A)), format!("changed {} in {back}", key(A))];
    assert_eq!(story.audit(), expected);
}

#[test]
fn a_change_was_reverted() {
    let mut story = begun();
    story.edit("zorg/exemplo", "Something", "Nothing");
    let changed = story.commit();
    story.edit("zorg/exemplo", "Nothing", "Something");
    let reverted = story.commit();
    assert_eq!(story.audit(), [changed, reverted].map(|it| format!("changed {} in {it}", key(A))));
}

#[test]
fn two_ids_were_swapped() {
    let mut story = begun();
    story.append("zorg/exemplo", &signal("2024-01-05-bbbbbb", "More."));
    story.commit();
    let text = story.text("zorg/exemplo").replace("-aaaaaa]", "-X]").replace("-bbbbbb]", "-aaaaaa]");
    story.put("zorg/exemplo", &text.replace("-X]", "-bbbbbb]"));
    let guilty = story.commit();
    let expected = ["2024-01-05-aaaaaa", "2024-01-05-bbbbbb"];
    assert_eq!(story.audit(), expected.map(|id| format!("changed {} in {guilty}", key(id))));
}

#[test]
fn an_entry_got_another_id() {
    let mut story = begun();
    story.edit("zorg/exemplo", "-aaaaaa]", "-cccccc]");
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("removed {} in {guilty}", key(A))]);
}

#[test]
fn an_entry_became_another_kind() {
    let mut story = begun();
    story.edit("zorg/exemplo", "[signals.", "[monitoring.");
    story.edit("zorg/exemplo", "from = \"staff\"\nvia = \"Line manager\"\nsummary", "progress");
    let guilty = story.commit();
    story.edit("zorg/exemplo", "Something", "Nothing");
    let again = story.commit();
    let expected = [format!("removed {} in {guilty}", key(A)), format!("changed monitoring.{A} in {again}")];
    assert_eq!(story.audit(), expected);
}

#[test]
fn a_file_was_broken_and_mended_otherwise() {
    let mut story = begun();
    let text = story.text("zorg/exemplo");
    story.edit("zorg/exemplo", "name = \"Exchange\"", "name = Exchange");
    story.commit();
    story.put("zorg/exemplo", &text.replace("Something", "Nothing"));
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("changed {} in {guilty}", key(A))]);
}

#[test]
fn a_file_was_broken_and_mended_without_an_entry() {
    let mut story = begun();
    story.append("zorg/exemplo", "<<<<<<< HEAD\n");
    story.commit();
    story.put("zorg/exemplo", HEAD);
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("removed {} in {guilty}", key(A))]);
}

#[test]
fn a_file_that_stays_broken_could_not_be_checked() {
    let mut story = begun();
    story.bytes("register/partnerships/zorg/exemplo.toml", b"name = \"\xff\"\n");
    story.commit();
    let (code, document) = story.told().audited(&[]);
    assert_eq!(code, 3, "{document}");
    assert_eq!(document["unreadable"][0], "register/partnerships/zorg/exemplo.toml");
    assert_eq!(document["violations"].as_array().unwrap().len(), 0);
}

#[test]
fn a_policy_that_cannot_be_read_may_name_another_branch() {
    let mut story = begun();
    assert_eq!(story.told().audited(&[]).0, 0);
    story.append_at("register/register.toml", "main = \n");
    story.commit();
    let (code, document) = story.told().audited(&[]);
    assert_eq!(code, 3, "{document}");
    assert_eq!(document["unreadable"], serde_json::json!(["register/register.toml"]));
}

#[test]
fn what_was_mended_before_it_was_in_order_had_not_landed() {
    let mut story = begun();
    story.append("zorg/exemplo", &signal(B, "More.").replace("staff", "stuff"));
    story.commit();
    story.edit("zorg/exemplo", "stuff", "student");
    story.commit();
    assert_eq!(story.audit(), NOTHING);
    story.edit("zorg/exemplo", "student", "staff");
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("changed {} in {guilty}", key(B))]);
}

#[test]
fn what_dangles_has_not_landed_until_it_is_found() {
    let step = |signal: &str| {
        format!(
            "\n[follow_ups.{B}]\ndate = 2024-01-06\nsignal = \"{signal}\"\nstep = \"inquiry\"\ngist = \"x\"\n"
        )
    };
    let mut story = begun();
    story.put("zorg/other", &(HEAD.to_owned() + &step("2024-01-05-bbbbbb")));
    story.commit();
    story.edit("zorg/other", "gist = \"x\"", "gist = \"y\"");
    story.commit();
    assert_eq!(story.audit(), NOTHING);
    story.append("zorg/exemplo", &signal("2024-01-05-bbbbbb", "More."));
    story.commit();
    story.edit("zorg/other", "gist = \"y\"", "gist = \"z\"");
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("changed follow_ups.{B} in {guilty}")]);
}

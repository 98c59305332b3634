//! The one change that is allowed, and what passes itself off as it.

use super::cheating::A;
use super::story::{Story, begun, key};

const REDACTED: &str =
    "redacted = { date = 2024-02-01, ground = \"art. 17 GDPR\", by = \"Privacy officer\" }\n";
const TEXTS: &str = "via = \"Line manager\"\nsummary = \"Something happened.\"\n";

fn redacted() -> Story {
    let mut story = begun();
    story.edit("zorg/exemplo", TEXTS, REDACTED);
    story.commit();
    story
}

fn listed() -> String {
    format!("redacted {} in 2", key(A))
}

fn found(story: &mut Story) {
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("changed {} in {guilty}", key(A)), listed()]);
}

/// What is done instead of a redaction is a change.
fn refused(replaced: &str, by: &str) {
    let mut story = begun();
    story.edit("zorg/exemplo", replaced, by);
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("changed {} in {guilty}", key(A))], "{by}");
}

#[test]
fn a_redaction_is_listed() {
    assert_eq!(redacted().audit(), [listed()]);
    let mut story = begun();
    story.edit("zorg/exemplo", "via = \"Line manager\"\n", REDACTED);
    story.commit();
    assert_eq!(story.audit(), [listed()]);
    let (_, document) = story.told().audited(&[]);
    let it = &document["redactions"][0];
    assert_eq!((it["ground"].as_str(), it["by"].as_str()), (Some("art. 17 GDPR"), Some("Privacy officer")));
    assert_eq!((it["date"].as_str(), it["lost"][0].as_str()), (Some("2024-02-01"), Some("via")));
}

#[test]
fn nobody_redacts_twice() {
    let mut story = begun();
    story.edit("zorg/exemplo", "via = \"Line manager\"\n", REDACTED);
    story.commit();
    story.edit("zorg/exemplo", "summary = \"Something happened.\"\n", "");
    found(&mut story);
    let mut story = redacted();
    story.edit("zorg/exemplo", "art. 17 GDPR", "art. 18 GDPR");
    found(&mut story);
}

#[test]
fn nobody_takes_a_redaction_back() {
    let mut story = redacted();
    story.edit("zorg/exemplo", REDACTED, TEXTS);
    found(&mut story);
    let mut story = redacted();
    story.edit("zorg/exemplo", REDACTED, "");
    found(&mut story);
}

#[test]
fn a_redaction_changes_nothing_else() {
    refused(TEXTS, &format!("{REDACTED}summary = \"Nothing happened.\"\n"));
    refused(TEXTS, &format!("{REDACTED}kind = \"incident\"\n"));
    refused("from = \"staff\"\nvia = \"Line manager\"\n", &format!("from = \"student\"\n{REDACTED}"));
    refused("from = \"staff\"\n", REDACTED);
    refused("date = 2024-01-05\n", &format!("date = 2024-01-06\n{REDACTED}"));
}

#[test]
fn a_redaction_takes_something_and_says_why() {
    refused("from = \"staff\"\n", &format!("from = \"staff\"\n{REDACTED}"));
    refused(TEXTS, "redacted = { date = 2024-02-01, ground = \"\", by = \"Privacy officer\" }\n");
    refused(TEXTS, "redacted = { date = 2024-02-01 }\n");
    for more in ["summary = \"Another text\"", "note = \"x\"", "redacted = { by = \"x\" }"] {
        refused(TEXTS, &REDACTED.replace(" }", &format!(", {more} }}")));
    }
    refused(TEXTS, "");
}

#[test]
fn an_old_branch_does_not_bring_the_text_back() {
    let mut story = begun();
    story.branch("side").put("zorg/other", super::story::HEAD);
    story.commit();
    story.switch("main").edit("zorg/exemplo", TEXTS, REDACTED);
    story.commit();
    story.put("zorg/other", super::story::HEAD);
    story.merge("side");
    assert_eq!(story.audit(), [format!("redacted {} in 3", key(A))]);
    story.edit("zorg/exemplo", REDACTED, TEXTS);
    let guilty = story.merge("side");
    assert_eq!(
        story.audit(),
        [format!("changed {} in {guilty}", key(A)), format!("redacted {} in 3", key(A))]
    );
}

#[test]
fn a_merge_may_bring_a_redaction() {
    let mut story = begun();
    story.branch("side").edit("zorg/exemplo", TEXTS, REDACTED);
    story.commit();
    story.switch("main").put("zorg/other", super::story::HEAD);
    story.commit();
    story.edit("zorg/exemplo", TEXTS, REDACTED);
    let merge = story.merge("side");
    assert_eq!(story.audit(), [format!("redacted {} in {merge}", key(A))]);
}

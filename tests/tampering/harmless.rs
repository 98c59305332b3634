//! What only looks like cheating: another spelling of the same. Nothing is said of it.

use super::cheating::{A, B};
use super::story::{HEAD, Story, begun, key, signal};

const NOTHING: [&str; 0] = [];

/// Whatever is done to the text between two honest commits.
fn after(change: impl Fn(&str) -> String) -> Vec<String> {
    let mut story = begun();
    story.append("zorg/exemplo", &signal(B, "One line.\\nAnother.").replace('"', "\"\"\""));
    story.edit("zorg/exemplo", "from = \"\"\"staff\"\"\"", "from = \"staff\"");
    story.commit();
    let text = change(&story.text("zorg/exemplo"));
    story.put("zorg/exemplo", &text);
    story.commit();
    story.append("zorg/exemplo", &signal("2024-01-07-cccccc", "More."));
    story.commit();
    story.audit()
}

#[test]
fn line_ends_and_marks() {
    assert_eq!(after(|text| text.replace('\n', "\r\n")), NOTHING);
    assert_eq!(after(|text| format!("\u{feff}{text}")), NOTHING);
    assert_eq!(after(|text| format!("\u{feff}{}", text.replace('\n', "\r\n"))), NOTHING);
    assert_eq!(after(|text| text.trim_end().to_owned() + "\n"), NOTHING);
}

#[test]
fn spaces_comments_quotes_and_order() {
    assert_eq!(after(|text| text.replace(" = ", "=").replace("\n\n", "\n\n# remark\n\n")), NOTHING);
    assert_eq!(after(|text| text.replace("via = \"Line manager\"", "via = 'Line manager'")), NOTHING);
    assert_eq!(after(|text| text.replace("One line.\\nAnother.", "One line.\nAnother.")), NOTHING);
    let in_order = "from = \"staff\"\nvia = \"Line manager\"\n";
    assert_eq!(after(|text| text.replace(in_order, "via = \"Line manager\"\nfrom = \"staff\"\n")), NOTHING);
    let reversed = |text: &str| {
        let (head, dossier) = text.split_once("\n[signals.").unwrap();
        let mut entries: Vec<&str> = dossier.split("\n[signals.").collect();
        entries.reverse();
        entries.iter().fold(head.to_owned(), |text, entry| format!("{text}\n[signals.{}\n", entry.trim_end()))
    };
    assert_eq!(after(reversed), NOTHING);
    assert_eq!(
        after(|text| text.replace(&format!("[signals.{A}]"), &format!("[ 'signals' . \"{A}\" ]"))),
        NOTHING
    );
}

#[test]
fn the_head_is_edited() {
    let change = |text: &str| {
        let more = "goal = \"Another\"\nowner = \"Programme manager\"\n";
        text.replace("\"Exchange\"", "\"Joint education\"").replace("formality = \"informal\"\n", more)
    };
    assert_eq!(after(change), NOTHING);
}

#[test]
fn a_file_moves_to_another_folder() {
    let mut story = begun();
    let text = story.text("zorg/exemplo");
    story.remove("zorg/exemplo").put("business/deep/exemplo", &(text + &signal(B, "More.")));
    story.commit();
    assert_eq!(story.audit(), NOTHING);
    story.edit("business/deep/exemplo", "Something", "Nothing");
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("changed {} in {guilty}", key(A))]);
}

#[test]
fn a_partnership_is_renamed() {
    let mut story = begun();
    let text = story.text("zorg/exemplo");
    story.remove("zorg/exemplo").put("zorg/new-name", &format!("formerly = [\"exemplo\"]\n{text}"));
    story.commit();
    // Without its earlier id it is known by its entries, and by its bytes; and capitals make no difference.
    let text = story.text("zorg/new-name");
    story.remove("zorg/new-name").put("zorg/other-name", &text.replace("formerly = [\"exemplo\"]\n", ""));
    story.commit();
    let text = story.text("zorg/other-name");
    story.remove("zorg/other-name").put("zorg/Other-Name", &text);
    story.commit();
    assert_eq!(story.audit(), NOTHING);
    story.edit("zorg/Other-Name", "Something", "Nothing");
    let guilty = story.commit();
    assert_eq!(story.audit(), [format!("changed {} in {guilty}", key(A))]);
}

#[test]
fn a_copy_comes_and_goes() {
    let mut story = begun();
    let text = story.text("zorg/exemplo");
    story.put("zorg/a-copy", &text);
    story.commit();
    story.put("zorg/a-copy", HEAD);
    story.commit();
    story.put("other/exemplo", &text);
    story.commit();
    story.remove("zorg/exemplo");
    story.commit();
    assert_eq!(story.audit(), NOTHING);
}

#[test]
fn what_is_no_partnership_may_go() {
    let mut story = begun();
    story.file("register/partnerships/notes.md", "x").file("register/partnerships/.hidden/a.toml", HEAD);
    story.put("zorg/junk", "no partnership at all");
    story.commit();
    story.remove("zorg/junk").remove(".hidden/a");
    story.commit();
    assert_eq!(story.audit(), NOTHING);
}

#[test]
fn an_empty_history_is_fine() {
    let mut story = Story::new();
    story.commit();
    assert_eq!(story.audit(), NOTHING);
}

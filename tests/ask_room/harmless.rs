//! Whatever is asked, offered, kept or typed, nothing of it steers the terminal or hides on it.

use partners::model::draft::Value;

use super::terminal::{CTRL_U, Sitting, Terminal, answer, text};

#[track_caller]
fn is_harmless(sitting: &Sitting) {
    for harm in ["\x1b]0;", "\x07", "\u{202e}", "\u{200b}", "\u{e000}"] {
        assert!(!sitting.raw().contains(harm), "{harm:?} in {:?}", sitting.raw());
    }
}

#[test]
fn questions_help_parts_choices_offers_and_defaults() {
    let shown = "<U+001B>]0;x<U+0007><U+202E>y<U+200B><U+E000>";
    let sitting = Terminal::with("harmful")
        .set("ASK_COLOR", "yes")
        .open()
        .sees(&format!("Deel {shown}"))
        .sees(&format!("Vraag {shown}"))
        .sees(&format!("Hulp {shown}"))
        .sees(&format!("1 Een {shown}"))
        .sees("Enter: Een <U+001B>]0;x<U+0007><U+202E>y<U+200…")
        .sees("[Een <U+001B>]0;x<U+0007><U+202E>y<U+200…] > ")
        .types("Een <\t")
        .sees(shown)
        .types("\r")
        .sees("2. ")
        .sees(&format!("1 Aanbod {shown}"))
        .answers("1")
        .sees(&format!("= Aanbod {shown}"))
        .answers("<")
        .sees(&format!("> Aanbod {shown}"))
        .types("\r")
        .sees("3. ")
        .answers("goed")
        .sees("1 Vraag <U+001B>]0;x<U+0007><U+202E>y<U+…: Een <U+001B>]0;x")
        .sees("[J/n] ");
    is_harmless(&sitting);
    let (how, draft) = sitting.types("\r").ends();
    assert_eq!((how.as_str(), answer(&draft, "word")), ("answered", text("one")));
    let offered = "Aanbod \x1b]0;x\x07\u{202e}y\u{200b}\u{e000}";
    assert_eq!(answer(&draft, "list"), Some(Value::Texts(vec![offered.to_owned()])), "offered as it is");
}

#[test]
fn what_is_pasted_or_taken_up_again() {
    let sitting = Terminal::with("text").open().sees("> ").types("\x1b[200~een\x07\u{202e}twee\x1b[201~\r");
    let sitting = sitting.sees("stuurtekens").sees("> een").types(CTRL_U).types("a\u{202e}b\u{200b}c");
    let sitting = sitting.keeps_typing("a\u{202e}b\u{200b}c").sees("abc");
    is_harmless(&sitting);
    let sitting = sitting.comes_back().sees("> abc").types("d\r").sees("1 Vraag over name: a<U+202E>b");
    is_harmless(&sitting);
    assert_eq!(answer(&sitting.records(), "name"), text("a\u{202e}b\u{200b}cd"), "nothing of it is lost");
}

#[test]
fn the_notes_of_an_editor_and_the_path_of_its_file() {
    let sitting = Terminal::with("harmful")
        .set("ASK_TEXTS", "te\x07\u{202e}xts")
        .editor("cp \"$1\" \"$(dirname \"$1\")/../seen\"; exit 3")
        .open()
        .answers("1")
        .answers("1")
        .sees("3. ")
        .answers("half e")
        .sees("te<U+0007><U+202E>xts")
        .sees("> half");
    is_harmless(&sitting);
    let seen = std::fs::read_to_string(sitting.path("seen")).unwrap();
    assert!(seen.contains("# Reden <U+001B>]0;x<U+0007><U+202E>y"), "{seen:?}");
    let sitting = sitting.comes_back().sees("3. ").sees("> half");
    is_harmless(&sitting);
}

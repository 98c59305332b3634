//! Long text in an editor, whatever the editor does.

use std::fs;

use super::terminal::{CTRL_C, CTRL_U, Terminal, answer, prose};

#[test]
fn the_editor_gives_a_long_text_without_what_is_below_the_line() {
    let terminal = Terminal::with("prose")
        .editor("cp \"$1\" \"$1.seen\"\nprintf 'Eerste.\\n\\n# Tweede\\n' | cat - \"$1\" >t && mv t \"$1\"");
    let sitting =
        terminal.open().sees("e opent de editor").answers("e").sees("overgenomen uit de editor").sees("2/2");
    let seen = fs::read_to_string(sitting.path("texts").join("reasons.md.seen")).unwrap();
    assert!(seen.contains(partners::ask::SCISSORS) && seen.contains("# Vraag over reasons"), "{seen}");
    let left = sitting.path("texts").join("reasons.md");
    let draft = sitting.answers("").records();
    assert_eq!(answer(&draft, "reasons"), prose("Eerste.\n\n# Tweede"));
    assert!(!left.exists(), "the file stayed");
}

#[test]
fn the_editor_begins_with_what_was_typed_or_answered() {
    let terminal = Terminal::with("prose").editor("head -n 1 \"$1\" >t && echo tussen >>t && mv t \"$1\"");
    let sitting = terminal.open().answers("Wat ik al typte e").sees("overgenomen");
    let sitting =
        sitting.answers("<").sees("> Wat ik al typte").types(CTRL_U).types("e\r").sees("overgenomen");
    assert_eq!(answer(&sitting.answers("").records(), "reasons"), prose("Wat ik al typte\ntussen"));
}

#[test]
fn an_editor_may_have_arguments_and_quotes() {
    let terminal =
        Terminal::with("prose").editor("test \"$1\" = --wait && test $# = 2 && echo gewacht >\"$2\"");
    let script = terminal.path("an editor");
    let program = format!("sh '{}' --wait", script.display());
    let draft = terminal.set("ASK_EDITOR", &program).open().answers("e").answers("").records();
    assert_eq!(answer(&draft, "reasons"), prose("gewacht"));
}

#[test]
fn an_editor_that_fails_loses_nothing() {
    let sitting = Terminal::with("prose").editor("echo 'Half geschreven' >\"$1\"; exit 1").open();
    let path = sitting.path("texts").join("reasons.md");
    let sitting = sitting
        .answers("e")
        .sees("De editor is gestopt met foutcode 1")
        .sees("Uw tekst")
        .sees("staat nog in");
    let sitting = sitting.sees("> Half geschreven").types(" en af\r").sees("2/2");
    assert!(!path.exists(), "the file stayed after the answer");
    assert_eq!(answer(&sitting.answers("").records(), "reasons"), prose("Half geschreven en af"));
}

#[test]
fn an_editor_that_is_missing_is_named() {
    let sitting =
        Terminal::with("prose").set("ASK_EDITOR", "geen-editor-van-die-naam").open().answers("Typte ik e");
    let sitting =
        sitting.sees("De editor `geen-editor-van-die-naam` kan niet worden gestart").sees("> Typte ik");
    assert_eq!(answer(&sitting.types("\r").answers("").records(), "reasons"), prose("Typte ik"));
}

#[test]
fn an_editor_that_empties_the_text_gives_it_back() {
    let sitting = Terminal::with("prose").editor(": >\"$1\"").open().answers("Typte ik e");
    let sitting = sitting.sees("In de editor is geen tekst overgebleven.").sees("> Typte ik").types("\r");
    assert_eq!(answer(&sitting.answers("").records(), "reasons"), prose("Typte ik"));
    let english = Terminal::with("prose").set("ASK_LANG", "en").editor(": >\"$1\"").open().answers("e");
    english.sees("No text was left in the editor.").sees("> ");
}

#[test]
fn an_editor_that_is_killed_loses_nothing() {
    let sitting =
        Terminal::with("prose").editor("echo 'Half geschreven' >\"$1\"; kill -9 $$").open().answers("e");
    let sitting = sitting.sees("De editor is afgebroken").sees("> Half geschreven").types("\r");
    assert_eq!(answer(&sitting.answers("").records(), "reasons"), prose("Half geschreven"));
}

#[test]
fn an_editor_that_leaves_no_text_is_told_so() {
    let sitting = Terminal::with("prose").editor("printf '\\377\\376' >\"$1\"").open().answers("Typte ik e");
    let sitting = sitting
        .sees("Wat de editor achterliet kan niet worden gelezen")
        .sees("Uw tekst")
        .sees("staat nog in");
    sitting.sees("> Typte ik");
}

#[test]
fn a_text_with_control_characters_is_refused_and_kept() {
    let sitting = Terminal::with("prose").editor("printf 'a\\033[31mb' >\"$1\"").open().answers("e");
    let sitting = sitting.sees("stuurtekens").sees("> a\u{fffd}[31mb").types(CTRL_U).types("ab\r");
    assert_eq!(answer(&sitting.answers("").records(), "reasons"), prose("ab"));
}

#[test]
fn a_terminal_that_closes_during_the_editor_leaves_the_text_to_go_on_with() {
    let editor = "if test -e \"$1.again\"; then exit 1; fi; echo 'Half geschreven' >\"$1\"; touch \"$1.again\"; sleep 60";
    let sitting = Terminal::with("prose").editor(editor).open().answers("e");
    let again = sitting.path("texts").join("reasons.md.again");
    let sitting = sitting.keeps(|_| again.exists()).comes_back();
    let sitting = sitting.sees("Hieronder staat de tekst die nog in").sees("> Half geschreven").types("\r");
    assert_eq!(answer(&sitting.answers("").records(), "reasons"), prose("Half geschreven"));
}

#[test]
fn ctrl_c_while_the_editor_waits_keeps_the_draft() {
    let editor = "echo klaar >\"$1\"; touch \"$1.again\"; sleep 60";
    let sitting = Terminal::with("prose").editor(editor).open().answers("Typte ik e");
    let again = sitting.path("texts").join("reasons.md.again");
    sitting.keeps(|_| again.exists()).types(CTRL_C).comes_back().sees("> ").keeps_typing("Typte ik");
}

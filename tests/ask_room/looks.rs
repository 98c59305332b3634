//! How it looks in windows of every kind.

use super::terminal::{CTRL_U, Terminal, answer, prose, text};

#[test]
fn a_resize_while_typing_loses_nothing() {
    let sitting = Terminal::with("text").open().sees("> ").types("Een lange naam van een samenwerking");
    let sitting = sitting.keeps_typing("Een lange naam van een samenwerking").resizes(20, 10);
    let sitting =
        sitting.types(" in").keeps_typing("Een lange naam van een samenwerking in").resizes(120, 40);
    let draft = sitting.types(" Porto\r").records();
    assert_eq!(answer(&draft, "name"), text("Een lange naam van een samenwerking in Porto"));
}

#[test]
fn the_next_question_fits_the_window_of_that_moment() {
    let sitting =
        Terminal::with("every-shape").open().sees("> ").resizes(30, 12).types("Exemplo\r").sees("3 negatief");
    let screen = sitting.screen();
    let question = screen.split("2/10").nth(1).unwrap();
    assert!(question.lines().all(|line| line.chars().count() <= 30), "{question}");
}

#[test]
fn a_tiny_window_is_enough() {
    let sitting =
        Terminal::with("every-shape").size(20, 4).open().sees("> ").types("Universidade Exemplo do Porto\r");
    let sitting =
        sitting.sees("> ").types("?\r").sees("Tab").answers("tw").answers("Omdat het goed gaat, en lang al.");
    let screen = sitting.screen();
    let question = screen.split("2/10").nth(1).unwrap().split("> ").next().unwrap();
    assert!(question.lines().all(|line| line.chars().count() <= 20), "{question}");
    let (how, draft) =
        sitting.answers("<").sees("> Omdat").types("\r").sees("4/10").sees("> ").types("\x03").ends();
    assert_eq!((how.as_str(), answer(&draft, "name")), ("stopped", text("Universidade Exemplo do Porto")));
    assert_eq!(answer(&draft, "reasons"), prose("Omdat het goed gaat, en lang al."));
}

#[test]
fn a_text_that_does_not_fit_the_window_stands_above_the_prompt() {
    let long = (1..=30).map(|row| format!("regel {row}")).collect::<Vec<_>>().join("\n");
    let pasted = format!("\x1b[200~{long}\x1b[201~");
    let sitting =
        Terminal::with("prose").size(40, 10).open().sees("> ").types(&pasted).types("\r").sees("2/2");
    let sitting =
        sitting.answers("<").sees("nu: regel 1").sees("regel 30").sees("Enter neemt").sees("> ").types("\r");
    assert_eq!(answer(&sitting.answers("").records(), "reasons"), prose(&long));
}

#[test]
fn wide_and_combining_characters_are_edited_as_they_are_seen() {
    let sitting = Terminal::with("text").size(20, 8).open().sees("> ").types("東京大学 São e\u{301}x");
    // Two characters back from the end, over the whole of é.
    let draft = sitting.types("\x7f\x7f\x7fo 🎓 東京大学東京\r").sees("東京大学").records();
    assert_eq!(answer(&draft, "name"), text("東京大学 Sãoo 🎓 東京大学東京"));
}

#[test]
fn an_e_with_an_accent_of_its_own_goes_in_one_stroke() {
    let draft = Terminal::with("text")
        .open()
        .sees("> ")
        .types("Cafe\u{301}")
        .types("\x7f")
        .types("\u{e9}\r")
        .records();
    assert_eq!(answer(&draft, "name"), text("Caf\u{e9}"));
}

#[test]
fn colour_is_used_only_where_it_is_welcome() {
    let coloured = Terminal::with("judgement").set("ASK_COLOR", "yes").open().sees("> ");
    assert!(coloured.raw().contains("\x1b[2m") && coloured.raw().contains("\x1b[1m"), "{:?}", coloured.raw());
    let plain = Terminal::with("judgement").set("NO_COLOR", "1").open().answers("tw").sees("= twijfel");
    let paints = |text: &str| {
        text.split("\x1b[")
            .skip(1)
            .any(|rest| rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == ';').starts_with('m'))
    };
    assert!(!paints(plain.raw()), "{:?}", plain.raw());
}

#[test]
fn a_terminal_that_can_only_print_is_enough() {
    let sitting = Terminal::with("prose").set("TERM", "dumb").set("ASK_COLOR", "yes").open();
    let sitting =
        sitting.answers("Omdat.").answers("<").sees("nu: Omdat.").sees("Enter neemt").answers("").sees("2/2");
    assert!(!sitting.raw().contains('\x1b'), "{:?}", sitting.raw());
    let sitting = sitting
        .answers("<")
        .answers("Daarom.")
        .answers("Noot")
        .sees("[J/n] ")
        .types("<\r")
        .sees("- slaat over")
        .sees("nu: Noot");
    let draft = sitting.sees("Enter neemt").answers("-").records();
    assert_eq!((answer(&draft, "reasons"), answer(&draft, "note")), (prose("Daarom."), None));
}

#[test]
fn bytes_that_are_no_text_stop_nothing() {
    let mut sitting = Terminal::with("text").open().sees("> ").types("Exemp").keeps_typing("Exemp");
    sitting = sitting.types_bytes(b"\xe9l").sees("Een teken is niet goed overgekomen");
    let draft = sitting.sees("> Exemp").types(CTRL_U).types("Exemplo\r").records();
    assert_eq!(answer(&draft, "name"), text("Exemplo"));
}

//! Whatever stops the questions, nothing that was typed is lost.

use super::terminal::{CTRL_C, CTRL_D, CTRL_U, Sitting, Terminal, answer, prose, text};

/// Two answers, and half a word at the third question.
fn half_way() -> Sitting {
    Terminal::with("follows").open().answers("Exemplo").answers("n").sees("> ").types("Opleidingsma")
}

#[track_caller]
fn goes_on(sitting: Sitting) {
    let draft = sitting.comes_back().sees("3/3").sees("> Opleidingsma").types("nager\r").records();
    assert_eq!(
        (answer(&draft, "name"), answer(&draft, "owner")),
        (text("Exemplo"), text("Opleidingsmanager"))
    );
}

#[test]
fn ctrl_c_keeps_the_answers_and_the_half_typed_line() {
    let sitting = half_way().keeps_typing("Opleidingsma").types(CTRL_C);
    let folder = sitting.path("result");
    let sitting = sitting.keeps(|_| folder.exists()).keeps_typing("Opleidingsma");
    let result = std::fs::read_to_string(&folder).unwrap();
    assert!(result.starts_with("stopped\n") && result.contains("Exemplo"), "{result}");
    std::fs::remove_file(folder).unwrap();
    goes_on(sitting);
}

#[test]
fn a_hang_up_a_kill_and_a_closed_terminal_keep_them_too() {
    goes_on(half_way().keeps_typing("Opleidingsma").signals("-HUP"));
    goes_on(half_way().keeps_typing("Opleidingsma").signals("-KILL"));
    goes_on(half_way().keeps_typing("Opleidingsma").signals("-TERM"));
    goes_on(half_way().keeps_typing("Opleidingsma"));
}

#[test]
fn deleting_is_kept_as_well() {
    half_way().types("\x7f\x7f").keeps_typing("Opleidings").types(CTRL_U).keeps_typing("");
}

#[test]
fn ctrl_d_stops_with_the_answers() {
    let (how, draft) = Terminal::with("follows").open().answers("Exemplo").sees("> ").types(CTRL_D).ends();
    assert_eq!((how.as_str(), answer(&draft, "name")), ("stopped", text("Exemplo")));
}

#[test]
fn ctrl_c_at_the_last_question_records_nothing() {
    let (how, draft) = Terminal::with("text").open().answers("Exemplo").sees("[J/n] ").types(CTRL_C).ends();
    assert_eq!((how.as_str(), answer(&draft, "name")), ("stopped", text("Exemplo")));
}

#[test]
fn an_answer_that_was_passed_over_is_not_asked_again() {
    let sitting = Terminal::with("optional").open().answers("").sees("[1 december 2026] ").types(CTRL_C);
    let result = sitting.path("result");
    let sitting = sitting.keeps(|_| result.exists());
    std::fs::remove_file(result).unwrap();
    let sitting = sitting.comes_back().sees("> ");
    assert!(sitting.screen().contains("2/4 Vraag over date"), "{}", sitting.screen());
}

#[test]
fn a_way_back_that_is_half_typed_is_no_answer() {
    let sitting = Terminal::with("follows").open().answers("Exemplo").sees("> ").types("<").types("\r");
    let draft =
        sitting.sees("> Exemplo").keeps(|kept| kept.typing.is_none()).types("\r").answers("n").answers("x");
    assert_eq!(answer(&draft.records(), "owner"), text("x"));
}

#[test]
fn what_is_typed_ahead_reaches_its_questions() {
    let draft = Terminal::with("follows").open().types("Exemplo\rn\rDirecteur\r").records();
    assert_eq!((answer(&draft, "name"), answer(&draft, "owner")), (text("Exemplo"), text("Directeur")));
    let sitting = Terminal::with("follows").open().sees("> ").types("Exemplo\rj\r14-3-2026\rDirec");
    let draft = sitting.keeps_typing("Direc").types("teur\r").records();
    assert_eq!(answer(&draft, "owner"), text("Directeur"));
    assert_eq!(draft.day(["starts"]), Some("2026-03-14".parse().unwrap()));
}

#[test]
fn a_pasted_text_of_more_than_one_line_stays_one_answer() {
    let pasted = "\x1b[200~Eerste regel.\r\rTweede, met 東京 en e\u{301}.\r\x1b[201~";
    let sitting = Terminal::with("prose").open().sees("\x1b[?2004h").sees("> ").types(pasted);
    let sitting =
        sitting.keeps_typing("Eerste regel.\n\nTweede, met 東京 en e\u{301}.\n").types("\r").sees("2/2");
    let draft = sitting.answers("").records();
    assert_eq!(answer(&draft, "reasons"), prose("Eerste regel.\n\nTweede, met 東京 en e\u{301}."));
    assert_eq!(answer(&draft, "note"), None);
}

#[test]
fn a_text_pasted_half_way_comes_back_whole() {
    let sitting = Terminal::with("prose")
        .open()
        .sees("> ")
        .types("\x1b[200~een\ntwee\x1b[201~")
        .keeps_typing("een\ntwee");
    let draft = sitting.comes_back().sees("> een").sees("twee").types(" drie\r").answers("").records();
    assert_eq!(answer(&draft, "reasons"), prose("een\ntwee drie"));
}

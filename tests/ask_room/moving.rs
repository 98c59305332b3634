//! The way back, the explanation, and questions that follow from answers.

use partners::model::draft::Value;

use super::terminal::{CTRL_U, Terminal, answer, prose, text};

#[test]
fn the_way_back_gives_the_earlier_answer_to_mend() {
    let draft = Terminal::with("follows")
        .open()
        .answers("<")
        .sees("Dit is de eerste vraag.")
        .answers("Exempel")
        .answers("<")
        .sees("Enter laat het zo")
        .sees("> Exempel")
        .types("\x7f\x7flo\r")
        .sees("2. ")
        .answers("n")
        .answers("Opleidingsmanager")
        .records();
    assert_eq!(answer(&draft, "name"), text("Exemplo"));
}

#[test]
fn an_earlier_answer_stays_with_enter_and_gives_way_to_the_one_before() {
    let draft = Terminal::with("every-shape")
        .open()
        .answers("Exemplo")
        .answers("twijfel")
        .answers("een, twee en drie")
        .sees("> ")
        .types("<\r")
        .sees("> een, twee en drie")
        .types("<\r")
        .sees("[twijfel] > ")
        .types("\r")
        .sees("4/10")
        .answers("vandaag")
        .answers("<")
        .sees("[1 december 2026] > ")
        .types("\r")
        .sees("5/10")
        .answers("n")
        .answers("1")
        .answers("1 jaar")
        .answers("Raad, Bestuur")
        .answers("<")
        .sees("> Raad, Bestuur")
        .types("\r")
        .answers("1")
        .answers("onderwijs")
        .records();
    assert_eq!(answer(&draft, "judgement"), text("doubt"));
    assert_eq!(answer(&draft, "reasons"), prose("een, twee en drie"));
    assert_eq!(answer(&draft, "by"), Some(Value::Texts(vec!["Raad".to_owned(), "Bestuur".to_owned()])));
}

#[test]
fn a_question_mark_gives_the_whole_explanation() {
    let sitting = Terminal::with("judgement").open().sees(" …").sees("> ");
    assert!(!sitting.screen().contains("Slotwoord"), "the help was not shortened");
    let draft = sitting.types("?\r").sees("Slotwoord.").sees("Tab vult een woord aan").answers("1").records();
    assert_eq!(answer(&draft, "judgement"), text("positive"));
}

#[test]
fn a_changed_answer_changes_what_is_asked_and_drops_what_is_no_longer() {
    let draft = Terminal::with("follows")
        .open()
        .answers("Exemplo")
        // How many there are follows from this answer.
        .sees("2. ")
        .answers("j")
        .sees("3/4")
        .answers("1-9-2026")
        .answers("Directeur")
        .sees("3 Vraag over starts: 1 september 2026")
        .sees("[J/n] ")
        .types("2\r")
        .sees("[ja] > ")
        .types("nee\r")
        .sees("3 Vraag over owner: Directeur")
        .records();
    let keys = draft.answers.iter().map(|(key, _)| key.to_string()).collect::<Vec<_>>();
    assert_eq!(keys, ["name", "formal", "owner"]);
}

#[test]
fn what_was_given_beforehand_is_not_asked_and_stays() {
    let draft = Terminal::with("follows")
        .set("ASK_FIXED", "Van de opdrachtregel")
        .open()
        .sees("1. ")
        .answers("<")
        .sees("Dit is de eerste vraag.")
        .answers("n")
        .answers("Directeur")
        .records();
    assert_eq!(answer(&draft, "name"), text("Van de opdrachtregel"));
}

#[test]
fn the_last_question_knows_the_way_back_and_a_no() {
    let sitting =
        Terminal::with("text").open().answers("Exempel").sees("[J/n] ").types("<\r").sees("> Exempel");
    let sitting = sitting.types(CTRL_U).types("Exemplo\r").sees("1 Vraag over name: Exemplo").sees("[J/n] ");
    let sitting =
        sitting.types("9\r").sees("Er is geen nummer 9").sees("[J/n] ").types("hm\r").sees("`hm` is niet");
    let (how, draft) = sitting.sees("[J/n] ").types("n\r").ends();
    assert_eq!((how.as_str(), answer(&draft, "name")), ("stopped", text("Exemplo")));
}

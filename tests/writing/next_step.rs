//! Bare `partners` on a terminal ends in the question what to do, and goes on from there; off it nothing is asked.

use super::sitting::{CTRL_C, ESC};
use crate::fixture::{FORMAL, INFORMAL, Register};

const EVALUATED: &str = "\n[evaluations.2026-03-01-eva111]\ndate = 2026-03-01\noccasion = \"periodic\"\n\
    goals = \"Ja.\"\nnorms = \"Ja.\"\n\
    \n[adjustments.2026-03-01-adj111]\ndate = 2026-03-01\nevaluation = \"2026-03-01-eva111\"\ndue = 2026-03-10\naction = \"Een loket.\"\n\
    \n[signals.2026-03-09-s1gnb2]\ndate = 2026-03-09\nfrom = \"student\"\nsummary = \"Een reis.\"\n";

fn register() -> Register {
    Register::new()
        .partnership("zorg/exemplo", &format!("{FORMAL}{EVALUATED}"))
        .partnership("zorg/gastcolleges", INFORMAL)
        .commit()
}

#[test]
fn what_is_due_stands_first_and_is_gone_on_with() {
    let register = register();
    let (code, screen) = register
        .sits_within(80, &[])
        .sees("bijstelling")
        .sees("Wat wilt u doen?")
        .sees("▸ bijstelling: Exchange with Universidade Exemplo · 4 dagen over tijd")
        .sees("volgende stap: Exchange with Universidade Exemplo")
        .sees("een samenwerking vastleggen")
        .types("\r")
        .sees("= bijstelling")
        .answers("1/2", "")
        .answers("2/2", "Het loket is er.")
        .sees("Zo vastleggen?")
        .types("j\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    assert!(register.last_change().contains("+effect = \"Het loket is er.\""), "{}", register.last_change());
}

#[test]
fn a_verb_asks_about_whom_and_going_back_comes_to_the_question() {
    let register = register();
    let before = register.everything();
    let (code, screen) = register
        .sits_within(80, &[])
        .sees("Wat wilt u doen?")
        .types("voortgang")
        .sees("▸ de voortgang vastleggen")
        .types("\r")
        .sees("Om welke samenwerking gaat het?")
        .sees("▸ ")
        .types(ESC)
        .sees("Wat wilt u doen?")
        .sees("▸ ")
        .types("bekijken")
        .sees("▸ een samenwerking bekijken")
        .types("\r")
        .sees("Om welke samenwerking gaat het?")
        .types("verzonnen")
        .sees("▸ Guest lectures")
        .types("\r")
        .ends();
    assert!(code == 0 && screen.contains("It fits the second year."), "{screen}");
    for key in [ESC, CTRL_C] {
        let (code, screen) =
            register.sits_within(34, &[]).sees("Wat wilt u doen?").sees("▸ ").types(key).ends();
        assert!(code == 0 && !screen.contains("fout"), "{screen}");
        let asked = screen.split("Wat wilt u doen?").nth(1).unwrap_or_default();
        assert!(asked.lines().all(|line| line.chars().count() < 34), "{screen}");
    }
    assert_eq!(register.everything(), before);
}

#[test]
fn what_was_begun_is_gone_on_with_from_there() {
    let register = register();
    register.sits(&["monitor", "exemplo"]).answers("1/4", "").sees("2/4").sees("> ").types(CTRL_C).ends();
    register
        .sits_within(80, &[])
        .sees("partners monitor exemplo --resume")
        .sees("Wat wilt u doen?")
        .sees("verder met de bewaarde antwoorden over ‘Exchange with Universidade Exemplo’")
        .types("bewaarde")
        .sees("▸ verder met")
        .types("\r")
        .sees("2/4")
        .sees("> ")
        .types(CTRL_C)
        .ends();
}

#[test]
fn the_overview_still_tells_what_is_open_when_drafts_wait() {
    let register = register();
    register.sits(&["monitor", "exemplo"]).answers("1/4", "").sees("2/4").sees("> ").types(CTRL_C).ends();
    register
        .sits(&["monitor", "gastcolleges"])
        .answers("1/4", "")
        .sees("2/4")
        .sees("> ")
        .types(CTRL_C)
        .ends();
    let (_, screen) = register.sits_within(80, &[]).sees("Wat wilt u doen?").sees("▸ ").types(ESC).ends();
    let overview = screen.split("Wat wilt u doen?").next().unwrap_or_default();
    assert!(
        overview.contains("10 maart 2026 · 4 dagen over tijd  bijstelling")
            && overview.contains("Open signalen"),
        "{overview}"
    );
    assert!(overview.trim().lines().count() <= 14, "{overview}");
}

#[test]
fn off_a_terminal_and_in_another_form_nothing_is_asked() {
    let register = register();
    let out = register.run(&["--lang", "nl"]).fine().out;
    assert!(out.contains("bijstelling") && !out.contains("Wat wilt u doen?"), "{out}");
    let (code, screen) = register.sits_within(80, &["--format", "md"]).ends();
    assert!(code == 0 && !screen.contains("Wat wilt u doen?"), "{screen}");
}

#[test]
fn a_register_without_partnerships_offers_what_can_be_done_and_says_what_is_lacking() {
    let register = Register::new().commit();
    let (code, screen) = register
        .sits_within(80, &[])
        .sees("Wat wilt u doen?")
        .sees("▸ een samenwerking vastleggen")
        .types(ESC)
        .ends();
    assert_eq!(code, 0, "{screen}");
    for offered in ["een samenwerking afwegen", "overdragen", "en nog"] {
        assert!(!screen.contains(offered), "{offered}: {screen}");
    }
    for verb in ["consider", "show", "rename"] {
        let (code, screen) = register.sits_within(80, &[verb]).ends();
        assert!(code == 2 && screen.contains("er staat nog geen samenwerking in dit register"), "{screen}");
        assert!(screen.contains("partners add") && !screen.contains("``"), "{screen}");
    }
    let (code, screen) = register.sits_within(80, &["handover", "--all-of"]).ends();
    assert!(code == 2 && screen.contains("nog geen functie"), "{screen}");
}

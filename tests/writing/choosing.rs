//! Choosing instead of knowing: an id, a signal, an adjustment or an entry that is missing, wrong or fits more than one is
//! chosen from a list that narrows as one types. Off a terminal nothing is chosen.

use super::sitting::{CTRL_C, DOWN, ESC};
use crate::fixture::{FORMAL, INFORMAL, Register};

pub(super) const SIGNALS: &str = "\n[signals.2026-03-01-s1gna1]\ndate = 2026-03-01\nfrom = \"staff\"\nsummary = \"Een gebouw.\"\n\
    \n[signals.2026-03-09-s1gnb2]\ndate = 2026-03-09\nfrom = \"student\"\nsummary = \"Een reis.\"\n";

pub(super) const EVALUATED: &str = "\n[evaluations.2026-03-01-eva111]\ndate = 2026-03-01\noccasion = \"periodic\"\n\
    goals = \"Ja.\"\nnorms = \"Ja.\"\n\
    \n[adjustments.2026-03-01-adj111]\ndate = 2026-03-01\nevaluation = \"2026-03-01-eva111\"\ndue = 2026-12-01\naction = \"Een loket.\"\n\
    \n[adjustments.2026-03-01-adj222]\ndate = 2026-03-01\nevaluation = \"2026-03-01-eva111\"\ndue = 2026-06-01\naction = \"Een gids.\"\n";

fn register() -> Register {
    let other = INFORMAL.replace("Stichting Verzonnen", "Stichting Überall").replace("1nf0rm", "0th3rs");
    Register::new()
        .partnership("zorg/exemplo", &format!("{FORMAL}{SIGNALS}"))
        .partnership("zorg/gastcolleges", &format!("{INFORMAL}{EVALUATED}"))
        .partnership("zorg/colleges-elders", &other)
        .commit()
}

#[test]
fn a_missing_id_is_chosen_by_a_few_letters() {
    let register = register();
    let (code, screen) = register
        .sits_within(80, &["monitor"])
        .sees("Om welke samenwerking gaat het?")
        .sees("▸ Exchange with Universidade Exemplo · Zorg · loopt")
        .types("UBERALL")
        .sees("> UBERALL")
        .sees("▸ Guest lectures by Stichting Überall")
        .types("\r")
        .sees("= Guest lectures by Stichting Überall · Zorg · loopt")
        .answers("Op welke dag", "")
        .answers("2/4", "Het loopt.")
        .answers("3/4", "")
        .answers("4/4", "")
        .sees("Zo vastleggen?")
        .types("j\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    assert!(register.last_commit().contains("Partnership: colleges-elders"), "{}", register.last_commit());
}

#[test]
fn what_is_wrong_or_fits_more_than_one_opens_the_list_also_for_who_reads() {
    let register = register();
    let (code, screen) = register
        .sits_within(80, &["show", "college"])
        .sees("`college` kan op meer dan één slaan.")
        .sees("> college")
        .sees("Stichting Überall")
        .types("s elders")
        .sees("▸ Guest lectures by Stichting Überall")
        .types("\r")
        .ends();
    assert!(code == 0 && screen.contains("colleges-elders"), "{screen}");
    for verb in ["show", "guide", "history", "why", "edit", "set"] {
        let (code, screen) = register
            .sits_within(80, &[verb, "qqqqq"])
            .sees("Niets heet hier `qqqqq`.")
            .sees("▸ ")
            .types(ESC)
            .ends();
        assert!(code == 2 && !screen.contains("fout"), "{verb}: {screen}");
    }
}

#[test]
fn going_back_leaves_no_trace() {
    let register = register();
    let before = register.everything();
    for key in [ESC, CTRL_C] {
        let sitting = register.sits_within(34, &["consider"]).sees("Om welke samenwerking").sees("▸ ");
        let (code, screen) = sitting.types(key).ends();
        assert!(code == 2 && !screen.contains("fout") && !screen.contains("tip"), "{screen}");
        assert!(screen.lines().all(|line| line.chars().count() < 34), "{screen}");
    }
    assert_eq!(register.everything(), before);
    assert!(!register.path(".git/partners").exists());
}

#[test]
fn an_open_signal_is_chosen_the_newest_first() {
    let register = register();
    let (code, screen) = register
        .sits_within(80, &["follow-up", "--step", "inquiry", "--by", "Decaan", "--gist", "Gebeld."])
        .sees("Om welk open signaal gaat het?")
        .sees("▸ 9 maart 2026 · Exchange with Universidade Exemplo · Een reis.")
        .types(DOWN)
        .sees("▸ 1 maart 2026 · Exchange with Universidade Exemplo · Een gebouw.")
        .types("\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    assert!(
        register.read("register/partnerships/zorg/exemplo.toml").contains("signal = \"2026-03-01-s1gna1\"")
    );
    // What is no signal's, and has none open, is no reason to stop.
    register
        .sits_within(80, &["follow-up", "elders"])
        .sees("staat geen signaal open. Om welk open")
        .sees("▸ 9 maart")
        .types(ESC)
        .ends();
}

#[test]
fn an_open_adjustment_is_chosen_what_is_due_first_first_and_once() {
    let register = register();
    let (code, screen) = register
        .sits_within(80, &["adjusted", "--effect", "Er is een gids."])
        .sees("Om welke open bijstelling gaat het?")
        .sees("▸ 1 maart 2026 · Guest lectures by Stichting Verzonnen · Een gids.")
        .types("\r")
        .ends();
    assert_eq!((code, screen.matches("Om welke open").count() > 0), (0, true), "{screen}");
    assert!(register.last_change().contains("+adjustment = \"2026-03-01-"), "{}", register.last_change());
    assert!(
        register
            .read("register/partnerships/zorg/gastcolleges.toml")
            .contains("adjustment = \"2026-03-01-adj222\"")
    );
}

#[test]
fn two_entries_of_one_day_are_told_apart_by_their_first_words() {
    let register = register();
    for (verb, narrowed) in [("redact", "reis"), ("except", "reis signaal")] {
        let (_, screen) = register
            .sits_within(80, &[verb])
            .sees("Om welke aantekening gaat het?")
            .types(narrowed)
            .sees("▸ 9 maart 2026 · signaal · Exchange with Universidade Exemplo · Een reis.")
            .types("\r")
            .sees("= 9 maart 2026 · signaal")
            .sees("1/")
            .sees("> ")
            .types(CTRL_C)
            .ends();
        assert!(screen.contains("Gestopt"), "{verb}: {screen}");
    }
}

#[test]
fn a_signal_may_be_about_what_is_not_in_the_register() {
    let register = register();
    let (_, screen) = register
        .sits_within(80, &["signal"])
        .sees("Om welke samenwerking gaat het?")
        .types("Nieuwe Energie")
        .sees("▸ een partner die nog niet in het register staat")
        .types("\r")
        .sees("= een partner die nog niet")
        .sees("Nieuwe Energie")
        .sees("1/9")
        .sees("> ")
        .types("2\r")
        .sees("2/9")
        .sees("> ")
        .types(CTRL_C)
        .ends();
    let words = screen.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(words.contains("partners signal --about \"Nieuwe Energie\" --resume"), "{screen}");
}

#[test]
fn off_a_terminal_nothing_is_chosen() {
    let register = register();
    for verb in ["show", "follow-up", "adjusted", "redact", "except", "monitor"] {
        register.run(&[verb]).refuses(2, "missing");
    }
    register.run(&["show", "college"]).refuses(2, "can stand for more than one");
    register.run(&["follow-up", "elders", "--step", "note"]).refuses(2, "has no open signal");
    register.run(&["check", "überall"]).fine();
}

#[test]
fn what_changes_may_stand_in_the_place_of_the_partnership() {
    let register = register();
    let (code, screen) = register
        .sits_within(80, &["set", "owner=Decaan", "large_scale=ja"])
        .sees("Om welke samenwerking gaat het?")
        .types("elders")
        .sees("▸ Guest lectures by Stichting Überall")
        .types("\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    assert!(!screen.contains("Niets heet hier"), "it is no name: {screen}");
    let change = register.last_change();
    assert!(change.contains("+owner = \"Decaan\"") && change.contains("+large_scale = true"), "{change}");
    let ran = register.run(&["set", "owner=Decaan"]).refuses(2, "says what changes, and not of which");
    assert!(ran.err.contains("partners set ID owner=Decaan"), "{}", ran.err);

    let (code, screen) = register.sits(&["why", "doel"]).sees("Niets heet hier `doel`.").types("\r").ends();
    assert!(code == 0 && screen.contains("Doel"), "{screen}");
}

#[test]
fn a_new_name_is_asked_and_made_into_an_id() {
    let register = register();
    let (code, screen) = register
        .sits_within(80, &["rename"])
        .sees("Om welke samenwerking gaat het?")
        .types("elders")
        .sees("▸ Guest lectures by Stichting Überall")
        .types("\r")
        .sees("Hoe moet colleges-elders voortaan heten?")
        .sees("> ")
        .types("Colleges in Überlingen\r")
        .ends();
    assert!(code == 0 && screen.contains("colleges-in-uberlingen"), "{screen}");
    assert!(register.path("register/partnerships/zorg/colleges-in-uberlingen.toml").exists());
    let (code, _) =
        register.sits(&["rename", "exemplo"]).sees("voortaan heten?").sees("> ").types("\r").ends();
    assert_eq!(code, 2);
    register.run(&["rename", "exemplo"]).refuses(2, "missing");
}

#[test]
fn a_flag_that_takes_an_entry_opens_a_list_of_what_it_can_be() {
    let register = register();
    let reasons = ["--outcome", "continue", "--by", "director", "--reasons", "Ja."];
    for given in [&["--considers"][..], &["--considers", "qqq"]] {
        let (code, screen) = register
            .sits_within(80, &[&["decide", "exemplo"], &reasons[..], given].concat())
            .sees("Om welke aantekening gaat het?")
            .sees("▸ 2 mei 2024 · positief, positief")
            .types(ESC)
            .ends();
        assert!(code == 2 && !screen.contains("fout"), "{given:?}: {screen}");
    }
    let (code, screen) = register
        .sits_within(80, &[&["decide", "exemplo"], &reasons[..], &["--considers"]].concat())
        .sees("▸ 2 mei 2024")
        .types("\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    assert!(register.last_change().contains("+considers = \"2024-05-02-"), "{}", register.last_change());
    let (code, screen) = register
        .sits_within(80, &["signal", "exemplo", "--corrects", "2026-03", "--withdrawn", "Dubbel."])
        .sees("`2026-03` kan op meer dan één slaan.")
        .sees("▸ 9 maart 2026 · Een reis.")
        .types("\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    let text = register.read("register/partnerships/zorg/exemplo.toml");
    assert!(text.contains("corrects = \"2026-03-09-s1gnb2\""), "{text}");
    let (code, _) = register.sits(&["signal", "--about"]).sees("Om welke samenwerking").types(ESC).ends();
    assert_eq!(code, 2);
    let (code, _) = register.sits(&["consider", "elders", "--like"]).sees("▸ 2 mei 2024").types(ESC).ends();
    assert_eq!(code, 2);
    register.run(&["decide", "exemplo", "--considers"]).refuses(2, "--considers");
    register.run(&[&["decide", "exemplo", "--considers", "qqq"], &reasons[..]].concat()).refuses(2, "qqq");
}

#[test]
fn a_terminal_that_only_prints_has_lists_with_numbers() {
    let register = register();
    let (code, screen) = register
        .sits_at_dumb(&["show"])
        .sees("Om welke samenwerking gaat het?")
        .sees("  1 Exchange with Universidade Exemplo")
        .answers("Typ het nummer", "überall")
        .sees("  1 Guest lectures by Stichting Überall")
        .answers("Typ het nummer", "7")
        .sees("Niets past bij")
        .sees("> ")
        .types("elders\r")
        .answers("Typ het nummer", "1")
        .ends();
    assert!(code == 0 && screen.contains("colleges-elders"), "{screen}");
    assert!(!screen.contains('▸'), "{screen}");
    let (code, screen) = register
        .sits_at_dumb(&[])
        .answers("Wat wilt u doen?", "stap bij")
        .answers("  1 een stap bij een signaal vastleggen", "1")
        .sees("Om welk open signaal gaat het?")
        .sees("> ")
        .types("\r")
        .answers("Wat wilt u doen?", "")
        .ends();
    assert_eq!(code, 0, "{screen}");
}

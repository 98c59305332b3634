//! Drafts belong to what they are about: each is named when it is offered, none is taken for another, and none goes out of
//! sight without a word. What is taken back is said, and can be gone on with.

use std::path::Path;

use super::resuming::OF_0_1;
use super::sitting::{CTRL_C, DOWN};
use crate::fixture::Register;

/// Somebody begins to record an informal one, and stops at its reasons.
fn begins(register: &Register, name: &str) {
    let (code, screen) = register
        .sits(&["add", name])
        .answers("formeel of informeel?", "informal")
        .answers("Bij welke eenheid", "zorg")
        .answers("Hoe heet de partner?", "Contoh")
        .answers("4/7", "aangaan")
        .sees("5/7")
        .sees("> ")
        .types(CTRL_C)
        .ends();
    let words = screen.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(code == 2 && words.contains(&format!("partners add \"{name}\" --resume")), "{screen}");
}

#[test]
fn what_was_answered_for_one_is_never_recorded_for_another() {
    let register = Register::with_two();
    begins(&register, "A met Contoh");
    let (code, screen) = register
        .sits(&["add", "B met Verzonnen Bank"])
        .sees("er wachten nog antwoorden over ‘A met Contoh’, van 14 maart 2026 (5)")
        .sees("partners add \"A met Contoh\" --resume")
        .sees("B met Verzonnen Bank")
        .sees("formeel of informeel?")
        .sees("> ")
        .types(CTRL_C)
        .ends();
    assert!(code == 2 && !screen.contains("verdergaan?"), "{screen}");
    assert!(
        screen.contains("er was nog niets geantwoord") && !screen.contains("B met Verzonnen Bank\" --resume")
    );
    let (code, screen) = register
        .sits(&["add", "A met Contoh"])
        .sees(
            "Er zijn nog antwoorden bewaard over ‘A met Contoh’, van 14 maart 2026 (5). Daarmee verdergaan?",
        )
        .sees("[J/n] ")
        .types("\r")
        .sees("5/7")
        .sees("> ")
        .types("\r")
        .answers("/7", "team")
        .answers("/7", "Het past.")
        .sees("Zo vastleggen?")
        .types("j\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    assert!(
        register.read("register/partnerships/zorg/a-met-contoh.toml").contains("reasons = \"Het past.\"")
    );
    assert!(drafts(&register).is_empty(), "{:?}", drafts(&register));
}

#[test]
fn more_drafts_are_a_list_and_the_overview_tells_of_them() {
    let register = Register::with_two();
    begins(&register, "A met Contoh");
    begins(&register, "B met Verzonnen Bank");
    let out = register.run(&["--lang", "nl"]).fine().out;
    assert!(
        out.contains("partners add \"A met Contoh\" --resume")
            && out.contains("‘B met Verzonnen Bank’, van 14 maart 2026 (5)"),
        "{out}"
    );
    assert!(out.lines().count() <= 15, "{out}");
    let (_, screen) = register
        .sits(&["add", "--resume"])
        .sees("Waarmee gaat u verder?")
        .sees("▸ over ‘A met Contoh’, van 14 maart 2026 (5)")
        .types(DOWN)
        .sees("▸ over ‘B met Verzonnen Bank’")
        .types("\r")
        .sees("6/8")
        .sees("> ")
        .types(CTRL_C)
        .ends();
    assert!(screen.contains("partners add \"B met Verzonnen Bank\" --resume"), "{screen}");
    assert_eq!(drafts(&register).len(), 2);
}

#[test]
fn what_is_put_aside_is_said_and_comes_back() {
    let register = Register::with_two();
    begins(&register, "A met Contoh");
    let (_, screen) = register
        .sits(&["add", "A met Contoh"])
        .sees("verdergaan?")
        .sees("[J/n] ")
        .types("n\r")
        .sees("opzij gezet en niet weg")
        .sees("partners add \"A met Contoh\" --resume")
        .sees("formeel of informeel?")
        .sees("> ")
        .types(CTRL_C)
        .ends();
    assert!(screen.contains("er was nog niets geantwoord"), "{screen}");
    register.sits(&["add", "A met Contoh", "--resume"]).sees("5/7").sees("> ").types(CTRL_C).ends();
    assert_eq!(drafts(&register), ["add-a-met-contoh.draft"]);
}

#[test]
fn what_an_earlier_version_kept_is_named_and_not_taken_for_another() {
    let register = Register::with_two();
    std::fs::create_dir_all(register.path(".git/partners")).unwrap();
    std::fs::write(register.path(".git/partners/add.draft"), OF_0_1).unwrap();
    let (_, screen) = register
        .sits(&["add", "Iets anders"])
        .sees("er wachten nog antwoorden over ‘Gastcolleges recht’ (6)")
        .sees("formeel of informeel?")
        .sees("> ")
        .types(CTRL_C)
        .ends();
    assert!(!screen.contains("verdergaan?"), "{screen}");
    register
        .sits(&["add", "Gastcolleges recht"])
        .sees("bewaard over ‘Gastcolleges recht’ (6). Daarmee verdergaan?")
        .sees("[J/n] ")
        .types("\r")
        .sees("Past bij ")
        .types(CTRL_C)
        .ends();
}

#[test]
fn a_text_that_edit_refused_is_never_lost() {
    let register = Register::with_two();
    let edit = |script: &str| {
        let path = register.script("editor", script);
        register.run_with("EDITOR", &format!("sh '{}'", path.display()), &["edit", "exemplo"])
    };
    edit("sed -i 's/^schema/schem/' \"$1\"").refuses(2, "");
    assert!(register.run(&["--lang", "nl"]).fine().out.contains("partners edit exemplo --resume"));
    let ran = edit("true");
    assert!(
        ran.code == 2 && ran.err.contains(".git/partners/exemplo.edit.toml") || ran.err.contains("put aside"),
        "{}",
        ran.err
    );
    let kept = std::fs::read_dir(register.path(".git/partners")).unwrap().filter_map(Result::ok);
    let kept = kept.filter(|it| std::fs::read_to_string(it.path()).is_ok_and(|text| text.contains("schem ")));
    assert_eq!(kept.count(), 1);
}

#[test]
fn git_is_made_sure_of_before_the_first_question() {
    for verb in [&["add"][..], &["decide", "exemplo"], &["set", "exemplo"], &["edit", "exemplo"]] {
        let register = Register::with_two();
        register.git(&["checkout", "-q", "--detach"]);
        let (code, screen) = register.sits(verb).ends();
        assert!(code == 3 && !screen.contains("1/"), "{verb:?}: {screen}");
        register.git(&["checkout", "-q", "main"]);
        let head = register.git(&["rev-parse", "HEAD"]);
        std::fs::write(register.path(".git/MERGE_HEAD"), head).unwrap();
        let (code, screen) = register.sits(verb).ends();
        assert!(code == 3 && !screen.contains("1/"), "{verb:?}: {screen}");
    }
}

#[test]
fn undo_says_what_it_takes_back_asks_and_keeps_the_answers() {
    let register = Register::with_two();
    let decision =
        ["decide", "exemplo", "--outcome", "continue", "--by", "board", "--reasons", "Het loopt goed."];
    register.run(&decision).fine();
    let decided = register.everything();
    let sentence = "Dat is: besluit (voortzetten, bestuur) over Exchange with";
    let (code, screen) =
        register.sits(&["undo"]).sees(sentence).sees("Universidade Exemplo. [j/N] ").types("\r").ends();
    assert!(
        code == 2 && screen.contains("Er is niets teruggenomen.") && !screen.contains("fout"),
        "{screen}"
    );
    assert_eq!(register.everything(), decided);
    let (code, screen) = register.sits(&["undo"]).sees("[j/N] ").types("j\r").ends();
    assert!(code == 0 && screen.contains("teruggenomen: besluit (voortzetten"), "{screen}");
    assert!(screen.contains("partners decide exemplo --resume"), "{screen}");
    assert!(!register.read("register/partnerships/zorg/exemplo.toml").contains("continue"));
    let (code, screen) = register
        .sits(&["decide", "exemplo", "--resume"])
        .answers("Op welke dag is dat besloten?", "")
        .answers("Welke bezwaren", "")
        .sees("Het loopt goed.")
        .sees("Zo vastleggen?")
        .types("j\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    assert!(register.last_change().contains("+reasons = \"Het loopt goed.\""));
    // Off a terminal it asks nothing, and says the same.
    let ran = register.run(&["undo"]).fine();
    assert!(ran.out.starts_with("taken back: decision (continue, "), "{}", ran.out);
    assert!(ran.err.contains("partners decide exemplo --resume"), "{}", ran.err);
}

#[test]
fn what_a_removed_text_was_made_of_is_not_kept() {
    let register = Register::with_two();
    register.run(&["monitor", "exemplo", "--progress", "Jan Jansen viel uit."]).fine();
    let id = register.read("register/partnerships/zorg/exemplo.toml");
    let id = id.split("[monitoring.").nth(1).and_then(|it| it.split(']').next()).unwrap().to_owned();
    register.run(&["redact", &id, "--ground", "AVG", "--by", "Functionaris"]).fine();
    let texts = std::fs::read_dir(register.path(".git/partners")).unwrap().filter_map(Result::ok);
    assert!(!texts.filter_map(|it| std::fs::read_to_string(it.path()).ok()).any(|it| it.contains("Jansen")));
}

fn drafts(register: &Register) -> Vec<String> {
    let folder = register.path(".git/partners");
    let files = std::fs::read_dir(&folder).unwrap().filter_map(Result::ok);
    let mut names: Vec<String> = files.map(|it| it.file_name().to_string_lossy().into_owned()).collect();
    names.retain(|name| Path::new(name).extension().is_some_and(|it| it == "draft" || it == "old"));
    names.sort();
    names
}

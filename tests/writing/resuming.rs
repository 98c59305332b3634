//! Going on with what another version kept of an interview, or with what was damaged: nothing of it is lost.

use super::interviews::{INFORMAL_FILE, INFORMAL_TEXT, finishes, in_doubt};
use super::sitting::CTRL_C;
use crate::fixture::Register;

/// An interview about an informal one, as version 0.1 kept it in the middle of its last answer.
pub(super) const OF_0_1: &str = "partners-draft\t1\nverb\tadd\nsubject\t\nanswer\tname/\ttext\tGastcolleges recht\n\
    answer\tformality/\ttext\tinformal\nanswer\tunit/\ttext\tzorg\nanswer\tdecision/outcome/\ttext\tenter\n\
    answer\tdecision/date/\tday\t2026-03-14\nanswer\tdecision/by/\ttext\tteam\n\
    typing\tdecision/reasons/\tPast bij \nend\n";

#[test]
fn what_version_0_1_kept_is_gone_on_with() {
    let register = Register::with_two();
    keeps(&register, OF_0_1);
    finishes(&register, "8/8", &[("Hoe heet de partner?", "Rechtswinkel Fictief")]);
    assert!(!register.path(".git/partners/add.1.old").exists());
}

#[test]
fn what_cannot_be_read_of_a_draft_is_not_lost() {
    let damaged = OF_0_1.replace("answer\tunit/\ttext\tzorg\n", "answer\tunit/\ttxt\tzorg\n");
    let register = Register::with_two();
    keeps(&register, &damaged);
    let (code, screen) = register
        .sits(&["add", "--resume"])
        .sees("was er één niet meer te lezen")
        .sees("8/8")
        .sees("> ")
        .types("jaar twee.\r")
        .answers("3/8", "zorg")
        .answers("4/8", "Rechtswinkel Fictief")
        .sees("Zo vastleggen?")
        .types("\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    assert_eq!(register.plain(&register.read(INFORMAL_FILE)), INFORMAL_TEXT);
    assert_eq!(register.read(".git/partners/add.1.old"), damaged);

    let later = "partners-draft\t9\nwhatever\n";
    keeps(&register, later);
    register.sits(&["add"]).sees("Hoe heet de samenwerking?").sees("> ").types("Een").types(CTRL_C).ends();
    assert_eq!(register.read(".git/partners/add.draft"), later);
    assert!(register.read(".git/partners/add.2.draft").contains("Een"));
}

fn keeps(register: &Register, draft: &str) {
    std::fs::create_dir_all(register.path(".git/partners")).unwrap();
    std::fs::write(register.path(".git/partners/add.draft"), draft).unwrap();
}

#[test]
fn what_was_told_and_not_wanted_is_gone_on_with_at_the_answer_that_it_is_about() {
    let register = in_doubt();
    let (code, screen) = register
        .sits(&["decide", "exemplo"])
        .answers("1. ", "aangaan")
        .answers("2. ", "vandaag")
        .answers("3. ", "directeur")
        .answers("4. ", "Er is haast.")
        .answers("5. ", "")
        .sees("Zo vastleggen?")
        .types("j\r")
        .sees("Toch zo vastleggen?")
        .sees("[j/N] ")
        .types("\r")
        .ends();
    assert_eq!(code, 2, "{screen}");
    // By whom it was decided is asked again, with what was answered; nothing before it, and nothing behind it.
    let (code, screen) = register
        .sits(&["decide", "exemplo", "--resume"])
        .sees("Wie heeft besloten?")
        .sees("[directeur] > ")
        .types("cvb\r")
        .sees("Door: bestuur")
        .sees("Zo vastleggen?")
        .sees("] ")
        .types("\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    for asked in ["1. Wat", "2. Op welke dag", "4. Waarom", "Toch zo vastleggen?"] {
        assert!(!screen.contains(asked), "{asked} in {screen}");
    }
    assert!(register.last_change().contains("+by = \"board\"\n+reasons = \"Er is haast.\""));
}

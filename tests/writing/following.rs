//! `follow-up`, and entries that are named by a part of their id.

use crate::fixture::{FORMAL, INFORMAL, Register};

const SIGNAL: &str = "\n[signals.2026-03-01-s1gna1]\ndate = 2026-03-01\nfrom = \"staff\"\nsummary = \"S.\"\n";

fn with_signal() -> Register {
    let other = INFORMAL.replace("1nf0rm", "0th3rs");
    Register::new()
        .partnership("zorg/exemplo", &format!("{FORMAL}{SIGNAL}"))
        .partnership("zorg/other", &other)
        .commit()
}

#[test]
fn a_reason_is_needed_where_feedback_was_not_possible() {
    let register = with_signal();
    register
        .run(&["follow-up", "s1gn", "--step", "feedback-impossible"])
        .refuses(2, "--gist  Why was feedback");
    register.run(&["follow-up", "s1gn", "--step", "feedback-impossible", "--gist", "Anonymous."]).fine();
    let said = "exemplo: step on a signal recorded (feedback not possible)\n";
    assert!(register.last_commit().contains(said), "{}", register.last_commit());
    let ran = register
        .run(&["follow-up", "s1gn", "--step", "aanvaard", "--date", "yesterday", "--lang", "nl"])
        .fine();
    assert!(
        ran.out.contains("stap bij een signaal vastgelegd (doorverwijzing aanvaard) 2026-03-13-"),
        "{}",
        ran.out
    );
    assert_eq!(
        register.last_change(),
        "+\n+[follow_ups.2026-03-13-NEW]\n+date = 2026-03-13\n+signal = \"2026-03-01-NEW\"\n+step = \"accepted\"\n"
    );
}

#[test]
fn in_a_terminal_the_questions_fit_the_step() {
    let register = with_signal();
    let (code, screen) = register
        .sits(&["follow-up", "s1gn", "--step", "referred"])
        .answers("Op welke dag?", "")
        .answers("Welke functie verwijst het signaal door?", "Opleidingsmanager")
        .answers("Naar welke functie is het doorverwezen, en met welke vraag?", "")
        .sees("Zonder antwoord op deze vraag")
        .sees("> ")
        .types("Decaan: klopt dit?\r")
        .sees("Zo vastleggen?")
        .types("\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    assert!(
        register.last_change().ends_with("+by = \"Opleidingsmanager\"\n+gist = \"Decaan: klopt dit?\"\n")
    );
    let (code, screen) = register
        .sits(&["follow-up", "s1gn"])
        .answers("Welke stap", "aanvaard")
        .answers("Op welke dag?", "")
        .answers("Welke functie heeft het signaal aanvaard?", "Decaan")
        .answers("Waar kwam het op neer?", "")
        .sees("Zo vastleggen?")
        .types("\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    assert!(register.last_change().ends_with("+step = \"accepted\"\n+by = \"Decaan\"\n"));
}

#[test]
fn entries_are_named_by_any_part_that_only_one_has() {
    let register = with_signal();
    let change = |args: &[&str]| {
        register.run(args).fine();
        register.last_change()
    };
    assert!(change(&["share", "exemplo", "--about", "dec1"]).contains("+about = \"2024-06-12-dec1de\""));
    let reconsider = [
        "consider",
        "exemplo",
        "--occasion",
        "reconsideration",
        "--prompted-by",
        "s1gna1",
        "--corrects",
        "c0ns1d",
        "--reason",
        "R.",
        "--accept",
    ];
    let considered = change(&reconsider);
    assert!(
        considered.contains("+prompted_by = [\"2026-03-01-NEW\"]\n+corrects = \"2024-05-02-c0ns1d\"\n"),
        "{considered}"
    );
    let decide = ["decide", "exemplo", "--outcome", "continue", "--by", "board", "--reasons", "R."];
    let on = |entry: &'static str| [&decide[..], &["--considers", entry, "--accept"]].concat();
    assert!(change(&on("c0ns")).contains("+considers = \"2024-05-02-c0ns1d\""));
    let before = register.everything();
    let ran = register.run(&[&on("20"), &["--by", "minister"][..]].concat());
    assert_eq!(ran.code, 2, "{}", ran.err);
    let ran = register
        .run(&on("20"))
        .refuses(2, "`20` can stand for more than one:\n  2024-05-02-c0ns1d (consideration, exemplo)\n  2026-03-14-NEW (consideration, exemplo)");
    assert!(!ran.err.contains("0th3rs"), "only of this partnership: {}", ran.err);
    register.run(&on("n0n3n0")).refuses(2, "n0n3n0");
    assert_eq!(register.everything(), before);
}

#[test]
fn what_was_shared_is_chosen_by_what_it_is() {
    let register = with_signal();
    let (code, screen) = register
        .sits(&["share", "exemplo"])
        .sees("besluit van 12 juni 2024: aangaan")
        .sees("> ")
        .types("afweging\r")
        .answers("Op welke dag", "")
        .answers("Hoe is dat bekendgemaakt?", "Per brief.")
        .sees("Zo vastleggen?")
        .types("\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    assert!(register.last_change().contains("+about = \"2024-05-02-c0ns1d\""));
}

#[test]
fn an_evaluation_after_a_signal_names_it() {
    let register = with_signal();
    let (code, screen) = register
        .sits(&[
            "evaluate",
            "exemplo",
            "--goals",
            "Ja.",
            "--norms",
            "Ja.",
            "--none-needed",
            "Het loopt goed.",
        ])
        .answers("aanleiding voor deze evaluatie?", "na een signaal")
        .sees("1 signaal van 1 maart 2026")
        .sees("> ")
        .types("1\r")
        .answers("Op welke dag", "")
        .answers("Wie heeft", "Decaan")
        .answers("conclusie", "voortzetten")
        .answers("Welke bijstelling", "")
        .sees("Zo vastleggen?")
        .types("\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    assert!(
        register.last_change().contains("+prompted_by = [\"2026-03-01-NEW\"]"),
        "{}",
        register.last_change()
    );
}

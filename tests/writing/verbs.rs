//! The writing verbs with nobody at a terminal: what they add, and what they say.

use crate::fixture::{FORMAL, Register};

const FILE: &str = "register/partnerships/zorg/exemplo.toml";

fn added(register: &Register, args: &[&str]) -> String {
    register.run(args).fine();
    register.last_change()
}

#[test]
fn everything_missing_and_wrong_is_named_at_once() {
    let register = Register::with_two();
    let before = register.everything();
    let ran = register.run(&[
        "decide",
        "exemplo",
        "--by",
        "minister",
        "--date",
        "2025-02-30",
        "--dissent",
        "@nowhere.txt",
    ]);
    let ran = ran.refuses(2, "this is not right:");
    for said in [
        "--by: ",
        "`minister`",
        "--date: `2025-02-30` is not an existing date",
        "nowhere.txt",
        "still missing:\n  --outcome  What was decided? (enter, decline, continue, adjust, renew, suspend, resume, end)\n",
    ] {
        assert!(ran.err.contains(said), "{said} in {}", ran.err);
    }
    let ran =
        register.run(&["add", "--formality", "informeel", "--lang", "nl"]).refuses(2, "er ontbreekt nog");
    assert!(ran.err.contains("Wat is er besloten? (aangaan, niet aangaan)\n"), "{}", ran.err);
    let ran = register.run(&["add"]).refuses(2, "--formality");
    assert!(ran.err.contains("name") && ran.err.contains("--unit"), "{}", ran.err);
    let fragment = "outcome = \"enter\"\nbyy = \"board\"\ndate = 2025-01-01T00:00:00\nreasons = 3\n";
    let ran = register.run_with_input(&["decide", "exemplo", "--input", "-"], fragment);
    assert_eq!(ran.code, 2, "{}", ran.err);
    for said in ["did you mean `by`", "date", "reasons", "--by"] {
        assert!(ran.err.contains(said), "{said} in {}", ran.err);
    }
    assert_eq!(register.everything(), before);
}

#[test]
fn a_fragment_from_a_file_and_from_standard_input() {
    let register = Register::with_two()
        .file("f.toml", "from = \"staff\"\nsummary = \"\"\"\nTwo\nlines.\"\"\"\n")
        .commit();
    let wanted = "+\n+[signals.2026-03-14-NEW]\n+date = 2026-03-14\n+from = \"staff\"\n+summary = \"\"\"\n+Two\n+lines.\"\"\"\n";
    assert_eq!(added(&register, &["signal", "exemplo", "--input", "f.toml"]), wanted);
    register
        .run_with_input(
            &["signal", "exemplo", "--input", "-"],
            "from = \"student\"\nsummary = \"S.\"\ndate = 2026-02-01\n",
        )
        .fine();
    assert_eq!(
        register.last_change(),
        "+\n+[signals.2026-02-01-NEW]\n+date = 2026-02-01\n+from = \"student\"\n+summary = \"S.\"\n"
    );
    register.run(&["signal", "exemplo", "--input", "no.toml"]).refuses(2, "no.toml");
    register
        .run_with_input(&["signal", "exemplo", "--input", "-"], "from = \"staff\"\nsummary = NL\n")
        .refuses(2, "line 2");
    register
        .run_with_input(
            &["signal", "exemplo", "--input", "-", "--from", "outside"],
            "from = \"staff\"\nsummary = \"S.\"\n",
        )
        .fine();
    assert!(register.last_change().contains("outside"), "a flag goes before the fragment");
}

#[test]
fn every_kind_of_entry_by_its_flags() {
    let register = Register::with_two();
    let cases: &[(&[&str], &str)] = &[
        (&["share", "exemplo", "--about", "2024-06-12-dec1de", "--how", "By letter."], "[shared."),
        (&["advise", "exemplo", "--from", "legal", "--kind", "advice", "--gist", "Fine."], "[advice."),
        (&["monitor", "exemplo", "--progress", "On course."], "[monitoring."),
        (
            &[
                "evaluate",
                "exemplo",
                "--occasion",
                "periodic",
                "--goals",
                "Yes.",
                "--norms",
                "Yes.",
                "--none-needed",
                "All is well.",
            ],
            "[evaluations.",
        ),
        (&["decide", "exemplo", "--outcome", "continue", "--by", "board", "--reasons", "R."], "[decisions."),
    ];
    for (args, header) in cases {
        let change = added(&register, args);
        assert!(
            change.contains(header) && change.lines().all(|line| line.starts_with('+')),
            "{args:?}: {change}"
        );
    }
    let signal = register.run(&["signal", "exemplo", "--from", "staff", "--summary", "S."]).fine();
    assert!(signal.out.contains("signal recorded"));
    let id = register.read(FILE).split("[signals.").nth(1).unwrap()[..17].to_owned();
    let change =
        added(&register, &["follow-up", &id[11..], "--step", "inquiry", "--by", "Programme manager"]);
    assert!(change.contains("+signal = \"2026-03-14-NEW\"\n+step = \"inquiry\""), "{change}");
}

#[test]
fn an_evaluation_with_its_adjustments() {
    let register = Register::with_two();
    let fragment = "occasion = \"periodic\"\ngoals = \"Yes.\"\nnorms = \"Yes.\"\noutcome = \"adjust\"\n\
        [[adjustments]]\naction = \"Meet yearly.\"\nowner = \"Programme manager\"\ndue = 2026-12-01\n[[adjustments]]\naction = \"Write it down.\"\n";
    register.run_with_input(&["evaluate", "exemplo", "--input", "-"], fragment).fine();
    let change = register.last_change();
    assert_eq!(change.matches("+evaluation = \"2026-03-14-NEW\"").count(), 2, "{change}");
    assert!(change.contains("due = 2026-12-01") && change.contains("Write it down."), "{change}");
    assert_eq!(register.last_commit().matches("Entry: ").count(), 3);
    let text = register.read(FILE);
    let id = &text.split("[adjustments.").nth(1).unwrap()[..17];
    let change = added(&register, &["adjusted", id, "--effect", "It helped."]);
    assert!(
        change.contains("[adjustments_done.") && change.contains("+adjustment = \"2026-03-14-NEW\""),
        "{change}"
    );
}

#[test]
fn the_framework_s_errors_are_shown_first_and_written_when_accepted() {
    let register = Register::with_two()
        .partnership(
            "zorg/bare",
            &FORMAL
                .replace("2028-08-31", "2027-01-01")
                .split("# ── dossier")
                .next()
                .unwrap()
                .replace("as in the agreement", "bare"),
        )
        .commit();
    let before = register.everything();
    let decide = ["decide", "bare", "--outcome", "enter", "--by", "director", "--reasons", "R."];
    let ran = register.run(&decide);
    assert_eq!((ran.code, ran.out.as_str()), (1, ""));
    assert!(ran.err.contains("entered-without-consideration") && ran.err.contains("--accept"), "{}", ran.err);
    assert_eq!(register.everything(), before);
    let ran = register.run(&[&decide[..], &["--accept"]].concat()).fine();
    assert!(ran.err.contains("entered-without-consideration"), "{}", ran.err);
    // What was there before this write stands in nobody's way, and is not said again.
    let ran = register.run(&["signal", "bare", "--from", "staff", "--summary", "S."]).fine();
    assert_eq!(ran.err, "");
}

#[test]
fn a_break_of_integrity_is_refused_also_when_accepted() {
    let register = Register::with_two();
    let before = register.everything();
    for args in [
        &["set", "exemplo", "ends=2020-01-01", "--accept"][..],
        &["share", "exemplo", "--about", "2024-06-12-n0n3n0", "--accept"],
        &[
            "decide",
            "exemplo",
            "--outcome",
            "continue",
            "--by",
            "board",
            "--reasons",
            "R.",
            "--considers",
            "nothing",
            "--accept",
        ],
        &["set", "exemplo", "unit=nowhere", "--accept"],
    ] {
        let ran = register.run(args);
        assert_eq!((ran.code, ran.out.as_str()), (2, ""), "{args:?}: {}", ran.err);
        assert_eq!(register.everything(), before, "{args:?}");
    }
}

#[test]
fn a_question_is_put_before_whoever_decides() {
    let register = Register::with_two();
    let ran = register.run(&["submit", "exemplo"]).refuses(2, "--to");
    assert!(ran.err.contains("--question"), "{}", ran.err);
    let args = ["submit", "exemplo", "--to", "board", "--by", "Dean", "--question", "Whether to go on."];
    assert_eq!(
        added(&register, &args),
        "+\n+[submissions.2026-03-14-NEW]\n+date = 2026-03-14\n+to = \"board\"\n+by = \"Dean\"\n+question = \"Whether to go on.\"\n"
    );
    let shown = register.run(&["show", "exemplo", "--lang", "en"]).fine();
    assert!(shown.out.contains("Whether to go on."), "{}", shown.out);
    assert_eq!(register.run(&["submit", "exemplo", "--to", "team", "--question", "Q."]).code, 2);
    let (code, screen) = register
        .sits(&["submit", "exemplo"])
        .answers("Aan wie", "directeur")
        .answers("Welke vraag", "Of zij doorgaat.")
        .answers("Op welke dag", "vandaag")
        .answers("Welke functie", "")
        .answers("terug te vinden", "")
        .sees("Zo vastleggen?")
        .types("\r")
        .ends();
    assert!(code == 0 && screen.contains("vraag voorgelegd"), "{screen}");
}

#[test]
fn what_takes_an_entry_back_says_nothing_of_its_own() {
    let register = Register::with_two();
    let back = ["--corrects", "dec1de", "--withdrawn", "Never taken."];
    let ran = register.run(&[&["decide", "exemplo"], &back[..]].concat());
    assert!(ran.code == 1 && ran.err.contains("running-without-decision"), "{}", ran.err);
    let args = [&["decide", "exemplo", "--accept"], &back[..]].concat();
    assert_eq!(
        added(&register, &args),
        "+\n+[decisions.2026-03-14-NEW]\n+date = 2026-03-14\n+corrects = \"2024-06-12-dec1de\"\n+withdrawn = \"Never taken.\"\n"
    );
    let args = ["consider", "exemplo", "--withdrawn", "Never made."];
    register.run(&args).refuses(2, "--occasion");
}

#[test]
fn what_git_never_forgets_is_asked_about_before_the_commit() {
    let register = Register::with_two();
    for (args, rule) in [
        (["--progress", "Bel 06 12345678.", "--date", "2026-03-13"], "personal-data"),
        (["--progress", "Goed.", "--date", "2026-03-15"], "date-in-future"),
        (["--progress", "Go\u{202e}ed.", "--date", "2026-03-13"], "hidden-characters"),
    ] {
        let args = [&["monitor", "exemplo"], &args[..]].concat();
        let before = register.everything();
        let (code, screen) = register.sits(&args).sees(rule).sees("[j/N]").types("n\r").ends();
        assert!(code != 0, "{screen}");
        assert_eq!(register.everything(), before, "{rule}: nothing was written");
        let (code, screen) = register.sits(&args).sees(rule).sees("[j/N]").types("j\r").ends();
        assert!(code == 0 && screen.contains("monitoring vastgelegd"), "{screen}");
        let ran = register.run(&args).fine();
        assert!(ran.err.contains(rule), "where nobody can be asked it is said: {}", ran.err);
    }
    let (code, screen) = register.sits(&["monitor", "exemplo", "--progress", "Goed."]).ends();
    assert!(code == 0 && !screen.contains("Git vergeet niet"), "{screen}");
}

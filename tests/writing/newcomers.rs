//! Partnerships that are new to the register: `add`, and a signal about what is not in it yet.

use crate::fixture::Register;

#[test]
fn the_example_of_the_command_line_s_own_page() {
    let register = Register::new().commit();
    let args = [
        "add",
        "Universidade Exemplo",
        "--formality",
        "formal",
        "--country",
        "BR",
        "--unit",
        "business-school",
        "--owner",
        "Programme manager International Business",
        "--starts",
        "2024-09-01",
        "--content",
        "positive",
        "--impact",
        "Students learn to work across cultures.",
        "--mission",
        "Education for a changing world.",
        "--values",
        "Curious, connecting, caring.",
        "--ambitions",
        "Education with external partners",
        "--no-harm",
        "Nobody is harmed: students choose for themselves.",
        "--profile",
        "positive",
        "--compatible",
        "Its charter says what ours says.",
        "--conduct",
        "It acts so, see its yearly report.",
        "--decide",
        "enter",
        "--by",
        "board",
        "--reasons",
        "It brings what we look for.",
    ];
    let refused = register.run(&args);
    assert_eq!((refused.code, refused.out.as_str()), (1, ""), "{}", refused.err);
    assert!(refused.err.contains("record it with `--accept`") && register.commits() == 1);
    let ran = register.run(&[&args[..], &["--accept"]].concat()).fine();
    assert_eq!(
        ran.out,
        "universidade-exemplo · partnership added\n\
         register/partnerships/business-school/universidade-exemplo.toml · commit COMMIT\n"
    );
    assert_eq!(
        register.plain(&register.read("register/partnerships/business-school/universidade-exemplo.toml")),
        EXAMPLE
    );
}

const EXAMPLE: &str = r#"schema = 1
name = "Universidade Exemplo"
formality = "formal"
unit = "business-school"
owner = "Programme manager International Business"
starts = 2024-09-01

[[partners]]
name = "Universidade Exemplo"
country = "BR"

[considerations.2026-03-14-NEW]
date = 2026-03-14
occasion = "entering"
[considerations.2026-03-14-NEW.content]
judgement = "positive"
impact = "Students learn to work across cultures."
mission = "Education for a changing world."
values = "Curious, connecting, caring."
ambitions = ["Education with external partners"]
no_harm = "Nobody is harmed: students choose for themselves."
[considerations.2026-03-14-NEW.profile]
judgement = "positive"
compatible = "Its charter says what ours says."
conduct = "It acts so, see its yearly report."

[decisions.2026-03-14-NEW]
date = 2026-03-14
outcome = "enter"
by = "board"
reasons = "It brings what we look for."
"#;

#[test]
fn an_informal_one_needs_a_decision_by_whom_and_why() {
    let register = Register::new().commit();
    let args = ["add", "Gastcolleges", "--formality", "informal", "--unit", "zorg"];
    register.run(&args).refuses(2, "still missing:\n  --decide");
    let ran = register
        .run(&[&args[..], &["--decide", "enter", "--by", "team", "--reasons", "Past."]].concat())
        .fine();
    assert_eq!(ran.err, "");
    assert_eq!(
        register.plain(&register.read("register/partnerships/zorg/gastcolleges.toml")),
        "schema = 1\nname = \"Gastcolleges\"\nformality = \"informal\"\nunit = \"zorg\"\n\n[[partners]]\nname = \"Gastcolleges\"\n\n\
         [decisions.2026-03-14-NEW]\ndate = 2026-03-14\noutcome = \"enter\"\nby = \"team\"\nreasons = \"Past.\"\n"
    );
}

#[test]
fn a_signal_about_what_is_not_in_the_register() {
    let register = Register::with_two();
    let name = "Stichting \"Éénhoorn\" \\ Zorg";
    let ran = register.run(&["signal", "--about", name, "--from", "student", "--summary", "S."]).fine();
    assert!(ran.out.contains("register/partnerships/stichting-eenhoorn-zorg.toml"), "{}", ran.out);
    assert!(
        register
            .read("register/partnerships/stichting-eenhoorn-zorg.toml")
            .contains("name = \"Stichting \\\"Éénhoorn\\\" \\\\ Zorg\"")
    );
    register.run(&["signal", "--about", " ", "--from", "student", "--summary", "S."]).refuses(2, "--about");
    register.run(&["signal", "--about", "東京", "--from", "student", "--summary", "S."]).fine();
    register.run(&["signal", "--about", "東京", "--from", "student", "--summary", "S."]).fine();
    assert!(register.path("register/partnerships/dongjing-2.toml").exists());
}

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
    let named = "hint: no partner was named, so the partner is called as the partnership is: Gastcolleges; to name another: \
                 partners set gastcolleges partners.0.name=\"…\"\n";
    assert_eq!(ran.err, named);
    assert_eq!(
        register.plain(&register.read("register/partnerships/zorg/gastcolleges.toml")),
        "schema = 1\nname = \"Gastcolleges\"\nformality = \"informal\"\nunit = \"zorg\"\n\n[[partners]]\nname = \"Gastcolleges\"\n\n\
         [decisions.2026-03-14-NEW]\ndate = 2026-03-14\noutcome = \"enter\"\nby = \"team\"\nreasons = \"Past.\"\n"
    );
}

#[test]
fn all_that_a_new_one_lacks_or_has_wrong_is_named_at_once() {
    let register = Register::new().commit();
    let before = register.everything();
    let lacks = |args: &[&str], all: &[&str], not: &[&str]| {
        let ran = register.run(&[&["add"], args].concat()).refuses(2, all[0]);
        let is_said = |said: &&str| ran.err.contains(&format!("\n  {said}"));
        assert!(all.iter().all(&is_said) && !not.iter().any(is_said), "{args:?}: {}", ran.err);
    };
    lacks(&[], &["--name", "--formality", "--unit"], &["--owner", "--decide"]);
    lacks(
        &["X", "--formality", "informal"],
        &["--unit", "--decide", "--by", "--reasons"],
        &["--owner", "--date"],
    );
    let formal = ["X", "--formality", "formal", "--unit", "zorg"];
    lacks(&formal, &["--owner", "--starts"], &["--content", "--decide"]);
    let decided = [&formal[..], &["--decide", "enter"]].concat();
    lacks(&decided, &["--owner", "--starts", "--content", "--profile", "--by"], &["--reasons"]);
    let wrong = [
        "--id",
        "Not so",
        "--formality",
        "formeel",
        "--unit",
        "zrg",
        "--category",
        "x",
        "--country",
        "Narnia",
        "--starts",
        "2025-02-30",
        "--by",
        "minister",
    ];
    let all =
        ["--name", "--owner", "--id", "--unit", "--category", "--country", "--starts", "--by", "--decide"];
    lacks(&wrong, &all, &["--formality"]);
    lacks(&[&formal[..], &["--by", "board", "--reasons", "R."]].concat(), &["--decide", "--owner"], &[]);
    let ran = register.run_with_input(&["add", "X", "--input", "-"], "id = \"x\"\nformality = \"formal\"\n");
    assert!(
        ran.code == 2 && ran.err.contains("`id` is not a field here") && ran.err.contains("--unit"),
        "{}",
        ran.err
    );
    assert_eq!(register.everything(), before);
}

#[test]
fn everything_that_a_new_one_may_hold_has_a_flag() {
    let register = Register::new().commit();
    let args = [
        "add",
        "X",
        "--formality",
        "formal",
        "--unit",
        "zorg",
        "--owner",
        "Dean",
        "--starts",
        "1-9-2026",
        "--partner",
        "Y",
        "--country",
        "br",
        "--legal-name",
        "Y SA",
        "--seat",
        "Porto",
        "--registration",
        "1",
        "--registration-kind",
        "cnpj",
        "--signatory",
        "Rector",
        "--synergy",
        "Same aims.",
        "--triple-helix",
        "A lab.",
        "--potential",
        "More.",
        "--board-commitment",
        "2026-01-01",
        "--preamble-kind",
        "shared-values",
        "--considered-by",
        "Manager",
        "--content",
        "positive",
        "--profile",
        "positief",
        "--allowed",
        "--desirable",
        "nee",
        "--assessed-on",
        "2026-02-01",
        "--assessed-by",
        "Adviser",
        "--governance-contacted",
        "gisteren",
        "--decide",
        "enter",
        "--by",
        "board",
        "--reasons",
        "R.",
        "--shared-on",
        "today",
        "--large-scale",
        "--accept",
    ];
    register.run(&args).fine();
    assert_eq!(register.plain(&register.read("register/partnerships/zorg/x.toml")), WHOLE);
}

const WHOLE: &str = r#"schema = 1
name = "X"
formality = "formal"
large_scale = true
unit = "zorg"
owner = "Dean"
starts = 2026-09-01

[[partners]]
name = "Y"
country = "BR"
legal_name = "Y SA"
seat = "Porto"
signatory = "Rector"
registration = { kind = "cnpj", number = "1" }

[agreement]
[agreement.preamble]
kind = "shared-values"

[strategic]
board_commitment = 2026-01-01
potential = "More."
[strategic.objectives]
triple-helix = "A lab."
synergy = "Same aims."

[considerations.2026-03-14-NEW]
date = 2026-03-14
occasion = "entering"
by = "Manager"
[considerations.2026-03-14-NEW.content]
judgement = "positive"
[considerations.2026-03-14-NEW.profile]
judgement = "positive"

[knowledge_security.2026-02-01-NEW]
date = 2026-02-01
by = "Adviser"
allowed = true
desirable = false

[advice.2026-03-13-NEW]
date = 2026-03-13
from = "governance"
kind = "contacted"

[decisions.2026-03-14-NEW]
date = 2026-03-14
outcome = "enter"
by = "board"
reasons = "R."

[shared.2026-03-14-NEW]
date = 2026-03-14
about = "2026-03-14-NEW"
"#;

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
    // A second one about the same goes there, unless somebody wants it apart.
    let again = ["signal", "--about", "東京", "--from", "student", "--summary", "S."];
    register.run(&again).refuses(2, "partners signal dongjing");
    register.run(&[&again[..], &["--new"]].concat()).fine();
    assert!(register.path("register/partnerships/dongjing-2.toml").exists());
}

#[test]
fn a_register_for_a_forge_is_asked_about_as_any_other_and_never_called_as_its_folder_unasked() {
    let register = Register::without_repository();
    let (code, screen) = register
        .sits(&["init", "nieuw", "--ci", "github"])
        .answers("Hoe heet de instelling?", "Hogeschool Proef")
        .answers("In welk land", "")
        .answers("In welke taal", "")
        .answers("Welke eenheden", "Faculteit Zorg & Welzijn; Bureau Coöperatie")
        .sees("Zo vastleggen?")
        .types("j\r")
        .ends();
    assert_eq!(code, 0, "{screen}");
    assert!(!screen.contains("Waar komt de repository"), "what was given is not asked: {screen}");
    let policy = register.read("nieuw/register.toml");
    assert!(policy.contains("name     = \"Hogeschool Proef\""), "{policy}");
    for unit in
        ["[units.faculteit-zorg-welzijn]\nnl = \"Faculteit Zorg & Welzijn\"", "[units.bureau-cooperatie]"]
    {
        assert!(policy.contains(unit), "{policy}");
    }
    assert!(register.path("nieuw/.github/workflows/partners-check.yml").is_file());
    assert_eq!(register.run(&["--register", "nieuw", "check"]).code, 0);
    let off = register.run(&["init", "anders", "--ci", "github", "--units", "Zorg"]).fine();
    let policy = register.read("anders/register.toml");
    assert!(
        policy.contains("name     = \"anders\"") && policy.contains("[units.zorg]"),
        "{}{policy}",
        off.out
    );
}

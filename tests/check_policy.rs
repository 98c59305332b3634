//! `check --policy`: what another register.toml would find, and would no longer find.

use serde_json::Value;

use crate::fixture::{FORMAL, Ran, Register};

/// A register with two partnerships: one without an owner, one without a goal.
fn register() -> Register {
    let without_owner = FORMAL.replace("owner     = \"Programme manager\"\n", "");
    Register::new().partnership("zorg/exemplo", &without_owner).commit()
}

fn trial(register: &Register, more: &str, args: &[&str]) -> Ran {
    register.write("other.toml", &(register.read("register/register.toml") + more));
    register.run(&[&["check", "--policy", "other.toml"], args].concat())
}

/// The findings of a list, as `level rule partnership`.
fn listed(ran: &Ran, list: &str) -> Vec<String> {
    let document: Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(document["format"], "partners.check/1");
    let findings = document["policy"][list].as_array().unwrap().iter();
    let one = |it: &Value| {
        ["level", "rule", "partnership"].map(|key| it[key].as_str().unwrap_or("-").to_owned()).join(" ")
    };
    findings.map(one).collect()
}

#[test]
fn what_it_brings_and_takes_away_is_said_per_partnership() {
    let register = register();
    let json = |more: &str| trial(&register, more, &["--format", "json"]).fine();
    let same = json("");
    assert_eq!((listed(&same, "brings"), listed(&same, "takes_away")), (vec![], vec![]));
    let raised = json("\n[rules]\nowner-missing = \"error\"\n");
    assert_eq!(listed(&raised, "brings"), ["error owner-missing exemplo"], "a level that changes");
    assert_eq!(listed(&raised, "takes_away"), ["warning owner-missing exemplo"], "stands in both");
    let off = json("\n[rules]\nowner-missing = \"off\"\n");
    assert_eq!((listed(&off, "brings").len(), listed(&off, "takes_away").len()), (0, 1));
    let wrong = json("\n[rules]\nowner-mising = \"off\"\n");
    assert_eq!(listed(&wrong, "brings"), ["error unknown-word -"], "what is wrong in it itself");
    let document: Value = serde_json::from_str(&wrong.out).unwrap();
    assert_eq!(document["policy"]["brings"][0]["file"], "other.toml");
    let text = trial(&register, "\n[rules]\nowner-missing = \"error\"\n", &["--lang", "nl"]).fine().out;
    assert!(
        text.contains(
            "Wat other.toml zou vinden, en nu niet wordt gevonden\n  exemplo\n    fout[owner-missing]"
        ),
        "{text}"
    );
    assert!(
        text.ends_with(
            "erbij: 1 fout, 0 waarschuwingen, 0 opmerkingen; eraf: 0 fouten, 1 waarschuwing, 0 opmerkingen\n"
        ),
        "{text}"
    );
}

#[test]
fn it_reckons_with_the_day_from_which_the_framework_applies_in_the_other() {
    let register = register();
    let file = "register/partnerships/zorg/exemplo.toml";
    register.write(file, &register.read(file).replacen("formality", "before_framework = true\nformality", 1));
    let policy = register.read("register/register.toml");
    let since = |day: &str| policy.replace("framework = 2024-01-01", &format!("framework = {day}"));
    register.write("register/register.toml", &since("2020-01-01"));
    register.write("other.toml", &since("2030-01-01"));
    let ran = register.run(&["check", "--policy", "other.toml", "--format", "json"]).fine();
    assert_eq!(listed(&ran, "brings"), ["note to-review exemplo"]);
    let gone = listed(&ran, "takes_away");
    assert!(gone.contains(&"error before-framework-contradicted exemplo".to_owned()), "{gone:?}");
}

#[test]
fn it_fails_nobody_unless_that_is_asked() {
    let register = register();
    let raised = "\n[rules]\nowner-missing = \"error\"\n";
    assert_eq!(trial(&register, raised, &["--exit-code"]).code, 1);
    assert_eq!(trial(&register, "", &["--exit-code"]).code, 0);
    assert_eq!(trial(&register, "\n[rules]\nowner-missing = \"off\"\n", &["--exit-code"]).code, 0);
    trial(&register, "\nname = \n", &[]).refuses(3, "other.toml");
    register.run(&["check", "--policy", "none.toml"]).refuses(2, "none.toml is not there");
    trial(&register, "", &["--format", "sarif"]).refuses(2, "--format json");
    assert_eq!(register.run(&["check", "--exit-code"]).code, 2);
}

#[test]
fn a_register_as_it_was_can_be_held_to_another_too() {
    let register = register();
    let commit = register.git(&["rev-parse", "HEAD"]);
    register.run(&["set", "exemplo", "owner=Dean"]).fine();
    let raised = "\n[rules]\nowner-missing = \"error\"\n";
    let now = trial(&register, raised, &["--format", "json"]);
    let then = trial(&register, raised, &["--format", "json", "--as-of", commit.trim()]);
    assert_eq!((listed(&now, "brings").len(), listed(&then, "brings").len()), (0, 1));
}

//! A name that the register knows leads to what is there; and flags do something, or are refused.

use crate::fixture::{AS_INFORMAL, INFORMAL, Register};

const SIGNAL: [&str; 4] = ["--from", "staff", "--summary", "A strike."];

fn about(register: &Register, name: &str, more: &[&str]) -> crate::fixture::Ran {
    register.run(&[&["signal", "--about", name], &SIGNAL[..], more].concat())
}

#[test]
fn a_signal_about_a_name_that_is_known_leads_to_it() {
    let register = Register::with_two()
        .partnership(
            "zorg/ecole",
            &INFORMAL.replace("Verzonnen", "Université d’Exemple").replace("1nf0rm", "ec01e0"),
        )
        .commit();
    register.run(&["rename", "gastcolleges", "lessen"]).fine();
    let before = register.everything();
    for (name, id) in [
        ("Universidade Exemplo", "exemplo (Exchange with Universidade Exemplo"),
        ("UNIVERSIDADE  exemplo", "exemplo (Exchange"),
        ("Exchange with Universidade Exemplo", "exemplo (Exchange"),
        ("gastcolleges", "lessen (Guest lectures"),
        ("exemplo", "exemplo (Exchange"),
        ("Stichting Universite\u{301} d'Exemple", "ecole (Guest lectures"),
    ] {
        let ran = about(&register, name, &[]).refuses(2, "is in the register already:\n");
        assert!(ran.err.contains(&format!("\n  {id}")) && ran.err.contains("--new"), "{name}: {}", ran.err);
    }
    assert_eq!(register.everything(), before);
    about(&register, "Universidade Exemplo", &["--new"]).fine();
    let both = about(&register, "universidade exemplo", &[]).refuses(2, "\n  exemplo (Exchange");
    assert!(both.err.contains("\n  universidade-exemplo"), "{}", both.err);
}

#[test]
fn signals_about_one_unknown_party_come_together() {
    let register = Register::with_two();
    about(&register, "New Partner BV", &[]).fine();
    about(&register, "new partner bv", &[]).refuses(2, "partners signal new-partner-bv");
    about(&register, "New Partner", &[]).fine();
    register.run(&["signal", "--new", "--from", "staff", "--summary", "S."]).refuses(2, "");
}

#[test]
fn one_partner_is_the_same_however_its_name_and_number_are_written() {
    let same = |partner: &str, other: &str| {
        let with = |partner: &str, entry: &str| {
            INFORMAL.replace("name = \"Stichting Verzonnen\"", partner).replace("1nf0rm", entry)
        };
        let register = Register::new()
            .partnership("zorg/one", &with(partner, "0ne000"))
            .partnership("zorg/two", &with(other, "tw0000"));
        let found = register.run(&["check"]);
        found.out.contains("possible-duplicate")
    };
    let name = |name: &str| format!("name = \"{name}\"");
    assert!(same(&name("Université A"), &name("Universite\u{301} A")));
    assert!(same(&name("İstanbul Ü"), &name("ISTANBUL U")));
    assert!(same(&name("Groß Ødegård"), &name("gross odegard")));
    assert!(!same(&name("Université A"), &name("Université B")));
    let number = |kind: &str| {
        format!("name = \"N{kind}\"\nregistration = {{ kind = \"{kind}\", number = \"12345678\" }}")
    };
    assert!(same(&number("kvk"), &number("KvK")));
    assert!(!same(&number("kvk"), &number("kbo")));
}

#[test]
fn edit_takes_the_whole_file_from_elsewhere() {
    let register = Register::with_two();
    let text = register.read("register/partnerships/zorg/gastcolleges.toml");
    register.write("new.toml", &text.replacen("unit = \"zorg\"", "unit = \"business-school\"", 1));
    let given = |text: &str| register.run_with_input(&["edit", "gastcolleges", "--input", "-"], text);
    given(&text).refuses(2, "nothing was changed");
    given("schema = 1\nname = \n").refuses(2, "");
    register.git(&["add", "new.toml"]);
    register.git(&["commit", "-qm", "a draft"]);
    register.run(&["edit", "gastcolleges", "--input", "new.toml"]).fine();
    assert_eq!(register.last_change(), "-unit = \"zorg\"\n+unit = \"business-school\"\n");
    given(&(text + "\n[signals.new]\ndate = 2026-03-01\nfrom = \"staff\"\nsummary = \"S.\"\n")).fine();
    assert!(register.last_change().contains("[signals.2026-03-01-NEW]"), "{}", register.last_change());
}

#[test]
fn a_flag_does_something_or_is_refused() {
    let register = Register::with_two();
    let before = register.everything();
    let like = ["consider", "exemplo", "--like", "c0ns1d", "--occasion", "reconsideration"];
    register.run(&like).refuses(2, "`--like` offers earlier answers to whoever is asked");
    register
        .run(&["rename", "exemplo", "new", "--input", "x.toml"])
        .refuses(2, "`--input` has no effect here");
    register.run(&["rename", "exemplo", "new", "--resume"]).refuses(2, "`--resume` has no effect here");
    register.run(&["set", "exemplo", "owner=X", "--resume"]).refuses(2, "`--resume` has no effect here");
    for report in ["annual", "register"] {
        register.run(&["report", report, "--exit-code"]).refuses(2, "`--exit-code` has no effect here");
    }
    register.run(&["set", "exemplo", "partners.1.country=DE"]).refuses(2, "there is no second partner");
    register.run(&["set", "exemplo", "partners.0.country=DE", "--dry-run"]).fine();
    assert_eq!(register.everything(), before);
}

#[test]
fn what_git_has_no_word_for_is_not_advised() {
    let register = Register::with_two();
    register.git(&["bisect", "start"]);
    let ran = register.run(&["set", "exemplo", "owner=X"]);
    assert!(ran.code != 0 && ran.err.contains("`git bisect reset`"), "{}", ran.err);
}

#[test]
fn a_register_begins_in_the_language_that_is_asked_for() {
    let register = Register::with_two();
    register.run(&["--register", "new", "init", "new", "--lang", "en", "--no-commit"]).fine();
    let policy = register.read("new/register.toml");
    assert!(policy.contains("language = \"en\"") && policy.contains("# The categories."), "{policy}");
    assert!(policy.contains("name     = \"new\""), "{policy}");
}

#[test]
fn who_adds_what_was_noted_for_a_signal_is_told_where_that_stands() {
    let register = Register::with_two();
    register
        .run(&["signal", "--about", "Verzonnen Partner", "--from", "staff", "--summary", "Strike."])
        .fine();
    let add = |name: &str| {
        register.run(&[&["add", name][..], &AS_INFORMAL, &["--reasons", "It fits."]].concat()).fine()
    };
    let ran = add("Verzonnen Partner");
    assert!(
        ran.err.contains("a first mention of this was in the register already: verzonnen-partner;"),
        "{}",
        ran.err
    );
    assert!(!add("Iets anders").err.contains("first mention"));
}

#[test]
fn a_word_of_what_it_is_called_leads_to_it_and_is_never_taken_for_it() {
    let register = Register::with_two();
    let dutch = |args: &[&str]| register.run(&[&["--lang", "nl"], args].concat());
    // A unit and a category of which a part was said are offered, and not filtered by.
    let said = dutch(&["list", "--unit", "school"]).refuses(2, "bedoelde u `Business");
    assert!(!said.err.contains("Zorg"), "{}", said.err);
    // Of the rules, whoever knows a word of what one says.
    dutch(&["explain", "ondertekening"]).refuses(2, "not-signed-by-board-or-director");
    dutch(&["explain", "kennisveiligheid"]).refuses(2, "no-knowledge-security-outcome");
    dutch(&["explain", "qqqqq"]).refuses(2, "`partners explain` noemt ze allemaal");
    // Of the commands, whoever knows what it does.
    dutch(&["kennisveiligheid"]).refuses(2, "bedoelde u `assess`?");
    dutch(&["overdracht"]).refuses(2, "bedoelde u `handover`?");
    dutch(&["report", "maand"]).refuses(2, "bedoelde u `month`?");
    assert!(dutch(&["report", "qqqqq"]).err.contains("partners report --help"));
}

#[test]
fn what_changes_is_also_named_as_it_is_called() {
    let register = Register::with_two();
    for (said, key, value) in [
        ("doel=Twintig studenten.", "goal", "\"Twintig studenten.\""),
        ("Verantwoordelijk=Decaan", "owner", "\"Decaan\""),
        ("vestigingsplaats (Universidade Exemplo)=Recife", "seat", "\"Recife\""),
        ("Vestigingsplaats=Olinda", "seat", "\"Olinda\""),
        ("Einde=1 mei 2029", "ends", "2029-05-01"),
    ] {
        register.run(&["set", "exemplo", said]).fine();
        let change = register.last_change();
        let is_it = |line: &str| line.starts_with(&format!("+{key} ")) && line.contains(value);
        assert!(change.lines().any(is_it), "{said}: {change}");
    }
    register.run(&["--lang", "nl", "set", "exemplo", "doelen=x"]).refuses(2, "`doelen` is hier geen veld");
}

//! A value that a report reads and cannot use is named, and the exit code is 3: what depends on it is never told as absent.

use crate::fixture::{FORMAL, POLICY, Register};

#[test]
fn a_value_of_the_wrong_type_or_an_unknown_word_is_named_by_whoever_reckons_with_it() {
    for (from, to, key) in [
        ("ends      = 2028-08-31", "ends      = \"2028-08-31\"", "ends"),
        ("formality = \"formal\"", "formality = \"Formal\"", "formality"),
        ("outcome = \"enter\"", "outcome = \"entr\"", "outcome"),
        ("judgement = \"positive\"\nimpact", "judgement = 3\nimpact", "judgement"),
    ] {
        assert!(FORMAL.contains(from), "{from}");
        let text = FORMAL.replacen(from, to, 1);
        let register = Register::with_two().partnership("zorg/exemplo", &text).commit();
        for asked in [&["report", "due"][..], &["list"], &[], &["report", "register"], &["show", "exemplo"]] {
            let ran = register.run(&[asked, &["--format", "json"]].concat());
            assert_eq!(ran.code, 3, "{key} {asked:?}: {}{}", ran.out, ran.err);
            assert!(ran.err.contains("exemplo.toml") && ran.err.contains(key), "{asked:?}: {}", ran.err);
            assert!(ran.out.starts_with('{'), "the rest is shown: {}", ran.out);
        }
        for asked in [&["history", "exemplo"][..], &["why", "exemplo", "owner"], &["why", "exemplo"]] {
            let ran = register.run(asked);
            assert_eq!(ran.code, 3, "{key} {asked:?}: {}{}", ran.out, ran.err);
            assert!(ran.err.contains("exemplo.toml") && ran.err.contains(key), "{asked:?}: {}", ran.err);
        }
        register.run(&["history", "gastcolleges"]).fine();
        let other = register.run(&["show", "gastcolleges"]);
        assert_eq!((other.code, other.err.as_str()), (0, ""), "another dossier does not depend on it");
    }
    let policy = Register::with_two();
    let text = policy.read("register/register.toml");
    policy.write(
        "register/register.toml",
        &text.replace("framework = 2024-01-01", "framework = \"2024-01-01\""),
    );
    assert_eq!(policy.run(&["show", "gastcolleges"]).code, 3, "every dossier depends on the policy");
}

#[test]
fn a_country_is_a_code_that_exists() {
    for (country, meant) in [("Nederland", "NL"), ("NLD", "NL"), ("EL", "GR"), ("XX", ""), ("", "")] {
        let text = FORMAL.replacen("country = \"NL\"", &format!("country = \"{country}\""), 1);
        let register = Register::without_repository().partnership("zorg/exemplo", &text);
        let ran = register.run(&["check", "--lang", "en"]);
        assert_eq!(ran.code, 1, "{country}: {}", ran.out);
        assert!(ran.out.contains("error[unknown-word]") && ran.out.contains(meant), "{country}: {}", ran.out);
    }
    for country in ["NL", "nl", "XK"] {
        let text = FORMAL.replacen("country = \"NL\"", &format!("country = \"{country}\""), 1);
        let register = Register::without_repository().partnership("zorg/exemplo", &text);
        assert!(!register.run(&["check"]).out.contains("unknown-word"), "{country}");
    }
}

#[test]
fn nothing_follows_from_a_country_that_is_none() {
    for (country, is_code) in [("Nederland", false), ("XX", false), ("NLD", false), ("FI", true)] {
        let of_partner = FORMAL.replacen("country = \"NL\"", &format!("country = \"{country}\""), 1);
        let of_institution = POLICY.replacen("country = \"NL\"", &format!("country = \"{country}\""), 1);
        for (text, policy) in [(of_partner.as_str(), POLICY), (FORMAL, of_institution.as_str())] {
            let register = Register::new().partnership("zorg/exemplo", text);
            let register = register.file("register/register.toml", policy).commit();
            let checked = register.run(&["check"]);
            assert_eq!(checked.out.contains("unknown-word"), !is_code, "{country}: {}", checked.out);
            let follows = checked.out.contains("no-knowledge-security-outcome");
            assert_eq!(follows, is_code, "{country}: {}", checked.out);
            let listed = register.run(&["list", "--international"]);
            assert_eq!(listed.code, if is_code { 0 } else { 3 }, "{country}: {}", listed.err);
            assert_eq!(listed.out.contains("exemplo"), is_code, "{country}: {}", listed.out);
        }
    }
    // What was no country asked for nothing, so that to mend it asks for no less.
    let unknown = POLICY.replacen("country = \"NL\"", "country = \"Holland\"", 1);
    let register = Register::new().file("register/register.toml", &unknown).commit();
    register.write("register/register.toml", POLICY);
    assert!(!register.run(&["check", "--base", "HEAD"]).fine().out.contains("rules-lowered"));
    register.git(&["commit", "-qam", "mended"]);
    register.write("register/register.toml", &unknown);
    assert!(register.run(&["check", "--base", "HEAD"]).out.contains("rules-lowered"));
    // Nor does a partner that is nowhere ask where the institution is.
    let nowhere = POLICY.replacen("country = \"NL\"\n", "", 1);
    for (country, is_asked) in [("Nederland", false), ("NL", true)] {
        let text = FORMAL.replacen("country = \"NL\"", &format!("country = \"{country}\""), 1);
        let register = Register::new().partnership("zorg/exemplo", &text);
        let register = register.file("register/register.toml", &nowhere);
        assert_eq!(register.run(&["check"]).out.contains("country-missing"), is_asked, "{country}");
    }
}

#[test]
fn a_word_of_the_institution_that_it_does_not_know_is_named_too() {
    for (from, to, key) in [
        ("formality = \"formal\"", "formality = \"formal\"\ncategory = \"strategc\"", "category"),
        ("unit      = \"zorg\"", "unit      = \"zrg\"", "unit"),
        ("country = \"NL\"", "country = \"Finland\"", "partners.0.country"),
    ] {
        assert!(FORMAL.contains(from), "{from}");
        let register =
            Register::with_two().partnership("zorg/exemplo", &FORMAL.replacen(from, to, 1)).commit();
        for asked in [&["report", "due"][..], &["list"], &["report", "register"], &["show", "exemplo"]] {
            let ran = register.run(asked);
            assert_eq!(ran.code, 3, "{key} {asked:?}: {}", ran.err);
            assert!(ran.err.contains("exemplo.toml") && ran.err.contains(key), "{asked:?}: {}", ran.err);
        }
        assert_eq!(register.run(&["show", "gastcolleges"]).code, 0, "another dossier does not depend on it");
    }
    let register = Register::with_two();
    let rounds = register.read("register/register.toml") + "\n[rounds.2026]\nzrog = 2026-03-01\n";
    register.write("register/register.toml", &rounds);
    let ran = register.run(&["report", "round"]);
    assert!(ran.code == 3 && ran.err.contains("rounds.2026.zrog"), "{}", ran.err);
}

#[test]
fn a_file_that_is_nearly_a_partnership_s_is_told() {
    for name in ["exemplo.TOML", "exemplo.toml.txt", "Derde.Toml"] {
        let register = Register::with_two();
        register.write(&format!("register/partnerships/zorg/{name}"), FORMAL);
        let ran = register.run(&["check", "--format", "json"]);
        assert!(ran.code == 1 && ran.out.contains("\"file-name\"") && ran.out.contains(name), "{}", ran.out);
        let ran = register.run(&["list"]);
        assert!(ran.code == 3 && ran.err.contains(name), "{name}: {}", ran.err);
    }
    let register = Register::with_two();
    register.git(&["mv", "register/partnerships", "register/Partnerships"]);
    let ran = register.run(&["check", "--lang", "en"]);
    assert!(ran.code == 1 && ran.out.contains("nearly the name of the folder"), "{}", ran.out);
    for asked in [&["list"][..], &[], &["report", "due"], &["show", "exemplo"]] {
        let ran = register.run(asked);
        assert!(ran.code == 3 && ran.err.contains("register/Partnerships"), "{asked:?}: {}", ran.err);
    }
    let register = Register::with_two();
    register.write("register/partnerships/zorg/notes.md", "# Notes\n");
    register.run(&["check"]).fine();
    register.run(&["list"]).fine();
}

#[test]
fn a_value_is_named_once() {
    let text = FORMAL.replacen("unit      = \"zorg\"", "unit      = [\"zorg\"]", 1);
    let register = Register::with_two().partnership("zorg/exemplo", &text).commit();
    let ran = register.run(&["list"]);
    assert_eq!((ran.code, ran.err.matches("(unit)").count()), (3, 1), "{}", ran.err);
}

#[test]
fn what_the_institution_says_of_itself_is_not_left_out_of_an_explanation_in_silence() {
    let register = Register::with_two();
    let text = register.read("register/register.toml");
    for (broken, named) in [
        (text.clone() + "\n[[routes]]\nwho = \"student\"\nto = \"x\n", "register.toml"),
        (text.clone() + "\n[[routes]]\nwho = \"student\"\nto = 3\n", "routes.0.to"),
    ] {
        register.write("register/register.toml", &broken);
        for about in ["signals", "roles", "no-evaluation-plan"] {
            let ran = register.run(&["explain", about]);
            assert!(ran.code == 3 && ran.err.contains(named), "{about}: {}", ran.err);
            assert!(!ran.out.is_empty(), "{about}");
        }
    }
    // Without a register there still is something to explain, and a partnership that cannot be read has no part in it.
    register.write("register/register.toml", &text);
    register.write("register/partnerships/zorg/exemplo.toml", "name = \"x\n");
    register.run(&["explain", "signals"]).fine();
}

#[test]
fn where_the_institution_is_decides_who_is_abroad() {
    let nowhere = POLICY.replacen("country = \"NL\"\n", "", 1);
    let abroad = FORMAL.replacen("country = \"NL\"", "country = \"FI\"", 1);
    let register = Register::new().partnership("zorg/exemplo", &abroad);
    let register = register.file("register/register.toml", &nowhere).commit();
    for args in [&["list", "--international"][..], &["report", "security"]] {
        let ran = register.run(&[args, &["--lang", "en"]].concat());
        assert!(ran.code == 3 && ran.err.contains("which partner is abroad"), "{args:?}: {}", ran.err);
    }
    register.run(&["list"]).fine();
    let said = abroad.replacen("formality = ", "international = true\nformality = ", 1);
    register.write("register/partnerships/zorg/exemplo.toml", &said);
    assert!(register.run(&["list", "--international"]).fine().out.contains("exemplo"));
}

#[test]
fn of_keys_of_which_one_is_enough_all_are_named() {
    let bare = format!("{FORMAL}\n[monitoring.2026-02-01-m0n1td]\ndate = 2026-02-01\n");
    let register = Register::without_repository().partnership("zorg/exemplo", &bare);
    let ran = register.run(&["check", "--lang", "en"]);
    let all = "at least one of these keys belongs here: `progress`, `results`, `attention`";
    assert!(ran.code == 1 && ran.out.contains(all), "{}", ran.out);
    register.write("register/partnerships/zorg/exemplo.toml", &(bare + "results = \"Two theses.\"\n"));
    assert!(!register.run(&["check"]).out.contains("missing-key"));
}

#[test]
fn a_file_that_is_full_of_one_fault_is_told_in_a_few_and_how_many_more() {
    let keys: String = (0..60_000).fold(String::new(), |all, at| all + &format!("k{at} = 1\n"));
    let register = Register::with_two().partnership("zorg/exemplo", &(keys + FORMAL));
    let begun = std::time::Instant::now();
    let ran = register.run(&["check", "--format", "json"]);
    let taken = begun.elapsed();
    assert_eq!(ran.code, 1, "{}", ran.err);
    let of_keys = ran.out.matches("\"rule\": \"unknown-key\"").count();
    assert_eq!(of_keys, 201, "two hundred, and one that says how many more");
    assert!(ran.out.contains("59800 "), "how many more is said");

    let small = register.partnership("zorg/exemplo", FORMAL);
    let begun = std::time::Instant::now();
    small.run(&["check", "--format", "json"]);
    let usual = begun.elapsed().max(std::time::Duration::from_millis(20));
    assert!(taken < usual * 200, "{taken:?} for 60,000 keys, and {usual:?} for none");
}

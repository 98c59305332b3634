//! A value that a report reads and cannot use is named, and the exit code is 3: what depends on it is never told as absent.

use crate::fixture::{FORMAL, Register};

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

//! `except`: somebody looked at a finding about a text, and it is none. It stays to be seen, and stops being held against
//! anybody.

use crate::fixture::{FORMAL, Register};

const MATTER: &str =
    "\n[monitoring.2026-01-05-aaaaaa]\ndate = 2026-01-05\nprogress = \"Bel 06 12345678 voor de zaal.\"\n";
const LOOKED: [&str; 4] = ["--by", "Policy advisor", "--reason", "The number of a hall."];

fn with(text: &str) -> Register {
    Register::new().partnership("zorg/exemplo", text).commit()
}

/// What a check says of a rule, as `level key`.
fn said(register: &Register, rule: &str, more: &[&str]) -> Vec<String> {
    let ran = register.run(&[&["check", "--format", "json"], more].concat());
    let document: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let findings = document["findings"].as_array().unwrap().iter().filter(|it| it["rule"] == rule);
    let one = |it: &serde_json::Value| {
        format!("{} {}", it["level"].as_str().unwrap(), it["key"].as_str().unwrap_or("-"))
    };
    findings.map(one).collect()
}

#[test]
fn what_somebody_looked_at_is_a_note_with_who_and_why() {
    let register = with(&format!("{FORMAL}{MATTER}"));
    let key = "monitoring.2026-01-05-NEW.progress";
    assert_eq!(said(&register, "personal-data", &[]), [format!("warning {key}")]);
    register.run(&["except", "aaaaaa", "--rule", "personal-data"]).refuses(2, "--reason");
    register
        .run(&[&["except", "aaaaaa", "--rule", "owner-missing"], &LOOKED[..]].concat())
        .refuses(2, "--rule");
    let args =
        [&["except", "aaaaaa", "--rule", "personal-data", "--until", "2026-06-01"], &LOOKED[..]].concat();
    let ran = register.run(&args).fine();
    assert!(ran.out.contains("exception recorded"), "{}", ran.out);
    assert_eq!(said(&register, "personal-data", &[]), [format!("note {key}")]);
    let text = register.run(&["check"]).fine().out;
    assert!(text.contains("looked at on 14 March 2026 by Policy advisor"), "{text}");
    assert!(text.contains("The number of a hall."), "{text}");
    let on = |day: &str| said(&register, "personal-data", &["--today", day]);
    assert_eq!(on("2026-05-31"), [format!("note {key}")]);
    assert_eq!(on("2026-06-01"), [format!("warning {key}")], "from that day it counts again");
    assert_eq!(on("2026-03-13"), [format!("warning {key}")], "nobody had looked yet");
    register.run(&["check", "--base", "HEAD~1"]).fine();
}

#[test]
fn an_exception_is_about_its_own_text_and_its_own_rule() {
    let other = MATTER.replace("aaaaaa", "bbbbbb");
    let register = with(&format!("{FORMAL}{MATTER}{other}"));
    register.run(&[&["except", "aaaaaa", "--rule", "personal-data"], &LOOKED[..]].concat()).fine();
    assert_eq!(
        said(&register, "personal-data", &[]),
        ["note monitoring.2026-01-05-NEW.progress", "warning monitoring.2026-01-05-NEW.progress"]
    );
    register.run(&[&["except", "bbbbbb", "--rule", "placeholder"], &LOOKED[..]].concat()).fine();
    assert_eq!(said(&register, "personal-data", &[]).len(), 2);
    assert_eq!(said(&register, "personal-data", &[])[1], "warning monitoring.2026-01-05-NEW.progress");
}

#[test]
fn about_a_key_of_the_head_it_holds_until_that_key_changes() {
    let text = FORMAL.replacen("schema    = 1\n", "schema = 1\ngoal = \"Bel 06 12345678.\"\n", 1);
    let register = with(&text);
    assert_eq!(said(&register, "personal-data", &[]), ["warning goal"]);
    register
        .run(&[&["except", "exemplo", "--rule", "personal-data"], &LOOKED[..]].concat())
        .refuses(2, "--about");
    let about = |key: &'static str| {
        [&["except", "exemplo", "--about", key, "--rule", "personal-data"], &LOOKED[..]].concat()
    };
    register.run(&about("gaol")).refuses(2, "did you mean `goal`");
    register.run(&about("goal")).fine();
    assert_eq!(said(&register, "personal-data", &[]), ["note goal"]);
    register.run(&["set", "exemplo", "owner=Dean of the faculty"]).fine();
    assert_eq!(said(&register, "personal-data", &[]), ["note goal"], "another key changed");
    register.run(&["set", "exemplo", "goal=Bel 06 87654321."]).fine();
    assert_eq!(said(&register, "personal-data", &[]), ["warning goal"], "the text is another one");
    assert_eq!(
        said(&register, "personal-data", &["--as-of", "HEAD~1"]),
        ["note goal"],
        "then it was the same"
    );
    register.run(&about("goal")).fine();
    assert_eq!(said(&register, "personal-data", &[]), ["note goal"], "somebody looked again");
}

#[test]
fn about_a_key_of_the_head_it_holds_wherever_the_file_went() {
    let text = FORMAL.replacen("schema    = 1\n", "schema = 1\ngoal = \"Bel 06 12345678.\"\n", 1);
    let git = |register: &Register, args: &[&str]| {
        register.git(args);
        register.git(&["commit", "-qm", "moved"]);
    };
    let (old, new) = ("register/partnerships/zorg/exemplo.toml", "register/partnerships/elders.toml");
    let renamed = |register: &Register| {
        register.run(&["rename", "exemplo", "anders"]).fine();
        register.path("register/partnerships/zorg/anders.toml")
    };
    let moved = |register: &Register| {
        git(register, &["mv", old, new]);
        register.path(new)
    };
    let moved_only_on_disk = |register: &Register| {
        std::fs::rename(register.path(old), register.path(new)).unwrap();
        register.path(new)
    };
    let with_its_register = |register: &Register| {
        git(register, &["mv", "register", "there"]);
        register.path("there/partnerships/zorg/exemplo.toml")
    };
    let ways: [&dyn Fn(&Register) -> std::path::PathBuf; 4] =
        [&renamed, &moved, &moved_only_on_disk, &with_its_register];
    for (at, way) in ways.into_iter().enumerate() {
        for is_changed_first in [false, true] {
            let register = with(&text);
            let args = ["except", "exemplo", "--about", "goal", "--rule", "personal-data"];
            register.run(&[&args[..], &LOOKED[..]].concat()).fine();
            if is_changed_first {
                register.run(&["set", "exemplo", "goal=Bel 06 87654321."]).fine();
            }
            let file = way(&register);
            let folder = if at == 3 { "there" } else { "register" };
            let check = || said(&register, "personal-data", &["--register", folder]);
            if !is_changed_first {
                assert_eq!(check(), ["note goal"], "{at}");
                let text = std::fs::read_to_string(&file).unwrap();
                std::fs::write(&file, text.replace("06 12345678", "06 87654321")).unwrap();
            }
            assert_eq!(check(), ["warning goal"], "{at}");
        }
    }
}

#[test]
fn two_that_are_not_the_same_are_told_apart_at_either() {
    let register = with(FORMAL);
    let second = FORMAL.replace("c0ns1d", "c0ns2d").replace("dec1de", "dec2de").replace("-shared", "-shard2");
    let second = second.replace("gvrnnc", "gvrnn2");
    register.write("register/partnerships/zorg/tweede.toml", &second);
    register.write(
        "register/register.toml",
        &(register.read("register/register.toml") + "\n[rules]\npossible-duplicate = \"warning\"\n"),
    );
    register.git(&["add", "-A"]);
    register.git(&["commit", "-q", "-m", "two"]);
    assert_eq!(said(&register, "possible-duplicate", &[]), ["warning -"]);
    let args = ["except", "exemplo", "--about", "tweede", "--rule", "possible-duplicate"];
    register.run(&[&args[..], &["--by", "Dean", "--reason", "Two programmes."]].concat()).fine();
    assert_eq!(said(&register, "possible-duplicate", &[]), ["note -"]);
    register.run(&["rename", "tweede", "anders"]).fine();
    assert_eq!(said(&register, "possible-duplicate", &[]), ["note -"], "it is known by its earlier id");
}

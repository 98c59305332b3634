//! What version 0.1 wrote is read for ever, and what a later version writes is read as far as it is known and never written.

use std::fs;
use std::path::Path;

use crate::fixture::{FORMAL, INFORMAL, POLICY, Register};

/// A register as the first version had it, committed.
fn of_0_1(name: &str) -> Register {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/registers/0.1").join(name);
    let files =
        walkdir::WalkDir::new(&from).into_iter().map(Result::unwrap).filter(|it| it.file_type().is_file());
    let register = Register::new();
    for file in files {
        let within = file.path().strip_prefix(&from).unwrap().display().to_string();
        register.write(&format!("register/{within}"), &fs::read_to_string(file.path()).unwrap());
    }
    register.commit()
}

/// The ids of the entries that the headers of a text name.
fn headed(text: &str) -> Vec<&str> {
    let headers =
        text.lines().filter_map(|line| line.strip_prefix('[')?.trim_end_matches(']').split('.').nth(1));
    headers.filter(|id| id.len() == 17 && id.starts_with("20")).collect()
}

#[test]
fn registers_of_0_1_are_read_whole_and_written_on() {
    for name in ["voorbeeldhogeschool", "every-key"] {
        let register = of_0_1(name);
        let ran = register.run(&["check", "--today", "2026-12-01", "--lang", "en"]).fine();
        assert!(ran.out.contains("0 errors") || ran.out.contains("nothing found"), "{}", ran.out);
        register.run(&["audit"]).fine();
        register.run(&["list"]).fine();
        register.run(&["report", "due"]).fine();
        // As it is, with every id: what a run is told for has none.
        let export = register.command(&["export", "--format", "json"]).output().unwrap();
        let export = String::from_utf8(export.stdout).unwrap();
        let files =
            walkdir::WalkDir::new(register.path("register/partnerships")).into_iter().map(Result::unwrap);
        for file in files.filter(|it| it.file_type().is_file()) {
            let before = fs::read_to_string(file.path()).unwrap();
            for id in headed(&before) {
                assert!(
                    export.contains(&format!("\"{id}\"")),
                    "{id} of {} is not read",
                    file.path().display()
                );
            }
            let id = file.path().file_stem().unwrap().to_str().unwrap().to_owned();
            register.run(&["show", &id]).fine();
            register.run(&["signal", &id, "--from", "staff", "--summary", "Iets", "--accept"]).fine();
            let after = fs::read_to_string(file.path()).unwrap();
            assert!(after.starts_with(&before), "{id} was changed otherwise than at its end");
        }
        register.run(&["audit"]).fine();
    }
}

#[test]
fn a_write_that_0_1_noted_and_did_not_live_to_commit_is_finished() {
    let register = Register::with_two();
    let file = register.path("register/partnerships/zorg/gastcolleges.toml");
    let after =
        format!("{INFORMAL}\n[monitoring.2026-03-14-abcdef]\ndate = 2026-03-14\nprogress = \"Goed.\"\n");
    let noted = serde_json::json!({
        "format": "partners.pending/1",
        "subject": "gastcolleges: monitoring recorded",
        "trailers": [["Partnership", "gastcolleges"], ["Entry", "2026-03-14-abcdef"], ["Partners-Command", "monitor"]],
        "branch": null,
        "said": "gastcolleges · monitoring recorded 2026-03-14-abcdef",
        "changes": [{ "path": file, "before": INFORMAL, "after": after }],
    });
    register.write("register/partnerships/zorg/gastcolleges.toml", &after);
    fs::create_dir_all(register.path(".git/partners")).unwrap();
    register.write(".git/partners/pending", &noted.to_string());
    register.run(&["signal", "exemplo", "--from", "staff", "--summary", "Iets"]).fine();
    assert_eq!(register.git(&["status", "--porcelain"]), "");
    assert_eq!(register.commits(), 3);
    assert_eq!(register.read("register/partnerships/zorg/gastcolleges.toml"), after);
}

/// A partnership of a later version: keys, kinds of entry and words that nobody here knows.
fn of_later() -> String {
    let later = "
[mediations.2026-02-01-abcdef]
date = 2026-02-01
text = \"A kind of entry that is not known yet.\"

[signals.2026-02-02-abcdef]
date = 2026-02-02
kind = \"hologram\"
from = \"robot\"
severity = 4
summary = \"A text.\"
";
    let head = FORMAL.replacen("schema    = 1", "schema = 2\nweight = 3", 1);
    assert_ne!(head, FORMAL);
    head + later
}

const WRITES: [&[&str]; 9] = [
    &["signal", "exemplo", "--from", "staff", "--summary", "x"],
    &["monitor", "exemplo", "--progress", "x"],
    &["set", "exemplo", "goal=x"],
    &["rename", "exemplo", "voorbeeld"],
    &["redact", "2026-02-02-abcdef", "--ground", "x", "--by", "y"],
    &["follow-up", "2026-02-02-abcdef", "--step", "acknowledged"],
    &["decide", "exemplo", "--outcome", "continue", "--by", "board", "--reasons", "x"],
    &["handover", "exemplo", "--role", "owner", "--to", "Lector"],
    &["undo"],
];

#[test]
fn a_partnership_of_a_later_version_is_read_as_far_as_it_is_known_and_never_written() {
    let register = Register::new()
        .partnership("zorg/exemplo", &of_later())
        .partnership("zorg/gastcolleges", INFORMAL)
        .commit();
    let ran = register.run(&["check", "register/partnerships/zorg/exemplo.toml"]);
    for said in ["warning[unknown-key]", "`mediations`", "`severity`", "`hologram`", "`robot`", "version 2"] {
        assert!(ran.out.contains(said), "{said} is not in:\n{}", ran.out);
    }
    let is_of_words = |line: &&str| line.starts_with("error[unknown-");
    assert_eq!(ran.out.lines().find(is_of_words), None, "{}", ran.out);
    register.run(&["show", "exemplo"]).fine();
    register.run(&["list"]).fine();
    assert!(register.run(&["report", "signals"]).fine().out.contains("A text."));
    // As a later version committed it: what it wrote is not taken back by who cannot read it.
    register.git(&[
        "commit",
        "--quiet",
        "--amend",
        "-m",
        "exemplo: set\n\nPartnership: exemplo\nPartners-Command: set\n",
    ]);
    let before = register.everything();
    for args in WRITES {
        let ran = register.run(args);
        assert!(
            ran.code == 3 && ran.err.contains("is of a newer version of the format"),
            "{args:?}: {}",
            ran.err
        );
        assert!(ran.err.contains("update partners") || args == ["undo"], "{args:?}: {}", ran.err);
        assert_eq!(register.everything(), before, "{args:?}");
    }
    register.run(&["signal", "gastcolleges", "--from", "staff", "--summary", "x"]).fine();
}

#[test]
fn by_rules_of_a_later_version_nothing_is_written() {
    let policy = POLICY.replacen("schema = 1", "schema = 2", 1) + "\n[mediators]\nnl = \"Iets\"\n";
    let register = Register::new()
        .file("register/register.toml", &policy)
        .partnership("zorg/exemplo", FORMAL)
        .partnership("zorg/gastcolleges", INFORMAL)
        .commit();
    register.run(&["list"]).fine();
    assert!(register.run(&["check"]).out.contains("warning[unknown-key]"));
    let before = register.everything();
    for args in [WRITES[0], WRITES[1], WRITES[2], &["import", "a.csv"]] {
        register.run(args).refuses(if args[0] == "import" { 2 } else { 3 }, "");
        assert_eq!(register.everything(), before, "{args:?}");
    }
    register.write("a.csv", "Partner\nUni A\n");
    register.run(&["import", "a.csv"]).refuses(3, "register.toml is of a newer version of the format");
}

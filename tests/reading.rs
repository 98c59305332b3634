//! What the reading commands print over the examples, whole: `BLESS=1` writes it anew, to be read before it is committed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use partners::context::Surroundings;

use crate::fixture::program::{copy, differs, on_screen, run};

const TODAY: &str = "2026-12-01";

/// The expected output's name, the register, and what is asked.
const CASES: &[(&str, &str, &[&str])] = &[
    ("overview.nl.txt", "voorbeeldhogeschool", &[]),
    ("overview.en.txt", "voorbeeldhogeschool", &["--lang", "en"]),
    ("overview.nl.md", "voorbeeldhogeschool", &["--format", "md"]),
    ("overview.json", "every-key", &["--format", "json"]),
    ("overview.smallest.txt", "smallest", &[]),
    ("due.nl.txt", "voorbeeldhogeschool", &["report", "due"]),
    ("due.en.md", "voorbeeldhogeschool", &["report", "due", "--format", "md", "--lang", "en"]),
    ("due.nl.json", "voorbeeldhogeschool", &["report", "due", "--format", "json"]),
    (
        "due.unit.txt",
        "voorbeeldhogeschool",
        &["report", "due", "--unit", "zorg-samenleving", "--until", "2026-11-30"],
    ),
    ("due.nothing.txt", "smallest", &["report", "due"]),
    ("signals.nl.txt", "voorbeeldhogeschool", &["report", "signals"]),
    ("signals.en.md", "voorbeeldhogeschool", &["report", "signals", "--format", "md", "--lang", "en"]),
    ("signals.json", "voorbeeldhogeschool", &["report", "signals", "--format", "json"]),
    ("signals.nothing.txt", "smallest", &["report", "signals"]),
    ("month.nl.txt", "voorbeeldhogeschool", &["report", "month", "--month", "2026-10"]),
    (
        "month.en.md",
        "voorbeeldhogeschool",
        &["report", "month", "--month", "2026-06", "--format", "md", "--lang", "en"],
    ),
    ("month.json", "every-key", &["report", "month", "--month", "2026-06", "--format", "json"]),
    ("month.nothing.txt", "smallest", &["report", "month"]),
    ("list.nl.txt", "voorbeeldhogeschool", &["list", "--all"]),
    (
        "list.en.md",
        "voorbeeldhogeschool",
        &["list", "--category", "strategic", "--lang", "en", "--format", "md"],
    ),
    ("list.json", "voorbeeldhogeschool", &["list", "--status", "to-review", "--format", "json"]),
    ("list.nothing.txt", "voorbeeldhogeschool", &["list", "--country", "nz"]),
    ("show.strategic.nl.txt", "voorbeeldhogeschool", &["show", "universidade"]),
    ("show.every-key.en.txt", "every-key", &["show", "universidade"]),
    ("show.corrected.nl.txt", "voorbeeldhogeschool", &["show", "proefstede"]),
    ("show.redacted.nl.md", "voorbeeldhogeschool", &["show", "mantelzorg", "--format", "md"]),
    ("show.redacted.json", "voorbeeldhogeschool", &["show", "mantelzorg", "--format", "json"]),
    ("show.before.nl.txt", "voorbeeldhogeschool", &["show", "waterschap-verzonnen-land"]),
    ("show.void.en.txt", "every-key", &["show", "imported-twice"]),
    (
        "show.partner.en.txt",
        "voorbeeldhogeschool",
        &["show", "deltadata", "--for", "partner", "--lang", "en"],
    ),
    (
        "show.partner.nl.md",
        "voorbeeldhogeschool",
        &["show", "deltadata", "--for", "partner", "--format", "md"],
    ),
    ("show.partner.json", "every-key", &["show", "universidade", "--for", "partner", "--format", "json"]),
    ("explain.rule.nl.txt", "smallest", &["explain", "owner-missing"]),
    ("explain.signals.en.md", "every-key", &["explain", "signals", "--format", "md"]),
];

fn examples() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("examples")
}

/// The examples outside any repository, so that no commit shows in what is printed.
pub(crate) fn copied() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    copy(&examples(), folder.path());
    folder
}

pub(crate) fn partners(folder: &Path, register: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_partners"));
    command.args(arguments).args(["--register", register, "--today", TODAY]).current_dir(folder);
    for name in ["PARTNERS_REGISTER", "PARTNERS_TODAY", "COLUMNS"] {
        command.env_remove(name);
    }
    command.output().unwrap()
}

pub(crate) fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

pub(crate) fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn every_report_reads_as_expected() {
    let folder = copied();
    let expected = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expected");
    let mut wrong = Vec::new();
    for (name, register, arguments) in CASES {
        let output = partners(folder.path(), register, arguments);
        assert_eq!((err(&output), output.status.code()), (String::new(), Some(0)), "{name}");
        if differs(&expected.join(name), &out(&output)) {
            wrong.push(format!("{name}:\n{}", out(&output)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn json_is_json_and_begins_with_its_format() {
    let folder = copied();
    for (name, register, arguments) in CASES.iter().filter(|(_, _, asked)| asked.contains(&"json")) {
        let text = out(&partners(folder.path(), register, arguments));
        assert!(text.starts_with("{\n  \"format\": \"partners."), "{name}");
        serde_json::from_str::<serde_json::Value>(&text).unwrap();
    }
}

#[test]
fn a_partner_sees_nothing_of_ours() {
    let folder = copied();
    let hidden = [
        "dissent",
        "One dean preferred",
        "signals",
        "Staff ask",
        "advice",
        "Name the trade association",
        "own",
        "P-0173",
        "monitoring",
        "Housing",
        "strategic\"",
        "leans on few teachers",
        "contacts",
        "Mobility desk",
        "evaluations",
        "handovers",
        "knowledge_security",
        "KS-2024-011",
        "Council minutes",
        "formerly",
        "prompted_by",
        "themes",
    ];
    for format in ["text", "md", "json"] {
        let shown = ["show", "universidade", "--for", "partner", "--format", format];
        let text =
            out(&partners(folder.path(), "every-key", &shown)).replace("\"category\": \"strategic\"", "");
        assert!(
            text.contains("Both considerations are positive") && text.contains("A joint minor"),
            "{format}"
        );
        for word in hidden {
            let is_there = if word == "own" { text.contains("\"own\"") } else { text.contains(word) };
            assert!(!is_there, "{format}: {word}");
        }
    }
}

#[test]
fn exit_codes_say_what_came_of_it() {
    let folder = copied();
    let code = |arguments: &[&str]| partners(folder.path(), "voorbeeldhogeschool", arguments).status.code();
    assert_eq!(code(&["report", "due"]), Some(0));
    assert_eq!(code(&["report", "due", "--exit-code"]), Some(1));
    assert_eq!(code(&["report", "signals", "--exit-code"]), Some(1));
    assert_eq!(partners(folder.path(), "smallest", &["report", "due", "--exit-code"]).status.code(), Some(0));
    for wrong in [
        &["report", "due", "--unit", "zorg"][..],
        &["report", "due", "--month", "2026-13"],
        &["list", "--status", "slapend"],
        &["list", "--form", "echange"],
        &["show", "universi"],
        &["show", "nergens"],
        &["explain", "owner-mising"],
        &["list", "--category", "strategisch"],
    ] {
        let output = partners(folder.path(), "voorbeeldhogeschool", wrong);
        assert_eq!((output.status.code(), out(&output)), (Some(2), String::new()), "{wrong:?}");
    }
    let near = err(&partners(folder.path(), "voorbeeldhogeschool", &["explain", "owner-mising"]));
    assert!(near.contains("owner-missing"), "{near}");
    let many = err(&partners(folder.path(), "voorbeeldhogeschool", &["show", "universi"]));
    let ids = ["universidad-ejemplar (", "universidade-exemplo (", "universitas-contoh ("];
    assert!(ids.iter().all(|id| many.contains(&format!("\n  {id}"))), "{many}");
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_shown() {
    let folder = copied();
    let unit = folder.path().join("voorbeeldhogeschool/partnerships/leefbare-delta");
    fs::write(unit.join("kapot.toml"), "schema = 1\nname = \"Kapot\n[signals.x]\n").unwrap();
    for arguments in [&["list"][..], &["report", "due", "--exit-code"], &["show", "samplebury"], &[]] {
        let output = partners(folder.path(), "voorbeeldhogeschool", arguments);
        assert_eq!(output.status.code(), Some(3), "{arguments:?}");
        assert!(err(&output).contains("kapot.toml") && !out(&output).is_empty(), "{arguments:?}");
    }
    let output = partners(folder.path(), "voorbeeldhogeschool", &["show", "kapot"]);
    assert_eq!((output.status.code(), out(&output)), (Some(3), String::new()));
}

#[test]
fn a_dossier_shows_what_stands_about_it_in_other_files() {
    let folder = copied();
    let other =
        folder.path().join("voorbeeldhogeschool/partnerships/business-recht/gastcolleges-rechtswinkel.toml");
    let text = fs::read_to_string(&other).unwrap();
    let step = "\n[follow_ups.2026-11-20-zzzz]\ndate = 2026-11-20\nsignal = \"2026-11-10-eyf9aa\"\nstep = \"outcome\"\ngist = \"Breder.\"\n";
    let signal = "\n[signals.2026-11-21-yyyy]\ndate = 2026-11-21\nconcerns = \"profile\"\nfrom = \"staff\"\nsummary = \"Vraag over het profiel.\"\n";
    let same = text.replace("Rechtswinkel Fictief", "platform mantelzorg FICTIEF");
    fs::write(&other, same + step + signal).unwrap();
    let shown = out(&partners(folder.path(), "voorbeeldhogeschool", &["show", "mantelzorgplatform"]));
    assert!(shown.contains("vastgelegd bij gastcolleges-rechtswinkel"), "{shown}");
    assert!(shown.contains("Nog nodig           terugkoppeling\n"), "{shown}");
    assert!(shown.contains("bij een andere samenwerking met dezelfde partner"), "{shown}");
    assert!(shown.contains("Vraag over het profiel."), "{shown}");
}

#[test]
fn a_report_goes_to_a_file_whole_and_without_colour() {
    let folder = copied();
    let to_file = ["report", "due", "--format", "md", "--out", "uit/due.md", "--color", "always"];
    let output = partners(folder.path(), "voorbeeldhogeschool", &to_file);
    assert_eq!((out(&output).as_str(), output.status.code()), ("geschreven: uit/due.md\n", Some(0)));
    let written = fs::read_to_string(folder.path().join("uit/due.md")).unwrap();
    assert_eq!(
        written,
        out(&partners(folder.path(), "voorbeeldhogeschool", &["report", "due", "--format", "md"]))
    );
    let onto_a_folder = ["report", "due", "--out", "uit"];
    assert_eq!(partners(folder.path(), "voorbeeldhogeschool", &onto_a_folder).status.code(), Some(2));
}

#[test]
fn hostile_text_does_nothing_in_a_terminal_or_on_a_page() {
    let folder = copied();
    let file = folder.path().join("smallest/partnerships/algemeen/eerste-samenwerking.toml");
    let text = fs::read_to_string(&file).unwrap();
    let hostile = "name = \"\\u001b]0;x\\u0007<script>alert(1)</script> [x](http://x) @allen \\u202e | #12\"";
    let text: Vec<&str> =
        text.lines().map(|line| if line.starts_with("name ") { hostile } else { line }).collect();
    fs::write(&file, text.join("\n")).unwrap();
    for arguments in [&["list"][..], &["show", "eerste"], &[], &["report", "month"]] {
        let plain = out(&partners(folder.path(), "smallest", arguments));
        assert!(!plain.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{arguments:?}: {plain}");
    }
    for arguments in [&["list", "--format", "md"][..], &["show", "eerste", "--format", "md"]] {
        let page = out(&partners(folder.path(), "smallest", arguments));
        assert!(!page.contains("<script>") && !page.contains("[x](") && !page.contains("@allen"), "{page}");
        assert!(page.contains("\\| \\#<!-- -->12"), "{page}");
    }
}

#[test]
fn the_overview_has_at_most_fifteen_lines_at_any_width() {
    for width in [None, Some(24), Some(40), Some(60), Some(80), Some(120), Some(200)] {
        for lang in ["nl", "en"] {
            let surroundings =
                Surroundings { today: Some(TODAY.to_owned()), ..on_screen(&examples(), width) };
            let ended = run(surroundings, ["--register", "voorbeeldhogeschool", "--lang", lang]);
            assert_eq!((ended.code, ended.remarks.as_str()), (0, ""));
            assert!(ended.out.lines().count() <= 15, "{width:?}: {}", ended.out);
            let widest = ended.out.lines().map(|line| line.chars().count()).max();
            assert!(width.is_none() || widest <= width, "{width:?}: {}", ended.out);
        }
    }
}

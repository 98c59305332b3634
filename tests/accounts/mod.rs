//! The reports that account for something, whole, over the example and over a small register with something odd in every
//! file. `BLESS=1` writes the expected outputs anew, to be read before they are committed.

mod cases;
mod reader;

use std::fs;
use std::path::{Path, PathBuf};

use partners::Ending;
use partners::context::Surroundings;

use crate::fixture::program::{copy, differs, on_screen, run};

use cases::CASES;

/// The day of every test.
const TODAY: &str = "2026-12-01";

/// Registers outside any repository, so that no commit shows in what is printed.
struct Registers {
    folder: tempfile::TempDir,
}

impl Registers {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        copy(&root.join("examples/voorbeeldhogeschool"), &folder.path().join("voorbeeld"));
        copy(&root.join("tests/accounts/register"), &folder.path().join("proef"));
        let empty = folder.path().join("leeg");
        fs::create_dir_all(empty.join("partnerships")).unwrap();
        fs::write(empty.join("register.toml"), "schema = 1\nname = \"Leeg\"\n").unwrap();
        Self { folder }
    }

    /// A file of a register.
    fn file(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Changes a file, once for each of what is there and what comes in its place.
    fn change(&self, name: &str, changes: &[(&str, &str)]) {
        let mut text = fs::read_to_string(self.file(name)).unwrap();
        for (before, after) in changes {
            assert!(text.contains(before), "{name} has no {before:?}");
            text = text.replacen(before, after, 1);
        }
        fs::write(self.file(name), text).unwrap();
    }

    /// A report as a pipe gets it.
    fn report(&self, register: &str, asked: &str) -> Ending {
        self.report_at(None, register, asked)
    }

    /// A report as a terminal of a width shows it.
    fn report_at(&self, width: Option<usize>, register: &str, asked: &str) -> Ending {
        self.run(width, register, &format!("report {asked}"))
    }

    fn run(&self, width: Option<usize>, register: &str, asked: &str) -> Ending {
        let here = Surroundings {
            register: Some(self.file(register)),
            today: Some(TODAY.to_owned()),
            ..on_screen(self.folder.path(), width)
        };
        run(here, asked.split_whitespace())
    }

    /// What a report says when all is well.
    #[track_caller]
    fn says(&self, register: &str, asked: &str) -> String {
        let ended = self.report(register, asked);
        assert_eq!((ended.code, ended.remarks.as_str()), (0, ""), "{asked}");
        ended.out
    }
}

/// Every report that this is about, as it is asked for.
const REPORTS: [&str; 8] =
    ["round", "contacts", "cycle", "annual", "annual --audience public", "register", "security", "dilemmas"];

#[test]
fn every_account_reads_as_expected() {
    let registers = Registers::new();
    let expected = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/accounts/expected");
    let mut wrong = Vec::new();
    for (name, register, asked) in CASES {
        let out = registers.says(register, asked);
        if differs(&expected.join(name), &out) {
            wrong.push(format!("{name}:\n{out}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_expected_output_is_left_behind() {
    let expected = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/accounts/expected");
    for entry in fs::read_dir(expected).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        assert!(CASES.iter().any(|(case, ..)| *case == name), "{name}");
    }
}

#[test]
fn where_there_is_nothing_to_say_it_is_one_line() {
    let registers = Registers::new();
    let cases = [
        (
            "leeg",
            "round",
            "Voor de ronde van 2026 zijn er geen strategische samenwerkingen en geen kandidaten vastgelegd.",
        ),
        ("leeg", "contacts", "Bij samenwerkingen die niet voorbij zijn, zijn geen contacten vastgelegd."),
        ("leeg", "cycle", "Er is geen samenwerking om naar te kijken."),
        ("leeg", "annual", "Over 2026 is niets vastgelegd."),
        ("leeg", "register", "In dit register staat geen formele of strategische samenwerking."),
        (
            "voorbeeld",
            "cycle",
            "Hiervan is niets gevonden: een formele of strategische samenwerking zonder doel, een evaluatie daarvan zonder bijstelling of reden, een bijstelling over tijd of zonder datum die niet als uitgevoerd is vastgelegd.",
        ),
        ("voorbeeld", "annual --year 2021", "Over 2021 is niets vastgelegd."),
        ("voorbeeld", "annual --year 2031", "Over 2031 is niets vastgelegd."),
        (
            "voorbeeld",
            "annual --audience public --year 2021 --lang en",
            "Nothing was recorded about 2021 to account for outside the institution.",
        ),
    ];
    for (register, asked, line) in cases {
        let out = registers.says(register, asked);
        assert!(out.lines().count() == 1 && out.starts_with(&format!("{line} ")), "{asked}: {out}");
        // What never asks for action is not asked whether it does.
        let code = if ["annual", "register"].iter().any(|it| asked.starts_with(it)) { 2 } else { 0 };
        assert_eq!(registers.report(register, &format!("{asked} --exit-code")).code, code, "{asked}");
    }
}

#[test]
fn only_what_asks_for_action_makes_a_job_red() {
    let registers = Registers::new();
    for (asked, code) in [("round", 1), ("contacts", 1), ("cycle", 1), ("annual", 2), ("register", 2)] {
        assert_eq!(registers.report("proef", &format!("{asked} --exit-code")).code, code, "{asked}");
        assert_eq!(registers.report("proef", asked).code, 0, "{asked}");
    }
    // A unit that has given its input and owes nothing has nothing to do.
    assert_eq!(registers.report("voorbeeld", "round --unit leefbare-delta --exit-code").code, 0);
    assert_eq!(registers.report("voorbeeld", "round --unit zorg-samenleving --exit-code").code, 1);
    for wrong in
        ["annual --year 26", "round --year 2026-10", "annual --audience everybody", "cycle --unit zorgg"]
    {
        let ended = registers.report("proef", wrong);
        assert_eq!((ended.code, ended.out.as_str()), (2, ""), "{wrong}");
    }
    assert!(registers.report("proef", "annual --year 26").remarks.contains("`26` is geen jaar"));
}

#[test]
fn every_line_fits_its_terminal() {
    let registers = Registers::new();
    for register in ["voorbeeld", "proef"] {
        for asked in REPORTS {
            for width in [40, 80, 120] {
                for lang in ["nl", "en"] {
                    let ended = registers.report_at(Some(width), register, &format!("{asked} --lang {lang}"));
                    let widest = ended.out.lines().map(|line| line.chars().count()).max();
                    assert!(widest <= Some(width), "{asked} in {width} columns:\n{}", ended.out);
                }
            }
        }
    }
}

#[test]
fn hostile_text_does_nothing_in_any_of_them() {
    let registers = Registers::new();
    let hostile = "name      = \"\\u001b]0;x\\u0007<script>alert(1)</script> [x](http://x) @allen \\u202e\"";
    for file in ["zorg/simulatie", "zorg/verpleegkunde", "techniek/meetnet", "techniek/stages"] {
        let path = registers.file(&format!("proef/partnerships/{file}.toml"));
        let text = fs::read_to_string(&path).unwrap();
        let lines: Vec<&str> =
            text.lines().map(|line| if line.starts_with("name  ") { hostile } else { line }).collect();
        fs::write(&path, lines.join("\n")).unwrap();
    }
    for asked in ["round", "contacts", "cycle", "annual", "annual --audience public", "register", "security"]
    {
        for format in ["text", "md", "html", "csv"] {
            let out = registers.says("proef", &format!("{asked} --format {format}"));
            assert!(out.contains("<U+001B>") || out.contains("&lt;U+001B&gt;"), "{asked} {format}: {out}");
            assert!(!out.contains(['\u{1b}', '\u{7}', '\u{202e}']), "{asked} {format}");
            let is_page = format == "md" || format == "html";
            assert!(!is_page || !out.contains("<script>"), "{asked} {format}");
        }
    }
}

#[test]
fn each_of_them_goes_to_a_file_by_its_name() {
    let registers = Registers::new();
    for asked in REPORTS {
        for ending in ["md", "html", "json", "csv", "xlsx"] {
            let ended = registers.report("proef", &format!("{asked} --out uit/verslag.{ending}"));
            assert_eq!(ended.out, format!("geschreven: uit/verslag.{ending}\n"), "{asked}");
            let written = fs::read(registers.file(&format!("uit/verslag.{ending}"))).unwrap();
            if ending == "xlsx" {
                assert!(written.starts_with(b"PK"), "{asked}");
                continue;
            }
            let said = registers.says("proef", &format!("{asked} --format {ending}"));
            assert_eq!(String::from_utf8(written).unwrap(), said, "{asked} {ending}");
        }
    }
    assert!(registers.says("voorbeeld", "round --format ics").contains("BEGIN:VEVENT"));
    assert_eq!(registers.report("proef", "register --format ics").code, 2);
}

#[test]
fn whoever_types_is_offered_them_with_what_they_are() {
    let registers = Registers::new();
    for (typed, at, offered) in [
        (
            "report c",
            2,
            "contacts\tDe netwerkkaart: bij elke partner de contacten aan beide kanten, op functie\n",
        ),
        ("report annual --audience p", 4, "public\t"),
        ("report round --y", 3, "--year\tWelk jaar [standaard: dit jaar]\n"),
    ] {
        let ended = registers.run(None, "proef", &format!("complete {at} -- partners {typed}"));
        assert!(ended.out.contains(offered), "{typed}: {}", ended.out);
    }
}

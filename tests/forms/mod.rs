//! In which forms a report comes out, whole: `BLESS=1` writes what is expected anew, to be read before it is committed.

mod digest;
mod hostile;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::fixture::program::{differs, on_screen, run};

const CASES: &[(&str, &[&str])] = &[
    ("due.nl.html", &["report", "due", "--format", "html"]),
    ("due.nl.csv", &["report", "due", "--format", "csv"]),
    ("due.en.csv", &["report", "due", "--format", "csv", "--lang", "en", "--unit", "zorg-samenleving"]),
    ("due.nl.ics", &["report", "due", "--format", "ics"]),
    ("signals.en.html", &["report", "signals", "--format", "html", "--lang", "en"]),
    ("signals.nl.csv", &["report", "signals", "--format", "csv"]),
    ("month.nl.html", &["report", "month", "--month", "2026-10", "--format", "html"]),
    ("month.nl.csv", &["report", "month", "--month", "2026-10", "--format", "csv"]),
];

/// The kinds of report, and whether each has days for a calendar.
const REPORTS: &[(&str, bool)] = &[("due", true), ("signals", false), ("month", true)];

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A copy of the fictitious institution outside any repository, so that no commit shows in what is printed.
fn copied() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let from = project().join("examples/voorbeeldhogeschool");
    for entry in walkdir::WalkDir::new(&from) {
        let path = entry.unwrap().into_path();
        let to = folder.path().join("register").join(path.strip_prefix(&from).unwrap());
        if path.is_dir() {
            fs::create_dir_all(to).unwrap();
        } else {
            fs::copy(path, to).unwrap();
        }
    }
    folder
}

fn partners(folder: &Path, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_partners"));
    command.args(arguments).args(["--today", "2026-12-01"]).current_dir(folder);
    command.env_remove("PARTNERS_REGISTER").env_remove("PARTNERS_TODAY").output().unwrap()
}

fn out(folder: &Path, arguments: &[&str]) -> String {
    let output = partners(folder, arguments);
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{arguments:?}");
    assert!(output.status.success(), "{arguments:?}");
    String::from_utf8(output.stdout).unwrap()
}

fn expected(name: &str) -> PathBuf {
    project().join("tests/expected").join(name)
}

#[test]
fn every_form_reads_as_expected() {
    let folder = copied();
    for (name, arguments) in CASES {
        let out = out(folder.path(), arguments);
        assert!(!differs(&expected(name), &out), "{name}:\n{out}");
    }
}

#[test]
fn every_report_has_every_form_and_a_calendar_where_it_has_days() {
    let folder = copied();
    for (report, has_days) in REPORTS {
        for form in ["text", "md", "html", "json", "csv", "xlsx"] {
            let output = partners(folder.path(), &["report", report, "--format", form]);
            assert!(output.status.success() && !output.stdout.is_empty(), "{report} as {form}");
        }
        let output = partners(folder.path(), &["report", report, "--format", "ics"]);
        assert_eq!(output.status.code(), Some(if *has_days { 0 } else { 2 }), "{report}");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(said.contains("geen agenda (ics)"), !has_days, "{said}");
    }
}

#[test]
fn a_file_is_written_in_the_form_that_its_name_ends_with() {
    let folder = copied();
    let written = |name: &str, more: &[&str]| {
        let arguments = [&["report", "due", "--out", name], more].concat();
        assert_eq!(out(folder.path(), &arguments), format!("geschreven: {name}\n"));
        fs::read(folder.path().join(name)).unwrap()
    };
    let begins = |name: &str, start: &str| {
        let bytes = written(name, &[]);
        assert!(bytes.starts_with(start.as_bytes()), "{name}: {}", String::from_utf8_lossy(&bytes));
    };
    begins("a.txt", "Te doen tot en met");
    begins("a", "Te doen tot en met");
    begins("a.md", "# Te doen tot en met");
    begins("a.HTML", "<!doctype html>");
    begins("a.htm", "<!doctype html>");
    begins("a.json", "{\n  \"format\": \"partners.due/1\"");
    begins("a.csv", "\u{feff}Datum;Wat;");
    begins("a.xlsx", "PK");
    begins("a.ics", "BEGIN:VCALENDAR\r\n");
    let refused = partners(folder.path(), &["report", "due", "--out", "a.pdf"]);
    assert_eq!((refused.status.code(), folder.path().join("a.pdf").exists()), (Some(2), false));
    assert!(String::from_utf8(refused.stderr).unwrap().contains("html laat zich afdrukken als PDF"));
    assert!(!written("c.pdf", &["--format", "text"]).is_empty());
    // What is said goes before how the file is called.
    assert!(written("b.html", &["--format", "csv"]).starts_with("\u{feff}Datum".as_bytes()));
}

#[test]
fn on_a_pipe_a_workbook_is_what_a_file_would_hold_and_a_terminal_gets_none() {
    let folder = copied();
    let piped = partners(folder.path(), &["report", "due", "--format", "xlsx"]);
    assert!(out(folder.path(), &["report", "due", "--out", "due.xlsx"]).contains("due.xlsx"));
    assert!(piped.stdout == fs::read(folder.path().join("due.xlsx")).unwrap());
    let on_a_terminal = |arguments: &[&str]| {
        run(on_screen(folder.path(), Some(80)), ["report", "due"].iter().chain(arguments))
    };
    let refused = on_a_terminal(&["--format", "xlsx"]);
    assert_eq!((refused.code, refused.out.as_str(), refused.bytes.len()), (2, "", 0));
    assert_eq!(
        refused.remarks,
        "fout: een xlsx-bestand laat zich niet op het scherm tonen\n\
         tip: schrijf het naar een bestand met `--out BESTAND.xlsx`\n"
    );
    let written = on_a_terminal(&["--out", "scherm.xlsx"]);
    assert_eq!((written.code, written.out.as_str()), (0, "geschreven: scherm.xlsx\n"));
    assert_eq!(on_a_terminal(&["--format", "csv"]).code, 0);
}

#[test]
fn a_calendar_keeps_the_names_of_its_events_when_a_day_moves_or_an_id_changes() {
    let folder = copied();
    let names = || {
        let calendar = out(folder.path(), &["report", "due", "--format", "ics"]).replace("\r\n ", "");
        let all = calendar.split("\r\n").filter(|line| line.starts_with("UID:"));
        all.map(str::to_owned).collect::<std::collections::BTreeSet<_>>()
    };
    let before = names();
    assert_eq!(before.len(), 7, "{before:?}");
    let file = folder.path().join("register/partnerships/zorg-samenleving/gemeente-verzonnen-rijk.toml");
    let text = fs::read_to_string(&file).unwrap();
    let text = text.replace("\"2 years\"", "\"12 months\"").replacen(
        "schema",
        "formerly = [\"gemeente-verzonnen-rijk\"]\nschema",
        1,
    );
    fs::write(file.with_file_name("verzonnen-rijk.toml"), text).unwrap();
    fs::remove_file(file).unwrap();
    let calendar = out(folder.path(), &["report", "due", "--format", "ics"]);
    assert!(
        calendar.contains("verzonnen-rijk") && calendar.contains("DUE;VALUE=DATE:20250901"),
        "{calendar}"
    );
    assert_eq!(before, names());
}

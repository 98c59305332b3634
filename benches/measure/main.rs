//! What the tool promises about speed, measured: each reading command against `git status` in the same repository, and
//! `check` of ten thousand files against merely reading them. `cargo bench` runs it; `cargo bench -- --enforce` fails
//! when a promise is not kept, and `--keep DIR` leaves the registers there.

#![expect(clippy::unwrap_used, reason = "what cannot be set up cannot be measured")]
#![expect(clippy::disallowed_methods, reason = "it makes files and runs programs as a user would")]
#![expect(clippy::print_stdout, reason = "it is a program for the terminal")]

mod dossier;
mod history;
mod register;
mod timing;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use register::{Size, TODAY};
use timing::{Run, compare};

/// Each reading command on three hundred partnerships, and how many times `git status` it may take.
const READING: &[(&str, f64)] = &[
    ("", 3.0),
    ("check", 3.0),
    ("list", 3.0),
    ("show ID", 2.0),
    ("report due", 3.0),
    ("report signals", 3.0),
    ("report month", 3.0),
    ("explain", 3.0),
];

const CAT: &str = "find register -name '*.toml' -print0 | xargs -0 cat >/dev/null";

const TOMLLIB: &str = "
import pathlib, tomllib
for path in pathlib.Path('register').rglob('*.toml'):
    with path.open('rb') as file:
        tomllib.load(file)
";

fn main() -> ExitCode {
    let said: Vec<String> = std::env::args().skip(1).collect();
    let kept = said.iter().position(|it| it == "--keep").and_then(|at| said.get(at + 1)).map(PathBuf::from);
    let folder = tempfile::tempdir().unwrap();
    let folder = kept.as_deref().unwrap_or(folder.path());
    let mut table = Table { missed: 0 };
    println!("{:<18} {:>10} {:>10} {:>8} {:>8}", "", "ours", "theirs", "ratio", "promise");
    three_hundred(&folder.join("300"), &mut table);
    ten_thousand(&folder.join("10000"), &mut table);
    fifty_thousand(&folder.join("history"), &mut table);
    let is_enforced = said.iter().any(|it| it == "--enforce");
    println!("{} missed", table.missed);
    ExitCode::from(u8::from(is_enforced && table.missed > 0))
}

fn three_hundred(folder: &Path, table: &mut Table) {
    make(folder, &Size { partnerships: 300, units: 10 });
    let status = Run::new("git", &["status"]);
    for (command, promise) in READING {
        let id = dossier::stem(155);
        let words: Vec<&str> =
            command.split_whitespace().map(|it| if it == "ID" { id.as_str() } else { it }).collect();
        let name = if command.is_empty() { "(overview)" } else { command };
        let run = partners(&words);
        match run.code(folder) {
            Some(0) if !run.output(folder).trim().is_empty() => {
                table.row(name, "git status", *promise, &compare(folder, &run, &status, 101));
            }
            Some(0) => println!("NOT MEASURED: {name} says nothing yet"),
            code => println!("NOT MEASURED: {name} ends with {code:?}"),
        }
    }
}

fn ten_thousand(folder: &Path, table: &mut Table) {
    make(folder, &Size { partnerships: 10_000, units: 40 });
    let check = partners(&["check"]);
    table.row("check", "cat", 2.0, &compare(folder, &check, &Run::new("sh", &["-c", CAT]), 31));
    let python = Run::new("python3", &["-c", TOMLLIB]);
    if Run::new("python3", &["-c", "import tomllib"]).code(folder) == Some(0) {
        table.row("check", "tomllib", 0.1, &compare(folder, &check, &python, 5));
    } else {
        println!("NOT MEASURED: check against tomllib, for which there is no Python from 3.11");
    }
}

/// `audit` of a long history, from scratch and again, against git's own list of what changed; and what one partnership was
/// through it, against what git shows of its file.
fn fifty_thousand(folder: &Path, table: &mut Table) {
    let length = history::Length { commits: 50_000, partnerships: 2000, units: 40 };
    std::fs::create_dir_all(folder).unwrap();
    history::write(folder, &length);
    println!("{} commits over {} files in {} folders", length.commits, length.partnerships, length.units);
    let log = Run::new("git", &["log", "--raw", "--no-renames", "--", "register"]);
    let afresh = partners(&["audit", "--fresh"]);
    assert_eq!(afresh.code(folder), Some(0), "{}", afresh.output(folder));
    table.row("audit --fresh", "git log", 3.0, &compare(folder, &afresh, &log, 5));
    let again = partners(&["audit"]);
    assert_eq!(again.code(folder), Some(0), "{}", again.output(folder));
    table.row("audit again", "git log", 0.05, &compare(folder, &again, &log, 5));
    let (id, file) = (dossier::stem(155), history::path(155, &length));
    let patches = Run::new("git", &["log", "-p", "--", &file]);
    for words in [["history", &id].as_slice(), &["why", &id, "name"]] {
        let run = partners(words);
        assert_eq!(run.code(folder), Some(0), "{}", run.output(folder));
        table.row(words[0], "git log -p", 2.0, &compare(folder, &run, &patches, 5));
    }
}

/// Writes a register, and sees that nothing in it is an error: a finding costs time that no sound register takes.
fn make(folder: &Path, size: &Size) {
    std::fs::create_dir_all(folder).unwrap();
    let bytes = register::write(folder, size);
    println!(
        "{} partnerships in {} folders, {} bytes each",
        size.partnerships,
        size.units,
        bytes / size.partnerships
    );
    let check = partners(&["check"]);
    assert_eq!(check.code(folder), Some(0), "the register has errors:\n{}", check.output(folder));
}

fn partners(words: &[&str]) -> Run {
    Run::new(env!("CARGO_BIN_EXE_partners"), &[words, &["--today", TODAY]].concat())
}

struct Table {
    missed: usize,
}

impl Table {
    fn row(&mut self, name: &str, against: &str, promise: f64, found: &timing::Compared) {
        let is_kept = found.ratio <= promise;
        self.missed += usize::from(!is_kept);
        let (ours, theirs) = found.milliseconds;
        let verdict = if is_kept { "kept" } else { "MISSED" };
        println!(
            "{name:<18} {ours:>7.1} ms {theirs:>7.1} ms {:>8.2} {promise:>7.1}×  {verdict} (against {against})",
            found.ratio
        );
    }
}

//! A made-up register of any size, the same one every time: with every kind of entry, and nothing in it that is an error.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::dossier;

/// The day that everything is reckoned from.
pub(crate) const TODAY: &str = "2026-12-01";

/// How large a register is.
pub(crate) struct Size {
    pub(crate) partnerships: usize,
    pub(crate) units: usize,
}

/// Writes a register below a folder, in a git repository with one commit. Its number of bytes is returned.
pub(crate) fn write(folder: &Path, size: &Size) -> usize {
    let register = folder.join("register");
    let mut bytes = 0;
    for unit in 0..size.units {
        fs::create_dir_all(register.join("partnerships").join(dossier::unit(unit))).unwrap();
    }
    fs::write(register.join("register.toml"), policy(size)).unwrap();
    for at in 0..size.partnerships {
        let unit = dossier::unit(at % size.units);
        let text = dossier::text(at, &unit);
        bytes += text.len();
        let file = register.join("partnerships").join(&unit).join(format!("{}.toml", dossier::stem(at)));
        fs::write(file, text).unwrap();
    }
    git(folder, &["init", "--quiet", "--initial-branch=main"]);
    git(folder, &["add", "--all"]);
    git(folder, &["commit", "--quiet", "--no-gpg-sign", "--message", "Write a register"]);
    git(folder, &["gc", "--quiet"]);
    bytes
}

/// Runs git as nobody in particular, without the configuration of whoever measures.
pub(crate) fn git(folder: &Path, arguments: &[&str]) {
    let mut git = Command::new("git");
    for (name, value) in NOBODY {
        git.env(name, value);
    }
    // A collection in the background would run beside what is measured.
    git.args(["-c", "gc.auto=0", "-c", "maintenance.auto=false"]);
    let ran = git.current_dir(folder).args(arguments).stdin(Stdio::null()).status().unwrap();
    assert!(ran.success(), "git {arguments:?}");
}

/// Who commits, and when.
pub(crate) const NOBODY: &[(&str, &str)] = &[
    ("GIT_CONFIG_GLOBAL", "/dev/null"),
    ("GIT_CONFIG_NOSYSTEM", "1"),
    ("GIT_AUTHOR_NAME", "Ann"),
    ("GIT_AUTHOR_EMAIL", "ann@example.org"),
    ("GIT_AUTHOR_DATE", "2026-11-30T12:00:00Z"),
    ("GIT_COMMITTER_NAME", "Ann"),
    ("GIT_COMMITTER_EMAIL", "ann@example.org"),
    ("GIT_COMMITTER_DATE", "2026-11-30T12:00:00Z"),
];

pub(crate) fn policy(size: &Size) -> String {
    let mut text = String::from(
        "schema   = 1\nname     = \"Voorbeeldhogeschool\"\ncountry  = \"NL\"\nlanguage = \"nl\"\nmain     = \"main\"\n\
         framework = 2022-01-01\n\n\
         [categories.exchange]\nnl = \"Uitwisselingspartner\"\nen = \"Exchange partner\"\nmonitor_every = \"24 months\"\n\n\
         [categories.strategic]\nnl = \"Strategisch partner\"\nen = \"Strategic partner\"\nstrategic = true\n\
         monitor_every = \"12 months\"\nevaluate_every = \"24 months\"\nobjectives = 3\n\n\
         [reminders]\nbefore_end = [\"180 days\", \"30 days\"]\nfeedback_within = \"3 months\"\n",
    );
    for unit in 0..size.units {
        let unit = dossier::unit(unit);
        let _ = write!(text, "\n[units.{unit}]\nnl = \"Onderdeel {unit}\"\nen = \"Unit {unit}\"\n");
    }
    text
}

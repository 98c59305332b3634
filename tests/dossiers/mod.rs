//! What is read of one dossier, whole: the guide, the preamble, the page for the board, and what the partner may see.
//! `BLESS=1` writes the expected outputs anew, to be read before they are committed.

#![expect(clippy::format_push_string, reason = "a dossier is put together line by line")]

mod board;
mod guide;
#[cfg(unix)]
mod papers;
mod partner;

use std::fs;
use std::path::{Path, PathBuf};

use partners::Ending;
use partners::context::Surroundings;

use crate::fixture::program::{copy, differs, run, surroundings};

const TODAY: &str = "2026-12-01";

/// A folder with registers, outside any repository, so that no commit shows in what is printed.
struct Registers {
    folder: tempfile::TempDir,
}

impl Registers {
    /// The examples.
    fn examples() -> Self {
        let registers = Self { folder: tempfile::tempdir().unwrap() };
        copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("examples"), registers.folder.path());
        registers
    }

    /// A small register `small`, in Dutch, with one partnership `een`.
    fn small(policy: &str, partnership: &str) -> Self {
        let registers = Self { folder: tempfile::tempdir().unwrap() };
        registers.write("small/register.toml", &format!("schema = 1\nname = \"Hogeschool Klein\"\n{policy}"));
        registers.write("small/partnerships/een.toml", &format!("schema = 1\n{partnership}"));
        registers
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), text).unwrap();
    }

    /// What is said to somebody whose terminal is so wide; on a pipe without a width.
    fn says(&self, register: &str, arguments: &[&str], width: Option<usize>) -> Ending {
        let surroundings =
            Surroundings { today: Some(TODAY.to_owned()), width, ..surroundings(self.folder.path()) };
        run(surroundings, [arguments, &["--register", register]].concat())
    }

    /// What is printed when all is well.
    #[track_caller]
    fn shows(&self, register: &str, arguments: &[&str]) -> String {
        let ended = self.says(register, arguments, None);
        assert_eq!(ended.code, 0, "{}", ended.remarks);
        ended.out
    }
}

/// Holds outputs to the files that they are expected to be: the name, the register, and what is asked.
#[track_caller]
fn reads_as_expected(registers: &Registers, cases: &[(&str, &str, &[&str])]) {
    let expected = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expected");
    let mut wrong = Vec::new();
    for (name, register, arguments) in cases {
        let ended = registers.says(register, arguments, None);
        assert_eq!(ended.code, 0, "{name}: {}", ended.remarks);
        let said = if ended.remarks.is_empty() { ended.out } else { ended.out + "\n---\n" + &ended.remarks };
        if differs(&expected.join(name), &said) {
            wrong.push(format!("{name}:\n{said}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

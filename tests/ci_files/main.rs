//! The files for a forge, run: each line that a forge would run is taken out of them and run by bash in a fresh clone, with
//! the program built from source as they say. A wrong flag, path or command in them fails here.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test that cannot be set up has failed")]
#![expect(clippy::disallowed_methods, reason = "tests make files and run programs as a forge would")]

mod forge;
mod yaml;

use std::fs;

use forge::{Changed, run, text_of};

const GITHUB: [&str; 2] =
    ["github/.github/workflows/partners-check.yml", "github/.github/workflows/partners-monthly.yml"];
const FORGEJO: [&str; 2] =
    ["forgejo/.forgejo/workflows/partners-check.yml", "forgejo/.forgejo/workflows/partners-monthly.yml"];
const GITLAB: &str = "gitlab/.gitlab-ci.yml";

/// The checks of each forge: the file and the job.
const CHECKS: [(&str, &str); 3] = [(GITHUB[0], "check"), (FORGEJO[0], "check"), (GITLAB, "partners-check")];

/// The monthly reports.
const MONTHLY: [(&str, &str); 3] =
    [(GITHUB[1], "report"), (FORGEJO[1], "report"), (GITLAB, "partners-monthly")];

/// A partnership of the example that cannot be read any more.
const FAULT: (&str, &str, &str) =
    ("partnerships/business-recht/esimerkki.toml", "schema ", "formalitty = \"formal\"\nschema ");

#[test]
fn a_sound_register_passes_the_check_of_every_forge() {
    for (file, job) in CHECKS {
        let ran = run(file, job, &Changed::default());
        assert_eq!(ran.code, 0, "{file}\n{}", ran.log);
        if file == GITHUB[0] {
            assert!(ran.summary.contains("23 bestanden gecontroleerd"), "{}", ran.summary);
            assert!(ran.summary.lines().all(|line| line.starts_with("    ")), "{}", ran.summary);
        } else {
            assert!(ran.log.contains("23 bestanden gecontroleerd"), "{file}\n{}", ran.log);
        }
    }
}

#[test]
fn a_fault_in_the_register_stops_the_check_and_is_shown() {
    for (file, job) in CHECKS {
        let ran = run(file, job, &Changed { register: Some(FAULT), ..Changed::default() });
        assert_eq!(ran.code, 1, "{file}\n{}", ran.log);
        assert!(ran.log.contains("esimerkki.toml"), "{file}\n{}", ran.log);
        if file == GITHUB[0] {
            let annotation = "::error file=partnerships/business-recht/esimerkki.toml,line=";
            assert!(ran.log.contains(annotation), "{}", ran.log);
            assert!(
                ran.summary.contains("unknown-key") && ran.summary.contains("formalitty"),
                "{}",
                ran.summary
            );
        }
    }
}

#[test]
fn each_month_says_what_is_due() {
    for (file, job) in MONTHLY {
        let ran = run(file, job, &Changed::default());
        assert_eq!(ran.code, 0, "{file}\n{}", ran.log);
        let said = if file == GITHUB[1] { &ran.summary } else { &ran.log };
        assert!(said.contains("gemeente-verzonnen-rijk"), "{file}\n{said}");
        let kept = match file {
            file if file == GITHUB[1] => Some("temp/maandoverzicht"),
            GITLAB => Some("clone/.partners/maandoverzicht"),
            _ => None,
        };
        for name in kept.iter().flat_map(|_| ["aan-de-beurt.md", "vorige-maand.md"]) {
            let text = fs::read_to_string(ran.root.path().join(kept.unwrap()).join(name)).unwrap();
            assert!(!text.trim().is_empty() && !text.contains('\u{1b}'), "{file} {name}\n{text}");
        }
    }
}

#[test]
fn a_wrong_line_or_a_forgotten_variable_is_seen() {
    for (from, to) in [
        ("partners check --format github", "partners check --format gitbub"),
        ("partners check --format github", "partners chekc"),
        ("PARTNERS_REGISTER: .", "PARTNERS_REGISTER: register"),
        ("install --locked", "install --loked"),
        ("/.partners/bin", "/.partners/bni"),
    ] {
        let ran = run(GITHUB[0], "check", &Changed { file: Some((from, to)), ..Changed::default() });
        assert!(ran.code != 0, "{to}: {}", ran.log);
    }
    let month =
        Changed { file: Some(("report due --format md", "report du --format md")), ..Changed::default() };
    assert_eq!(run(FORGEJO[1], "report", &month).code, 2);
    for (file, job) in CHECKS.into_iter().chain(MONTHLY) {
        let ran = run(file, job, &Changed { is_source_unset: true, ..Changed::default() });
        assert_eq!(ran.code, 2, "{file}\n{}", ran.log);
        assert!(ran.log.contains("PARTNERS_SOURCE"), "{file}\n{}", ran.log);
    }
}

#[test]
fn nothing_that_is_run_can_change_or_be_changed() {
    let files = GITHUB.iter().chain(&FORGEJO).copied().chain([GITLAB]);
    for file in files {
        let text = text_of(file);
        assert_eq!(text.matches("PARTNERS_REGISTER: .\n").count(), 1, "{file}: the one place for the folder");
        assert!(!text.contains("pull_request_target"), "{file}");
        for line in text.lines().map(str::trim).filter(|line| line.contains("uses:")) {
            let (_, pin) = line.split_once('@').unwrap();
            let (commit, version) = pin.split_once(" # v").unwrap();
            assert!(
                commit.len() == 40 && commit.bytes().all(|byte| byte.is_ascii_hexdigit()),
                "{file}: {line}"
            );
            assert!(version.starts_with(|c: char| c.is_ascii_digit()), "{file}: {line}");
        }
        if file == GITLAB {
            assert!(text.contains("  GIT_DEPTH: \"0\"\n"), "{file}");
        } else {
            assert!(text.contains("\npermissions:\n  contents: read\n\n"), "{file}");
            assert!(text.contains("fetch-depth: 0\n"), "{file}");
            assert!(text.contains("persist-credentials: false\n"), "{file}");
        }
    }
}

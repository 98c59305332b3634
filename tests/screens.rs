//! What leads the eye on a terminal: the name first and whole, the columns that there is room for, one hue for what can be
//! typed, dates and words that stay whole, and a screen at a time where git has it so.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use partners::context::Surroundings;

use crate::fixture::program::{copy, on_screen, run};
use crate::fixture::{INFORMAL, Register};

fn example() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/voorbeeldhogeschool");
    copy(&example, &folder.path().join("register"));
    folder
}

/// What somebody sees who is asked nothing.
fn screen(folder: &Path, columns: usize) -> Surroundings {
    Surroundings { is_terminal: false, ..on_screen(folder, Some(columns)) }
}

fn says(folder: &Path, columns: usize, words: &[&str]) -> String {
    run(screen(folder, columns), words.iter().copied()).out
}

fn width(line: &str) -> usize {
    partners::text::wrap::width(line)
}

#[test]
fn a_list_has_the_name_first_and_whole_at_any_width() {
    let folder = example();
    let all = run(on_screen(folder.path(), None), ["list", "--format", "json"]).out;
    let all: serde_json::Value = serde_json::from_str(&all).unwrap();
    let mut names: Vec<&str> =
        all["partnerships"].as_array().unwrap().iter().map(|it| it["name"].as_str().unwrap()).collect();
    names.sort_by_cached_key(|name| partners::text::fold::folded(name));
    for columns in 40..=200 {
        let list = says(folder.path(), columns, &["list"]);
        assert!(list.lines().all(|line| width(line) <= columns), "{columns}:\n{list}");
        assert!(list.starts_with("Naam "), "{columns}:\n{list}");
        assert!(list.contains(&format!("\n\n{} samenwerkingen.\n", names.len())), "{columns}:\n{list}");
        let mut lines = list.lines().skip(1);
        for name in &names {
            // The first line of a row begins with the name, and the further ones stand a little in.
            let first = lines.next().unwrap();
            let head = list.lines().next().unwrap();
            let second = head.find("Status").unwrap_or(head.len());
            let cell = |line: &str| line.chars().take(second).collect::<String>().trim().to_owned();
            let mut said = cell(first);
            while said.len() < name.len() {
                let line = lines.next().unwrap();
                assert!(line.starts_with("  "), "{columns}: {line}");
                said = format!("{said} {}", cell(line));
            }
            assert_eq!(said, *name, "{columns}:\n{list}");
        }
    }
    let heads = |columns| {
        let list = says(folder.path(), columns, &["list"]);
        list.lines().next().unwrap().split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(heads(80), ["Naam", "Status"]);
    assert_eq!(heads(100), ["Naam", "Status", "Eenheid"]);
    assert_eq!(heads(240), ["Naam", "Status", "Eenheid", "Eindigt", "Land", "Soort", "Kenmerk"]);
    let piped = run(on_screen(folder.path(), None), ["list"]).out;
    assert!(!piped.contains('…') && piped.lines().next().unwrap().ends_with("Kenmerk"), "{piped}");
}

#[test]
fn only_what_can_be_typed_has_a_hue() {
    let folder = example();
    for words in [
        &[][..],
        &["list"],
        &["check"],
        &["report", "due"],
        &["doctor"],
        &["show", "contoh"],
        &["list", "--unit", "geen"],
    ] {
        let ending = run(screen(folder.path(), 100), [words, &["--color", "always"]].concat());
        let said = ending.out + &ending.remarks;
        let codes: BTreeSet<&str> =
            said.split("\u{1b}[").skip(1).map(|it| it.split('m').next().unwrap()).collect();
        let known = BTreeSet::from(["0", "1", "2", "36", "2;36"]);
        assert!(codes.is_subset(&known), "{words:?}: {codes:?}");
    }
    let list = run(screen(folder.path(), 240), ["list", "--color", "always"]).out;
    assert!(list.contains("\u{1b}[2;36muniversitas-contoh\u{1b}[0m"), "{list}");
    let overview = run(screen(folder.path(), 100), ["--color", "always"]).out;
    assert!(overview.contains("\u{1b}[36mpartners evaluate gemeente-verzonnen-rijk\u{1b}[0m"), "{overview}");
}

#[test]
fn what_is_due_has_one_shape_with_what_is_past_first_and_the_reason_beneath() {
    let folder = example();
    for words in [
        &["report", "month"][..],
        &["report", "due", "--unit", "zorg-samenleving"],
        &["show", "gemeente-verzonnen-rijk"],
    ] {
        let said = says(folder.path(), 110, words);
        let is_row = |line: &&str| line.starts_with("1 september 2026  ") && line.contains("Evaluatie");
        let lines: Vec<&str> = said.lines().skip_while(|line| !is_row(line)).take(4).collect();
        assert!(!lines.is_empty(), "{words:?}:\n{said}");
        assert!(lines[1].starts_with("91 dagen over tijd"), "{words:?}: {lines:?}");
        assert!(
            lines.contains(
                &"  Nog geen evaluatie, op vaste data vanaf 1 september 2024, elke 2 jaar (zo afgesproken)"
            ),
            "{words:?}: {lines:?}"
        );
    }
    let overview = says(folder.path(), 110, &[]);
    assert!(overview.contains("  1 september 2026 · 91 dagen over tijd"), "{overview}");
    assert!(
        overview.contains("evaluatie   Wijkleerwerkplaatsen, met de gemeente Verzonnen-Rijk"),
        "{overview}"
    );
    // No date is broken over two lines, however narrow it is.
    for columns in 40..=120 {
        for words in [&["report", "month"][..], &["report", "due"], &["check"], &["show", "contoh"]] {
            let said = says(folder.path(), columns, words);
            for line in said.lines() {
                let last: Vec<&str> = line.split_whitespace().rev().take(2).collect();
                let is_month = last
                    .first()
                    .is_some_and(|it| ["januari", "september", "november", "december"].contains(it));
                let is_day = last.get(1).is_some_and(|it| it.parse::<u32>().is_ok());
                assert!(!(is_month && is_day), "{columns} {words:?}: {line}\n{said}");
            }
        }
    }
}

#[test]
fn on_a_terminal_many_findings_of_one_kind_are_told_together() {
    let register = (1..=6).fold(Register::new(), |register, at| {
        let text = INFORMAL.replace("Guest lectures", &format!("Lectures {at}")) + "nonsense = 1\n";
        register.partnership(&format!("zorg/p{at}"), &text)
    });
    let register = register.commit();
    let (code, screen) = register.sits(&["check"]).ends();
    assert_eq!(code, 1, "{screen}");
    assert_eq!(screen.matches("fout[unknown-key]").count(), 1, "{screen}");
    assert_eq!(screen.matches("= hulp: hier passen").count(), 1, "its help is told once: {screen}");
    assert!(screen.contains("hetzelfde staat nog op 5 plaatsen:"), "{screen}");
    // Elsewhere each stands by itself.
    assert_eq!(register.run(&["check"]).out.matches("error[unknown-key]").count(), 6);
}

/// A register whose list is longer than a screen, and a pager that says that it was there.
fn long() -> (Register, PathBuf) {
    let register = (0..30).fold(Register::new(), |register, at| {
        register.partnership(&format!("zorg/p{at:02}"), &INFORMAL.replace("Guest", &format!("Nr {at:02}")))
    });
    let pager = register.script("pager.sh", "sed 's/^/paged: /'");
    (register.commit(), pager)
}

#[test]
fn what_is_longer_than_the_screen_goes_through_the_pager_that_git_uses() {
    let (register, pager) = long();
    let sits = |variable: &str, args: &[&str]| {
        let pager = pager.display().to_string();
        register.sits_with((80, 24), &[(variable, &pager)], args).ends()
    };
    let (code, screen) = sits("GIT_PAGER", &["list"]);
    assert!(code == 0 && screen.matches("paged: ").count() > 30, "{screen}");
    // What fits, what goes to a file, and what nobody looks at does not.
    for args in [&["list", "nr 01"][..], &["list", "--out", "list.txt"]] {
        assert!(!sits("GIT_PAGER", args).1.contains("paged: "), "{args:?}");
    }
    assert!(!register.run_with("GIT_PAGER", &pager.display().to_string(), &["list"]).out.contains("paged: "));
    // The exit code is that of what was asked, and a pager that is not there hides nothing.
    let nowhere = register.sits_with((80, 24), &[("GIT_PAGER", "no-such-pager")], &["list"]).ends();
    assert!(nowhere.0 == 0 && nowhere.1.contains("Nr 29"), "{}", nowhere.1);
    // What the repository itself names is not started.
    register.git(&["config", "core.pager", &format!("{}", pager.display())]);
    let own = register.sits_with((80, 24), &[("PAGER", "cat"), ("GIT_PAGER", "")], &["list"]).ends();
    assert!(!own.1.contains("paged: ") && own.1.contains("Nr 29"), "{}", own.1);
}

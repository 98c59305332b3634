//! The plain reader against the TOML crate: what it answers is what the crate answers, on every file of this repository
//! and on each of them with some bytes changed.

mod any_toml;

use std::cell::Cell;
use std::path::Path;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestRunner;

use super::syntax::without_conflicts;
use super::{by_crate, plain};
use crate::words::Lang;

/// Every register file of this repository: sound ones and faulty ones.
fn files(folders: &[&str]) -> Vec<String> {
    let mut files = Vec::new();
    let mut waiting: Vec<_> =
        folders.iter().map(|it| Path::new(env!("CARGO_MANIFEST_DIR")).join(it)).collect();
    while let Some(folder) = waiting.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path()) {
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|it| it == "toml") {
                files.extend(std::fs::read_to_string(path));
            }
        }
    }
    assert!(files.len() > 20, "{} files", files.len());
    files
}

/// Whether the plain reader answers; and when it does, that the crate says the same and has nothing against it.
fn is_plain(text: &str) -> bool {
    let Some(plain) = plain::read(text) else { return false };
    let (tree, broken) = by_crate(Lang::En, text);
    assert!(broken.is_empty() && without_conflicts(Lang::En, text).1.is_empty(), "{text}");
    assert_eq!(plain, tree, "in\n{text}");
    true
}

#[test]
fn what_people_and_the_tool_write_is_plain() {
    for text in files(&["register", "examples/voorbeeldhogeschool", "examples/every-key"]) {
        assert!(is_plain(&text), "{text}");
        assert!(is_plain(&text.replace('\n', "\r\n")), "{text}");
    }
}

#[test]
fn what_it_answers_is_what_the_crate_answers() {
    let plain = files(&["tests/faults"]).iter().filter(|text| is_plain(text)).count();
    assert!(plain > 50, "only {plain} files are plain");
    for text in [
        "a = \"\\u00e9\\U0001F600\\\"\\\\\\n\\t\\r\"\nb = 'c:\\d'\nc = \"\"\"\n\"een\" ''\n\\\"\\\"\\\"\"\"\"\n",
        "d = '''\n'' \\n\n'''  # einde\ne = [ # hier\n  1,\n  \"b\" # daar\n, 2024-02-29,\n]\nf={}\n",
        "  [a] # b\n\tc = { d = \"\"\"e\nf\"\"\", g = 1 }\n[[h]]\n[h.i]\nj = true\n[[h]]\nk = []\n[h.i]\nl = \"\"\"\r\nm\"\"\"",
    ] {
        assert!(is_plain(text), "{text}");
    }
    for text in [
        "a = \"\\",
        "a = 1\na = 2",
        "[a]\n[a]",
        "[a.b]\n[a]",
        "a = {}\n[a.b]",
        "[[a]]\n[a]",
        "[a]\n[[a]]",
        "a = [[1]]\n[[a]]",
        "a.b = 1",
        "\"a\" = 1",
        "a = 01",
        "a = 1_0",
        "a = 2025-02-30",
        "a = 2025-02-03 07:30:00",
        "a = 1.5",
        "a = \"\\e\"",
        "a = \"\\x41\"",
        "a = \"\"\"b\"\"\"\"",
        "a = { b = 1, }",
        "a = { b = 1\n}",
        "a = {\nb = 1 }",
        "a = 1 b",
        "a = \u{1}",
        "a = \"\u{1}\"",
        "# \u{1}\n",
        "a = \"b\rc\"",
        "a = \"\"\"\n<<<<<<< HEAD\n\"\"\"",
        "a = \"\\u12\"",
        "a = \"\\u+041\"",
        "a = \"\\ud800\"",
        "=",
        "a",
        "[",
        "[]",
        "[[a]",
        "a =",
        "a = [1",
        "a = '",
    ] {
        assert!(!is_plain(text), "{text}");
    }
}

#[test]
fn a_header_of_very_many_levels_is_for_the_crate_to_refuse() {
    let text = format!("[{}]\n", vec!["a"; 400_000].join("."));
    assert!(!is_plain(&text));
    assert!(!by_crate(Lang::En, &text).1.is_empty());
}

/// So many of these files agree; and enough of them are plain, or little would be shown.
fn agree(cases: u32, least_plain: f64, files: &impl Strategy<Value = String>) {
    let cases = ProptestConfig::default().cases * cases;
    let config = ProptestConfig { failure_persistence: None, cases, ..ProptestConfig::default() };
    let plain = Cell::new(0_u32);
    let result = TestRunner::new(config).run(files, |text| {
        plain.set(plain.get() + u32::from(is_plain(&text)));
        Ok(())
    });
    if let Err(failure) = result {
        panic!("{failure}");
    }
    let share = f64::from(plain.get()) / f64::from(cases);
    assert!(share > least_plain, "of {cases} files {share:.3} are plain");
}

#[test]
fn they_agree_on_any_toml() {
    agree(12, 0.1, &any_toml::file());
}

#[test]
fn they_agree_on_the_files_of_this_repository_with_some_bytes_changed() {
    let files = files(&["examples", "tests/faults", "register"]);
    let changed = (prop::sample::select(files), any_toml::changes());
    agree(2, 0.1, &changed.prop_map(|(text, changes)| any_toml::changed(text, changes)));
}

#[test]
fn they_agree_on_any_bytes() {
    agree(4, 0.0, &vec(prop::char::any(), 0..40).prop_map(String::from_iter));
    let bytes = prop::sample::select(b"ab1-.=\"'[]{}#,\\ \t\r\n".to_vec());
    agree(12, 0.0, &vec(bytes.prop_map(char::from), 0..30).prop_map(String::from_iter));
}

//! The plain reader against the TOML crate: what it answers is what the crate answers, on every file of this repository
//! and on each of them with some bytes changed.

use std::path::Path;

use proptest::prelude::*;
use toml::de::DeTable;

use super::lexicon::newer_spellings;
use super::plain;
use super::syntax::without_conflicts;
use super::tree::Table;
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
    let (tree, errors) = DeTable::parse_recoverable(text);
    assert!(errors.is_empty(), "{errors:?} in\n{text}");
    assert!(newer_spellings(text).is_empty() && without_conflicts(Lang::En, text).1.is_empty(), "{text}");
    assert_eq!(plain, Table::from(tree.into_inner()), "in\n{text}");
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
        "  [a] # b\n\tc = { d = \"\"\"e\nf\"\"\", g = 1 }\n[[h]]\n[h.i]\nj = true\n[[h]]\nk = []",
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
        "a = \"\"\"b\"\"\"\"",
        "a = { b = 1, }",
        "a = { b = 1\n}",
        "a = 1 b",
        "a = \u{1}",
        "a = \"\u{1}\"",
        "# \u{1}\n",
        "a = \"b\rc\"",
        "a = \"\"\"\n<<<<<<< HEAD\n\"\"\"",
        "a = \"\\u12\"",
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

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn some_changed_bytes_make_no_difference_between_the_two(
        file in any::<prop::sample::Index>(),
        changes in prop::collection::vec(
            (any::<prop::sample::Index>(), 0..3_u8, prop::sample::select(b"\"'[]{}=,.#\\\n\r\t -0a:_<>\x01\x7f".to_vec())), 1..6,
        ),
    ) {
        let files = files(&["examples/every-key", "examples/voorbeeldhogeschool/partnerships/bestuurszaken", "tests/faults/syntax", "register"]);
        let mut bytes = files[file.index(files.len())].clone().into_bytes();
        for (at, how, byte) in changes {
            let at = at.index(bytes.len());
            match how {
                0 => bytes[at] = byte,
                1 => bytes.insert(at, byte),
                _ => drop(bytes.remove(at)),
            }
        }
        if let Ok(text) = String::from_utf8(bytes) {
            is_plain(&text);
        }
    }
}

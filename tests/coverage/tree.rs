//! The tests that rows name, looked up in the tree: `tests/rules/entering.rs::name`, `tests/faults/RULE`, or a pinned text.

use std::fs;

use partners::check;

use crate::{pins, root};

/// What of a named test is not there.
pub(crate) fn lacks(item: &str, test: &str) -> Option<String> {
    if let Some(rule) = test.strip_prefix("tests/faults/") {
        let expected = root().join(test).join("expected.nl.txt");
        let is_there = check::rule(rule).is_some() && expected.is_file();
        return (!is_there).then(|| format!("there is no register of faults `{test}`"));
    }
    let Some((file, name)) = test.split_once("::") else { return Some(format!("`{test}` names no test")) };
    if file == "tests/coverage/pins.rs" {
        let is_there = name == item && pins::PINS.iter().any(|pin| pin.item == item);
        return (!is_there).then(|| format!("no text is pinned for `{name}`"));
    }
    let text = fs::read_to_string(root().join(file)).unwrap_or_default();
    (!is_test(&text, name)).then(|| format!("there is no test `{test}`"))
}

/// Whether a text has a test of that name: a function under `#[test]`.
fn is_test(text: &str, name: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let is_named = |line: &&str| line.starts_with(&format!("fn {name}("));
    let Some(at) = lines.iter().position(|line| is_named(line)) else { return false };
    lines[..at]
        .iter()
        .rev()
        .take_while(|line| line.starts_with("#[") || line.starts_with("//"))
        .any(|it| *it == "#[test]")
}

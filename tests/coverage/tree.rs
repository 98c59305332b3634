//! The tests that rows name, looked up in the tree: `tests/rules/entering.rs::name`, `tests/faults/RULE`, or a pinned text.

use std::fs;

use partners::check;

use super::{pins, root};

/// What of a named test is not there.
pub(crate) fn lacks(item: &str, named: &str) -> Option<String> {
    if let Some(rule) = named.strip_prefix("tests/faults/") {
        let expected = root().join(named).join("expected.nl.txt");
        let is_there = check::rule(rule).is_some() && expected.is_file();
        return (!is_there).then(|| format!("there is no register of faults `{named}`"));
    }
    let Some((file, name)) = named.split_once("::") else { return Some(format!("`{named}` names no test")) };
    if file == "tests/coverage/pins.rs" {
        let is_there = name == item && pins::PINS.iter().any(|pin| pin.item == item);
        return (!is_there).then(|| format!("no text is pinned for `{name}`"));
    }
    let text = fs::read_to_string(root().join(file)).unwrap_or_default();
    (!is_test(&text, name)).then(|| format!("there is no test `{named}`"))
}

/// Whether a text has a test of that name: a function under `#[test]`.
fn is_test(text: &str, name: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let named = format!("fn {name}(");
    let Some(at) = lines.iter().position(|line| line.starts_with(&named)) else { return false };
    lines[..at]
        .iter()
        .rev()
        .take_while(|line| line.starts_with("#[") || line.starts_with("//"))
        .any(|it| *it == "#[test]")
}

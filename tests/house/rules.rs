//! Each rule is a row, a file and a folder of faults, all under its id.

use std::collections::BTreeSet;
use std::path::PathBuf;

use partners::check::{RULES, Run};

use super::root;

fn below(folder: &str) -> Vec<PathBuf> {
    let walk = walkdir::WalkDir::new(root().join(folder)).sort_by_file_name();
    walk.into_iter().map(|entry| entry.unwrap().into_path()).collect()
}

/// What is missing of the rules: a file for each that is not seen while reading, and a folder of faults for each.
fn missing(
    rules: &[(&str, bool)],
    files: &BTreeSet<String>,
    faults: Option<&BTreeSet<String>>,
) -> Vec<String> {
    let mut missing = Vec::new();
    for (id, is_of_reading) in rules {
        if !is_of_reading && !files.contains(&id.replace('-', "_")) {
            missing.push(format!("`{id}` has no file in src/check"));
        }
        if faults.is_some_and(|faults| !is_of_reading && !faults.contains(*id)) {
            missing.push(format!("`{id}` has no folder in tests/faults"));
        }
        if rules.iter().filter(|(other, _)| other == id).count() > 1 {
            missing.push(format!("`{id}` stands in the table twice"));
        }
    }
    for folder in faults.into_iter().flatten() {
        if !rules.iter().any(|(id, _)| id == folder) {
            missing.push(format!("tests/faults/{folder} is no rule"));
        }
    }
    missing
}

#[test]
fn each_rule_has_a_row_a_file_and_a_folder_of_faults() {
    let rules: Vec<_> = RULES.iter().map(|rule| (rule.id, matches!(rule.run, Run::Reading))).collect();
    let stems = below("src/check").into_iter();
    let stems = stems.map(|path| path.file_stem().unwrap().to_string_lossy().into_owned()).collect();
    let folder = root().join("tests/faults");
    let faults = folder.is_dir().then(|| {
        let entries = folder.read_dir().unwrap().map(Result::unwrap);
        let folders = entries.filter(|entry| entry.path().is_dir());
        folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect::<BTreeSet<_>>()
    });
    let missing = missing(&rules, &stems, faults.as_ref());
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

#[test]
fn what_a_rule_lacks_is_said() {
    let set = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<BTreeSet<_>>();
    let rules = [("one-rule", false), ("read-rule", true)];
    assert!(missing(&rules, &set(&["one_rule"]), None).is_empty());
    assert!(missing(&rules, &set(&["one_rule"]), Some(&set(&["one-rule", "read-rule"]))).is_empty());
    assert_eq!(missing(&rules, &set(&[]), Some(&set(&["one-rule"]))).len(), 1);
    assert_eq!(missing(&rules, &set(&["one_rule"]), Some(&set(&[]))).len(), 1);
    assert_eq!(missing(&rules, &set(&["one_rule"]), Some(&set(&["one-rule", "stray"]))).len(), 1);
    assert_eq!(missing(&[rules[0], rules[0]], &set(&["one_rule"]), None).len(), 2);
}

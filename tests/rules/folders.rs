//! The registers with a fault under `tests/faults`: each holds its own fault and no other, on 1 December 2026.

use std::collections::BTreeSet;
use std::path::Path;

use partners::check::{self, Group, RULES, Seen};
use partners::disk::load;
use partners::model::FileId;
use partners::words::Lang;

/// What cannot stand in git as text: these are made by the tests of the disk.
const MADE_ELSEWHERE: [&str; 3] = ["encoding", "too-large", "not-a-file"];

#[test]
fn every_rule_has_a_register_with_its_fault_and_no_other() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults");
    // A change has a base besides: tests/faults.rs looks at those.
    let is_here = |id: &str, group| group != Group::Change && !MADE_ELSEWHERE.contains(&id);
    for rule in RULES.iter().filter(|rule| is_here(rule.id, rule.group)) {
        for lang in [Lang::Nl, Lang::En] {
            let mut loaded = load::register(&folder.join(rule.id).join("register"), lang).unwrap();
            loaded.reckon_from("2026-12-01".parse().unwrap());
            let seen = Seen { broken: &loaded.broken, findings: &loaded.findings };
            let of_rules = check::run(&loaded.register, "2026-12-01".parse().unwrap(), lang, seen);
            let mut faulty: BTreeSet<FileId> = BTreeSet::new();
            for finding in loaded.findings.iter().chain(&of_rules) {
                assert_eq!(finding.rule, rule.id, "{finding:?}");
                assert!(!finding.message.is_empty() && !finding.help.is_empty(), "{finding:?}");
                faulty.insert(finding.file());
                faulty.extend(finding.also.iter().map(|(place, _)| place.file));
            }
            for (at, file) in loaded.files.iter().enumerate().skip(1) {
                let fine = file.path.file_stem().unwrap().to_str().unwrap().starts_with("fine-");
                let is_faulty = loaded
                    .findings
                    .iter()
                    .chain(&of_rules)
                    .any(|it| it.file() == FileId(at) || (!fine && faulty.contains(&FileId(at))));
                assert_eq!(is_faulty, !fine, "{}: {}", rule.id, file.path.display());
            }
        }
    }
}

#[test]
fn the_rules_are_in_the_table_once() {
    let ids: BTreeSet<&str> = RULES.iter().map(|rule| rule.id).collect();
    assert_eq!(ids.len(), RULES.len());
    for rule in RULES {
        assert_eq!(check::rule(rule.id).unwrap().id, rule.id);
    }
}

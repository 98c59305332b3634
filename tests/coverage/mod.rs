//! The coverage of the requirements: `README.md` beside this file says of every MUST and SHOULD what keeps it and which
//! test fails without that. These tests hold the tables to the program, the tree and, where they are at hand, the
//! requirements themselves; and the checker to tables that are wrong.

#![expect(clippy::print_stdout, reason = "what could not be compared is said, and is no failure")]

mod asked;
mod kept;
mod pins;
mod program;
mod silences;
mod tables;
mod tree;
mod wrong;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use tables::Row;

/// How many items are a MUST and a SHOULD; a copy without the requirements beside it still knows that none went.
const COUNTED: [(&str, usize); 2] = [("MUST", 97), ("SHOULD", 137)];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What stands in the folder `shared` beside this copy, or beside the folder in which it stands.
fn shared(name: &str) -> Option<PathBuf> {
    root().ancestors().skip(1).take(2).map(|it| it.join("shared").join(name)).find(|it| it.exists())
}

fn rows() -> Vec<Row> {
    let text = fs::read_to_string(root().join("tests/coverage/README.md")).unwrap();
    tables::rows(&text).unwrap()
}

/// Everything that is wrong with the rows by themselves, held against the program and the tree.
fn faults(rows: &[Row]) -> Vec<String> {
    rows.iter()
        .flat_map(|row| {
            let mut found = row.faults();
            found.extend(row.keepers.iter().filter_map(program::lacks));
            found.extend(row.tests.iter().filter_map(|test| tree::lacks(&row.id, test)));
            found.into_iter().map(|fault| format!("{}: {fault}", row.id))
        })
        .collect()
}

#[test]
fn every_row_names_what_is_there() {
    let faults = faults(&rows());
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn no_item_is_left_out() {
    let rows = rows();
    for (level, count) in COUNTED {
        assert_eq!(rows.iter().filter(|row| row.level == level).count(), count, "{level}");
    }
    let Some(page) = shared("requirements.md") else {
        println!("the requirements are not beside this copy: the rows were counted, not compared");
        return;
    };
    let asked = asked::items(&fs::read_to_string(page).unwrap());
    assert!(asked.len() > 300, "{} items", asked.len());
    let uncovered = asked::uncovered(&rows, &asked);
    assert!(uncovered.is_empty(), "\n{}", uncovered.join("\n"));
}

#[test]
fn every_reference_to_a_source_is_a_line_of_it() {
    let Some(sources) = shared("sources") else {
        println!("the sources are not beside this copy: their lines were not looked up");
        return;
    };
    let mut lengths = BTreeMap::new();
    for file in sources.read_dir().unwrap().map(Result::unwrap) {
        let name = file.file_name().to_string_lossy().into_owned();
        lengths
            .insert(name[..3].to_owned(), fs::read_to_string(file.path()).unwrap().matches('\n').count() + 1);
    }
    for row in rows() {
        for (document, last) in tables::references(&row.kept) {
            let length = lengths.get(&document).copied().unwrap_or_default();
            assert!(last <= length, "{}: {document} has no line {last}", row.id);
        }
    }
}

#[test]
fn every_pinned_text_says_so_in_both_languages() {
    for pin in pins::PINS {
        for lang in [partners::words::Lang::Nl, partners::words::Lang::En] {
            let (said, wanted) = pin.said(lang);
            assert!(said.contains(wanted), "{}: {wanted:?} is not in {said:?}", pin.item);
        }
    }
}

#[test]
fn every_pin_is_of_a_row_that_names_it() {
    let rows = rows();
    for pin in pins::PINS {
        let name = format!("tests/coverage/pins.rs::{}", pin.item);
        let is_named = rows.iter().any(|row| row.id == pin.item && row.tests.contains(&name));
        assert!(is_named, "{} is pinned, and its row does not say so", pin.item);
    }
}

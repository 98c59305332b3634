//! What machines read: each document says of which institution, commit and day it is; one thing has one name in all of them;
//! and whoever asks, and in whichever language, reads the same.

use std::path::Path;

use serde_json::Value;

use crate::fixture::program::copy;
use crate::fixture::{FORMAL, Register};

/// What is asked for, and whether it is a report, which may be about one unit.
const ASKED: &[(&str, bool)] = &[
    ("", false),
    ("list", false),
    ("show universidade-exemplo", false),
    ("show universidade-exemplo --for board", false),
    ("show universidade-exemplo --for partner", false),
    ("guide universidade-exemplo", false),
    ("why universidade-exemplo goal", false),
    ("history", false),
    ("diff", false),
    ("audit", false),
    ("check", false),
    ("find onderzoek", true),
    ("export", true),
    ("export --audience public", true),
    ("report due", true),
    ("report signals", true),
    ("report month", true),
    ("report round", true),
    ("report contacts", true),
    ("report cycle", true),
    ("report annual", true),
    ("report annual --audience public", true),
    ("report register", true),
    ("report security", true),
    ("report dilemmas", true),
];

fn example() -> Register {
    let register = Register::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    copy(&root.join("examples/voorbeeldhogeschool"), &register.path("register"));
    register.commit()
}

fn document(register: &Register, asked: &str, more: &[&str]) -> String {
    let words: Vec<&str> =
        asked.split_whitespace().chain(["--format", "json"]).chain(more.iter().copied()).collect();
    register.run_with("PARTNERS_TODAY", "2026-12-01", &words).out
}

#[test]
fn every_document_says_of_what_it_is() {
    let register = example();
    let commit = register.git(&["rev-parse", "HEAD"]);
    for (asked, is_report) in ASKED {
        let it: Value = serde_json::from_str(&document(&register, asked, &[]))
            .unwrap_or_else(|why| panic!("{asked}: {why}"));
        let text = |key: &str| it[key].as_str().unwrap_or_default().to_owned();
        assert!(text("format").starts_with("partners."), "{asked}");
        assert_eq!(text("institution"), "Voorbeeldhogeschool Zuiderdam", "{asked}");
        assert_eq!(
            (text("today"), text("revision")),
            ("2026-12-01".to_owned(), commit.trim().to_owned()),
            "{asked}"
        );
        assert_eq!(it["dirty"], Value::Bool(false), "{asked}");
        assert_eq!(
            it.as_object().unwrap().contains_key("unit"),
            *is_report || asked.starts_with("show"),
            "{asked}"
        );
    }
    // What differs from the commit is said, also of what changed.
    let register = register.partnership("bestuurszaken/nieuw", FORMAL);
    for asked in ["diff", "audit", "check", "list"] {
        let it: Value = serde_json::from_str(&document(&register, asked, &[])).unwrap();
        assert_eq!(it["dirty"], Value::Bool(true), "{asked}");
    }
}

/// Every object of a document.
fn objects<'v>(value: &'v Value, all: &mut Vec<&'v serde_json::Map<String, Value>>) {
    match value {
        Value::Object(map) => {
            all.push(map);
            map.values().for_each(|it| objects(it, all));
        }
        Value::Array(list) => list.iter().for_each(|it| objects(it, all)),
        _ => {}
    }
}

#[test]
fn one_thing_has_one_name() {
    let register = example();
    let mut seen = 0;
    for (asked, _) in ASKED.iter().filter(|(asked, _)| !asked.starts_with("export")) {
        let it: Value = serde_json::from_str(&document(&register, asked, &[])).unwrap();
        let mut all = Vec::new();
        objects(&it, &mut all);
        for object in all {
            // An id is that of a commit, of a step, of an entry, which is then `entry` too, or of a partnership.
            let id = object.get("id").and_then(Value::as_str);
            let is_of_itself = ["subject", "step"].iter().any(|key| object.contains_key(*key));
            if let Some(id) = id.filter(|_| !is_of_itself) {
                seen += 1;
                let named = |key: &str| object.get(key).and_then(Value::as_str) == Some(id);
                assert!(named("entry") || named("partnership"), "{asked}: {object:?}");
            }
        }
    }
    assert!(seen > 40, "{seen}");
}

#[test]
fn who_asks_and_in_which_language_makes_no_difference() {
    let register = example();
    for asked in [
        "",
        "list",
        "report due",
        "report month",
        "report round",
        "report signals",
        "report annual",
        "report annual --audience public",
        "report register",
        "export --audience public",
    ] {
        assert_eq!(
            document(&register, asked, &["--lang", "en"]),
            document(&register, asked, &["--lang", "nl"]),
            "{asked}"
        );
    }
    let due: Value = serde_json::from_str(&document(&register, "report due", &[])).unwrap();
    let monitoring = due["items"].as_array().unwrap().iter().find(|it| it["what"] == "monitoring").unwrap();
    assert_eq!(monitoring["why"], "Strategisch partner: elke 12 maanden");
    assert_eq!(
        monitoring["basis"],
        serde_json::json!({"kind": "category", "of": "strategic", "interval": "12 months", "counted_from": "last", "since": "2025-09-30"})
    );
}

#[test]
fn the_steps_on_a_signal_have_their_days_in_each_document() {
    let register = example();
    for (asked, list) in
        [("report signals", "signals"), ("report annual", "signals"), ("report month", "signals")]
    {
        let it: Value = serde_json::from_str(&document(&register, asked, &[])).unwrap();
        for signal in it[list].as_array().unwrap() {
            let steps: Vec<&Value> =
                signal["follow_ups"].as_array().unwrap().iter().map(|it| &it["step"]).collect();
            assert_eq!(signal["steps"].as_array().unwrap().iter().collect::<Vec<_>>(), steps, "{asked}");
            assert!(
                signal["follow_ups"].as_array().unwrap().iter().all(|it| it["date"].is_string()),
                "{asked}"
            );
        }
    }
}

//! A tombstone of every kind of entry: nothing else moves, and the rules leave it in peace.

use std::collections::BTreeSet;

use partners::edit::{Tombstone, free_texts, redact};
use partners::model::{EntryId, Kind};

use crate::fixture::Register;

/// Every kind of entry that the format has, one after the other: nothing else moves, and no rule asks for what went.
#[test]
fn no_rule_asks_a_redacted_entry_for_what_it_lost() {
    let examples = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/every-key");
    let file = "register/partnerships/business-school/universidade-exemplo.toml";
    let original =
        std::fs::read_to_string(format!("{examples}/{}", file.strip_prefix("register/").unwrap())).unwrap();
    let policy = std::fs::read_to_string(format!("{examples}/register.toml")).unwrap();
    let register =
        Register::without_repository().file("register/register.toml", &policy).file(file, &original);
    let check = |text: &str| {
        register.write(file, text);
        register.run(&["--today", "2026-12-01", "check", "--strict", "--format", "json"])
    };
    let before = check(&original).fine();
    let tombstone =
        Tombstone { date: "2026-11-30".parse().unwrap(), ground: "G".to_owned(), by: "B".to_owned() };
    let (mut text, mut kinds) = (original.clone(), BTreeSet::new());
    for (kind, id) in entries(&original) {
        let id = EntryId::written(&id);
        let header = format!("[{}.{id}]", kind.table());
        let entry = original.split(&header).nth(1).unwrap().split("\n\n").next().unwrap();
        if entry.contains("\nredacted") || entry.contains("\nwithdrawn") {
            continue;
        }
        let lost = free_texts(&text, kind, &id, &|it| it == "strategic").unwrap();
        if lost.is_empty() {
            continue;
        }
        let after = redact(&text, kind, &id, &lost, &tombstone).unwrap();
        let added: Vec<&str> = after.lines().filter(|line| !text.lines().any(|old| old == *line)).collect();
        assert!(
            added.len() <= 1 && added.iter().all(|line| line.starts_with("redacted = { date = 2026-11-30")),
            "{id}: {added:?}"
        );
        let mut old = text.lines();
        let is_kept =
            |line: &str| line.starts_with("redacted = { date = 2026-11-30") || old.any(|it| it == line);
        assert!(after.lines().all(is_kept), "{id}: something else moved");
        text = after;
        kinds.insert(kind.table());
    }
    assert_eq!(kinds.len(), Kind::ALL.len(), "{kinds:?}");
    let after = check(&text);
    assert_eq!(after.err, "");
    assert_eq!((after.code, after.out), (0, before.out), "{text}");
}

/// The entries of a file, by the headers in it.
fn entries(text: &str) -> Vec<(Kind, String)> {
    let headers = text.lines().filter_map(|line| line.strip_prefix('[')?.split(']').next());
    let entries = headers.filter_map(|header| {
        let (table, id) = header.split_once('.')?;
        let kind = Kind::ALL.iter().find(|kind| kind.table() == table)?;
        (!id.contains('.')).then(|| (*kind, id.to_owned()))
    });
    entries.collect()
}

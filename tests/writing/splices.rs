//! Whatever the file looks like: an append keeps every byte and adds that entry; a set or unset changes that key only.

use std::collections::BTreeMap;

use partners::edit::{Unfit, append, entry, set, unset};
use partners::model::dossier::Kind;
use partners::model::draft::{Draft, Value};
use partners::model::place::KeyPath;
use partners::model::{Day, EntryId};
use proptest::prelude::*;
use toml::de::{DeTable, DeValue};

use super::odd_files::{comments, file, for_each};

const CASES: u32 = 1_500;

/// What a file says, however it is written.
type Facts = BTreeMap<String, String>;

fn facts(text: &str) -> Facts {
    let mut facts = Facts::new();
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let tree = DeTable::parse(body).unwrap_or_else(|error| panic!("{error}:\n{text}"));
    of_table(tree.get_ref(), "", &mut facts);
    facts
}

fn of_table(table: &DeTable<'_>, path: &str, facts: &mut Facts) {
    for (key, value) in table {
        of_value(value.get_ref(), &format!("{path}/{}", key.get_ref()), facts);
    }
}

fn of_value(value: &DeValue<'_>, path: &str, facts: &mut Facts) {
    match value {
        DeValue::Table(table) => of_table(table, path, facts),
        DeValue::Array(list) => {
            facts.insert(path.to_owned(), format!("{} parts", list.len()));
            list.iter()
                .enumerate()
                .for_each(|(at, value)| of_value(value.get_ref(), &format!("{path}/{at}"), facts));
        }
        DeValue::String(text) => {
            drop(facts.insert(path.to_owned(), format!("{:?}", text.replace("\r\n", "\n"))));
        }
        DeValue::Integer(number) => drop(facts.insert(path.to_owned(), number.to_string())),
        DeValue::Boolean(flag) => drop(facts.insert(path.to_owned(), flag.to_string())),
        DeValue::Datetime(day) => drop(facts.insert(path.to_owned(), day.to_string())),
        DeValue::Float(number) => drop(facts.insert(path.to_owned(), number.to_string())),
    }
}

fn written(value: &Value, path: &str) -> Facts {
    let mut facts = Facts::new();
    let mut put = |path: String, said: String| drop(facts.insert(path, said));
    match value {
        Value::Text(text) | Value::Prose(text) => put(path.to_owned(), format!("{text:?}")),
        Value::Day(day) => put(path.to_owned(), day.to_string()),
        Value::Flag(flag) => put(path.to_owned(), flag.to_string()),
        Value::Number(number) => put(path.to_owned(), number.to_string()),
        Value::Texts(texts) => {
            put(path.to_owned(), format!("{} parts", texts.len()));
            texts.iter().enumerate().for_each(|(at, text)| put(format!("{path}/{at}"), format!("{text:?}")));
        }
        Value::Numbers(numbers) => {
            put(path.to_owned(), format!("{} parts", numbers.len()));
            numbers
                .iter()
                .enumerate()
                .for_each(|(at, number)| put(format!("{path}/{at}"), number.to_string()));
        }
    }
    facts
}

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z é東😀\"'\\\\#\\[\\]=.]{0,30}",
        "[a-z\n\t\"'\\\\ #]{1,60}",
        Just("\"\"\"".to_owned()),
        Just("'''\n\"\"\"\n\\".to_owned()),
        Just("\n\nfirst lines are empty, last too\n\n".to_owned()),
        Just("long words ".repeat(30)),
        Just("[signals.2026-03-14-k7q2]\ndate = 1".to_owned()),
    ]
}

/// A text in which nothing looks like one of the comments.
fn plain() -> impl Strategy<Value = String> {
    text().prop_map(|text| text.replace('c', "d"))
}

fn value() -> impl Strategy<Value = Value> {
    prop_oneof![
        plain().prop_map(Value::Prose),
        plain().prop_map(|text| Value::Text(text.replace('\n', " "))),
        (1990..2090i32, 1..=12u32, 1..=28u32)
            .prop_map(|(y, m, d)| Value::Day(Day::from_ymd_opt(y, m, d).unwrap())),
        any::<bool>().prop_map(Value::Flag),
        any::<i64>().prop_map(Value::Number),
        proptest::collection::vec(plain(), 0..4).prop_map(Value::Texts),
        proptest::collection::vec(any::<i64>(), 0..4).prop_map(Value::Numbers),
    ]
}

#[test]
fn an_append_keeps_every_byte_and_adds_exactly_that() {
    let made = (file(), text(), text(), text(), any::<u64>(), any::<bool>());
    for_each(CASES, &made, |(before, one, two, three, random, is_signal)| {
        let date = Day::from_ymd_opt(2026, 3, 14).unwrap();
        let (kind, id) =
            (if is_signal { Kind::Signal } else { Kind::Consideration }, EntryId::new(date, random));
        let keys: [&[&str]; 3] = if is_signal {
            [&["from"], &["via"], &["summary"]]
        } else {
            [&["reason"], &["content", "impact"], &["profile", "conduct"]]
        };
        let mut draft = Draft::default();
        let mut wanted = facts(&before);
        let path = format!("/{}/{id}", kind.table());
        wanted.insert(format!("{path}/date"), date.to_string());
        for (key, text) in keys.iter().zip([one, two, three]) {
            draft.put(KeyPath(key.iter().map(|it| (*it).to_owned()).collect()), Value::Prose(text.clone()));
            wanted.insert(format!("{path}/{}", key.join("/")), format!("{text:?}"));
        }
        let after = append(&before, kind, &id, &entry(kind, &id, date, &draft))
            .unwrap_or_else(|why| panic!("{why:?}:\n{before}"));
        assert!(after.starts_with(&before), "{before}\n-->\n{after}");
        assert_eq!(facts(&after), wanted, "{before}\n-->\n{after}");
        let is_crlf = before.contains("\r\n");
        assert!(!is_crlf || after.matches('\n').count() == after.matches("\r\n").count(), "{after:?}");
        // The same id again is refused.
        assert!(append(&after, kind, &id, &entry(kind, &id, date, &draft)).is_err());
    });
}

/// Keys that are there, or may come to be.
const KEYS: [&str; 22] = [
    "schema",
    "name",
    "formality",
    "domains",
    "goal",
    "deputy",
    "ends",
    "sources",
    "owner",
    "void.reason",
    "evaluation_plan.mode",
    "evaluation_plan.every",
    "evaluation_plan.from",
    "agreement.signed_by",
    "agreement.reference",
    "themes.data.state",
    "themes.finance.state",
    "strategic.potential",
    "strategic.objectives.synergy",
    "contacts.office.side",
    "own.a b",
    "contacts.mail room.side",
];

fn path(key: &str) -> KeyPath {
    KeyPath(key.split('.').map(str::to_owned).collect())
}

#[test]
fn a_set_changes_that_key_only_and_keeps_every_comment() {
    for_each(CASES, &(file(), proptest::sample::select(KEYS.to_vec()), value()), |(before, key, value)| {
        let slashed = format!("/{}", key.replace('.', "/"));
        let is_there = facts(&before).keys().any(|it| *it == slashed);
        let after = match set(&before, &path(key), &value) {
            Ok(after) => after,
            Err(why) => panic!("{key} = {value:?}: {why:?}\n{before}"),
        };
        let is_other = |at: &String| *at != slashed && !at.starts_with(&format!("{slashed}/"));
        let mut wanted: Facts = facts(&before).into_iter().filter(|(at, _)| is_other(at)).collect();
        wanted.extend(written(&value, &slashed));
        assert_eq!(facts(&after), wanted, "{key} (there: {is_there})\n{before}\n-->\n{after}");
        let (old, new) = (comments(&before), comments(&after));
        // Comments inside the value go with it.
        let inside = usize::from(key == "domains");
        assert!(new == old || new.len() + inside == old.len(), "{key}\n{before}\n-->\n{after}");
        assert!(
            !before.contains("\r\n") || after.matches('\n').count() == after.matches("\r\n").count(),
            "{after:?}"
        );
        assert_eq!(set(&after, &path(key), &value).as_ref(), Ok(&after), "once more changes nothing");
    });
}

#[test]
fn an_unset_takes_that_key_only_and_keeps_every_comment() {
    let mut taken = 0;
    for_each(CASES, &(file(), proptest::sample::select(KEYS.to_vec())), |(before, key)| {
        let slashed = format!("/{}", key.replace('.', "/"));
        let is_key = |at: &String| *at == slashed || at.starts_with(&format!("{slashed}/"));
        let old = facts(&before);
        match unset(&before, &path(key)) {
            Ok(after) => {
                let wanted: Facts = old.clone().into_iter().filter(|(at, _)| !is_key(at)).collect();
                assert!(wanted.len() < old.len(), "{key} was not there\n{before}");
                assert_eq!(facts(&after), wanted, "{key}\n{before}\n-->\n{after}");
                let inside = usize::from(key == "domains");
                let (was, is) = (comments(&before), comments(&after));
                assert!(is == was || is.len() + inside == was.len(), "{key}\n{before}\n-->\n{after}");
                taken += 1;
            }
            Err(Unfit::Absent(_)) => assert!(!old.keys().any(is_key), "{key}\n{before}"),
            // What stands between braces is changed by hand.
            Err(why) => assert_eq!((key, &why), ("void.reason", &Unfit::Entangled(path(key))), "{before}"),
        }
    });
    assert!(taken > CASES / 6, "{taken}");
}

//! Who may name whom: each room names only rooms above it, and each foreign crate lives in its own room.

use std::collections::BTreeSet;

use super::{Law, Source};

/// A room, and the rooms it may name, all of them above it.
const ROOMS: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("model", &["text"]),
    ("words", &["text", "model"]),
    ("finding", &["model", "words"]),
    ("document", &["text", "model", "words", "finding"]),
    ("check", &["text", "model", "words", "finding"]),
    ("report", &["text", "model", "finding"]),
    ("edit", &["model", "words", "finding", "document"]),
    ("disk", &["model", "words", "finding", "document"]),
    ("git", &[]),
    ("history", HISTORY),
    ("render", &["text", "model", "words", "finding", "document", "check", "report"]),
    ("ask", ASK),
    (
        "command",
        &[
            "text", "model", "words", "finding", "document", "check", "report", "edit", "disk", "git",
            "history", "record", "render", "ask", "args", "context", "outcome",
        ],
    ),
];

/// What still stands among the verbs' surroundings while it is being moved.
const HISTORY: &[&str] =
    &["model", "words", "finding", "document", "check", "report", "disk", "git", "context", "outcome"];
const ASK: &[&str] = &["text", "model", "words", "disk", "git", "render", "args", "context", "outcome"];

/// The hall: what stands at the door may name every room.
const HALL: &[&str] = &["main", "lib", "args", "context", "outcome", "record"];

/// A foreign crate, and the rooms it lives in.
const FOREIGN: &[(&str, &[&str])] = &[
    ("annotate_snippets", &["render"]),
    ("any_ascii", &["text"]),
    ("clap", &["args", "lib", "command"]),
    ("clap_complete", &["args", "command"]),
    ("clap_mangen", &["args", "command"]),
    ("comfy_table", &["render"]),
    ("csv", &["render"]),
    ("git2", &["git"]),
    ("memchr", &["document"]),
    ("rust_xlsxwriter", &["render"]),
    ("rustix", &["disk"]),
    ("rustyline", &["ask"]),
    ("terminal_size", &["main"]),
    ("toml", &["document", "edit"]),
    ("toml_parser", &["document", "edit"]),
    ("unicode_width", &["text", "ask"]),
    ("walkdir", &["disk"]),
    ("zip", &["disk"]),
];

pub(crate) const LAWS: &[Law] = &[
    Law {
        says: "each room names only the rooms that it may",
        finds: |source| named_wrongly(source).unwrap_or_default(),
        trespasses: &[
            ("src/model/day.rs", "use crate::words::Lang;"),
            ("src/check/sub/bad.rs", "use crate::{finding::Level, report::{due, month}};"),
            ("src/git/read.rs", "fn a() { crate::text::near::nearest() }"),
            ("src/render/text.rs", "use crate::disk::load;"),
            ("src/report/due.rs", "use crate::context::Context;"),
            ("src/disk/load.rs", "use crate::nowhere::It;"),
            ("src/cellar/wine.rs", "fn a() {}"),
        ],
        keeps: &[
            ("src/check/bad.rs", "use crate::model::Day; // crate::report\nfn a() { \"crate::report\"; }"),
            ("src/words/git.rs", "use crate::messages;\nmessages! {}"),
            ("src/lib.rs", "use crate::command;"),
            ("src/disk/load.rs", "#[cfg(test)]\nmod tests {\n    use crate::git::Repository;\n}"),
        ],
    },
    Law {
        says: "nobody climbs out: `super::super::` nowhere, and `super::` not from a room's own door",
        finds: climbs,
        trespasses: &[
            ("src/check/sub/bad.rs", "use super::super::case::Case;"),
            ("src/check/mod.rs", "use super::report::due;"),
            ("src/check/mod.rs", "fn a() { super::report::due() }"),
        ],
        keeps: &[
            ("src/check/owner.rs", "use super::Case;\npub(super) fn a() {}"),
            ("src/words/explain/mod.rs", "use super::Lang;"),
        ],
    },
    Law {
        says: "a foreign crate stays in its own room",
        finds: strays,
        trespasses: &[
            ("src/command/list.rs", "use comfy_table::Table;"),
            ("src/command/audit.rs", "fn a(id: git2::Oid) {}"),
            ("src/report/due.rs", "#[derive(clap::Args)]\nstruct A;"),
            ("src/check/bad.rs", "use toml;"),
            ("src/model/day.rs", "fn now() -> Day { chrono::Local::now() }"),
            ("src/report/due.rs", "use chrono::{NaiveDate, Utc};"),
        ],
        keeps: &[
            ("src/git/read.rs", "use git2::Oid;"),
            ("src/render/json.rs", "let toml = 1; a.clap_it(); \"git2::Oid\"; // toml::de"),
            ("src/main.rs", "chrono::Local::now()"),
            ("src/model/day.rs", "pub use chrono::NaiveDate as Day;"),
        ],
    },
];

fn named_wrongly(source: &Source) -> Option<Vec<String>> {
    let room = source.room()?;
    if HALL.contains(&room) {
        return None;
    }
    let Some((_, allowed)) = ROOMS.iter().find(|(name, _)| *name == room) else {
        return Some(vec![format!("`{room}` is no room of the house")]);
    };
    let wrong = names(&source.code).into_iter().filter(|named| named != room && !allowed.contains(&&**named));
    Some(wrong.map(|named| format!("`{room}` may not name `{named}`")).collect())
}

/// Every `x` in `crate::x` and in `crate::{x, y::z}`; the macro at the root belongs to the words.
fn names(code: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for after in code.split("crate::").skip(1) {
        let Some(group) = after.strip_prefix('{') else {
            names.insert(first_word(after));
            continue;
        };
        let (mut depth, mut start) = (0, 0);
        for (at, sign) in group.char_indices() {
            match sign {
                '{' => depth += 1,
                '}' if depth > 0 => depth -= 1,
                ',' | '}' if depth == 0 => {
                    names.insert(first_word(&group[start..at]));
                    start = at + 1;
                    if sign == '}' {
                        break;
                    }
                }
                _ => {}
            }
        }
    }
    names.remove("");
    if names.remove("messages") {
        names.insert("words".to_owned());
    }
    names
}

fn first_word(text: &str) -> String {
    text.trim_start().chars().take_while(|it| it.is_alphanumeric() || *it == '_').collect()
}

fn climbs(source: &Source) -> Vec<String> {
    let is_door = source.path.ends_with("/mod.rs") && source.path.matches('/').count() == 2;
    let is_out = source.is_in_src()
        && (source.code.contains("super::super::") || (is_door && source.code.contains("super::")));
    is_out.then(|| "climbs out of its room with `super::`".to_owned()).into_iter().collect()
}

fn strays(source: &Source) -> Vec<String> {
    let Some(room) = source.room() else { return Vec::new() };
    let crates = FOREIGN.iter().filter(|(name, rooms)| !rooms.contains(&room) && uses(&source.code, name));
    let mut strays: Vec<String> = crates.map(|(name, _)| format!("`{name}` does not live here")).collect();
    for clock in ["Utc", "Local"] {
        if room != "main" && source.code.contains("chrono") && words(&source.code).any(|it| it == clock) {
            strays.push(format!("the clock `chrono::{clock}` is read in main only"));
        }
    }
    strays
}

/// Whether a crate is named: `name::…`, or `use name;` and `use name as …`.
fn uses(code: &str, name: &str) -> bool {
    let starts = |at: usize| {
        !code[..at].ends_with(|it: char| it.is_alphanumeric() || it == '_' || it == ':' || it == '.')
    };
    code.match_indices(name).any(|(at, _)| {
        let after = &code[at + name.len()..];
        let is_imported =
            code[..at].ends_with("use ") && (after.starts_with(';') || after.starts_with(" as "));
        starts(at) && (after.starts_with("::") || is_imported)
    })
}

fn words(code: &str) -> impl Iterator<Item = &str> {
    code.split(|it: char| !it.is_alphanumeric() && it != '_')
}

#[test]
fn the_rooms_are_in_order() {
    for (at, (room, allowed)) in ROOMS.iter().enumerate() {
        for named in *allowed {
            let is_above = ROOMS[..at].iter().any(|(above, _)| above == named) || HALL.contains(named);
            assert!(is_above, "`{room}` names `{named}`, which is not above it");
        }
    }
}

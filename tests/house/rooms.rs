//! Who may name whom: each room names only rooms above it, and each foreign crate lives in its own room.

use std::collections::BTreeSet;

use super::paths::{Named, local, named};
use super::{Law, Source};

/// A room, and the rooms it may name, all of them above it.
const ROOMS: &[(&str, &[&str])] = &[
    ("text", &[]),
    ("model", &["text"]),
    ("words", &["text", "model"]),
    ("finding", &["model"]),
    ("document", &["text", "model", "words", "finding"]),
    ("check", &["text", "model", "words", "finding"]),
    ("report", &["text", "model"]),
    ("edit", &["text", "model", "document"]),
    ("disk", &["model", "words", "finding", "document"]),
    ("git", &[]),
    ("history", &["model", "words", "finding", "document", "disk", "git"]),
    ("record", &["model", "words", "finding", "document", "check", "edit", "disk", "git", "history"]),
    ("render", &["text", "model", "words", "finding", "document", "check", "report"]),
    ("ask", &["text", "model", "words"]),
    (
        "command",
        &[
            "text", "model", "words", "finding", "document", "check", "report", "edit", "disk", "git",
            "history", "record", "render", "ask", "args", "context", "outcome",
        ],
    ),
];

/// The hall, and the rooms it may name. It knows no verb: `main` hands them in.
const HALL: &[(&str, &[&str])] = &[
    ("outcome", &["text", "model", "words", "edit", "disk", "git", "history", "record", "context"]),
    (
        "context",
        &[
            "text",
            "model",
            "words",
            "finding",
            "document",
            "edit",
            "disk",
            "git",
            "history",
            "ask",
            "outcome",
            "render::form::style",
        ],
    ),
    ("args", &["text", "model", "words", "edit", "context", "outcome", "render::form"]),
    ("lib", &["text", "words", "args", "context", "outcome", "render::form::style", "disk"]),
    ("main", &["command", "context"]),
];

/// A foreign crate, and the rooms it lives in.
const FOREIGN: &[(&str, &[&str])] = &[
    ("annotate_snippets", &["render"]),
    ("any_ascii", &["text"]),
    ("chrono", &["main", "model", "words", "disk", "render"]),
    ("clap", &["args", "command"]),
    ("clap_complete", &["args", "command"]),
    ("clap_mangen", &["command"]),
    ("comfy_table", &["render"]),
    ("csv", &["render"]),
    ("git2", &["git"]),
    ("memchr", &["document"]),
    ("mimalloc", &["main"]),
    ("nix", &["disk"]),
    ("rust_xlsxwriter", &["render"]),
    ("rustix", &["disk", "git", "ask"]),
    ("rustyline", &["ask"]),
    ("serde", &["text", "model", "history", "record", "render", "ask"]),
    ("serde_json", &["history", "record", "render", "ask", "command"]),
    ("tempfile", &["disk", "git"]),
    ("terminal_size", &["main"]),
    ("toml", &["document", "edit"]),
    ("toml_parser", &["document", "edit"]),
    ("unicode_width", &["text"]),
    ("walkdir", &["disk"]),
    ("zip", &["disk", "render"]),
];

/// Rooms from values to values: no file is opened there and no clock read.
const PURE: &[&str] = &["text", "model", "words", "finding", "document", "check", "report", "edit", "render"];

/// What opens a file, asks the surroundings or tells the time.
const IMPURE: &[&str] = &[
    "std::fs",
    "std::env",
    "std::process",
    "std::net",
    "std::time::Instant",
    "std::time::SystemTime",
    "chrono::Local",
    "chrono::Utc",
];

/// What a path may begin with that is no crate and stands in no file: tools, and what the language brings.
const BUILT_IN: &[&str] = &[
    "std", "core", "alloc", "clippy", "rustdoc", "Self", "str", "char", "bool", "u8", "u16", "u32", "u64",
    "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize", "f32", "f64", "crate",
];

pub(crate) const LAWS: &[Law] = &[
    Law {
        says: "each room names only the rooms that it may, and the hall names no verb",
        finds: named_wrongly,
        trespasses: &[
            ("src/model/day.rs", "use crate::words::Lang;"),
            ("src/check/sub/bad.rs", "use crate::{finding::Level, report::{due, month}};"),
            ("src/git/read.rs", "fn a() { crate::text::near::nearest() }"),
            ("src/render/text.rs", "use crate::disk::load;"),
            ("src/render/text.rs", "use\n    crate::\n    {\n        disk as quiet,\n    };"),
            ("src/render/text.rs", "pub use r#crate::r#disk::load;"),
            ("src/words/macros.rs", "macro_rules! m { () => { $crate::check::run() } }"),
            ("src/words/sub/macros.rs", "fn a() { super::super::super::check::run() }"),
            ("src/report/due.rs", "use crate::context::Context;"),
            ("src/disk/load.rs", "use crate::nowhere::It;"),
            ("src/cellar/wine.rs", "fn a() {}"),
            ("src/lib.rs", "use crate::command;"),
            ("src/lib.rs", "fn a() { record::journal::heal() }"),
            ("src/args/mod.rs", "fn a() { crate::command::run() }"),
            ("src/outcome/mod.rs", "use super::args::Args;"),
            ("src/context/mod.rs", "use crate::render::due::DueReport;"),
        ],
        keeps: &[
            ("src/check/bad.rs", "use crate::model::Day; // crate::report\nfn a() { \"crate::report\"; }"),
            ("src/words/git.rs", "use crate::messages;\nmessages! {}"),
            ("src/main.rs", "fn a() { partners::command::VERBS; }"),
            ("src/disk/load.rs", "#[cfg(test)]\nmod tests {\n    use crate::git::Repository;\n}"),
        ],
    },
    Law {
        says: "nobody brings in the whole crate, under its own name or another",
        finds: whole,
        trespasses: &[
            ("src/check/bad.rs", "use crate::*;"),
            ("src/check/bad.rs", "use crate as house;"),
            ("src/check/bad.rs", "use crate::{self as house};"),
            ("src/check/mod.rs", "use super::*;"),
            ("src/check/bad.rs", "extern crate self as house;"),
        ],
        keeps: &[("src/check/bad.rs", "use super::*;\nuse crate::model::*;")],
    },
    Law {
        says: "nobody climbs out of a room with `super::`",
        finds: climbs,
        trespasses: &[
            ("src/check/bad.rs", "use super::super::model::Day;"),
            ("src/check/sub/bad.rs", "fn a() { super::super::super::report::due() }"),
            ("src/check/mod.rs", "use super::report::due;"),
            ("src/check/mod.rs", "use self::super::report::due;"),
        ],
        keeps: &[
            ("src/check/owner.rs", "use super::Case;\npub(super) fn a() {}"),
            ("src/check/person/mail.rs", "use super::super::case::Case;"),
        ],
    },
    Law {
        says: "a foreign crate stays in its own room, and each has one",
        finds: strays,
        trespasses: &[
            ("src/command/list.rs", "use comfy_table::Table;"),
            ("src/command/list.rs", "use comfy_table as tables;"),
            ("src/command/audit.rs", "fn a(id: git2::Oid) {}"),
            ("src/report/due.rs", "#[derive(clap::Args)]\nstruct A;"),
            ("src/check/bad.rs", "use toml;"),
            ("src/check/bad.rs", "use serde::Serialize;"),
            ("src/check/bad.rs", "use rayon::prelude::*;"),
            ("src/check/bad.rs", "fn a() { rayon::join(b, c) }"),
        ],
        keeps: &[
            ("src/git/read.rs", "use git2::Oid;"),
            ("src/render/json.rs", "let toml = 1; a.clap_it(); \"git2::Oid\"; // toml::de"),
            ("src/main.rs", "chrono::Local::now()"),
            ("src/model/day.rs", "pub use chrono::NaiveDate as Day;"),
            ("src/model/day.rs", "mod inner;\nuse std::fmt;\nfn a() { inner::b(); fmt::c(); u8::from(d) }"),
        ],
    },
    Law {
        says: "no file is opened and no clock read in a room from values to values",
        finds: impure,
        trespasses: &[
            ("src/model/day.rs", "fn now() -> Day { chrono::Local::now() }"),
            ("src/report/due.rs", "use chrono::{NaiveDate, Utc};"),
            ("src/check/bad.rs", "use std::fs::File;\nfn a() { File::open(b) }"),
            ("src/check/bad.rs", "use std::{fs as quiet};"),
            ("src/render/bad.rs", "fn a() { std::fs::OpenOptions::new() }"),
            ("src/edit/bad.rs", "use std::time::{Duration, Instant as Then};"),
            ("src/edit/bad.rs", "use std::time;\nfn a() { time::SystemTime::now() }"),
            ("src/words/bad.rs", "use std::*;"),
        ],
        keeps: &[
            ("src/model/day.rs", "use std::time::Duration;\nuse std::path::Path;"),
            ("src/disk/read.rs", "use std::fs::File;"),
        ],
    },
];

fn allowed(source: &Source) -> Option<&'static [&'static str]> {
    let room = source.room()?;
    ROOMS.iter().chain(HALL).find(|(name, _)| *name == room).map(|(_, allowed)| *allowed)
}

fn named_wrongly(source: &Source) -> Vec<String> {
    let Some(room) = source.room() else { return Vec::new() };
    let Some(allowed) = allowed(source) else { return vec![format!("`{room}` is no room of the house")] };
    let allowed: BTreeSet<&str> = allowed.iter().copied().collect();
    // What stands at the root itself is no room: `run`, `Ending`, `messages!`.
    let is_room = |name: &str| name.chars().next().is_some_and(char::is_lowercase) && name != "run";
    let is_allowed = |parts: &[String]| {
        let path = parts.join("::");
        allowed.iter().any(|door| path == *door || path.starts_with(&format!("{door}::")))
    };
    let mut wrong = BTreeSet::new();
    for Named { parts, .. } in named(source).into_iter().filter(|it| is_own(source, it)) {
        let Some(head) = parts.first().map(|head| if head == "messages" { "words" } else { head }) else {
            continue;
        };
        if is_room(head) && head != room && !is_allowed(&parts) && !allowed.contains(head) {
            wrong.insert(format!(
                "`{room}` may not name `{}`",
                if allowed.iter().any(|it| it.starts_with(head)) {
                    parts.join("::")
                } else {
                    head.to_owned()
                }
            ));
        }
    }
    wrong.into_iter().collect()
}

/// Whether a path leads into this crate. At its root a room is named without `crate::`.
fn is_own(source: &Source, named: &Named) -> bool {
    let is_room = |head: &String| ROOMS.iter().chain(HALL).any(|(room, _)| room == head);
    named.is_own || (source.path == "src/lib.rs" && named.parts.first().is_some_and(is_room))
}

fn whole(source: &Source) -> Vec<String> {
    let is_whole = |it: &Named| it.is_own && it.is_import && it.parts.is_empty();
    let is_extern = source.is_in_src() && source.code.split_whitespace().any(|word| word == "extern");
    let found = source.is_in_src() && (is_extern || named(source).iter().any(is_whole));
    found.then(|| "brings in the whole crate".to_owned()).into_iter().collect()
}

fn climbs(source: &Source) -> Vec<String> {
    let is_out = source.is_in_src() && named(source).iter().any(|it| it.is_climb_out);
    is_out.then(|| "climbs out of its room with `super::`".to_owned()).into_iter().collect()
}

fn strays(source: &Source) -> Vec<String> {
    let Some(room) = source.room() else { return Vec::new() };
    let local = local(source);
    let heads =
        named(source).into_iter().filter(|it| !it.is_own).filter_map(|it| it.parts.into_iter().next());
    let mut strays = BTreeSet::new();
    for head in heads {
        let is_lower = head.chars().next().is_some_and(char::is_lowercase);
        match FOREIGN.iter().find(|(name, _)| *name == head) {
            Some((_, rooms)) if !rooms.contains(&room) && !declares(source, &head) => {
                strays.insert(format!("`{head}` does not live here"));
            }
            None if is_lower && !BUILT_IN.contains(&head.as_str()) && !local.contains(&head) => {
                strays.insert(format!("`{head}` is no crate that a row lists"));
            }
            _ => {}
        }
    }
    strays.into_iter().collect()
}

/// Whether a file has something of its own that is called as a crate is: `use super::csv;`.
fn declares(source: &Source, name: &str) -> bool {
    let is_leaf = |it: &Named| it.is_own && it.is_import && it.parts.last().is_some_and(|last| last == name);
    source.code.contains(&format!("mod {name};")) || named(source).iter().any(is_leaf)
}

fn impure(source: &Source) -> Vec<String> {
    let Some(room) = source.room().filter(|room| PURE.contains(room)) else { return Vec::new() };
    let is_impure = |it: &Named| {
        let path = it.parts.join("::");
        let is_below = |door: &&&str| path == **door || path.starts_with(&format!("{door}::"));
        let is_above = |door: &&&str| {
            it.is_import
                && !it.is_own
                && (door.starts_with(&format!("{path}::")))
                && (it.is_glob || path != "chrono")
        };
        IMPURE.iter().any(|door| is_below(&door) || is_above(&door))
    };
    let found: BTreeSet<String> =
        named(source).iter().filter(|it| !it.is_own && is_impure(it)).map(|it| it.parts.join("::")).collect();
    found.into_iter().map(|path| format!("`{room}` reaches outside with `{path}`")).collect()
}

#[test]
fn every_dependency_has_a_room() {
    let manifest = std::fs::read_to_string(super::root().join("Cargo.toml")).unwrap();
    let mut lacks = Vec::new();
    let mut is_here = false;
    for line in manifest.lines() {
        if line.starts_with('[') {
            is_here = line.ends_with("dependencies]") && !line.contains("dev-");
        } else if let Some((name, _)) = line.split_once(" = ").filter(|_| is_here && !line.starts_with('#')) {
            let name = name.replace('-', "_");
            lacks.extend((!FOREIGN.iter().any(|(listed, _)| *listed == name)).then_some(name));
        }
    }
    assert_eq!(lacks, [""; 0]);
}

#[test]
fn the_rooms_are_in_order() {
    let is_listed = |name: &str| HALL.iter().any(|(hall, _)| *hall == name);
    for (at, (room, allowed)) in ROOMS.iter().enumerate() {
        for named in *allowed {
            let is_above = ROOMS[..at].iter().any(|(above, _)| above == named);
            assert!(
                is_above || (*room == "command" && is_listed(named)),
                "`{room}` names `{named}`, which is not above it"
            );
        }
    }
    assert!(HALL.iter().all(|(hall, allowed)| *hall == "main" || !allowed.contains(&"command")));
}

#[test]
fn nobody_may_what_nobody_does() {
    let sources = super::sources();
    let of = |room: &str| -> Vec<(&Source, Named)> {
        let files = sources.iter().filter(|source| source.room() == Some(room));
        files.flat_map(|source| named(source).into_iter().map(move |path| (source, path))).collect()
    };
    let mut idle = Vec::new();
    for (room, allowed) in ROOMS.iter().chain(HALL) {
        let paths = of(room).into_iter().filter(|(source, path)| is_own(source, path));
        let paths: Vec<String> = paths.map(|(_, path)| format!("{}::", path.parts.join("::"))).collect();
        let is_idle = |door: &&&str| !paths.iter().any(|path| path.starts_with(&format!("{door}::")));
        idle.extend(allowed.iter().filter(is_idle).map(|door| format!("`{room}` does not name `{door}`")));
    }
    for (name, rooms) in FOREIGN {
        let is_of = |(_, path): &(&Source, Named)| {
            !path.is_own && path.parts.first().is_some_and(|head| head == name)
        };
        let is_idle = |room: &&&str| !of(room).iter().any(is_of);
        idle.extend(rooms.iter().filter(is_idle).map(|room| format!("`{name}` does not live in `{room}`")));
    }
    assert_eq!(idle, [""; 0]);
}

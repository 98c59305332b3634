//! What a row names, looked up in the program itself: its keys and words, rules, questions, commands, reports and topics.

use std::fs;

use clap::Command;
use partners::args::tree;
use partners::check;
use partners::command::VERBS;
use partners::model::entries::Common;
use partners::model::facts::{Facts as _, Key, Schema, Shape};
use partners::model::vocabulary::{COMPONENTS, THEMES};
use partners::model::{Dossier, Head, Policy};
use partners::words::explain::{PRIVACY, ROLES, SIGNALS, TERMS, Topic};

use super::root;

/// What of a keeper is not in the program.
pub(crate) fn lacks((kind, name): &(String, String)) -> Option<String> {
    let is_there = match kind.as_str() {
        "field" => field(name).is_some(),
        "setting" => descend(Policy::SCHEMA, name).is_some(),
        "word" => is_word(name),
        "rule" => check::rule(name).is_some(),
        "prompt" => questions().contains(&format!("\n    {name} {{\n")),
        "command" => is_command(name),
        "report" => is_command(&format!("partners report {name}")),
        "topic" => topic(name).is_some(),
        "file" => root().join(name).exists(),
        // A row says of itself that this is no kind.
        _ => true,
    };
    (!is_there).then(|| format!("the program has no {kind} `{name}`"))
}

/// A key of a partnership's file, by its path without ids and names; one that any entry may carry, by its name.
pub(crate) fn field(path: &str) -> Option<&'static Key> {
    let of = [Head::SCHEMA, Dossier::SCHEMA, Common::SCHEMA];
    of.into_iter().find_map(|schema| descend(schema, path))
}

fn descend(schema: &'static Schema, path: &str) -> Option<&'static Key> {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let key = schema.key(first)?;
    match rest {
        None => Some(key),
        Some(rest) => descend(inside(key)?, rest),
    }
}

/// The keys within what a key holds.
pub(crate) fn inside(key: &Key) -> Option<&'static Schema> {
    match key.shape {
        Shape::Table(inner)
        | Shape::Tables(inner)
        | Shape::TableOrTables(inner)
        | Shape::Named(inner)
        | Shape::Entries(inner) => Some(inner),
        _ => None,
    }
}

/// The words that a key may hold.
pub(crate) fn words_of(key: &Key) -> &'static [&'static str] {
    match (key.name, key.shape) {
        (_, Shape::Word(words) | Shape::Words(words) | Shape::ByWord(words)) => words,
        ("themes", _) => &THEMES,
        ("components", _) => &COMPONENTS,
        _ => &[],
    }
}

/// `decisions.outcome = decline`: a word of a vocabulary.
fn is_word(name: &str) -> bool {
    let Some((path, word)) = name.split_once(" = ") else { return false };
    field(path).is_some_and(|key| words_of(key).contains(&word))
}

fn topic(name: &str) -> Option<Topic> {
    match name {
        "signals" => Some(SIGNALS),
        "roles" => Some(ROLES),
        "terms" => Some(TERMS),
        "privacy" => Some(PRIVACY),
        _ => None,
    }
}

/// `partners show --for`: a command that is not hidden, and its flag.
fn is_command(name: &str) -> bool {
    let mut command: Command = tree(&VERBS);
    let mut words = name.split(' ');
    if words.next() != Some("partners") {
        return false;
    }
    for word in words {
        if let Some(flag) = word.strip_prefix("--") {
            return command.get_arguments().any(|it| it.get_long() == Some(flag));
        }
        let Some(inner) = command.find_subcommand(word).filter(|it| !it.is_hide_set()) else { return false };
        command = inner.clone();
    }
    true
}

/// The questions, as they are written.
fn questions() -> String {
    let folder = root().join("src/words/questions");
    let files = walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.unwrap().into_path());
    files.filter(|path| path.is_file()).map(|path| fs::read_to_string(path).unwrap()).collect()
}

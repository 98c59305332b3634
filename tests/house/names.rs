//! No type name that others may name stands for two things, so that a type is known without its path.

use std::collections::BTreeMap;

use super::{Source, sources};

/// The names of the types that others may name, each with its file.
fn types(source: &Source) -> Vec<String> {
    let mut names = Vec::new();
    for line in source.code.lines() {
        let Some(item) = line.trim_start().strip_prefix("pub") else { continue };
        let item =
            item.strip_prefix('(').and_then(|item| item.split_once(')')).map_or(item, |(_, item)| item);
        let mut words =
            item.split(|c: char| !c.is_alphanumeric() && c != '_').filter(|word| !word.is_empty());
        if matches!(words.next(), Some("struct" | "enum" | "trait" | "type" | "union")) {
            names.extend(words.next().filter(|name| name.starts_with(char::is_uppercase)).map(str::to_owned));
        }
    }
    names
}

fn twice(sources: &[Source]) -> Vec<String> {
    let mut all: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for source in sources.iter().filter(|source| source.is_in_src()) {
        for name in types(source) {
            all.entry(name).or_default().push(&source.path);
        }
    }
    all.retain(|_, paths| paths.len() > 1);
    all.into_iter().map(|(name, paths)| format!("{name}: {}", paths.join(", "))).collect()
}

#[test]
fn no_type_name_stands_for_two_things() {
    assert_eq!(twice(&sources()), [""; 0]);
    let of = |texts: &[&str]| {
        let files =
            texts.iter().enumerate().map(|(at, text)| Source::new(format!("src/model/{at}.rs"), *text));
        twice(&files.collect::<Vec<_>>()).len()
    };
    assert_eq!(of(&["pub struct Aa;", "pub(crate) enum Aa {}"]), 1);
    assert_eq!(of(&["pub struct Aa<'a>(&'a str);", "    pub(in crate::model) type Aa = u8;"]), 1);
    assert_eq!(of(&["pub struct Aa;", "struct Aa;", "// pub struct Aa;"]), 0);
}

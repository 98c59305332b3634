//! No type name that others may name stands for two things, so that a type is known without its path.

use std::collections::BTreeMap;

use super::{Source, sources};

/// The names of the types that others may name, each with its file.
fn types(source: &Source) -> Vec<String> {
    let mut names = Vec::new();
    let mut is_declared_by_a_macro = false;
    for line in source.code.lines() {
        is_declared_by_a_macro = match line {
            "facts! {" | "words! {" => true,
            "}" => false,
            _ => is_declared_by_a_macro,
        };
        // Such a type stands one step in, with what it holds between braces.
        let declared = line.strip_prefix("    ").and_then(|line| line.split_once(" {")).map(|(name, _)| name);
        let is_type =
            |name: &&str| name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphanumeric);
        names.extend(declared.filter(is_type).filter(|_| is_declared_by_a_macro).map(str::to_owned));
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
    assert_eq!(of(&["pub struct Aa;", "facts! {\n    Aa {\n        bb: Cc,\n    }\n}\n"]), 1);
    assert_eq!(of(&["pub enum Aa {}", "words! {\n    Aa { Bb = \"bb\" }\n}\n"]), 1);
    assert_eq!(of(&["pub struct Aa;", "struct Aa;", "// pub struct Aa;"]), 0);
    assert_eq!(of(&["pub struct Aa;", "fn a() {\n    Aa { b }\n}\n"]), 0);
}

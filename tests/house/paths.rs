//! Every path that code names, however it is spelled: in a group, over several lines, renamed, raw, from `self` or `super`,
//! or in the body of a macro.

use super::Source;

/// A path, from the crate's own root or from another crate's name.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a question of its own to a path")]
pub(crate) struct Named {
    /// Whether it begins in this crate.
    pub(crate) is_own: bool,
    /// Its parts; nothing for the crate itself.
    pub(crate) parts: Vec<String>,
    /// Whether all that is below is meant.
    pub(crate) is_glob: bool,
    /// Whether it is imported, and not only used.
    pub(crate) is_import: bool,
    /// Whether it climbs to where the room stands, and goes on from there.
    pub(crate) is_climb_out: bool,
}

/// The words and signs of code, a `r#` taken off.
fn tokens(code: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    let mut rest = code;
    while let Some(next) = rest.chars().next() {
        let word = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        let length = if word > 0 { word } else { 2 * usize::from(rest.starts_with("::")) };
        let length = if length == 0 { next.len_utf8() } else { length };
        if !next.is_whitespace() {
            tokens.push(rest[..length].to_owned());
        }
        rest = &rest[length..];
    }
    let mut plain: Vec<String> = Vec::new();
    for token in tokens {
        if plain.last().is_some_and(|last| last == "#") && plain.iter().rev().nth(1).is_some_and(|r| r == "r")
        {
            plain.truncate(plain.len() - 2);
        }
        plain.push(token);
    }
    plain
}

fn is_word(token: Option<&String>) -> bool {
    token.and_then(|token| token.chars().next()).is_some_and(|c| c.is_alphabetic() || c == '_')
}

/// The module that a file is: `src/check/person/mail.rs` is `check`, `person`, `mail`.
fn module(path: &str) -> Vec<String> {
    let inside = path.strip_prefix("src/").unwrap_or(path).trim_end_matches(".rs");
    let mut parts: Vec<String> = inside.split('/').map(str::to_owned).collect();
    if parts
        .last()
        .is_some_and(|last| last == "mod" || (parts.len() == 1 && (last == "lib" || last == "main")))
    {
        parts.pop();
    }
    parts
}

/// What a file names.
pub(crate) fn named(source: &Source) -> Vec<Named> {
    let tokens = tokens(&source.code);
    let here = module(&source.path);
    let mut all = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        let before = at.checked_sub(1).map(|before| tokens[before].as_str());
        if tokens[at] == "use" && is_statement(before) {
            let mut leaves = Vec::new();
            at = tree(&tokens, at + 1, &[], &mut leaves);
            all.extend(leaves.into_iter().filter_map(|(parts, is_glob)| of(&here, &parts, is_glob, true)));
            continue;
        }
        let is_start = is_word(tokens.get(at)) && !matches!(before, Some("::" | "."));
        let is_parameter = before == Some("$") && tokens[at] != "crate";
        if is_start && !is_parameter && tokens.get(at + 1).is_some_and(|next| next == "::") {
            let mut parts = vec![tokens[at].clone()];
            while tokens.get(at + 1).is_some_and(|next| next == "::") && is_word(tokens.get(at + 2)) {
                parts.push(tokens[at + 2].clone());
                at += 2;
            }
            all.extend(of(&here, &parts, false, false));
        }
        at += 1;
    }
    all
}

fn is_statement(before: Option<&str>) -> bool {
    matches!(before, None | Some(";" | "{" | "}" | ")" | "]" | "pub"))
}

/// The leaves of an import; where it ends.
fn tree(tokens: &[String], mut at: usize, below: &[String], leaves: &mut Vec<(Vec<String>, bool)>) -> usize {
    let mut parts = below.to_vec();
    loop {
        match tokens.get(at).map(String::as_str) {
            Some("{") => {
                at += 1;
                while tokens.get(at).is_some_and(|token| token != "}") {
                    at = tree(tokens, at, &parts, leaves);
                    at += usize::from(tokens.get(at).is_some_and(|token| token == ","));
                }
                return at + 1;
            }
            Some("*") => {
                leaves.push((parts, true));
                return at + 1;
            }
            Some("::" | "$") => at += 1,
            Some("self") if !parts.is_empty() && parts.len() == below.len() => at += 1,
            Some("as") => at += 2,
            Some("," | "}" | ";") | None => {
                leaves.push((parts, false));
                return at;
            }
            Some(word) => {
                parts.push(word.to_owned());
                at += 1;
            }
        }
    }
}

fn of(here: &[String], parts: &[String], is_glob: bool, is_import: bool) -> Option<Named> {
    let (first, rest) = parts.split_first()?;
    let named = |is_own, parts, is_climb_out| Named { is_own, parts, is_glob, is_import, is_climb_out };
    Some(match first.as_str() {
        "crate" | "partners" => named(true, rest.to_vec(), false),
        "self" | "super" => {
            let climbs = parts.iter().take_while(|part| *part == "super").count();
            let climbs =
                climbs + usize::from(first == "self") * rest.iter().take_while(|it| *it == "super").count();
            let kept = here.len().saturating_sub(climbs);
            let after = parts.iter().filter(|part| *part != "super" && *part != "self").cloned();
            named(true, here[..kept].iter().cloned().chain(after).collect(), kept == 0 && climbs > 0)
        }
        _ => named(false, parts.to_vec(), false),
    })
}

/// The names that a file brings in or declares, by which a path in it may begin.
pub(crate) fn local(source: &Source) -> Vec<String> {
    let tokens = tokens(&source.code);
    let mut names = Vec::new();
    let mut depth = None;
    for (at, token) in tokens.iter().enumerate() {
        match token.as_str() {
            "mod" | "fn" | "macro_rules" | "as" => names.extend(tokens.get(at + 1).cloned()),
            "use" if is_statement(at.checked_sub(1).map(|before| tokens[before].as_str())) => {
                depth = Some(());
            }
            ";" => depth = None,
            _ if depth.is_some() && tokens.get(at + 1).is_none_or(|next| next != "::") => {
                names.push(token.clone());
            }
            _ => {}
        }
        if token == "self" && depth.is_some() && at >= 3 {
            names.push(tokens[at - 3].clone());
        }
    }
    names
}

#[test]
fn a_path_is_read_however_it_is_spelled() {
    let paths = |text: &str| -> Vec<String> {
        let named = named(&Source::new("src/check/person/mail.rs", text));
        named
            .iter()
            .map(|it| format!("{}{}", it.parts.join("::"), if it.is_glob { "::*" } else { "" }))
            .collect()
    };
    assert_eq!(paths("use crate::{a::{b, c as d}, e};"), ["a::b", "a::c", "e"]);
    assert_eq!(paths("use\n    crate\n    ::\n    a\n    ::b;"), ["a::b"]);
    assert_eq!(paths("pub(crate) use r#crate::r#a;"), ["a"]);
    assert_eq!(paths("use super::super::a::*; use self::b;"), ["check::a::*", "check::person::mail::b"]);
    assert_eq!(paths("use crate::a::{self, b};"), ["a", "a::b"]);
    assert_eq!(paths("macro_rules! m { () => { $crate::a::b() } }"), ["a::b"]);
    assert_eq!(paths("fn f() -> a::B { c.d::<e::F>() }"), ["a::B", "e::F"]);
    assert_eq!(paths("use crate as x; use crate::{self as y};"), ["", ""]);
}

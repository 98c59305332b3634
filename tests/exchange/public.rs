//! What is public, by a register in which every key says which it is: nothing else of it is in any form of what is exported.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::Read as _;

use partners::model::{Common, Dossier, Facts as _, Head, Key, Schema, Shape};

use crate::fixture::{POLICY, Register};

/// What may be seen, beside words and days: the name, the goal, who it is with, and what was said to the public.
const SEEN: [&str; 4] = ["MARK_name", "MARK_goal", "MARK_partners_name", "MARK_shared_text"];

/// A file in which each key that can hold a text holds a mark of its own.
fn marked(formality: &str, outcome: &str) -> String {
    let mut text = String::new();
    table(&mut text, "", "", Head::SCHEMA);
    for kind in Dossier::SCHEMA.keys {
        let _ = writeln!(text, "[{0}.2025-01-0{1}-{0}]", kind.name, 1);
        let schema = kind.below().unwrap();
        for key in Common::SCHEMA.keys.iter().filter(|key| ["date", "prompted_by"].contains(&key.name)) {
            line(&mut text, kind.name, key);
        }
        table(&mut text, &format!("{}.2025-01-01-{}", kind.name, kind.name), kind.name, schema);
    }
    // What is kept of an entry that was taken back or had to go.
    text.push_str("[signals.2025-01-02-gggggg]\ndate = 2025-01-02\nfrom = \"staff\"\nredacted = { date = 2025-01-03, ground = \"MARK_ground\", by = \"MARK_redactor\" }\n");
    text.push_str("[signals.2025-01-02-wwwwww]\ndate = 2025-01-02\ncorrects = \"2025-01-01-signals\"\nwithdrawn = \"MARK_withdrawn\"\n");
    text.replace("outcome = \"enter\"", &format!("outcome = \"{outcome}\""))
        .replace("formality = \"formal\"", &format!("formality = \"{formality}\""))
}

fn table(text: &mut String, header: &str, mark: &str, schema: &'static Schema) {
    for key in schema.keys {
        line(text, mark, key);
    }
    let below = |name: &str| if header.is_empty() { name.to_owned() } else { format!("{header}.{name}") };
    let marked = |name: &str| if mark.is_empty() { name.to_owned() } else { format!("{mark}_{name}") };
    for key in schema.keys {
        let (header, mark) = (below(key.name), marked(key.name));
        match key.shape {
            Shape::Table(inner) if key.name != "void" => {
                let _ = writeln!(text, "[{header}]");
                table(text, &header, &mark, inner);
            }
            Shape::Tables(inner) => {
                let _ = writeln!(text, "[[{header}]]");
                table(text, &header, &mark, inner);
            }
            Shape::Named(inner) => {
                let _ = writeln!(text, "[{header}.data]");
                table(text, &format!("{header}.data"), &mark, inner);
            }
            Shape::ByWord(words) => {
                let _ = writeln!(text, "[{header}]\n{} = \"MARK_{mark}\"", words[0]);
            }
            Shape::Anything => {
                let _ = writeln!(text, "[{header}]\nkey = \"MARK_{mark}\"");
            }
            _ => {}
        }
    }
}

/// A key with a value: a mark, where it can hold one.
fn line(text: &mut String, mark: &str, key: &Key) {
    let mark =
        if mark.is_empty() { format!("MARK_{}", key.name) } else { format!("MARK_{mark}_{}", key.name) };
    let value = match (key.name, key.shape) {
        ("schema", _) => "1".to_owned(),
        ("before_framework", _) => "false".to_owned(),
        ("unit", _) => "\"zorg\"".to_owned(),
        ("category", _) => "\"exchange\"".to_owned(),
        ("country", _) => "\"BR\"".to_owned(),
        ("outcome", Shape::Word(_)) if mark.contains("decisions") => "\"enter\"".to_owned(),
        ("to", Shape::Word(_)) if mark.contains("shared") => "\"public\"".to_owned(),
        ("formality", _) => "\"formal\"".to_owned(),
        ("starts", _) => "2025-01-05".to_owned(),
        ("ends", _) => "2031-01-05".to_owned(),
        (_, Shape::Text | Shape::Prose) => format!("\"{mark}\""),
        (_, Shape::Texts) => format!("[\"{mark}\"]"),
        (_, Shape::Day) => "2025-01-01".to_owned(),
        (_, Shape::Flag) => "true".to_owned(),
        (_, Shape::Number(..)) => "1".to_owned(),
        (_, Shape::Numbers(..)) => "[1]".to_owned(),
        (_, Shape::Interval) => "\"12 months\"".to_owned(),
        (_, Shape::Word(words)) => format!("\"{}\"", words[0]),
        (_, Shape::Words(words)) => format!("[\"{}\"]", words[0]),
        _ => return,
    };
    let _ = writeln!(text, "{} = {value}", key.name);
}

/// Everything that a public export of a register says, in every form.
fn said(register: &Register) -> String {
    let public = |more: &[&str]| register.run(&[&["export", "--audience", "public"], more].concat());
    let mut all = public(&[]).out + &public(&["--format", "csv"]).out;
    public(&["--out", "public.xlsx"]);
    let mut zip = zip::ZipArchive::new(fs::File::open(register.path("public.xlsx")).unwrap()).unwrap();
    for at in 0..zip.len() {
        zip.by_index(at).unwrap().read_to_string(&mut all).unwrap();
    }
    public(&["--format", "ndjson", "--out", "public"]);
    let folder = register.path("public/institution=Hogeschool Voorbeeld/as_of_year=2026");
    for file in fs::read_dir(folder).unwrap() {
        all.push_str(&fs::read_to_string(file.unwrap().path()).unwrap());
    }
    all
}

fn marks(text: &str) -> BTreeSet<&str> {
    let marks = text.match_indices("MARK_").map(|(at, _)| {
        let rest = &text[at..];
        &rest[..rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len())]
    });
    marks.collect()
}

#[test]
fn nothing_is_public_but_what_is_public() {
    let text = marked("formal", "enter");
    let written = marks(&text);
    assert!(written.len() > 90 && written.is_superset(&BTreeSet::from(SEEN)), "{written:?}");
    let register = Register::new().partnership("zorg/exemplo", &text).commit();
    let said = said(&register);
    assert_eq!(marks(&said), BTreeSet::from(SEEN));
    assert!(said.contains("\"partners.public/1\"") && !said.contains("ann@example.org"));
    // And the internal export has them all, so that they were there to be seen.
    let all = register.run(&["export", "--format", "json"]).out;
    assert!(marks(&all).is_superset(&written), "{:?}", written.difference(&marks(&all)));
}

#[test]
fn what_was_never_entered_or_is_informal_is_not_named_unless_the_institution_says_so() {
    for (formality, outcome) in [("formal", "decline"), ("informal", "enter"), ("informal", "decline")] {
        let register = Register::new().partnership("zorg/exemplo", &marked(formality, outcome)).commit();
        assert_eq!(marks(&said(&register)), BTreeSet::new(), "{formality} {outcome}");
    }
    let policy = format!("{POLICY}\n[publish]\ninformal = true\n");
    let register = Register::new().file("register/register.toml", &policy);
    let register = register.partnership("zorg/exemplo", &marked("informal", "enter")).commit();
    let said = said(&register);
    let seen = SEEN.into_iter().filter(|mark| *mark != "MARK_partners_name");
    assert_eq!(marks(&said), seen.collect());
    assert!(!said.contains("\"BR\""), "of an informal one not even the country of a partner");
}

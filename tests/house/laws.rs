//! How a file is written: its length, its first line, its name, and what it never holds.

use super::paths::{Named, named};
use super::{Law, Source};

/// A file that is longer holds two ideas.
const LINES: usize = 400;

/// The places where a program is started.
const STARTERS: &[&str] =
    &["src/git/program.rs", "src/git/pager.rs", "src/ask/editor.rs", "src/disk/browser.rs"];

/// The one file of the questions that writes to the terminal, and the one that lets somebody type.
const SCREEN: &str = "src/ask/screen.rs";
const PROMPT: &str = "src/ask/line.rs";

/// How a program gets at its terminal.
const TO_THE_TERMINAL: &[&str] =
    &["stdout()", "stderr()", "print!(", "println!(", concat!("db", "g!("), "/dev/tty"];

/// What is put off is put in an issue. Spelled in halves, so that this file keeps its own law.
const PUT_OFF: &[&str] = &[concat!("TO", "DO"), concat!("FIX", "ME"), concat!("X", "XX")];

pub(crate) const LAWS: &[Law] = &[
    Law {
        says: "a file has at most 400 lines; past that it holds two ideas",
        finds: |source| {
            let lines = source.text.lines().count();
            (lines > LINES).then(|| format!("{lines} lines")).into_iter().collect()
        },
        trespasses: &[("src/model/long.rs", LONG)],
        keeps: &[("src/model/short.rs", "//! Short.\n")],
    },
    Law {
        says: "a file opens with what it is for: `//!`, in one to six lines",
        finds: |source| {
            let lines = source.text.lines().take_while(|line| line.starts_with("//!")).count();
            // The crate opens with a page on the whole house.
            let fine = lines >= 1 && (lines <= 6 || source.path == "src/lib.rs");
            (!fine).then(|| format!("{lines} such lines")).into_iter().collect()
        },
        trespasses: &[("src/model/day.rs", "use std::fmt;\n"), ("tests/dull.rs", "#[test]\nfn a() {}\n")],
        keeps: &[("src/model/day.rs", "//! A day.\n")],
    },
    Law {
        says: "a name says what is inside to someone who knows the domain",
        finds: |source| {
            let dull = ["util", "utils", "common", "helper", "helpers", "manager", "misc"];
            let parts = source.path.split('/').map(|part| part.trim_end_matches(".rs"));
            parts.filter(|part| dull.contains(part)).map(|part| format!("`{part}` says nothing")).collect()
        },
        trespasses: &[("src/util/dates.rs", ""), ("src/command/helpers.rs", "")],
        keeps: &[("src/command/load.rs", "")],
    },
    Law {
        says: "no `unwrap()` outside tests; `#[expect(…, reason = \"…\")]` and never `allow`",
        finds: |source| {
            let unwrap = source.is_in_src().then_some(".unwrap()");
            let found = [concat!("#[al", "low"), concat!("#![al", "low")].into_iter().chain(unwrap);
            found.filter(|it| source.code.contains(it)).map(|it| format!("`{it}`")).collect()
        },
        trespasses: &[
            ("src/model/day.rs", "fn a() { b().unwrap(); }"),
            ("src/model/day.rs", concat!("#[al", "low(dead_code)]\nfn a() {}")),
            ("tests/house.rs", concat!("#![al", "low(dead_code)]")),
        ],
        keeps: &[
            ("src/model/day.rs", "/// Like `a.unwrap()`.\nfn a() { b().unwrap_or(1); }"),
            ("src/model/day.rs", "#[cfg(test)]\nmod tests {\n    fn a() { b().unwrap(); }\n}"),
        ],
    },
    Law {
        says: "what others may name says what it is, and no docstring only repeats a name",
        finds: |source| {
            let lines: Vec<&str> = source.text.lines().map(str::trim).collect();
            let above = |at: usize| lines[..at].iter().rev().find(|line| !line.starts_with('#'));
            // A message documents itself with its English sentence, a key of the format itself in its schema.
            let speaks_itself = source.path.starts_with("src/words/");
            let is_of_format = source.text.contains("facts! {") || source.text.contains("dossier! {");
            let silent = (0..lines.len()).filter(|at| !speaks_itself && is_public_item(lines[*at]));
            let silent = silent.filter(|at| !above(*at).is_some_and(|line| line.starts_with("///")));
            let silent = silent.map(|at| format!("nothing is said of `{}`", lines[at]));
            let pairs = lines.windows(2).filter(|pair| !is_of_format && only_repeats(pair[0], pair[1]));
            let pairs = pairs.map(|pair| format!("`{}` only repeats `{}`", pair[0], pair[1]));
            silent.chain(pairs).filter(|_| source.is_in_src()).collect()
        },
        trespasses: &[
            ("src/model/day.rs", "/// A day.\npub struct Day;\npub fn a() {}\n"),
            ("src/model/day.rs", "#[derive(Debug)]\npub enum Day {}\n"),
            ("src/model/day.rs", "pub(crate) struct Aa {\n    /// The file's path.\n    path: PathBuf,\n}\n"),
            ("src/model/day.rs", "enum Aa {\n    /// It is the signal.\n    Signal,\n}\n"),
        ],
        keeps: &[
            (
                "src/model/day.rs",
                "/// How it is.\n#[derive(Debug)]\npub struct Aa {\n    path: PathBuf,\n}\n",
            ),
            ("src/model/day.rs", "struct Aa {\n    /// Seconds since 1970.\n    seconds: i64,\n}\n"),
        ],
    },
    Law {
        says: "nothing is put off in the tree",
        finds: |source| {
            let words = || source.text.split(|it: char| !it.is_alphanumeric());
            let found = PUT_OFF.iter().filter(|put_off| words().any(|word| word == **put_off));
            found.map(|it| format!("`{it}`")).collect()
        },
        trespasses: &[
            ("src/model/day.rs", concat!("// TO", "DO: later")),
            ("benches/a.rs", concat!("FIX", "ME")),
        ],
        keeps: &[("src/model/day.rs", "// What is to do, is done.")],
    },
    Law {
        says: "programs are started in four places: what runs git, what git shows long output with, and where the editor and the browser are opened",
        finds: |source| {
            let is_outside = source.is_in_src() && !STARTERS.contains(&&*source.path);
            let is_starter = |it: &Named| it.parts.join("::").contains("process::Command");
            let starts = is_outside && named(source).iter().any(is_starter);
            starts.then(|| "starts a program".to_owned()).into_iter().collect()
        },
        trespasses: &[
            ("src/command/sync.rs", "fn a() { std::process::Command::new(name); }"),
            ("src/command/sync.rs", "use std::process::{Command as Order};"),
            ("src/command/sync.rs", "use std::process;\nfn a() { process::Command::new(name); }"),
        ],
        keeps: &[
            ("src/git/program.rs", "use std::process::Command;\nfn a() { Command::new(name); }"),
            ("src/args/mod.rs", "use clap::Command;\nfn a() { Command::new(name); }"),
        ],
    },
    Law {
        says: "questions reach the terminal through one file, which takes harmless text only, and are typed at in one other",
        finds: |source| {
            let is_of_ask = source.path.starts_with("src/ask/");
            let ways =
                TO_THE_TERMINAL.iter().filter(|way| source.path != SCREEN && source.code.contains(**way));
            let typed =
                ["readline"].iter().filter(|way| source.path != PROMPT && source.code.contains(**way));
            ways.chain(typed).filter(|_| is_of_ask).map(|way| format!("`{way}`")).collect()
        },
        trespasses: &[
            ("src/ask/form.rs", "fn a() { let mut out = io::stdout().lock(); }"),
            ("src/ask/turn.rs", "fn a() { println!(); }"),
            ("src/ask/sub/a.rs", "fn a() { eprint!(a); }"),
            ("src/ask/screen.rs", "fn a() { editor.readline(raw); }"),
        ],
        keeps: &[
            ("src/ask/screen.rs", "fn a() { io::stdout().lock(); }"),
            ("src/ask/line.rs", "fn a() { self.editor.readline_with_initial(prompt.as_str(), before); }"),
            ("src/ask/editor.rs", "fn a() { file.write_all(text); }"),
        ],
    },
];

/// Whether a line begins what others may name; a field, a variant and an import may speak for themselves.
fn is_public_item(line: &str) -> bool {
    let item = line.strip_prefix("pub ").unwrap_or_default();
    let item = item.strip_prefix("const fn ").map_or(item, |_| "fn ");
    !item.contains(" $")
        && ["fn ", "struct ", "enum ", "trait ", "type ", "const ", "static "]
            .iter()
            .any(|kind| item.starts_with(kind))
}

/// Words that say nothing of what a thing is.
const EMPTY: &[&str] = &["a", "an", "the", "its", "it", "is", "of", "this", "which", "what", "file", "s"];

/// Whether a docstring of one line, on a field or a variant, has only the words of its name.
fn only_repeats(doc: &str, item: &str) -> bool {
    let Some(doc) = doc.strip_prefix("/// ") else { return false };
    let item = item.strip_prefix("pub ").or_else(|| item.strip_prefix("pub(super) ")).unwrap_or(item);
    let item = item.strip_prefix("pub(crate) ").unwrap_or(item);
    let end = item.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(item.len());
    let (name, after) = item.split_at(end);
    let is_field = after.starts_with(": ") || (name.starts_with(char::is_uppercase) && after == ",");
    let name = name.to_lowercase();
    let mut words = doc.split(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
    is_field
        && words
            .all(|word| word.is_empty() || EMPTY.contains(&&*word) || name.split('_').any(|of| of == word))
}

/// Four hundred lines and one.
const LONG: &str = {
    const BYTES: [u8; 401] = [b'\n'; 401];
    match std::str::from_utf8(&BYTES) {
        Ok(text) => text,
        Err(_) => "",
    }
};

#[test]
fn what_is_put_off_is_found_as_a_word_only() {
    let source = Source::new("src/a.rs", concat!("// A", "TO", "DOLL is no promise."));
    assert!(
        LAWS.iter()
            .all(|law| law.says != "nothing is put off in the tree" || (law.finds)(&source).is_empty())
    );
}

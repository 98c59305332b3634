//! A made-up history, the same one every time: partnerships that are begun, and then a long line of appends, with a head
//! edited here and there. Git takes it in at once.

use std::fmt::Write as _;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::{Command, Stdio};

use crate::dossier;
use crate::register::{NOBODY, git, policy};

/// How long a history is, and over how many files.
pub(crate) struct Length {
    pub(crate) commits: usize,
    pub(crate) partnerships: usize,
    pub(crate) units: usize,
}

/// Nine of ten commits touch the register; of those, one in this many edits a head rather than appends an entry.
const HEADS: usize = 8;

/// Writes a history into a new repository below a folder. The register stands in its work tree at the end.
pub(crate) fn write(folder: &Path, length: &Length) {
    git(folder, &["init", "--quiet", "--initial-branch=main"]);
    let mut import = Command::new("git");
    import.args(["fast-import", "--quiet"]).current_dir(folder).stdin(Stdio::piped());
    let mut import = import.envs(NOBODY.iter().copied()).spawn().unwrap();
    let mut stream = BufWriter::new(import.stdin.take().unwrap());
    let size = crate::register::Size { partnerships: length.partnerships, units: length.units };
    let mut texts: Vec<String> = Vec::new();
    for number in 0..length.commits {
        writeln!(stream, "commit refs/heads/main\ncommitter Ann <ann@example.org> {} +0000", moment(number))
            .unwrap();
        writeln!(stream, "data 2\n{}\n", number % 10).unwrap();
        if number == 0 {
            put(&mut stream, "register/register.toml", &policy(&size));
            for at in 0..length.partnerships {
                texts.push(dossier::text(at, &dossier::unit(at % length.units)));
                put(&mut stream, &path(at, length), &texts[at]);
            }
        } else if number % 10 == 0 {
            put(&mut stream, &format!("docs/{}.md", number % 100), &format!("Page {number}.\n"));
        } else {
            let at = number * 7919 % length.partnerships;
            if number % HEADS == 0 {
                // A key that no made-up head has otherwise.
                let minutes = format!("entered_at = \"unit\" # Minutes {number}\n");
                let rest = texts[at].strip_prefix("entered_at").and_then(|text| text.split_once('\n'));
                texts[at] = minutes + rest.map_or(texts[at].as_str(), |(_, rest)| rest);
            } else {
                texts[at].push_str(&signal(number));
            }
            put(&mut stream, &path(at, length), &texts[at]);
        }
    }
    stream.flush().unwrap();
    drop(stream);
    assert!(import.wait().unwrap().success(), "git fast-import");
    git(folder, &["reset", "--quiet", "--hard", "main"]);
    git(folder, &["gc", "--quiet"]);
}

fn moment(number: usize) -> usize {
    1_600_000_000 + number * 600
}

/// The file of a partnership.
pub(crate) fn path(at: usize, length: &Length) -> String {
    format!("register/partnerships/{}/{}.toml", dossier::unit(at % length.units), dossier::stem(at))
}

fn put(stream: &mut impl Write, path: &str, text: &str) {
    writeln!(stream, "M 644 inline {path}\ndata {}\n{text}", text.len()).unwrap();
}

/// A signal whose id is its number.
fn signal(number: usize) -> String {
    const ALPHABET: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";
    let tail: String = (0..6).map(|at| char::from(ALPHABET[number >> (at * 5) & 31])).collect();
    let mut text = String::new();
    let _ = write!(
        text,
        "\n[signals.2026-03-14-{tail}]\ndate    = 2026-03-14\nkind    = \"event\"\nfrom    = \"staff\"\n\
         summary = \"\"\"\nSomething was said about the partner, and somebody wondered what that means for number {number}.\n\
         It was talked about where the partnership was entered.\"\"\"\n"
    );
    text
}

//! Text and spans to facts: reading never fails; what cannot be read becomes findings, and the rest is read on.

mod fields;
mod lexicon;
mod locate;
mod plain;
mod plain_value;
mod position;
mod source;
mod syntax;
#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "tests read the files of this repository")]
mod tests;
mod tree;
mod values;

pub use locate::{Located, Locator};
pub use position::Position;
pub use tree::day_in;
pub use values::{Written, literal, path, values, whole_values, written};

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeSet;

use toml::de::DeTable;

use crate::finding::{Finding, Level};
use crate::model::{Dossier, FORMAT_VERSION, Facts, FileId, Head, Partnership, Place, Policy, Spot};
use crate::words::{Lang, integrity};
use fields::{FieldPath, Fields, Sink};
use position::Lines;
use syntax::SpotFinding;
use tree::{Node, SpannedTable, SpannedValue};

/// What was read from one file.
#[derive(Debug)]
pub struct Reading<T> {
    /// The facts that could be read.
    pub facts: T,
    /// What is not as the format has it.
    pub findings: Vec<Finding>,
    /// False when a line of the file could not be read, so that what seems to be missing may be there.
    pub is_whole: bool,
    /// True when the file has a higher version of the format, and must not be written.
    pub is_newer: bool,
}

/// A word that is looked for in many texts: a look at their bytes, for whoever need not read most files.
#[derive(Debug)]
pub struct Sought(memchr::memmem::Finder<'static>);

impl Sought {
    /// What to look for.
    pub fn new(word: &str) -> Self {
        Self(memchr::memmem::Finder::new(word).into_owned())
    }

    /// Whether it stands anywhere in a text.
    pub fn is_in(&self, text: &str) -> bool {
        self.0.find(text.as_bytes()).is_some()
    }
}

/// Whether a text is plainly TOML: then nothing in it is unreadable.
pub fn is_plain(text: &str) -> bool {
    plain::read(without_mark(text)).is_some()
}

/// Reads a partnership. `id` is the stem of its file.
pub fn read_partnership(lang: Lang, file: FileId, id: &str, text: &str) -> Reading<Partnership> {
    read(lang, file, Some(id), text, |fields| {
        let head = Box::new(Head::read(fields));
        let dossier = Box::new(Dossier::read(fields));
        fields.finish(&Head::SCHEMA.keys.iter().chain(Dossier::SCHEMA.keys));
        (head.schema, Partnership { file, id: id.to_owned(), head, dossier, ..Partnership::default() })
    })
}

/// Reads the policy, `register.toml`.
pub fn read_policy(lang: Lang, file: FileId, text: &str) -> Reading<Policy> {
    read(lang, file, None, text, |fields| {
        let policy = Policy::read(fields);
        fields.finish(&Policy::SCHEMA.keys.iter());
        (policy.schema, policy)
    })
}

fn read<T>(
    lang: Lang,
    file: FileId,
    id: Option<&str>,
    text: &str,
    facts: impl FnOnce(&mut Fields) -> (Option<i64>, T),
) -> Reading<T> {
    let text = without_mark(text);
    let readable: Cow<'_, str>;
    let (tree, broken) = if let Some(tree) = plain::read(text) {
        readable = Cow::Borrowed(text);
        (tree, Vec::new())
    } else {
        let conflicts;
        (readable, conflicts) = syntax::without_conflicts(lang, text);
        let (tree, mut broken) = by_crate(lang, &readable);
        broken.splice(..0, conflicts);
        syntax::one_a_line(text, &mut broken);
        (tree, broken)
    };
    let is_whole = broken.is_empty();

    let sink = RefCell::new(Sink::new(lang, &readable));
    let (schema, facts) = facts(&mut Fields::new(&tree, FieldPath::Root, &sink));
    let is_newer = schema.is_some_and(|schema| schema > FORMAT_VERSION);
    let said = sink.into_inner().all();
    let lines = Lines::of(text);
    let lines_broken: BTreeSet<usize> =
        broken.iter().filter_map(|it| Some(lines.line(it.spot.bytes()?.0))).collect();

    let finding = |level, it: SpotFinding| Finding {
        rule: it.rule,
        level,
        partnership: id.map(str::to_owned),
        place: Place { file, spot: it.spot },
        also: it.also.into_iter().map(|(spot, label)| (Place { file, spot }, label)).collect(),
        message: it.message,
        help: it.help,
    };
    let mut findings: Vec<Finding> = broken.into_iter().map(|it| finding(Level::Error, it)).collect();
    for (line, it) in said {
        // What seems to be missing may stand on the line that could not be read.
        let doubtful = !is_whole && (it.rule == "missing-key" || lines_broken.contains(&line));
        if !doubtful {
            let is_of_later = is_newer && matches!(it.rule, "unknown-key" | "unknown-word");
            let level = if is_of_later { Level::Warning } else { Level::Error };
            findings.push(finding(level, it));
        }
    }
    let spot = Spot::Value(["schema"].into());
    if let Some(schema) = schema.filter(|schema| *schema < FORMAT_VERSION) {
        let message = integrity::number_unusable(lang, &schema.to_string());
        let help = integrity::write_it_as(lang, &format!("schema = {FORMAT_VERSION}"));
        let it = SpotFinding { rule: "wrong-type", spot, message, help, also: None };
        findings.push(finding(Level::Error, it));
    } else if let Some(schema) = schema.filter(|_| is_newer) {
        let (message, help) = (integrity::newer_schema(lang, schema), integrity::newer_schema_help(lang));
        let it = SpotFinding { rule: "unknown-word", spot, message, help, also: None };
        findings.push(finding(Level::Warning, it));
    }
    Reading { facts, findings, is_whole, is_newer }
}

/// What the TOML crate makes of a text, and what is wrong with it.
fn by_crate(lang: Lang, text: &str) -> (SpannedTable<'_>, Vec<SpotFinding>) {
    let (tree, errors) = DeTable::parse_recoverable(text);
    let broken = syntax::findings(lang, text, &errors, tree.get_ref());
    (SpannedTable::from(tree.into_inner()), broken)
}

/// The spot of the first byte that is no character, in a text where each such byte has become `\u{fffd}`.
pub fn position_of_fault(text: &str, at: usize) -> Spot {
    let mark = text.len() - without_mark(text).len();
    let start = at.saturating_sub(mark);
    Spot::Bytes(start, start + '\u{fffd}'.len_utf8())
}

/// The text without its byte-order mark.
pub fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}
